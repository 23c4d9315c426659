/**
 * What reading other programs' files needs and WebCrypto does not have. The platform provides it, in the import worker
 * only: see `extension/platform/import-tools.ts`.
 */

type Bytes = Uint8Array<ArrayBuffer>;

export interface Argon2Parameters {
  readonly salt: Uint8Array;
  readonly memoryKib: number;
  readonly passes: number;
  readonly lanes: number;
  /** Bytes of the result. */
  readonly length: number;
}

export interface ScryptParameters {
  readonly salt: Uint8Array;
  readonly n: number;
  readonly r: number;
  readonly p: number;
  readonly length: number;
}

export interface ImportTools {
  /** RFC 9106. Rejects when the memory cannot be had. */
  argon2(variant: 'argon2id' | 'argon2d', password: Uint8Array, parameters: Argon2Parameters): Promise<Bytes>;
  /** RFC 7914. */
  scrypt(password: Uint8Array, parameters: ScryptParameters): Promise<Bytes>;
  md5(bytes: Uint8Array): Bytes;
  /** RFC 8439 §2.4: XORs the key stream that starts at a block counter. Nonce of 12 bytes. */
  chacha20(key: Uint8Array, nonce: Uint8Array, data: Uint8Array, counter: number): Bytes;
  /** The subkey of draft-irtf-cfrg-xchacha §2.2. Nonce of 16 bytes. */
  hchacha20(key: Uint8Array, nonce: Uint8Array): Bytes;
  /** Salsa20 with a nonce of 8 bytes, from block 0. */
  salsa20(key: Uint8Array, nonce: Uint8Array, data: Uint8Array): Bytes;
  /** RFC 8439 §2.5. */
  poly1305(key: Uint8Array, data: Uint8Array): Bytes;
  /** AES of whole blocks of 16 bytes, each alone. */
  aesBlocks(key: Uint8Array, blocks: Uint8Array): Bytes;
  /** The texts of all QR codes in a PNG, JPEG, WebP or GIF. */
  readQrCodes(picture: Bytes): Promise<readonly string[]>;
}
