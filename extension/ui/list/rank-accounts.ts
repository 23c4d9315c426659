/** Search as you type: which accounts match, best first. */

import type { AccountSummary } from '../../messages.ts';

/** An account with its text folded once, so that a keystroke over 10 000 accounts stays cheap. */
export interface SearchableAccount {
  readonly account: AccountSummary;
  readonly issuer: string;
  /** Account name, hosts and groups, each on its own line. */
  readonly rest: string;
}

/** Prepares accounts for {@link rankAccounts}; their order is kept as the order among equals. */
export function prepareSearch(accounts: readonly AccountSummary[]): readonly SearchableAccount[] {
  return accounts.map((account) => ({
    account,
    issuer: fold(account.issuer),
    rest: fold([account.accountName, ...account.sites, ...account.groups].join('\n')),
  }));
}

/**
 * The accounts that hold every word of the query, case and accents aside. An issuer that begins with a word comes
 * before one that merely holds it, and that before a match elsewhere. An empty query gives all, as they were.
 */
export function rankAccounts(searchable: readonly SearchableAccount[], query: string): readonly AccountSummary[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return searchable.map(({ account }) => account);
  return searchable
    .map((entry) => ({ account: entry.account, score: scoreOf(entry, words) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ account }) => account);
}

/** 0 when a word is missing; otherwise the sum over the words. */
function scoreOf(entry: SearchableAccount, words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    const score = scoreOfWord(entry, word);
    if (score === 0) return 0;
    sum += score;
  }
  return sum;
}

function scoreOfWord({ issuer, rest }: SearchableAccount, word: string): number {
  const place = issuer.indexOf(word);
  if (place === 0) return 8;
  if (place > 0) return issuer[place - 1] === ' ' ? 6 : 4;
  const elsewhere = rest.indexOf(word);
  if (elsewhere < 0) return 0;
  return elsewhere === 0 || rest[elsewhere - 1] === '\n' ? 2 : 1;
}

/** Lower case without accents: `Sécurité` as `securite`. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
