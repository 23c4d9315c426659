/** What is worth a look about the accounts of a vault. */

import { BACKUP_CODES_LOW } from '#shared/backup-codes/backup-code.ts';
import { encodeBase64url } from '#shared/encoding/base64url.ts';
import { MINIMUM_SECRET_BYTES } from '#shared/otp/secret.ts';
import type { Account } from './account.ts';
import { entryOf } from './account-entry.ts';

/** One finding about one account. It names no secret. */
export interface HealthProblem {
  readonly accountId: string;
  readonly problem: 'duplicate-secret' | 'short-secret' | 'pending' | 'no-backup-codes' | 'few-backup-codes';
}

/** Every finding, account by account, in the order of `accounts`. Those in the trash should be left out before. */
export function findHealthProblems(accounts: readonly Account[]): HealthProblem[] {
  const bySecret = Map.groupBy(accounts, secretOf);
  return accounts.flatMap((account) => {
    const shared = (bySecret.get(secretOf(account))?.length ?? 0) > 1;
    return problemsOf(account, shared).map((problem) => ({ accountId: account.id, problem }));
  });
}

function problemsOf(account: Account, shared: boolean): HealthProblem['problem'][] {
  const { pending, backupCodesRemaining, backupCodesTotal } = entryOf(account);
  const problems: HealthProblem['problem'][] = [];
  if (shared) problems.push('duplicate-secret');
  if (account.credential.secret.length < MINIMUM_SECRET_BYTES) problems.push('short-secret');
  if (pending) problems.push('pending');
  if (backupCodesTotal === 0) problems.push('no-backup-codes');
  else if (backupCodesRemaining <= BACKUP_CODES_LOW) problems.push('few-backup-codes');
  return problems;
}

function secretOf({ credential }: Account): string {
  return `${credential.type} ${encodeBase64url(credential.secret)}`;
}
