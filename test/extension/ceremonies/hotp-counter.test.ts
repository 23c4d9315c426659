import '#test/support/fake-browser.ts';
import 'fake-indexeddb/auto';

import { describe, expect, it } from 'vitest';
import { nextHotpCode } from '#extension/ceremonies/accounts.ts';
import { prepareVault } from '#extension/core/vault/change.ts';
import { SealedVault } from '#extension/platform/sealed-vault.ts';
import { createVaultDatabase, type VaultDatabase } from '#extension/platform/vault-database.ts';
import { hotpAt } from '#shared/otp/code.ts';
import { anAccount, hotpCredential } from '#test/support/accounts.ts';
import { aSealer } from '#test/support/vaults.ts';

const sealer = await aSealer();
const credential = hotpCredential();
const account = anAccount({ credential });

/** A vault as one window's background has it. Several over one database race as two browsers' processes would. */
function aWindow(database: VaultDatabase, onWritten: () => Promise<void> = async () => {}): SealedVault {
  return new SealedVault({ database, sealer, onWritten, isRolledBack: async () => false });
}

async function aDatabase(): Promise<VaultDatabase> {
  const database = createVaultDatabase(crypto.randomUUID());
  await database.write(await prepareVault([], sealer));
  await aWindow(database).add(account);
  return database;
}

const codesUpTo = (count: number) => Array.from({ length: count }, (_, counter) => hotpAt(credential, counter));

describe('the counter of HOTP, in the vault itself', () => {
  it('gives each code once, however many windows ask at once', async () => {
    const database = await aDatabase();
    const windows = [aWindow(database), aWindow(database)];

    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, place) => nextHotpCode(windows[place % 2] ?? aWindow(database), account.id)),
    );

    const codes = answers.map((answer) => (answer.kind === 'code' ? answer.code.code : answer.kind));
    expect(codes.toSorted()).toEqual(codesUpTo(12).toSorted());
    expect((await aWindow(database).account(account.id))?.credential).toMatchObject({ counter: 12 });
  });

  it('has moved on when a window ends after it was stored and before its code was shown', async () => {
    const database = await aDatabase();
    const killed = aWindow(database, () => Promise.reject(new Error('ended here')));

    await expect(nextHotpCode(killed, account.id)).rejects.toThrow('ended here');

    expect(await nextHotpCode(aWindow(database), account.id)).toMatchObject({ code: { code: hotpAt(credential, 1) } });
  });

  it('has not moved when a window ends before it was stored: no code was shown', async () => {
    const database = await aDatabase();
    const killed = aWindow({ ...database, write: () => Promise.reject(new Error('ended here')) });

    await expect(nextHotpCode(killed, account.id)).rejects.toThrow('ended here');

    expect(await nextHotpCode(aWindow(database), account.id)).toMatchObject({ code: { code: hotpAt(credential, 0) } });
  });
});
