/** Everything that was read on a page or in a picture, sorted: accounts, parts of a transfer, and what is neither. */

import { AppError } from '#shared/app-error.ts';
import { formatKeyUri, type KeyUri, parseKeyUri } from '#shared/otp/key-uri.ts';
import { assembleMigration, isMigration, type Migration, parseMigration } from '#shared/otp/migration.ts';
import { describeBadInput } from '../words/bad-input.ts';
import type { Words } from '../words/words.ts';
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
 * @param say - The words of the person's language.
 */
export function sortCodes(texts: readonly string[], earlier: readonly string[], say: Words): SortedCodes {
  const accounts: KeyUri[] = [];
  const refusals: string[] = [];
  const others = new Set<string>();
  const transfers: Migration[] = earlier.map(parseMigration);
  for (const text of texts) {
    try {
      if (isMigration(text)) transfers.push(parseMigration(text));
      else if (isSetUpText(text)) accounts.push(parseKeyUri(text));
      else others.add(nameCode(text, say));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      refusals.push(say('capture.unusable', { reason: reasonOf(error, say) }));
    }
  }
  const batches = [...Map.groupBy(transfers, ({ batchId }) => batchId).values()].map(assembleMigration);
  const entries = batches.flatMap((batch) => batch.entries);
  const moved = entries.flatMap((entry) => (entry.kind === 'account' ? [entry.account] : []));
  const left = entries.flatMap((entry) =>
    entry.kind === 'refused'
      ? [
          say('capture.leftOut', {
            name: entry.name,
            reason: reasonOf({ code: entry.code, message: entry.detail }, say),
          }),
        ]
      : [],
  );
  return {
    accounts: eachOnce([...accounts, ...moved]),
    refusals: [...new Set([...refusals, ...left])],
    others: [...others],
    missing: batches.flatMap(({ missing, size }) =>
      missing.length === 0 ? [] : [missingSentence(missing, size, say)],
    ),
  };
}

function eachOnce(accounts: readonly KeyUri[]): KeyUri[] {
  return [...new Map(accounts.map((account) => [formatKeyUri(account), account])).values()];
}

function missingSentence(missing: readonly number[], size: number, say: Words): string {
  const parts = missing.map((index) => index + 1).join(', ');
  return say('capture.missing', { count: missing.length, parts, size });
}

/** The end of a sentence: in English it goes on in the error's own words. */
function reasonOf(error: Pick<AppError, 'code' | 'message'>, say: Words): string {
  return say.language === 'en' ? `${error.message}.` : describeBadInput(error, say);
}
