/** Backup codes kept with an account. */

import type { Account, StoredBackupCode } from '../core/accounts/account.ts';
import { comparable, readBackupCodes } from '../core/accounts/backup-code-text.ts';
import type { Refused } from '../messages.ts';
import type { OpenVault } from '../platform/vault-store.ts';
import { words } from '../platform/words.ts';
import type { Done } from './edit-account.ts';
import { orRefused, refused } from './refusal.ts';

export interface KeptCodes {
  readonly kind: 'kept-codes';
  readonly added: number;
}

export interface BackupCodeText {
  readonly id: string;
  /** As typed, pasted, read from a file or from a page. */
  readonly text: string;
  /** Whether it is a new set, which voids the old. */
  readonly replace: boolean;
}

/** Keeps the codes of a text. Codes that are kept already keep their mark and are not added again. */
export async function keepBackupCodes(
  vault: OpenVault,
  { id, text, replace }: BackupCodeText,
): Promise<KeptCodes | Refused> {
  const codes = readBackupCodes(text);
  if (codes.length === 0) return refused(words()('backup.noneInText'));
  return orRefused(async () => {
    let added = 0;
    await vault.update(id, (account) => {
      const kept = replace ? [] : account.backupCodes;
      const fresh = codes.filter((code) => !kept.some((other) => comparable(other.code) === comparable(code)));
      added = fresh.length;
      return {
        ...account,
        backupCodes: [...kept, ...fresh.map((code): StoredBackupCode => ({ code, usedAtMs: null }))],
      };
    });
    return { kind: 'kept-codes', added };
  });
}

/** All codes of an account, used ones too. */
export async function revealBackupCodes(
  vault: OpenVault,
  id: string,
): Promise<{ readonly kind: 'backup-codes'; readonly codes: readonly StoredBackupCode[] } | Refused> {
  const account = await vault.account(id);
  return account ? { kind: 'backup-codes', codes: account.backupCodes } : refused(words()('account.none'));
}

export interface BackupCodeMark {
  readonly id: string;
  /** In the spelling that it is kept in. */
  readonly code: string;
  readonly used: boolean;
}

/** Marks a code as used, or takes the mark back. */
export async function markBackupCode(
  vault: OpenVault,
  { id, code, used }: BackupCodeMark,
  nowMs: number,
): Promise<Done | Refused> {
  return orRefused(async () => {
    await vault.update(id, (account) => withMark(account, code, used ? nowMs : null));
    return { kind: 'done' };
  });
}

function withMark(account: Account, code: string, usedAtMs: number | null): Account {
  const backupCodes = account.backupCodes.map((kept) => (kept.code === code ? { code, usedAtMs } : kept));
  return { ...account, backupCodes };
}
