/** A vault of any size in the built extension, made here and put into its database as rows. */

import { argon2 } from 'node:crypto';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { makePassphraseSlot } from '#extension/ceremonies/unlock.ts';
import type { Account } from '#extension/core/accounts/account.ts';
import { prepareChange, prepareVault } from '#extension/core/vault/change.ts';
import type { Argon2id } from '#extension/core/vault/passphrase.ts';
import type { VaultSnapshot } from '#extension/core/vault/stored.ts';
import { deriveVaultKeys } from '#extension/core/vault/vault-key.ts';
import { encodeBase64 } from '#shared/encoding/base64url.ts';

/** Node's own argon2id, off the main thread. */
export const nodeArgon2id: Argon2id = async (message, nonce, { memoryKiB, passes, parallelism }) => {
  const parameters = { message, nonce, memory: memoryKiB, passes, parallelism, tagLength: 32 };
  return new Uint8Array(await promisify(argon2)('argon2id', parameters));
};

/** Puts a vault of these accounts into the extension, from one of its pages. Stop its worker afterwards. */
export async function seedVault(page: Page, passphrase: string, accounts: readonly Account[]): Promise<void> {
  const { root, pages, records } = await makeRows(passphrase, accounts);
  const text = ({ sealed, ...row }: { readonly sealed: Uint8Array }) => ({ ...row, sealed: encodeBase64(sealed) });
  const rows = {
    root: { ...root, manifest: encodeBase64(root.manifest) },
    pages: pages.map(text),
    records: records.map(text),
  };
  await page.evaluate(async ({ root, pages, records }) => {
    const bytes = ({ sealed, ...row }: { sealed: string }) => ({ ...row, sealed: Uint8Array.fromBase64(sealed) });
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('twofold');
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction(['root', 'pages', 'records'], 'readwrite');
    transaction.objectStore('root').put({ ...root, manifest: Uint8Array.fromBase64(root.manifest) }, 'root');
    for (const row of pages) transaction.objectStore('pages').put(bytes(row));
    for (const row of records) transaction.objectStore('records').put(bytes(row));
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = reject;
    });
    database.close();
  }, rows);
}

async function makeRows(passphrase: string, accounts: readonly Account[]): Promise<VaultSnapshot> {
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  const [vaultId, vaultKey] = [crypto.randomUUID(), random(32)];
  const ports = { argon2id: nodeArgon2id, random, newId: () => crypto.randomUUID(), nowMs: Date.now };
  const slot = await makePassphraseSlot(ports, passphrase, { vaultId, vaultKey });
  const sealer = { keys: await deriveVaultKeys(vaultKey, vaultId), random };
  const { root } = await prepareVault([slot], sealer);
  const empty = { root, pages: [], records: [], whole: true };
  const filled = await prepareChange(empty, { put: accounts, erase: [] }, sealer);
  if (filled === null) throw new Error('a whole snapshot always suffices');
  return { root: filled.root, pages: filled.pages, records: filled.records };
}
