/** What is used up stays used up: of two versions of an account, whichever of them knows. */

import type { OtpCredential } from '#shared/otp/credential.ts';
import type { Account, StoredBackupCode } from './account.ts';
import { comparable } from './backup-code-text.ts';
import { codesMark } from './duplicates.ts';

/** An account with the uses that another version of it knows of: counter, backup codes, and the step filled last. */
export function withUsesOf(account: Account, other: Account): Account {
  return {
    ...account,
    credential: withLaterCounter(account.credential, other.credential),
    backupCodes: account.backupCodes.map((code) => withUse(code, other.backupCodes)),
    lastFilledTimeStep: later(account.lastFilledTimeStep, other.lastFilledTimeStep),
  };
}

function withLaterCounter(credential: OtpCredential, other: OtpCredential): OtpCredential {
  if (credential.type !== 'hotp' || other.type !== 'hotp') return credential;
  const same = codesMark(credential) === codesMark(other);
  return same ? { ...credential, counter: Math.max(credential.counter, other.counter) } : credential;
}

/** The earlier of two uses is the one that counted. */
function withUse(code: StoredBackupCode, known: readonly StoredBackupCode[]): StoredBackupCode {
  const uses = known
    .filter((other) => comparable(other.code) === comparable(code.code))
    .concat(code)
    .flatMap(({ usedAtMs }) => usedAtMs ?? []);
  return { ...code, usedAtMs: uses.length === 0 ? null : Math.min(...uses) };
}

function later(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.max(one, other);
}
