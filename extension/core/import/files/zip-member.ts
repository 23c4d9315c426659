/** One member of a zip, decrypted and inflated: plain, ZipCrypto (APPNOTE.TXT 6.1) or WinZip AES (AE-1, AE-2). */

import { AppError } from '#shared/app-error.ts';
import { isEqualConstantTime } from '#shared/encoding/constant-time.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { hmac, openedOr } from '../ciphers.ts';
import type { ReadContext } from '../import-format.ts';
import { derivePbkdf2 } from '../key-derivation.ts';
import { crc32 } from './crc32.ts';
import { inflate, MAX_INFLATED_BYTES } from './inflate.ts';
import { openZipCrypto } from './zip-crypto.ts';
import type { ZipMember } from './zip-directory.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Fixed by the AES extension of the format. */
const AES_ITERATIONS = 1000;
const MAC_BYTES = 10;
const CHECK_BYTES = 2;

/** @throws AppError `too-large`, `malformed`, `wrong-password`, `tampered`, `unsupported-format` */
export async function readZipMember(member: ZipMember, context: ReadContext): Promise<Bytes> {
  if (member.inflatedBytes > MAX_INFLATED_BYTES) {
    throw new AppError('too-large', 'the file unpacks to more than 50 MiB');
  }
  const packed = await decrypted(member, context);
  const bytes = await unpacked(member, packed);
  if (member.hasCrc && crc32(bytes) !== member.crc32) openedOr(null, damageOf(member));
  return bytes;
}

/** One of 256 wrong passwords passes ZipCrypto's own check, and is found out here. */
function damageOf(member: ZipMember) {
  return member.encryption === 'zip-crypto' ? ('wrong-password' as const) : ('tampered' as const);
}

async function decrypted(member: ZipMember, context: ReadContext): Promise<Bytes> {
  const password = encodeUtf8(context.password ?? '');
  switch (member.encryption) {
    case 'none':
      return member.data;
    case 'zip-crypto':
      return openedOr(openZipCrypto(member.data, password, member.checkByte), 'wrong-password');
    case 'winzip-aes':
      return openWinZipAes(member, password, context);
  }
}

async function unpacked(member: ZipMember, packed: Bytes): Promise<Bytes> {
  if (member.method === 0) return packed;
  if (member.method !== 8)
    throw new AppError('unsupported-format', 'the zip uses a rare kind of compression: pack it again');
  try {
    return await inflate(packed, 'deflate-raw');
  } catch (error) {
    if (member.encryption !== 'zip-crypto' || !(error instanceof AppError) || error.code === 'too-large') throw error;
    return openedOr<Bytes>(null, 'wrong-password');
  }
}

async function openWinZipAes(member: ZipMember, password: Bytes, context: ReadContext): Promise<Bytes> {
  const keyBytes = [0, 16, 24, 32][member.aesStrength] ?? 0;
  const saltBytes = keyBytes / 2;
  const { data } = member;
  if (keyBytes === 0 || data.length < saltBytes + CHECK_BYTES + MAC_BYTES) {
    throw new AppError('malformed', 'the zip file is damaged or cut off');
  }
  const salt = data.subarray(0, saltBytes);
  const length = 2 * keyBytes + CHECK_BYTES;
  const keys = await derivePbkdf2(password, { hash: 'SHA-1', salt, iterations: AES_ITERATIONS, length });
  const check = data.subarray(saltBytes, saltBytes + CHECK_BYTES);
  openedOr(isEqualConstantTime(keys.subarray(2 * keyBytes), check) || null, 'wrong-password');

  const ciphertext = data.subarray(saltBytes + CHECK_BYTES, data.length - MAC_BYTES);
  const mac = await hmac('SHA-1', keys.subarray(keyBytes, 2 * keyBytes), ciphertext);
  const authentic = isEqualConstantTime(mac.subarray(0, MAC_BYTES), data.subarray(data.length - MAC_BYTES));
  // The two check bytes fit by chance for one wrong password in 65536; that is told as damage.
  openedOr(authentic || null, 'tampered');
  const keyStream = context.tools.aesBlocks(keys.subarray(0, keyBytes), littleEndianCounters(ciphertext.length));
  return ciphertext.map((byte, index) => byte ^ (keyStream[index] ?? 0));
}

/** Counter blocks from 1, least significant byte first: the reason why WebCrypto's counter mode cannot do it. */
function littleEndianCounters(length: number): Bytes {
  const blocks = Math.ceil(length / 16);
  const view = new DataView(new ArrayBuffer(blocks * 16));
  for (let block = 0; block < blocks; block++) view.setUint32(block * 16, block + 1, true);
  return new Uint8Array(view.buffer);
}
