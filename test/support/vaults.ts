/** Sealed vaults for tests: rows in memory, and a seeded source of "random" bytes. */

import { expect } from 'vitest';
import type { Account } from '#extension/core/accounts/account.ts';
import { prepareChange, prepareVault, type Sealer, type VaultChange } from '#extension/core/vault/change.ts';
import type { StoredSlot } from '#extension/core/vault/key-slot.ts';
import type { RandomBytes, VaultSnapshot, VaultWrite } from '#extension/core/vault/stored.ts';
import { deriveVaultKeys } from '#extension/core/vault/vault-key.ts';

export const FAKE_VAULT_KEY: Uint8Array<ArrayBuffer> = new Uint8Array(32).fill(7);
export const FAKE_VAULT_ID = '11111111-2222-4333-8444-555555555555';

/** Bytes that look random and are the same in each run: SplitMix32. */
export function seededRandom(seed = 1): RandomBytes {
  let state = seed;
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    const mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    return Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97) >>> 24;
  };
  return (length) => Uint8Array.from({ length }, next);
}

export async function aSealer(random: RandomBytes = seededRandom()): Promise<Sealer> {
  return { keys: await deriveVaultKeys(FAKE_VAULT_KEY, FAKE_VAULT_ID), random };
}

/** The rows after a write. */
export function applyWrite(before: VaultSnapshot | null, write: VaultWrite): VaultSnapshot {
  expect(write.expectedRevision).toBe(before?.root.revision ?? null);
  const pages = new Map(before?.pages.map((row) => [row.page, row]));
  const records = new Map(before?.records.map((row) => [row.id, row]));
  for (const page of write.pages) pages.set(page.page, page);
  for (const record of write.records) records.set(record.id, record);
  for (const id of write.erasedRecords) records.delete(id);
  return { root: write.root, pages: [...pages.values()], records: [...records.values()] };
}

/** The rows after a change, every row at hand. */
export async function change(
  snapshot: VaultSnapshot,
  { put = [], erase = [] }: Partial<VaultChange>,
  sealer: Sealer,
): Promise<VaultSnapshot> {
  const write = await prepareChange({ ...snapshot, whole: true }, { put, erase }, sealer);
  if (write === null) throw new Error('a whole snapshot always suffices');
  return applyWrite(snapshot, write);
}

/** The rows of a vault that holds the given accounts. */
export async function aVault(
  accounts: readonly Account[],
  sealer: Sealer,
  slots: readonly StoredSlot[] = [],
): Promise<VaultSnapshot> {
  return change(applyWrite(null, await prepareVault(slots, sealer)), { put: accounts }, sealer);
}
