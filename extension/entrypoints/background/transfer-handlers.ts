import { importAccounts, reviewAccounts, undoImport } from '../../ceremonies/import.ts';
import { exportWithinPolicy } from '../../ceremonies/policy.ts';
import type { TransferMessages } from '../../messages.ts';
import { argon2id } from '../../platform/argon2id.ts';
import type { HandlersOf } from '../../platform/messaging.ts';
import { readPolicy } from '../../platform/policy.ts';
import { vaultDatabase } from '../../platform/vault-store.ts';
import { withVault } from './with-vault.ts';

export const transferHandlers = {
  'review-import': withVault(async (vault, { accounts }) => reviewAccounts(vault, accounts)),
  'import-accounts': withVault(async (vault, { accounts }) => importAccounts(vault, accounts)),
  'undo-import': withVault(async (vault, { ids }) => undoImport(vault, ids)),
  'export-accounts': withVault(async (vault, request) =>
    exportWithinPolicy(vault, request, { database: vaultDatabase(), argon2id, nowMs: Date.now, readPolicy }),
  ),
} satisfies HandlersOf<TransferMessages>;
