/** The accounts of a file, each with what is to be said about it and a box to take it by. */

import { nameOf } from '../account-name.ts';
import { useText } from '../context.ts';
import { useRoving } from '../list/use-roving.ts';
import { VirtualList } from '../list/virtual-list.tsx';

export interface ReviewRow {
  /** Of the account in its file. */
  readonly place: number;
  readonly account: { readonly issuer: string; readonly accountName: string };
  readonly remarks: string;
  /** There is nothing to take. */
  readonly settled: boolean;
}

interface ReviewListProps {
  readonly rows: readonly ReviewRow[];
  /** Places of those that are ticked. */
  readonly places: ReadonlySet<number>;
  readonly onPlaces: (places: ReadonlySet<number>) => void;
}

const ROW_REM = 3.5;

export function ReviewList({ rows, places, onPlaces }: ReviewListProps) {
  const text = useText();
  const roving = useRoving(rows.length);
  return (
    <VirtualList
      items={rows}
      keyOf={({ place }) => String(place)}
      label={text('options.accounts')}
      rowRem={ROW_REM}
      active={roving.active}
      onKeyDown={roving.onKeyDown}
    >
      {({ place, account, remarks, settled }, index) => (
        <label class="review-row">
          <input
            type="checkbox"
            data-row={index}
            tabIndex={index === roving.active ? 0 : -1}
            checked={places.has(place)}
            disabled={settled}
            onFocus={() => roving.settleOn(index)}
            onChange={() => onPlaces(toggled(places, place))}
          />
          <span class="review-text">
            <strong class="headline">
              <bdi>{nameOf(account, text)}</bdi>
            </strong>
            <span class="subline">{remarks}</span>
          </span>
        </label>
      )}
    </VirtualList>
  );
}

function toggled(places: ReadonlySet<number>, place: number): ReadonlySet<number> {
  const next = new Set(places);
  if (!next.delete(place)) next.add(place);
  return next;
}
