import { describe, expect, it } from 'vitest';
import { importAccounts, reviewAccounts, undoImport } from '#extension/ceremonies/import.ts';
import { formatAccount } from '#extension/core/accounts/account-json.ts';
import { anAccount, totpCredential } from '#test/support/accounts.ts';
import { createMemoryVault } from '#test/support/memory-vault.ts';

describe('importing accounts', () => {
  it('says what the vault has already, those in its trash too, and writes nothing', async () => {
    const trashed = anAccount({ trashedAtMs: 1 });
    const vault = createMemoryVault([trashed]);
    const fresh = anAccount({ credential: totpCredential({ secret: Uint8Array.of(7) }) });

    const { verdicts } = await reviewAccounts(vault, [anAccount(), fresh].map(formatAccount));

    expect(verdicts).toEqual([{ kind: 'known', accountId: trashed.id, inTrash: true }, { kind: 'new' }]);
    expect(await vault.accounts()).toEqual([]);
  });

  it('keeps them all, and takes them back', async () => {
    const before = anAccount({ issuer: 'Before' });
    const vault = createMemoryVault([before]);
    const imported = [anAccount({ issuer: 'A' }), anAccount({ issuer: 'B' })];

    const { ids } = await importAccounts(vault, imported.map(formatAccount));

    expect(await vault.accounts()).toEqual([before, ...imported]);
    expect(await undoImport(vault, [...ids, 'gone already'])).toEqual({ kind: 'done' });
    expect(await vault.accounts()).toEqual([before]);
  });
});
