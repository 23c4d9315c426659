/** KeePass databases, KDBX 3.1 and 4 (https://keepass.info/help/kb/kdbx.html): from bytes and password to XML. */

import { AppError } from '#shared/app-error.ts';
import { isEqualConstantTime } from '#shared/encoding/constant-time.ts';
import { encodeHex } from '#shared/encoding/hex.ts';
import { decodeUtf8, encodeUtf8 } from '#shared/encoding/utf8.ts';
import { concat, digest, hmac, openCbc, openedOr } from '../ciphers.ts';
import type { ReadContext } from '../import-format.ts';
import { deriveKey, type KeyDerivation } from '../key-derivation.ts';
import { inflate } from './inflate.ts';
import { type KdbxHeader, readKdbxHeader } from './kdbx-header.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The cipher under which protected values still are in the XML. */
export interface InnerCipher {
  readonly id: number;
  readonly key: Uint8Array;
}

const [AES, CHACHA20] = ['31c1f2e6bf714350be5805216afc5aff', 'd6038a2b8b6f4cb5a524339a31dbb59a'];
const HEADER_INDEX = new Uint8Array(8).fill(0xff);
const START_BYTES = 32;

/** How a database is locked. @throws AppError `malformed`, `unsupported-kdf`, `unsupported-format` */
export function kdbxDerivation(bytes: Bytes): KeyDerivation {
  return readKdbxHeader(bytes).derivation;
}

/** @throws AppError `wrong-password` (also for a database that has a key file), `tampered`, `malformed` */
export async function openKdbx(bytes: Bytes, context: ReadContext): Promise<{ xml: string; inner: InnerCipher }> {
  const header = readKdbxHeader(bytes);
  // A composite of one part: the password. KeePass hashes the parts, and then the row of them.
  const composite = await digest('SHA-256', await digest('SHA-256', encodeUtf8(context.password ?? '')));
  const derived = await deriveKey(header.derivation, composite, context);
  const transformed = header.derivation.kind === 'aes-rounds' ? await digest('SHA-256', derived) : derived;
  const key = await digest('SHA-256', concat(header.masterSeed, transformed));
  const isKdbx3 = header.major === 3;
  const body = isKdbx3
    ? await openKdbx3(bytes, header, key, context)
    : await openKdbx4(bytes, header, { key, transformed }, context);
  const content = header.compressed ? await inflate(body, 'gzip') : body;
  return isKdbx3 ? { xml: decodeUtf8(content), inner: header.inner } : readInnerHeader(content);
}

/** Nothing but the first bytes, which the header repeats, tells a wrong password; then hashed blocks. */
async function openKdbx3(bytes: Bytes, header: KdbxHeader, key: Bytes, context: ReadContext): Promise<Bytes> {
  const plain = openedOr(await decrypt(bytes.subarray(header.end), header, key, context), 'wrong-password');
  openedOr(isEqualConstantTime(plain.subarray(0, START_BYTES), header.startBytes) || null, 'wrong-password');
  const blocks: Bytes[] = [];
  const view = new DataView(plain.buffer, plain.byteOffset);
  for (let offset = START_BYTES; ; ) {
    const length = guardedUint32(view, offset + 36);
    if (length === 0) return concat(...blocks);
    const block = plain.subarray(offset + 40, offset + 40 + length);
    const hash = plain.subarray(offset + 4, offset + 36);
    openedOr(isEqualConstantTime(await digest('SHA-256', block), hash) || null, 'tampered');
    blocks.push(block);
    offset += 40 + length;
  }
}

/** Header and blocks each bear an HMAC under a key of their own. */
async function openKdbx4(
  bytes: Bytes,
  header: KdbxHeader,
  keys: { readonly key: Bytes; readonly transformed: Bytes },
  context: ReadContext,
): Promise<Bytes> {
  const macKey = await digest('SHA-512', concat(header.masterSeed, keys.transformed, Uint8Array.of(1)));
  const macOf = async (index: Uint8Array, message: Uint8Array) =>
    hmac('SHA-256', await digest('SHA-512', concat(index, macKey)), message);
  const headerBytes = bytes.subarray(0, header.end);
  const stored = bytes.subarray(header.end + 32, header.end + 64);
  openedOr(isEqualConstantTime(await macOf(HEADER_INDEX, headerBytes), stored) || null, 'wrong-password');

  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const blocks: Bytes[] = [];
  for (let offset = header.end + 64, number = 0; ; number++) {
    const length = guardedUint32(view, offset + 32);
    const index = new Uint8Array(new BigUint64Array([BigInt(number)]).buffer);
    const mac = await macOf(index, concat(index, bytes.subarray(offset + 32, offset + 36 + length)));
    openedOr(isEqualConstantTime(mac, bytes.subarray(offset, offset + 32)) || null, 'tampered');
    if (length === 0) break;
    blocks.push(bytes.subarray(offset + 36, offset + 36 + length));
    offset += 36 + length;
  }
  return openedOr(await decrypt(concat(...blocks), header, keys.key, context), 'tampered');
}

async function decrypt(ciphertext: Bytes, header: KdbxHeader, key: Bytes, context: ReadContext): Promise<Bytes | null> {
  switch (encodeHex(header.cipher)) {
    case AES:
      return openCbc(key, header.iv, ciphertext);
    case CHACHA20:
      return context.tools.chacha20(key, header.iv, ciphertext, 0);
    default:
      throw new AppError(
        'encrypted-unsupported',
        'this database uses a cipher other than AES and ChaCha20: change it, or export as XML',
      );
  }
}

/** Fields of type, length and value before the XML: 1 names the cipher of protected values, 2 its key, 0 ends. */
function readInnerHeader(content: Bytes): { xml: string; inner: InnerCipher } {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  let inner: InnerCipher = { id: 0, key: new Uint8Array(0) };
  for (let offset = 0; ; ) {
    const type = content[offset] ?? 0;
    const length = guardedUint32(view, offset + 1);
    const value = content.subarray(offset + 5, offset + 5 + length);
    if (type === 1) inner = { ...inner, id: guardedUint32(view, offset + 5) };
    if (type === 2) inner = { ...inner, key: value };
    offset += 5 + length;
    if (type === 0) return { xml: decodeUtf8(content.subarray(offset)), inner };
  }
}

function guardedUint32(view: DataView, offset: number): number {
  if (offset + 4 > view.byteLength) throw new AppError('malformed', 'the database is damaged or cut off');
  return view.getUint32(offset, true);
}
