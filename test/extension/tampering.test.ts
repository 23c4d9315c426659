/**
 * Whatever is changed on disk is noticed and named, and takes nothing else with it. A thousand cases here;
 * `TWOFOLD_TAMPERING_CASES=10000 npx vitest run test/extension/tampering.test.ts` for more.
 */
import '#test/support/fake-browser.ts';

import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createVault, unlockVault, type VaultPorts } from '#extension/ceremonies/unlock.ts';
import { inspectVault } from '#extension/core/vault/inspection.ts';
import { tryPassphrase } from '#extension/core/vault/open-slots.ts';
import type { VaultSnapshot } from '#extension/core/vault/stored.ts';
import { deriveVaultKeys } from '#extension/core/vault/vault-key.ts';
import { acceptRevision, isRolledBack } from '#extension/platform/remembered-revision.ts';
import { anAccount } from '#test/support/accounts.ts';
import { fakeBrowser } from '#test/support/fake-browser.ts';
import { createVaultPorts, FAKE_PASSPHRASE } from '#test/support/vault-ports.ts';
import { change, seededRandom } from '#test/support/vaults.ts';

// Many cases, on a machine that may be busy.
vi.setConfig({ testTimeout: 600_000 });

const CASES = Number(process.env.TWOFOLD_TAMPERING_CASES ?? 1_000);

const accounts = Array.from({ length: 6 }, (_, position) => anAccount({ id: `account-${position}` }));

let ports: VaultPorts;
/** The vault at three moments: whole, then with two accounts changed and one erased, then with one changed again. */
let history: readonly [VaultSnapshot, VaultSnapshot, VaultSnapshot];
let newest: VaultSnapshot;

beforeAll(async () => {
  fakeBrowser.reset();
  ports = createVaultPorts();
  await createVault(ports, FAKE_PASSPHRASE);
  const empty = await ports.database.readAll();
  const vaultKey = empty && (await tryPassphrase(ports.argon2id, empty.root, FAKE_PASSPHRASE));
  if (empty === null || vaultKey === null) throw new Error('the vault was made');
  const sealer = { keys: await deriveVaultKeys(vaultKey, empty.root.vaultId), random: seededRandom(2) };
  const first = await change(empty, { put: accounts }, sealer);
  const put = accounts.slice(0, 2).map((account) => ({ ...account, note: 'changed' }));
  const second = await change(first, { put, erase: ['account-5'] }, sealer);
  newest = await change(second, { put: [{ ...anAccount({ id: 'account-0' }), note: 'changed again' }] }, sealer);
  history = [first, second, newest];
});

/** What a person would be told about these rows, and which accounts still open. */
async function examine(rows: VaultSnapshot): Promise<{ told: readonly string[]; usable: readonly string[] }> {
  await acceptRevision(newest.root);
  const database = { ...ports.database, readRoot: async () => rows.root, readAll: async () => rows };
  const vaultKey = await tryPassphrase(ports.argon2id, rows.root, FAKE_PASSPHRASE);
  if (vaultKey === null || rows.root.formatVersion !== 1) {
    await fakeBrowser.storage.local.remove('wrong-tries');
    const answer = await unlockVault({ ...ports, database }, { kind: 'passphrase', passphrase: FAKE_PASSPHRASE });
    return { told: answer.kind === 'refused' ? [answer.detail] : [], usable: [] };
  }
  const keys = await deriveVaultKeys(vaultKey, rows.root.vaultId);
  const { damages, accounts: opened } = await inspectVault(rows, keys);
  const told = damages.map(({ kind, id }) => `${kind} ${id}`.trim());
  return {
    told: (await isRolledBack(rows.root, database.readRoot)) ? ['vault-rolled-back', ...told] : told,
    usable: [...opened.keys()].sort(),
  };
}

const live = ['account-0', 'account-1', 'account-2', 'account-3', 'account-4'];

function without(...ids: readonly (string | undefined)[]): string[] {
  return live.filter((id) => !ids.includes(id));
}

/** One bit of a byte text, of a number, or of a character, changed. */
function flip<T>(value: T, at: number): T {
  if (value instanceof Uint8Array) {
    const bytes = new Uint8Array(value);
    const position = at % bytes.length;
    bytes[position] = (bytes[position] ?? 0) ^ (1 << (at % 8));
    // Copied from a T and of the same class.
    return bytes as T;
  }
  if (typeof value === 'number') return (value ^ (1 << (at % 6))) as T;
  const text = String(value);
  const position = at % text.length;
  const character = String.fromCharCode(text.charCodeAt(position) ^ (1 << (at % 5)));
  return (text.slice(0, position) + character + text.slice(position + 1)) as T;
}

/** The rows with one member of one of them changed. */
function withFlipped<Row extends object>(rows: readonly Row[], row: number, member: keyof Row, at: number): Row[] {
  return rows.map((each, position) =>
    position === row % rows.length ? { ...each, [member]: flip(each[member], at) } : each,
  );
}

