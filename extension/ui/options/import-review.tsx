/** What a file holds, before anything is written: what is new, what is there already, what is refused and why. */

import { useMemo, useState } from 'preact/hooks';
import type { ImportVerdict } from '#extension/core/import/review.ts';
import type { ReadAccount, ReadFile } from '#extension/core/transfer/transfer.ts';
import { useText } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { saveFile } from '../parts/save-file.ts';
import { ImportRejections } from './import-rejections.tsx';
import { reportOf, verdictKey } from './import-report.ts';
import { ReviewList, type ReviewRow } from './review-list.tsx';

interface ImportReviewProps {
  readonly file: ReadFile;
  /** One for each account of the file, in its order. */
  readonly verdicts: readonly ImportVerdict[];
  readonly onTake: (places: ReadonlySet<number>) => void;
  readonly onCancel: () => void;
}

export function ImportReview({ file, verdicts, onTake, onCancel }: ImportReviewProps) {
  const text = useText();
  const [places, setPlaces] = useState<ReadonlySet<number>>(() => new Set(worthTaking(verdicts)));
  // There may be thousands, and each tick draws the review again.
  const rows = useMemo(() => file.accounts.map(reviewRow), [file, verdicts, text]);
  return (
    <>
      <p>
        <strong>{text('import.found', { count: file.accounts.length })}</strong> {file.title}
      </p>
      {file.notices.map((notice) => (
        <p key={notice} class="notice">
          {notice}
        </p>
      ))}
      <ReviewList rows={rows} places={places} onPlaces={setPlaces} />
      <ImportRejections file={file} />
      <div class="actions">
        <Button kind="primary" onPress={() => onTake(places)}>
          {text('import.take', { count: places.size })}
        </Button>
        <Button onPress={saveReport}>{text('import.saveReport')}</Button>
        <Button kind="quiet" onPress={onCancel}>
          {text('action.cancel')}
        </Button>
      </div>
    </>
  );

  function reviewRow(read: ReadAccount, place: number): ReviewRow {
    return { place, account: read.account, remarks: remarks(read, verdicts[place]), settled: false };
  }

  function remarks({ state, warnings }: ReadAccount, verdict: ImportVerdict | undefined): string {
    return [
      ...(verdict === undefined ? [] : [text(verdictKey(verdict))]),
      ...(state === 'live' ? [] : [text(`import.state.${state}`)]),
      ...warnings,
    ].join(' ');
  }

  function saveReport(): void {
    const report = reportOf(file, verdicts, text);
    saveFile({
      bytes: new TextEncoder().encode(report),
      mimeType: 'text/plain',
      fileName: 'twofold-import-report.txt',
    });
  }
}

/** What is new, and what is known only by its secret: it may be an account on its own. */
function worthTaking(verdicts: readonly ImportVerdict[]): readonly number[] {
  return verdicts.flatMap(({ kind }, place) => (kind === 'new' || kind === 'shares-secret' ? [place] : []));
}
