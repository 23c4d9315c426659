import { describe, expect, it } from 'vitest';
import { fillSlot, isSlotIntact, openSlot, type PassphraseSlot, renameSlot } from '#extension/core/vault/key-slot.ts';
import { KDF_FLOOR } from '#extension/core/vault/passphrase.ts';
import { FAKE_VAULT_ID, FAKE_VAULT_KEY } from '#test/support/vaults.ts';

const slot: PassphraseSlot = {
  kind: 'passphrase',
  id: 'slot-1',
  name: 'Passphrase',
  createdAtMs: 1_700_000_000_000,
  saltBase64url: 'c2FsdHNhbHRzYWx0c2FsdA',
  ...KDF_FLOOR,
};
const material = new Uint8Array(32).fill(1);
const key = { vaultId: FAKE_VAULT_ID, material };
const filled = await fillSlot(slot, key, { vaultKey: FAKE_VAULT_KEY, nonce: new Uint8Array(12).fill(9) });

describe('openSlot', () => {
  it('gives the vault key for the right material', async () => {
    expect(await openSlot(filled, key)).toEqual(FAKE_VAULT_KEY);
  });

  it.each([
    { wrong: 'other material', with: { ...key, material: new Uint8Array(32).fill(2) } },
    { wrong: 'material of another length', with: { ...key, material: new Uint8Array(31).fill(1) } },
    { wrong: 'another vault', with: { ...key, vaultId: 'another' } },
  ])('gives nothing for $wrong', async ({ with: other }) => {
    expect(await openSlot(filled, other)).toBeNull();
  });

  it.each([
    { member: 'id', value: 'slot-2' },
    { member: 'passes', value: 4 },
    { member: 'memoryKiB', value: 1 },
    { member: 'createdAtMs', value: 0 },
    { member: 'saltBase64url', value: 'AAAA' },
  ])('gives nothing when $member was changed', async ({ member, value }) => {
    expect(await openSlot({ ...filled, [member]: value }, key)).toBeNull();
  });
});

describe('isSlotIntact', () => {
  it('accepts a slot as it was written, whatever the order of its members', async () => {
    const reversed = Object.fromEntries(Object.entries(filled).reverse());

    expect(await isSlotIntact(filled, FAKE_VAULT_ID)).toBe(true);
    expect(await isSlotIntact({ ...filled, ...reversed }, FAKE_VAULT_ID)).toBe(true);
  });

  it.each(['id', 'name', 'saltBase64url', 'wrappedKeyBase64url', 'checksumBase64url'] as const)(
    'tells a changed %s',
    async (member) => {
      expect(await isSlotIntact({ ...filled, [member]: 'changed' }, FAKE_VAULT_ID)).toBe(false);
    },
  );
});

describe('renameSlot', () => {
  it('leaves a slot that is intact and opens as before', async () => {
    const renamed = await renameSlot(filled, 'At work', FAKE_VAULT_ID);

    expect(renamed.name).toBe('At work');
    expect(await isSlotIntact(renamed, FAKE_VAULT_ID)).toBe(true);
    expect(await openSlot(renamed, key)).toEqual(FAKE_VAULT_KEY);
  });
});