/** As IndexedDB would hold them: one row a key, the later one. */
function keyed<Row>(rows: readonly Row[], keyOf: (row: Row) => unknown): Row[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

const index = fc.nat(100_000);

async function check<Case>(cases: fc.Arbitrary<Case>, share: number, verify: (each: Case) => Promise<void>) {
  await fc.assert(fc.asyncProperty(cases, verify), { numRuns: Math.ceil(CASES * share), seed: 1 });
}

describe('a vault that was tampered with', () => {
  it('is not confused with one that was not', async () => {
    expect(await examine(newest)).toEqual({ told: [], usable: live });
  });

  it('names the record of any changed byte, and every other account opens', async () => {
    await check(fc.tuple(index, index), 0.35, async ([row, at]) => {
      const id = newest.records[row % newest.records.length]?.id;
      const records = withFlipped(newest.records, row, 'sealed', at);

      expect(await examine({ ...newest, records })).toEqual({ told: [`record-damaged ${id}`], usable: without(id) });
    });
  });

  it('names the record whose id or revision was changed', async () => {
    await check(fc.tuple(index, fc.constantFrom('id', 'revision' as const), index), 0.1, async ([row, member, at]) => {
      const id = newest.records[row % newest.records.length]?.id;
      const records = keyed(withFlipped(newest.records, row, member, at), (record) => record.id);

      const { told, usable } = await examine({ ...newest, records });

      expect(told.some((damage) => damage.endsWith(`${id}`))).toBe(true);
      expect(usable).not.toContain(id);
      expect(usable.length).toBeGreaterThanOrEqual(live.length - 2);
    });
  });

  it('names a changed index page by any of its members, and every account opens', async () => {
    const members = fc.constantFrom('page', 'revision', 'sealed' as const);
    await check(fc.tuple(index, members, index), 0.2, async ([row, member, at]) => {
      const { page } = newest.pages[row % newest.pages.length] ?? { page: -1 };
      const pages = keyed(withFlipped(newest.pages, row, member, at), (each) => each.page);

      const { told, usable } = await examine({ ...newest, pages });

      expect(told.some((damage) => damage.endsWith(`page-${page}`))).toBe(true);
      expect(usable).toEqual(live);
    });
  });

  it('names whatever was changed in the root', async () => {
    const members = fc.constantFrom('formatVersion', 'vaultId', 'revision', 'manifest' as const);
    await check(fc.tuple(members, index), 0.15, async ([member, at]) => {
      const [root] = withFlipped([newest.root], 0, member, at);

      const { told } = await examine({ ...newest, root: root ?? newest.root });

      expect(told).not.toEqual([]);
    });
  });

  it('names whatever was changed in a key slot', async () => {
    const members = Object.keys(newest.root.slots[0] ?? {});
    await check(fc.tuple(fc.constantFrom(...members), index), 0.1, async ([member, at]) => {
      const slots = newest.root.slots.map((slot) => ({ ...slot, ...withFlipped([slot], 0, member as 'id', at)[0] }));

      const { told } = await examine({ ...newest, root: { ...newest.root, slots } });

      expect(told).toEqual([expect.stringMatching(/damaged|slots-changed/)]);
    });
  });

  it('names both of two records that were swapped', async () => {
    await check(fc.tuple(index, index), 0.05, async ([a, b]) => {
      const [one, other] = [newest.records[a % live.length], newest.records[b % live.length]];
      fc.pre(one !== undefined && other !== undefined && one !== other);
      const swapped = newest.records.map((record) => {
        if (record === one) return { ...record, sealed: other.sealed };
        return record === other ? { ...record, sealed: one.sealed } : record;
      });

      const { told, usable } = await examine({ ...newest, records: swapped });

      expect([...told].sort()).toEqual([`record-damaged ${one.id}`, `record-damaged ${other.id}`].sort());
      expect(usable).toEqual(without(one.id, other.id));
    });
  });

  it('names a record that was dropped, one that was put back older, and one that was erased before', async () => {
    await check(fc.tuple(index, fc.constantFrom(0, 1)), 0.05, async ([row, moment]) => {
      const target = newest.records[row % newest.records.length];
      const others = newest.records.filter((record) => record !== target);
      const older = history[moment].records.find(({ id }) => id === target?.id);
      const erased = history[0].records.filter(({ id }) => id === 'account-5');

      expect(await examine({ ...newest, records: others })).toEqual({
        told: [`record-missing ${target?.id}`],
        usable: without(target?.id),
      });
      if (older && older.revision !== target?.revision) {
        const { told } = await examine({ ...newest, records: [...others, older] });
        expect(told).toEqual([`record-rolled-back ${target?.id}`]);
      }
      expect(await examine({ ...newest, records: [...newest.records, ...erased] })).toEqual({
        told: ['record-unlisted account-5'],
        usable: live,
      });
    });
  });

  it('names an older index and an older root', async () => {
    for (const older of history.slice(0, 2)) {
      expect((await examine({ ...newest, pages: older.pages })).told).not.toEqual([]);
      expect((await examine({ ...newest, root: older.root })).told).not.toEqual([]);
    }
  });

  it('names an older database that was put back whole', async () => {
    for (const older of history.slice(0, 2)) {
      expect((await examine(older)).told).toEqual(['vault-rolled-back']);
    }
  });
});
