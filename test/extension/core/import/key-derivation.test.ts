import { describe, expect, it } from 'vitest';
import { costOf, deriveKey, type KeyDerivation, totalCost } from '#extension/core/import/key-derivation.ts';
import { encodeHex } from '#shared/encoding/hex.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { nodeImportTools } from '#test/support/import-tools.ts';

const salt = encodeUtf8('somesalt');
const context = { password: null, costAccepted: false, tools: nodeImportTools };

const pbkdf2 = (iterations: number): KeyDerivation => ({ kind: 'pbkdf2', hash: 'SHA-1', salt, iterations, length: 20 });
const scrypt = (n: number, r = 8, p = 1): KeyDerivation => ({ kind: 'scrypt', salt, n, r, p, length: 64 });
const argon2 = (memoryKib: number, passes = 2, lanes = 1): KeyDerivation => ({
  kind: 'argon2id',
  salt,
  memoryKib,
  passes,
  lanes,
  length: 32,
});

describe('costOf', () => {
  it.each([pbkdf2(10_000_000), scrypt(2 ** 20), argon2(2 ** 20, 32)])(
    'takes the most that known programs ask for (%#)',
    (derivation) => {
      expect(costOf(derivation).excessive).toBe(false);
    },
  );

  it.each([pbkdf2(10_000_001), scrypt(2 ** 21), argon2(2 ** 20 + 1), argon2(2 ** 20, 33)])(
    'calls more excessive (%#)',
    (derivation) => {
      expect(costOf(derivation).excessive).toBe(true);
    },
  );

  it.each([
    pbkdf2(0),
    pbkdf2(1.5),
    pbkdf2(Number.NaN),
    pbkdf2(2 ** 31 - 1),
    scrypt(1000),
    scrypt(1),
    scrypt(2 ** 15, 0),
    scrypt(2 ** 15, 17),
    scrypt(2 ** 15, 8, 17),
    argon2(2 ** 30),
    argon2(7),
    argon2(64, 0),
    argon2(64, 2, 17),
    { ...argon2(64), salt: new Uint8Array(7) } as KeyDerivation,
    { kind: 'aes-rounds', salt, rounds: 2 ** 32 } as KeyDerivation,
  ])('refuses what makes no sense or is beyond any computer (%#)', (derivation) => {
    expect(() => costOf(derivation)).toThrow(expect.objectContaining({ code: 'kdf-parameters-refused' }));
  });

  it('adds up times and takes the largest memory', () => {
    const { seconds, memoryMib } = totalCost([argon2(65_536), argon2(1024), pbkdf2(1_500_000)]);

    expect(memoryMib).toBe(64);
    expect(seconds).toBeGreaterThan(1);
  });
});

describe('deriveKey', () => {
  it('is PBKDF2 of RFC 6070', async () => {
    const derivation: KeyDerivation = {
      kind: 'pbkdf2',
      hash: 'SHA-1',
      salt: encodeUtf8('salt'),
      iterations: 2,
      length: 20,
    };

    expect(encodeHex(await deriveKey(derivation, 'password', context))).toBe(RFC_6070);
  });

  it('is scrypt of RFC 7914 §12', async () => {
    const derivation: KeyDerivation = { kind: 'scrypt', salt: encodeUtf8('NaCl'), n: 1024, r: 8, p: 16, length: 64 };

    expect(encodeHex(await deriveKey(derivation, 'password', context))).toBe(
      'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640',
    );
  });

  it('does not run an excessive cost until it was accepted', async () => {
    let runs = 0;
    const argon2Once = async () => {
      runs += 1;
      return new Uint8Array(32);
    };
    const tools = { ...nodeImportTools, argon2: argon2Once };

    await expect(deriveKey(argon2(64, 33), 'x', { ...context, tools })).rejects.toMatchObject({
      code: 'kdf-parameters-refused',
    });
    expect(runs).toBe(0);
    await deriveKey(argon2(64, 33), 'x', { ...context, tools, costAccepted: true });
    expect(runs).toBe(1);
  });

  it('says so when the memory cannot be had', async () => {
    const tools = { ...nodeImportTools, argon2: () => Promise.reject(new RangeError('out of memory')) };

    await expect(deriveKey(argon2(64), 'x', { ...context, tools })).rejects.toMatchObject({
      code: 'kdf-parameters-refused',
    });
  });

  it('iterates AES as a single call after the other would', async () => {
    const key = new Uint8Array(32).fill(7);
    const input = new Uint8Array(32).fill(9);
    const blocks = nodeImportTools.aesBlocks;

    const derived = await deriveKey({ kind: 'aes-rounds', salt: key, rounds: 3 }, input, context);

    expect(derived).toEqual(blocks(key, blocks(key, blocks(key, input))));
  });
});

/** RFC 6070, the second of its cases. */
const RFC_6070 = 'ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957';
