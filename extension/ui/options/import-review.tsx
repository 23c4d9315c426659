/** What a file holds, before anything is written: what is new, what is there already, what is refused and why. */

import { useMemo, useState } from 'preact/hooks';
import type { ImportVerdict } from '#extension/core/import/review.ts';
import type { ReadAccount, ReadFile } from '#extension/core/transfer/transfer.ts';
import { nameOf } from '../account-name.ts';
import { useText } from '../context.ts';
import { useRoving } from '../list/use-roving.ts';
import { VirtualList } from '../list/virtual-list.tsx';
import { Button } from '../parts/button.tsx';
import { saveFile } from '../parts/save-file.ts';
import { ImportRejections } from './import-rejections.tsx';
import { reportOf, verdictKey } from './import-report.ts';

interface ImportReviewProps {
  readonly file: ReadFile;
  /** One for each account of the file, in its order. */
  readonly verdicts: readonly ImportVerdict[];
  readonly onTake: (places: ReadonlySet<number>) => void;
  readonly onCancel: () => void;
}

const ROW_REM = 3.5;

export function ImportReview({ file, verdicts, onTake, onCancel }: ImportReviewProps) {
  const text = useText();
  const [places, setPlaces] = useState<ReadonlySet<number>>(() => new Set(worthTaking(verdicts)));
  const rows = useMemo(() => file.accounts.map((read, place) => ({ read, place })), [file]);
  const roving = useRoving(rows.length);
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
      <VirtualList
        items={rows}
        keyOf={({ place }) => String(place)}
        label={text('options.accounts')}
        rowRem={ROW_REM}
        active={roving.active}
        onKeyDown={roving.onKeyDown}
      >
        {({ read, place }) => (
          <label class="review-row">
            <input
              type="checkbox"
              data-row={place}
              tabIndex={place === roving.active ? 0 : -1}
              checked={places.has(place)}
              onFocus={() => roving.settleOn(place)}
              onChange={() => setPlaces(toggled(places, place))}
            />
            <span class="review-text">
              <strong class="headline">
                <bdi>{nameOf(read.account, text)}</bdi>
              </strong>
              <span class="subline">{remarks(read, verdicts[place])}</span>
            </span>
          </label>
        )}
      </VirtualList>
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

function toggled(places: ReadonlySet<number>, place: number): ReadonlySet<number> {
  const next = new Set(places);
  if (!next.delete(place)) next.add(place);
  return next;
}
