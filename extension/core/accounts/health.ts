/** What is worth a look about the accounts of a vault. */

import { BACKUP_CODES_LOW } from '#shared/backup-codes/backup-code.ts';
import { MINIMUM_SECRET_BYTES, WEAK_SECRET_BYTES } from '#shared/otp/secret.ts';
import type { Account } from './account.ts';
import { entryOf } from './account-entry.ts';
import { secretMark } from './duplicates.ts';

/** One finding about one account. It names no secret. */
export interface HealthProblem {
  readonly accountId: string;
  readonly problem:
    | 'duplicate-secret'
    /** Below 80 bits: within reach of trying. */
    | 'weak-secret'
    /** Below the 128 bits that RFC 4226 asks for. */
    | 'short-secret'
    | 'pending'
    | 'no-backup-codes'
    | 'few-backup-codes'
    /** It is filled nowhere, and so protected from no look-alike. */
    | 'no-site'
    /** Every subdomain of a site may have its code. */
    | 'wide-site';
}

/** Every finding, account by account, in the order of `accounts`. Those in the trash should be left out before. */
export function findHealthProblems(accounts: readonly Account[]): HealthProblem[] {
  const bySecret = Map.groupBy(accounts, ({ credential }) => secretMark(credential));
  return accounts.flatMap((account) => {
    const shared = (bySecret.get(secretMark(account.credential))?.length ?? 0) > 1;
    return problemsOf(account, shared).map((problem) => ({ accountId: account.id, problem }));
  });
}

function problemsOf(account: Account, shared: boolean): HealthProblem['problem'][] {
  const { pending, backupCodesRemaining, backupCodesTotal, sites } = entryOf(account);
  const problems: HealthProblem['problem'][] = [];
  const { length } = account.credential.secret;
  if (shared) problems.push('duplicate-secret');
  if (length < WEAK_SECRET_BYTES) problems.push('weak-secret');
  else if (length < MINIMUM_SECRET_BYTES) problems.push('short-secret');
  if (pending) problems.push('pending');
  if (backupCodesTotal === 0) problems.push('no-backup-codes');
  else if (backupCodesRemaining <= BACKUP_CODES_LOW) problems.push('few-backup-codes');
  if (sites.length === 0) problems.push('no-site');
  if (sites.some(({ match }) => match === 'subdomains')) problems.push('wide-site');
  return problems;
}
