import { keepBackupCodes, markBackupCode, revealBackupCodes } from '../../ceremonies/backup-codes.ts';
import type { BackupCodeMessages } from '../../messages.ts';
import type { HandlersOf } from '../../platform/messaging.ts';
import { withVault } from './with-vault.ts';

export const backupCodeHandlers = {
  'keep-backup-codes': withVault(async (vault, text) => keepBackupCodes(vault, text)),
  'reveal-backup-codes': withVault(async (vault, { id }) => revealBackupCodes(vault, id)),
  'mark-backup-code': withVault(async (vault, mark) => markBackupCode(vault, mark, Date.now())),
} satisfies HandlersOf<BackupCodeMessages>;
