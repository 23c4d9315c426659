/**
 * Keys from passwords as other programs derive them, within limits. The parameters come from the file, so that a file
 * could ask for a terabyte or a year: nothing is derived before the cost is known and within bounds.
 */

import { AppError } from '#shared/app-error.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import type { ReadContext } from './import-format.ts';
import type { Argon2Parameters, ScryptParameters } from './import-tools.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** RFC 8018 §5.2. */
export interface Pbkdf2Parameters {
  readonly hash: 'SHA-1' | 'SHA-256' | 'SHA-512';
  readonly salt: Uint8Array;
  readonly iterations: number;
  readonly length: number;
}

/** One way of deriving a key, complete but for the password. */
export type KeyDerivation =
  | ({ readonly kind: 'pbkdf2' } & Pbkdf2Parameters)
  | ({ readonly kind: 'scrypt' } & ScryptParameters)
  | ({ readonly kind: 'argon2id' | 'argon2d' } & Argon2Parameters)
  /** KeePass: AES over two blocks, again and again. */
  | { readonly kind: 'aes-rounds'; readonly salt: Uint8Array; readonly rounds: number };

/** What opening a file will take, for the person to know beforehand. */
export interface Cost {
  /** On an ordinary computer; a guess within a factor of three. */
  readonly seconds: number;
  readonly memoryMib: number;
  /** Beyond what any known program writes: to be asked about. */
  readonly excessive: boolean;
}

const GIB = 2 ** 30;

/** Beyond these the person is asked. What known programs write lies well within; Ente on a desktop needs 1 GiB. */
const LIMITS = {
  pbkdf2Iterations: 10_000_000,
  scryptN: 2 ** 20,
  memoryBytes: GIB,
  argon2Passes: 32,
  aesRounds: 2 ** 28,
};

/** Beyond these nothing is derived, whatever the person says: no browser gives that memory, nobody waits that long. */
const HARD_LIMITS = { pbkdf2Iterations: 200_000_000, memoryBytes: 3 * GIB, argon2Passes: 1024, aesRounds: 2 ** 31 };

/** Work per second of one core, measured in Chromium on a slow laptop: PBKDF2 rounds, memory bytes filled. */
const SPEED = { pbkdf2: 1_500_000, scrypt: 60e6, argon2id: 150e6, argon2d: 20e6, aesRounds: 4_000_000 };

/**
 * @throws AppError `kdf-parameters-refused` when the parameters make no sense or lie beyond any computer; cost that is
 *   only excessive is the caller's to ask about.
 */
export function costOf(derivation: KeyDerivation): Cost {
  switch (derivation.kind) {
    case 'pbkdf2': {
      const { iterations } = derivation;
      refuseUnless(isWhole(iterations, 1, HARD_LIMITS.pbkdf2Iterations), `${iterations} PBKDF2 iterations`);
      return cost(iterations / SPEED.pbkdf2, 0, iterations > LIMITS.pbkdf2Iterations);
    }
    case 'scrypt': {
      const { n, r, p } = derivation;
      const sensible =
        isWhole(n, 2, 2 ** 26) && Number.isInteger(Math.log2(n)) && isWhole(r, 1, 16) && isWhole(p, 1, 16);
      refuseUnless(sensible && n * r * 128 <= HARD_LIMITS.memoryBytes, `scrypt with N ${n}, r ${r}, p ${p}`);
      const memory = n * r * 128;
      return cost((memory * p) / SPEED.scrypt, memory, n > LIMITS.scryptN || memory > LIMITS.memoryBytes);
    }
    case 'argon2id':
    case 'argon2d': {
      const { memoryKib, passes, lanes, salt } = derivation;
      const sensible = isWhole(lanes, 1, 16) && isWhole(passes, 1, HARD_LIMITS.argon2Passes) && salt.length >= 8;
      const memory = memoryKib * 1024;
      refuseUnless(
        sensible && isWhole(memoryKib, 8 * lanes, HARD_LIMITS.memoryBytes / 1024),
        `Argon2 with ${memoryKib} KiB, ${passes} passes, ${lanes} lanes`,
      );
      const excessive = memory > LIMITS.memoryBytes || passes > LIMITS.argon2Passes;
      return cost((memory * passes) / SPEED[derivation.kind], memory, excessive);
    }
    case 'aes-rounds': {
      const { rounds } = derivation;
      refuseUnless(isWhole(rounds, 1, HARD_LIMITS.aesRounds), `${rounds} AES rounds`);
      return cost(rounds / SPEED.aesRounds, 0, rounds > LIMITS.aesRounds);
    }
  }
}

