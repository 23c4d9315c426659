/**
 * Moving an account in the list by hand. Accounts that were placed stand before those that never were, so a move
 * writes the account itself and those above it that had no place yet: one record once the list is placed.
 *
 * Pinned accounts stay together at the top, and a move never leaves its own part of the list.
 */

import type { AccountEntry } from './account-entry.ts';
import { orderEntries } from './account-order.ts';
import { isSortKey, LONGEST_SORT_KEY, sortKeysBetween } from './sort-key.ts';

/** Where to. */
export type MoveTarget =
  /** One place up or down. */
  | { readonly kind: 'step'; readonly by: -1 | 1 }
  /** Before another account; `null` for the end of its part. */
  | { readonly kind: 'before'; readonly id: string | null };

/** Of the live accounts, counted from 1, as the options page lists them. */
export interface ListPlace {
  readonly place: number;
  readonly count: number;
}

export type Move =
  /** Sort keys to store, by account id; all of them in one transaction. */
  | ({ readonly kind: 'moved'; readonly keys: ReadonlyMap<string, string> } & ListPlace)
  /** It stands there already, or its part of the list ends there. */
  | ({ readonly kind: 'stays' } & ListPlace)
  /** It is not in the list, or the account that it was to stand before is in the other part or gone. */
  | { readonly kind: 'no-such-place' };

/** What a move changes. `entries` are all that there are, in any order, those in the trash too. */
export function planMove(entries: readonly AccountEntry[], id: string, target: MoveTarget): Move {
  const live = orderEntries(
    entries.filter(({ trashedAtMs }) => trashedAtMs === null),
    null,
  );
  const moving = live.find((entry) => entry.id === id);
  if (moving === undefined) return { kind: 'no-such-place' };
  const part = live.filter(({ pinned }) => pinned === moving.pinned);
  const others = part.filter((entry) => entry !== moving);
  const from = part.indexOf(moving);
  const to = placeAmong(others, from, target);
  if (to === null) return { kind: 'no-such-place' };
  const place = { place: live.indexOf(part[0] ?? moving) + to + 1, count: live.length };
  if (to === from) return { kind: 'stays', ...place };
  return { kind: 'moved', keys: keysFor(entries, others.toSpliced(to, 0, moving), to), ...place };
}

/** Index among the others before which it goes; `null` when the other account is not there. */
function placeAmong(others: readonly AccountEntry[], from: number, target: MoveTarget): number | null {
  if (target.kind === 'step') return Math.min(Math.max(from + target.by, 0), others.length);
  if (target.id === null) return others.length;
  const place = others.findIndex(({ id }) => id === target.id);
  return place < 0 ? null : place;
}

/** @param part - In its new order; the account at `to` is the one that moves. */
function keysFor(
  entries: readonly AccountEntry[],
  part: readonly AccountEntry[],
  to: number,
): ReadonlyMap<string, string> {
  const unplaced = part.slice(0, to).filter((entry) => keyOf(entry) === null);
  const written = [...unplaced, ...part.slice(to, to + 1)];
  const anew = new Set(written);
  const taken = entries.flatMap((entry) => (anew.has(entry) ? [] : (keyOf(entry) ?? [])));
  const above = part[to - 1 - unplaced.length];
  const gap = gapBetween(above && keyOf(above), keyOf(part[to + 1]), taken);
  const keys = gap === null ? [] : sortKeysBetween(gap.lower, gap.upper, written.length);
  const fits = keys.length > 0 && keys.every((key) => key.length <= LONGEST_SORT_KEY);
  return fits ? zip(written, keys) : renumbered(entries, part, to);
}

/** The room that no other account's key is in; `null` when the two neighbours leave none. */
function gapBetween(
  above: string | null | undefined,
  below: string | null,
  taken: readonly string[],
): { readonly lower: string | null; readonly upper: string | null } | null {
  if (above != null) {
    if (below !== null && below <= above) return null;
    return { lower: above, upper: leastOf(taken.filter((key) => key > above)) };
  }
  const lower = greatestOf(below === null ? taken : taken.filter((key) => key < below));
  return { lower, upper: below };
}

/**
 * New keys for every account that has one and for those that get one: two windows may have used the same gap, or one
 * gap was used too often.
 */
function renumbered(
  entries: readonly AccountEntry[],
  part: readonly AccountEntry[],
  to: number,
): ReadonlyMap<string, string> {
  const placed = part.filter((entry, index) => index <= to || keyOf(entry) !== null);
  const here = new Set(part);
  const elsewhere = orderEntries(
    entries.filter((entry) => !here.has(entry) && keyOf(entry) !== null),
    null,
  );
  const all = [...elsewhere, ...placed];
  return zip(all, sortKeysBetween(null, null, all.length));
}

function keyOf(entry: AccountEntry | undefined): string | null {
  return isSortKey(entry?.sortKey) ? entry.sortKey : null;
}

function leastOf(keys: readonly string[]): string | null {
  return keys.reduce<string | null>((least, key) => (least === null || key < least ? key : least), null);
}

function greatestOf(keys: readonly string[]): string | null {
  return keys.reduce<string | null>((greatest, key) => (greatest === null || key > greatest ? key : greatest), null);
}

function zip(entries: readonly AccountEntry[], keys: readonly string[]): ReadonlyMap<string, string> {
  return new Map(entries.flatMap(({ id }, place) => keys.slice(place, place + 1).map((key) => [id, key] as const)));
}
