/**
 * The front of a long list: what a popup shows first, small enough to be at hand before ten thousand accounts are. It
 * is made from the whole list, and stands for it until the vault changes.
 */

import { withoutPort } from '../sites/site.ts';
import type { AccountEntry } from './account-entry.ts';
import { isOnSite } from './account-order.ts';

/** More than a popup shows without scrolling. */
const HEAD_LENGTH = 60;

export interface ListFront {
  /** Live accounts in all. */
  readonly total: number;
  /** The first accounts of the list that is for no site. */
  readonly head: readonly AccountEntry[];
  /** Ids of accounts by the host of each of their site rules. */
  readonly idsByHost: Readonly<Record<string, readonly string[]>>;
}

/** @param live - Every account that is not in the trash, in the order of a list that is for no site. */
export function frontOf(live: readonly AccountEntry[]): ListFront {
  const places = live.flatMap(({ id, sites }) => sites.map(({ host }) => ({ id, host })));
  const byHost = Map.groupBy(places, ({ host }) => host);
  const idsByHost = Object.fromEntries(Array.from(byHost, ([host, of]) => [host, of.map(({ id }) => id)]));
  return { total: live.length, head: live.slice(0, HEAD_LENGTH), idsByHost };
}

/** Ids of the first accounts that may be for a host; {@link isOnSite} has the last word on each. */
export function idsForHost({ idsByHost }: Pick<ListFront, 'idsByHost'>, host: string | null): readonly string[] {
  if (host === null) return [];
  const ids = hostAndAbove(host).flatMap((each) => (Object.hasOwn(idsByHost, each) ? (idsByHost[each] ?? []) : []));
  return [...new Set(ids)].slice(0, HEAD_LENGTH);
}

/** The list's beginning for a host: its own accounts, given in their order, and then the head without them. */
export function beginningOf(
  { head }: Pick<ListFront, 'head'>,
  onSite: readonly AccountEntry[],
  host: string | null,
): readonly AccountEntry[] {
  return [...onSite, ...head.filter((entry) => !isOnSite(entry, host))];
}

/** A host and each domain that it lies below, on the same port: `a.b.example:80`, `b.example:80`, `example:80`. */
function hostAndAbove(host: string): readonly string[] {
  const name = withoutPort(host);
  const port = host.slice(name.length);
  const labels = name.split('.');
  return labels.map((_label, position) => `${labels.slice(position).join('.')}${port}`);
}
