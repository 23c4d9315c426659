/** An extension's button that was put into Chromium's toolbar, in a profile that has not been used yet. */

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param folder - Of an extension whose manifest has a `key`, so that its id is the same wherever the folder lies. */
export function pinInProfile(profile: string, folder: string): void {
  const { key } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { readonly key: string };
  const preferences = { extensions: { pinned_extensions: [extensionIdOf(key)] } };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}

/**
 * Chromium's id of an extension: the first 16 bytes of the SHA-256 of its public key, written in hexadecimal with the
 * letters a to p (<https://developer.chrome.com/docs/extensions/reference/manifest/key>).
 *
 * @param key - The manifest's: base64 of the public key in DER.
 */
export function extensionIdOf(key: string): string {
  const hex = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return hex.replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)));
}
