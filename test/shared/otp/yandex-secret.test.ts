import { describe, expect, it } from 'vitest';
import { decodeBase32 } from '#shared/encoding/base32.ts';
import { checkYandexSecret, hasYandexChecksum } from '#shared/otp/yandex-secret.ts';

// Published by Aegis, in the tests of its Yandex codes.
const PUBLISHED = [
  '6SB2IKNM6OBZPAVBVTOHDKS4FAAAAAAADFUTQMBTRY',
  'LA2V6KMCGYMWWVEW64RNP3JA3IAAAAAAHTSG4HRZPI',
  'JBGSAU4G7IEZG6OY4UAXX62JU4AAAAAAHTSG4HXU3M',
];

describe('hasYandexChecksum', () => {
  it.each(PUBLISHED)('finds the checksum of %s right', (text) => {
    expect(hasYandexChecksum(decodeBase32(text))).toBe(true);
  });

  it('finds it wrong with any one bit changed', () => {
    const secret = decodeBase32(PUBLISHED[0] ?? '');
    for (let bit = 0; bit < 208; bit += 1) {
      const changed = secret.map((byte, place) => (place === bit >> 3 ? byte ^ (0x80 >> (bit & 7)) : byte));
      expect(hasYandexChecksum(changed), `bit ${bit}`).toBe(false);
    }
  });

  it.each([0, 16, 25, 27])('has nothing to say about %i bytes', (length) => {
    expect(hasYandexChecksum(new Uint8Array(length))).toBeNull();
  });
});

describe('checkYandexSecret', () => {
  it('takes sixteen bytes and more, and refuses fifteen', () => {
    expect(checkYandexSecret(new Uint8Array(16))).toHaveLength(16);
    expect(() => checkYandexSecret(new Uint8Array(15))).toThrow(expect.objectContaining({ code: 'invalid-secret' }));
  });
});
