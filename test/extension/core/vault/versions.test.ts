import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inspectVault } from '#extension/core/vault/inspection.ts';
import { tryPassphrase } from '#extension/core/vault/open-slots.ts';
import type { VaultSnapshot } from '#extension/core/vault/stored.ts';
import { deriveVaultKeys } from '#extension/core/vault/vault-key.ts';
import { decodeBase64url } from '#shared/encoding/base64url.ts';
import { nodeArgon2id } from '#test/support/seed-vault.ts';
import { FAKE_PASSPHRASE } from '#test/support/vault-ports.ts';

/** A vault as a version of the extension left it, with its bytes as base64url text. */
function readVault(version: number): VaultSnapshot {
  const path = new URL(`../../../vectors/vault-v${version}.json`, import.meta.url);
  const { root, pages, records } = JSON.parse(readFileSync(path, 'utf8'));
  const bytes = ({ sealed, ...row }: { sealed: string }) => ({ ...row, sealed: decodeBase64url(sealed) });
  return {
    root: { ...root, manifest: decodeBase64url(root.manifest) },
    pages: pages.map(bytes),
    records: records.map(bytes),
  };
}

// One file for each version that was ever released: never changed, only added to.
it.each([1])(
  'opens a vault of version %i, whole',
  async (version) => {
    const vault = readVault(version);

    const vaultKey = await tryPassphrase(nodeArgon2id, vault.root, FAKE_PASSPHRASE);
    if (vaultKey === null) throw new Error('the passphrase opens the vault');
    const { accounts, damages } = await inspectVault(vault, await deriveVaultKeys(vaultKey, vault.root.vaultId));

    expect(damages).toEqual([]);
    expect(accounts.get('totp')).toMatchObject({
      note: 'Ünïcode',
      backupCodes: [{ code: 'fake-code-1', usedAtMs: null }],
    });
    expect(accounts.get('hotp')?.credential).toMatchObject({ type: 'hotp', counter: 7 });
  },
  60_000,
);
