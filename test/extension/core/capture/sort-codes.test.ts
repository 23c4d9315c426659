import { describe, expect, it } from 'vitest';
import { nameCode } from '#extension/core/capture/name-code.ts';
import { nothingFound } from '#extension/core/capture/nothing-found.ts';
import { findSetUpTexts, isSetUpText } from '#extension/core/capture/set-up-text.ts';
import { sortCodes } from '#extension/core/capture/sort-codes.ts';
import { ENGLISH } from '#extension/core/words/words.ts';
import { formatMigration } from '#shared/otp/migration.ts';
import { SECRET, SECRET_BASE32 } from '#test/vectors/key-uris.ts';

const URI = `otpauth://totp/Shop:ann?secret=${SECRET_BASE32}&issuer=Shop`;

describe('sortCodes', () => {
  it('offers an account once that a page shows as a link, as text and as a code', () => {
    expect(sortCodes([URI, ` ${URI}`, URI.replace('totp', 'TOTP')], [], ENGLISH).accounts).toMatchObject([
      { accountName: 'ann' },
    ]);
  });

  it('sets other codes aside by name', () => {
    const sorted = sortCodes([URI, 'https://apps.apple.com/app/x', 'WIFI:S:net;P:fake;;'], [], ENGLISH);

    expect(sorted.others).toEqual(['a link to App Store (apps.apple.com)', 'the sign-in of a Wi-Fi network']);
    expect(sorted.accounts).toHaveLength(1);
  });

  it('says why a set-up code cannot be used, without its secret', () => {
    const { refusals } = sortCodes([`${URI}&algorithm=MD5`], [], ENGLISH);

    expect(refusals).toEqual([expect.stringContaining('algorithm must be SHA1, SHA256 or SHA512')]);
    expect(refusals.join()).not.toContain(SECRET_BASE32);
  });

  it('puts a transfer together over several captures and names what is missing', () => {
    const credential = { type: 'totp', secret: SECRET, algorithm: 'SHA1', digits: 6, period: 30 } as const;
    const accounts = Array.from({ length: 21 }, (_, index) => ({
      issuer: '',
      accountName: `user${index}`,
      credential,
    }));
    const [first = '', second = '', third = ''] = formatMigration(accounts, 9);

    expect(sortCodes([second], [], ENGLISH).missing).toEqual([
      expect.stringMatching(/^Parts 1, 3 of 3 .* are still missing/),
    ]);
    expect(sortCodes([third], [second], ENGLISH).missing).toEqual([
      expect.stringMatching(/^Part 1 of 3 .* is still missing/),
    ]);
    expect(sortCodes([first], [second, third], ENGLISH)).toMatchObject({ missing: [], accounts: { length: 21 } });
  });
});

describe('nameCode', () => {
  it.each([
    { text: 'https://play.google.com/store/x', name: 'a link to Google Play (play.google.com)' },
    { text: 'https://www.example.com/x?token=fake', name: 'a web address (www.example.com)' },
    {
      text: 'phonefactor://activate_account?code=1',
      name: 'a registration for Microsoft Authenticator, which no other app can use',
    },
    { text: 'BEGIN:VCARD', name: 'a contact or a calendar entry' },
    { text: 'constructor:x', name: 'a link for another app (constructor:)' },
    { text: 'Hello', name: 'a text' },
  ])('calls it $name', ({ text, name }) => {
    expect(nameCode(text, ENGLISH)).toBe(name);
  });
});

describe('nothingFound', () => {
  const none = { refusals: [], others: [] };

  it.each(['page', 'picture', 'text'] as const)('says what to try with a %s', (where) => {
    expect(nothingFound(none, where, ENGLISH)).toMatch(/^No set-up code was found\. .+\.$/);
  });

  it('names what is there instead', () => {
    expect(nothingFound({ ...none, others: ['a text', 'a payment'] }, 'page', ENGLISH)).toContain(
      'are a text and a payment, not',
    );
  });
});

describe('set-up texts', () => {
  it('are found among other words, each once', () => {
    expect(findSetUpTexts(`Use (${URI}), or ${URI}. Not otpauth: alone.`)).toEqual([URI]);
  });

  it.each([
    { text: URI, is: true },
    { text: ' OTPAUTH-MIGRATION://offline?data=x', is: true },
    { text: 'https://example.com/otpauth://', is: false },
  ])('$is for "$text"', ({ text, is }) => {
    expect(isSetUpText(text)).toBe(is);
  });
});
