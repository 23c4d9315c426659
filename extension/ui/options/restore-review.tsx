/** What a backup holds beside the vault, account by account, and which of them are to come back. */

import { useMemo, useState } from 'preact/hooks';
import type { AccountJson } from '#extension/core/accounts/account-json.ts';
import type { ReadBackup } from '#extension/core/transfer/transfer.ts';
import type { RestoreVerdict } from '#extension/core/vault/restore.ts';
import { nameOf } from '../account-name.ts';
import { useText } from '../context.ts';
import { useRoving } from '../list/use-roving.ts';
import { VirtualList } from '../list/virtual-list.tsx';
import { Button } from '../parts/button.tsx';

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

const ROW_REM = 3.5;

/** What is worth a look comes first. */
const ORDER: readonly RestoreVerdict['kind'][] = ['missing', 'differs', 'in-trash', 'same'];

export function RestoreReview({ backup, verdicts, onTake, onCancel }: RestoreReviewProps) {
  const text = useText();
  const rows = useMemo(() => rowsOf(backup.accounts, verdicts), [backup, verdicts]);
  const [places, setPlaces] = useState<ReadonlySet<number>>(
    () => new Set(rows.filter(isLost).map(({ place }) => place)),
  );
  const roving = useRoving(rows.length);
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
      <VirtualList
        items={rows}
        keyOf={({ place }) => String(place)}
        label={text('options.accounts')}
        rowRem={ROW_REM}
        active={roving.active}
        onKeyDown={roving.onKeyDown}
      >
        {({ account, verdict, place }, index) => (
          <label class="review-row">
            <input
              type="checkbox"
              data-row={index}
              tabIndex={index === roving.active ? 0 : -1}
              checked={places.has(place)}
              disabled={verdict.kind === 'same'}
              onFocus={() => roving.settleOn(index)}
              onChange={() => setPlaces(toggled(places, place))}
            />
            <span class="review-text">
              <strong class="headline">
                <bdi>{nameOf(account, text)}</bdi>
              </strong>
              <span class="subline">
                {[verdictWords(verdict), account.trashedAtMs === null ? '' : text('restore.wasTrashed')].join(' ')}
              </span>
            </span>
          </label>
        )}
      </VirtualList>
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

function toggled(places: ReadonlySet<number>, place: number): ReadonlySet<number> {
  const next = new Set(places);
  if (!next.delete(place)) next.add(place);
  return next;
}
