import '#test/support/fake-browser.ts';

import { beforeEach, describe, expect, it } from 'vitest';
import {
  acceptVault,
  addPasskey,
  changePassphrase,
  listSlots,
  makeRecoveryCode,
  removeSlot,
  renameSlot,
} from '#extension/ceremonies/key-slots.ts';
import { createVault, unlockVault } from '#extension/ceremonies/unlock.ts';
import type { SlotProof } from '#extension/messages.ts';
import { isRolledBack, rememberRevision } from '#extension/platform/remembered-revision.ts';
import { closeSession, readSession } from '#extension/platform/session.ts';
import { encodeBase64url } from '#shared/encoding/base64url.ts';
import { fakeBrowser } from '#test/support/fake-browser.ts';
import { createVaultPorts, FAKE_PASSPHRASE, type FakeVaultPorts } from '#test/support/vault-ports.ts';

const proof: SlotProof = { kind: 'passphrase', passphrase: FAKE_PASSPHRASE };
const wrong: SlotProof = { kind: 'passphrase', passphrase: 'another fake passphrase' };
const NEXT = 'the next fake passphrase of the tests';

const prfOutputBase64url = encodeBase64url(new Uint8Array(32).fill(3));
const passkey = {
  name: ' Laptop ',
  credentialIdBase64url: 'Y3JlZA',
  prfInputBase64url: encodeBase64url(new Uint8Array(32).fill(2)),
  prfOutputBase64url,
};

let ports: FakeVaultPorts;

beforeEach(async () => {
  fakeBrowser.reset();
  ports = createVaultPorts();
  await createVault(ports, FAKE_PASSPHRASE);
});

/** Locks, and tells whether the proof opens it again. */
async function opens(by: SlotProof): Promise<boolean> {
  await closeSession();
  await fakeBrowser.storage.local.remove('wrong-tries');
  return (await unlockVault(ports, by)).kind === 'done';
}

describe('changePassphrase', () => {
  it('lets the new passphrase in and the old one no more', async () => {
    expect(await changePassphrase(ports, { proof, passphrase: NEXT })).toEqual({ kind: 'done' });

    expect(await opens(proof)).toBe(false);
    expect(await opens({ kind: 'passphrase', passphrase: NEXT })).toBe(true);
  });

  it('rewrites no record and no index page, and keeps the vault key', async () => {
    const before = await ports.database.readAll();
    const key = (await readSession())?.vaultKey;

    await changePassphrase(ports, { proof, passphrase: NEXT });
    await opens({ kind: 'passphrase', passphrase: NEXT });

    const after = await ports.database.readAll();
    expect(after?.records).toEqual(before?.records);
    expect(after?.pages).toEqual(before?.pages);
    expect((await readSession())?.vaultKey).toEqual(key);
  });

  it.each([
    { why: 'the old passphrase is wrong', request: { proof: wrong, passphrase: NEXT } },
    { why: 'the new one is easy to guess', request: { proof, passphrase: 'password12' } },
  ])('changes nothing when $why', async ({ request }) => {
    const before = await ports.database.readRoot();

    expect(await changePassphrase(ports, request)).toMatchObject({ kind: 'refused' });

    expect(await ports.database.readRoot()).toEqual(before);
  });

  it('leaves the other ways to unlock as they are', async () => {
    await addPasskey(ports, { proof, ...passkey });

    await changePassphrase(ports, { proof, passphrase: NEXT });

    expect(await opens({ kind: 'passkey', prfOutputBase64url })).toBe(true);
  });
});

describe('addPasskey', () => {
  it('lets the passkey in beside the passphrase', async () => {
    expect(await addPasskey(ports, { proof, ...passkey })).toEqual({ kind: 'done' });

    expect(await opens({ kind: 'passkey', prfOutputBase64url })).toBe(true);
    expect(await opens(proof)).toBe(true);
    expect(await listSlots(ports)).toMatchObject([
      { kind: 'passphrase', passkey: null },
      { kind: 'passkey', name: 'Laptop', passkey: { credentialIdBase64url: 'Y3JlZA' } },
    ]);
  });

  it.each([31, 0, 33])('refuses a passkey whose PRF gives %i bytes', async (length) => {
    const output = encodeBase64url(new Uint8Array(length));

    expect(await addPasskey(ports, { proof, ...passkey, prfOutputBase64url: output })).toMatchObject({
      kind: 'refused',
    });
  });

  it('adds nothing without the passphrase, though the vault is open', async () => {
    expect(await addPasskey(ports, { proof: wrong, ...passkey })).toMatchObject({ kind: 'refused' });
    expect((await listSlots(ports)).length).toBe(1);
  });

  it('does not let another passkey in', async () => {
    await addPasskey(ports, { proof, ...passkey });

    const other = encodeBase64url(new Uint8Array(32).fill(4));
    expect(await opens({ kind: 'passkey', prfOutputBase64url: other })).toBe(false);
  });
});

