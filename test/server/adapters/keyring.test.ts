import { describe, expect, it } from 'vitest';
import { CannotOpen, createKeyring } from '#server/adapters/keyring.ts';
import { systemRandom } from '#server/adapters/random.ts';
import type { SealedPlace } from '#server/ports.ts';

const [oldKey, newKey] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
const place: SealedPlace = { purpose: 'enrolment', accountId: 'a', recordId: 'r' };
const plaintext = new Uint8Array([1, 2, 3]);
const open = async () => createKeyring([oldKey], systemRandom);

describe('createKeyring', () => {
  it('opens what it sealed', async () => {
    const keys = await open();

    expect(await keys.open(await keys.seal(plaintext, place), place)).toEqual(plaintext);
  });

  it('never seals alike twice', async () => {
    const keys = await open();

    expect(await keys.seal(plaintext, place)).not.toEqual(await keys.seal(plaintext, place));
  });

  it.each([
    { name: 'another purpose', change: { purpose: 'key-check' } },
    { name: 'another account', change: { accountId: 'b' } },
    { name: 'another record', change: { recordId: 's' } },
  ] as const)('does not open for $name', async ({ change }) => {
    const keys = await open();
    const sealed = await keys.seal(plaintext, place);

    await expect(keys.open(sealed, { ...place, ...change })).rejects.toThrow(CannotOpen);
  });

  it('does not open with any changed byte', async () => {
    const keys = await open();
    const { keyId, ciphertext } = await keys.seal(plaintext, place);
    const bytes = Buffer.from(ciphertext, 'base64url');

    for (const index of bytes.keys()) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      await expect(keys.open({ keyId, ciphertext: changed.toString('base64url') }, place)).rejects.toThrow(CannotOpen);
    }
  });

  it('opens under an older key and seals under the newest', async () => {
    const sealed = await (await open()).seal(plaintext, place);

    const keys = await createKeyring([newKey, oldKey], systemRandom);

    expect(await keys.open(sealed, place)).toEqual(plaintext);
    expect(keys.keyIds).toEqual([(await keys.seal(plaintext, place)).keyId, sealed.keyId]);
  });

  it('does not open without the key, and names the one that is missing', async () => {
    const sealed = await (await open()).seal(plaintext, place);
    const keys = await createKeyring([newKey], systemRandom);

    await expect(keys.open(sealed, place)).rejects.toThrow(sealed.keyId);
  });

  describe('the code for the end of an audit chain', () => {
    const end = { accountId: 'a', sequence: 7, hash: 'ab12' };

    it('is right for that end, under an older key too', async () => {
      const mac = await (await open()).authenticate(end);

      expect(await (await open()).isAuthentic(mac, end)).toBe(true);
      expect(await (await createKeyring([newKey, oldKey], systemRandom)).isAuthentic(mac, end)).toBe(true);
    });

    it.each([
      { name: 'another account', other: { ...end, accountId: 'b' } },
      { name: 'an earlier record', other: { ...end, sequence: 6 } },
      { name: 'another record in its place', other: { ...end, hash: 'ab13' } },
      { name: 'an account and a number that read alike together', other: { ...end, accountId: 'a7', sequence: 0 } },
    ])('is wrong for $name', async ({ other }) => {
      const keys = await open();

      expect(await keys.isAuthentic(await keys.authenticate(end), other)).toBe(false);
    });

    it('is wrong when a character was changed, when it is cut, when it is empty, and without the key', async () => {
      const keys = await open();
      const { keyId, code } = await keys.authenticate(end);
      const stranger = await createKeyring([newKey], systemRandom);

      expect(await keys.isAuthentic({ keyId, code: `${code.slice(1)}${code[0]}` }, end)).toBe(false);
      expect(await keys.isAuthentic({ keyId, code: code.slice(0, -1) }, end)).toBe(false);
      expect(await keys.isAuthentic({ keyId, code: '' }, end)).toBe(false);
      expect(await stranger.isAuthentic({ keyId, code }, end)).toBe(false);
      expect(await stranger.isAuthentic(await keys.authenticate(end), end)).toBe(false);
    });
  });

  it.each([0, 16, 31, 33])('refuses a key of %i bytes', async (length) => {
    await expect(createKeyring([new Uint8Array(length)], systemRandom)).rejects.toThrow('32 bytes');
  });
});
