/** What a backup holds beside the vault, account by account, and which of them are to come back. */

import { useMemo, useState } from 'preact/hooks';
import type { AccountJson } from '#extension/core/accounts/account-json.ts';
import type { ReadBackup } from '#extension/core/transfer/transfer.ts';
import type { RestoreVerdict } from '#extension/core/vault/restore.ts';
import { useText } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { ReviewList, type ReviewRow } from './review-list.tsx';

interface RestoreReviewProps {
  readonly backup: ReadBackup;
  /** One for each account of the backup, in its order. */
  readonly verdicts: readonly RestoreVerdict[];
  readonly onTake: (places: ReadonlySet<number>) => void;
  readonly onCancel: () => void;
}

interface Row {
  readonly account: AccountJson;
  readonly verdict: RestoreVerdict;
  readonly place: number;
}

/** What is worth a look comes first. */
const ORDER: readonly RestoreVerdict['kind'][] = ['missing', 'differs', 'in-trash', 'same'];

export function RestoreReview({ backup, verdicts, onTake, onCancel }: RestoreReviewProps) {
  const text = useText();
  const rows = useMemo(() => rowsOf(backup.accounts, verdicts), [backup, verdicts]);
  const [places, setPlaces] = useState<ReadonlySet<number>>(
    () => new Set(rows.filter(isLost).map(({ place }) => place)),
  );
  const reviewRows = useMemo(() => rows.map(reviewRow), [rows, text]);
  const nothing = rows.every(({ verdict }) => verdict.kind === 'same');
  return (
    <>
      <p>
        <strong>{text('restore.found', { count: rows.length })}</strong>
        {backup.createdAtMs !== null && ` ${text('restore.made', { date: dateOf(backup.createdAtMs, text.language) })}`}
      </p>
      {backup.notices.map((notice) => (
        <p key={notice} class="notice notice-warning">
          {notice}
        </p>
      ))}
      {nothing && <p role="status">{text('restore.nothing')}</p>}
      {rows.some(({ verdict }) => verdict.kind === 'differs') && <p class="muted">{text('restore.keepOrTake')}</p>}
      <ReviewList rows={reviewRows} places={places} onPlaces={setPlaces} />
      <div class="actions">
        {!nothing && (
          <Button kind="primary" busy={places.size === 0} onPress={() => onTake(places)}>
            {text('restore.take', { count: places.size })}
          </Button>
        )}
        <Button kind="quiet" onPress={onCancel}>
          {text('action.cancel')}
        </Button>
      </div>
    </>
  );

  function reviewRow({ account, verdict, place }: Row): ReviewRow {
    const wasTrashed = account.trashedAtMs === null ? '' : text('restore.wasTrashed');
    const remarks = `${verdictWords(verdict)} ${wasTrashed}`.trim();
    return { place, account, remarks, settled: verdict.kind === 'same' };
  }

  function verdictWords(verdict: RestoreVerdict): string {
    if (verdict.kind !== 'differs') return text(`restore.verdict.${verdict.kind}`);
    const parts = verdict.parts.map((part) => text(`restore.part.${part}`)).join(', ');
    return text('restore.verdict.differs', { parts });
  }
}

function rowsOf(accounts: readonly AccountJson[], verdicts: readonly RestoreVerdict[]): readonly Row[] {
  const rows = accounts.flatMap((account, place) => {
    const verdict = verdicts[place];
    return verdict === undefined ? [] : [{ account, verdict, place }];
  });
  return rows.sort((a, b) => ORDER.indexOf(a.verdict.kind) - ORDER.indexOf(b.verdict.kind));
}

/** Ticked from the beginning: what the vault does not have, and was not thrown away when the backup was made. */
function isLost({ account, verdict }: Row): boolean {
  return verdict.kind === 'missing' && account.trashedAtMs === null;
}

function dateOf(ms: number, language: string): string {
  return new Date(ms).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
}