/** The cost of several derivations, one after the other. */
export function totalCost(derivations: readonly KeyDerivation[]): Cost {
  const costs = derivations.map(costOf);
  return {
    seconds: costs.reduce((sum, { seconds }) => sum + seconds, 0),
    memoryMib: Math.max(0, ...costs.map(({ memoryMib }) => memoryMib)),
    excessive: costs.some(({ excessive }) => excessive),
  };
}

/**
 * @param password - Text is taken as UTF-8.
 * @throws AppError `kdf-parameters-refused` when the cost is beyond the limits and was not accepted, or when its memory
 *   cannot be had.
 */
export async function deriveKey(
  derivation: KeyDerivation,
  password: string | Uint8Array,
  context: ReadContext,
): Promise<Bytes> {
  const { excessive } = costOf(derivation);
  refuseUnless(!excessive || context.costAccepted, 'a key derivation of excessive cost');
  const secret = typeof password === 'string' ? encodeUtf8(password) : new Uint8Array(password);
  switch (derivation.kind) {
    case 'pbkdf2':
      return derivePbkdf2(secret, derivation);
    case 'scrypt':
      return withMemory(() => context.tools.scrypt(secret, derivation));
    case 'argon2id':
    case 'argon2d':
      return withMemory(() => context.tools.argon2(derivation.kind, secret, derivation));
    case 'aes-rounds':
      return deriveByAesRounds(secret, derivation);
  }
}

/** PBKDF2 by WebCrypto, for derivations whose cost is fixed by their format. */
export async function derivePbkdf2(
  password: Bytes,
  { hash, salt, iterations, length }: Pbkdf2Parameters,
): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  const parameters = { name: 'PBKDF2', hash, salt: new Uint8Array(salt), iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, length * 8));
}

/** AES rounds for one call: 4 MiB of blocks at a time. */
const ROUNDS_AT_ONCE = 2 ** 18;

/** Encrypting zeros in CBC mode is what iterates a block cipher: each block is the cipher of the one before. */
async function deriveByAesRounds(input: Bytes, { salt, rounds }: { salt: Uint8Array; rounds: number }): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', new Uint8Array(salt), 'AES-CBC', false, ['encrypt']);
  const halves = [input.slice(0, 16), input.slice(16, 32)];
  for (const [index, half] of halves.entries()) {
    let block = half;
    for (let left = rounds; left > 0; left -= ROUNDS_AT_ONCE) {
      const count = Math.min(left, ROUNDS_AT_ONCE);
      const output = await crypto.subtle.encrypt({ name: 'AES-CBC', iv: block }, key, new Uint8Array(count * 16));
      block = new Uint8Array(output).slice((count - 1) * 16, count * 16);
    }
    halves[index] = block;
  }
  return new Uint8Array(await new Blob(halves).arrayBuffer());
}

async function withMemory(derive: () => Promise<Bytes>): Promise<Bytes> {
  try {
    return await derive();
  } catch (cause) {
    throw new AppError('kdf-parameters-refused', 'this computer has not the memory that the file asks for', { cause });
  }
}

function cost(seconds: number, memoryBytes: number, excessive: boolean): Cost {
  return { seconds, memoryMib: memoryBytes / 2 ** 20, excessive };
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function refuseUnless(allowed: boolean, what: string): void {
  if (!allowed) throw new AppError('kdf-parameters-refused', `the file asks for ${what}, which is refused`);
}