describe('makeRecoveryCode', () => {
  async function make(): Promise<string> {
    const made = await makeRecoveryCode(ports, proof);
    if (made.kind !== 'recovery-code') throw new Error(made.detail);
    return made.code;
  }

  it('gives a code that opens the vault, as it may be typed', async () => {
    const code = await make();

    expect(code).toMatch(/^([A-Z2-7]{4}-){7}[A-Z2-7]{4}$/);
    expect(await opens({ kind: 'recovery', code })).toBe(true);
    expect(await opens({ kind: 'recovery', code: code.toLowerCase().replaceAll('-', ' ').replaceAll('o', '0') })).toBe(
      true,
    );
  });

  it('voids the code before', async () => {
    const [first, second] = [await make(), await make()];

    expect(await opens({ kind: 'recovery', code: first })).toBe(false);
    expect(await opens({ kind: 'recovery', code: second })).toBe(true);
    expect((await listSlots(ports)).map(({ kind }) => kind)).toEqual(['passphrase', 'recovery']);
  });

  it('lets whoever forgot the passphrase choose another', async () => {
    const code = await make();

    await changePassphrase(ports, { proof: { kind: 'recovery', code }, passphrase: NEXT });

    expect(await opens({ kind: 'passphrase', passphrase: NEXT })).toBe(true);
  });

  it.each(['', 'ABCD', 'not a code at all', '7'.repeat(32)])('opens nothing with %j', async (code) => {
    await make();

    expect(await opens({ kind: 'recovery', code })).toBe(false);
  });
});

describe('renameSlot and removeSlot', () => {
  it('rename and remove a passkey, which then opens nothing', async () => {
    await addPasskey(ports, { proof, ...passkey });
    const id = (await listSlots(ports))[1]?.id ?? '';

    await renameSlot(ports, { id, name: 'Old laptop' });
    expect((await listSlots(ports))[1]?.name).toBe('Old laptop');
    expect(await opens({ kind: 'passkey', prfOutputBase64url })).toBe(true);

    await removeSlot(ports, { id });
    expect(await opens({ kind: 'passkey', prfOutputBase64url })).toBe(false);
    expect(await opens(proof)).toBe(true);
  });

  it('never take the passphrase away', async () => {
    const id = (await listSlots(ports))[0]?.id ?? '';

    expect(await removeSlot(ports, { id })).toMatchObject({ kind: 'refused' });
    expect(await opens(proof)).toBe(true);
  });

  it('do nothing while the vault is locked', async () => {
    await addPasskey(ports, { proof, ...passkey });
    const id = (await listSlots(ports))[1]?.id ?? '';
    await closeSession();

    expect(await renameSlot(ports, { id, name: 'x' })).toEqual({ kind: 'locked' });
    expect(await removeSlot(ports, { id })).toEqual({ kind: 'locked' });
    expect((await listSlots(ports)).length).toBe(2);
  });
});

describe('acceptVault', () => {
  it('quiets an older vault and changed slots, once the person has seen them', async () => {
    const root = await ports.database.readRoot();
    if (root === null) throw new Error('the vault was made');
    await rememberRevision({ ...root, revision: root.revision + 5 });
    expect(await isRolledBack(root, ports.database.readRoot)).toBe(true);

    expect(await acceptVault(ports)).toEqual({ kind: 'done' });

    const accepted = await ports.database.readRoot();
    expect(accepted && (await isRolledBack(accepted, ports.database.readRoot))).toBe(false);
    expect(await opens(proof)).toBe(true);
  });

  it('is not for a locked vault', async () => {
    await closeSession();

    expect(await acceptVault(ports)).toEqual({ kind: 'locked' });
  });
});

it('keeps both slots when two are added at once', async () => {
  await Promise.all([addPasskey(ports, { proof, ...passkey }), makeRecoveryCode(ports, proof)]);

  expect((await listSlots(ports)).map(({ kind }) => kind).sort()).toEqual(['passkey', 'passphrase', 'recovery']);
});
