import { describe, expect, it } from 'vitest';
import { inspectVault } from '#extension/core/vault/inspection.ts';
import { pageOf, type VaultSnapshot } from '#extension/core/vault/stored.ts';
import { anAccount } from '#test/support/accounts.ts';
import { aSealer, aVault, change } from '#test/support/vaults.ts';

// Three accounts in three index pages.
const ada = anAccount({ id: 'ada', issuer: 'Ada' });
const bob = anAccount({ id: 'bob', issuer: 'Bob' });
const eve = anAccount({ id: 'eve', issuer: 'Eve' });

const sealer = await aSealer();
const vault = await aVault([ada, bob, eve], sealer);

async function findings(snapshot: VaultSnapshot): Promise<{ damages: object[]; accounts: string[] }> {
  const { damages, accounts } = await inspectVault(snapshot, sealer.keys);
  return { damages: [...damages], accounts: [...accounts.keys()].sort() };
}

function withoutRecord({ records, ...rest }: VaultSnapshot, id: string): VaultSnapshot {
  return { ...rest, records: records.filter((record) => record.id !== id) };
}

describe('inspectVault', () => {
  it('finds nothing wrong with a vault that was let alone, and every account as it was put', async () => {
    const { accounts, damages } = await inspectVault(vault, sealer.keys);

    expect(damages).toEqual([]);
    expect([...accounts.values()].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([ada, bob, eve]);
  });

  it('names a record that was removed', async () => {
    expect(await findings(withoutRecord(vault, 'bob'))).toEqual({
      damages: [{ kind: 'record-missing', id: 'bob' }],
      accounts: ['ada', 'eve'],
    });
  });

  it('names a record that was put back to an older state', async () => {
    const newer = await change(vault, { put: [{ ...bob, note: 'newer' }] }, sealer);
    const older = vault.records.filter(({ id }) => id === 'bob');
    const restored = { ...newer, records: [...withoutRecord(newer, 'bob').records, ...older] };

    expect(await findings(restored)).toEqual({
      damages: [{ kind: 'record-rolled-back', id: 'bob' }],
      accounts: ['ada', 'eve'],
    });
  });

  it('names a record of another history with the same id and revision', async () => {
    const newer = await change(vault, { put: [{ ...bob, note: 'here' }] }, sealer);
    const fork = await change(vault, { put: [{ ...bob, note: 'there' }] }, sealer);
    const foreign = fork.records.filter(({ id }) => id === 'bob');
    const mixed = { ...newer, records: [...withoutRecord(newer, 'bob').records, ...foreign] };

    expect((await findings(mixed)).damages).toEqual([{ kind: 'record-rolled-back', id: 'bob' }]);
  });

  it('names two records that were swapped', async () => {
    const [first, second, third] = vault.records;
    if (!first || !second || !third) throw new Error('three records');
    const records = [{ ...first, sealed: second.sealed }, { ...second, sealed: first.sealed }, third];

    expect(await findings({ ...vault, records })).toEqual({
      damages: [
        { kind: 'record-damaged', id: first.id },
        { kind: 'record-damaged', id: second.id },
      ],
      accounts: [third.id],
    });
  });

  it('names an erased record that was put back, and does not use it', async () => {
    const erased = await change(vault, { erase: ['bob'] }, sealer);

    expect(await findings({ ...erased, records: vault.records })).toEqual({
      damages: [{ kind: 'record-unlisted', id: 'bob' }],
      accounts: ['ada', 'eve'],
    });
  });

  it('names a missing index page, and lets its accounts speak for themselves', async () => {
    const pages = vault.pages.filter(({ page }) => page !== pageOf('ada'));

    expect(await findings({ ...vault, pages })).toEqual({
      damages: [{ kind: 'page-missing', id: `page-${pageOf('ada')}` }],
      accounts: ['ada', 'bob', 'eve'],
    });
  });

  it('names an index page that was put back to an older state', async () => {
    const newer = await change(vault, { put: [{ ...ada, note: 'newer' }] }, sealer);

    expect(await findings({ ...newer, pages: vault.pages })).toEqual({
      damages: [{ kind: 'page-rolled-back', id: `page-${pageOf('ada')}` }],
      accounts: ['ada', 'bob', 'eve'],
    });
  });

  it('names a manifest of another revision, and keeps every account usable', async () => {
    const newer = await change(vault, { put: [{ ...ada, note: 'newer' }] }, sealer);
    const root = { ...newer.root, manifest: vault.root.manifest };

    expect(await findings({ ...newer, root })).toEqual({
      damages: [{ kind: 'manifest-damaged', id: '' }],
      accounts: ['ada', 'bob', 'eve'],
    });
  });

  it('opens nothing with another key', async () => {
    const stranger = await aSealer();
    const keys = { ...stranger.keys, vaultId: 'another vault' };

    const { accounts } = await inspectVault(vault, keys);

    expect(accounts.size).toBe(0);
  });
});
