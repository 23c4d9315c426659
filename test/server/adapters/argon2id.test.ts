import { describe, expect, it } from 'vitest';
import { createArgon2Hasher, FLOOR } from '#server/adapters/argon2id.ts';
import { HashQueue } from '#server/adapters/hash-queue.ts';
import { nodeArgon2id } from '#server/adapters/node-argon2id.ts';
import { systemRandom } from '#server/adapters/random.ts';
import { encodeHex } from '#shared/encoding/hex.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';

const CHEAP = { memory: 64, passes: 1, parallelism: 1 };
const hasher = (parameters = CHEAP, capacity = 8) =>
  createArgon2Hasher({
    argon2id: nodeArgon2id,
    random: systemRandom,
    queue: new HashQueue({ concurrency: 1, capacity }),
    parameters,
  });

async function hashOf(password: string, parameters = CHEAP): Promise<string> {
  const outcome = await hasher(parameters).hash(password);
  if (outcome.kind !== 'hashed') throw new Error('the queue was full');
  return outcome.passwordHash;
}

describe('nodeArgon2id', () => {
  // From the reference implementation's test.c (phc-winner-argon2), version 0x13.
  it.each([
    { memory: 65_536, password: 'password', hex: '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7' },
    { memory: 256, password: 'password', hex: '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe' },
    {
      memory: 65_536,
      password: 'differentpassword',
      hex: '0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde',
    },
  ])('gives the reference value for $password with $memory KiB', async ({ memory, password, hex }) => {
    const request = { password: encodeUtf8(password), salt: encodeUtf8('somesalt'), memory, passes: 2, parallelism: 1 };

    expect(encodeHex(await nodeArgon2id({ ...request, tagLength: 32 }))).toBe(hex);
  });
});

describe('createArgon2Hasher', () => {
  it('starts from the floor', async () => {
    expect(FLOOR).toEqual({ memory: 19_456, passes: 2, parallelism: 1 });
    expect(await hashOf('x', FLOOR)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  });

  it('salts', async () => {
    expect(await hashOf('password')).not.toBe(await hashOf('password'));
  });

  it.each([
    { typed: 'password', kind: 'right' },
    { typed: 'Password', kind: 'wrong' },
    { typed: 'passwor', kind: 'wrong' },
    { typed: 'passwordd', kind: 'wrong' },
    { typed: '', kind: 'wrong' },
  ])('says "$typed" is $kind', async ({ typed, kind }) => {
    expect((await hasher().verify(typed, await hashOf('password'))).kind).toBe(kind);
  });

  it('takes an accented letter for the same however it was typed', async () => {
    expect((await hasher().verify('cafe\u0301', await hashOf('caf\u00e9'))).kind).toBe('right');
  });

  it('does the same work for an account that does not exist, and says wrong', async () => {
    const requests: unknown[] = [];
    const watched = createArgon2Hasher({
      argon2id: (request) => {
        requests.push({ ...request, salt: request.salt.length });
        return nodeArgon2id(request);
      },
      random: systemRandom,
      queue: new HashQueue({ concurrency: 1, capacity: 1 }),
      parameters: CHEAP,
    });

    const unknown = await watched.verify('password', null);
    const wrong = await watched.verify('password', await hashOf('other'));

    expect([unknown.kind, wrong.kind]).toEqual(['wrong', 'wrong']);
    expect(requests[0]).toEqual(requests[1]);
  });

  it.each([
    { kept: CHEAP, wanted: { ...CHEAP, memory: 128 }, grew: true },
    { kept: CHEAP, wanted: { ...CHEAP, passes: 2 }, grew: true },
    { kept: CHEAP, wanted: CHEAP, grew: false },
    { kept: { ...CHEAP, memory: 128 }, wanted: CHEAP, grew: false },
  ])('says whether the parameters grew from $kept to $wanted', async ({ kept, wanted, grew }) => {
    const outcome = await hasher(wanted).verify('password', await hashOf('password', kept));

    expect(outcome).toEqual({ kind: 'right', parametersGrew: grew });
  });

  it('says busy when the queue is full, and works again after', async () => {
    const full = hasher(CHEAP, 1);
    const passwordHash = await hashOf('password');

    const outcomes = await Promise.all(Array.from({ length: 4 }, () => full.verify('password', passwordHash)));

    expect(outcomes.map(({ kind }) => kind)).toEqual(['right', 'right', 'busy', 'busy']);
    expect((await full.verify('password', passwordHash)).kind).toBe('right');
  });
});
