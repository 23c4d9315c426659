import 'fake-indexeddb/auto';

import { afterEach, describe, expect, it, vi } from 'vitest';
import { prepareChange } from '#extension/core/vault/change.ts';
import { createVaultDatabase } from '#extension/platform/vault-database.ts';
import { anAccount } from '#test/support/accounts.ts';
import { aSealer, aVault } from '#test/support/vaults.ts';

const sealer = await aSealer();
const vault = await aVault([anAccount()], sealer);
const { root, pages, records } = vault;
const firstWrite = { expectedRevision: null, root, pages, records, erasedRecords: [] };

afterEach(() => vi.restoreAllMocks());

describe('a disk that takes no more', () => {
  it.each(['root', 'pages', 'records'])('changes nothing when it is full at the %s, and says so', async (store) => {
    const database = createVaultDatabase(crypto.randomUUID());
    await database.write(firstWrite);
    const write = await prepareChange({ ...vault, whole: true }, { put: [anAccount()], erase: [] }, sealer);
    if (write === null) throw new Error('a whole snapshot always suffices');
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === store) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    });

    await expect(database.write(write)).rejects.toMatchObject({ code: 'storage-full' });

    vi.restoreAllMocks();
    expect(await database.readAll()).toEqual(vault);
  });

  it('is told by its own code when the transaction ends for it', async () => {
    const database = createVaultDatabase(crypto.randomUUID());
    await database.write(firstWrite);
    const write = await prepareChange({ ...vault, whole: true }, { put: [anAccount()], erase: [] }, sealer);
    if (write === null) throw new Error('a whole snapshot always suffices');
    // As browsers do it: every request succeeds, and the transaction ends badly when it is to be written.
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      const request = put.apply(this, given);
      this.transaction.abort();
      Object.defineProperty(this.transaction, 'error', { value: new DOMException('full', 'QuotaExceededError') });
      return request;
    });

    const failing = database.write(write);

    await expect(failing).rejects.toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    expect(await database.readAll()).toEqual(vault);
  });
});

describe('a browser that gives no database', () => {
  it.each(['SecurityError', 'InvalidStateError', 'UnknownError', 'QuotaExceededError'])(
    'is told by its own code when it answers %s, and asked again the next time',
    async (name) => {
      const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('not here', name);
      });
      const database = createVaultDatabase(crypto.randomUUID());

      await expect(database.readRoot()).rejects.toMatchObject({ code: 'storage-unavailable' });

      open.mockRestore();
      expect(await database.readRoot()).toBeNull();
    },
  );
});

describe('a database of an earlier version', () => {
  it('is brought up to date with every row as it was', async () => {
    const name = crypto.randomUUID();
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name, 1);
      opening.onerror = () => reject(new Error('no database'));
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('root').put(root, 'root');
        const pageStore = opening.result.createObjectStore('pages', { keyPath: 'page' });
        for (const page of pages) pageStore.put(page);
        const recordStore = opening.result.createObjectStore('records', { keyPath: 'id' });
        for (const record of records) recordStore.put(record);
      };
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });

    const database = createVaultDatabase(name);

    expect(await database.readAll()).toEqual(vault);
    expect(await database.readCopy()).toBeNull();
  });
});
