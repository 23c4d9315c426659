/**
 * OpenSSL's salted text (`Salted__`), which CryptoJS writes for a passphrase: key and IV by one round of MD5, then
 * AES-256-CBC. Nothing authenticates it.
 */

import { decodeBase64 } from '#shared/encoding/base64url.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { concat, openCbc } from './ciphers.ts';
import type { ImportTools } from './import-tools.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const MARK = 'Salted__';
const KEY_BYTES = 32;
const IV_BYTES = 16;

/** `null` when the padding does not fit or the text is no such envelope. */
export async function openSalted(text: string, passphrase: string, tools: ImportTools): Promise<Bytes | null> {
  const envelope = decodeOrNull(text);
  if (envelope === null || !String.fromCharCode(...envelope.subarray(0, 8)).startsWith(MARK)) return null;
  const material = stretch(encodeUtf8(passphrase), envelope.subarray(8, 16), tools);
  return openCbc(
    material.subarray(0, KEY_BYTES),
    material.subarray(KEY_BYTES, KEY_BYTES + IV_BYTES),
    envelope.subarray(16),
  );
}

/** EVP_BytesToKey: each block of MD5 covers the one before, the passphrase and the salt. */
function stretch(passphrase: Bytes, salt: Uint8Array, tools: ImportTools): Bytes {
  let material: Bytes = new Uint8Array(0);
  while (material.length < KEY_BYTES + IV_BYTES) {
    material = concat(material, tools.md5(concat(material.subarray(-16), passphrase, salt)));
  }
  return material;
}

function decodeOrNull(text: string): Bytes | null {
  try {
    return decodeBase64(text);
  } catch {
    // Not base64: no envelope.
    return null;
  }
}
