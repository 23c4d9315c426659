import { expect, it } from 'vitest';
import { restoreAccounts, reviewBackup, undoRestore } from '#extension/ceremonies/restore.ts';
import { formatAccount } from '#extension/core/accounts/account-json.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { anAccount, totpCredential } from '#test/support/accounts.ts';
import { createMemoryVault } from '#test/support/memory-vault.ts';

const nowMs = 1_700_000_000_000;
const secretOf = (text: string) => totpCredential({ secret: encodeUtf8(text.padEnd(20, '!')) });

const present = anAccount({ id: 'present', credential: secretOf('present'), note: 'now' });
const trashed = anAccount({ id: 'trashed', credential: secretOf('trashed'), trashedAtMs: 5 });
const backup = [
  { ...present, note: 'then' },
  { ...trashed, trashedAtMs: null },
  anAccount({ id: 'lost', credential: secretOf('lost') }),
].map(formatAccount);

it('tells what the vault has of a backup, the trash too', async () => {
  const { verdicts } = await reviewBackup(createMemoryVault([present, trashed]), backup);

  expect(verdicts.map(({ kind }) => kind)).toEqual(['differs', 'in-trash', 'missing']);
});

it('brings back what was chosen, and takes all of it back again', async () => {
  const vault = createMemoryVault([present, trashed]);

  const { restored } = await restoreAccounts(vault, backup, { nowMs, newId: () => 'copy' });
  expect((await vault.accounts()).map(({ id, note }) => `${id} ${note}`).sort()).toEqual([
    'lost ',
    'present then',
    'trashed ',
  ]);
  expect(await vault.trashed()).toEqual([{ ...present, id: 'copy', trashedAtMs: nowMs }]);

  await undoRestore(vault, restored, nowMs);
  expect(await vault.accounts()).toEqual([present]);
  expect(await vault.trashed()).toEqual([{ ...trashed, trashedAtMs: nowMs }]);
});

it('gives an account that was replaced in the trash its place there again', async () => {
  const vault = createMemoryVault([trashed]);
  const older = [formatAccount({ ...trashed, note: 'then', trashedAtMs: null })];

  const { restored } = await restoreAccounts(vault, older, { nowMs, newId: () => 'copy' });
  expect((await vault.accounts()).map(({ note }) => note)).toEqual(['then']);
  await undoRestore(vault, restored, nowMs);

  expect(await vault.accounts()).toEqual([]);
  expect((await vault.trashed()).map(({ id, note }) => [id, note])).toEqual([['trashed', '']]);
});
