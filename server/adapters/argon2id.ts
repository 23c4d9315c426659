/** Passwords as argon2id PHC strings (RFC 9106; OWASP Password Storage gives the floor). */

import { decodeBase64, encodeBase64 } from '#shared/encoding/base64url.ts';
import { isEqualConstantTime } from '#shared/encoding/constant-time.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import type { Busy, HashOutcome, PasswordHasher, QueuePlace, RandomSource } from '../ports.ts';
import type { HashQueue } from './hash-queue.ts';

export interface Argon2Parameters {
  /** KiB. */
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** What an argon2id implementation is asked for. */
export interface Argon2Request extends Argon2Parameters {
  readonly password: Uint8Array<ArrayBuffer>;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly tagLength: number;
}

/** The bare function: built in on Node, a wasm module at the edge. */
export type Argon2id = (request: Argon2Request) => Promise<Uint8Array>;

export type VerifyOutcome =
  | { readonly kind: 'right'; readonly parametersGrew: boolean }
  | { readonly kind: 'wrong' }
  | Busy;

/** The least that is accepted, and the default. */
export const FLOOR: Argon2Parameters = { memory: 19_456, passes: 2, parallelism: 1 };

const SALT_BYTES = 16;
const TAG_BYTES = 32;
/** A full queue is worked off in about this time. */
const BUSY: Busy = { kind: 'busy', retryAfterSeconds: 2 };

export interface Argon2HasherOptions {
  readonly argon2id: Argon2id;
  readonly random: RandomSource;
  readonly queue: HashQueue;
  readonly parameters?: Argon2Parameters;
}

export interface Argon2Hasher extends PasswordHasher {
  /** `passwordHash` is `null` for an account that does not exist: the same work is done, and the answer is `wrong`. */
  verify(password: string, passwordHash: string | null, place?: QueuePlace): Promise<VerifyOutcome>;
  /** A place in the queue for one {@link verify}. */
  enter(): QueuePlace | Busy;
}

export function createArgon2Hasher({ argon2id, random, queue, parameters = FLOOR }: Argon2HasherOptions): Argon2Hasher {
  const compute = async (
    password: string,
    { salt, tag, ...cost }: PhcHash,
    turns: Pick<HashQueue, 'run'> = queue,
  ): Promise<Uint8Array | null> =>
    turns.run(() =>
      argon2id({ ...cost, password: encodeUtf8(password.normalize('NFKC')), salt, tagLength: tag.length }),
    );
  const freshHash = (): PhcHash => ({
    ...parameters,
    salt: random.bytes(SALT_BYTES),
    tag: new Uint8Array(TAG_BYTES),
  });

  return {
    enter: () => queue.enter() ?? BUSY,

    async hash(password): Promise<HashOutcome> {
      const fresh = freshHash();
      const tag = await compute(password, fresh);
      if (tag === null) return BUSY;
      return { kind: 'hashed', passwordHash: formatPhc({ ...fresh, tag }) };
    },

    async verify(password, passwordHash, place): Promise<VerifyOutcome> {
      const kept = passwordHash === null ? freshHash() : parsePhc(passwordHash);
      const tag = await compute(password, kept, place);
      if (tag === null) return BUSY;
      const right = isEqualConstantTime(tag, kept.tag) && passwordHash !== null;
      return right ? { kind: 'right', parametersGrew: isCheaper(kept, parameters) } : { kind: 'wrong' };
    },
  };
}

interface PhcHash extends Argon2Parameters {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly tag: Uint8Array;
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

function parsePhc(text: string): PhcHash {
  const [, memory, passes, parallelism, salt, tag] = PHC.exec(text) ?? [];
  if (salt === undefined || tag === undefined) throw new Error('a stored password hash is no argon2id PHC string');
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: decodeBase64(salt),
    tag: decodeBase64(tag),
  };
}

function formatPhc({ memory, passes, parallelism, salt, tag }: PhcHash): string {
  const plain = (bytes: Uint8Array): string => encodeBase64(bytes).replace(/=+$/, '');
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${plain(salt)}$${plain(tag)}`;
}

function isCheaper(kept: Argon2Parameters, wanted: Argon2Parameters): boolean {
  return kept.memory < wanted.memory || kept.passes < wanted.passes;
}
