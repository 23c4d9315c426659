/** Everything that was read on a page or in a picture, sorted: accounts, parts of a transfer, and what is neither. */

import { AppError } from '#shared/app-error.ts';
import { formatKeyUri, type KeyUri, parseKeyUri } from '#shared/otp/key-uri.ts';
import { assembleMigration, isMigration, type Migration, parseMigration } from '#shared/otp/migration.ts';
import { nameCode } from './name-code.ts';
import { isSetUpText } from './set-up-text.ts';

export interface SortedCodes {
  /** Each once, in the order in which they were found. */
  readonly accounts: readonly KeyUri[];
  /** Sentences about set-up codes that cannot be used, each with the reason. */
  readonly refusals: readonly string[];
  /** What the other codes are, as `nameCode` says it; each once. */
  readonly others: readonly string[];
  /** Sentences on what is still missing of a transfer. */
  readonly missing: readonly string[];
}

/**
 * Sorts texts as they were read.
 *
 * @param texts - Of links, texts and QR codes alike.
 * @param earlier - Transfer codes of captures before this one: a batch is complete when all its parts are there.
 */
export function sortCodes(texts: readonly string[], earlier: readonly string[] = []): SortedCodes {
  const accounts: KeyUri[] = [];
  const refusals: string[] = [];
  const others = new Set<string>();
  const transfers: Migration[] = earlier.map(parseMigration);
  for (const text of texts) {
    try {
      if (isMigration(text)) transfers.push(parseMigration(text));
      else if (isSetUpText(text)) accounts.push(parseKeyUri(text));
      else others.add(nameCode(text));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      refusals.push(`A set-up code cannot be used: ${error.message}.`);
    }
  }
  const batches = [...Map.groupBy(transfers, ({ batchId }) => batchId).values()].map(assembleMigration);
  const entries = batches.flatMap((batch) => batch.entries);
  const moved = entries.flatMap((entry) => (entry.kind === 'account' ? [entry.account] : []));
  const left = entries.flatMap((entry) =>
    entry.kind === 'refused' ? [`${entry.name} was left out: ${entry.detail}.`] : [],
  );
  return {
    accounts: eachOnce([...accounts, ...moved]),
    refusals: [...new Set([...refusals, ...left])],
    others: [...others],
    missing: batches.flatMap(({ missing, size }) => (missing.length === 0 ? [] : [missingSentence(missing, size)])),
  };
}

function eachOnce(accounts: readonly KeyUri[]): KeyUri[] {
  return [...new Map(accounts.map((account) => [formatKeyUri(account), account])).values()];
}

function missingSentence(missing: readonly number[], size: number): string {
  const parts = missing.map((index) => index + 1).join(', ');
  const [noun, verb] = missing.length === 1 ? ['Part', 'is'] : ['Parts', 'are'];
  return `${noun} ${parts} of ${size} of this transfer ${verb} still missing: show the next code in the other app, then capture again.`;
}
