import { describe, expect, it } from 'vitest';
import { prepareChange, prepareSlots } from '#extension/core/vault/change.ts';
import { inspectVault } from '#extension/core/vault/inspection.ts';
import { NONCE_BYTES } from '#extension/core/vault/seal.ts';
import { pageOf } from '#extension/core/vault/stored.ts';
import { anAccount } from '#test/support/accounts.ts';
import { applyWrite, aSealer, aVault, change } from '#test/support/vaults.ts';

const ada = anAccount({ id: 'ada' });
const bob = anAccount({ id: 'bob' });
const sealer = await aSealer();
const vault = await aVault([ada, bob], sealer);

describe('prepareChange', () => {
  it('rewrites one record and one index page for one changed account', async () => {
    const partial = { root: vault.root, pages: vault.pages.filter(({ page }) => page === pageOf('ada')), records: [] };

    const write = await prepareChange(
      { ...partial, whole: false },
      { put: [{ ...ada, note: 'new' }], erase: [] },
      sealer,
    );

    expect(write?.records.map(({ id }) => id)).toEqual(['ada']);
    expect(write?.pages.map(({ page }) => page)).toEqual([pageOf('ada')]);
    expect(write?.root.revision).toBe(vault.root.revision + 1);
  });

  it('puts an account in place of the one with the same id', async () => {
    const changed = await change(vault, { put: [{ ...ada, note: 'new' }] }, sealer);

    const { accounts, damages } = await inspectVault(changed, sealer.keys);
    expect(damages).toEqual([]);
    expect(accounts.get('ada')?.note).toBe('new');
    expect(accounts.get('bob')).toEqual(bob);
  });

  it('seals very many accounts in their order, each under a nonce of its own', async () => {
    const many = Array.from({ length: 600 }, (_, place) => anAccount({ id: `account-${place}` }));

    const write = await prepareChange({ ...vault, whole: true }, { put: many, erase: [] }, sealer);

    expect(write?.records.map(({ id }) => id)).toEqual(many.map(({ id }) => id));
    const nonces = write?.records.map(({ sealed }) => sealed.subarray(0, NONCE_BYTES).join());
    expect(new Set(nonces).size).toBe(many.length);
  });

  it('forgets an erased account', async () => {
    const changed = await change(vault, { erase: ['ada'] }, sealer);

    const { accounts, damages } = await inspectVault(changed, sealer.keys);
    expect(damages).toEqual([]);
    expect([...accounts.keys()]).toEqual(['bob']);
  });

  it('asks for every row when the page it touches is lost', async () => {
    const write = await prepareChange({ ...vault, pages: [], whole: false }, { put: [ada], erase: [] }, sealer);

    expect(write).toBeNull();
  });

  it('makes a lost page anew from its records', async () => {
    const pages = vault.pages.filter(({ page }) => page !== pageOf('ada'));

    const changed = await change({ ...vault, pages }, { put: [{ ...ada, note: 'new' }] }, sealer);

    const { accounts, damages } = await inspectVault(changed, sealer.keys);
    expect(damages).toEqual([]);
    expect([...accounts.keys()].sort()).toEqual(['ada', 'bob']);
  });

  it('makes a damaged manifest anew and loses no account', async () => {
    const root = { ...vault.root, manifest: new Uint8Array(100) };

    const changed = await change({ ...vault, root }, { put: [{ ...ada, note: 'new' }] }, sealer);

    const { accounts, damages } = await inspectVault(changed, sealer.keys);
    expect(damages).toEqual([]);
    expect([...accounts.keys()].sort()).toEqual(['ada', 'bob']);
  });

  it('keeps naming a missing record after other changes, until it is erased', async () => {
    const robbed = { ...vault, records: vault.records.filter(({ id }) => id !== 'bob') };

    const changed = await change(robbed, { put: [{ ...ada, note: 'new' }] }, sealer);
    const erased = await change(changed, { erase: ['bob'] }, sealer);

    expect((await inspectVault(changed, sealer.keys)).damages).toEqual([{ kind: 'record-missing', id: 'bob' }]);
    expect((await inspectVault(erased, sealer.keys)).damages).toEqual([]);
  });

  it('keeps the lengths of short and long names apart by nothing', async () => {
    const short = await change(vault, { put: [{ ...ada, issuer: 'A' }] }, sealer);
    const long = await change(vault, { put: [{ ...ada, issuer: 'A longer name' }] }, sealer);

    const lengthOf = (snapshot: typeof vault) => snapshot.records.find(({ id }) => id === 'ada')?.sealed.length;
    expect(lengthOf(short)).toBe(lengthOf(long));
  });
});

describe('prepareSlots', () => {
  it('touches no page and no record', async () => {
    const write = await prepareSlots(vault, [], sealer);

    expect({ pages: write.pages, records: write.records }).toEqual({ pages: [], records: [] });
    expect((await inspectVault(applyWrite(vault, write), sealer.keys)).damages).toEqual([]);
  });
});
