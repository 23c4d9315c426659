/** Which of several accounts of one site a prompt is for, by the user name that the page shows. */

/** What is compared of an account. */
export interface NamedAccount {
  readonly id: string;
  readonly accountName: string;
}

/** The account meant, or those among which only the person can choose. */
export type AccountChoice<A extends NamedAccount> =
  | { readonly kind: 'one'; readonly account: A }
  | { readonly kind: 'ask'; readonly accounts: readonly A[] };

/** How well a name on the page fits: as it is, by the part before the `@`, or through the stars of a masked address. */
const EXACT = 3;
const LOCAL_PART = 2;
const MASKED = 1;

/**
 * Chooses when there is one account, or when one fits the names better than every other. Among those that fit equally
 * well, the one that the step before named.
 *
 * @param accounts - At least one.
 * @param beforeId - Id of the account that the step before named; `null` when none did.
 */
export function chooseAccount<A extends NamedAccount>(
  accounts: readonly A[],
  names: readonly string[],
  beforeId: string | null = null,
): AccountChoice<A> {
  const ranked = accounts
    .map((account) => ({ account, fit: Math.max(0, ...names.map((name) => fitOf(account.accountName, name))) }))
    .sort((a, b) => b.fit - a.fit);
  const [first, second] = ranked;
  if (first !== undefined && (second === undefined || first.fit > second.fit)) {
    return { kind: 'one', account: first.account };
  }
  const before = ranked.find(({ account, fit }) => account.id === beforeId && fit === first?.fit);
  if (before !== undefined) return { kind: 'one', account: before.account };
  return { kind: 'ask', accounts: ranked.map(({ account }) => account) };
}

function fitOf(accountName: string, name: string): number {
  const own = accountName.trim().toLowerCase();
  const shown = name.trim().toLowerCase();
  if (own === '' || shown === '') return 0;
  if (own === shown) return EXACT;
  if (isMasked(shown)) return maskPattern(shown).test(own) ? MASKED : 0;
  const [local] = own.split('@');
  const [shownLocal] = shown.split('@');
  return local === shownLocal && (!own.includes('@') || !shown.includes('@')) ? LOCAL_PART : 0;
}

function isMasked(name: string): boolean {
  return /[*•]/.test(name);
}

/** `j***@e***` fits `jane@example.com`. */
function maskPattern(name: string): RegExp {
  const parts = name.split(/[*•.]*[*•][*•.]*/).map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
