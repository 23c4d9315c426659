import '#test/support/fake-browser.ts';

import { argon2 } from 'node:crypto';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { createVault } from '#extension/ceremonies/unlock.ts';
import { formatAccount } from '#extension/core/accounts/account-json.ts';
import { sealBackup } from '#extension/core/vault/backup-file.ts';
import { type Argon2id, KDF_FLOOR } from '#extension/core/vault/passphrase.ts';
import { deriveVaultKeys } from '#extension/core/vault/vault-key.ts';
import { SealedVault } from '#extension/platform/sealed-vault.ts';
import { readSession } from '#extension/platform/session.ts';
import { encodeBase64url } from '#shared/encoding/base64url.ts';
import { anAccount, hotpCredential } from '#test/support/accounts.ts';
import { createVaultPorts, FAKE_PASSPHRASE } from '#test/support/vault-ports.ts';
import { seededRandom } from '#test/support/vaults.ts';
import { decryptVault } from './decrypt-vault.ts';

const accounts = [anAccount({ id: 'a', note: 'ü' }), anAccount({ id: 'b', credential: hotpCredential() })];

/** Node's own argon2id, at the real cost. */
const argon2id: Argon2id = async (message, nonce, { memoryKiB, passes, parallelism }) => {
  const parameters = { message, nonce, memory: memoryKiB, passes, parallelism, tagLength: 32 };
  return new Uint8Array(await promisify(argon2)('argon2id', parameters));
};

it('opens a raw dump of the database with the passphrase alone', async () => {
  const ports = createVaultPorts({ argon2id });
  await createVault(ports, FAKE_PASSPHRASE);
  const session = await readSession();
  if (session === null) throw new Error('the vault is open');
  const sealer = { keys: await deriveVaultKeys(session.vaultKey, session.vaultId), random: ports.random };
  const parts = { database: ports.database, sealer, onWritten: async () => {}, isRolledBack: async () => false };
  await new SealedVault(parts).addAll(accounts);

  const rows = await ports.database.readAll();
  const records = rows?.records.map((row) => ({ ...row, sealed: encodeBase64url(row.sealed) }));
  const dump = JSON.stringify({ root: rows?.root, records });

  expect(await decryptVault(dump, FAKE_PASSPHRASE)).toEqual(accounts.map(formatAccount));
  await expect(decryptVault(dump, 'another passphrase')).rejects.toThrow('opens none');
}, 60_000);

it('opens a backup file with the passphrase alone', async () => {
  const content = { accounts: accounts.map(formatAccount) };
  const sealing = { passphrase: FAKE_PASSPHRASE, kdf: KDF_FLOOR, createdAtMs: 1, argon2id, random: seededRandom() };

  expect(await decryptVault(await sealBackup(content, sealing), FAKE_PASSPHRASE)).toEqual(content.accounts);
}, 60_000);
