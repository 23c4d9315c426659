/** Goes through the items of a file so that one bad item never stops the rest and none is lost. */

import { AppError } from '#shared/app-error.ts';
import type { Saying } from '../words/saying.ts';
import type { Extract, ImportedEntry, RejectedEntry } from './imported-entry.ts';

/** More than any person has; a file with more is a mistake or an attack. */
const MAX_ITEMS = 100_000;

export interface ItemReader<Item> {
  /** The names by which the person knows the item; empty if it has none. Must not throw. */
  name(item: Item, index: number): Saying;
  /** `null` for an item without a code. Throws AppError when the item has one that cannot be taken. */
  read(item: Item, index: number): ImportedEntry | null | Promise<ImportedEntry | null>;
}

/**
 * @returns Entries, named refusals and the number of items without a code, which together count all items.
 * @throws AppError `too-large` beyond {@link MAX_ITEMS}.
 */
export async function collectEntries<Item>(
  items: readonly Item[],
  reader: ItemReader<Item>,
  notices: readonly Saying[] = [],
): Promise<Extract> {
  if (items.length > MAX_ITEMS) {
    throw new AppError('too-large', `at most ${MAX_ITEMS} items are read from one file, this one has ${items.length}`);
  }
  const entries: ImportedEntry[] = [];
  const rejected: RejectedEntry[] = [];
  for (const [index, item] of items.entries()) {
    try {
      const entry = await reader.read(item, index);
      if (entry !== null) entries.push(entry);
    } catch (error) {
      const number = index + 1;
      rejected.push(rejection(reader.name(item, index) || ((say) => say('item.number', { number })), error));
    }
  }
  return { entries, rejected, ignored: items.length - entries.length - rejected.length, notices };
}

/** Two extracts as one. */
export function joinExtracts(first: Extract, second: Extract): Extract {
  return {
    entries: [...first.entries, ...second.entries],
    rejected: [...first.rejected, ...second.rejected],
    ignored: first.ignored + second.ignored,
    notices: [...first.notices, ...second.notices],
  };
}

/** `Issuer:account`, or the one that there is. */
export function joinNames(issuer: string, accountName: string): string {
  return [issuer, accountName]
    .filter((name) => name !== '')
    .join(':')
    .slice(0, 200);
}

/** An account name without the issuer that some sources repeat in front of it. */
export function withoutIssuer(accountName: string, issuer: string): string {
  return issuer !== '' && accountName.startsWith(`${issuer}:`)
    ? accountName.slice(issuer.length + 1).trim()
    : accountName;
}

function rejection(name: Saying, error: unknown): RejectedEntry {
  if (!(error instanceof AppError)) throw error;
  return { name, reason: error.code, detail: error.message };
}
