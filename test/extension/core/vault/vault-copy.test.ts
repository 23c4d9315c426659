import { describe, expect, it } from 'vitest';
import { fillSlot } from '#extension/core/vault/key-slot.ts';
import { KDF_FLOOR } from '#extension/core/vault/passphrase.ts';
import { formatRecoveryCode } from '#extension/core/vault/recovery-code.ts';
import { formatVaultCopy, isVaultCopy, openVaultCopy, parseVaultCopy } from '#extension/core/vault/vault-copy.ts';
import { encodeBase64url } from '#shared/encoding/base64url.ts';
import { anAccount } from '#test/support/accounts.ts';
import { nodeArgon2id } from '#test/support/seed-vault.ts';
import { cheapKdf, FAKE_PASSPHRASE } from '#test/support/vault-ports.ts';
import { aSealer, aVault, FAKE_VAULT_ID, FAKE_VAULT_KEY, seededRandom } from '#test/support/vaults.ts';
import { decryptVault } from '#test/tools/decrypt-vault.ts';

const NONCE = new Uint8Array(12).fill(3);
const RECOVERY = new Uint8Array(20).fill(9);
const createdAtMs = 1_700_000_000_000;

async function slots(argon2id = cheapKdf) {
  const salt = seededRandom(5)(16);
  const material = await argon2id(new TextEncoder().encode(FAKE_PASSPHRASE), salt, KDF_FLOOR);
  const base = { id: 'one', name: 'Passphrase', createdAtMs };
  const wrap = { vaultKey: FAKE_VAULT_KEY, nonce: NONCE };
  return [
    await fillSlot(
      { kind: 'passphrase', ...base, ...KDF_FLOOR, saltBase64url: encodeBase64url(salt) },
      { vaultId: FAKE_VAULT_ID, material },
      wrap,
    ),
    await fillSlot(
      { kind: 'recovery', ...base, id: 'two' },
      { vaultId: FAKE_VAULT_ID, material: RECOVERY },
      { ...wrap, nonce: new Uint8Array(12).fill(4) },
    ),
  ];
}

async function aCopy(argon2id = cheapKdf) {
  const accounts = [anAccount({ note: 'Ünïcode' }), anAccount({ trashedAtMs: 1 })];
  const snapshot = await aVault(accounts, await aSealer(), await slots(argon2id));
  return { accounts, snapshot, json: JSON.parse(formatVaultCopy({ createdAtMs, snapshot })) };
}

describe('a copy of the vault', () => {
  it('holds every row as it was', async () => {
    const { snapshot, json } = await aCopy();

    expect(isVaultCopy(json)).toBe(true);
    expect(parseVaultCopy(json)).toEqual({ createdAtMs, snapshot });
  });

  it.each([
    ['the passphrase', FAKE_PASSPHRASE],
    ['the recovery code', formatRecoveryCode(RECOVERY)],
  ])('opens with %s, whole, the trash too', async (_name, typed) => {
    const { accounts, json } = await aCopy();

    const opening = await openVaultCopy(json, { typed, argon2id: cheapKdf });

    expect(opening).toMatchObject({ kind: 'opened', createdAtMs, damaged: 0 });
    expect(opening.kind === 'opened' && new Set(opening.accounts)).toEqual(new Set(accounts));
  });

  it.each([
    ['another passphrase', `${FAKE_PASSPHRASE}!`],
    ['nothing', ''],
    ['another recovery code', formatRecoveryCode(new Uint8Array(20).fill(8))],
  ])('does not open with %s', async (_name, typed) => {
    const { json } = await aCopy();

    expect(await openVaultCopy(json, { typed, argon2id: cheapKdf })).toEqual({ kind: 'wrong-passphrase' });
  });

  it('tells of a record that was changed or taken out, and gives the others', async () => {
    const { json } = await aCopy();
    const short = { ...json, records: json.records.slice(1) };

    const opening = await openVaultCopy(short, { typed: FAKE_PASSPHRASE, argon2id: cheapKdf });

    expect(opening).toMatchObject({ kind: 'opened', damaged: 1 });
    expect(opening.kind === 'opened' && opening.accounts.length).toBe(1);
  });

  it.each([
    ['a newer file', { version: 2 }, 'newer-version'],
    ['a vault of a newer format', { root: { formatVersion: 2 } }, 'newer-version'],
    ['a file without its records', { records: undefined }, 'malformed-backup-file'],
    [
      'a root without a manifest',
      { root: { formatVersion: 1, vaultId: 'a', revision: 1, slots: [] } },
      'malformed-backup-file',
    ],
    ['another program’s file', { format: 'other' }, 'malformed-backup-file'],
  ])('refuses %s', async (_name, change, code) => {
    const { json } = await aCopy();

    expect(() => parseVaultCopy({ ...json, ...change })).toThrow(expect.objectContaining({ code }));
  });

  it('opens with the stand-alone script alone', async () => {
    const { accounts, json } = await aCopy(nodeArgon2id);

    const opened = await decryptVault(JSON.stringify(json), FAKE_PASSPHRASE);

    expect(opened.map(({ id }) => String(id)).sort()).toEqual(accounts.map(({ id }) => id).sort());
  }, 60_000);
});
