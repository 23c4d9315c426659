/** The vault key and the keys that come from it. */

import { encodeUtf8 } from '#shared/encoding/utf8.ts';

/** 256 random bits, made once. Key slots wrap it; nothing is encrypted with it directly. */
export const VAULT_KEY_BYTES = 32;

/** One AES-256-GCM key for each purpose, so that a text of one kind never opens as another. */
export interface VaultKeys {
  readonly vaultId: string;
  readonly records: CryptoKey;
  readonly pages: CryptoKey;
  readonly manifest: CryptoKey;
}

/**
 * Keys of a vault: HKDF-SHA-256 (RFC 5869) with the vault's id as salt and the purpose as info. They cannot be
 * exported again.
 *
 * @param vaultKey - {@link VAULT_KEY_BYTES} bytes.
 */
export async function deriveVaultKeys(vaultKey: Uint8Array<ArrayBuffer>, vaultId: string): Promise<VaultKeys> {
  if (vaultKey.length !== VAULT_KEY_BYTES) throw new Error(`expected a vault key of ${VAULT_KEY_BYTES} bytes`);
  const salt = encodeUtf8(vaultId);
  const [records, pages, manifest] = await Promise.all([
    deriveAesKey(vaultKey, { salt, purpose: 'records' }),
    deriveAesKey(vaultKey, { salt, purpose: 'pages' }),
    deriveAesKey(vaultKey, { salt, purpose: 'manifest' }),
  ]);
  return { vaultId, records, pages, manifest };
}

/** An AES-256-GCM key by HKDF-SHA-256 with the info `twofold/<purpose>`. */
export async function deriveAesKey(
  material: Uint8Array<ArrayBuffer>,
  { salt, purpose }: { readonly salt: Uint8Array<ArrayBuffer>; readonly purpose: string },
): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', material, 'HKDF', false, ['deriveKey']);
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt, info: encodeUtf8(`twofold/${purpose}`) };
  return crypto.subtle.deriveKey(hkdf, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
