import { argon2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { argon2dInScript, importCiphers } from '#extension/platform/import-ciphers.ts';
import { decodeHex, encodeHex } from '#shared/encoding/hex.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';

const KEY = decodeHex('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f');

describe('the ciphers of import files', () => {
  it('have the ChaCha20 block of RFC 8439 §2.3.2', () => {
    const stream = importCiphers.chacha20(KEY, decodeHex('000000090000004a00000000'), new Uint8Array(16), 1);

    expect(encodeHex(stream)).toBe('10f1e7e4d13b5915500fdd1fa32071c4');
  });

  it('have the HChaCha20 subkey of draft-irtf-cfrg-xchacha §2.2.1', () => {
    const subkey = importCiphers.hchacha20(KEY, decodeHex('000000090000004a0000000031415927'));

    expect(encodeHex(subkey)).toBe('82413b4227b27bfed30e42508a877d73a0f9e4d58a74a853c12ec41326d3ecdc');
  });

  it('have the Poly1305 tag of RFC 8439 §2.5.2', () => {
    const key = decodeHex('85d6be7857556d337f4452fe42d506a80103808afb0db2fd4abff6af4149f51b');

    const tag = importCiphers.poly1305(key, encodeUtf8('Cryptographic Forum Research Group'));

    expect(encodeHex(tag)).toBe('a8061dc1305136c6c22b8baf0c0127a9');
  });

  it('have the MD5 of RFC 1321 appendix A.5', () => {
    expect(encodeHex(importCiphers.md5(encodeUtf8('abc')))).toBe('900150983cd24fb0d6963f7d28e17f72');
  });

  it('have the AES-256 block of FIPS 197 appendix C.3', () => {
    const block = importCiphers.aesBlocks(KEY, decodeHex('00112233445566778899aabbccddeeff'));

    expect(encodeHex(block)).toBe('8ea2b7ca516745bfeafc49904b496089');
  });

  it('have the scrypt of RFC 7914 §12', async () => {
    const parameters = { salt: encodeUtf8('NaCl'), n: 1024, r: 8, p: 16, length: 64 };

    expect(encodeHex(await importCiphers.scrypt(encodeUtf8('password'), parameters))).toBe(
      'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640',
    );
  });

  it('have the Argon2d of OpenSSL', () => {
    const [password, salt] = [encodeUtf8('password'), encodeUtf8('somesalt')];
    const theirs = { message: password, nonce: salt, parallelism: 4, tagLength: 32, memory: 64, passes: 3 };

    const ours = argon2dInScript(password, { salt, memoryKib: 64, passes: 3, lanes: 4, length: 32 });

    expect(ours).toEqual(new Uint8Array(argon2Sync('argon2d', theirs)));
  });
});
