/**
 * libsodium's secretstream, XChaCha20-Poly1305, as far as one message goes
 * (https://doc.libsodium.org/secret-key_cryptography/secretstream).
 */

import { isEqualConstantTime } from '#shared/encoding/constant-time.ts';
import { concat } from './ciphers.ts';
import type { ImportTools } from './import-tools.ts';

const STREAM_HEADER_BYTES = 24;
const BLOCK_BYTES = 64;
const MAC_BYTES = 16;

export interface SealedMessage {
  readonly key: Uint8Array;
  /** {@link STREAM_HEADER_BYTES} bytes. */
  readonly header: Uint8Array;
  readonly message: Uint8Array;
}

/** The plaintext of a stream of one message, whatever its tag; `null` when it is not authentic. */
export function openOnlyMessage(sealed: SealedMessage, tools: ImportTools): Uint8Array<ArrayBuffer> | null {
  const { header, message } = sealed;
  if (header.length !== STREAM_HEADER_BYTES || message.length < 1 + MAC_BYTES) return null;
  const key = tools.hchacha20(sealed.key, header.subarray(0, 16));
  const nonce = concat(Uint8Array.of(1, 0, 0, 0), header.subarray(16));
  const ciphertext = message.subarray(1, message.length - MAC_BYTES);

  // The tag travels in a block of its own, of which only the first byte is sent.
  const tagBlock = tools.chacha20(key, nonce, concat(message.subarray(0, 1), new Uint8Array(BLOCK_BYTES - 1)), 1);
  const sent = concat(message.subarray(0, 1), tagBlock.subarray(1));
  const macKey = tools.chacha20(key, nonce, new Uint8Array(32), 0);
  const padding = new Uint8Array(ciphertext.length % 16);
  const mac = tools.poly1305(
    macKey,
    concat(sent, ciphertext, padding, littleEndian64(0, BLOCK_BYTES + ciphertext.length)),
  );
  if (!isEqualConstantTime(mac, message.subarray(message.length - MAC_BYTES))) return null;
  return tools.chacha20(key, nonce, ciphertext, 2);
}

function littleEndian64(...values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 8));
  for (const [index, value] of values.entries()) view.setBigUint64(index * 8, BigInt(value), true);
  return new Uint8Array(view.buffer);
}
