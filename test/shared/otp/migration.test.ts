import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/app-error.ts';
import { encodeBase64 } from '#shared/encoding/base64url.ts';
import { encodeProtobuf, type ProtobufField } from '#shared/encoding/protobuf.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import type { OtpCredential } from '#shared/otp/credential.ts';
import {
  assembleMigration,
  canMigrate,
  formatMigration,
  isMigration,
  type MigrationEntry,
  parseMigration,
} from '#shared/otp/migration.ts';

const SECRET = encodeUtf8('not a real secret!!!');
const TOTP: OtpCredential = { type: 'totp', secret: SECRET, algorithm: 'SHA1', digits: 6, period: 30 };

describe('parseMigration', () => {
  it('reads an entry whose defaults were left out', () => {
    expect(accounts(payload([entry({})]))).toEqual([
      { issuer: '', accountName: 'ann', credential: TOTP, warnings: [] },
    ]);
  });

  it.each([
    { what: 'SHA-256', fields: { 4: 2 }, credential: { ...TOTP, algorithm: 'SHA256' } },
    { what: 'SHA-512', fields: { 4: 3 }, credential: { ...TOTP, algorithm: 'SHA512' } },
    { what: 'eight digits', fields: { 5: 2 }, credential: { ...TOTP, digits: 8 } },
    {
      what: 'a counter',
      fields: { 6: 1, 7: 5 },
      credential: { type: 'hotp', secret: SECRET, algorithm: 'SHA1', digits: 6, counter: 5 },
    },
    {
      what: 'a counter of zero, left out',
      fields: { 6: 1 },
      credential: { type: 'hotp', secret: SECRET, algorithm: 'SHA1', digits: 6, counter: 0 },
    },
  ])('reads $what', ({ fields, credential }) => {
    expect(accounts(payload([entry(fields)]))).toMatchObject([{ credential }]);
  });

  it.each([
    { name: 'Shop:ann', issuer: 'Shop', read: { issuer: 'Shop', accountName: 'ann' } },
    { name: 'Shop: ann', issuer: '', read: { issuer: 'Shop', accountName: 'ann' } },
    { name: 'ann', issuer: 'Shop', read: { issuer: 'Shop', accountName: 'ann' } },
    { name: 'team:ann', issuer: 'Shop', read: { issuer: 'Shop', accountName: 'team:ann' } },
  ])('reads the names "$name" and "$issuer"', ({ name, issuer, read }) => {
    expect(accounts(payload([entry({ 2: name, 3: issuer })]))).toMatchObject([read]);
  });

  it.each([
    { what: 'MD5', fields: { 4: 4 }, code: 'unsupported-algorithm' },
    { what: 'an unknown length', fields: { 5: 3 }, code: 'invalid-digits' },
    { what: 'an unknown type', fields: { 6: 3 }, code: 'unsupported-type' },
    { what: 'no secret', fields: { 1: new Uint8Array() }, code: 'missing-secret' },
    { what: 'a negative counter', fields: { 6: 1, 7: -1 }, code: 'invalid-counter' },
    { what: 'a name that is not UTF-8', fields: { 2: Uint8Array.of(0xff) }, code: 'malformed-text' },
  ])('refuses an entry with $what by name and keeps the others', ({ fields, code }) => {
    const { entries } = parseMigration(payload([entry(fields), entry({ 2: 'bob' })]));

    expect(entries).toMatchObject([
      { kind: 'refused', code },
      { kind: 'account', account: { accountName: 'bob' } },
    ]);
  });

  it.each([
    { what: 'no data', text: 'otpauth-migration://offline' },
    { what: 'empty data', text: 'otpauth-migration://offline?data=' },
    { what: 'no base64', text: 'otpauth-migration://offline?data=%%%' },
    { what: 'a message cut short', text: payload([entry({})]).slice(0, -8) },
    { what: 'no entry', text: payload([]) },
    { what: 'part 3 of 2', text: payload([entry({})], { size: 2, index: 2 }) },
    { what: 'part -1', text: payload([entry({})], { size: 2, index: -1 }) },
    { what: 'a million parts', text: payload([entry({})], { size: 1_000_000, index: 0 }) },
    { what: 'another scheme', text: 'otpauth://totp/ann?secret=AAAA' },
  ])('refuses $what', ({ text }) => {
    expect(() => parseMigration(text)).toThrow(expect.objectContaining({ code: 'bad-migration' }));
  });

  it('refuses a text longer than any code', () => {
    const text = `otpauth-migration://offline?data=${'A'.repeat(20_000)}`;

    expect(() => parseMigration(text)).toThrow(expect.objectContaining({ code: 'too-long' }));
  });

  it('keeps a raw plus sign and a raw slash of the base64 text', () => {
    const text = payload([entry({ 1: Uint8Array.of(0, 0, 0xfb, 0xef, 0xbe, 0xff, 0xff, 0xff) })]);
    const raw = decodeURIComponent(text);

    expect(raw).toMatch(/\+.*\//s);
    expect(parseMigration(raw)).toEqual(parseMigration(text));
  });

  it('skips fields that it does not know', () => {
    const later: ProtobufField[] = [{ number: 99, kind: 'bytes', value: SECRET }];

    expect(accounts(payload([encodeProtobuf([...later, ...fieldsOf({})])]))).toHaveLength(1);
  });

  it('throws nothing but coded errors, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          parseMigration(`otpauth-migration://offline?data=${encodeURIComponent(encodeBase64(bytes))}`);
          return true;
        } catch (error) {
          return error instanceof AppError;
        }
      }),
    );
  });
});

describe('isMigration', () => {
  it.each([
    { text: 'otpauth-migration://offline?data=AA', is: true },
    { text: ' OTPAUTH-MIGRATION://offline?data=AA', is: true },
    { text: 'otpauth://totp/a?secret=AAAA', is: false },
    { text: 'see otpauth-migration://offline', is: false },
    { text: '', is: false },
  ])('says $is of "$text"', ({ text, is }) => {
    expect(isMigration(text)).toBe(is);
  });
});

describe('assembleMigration', () => {
  const parts = [0, 1, 2].map((index) => parseMigration(payload([entry({ 2: `part ${index}` })], { size: 3, index })));
  const some = (...indexes: number[]) => indexes.flatMap((index) => parts[index] ?? []);

  it('puts the parts in order, however they came', () => {
    const whole = assembleMigration(some(2, 0, 1));

    expect(whole.missing).toEqual([]);
    expect(whole.entries.map(nameOf)).toEqual(['part 0', 'part 1', 'part 2']);
  });

  it('names what is missing', () => {
    expect(assembleMigration(some(1))).toMatchObject({ size: 3, missing: [0, 2] });
  });

  it('counts a part that was read twice once', () => {
    const twice = assembleMigration(some(1, 1));

    expect(twice.entries.map(nameOf)).toEqual(['part 1']);
    expect(twice.missing).toEqual([0, 2]);
  });
});

describe('formatMigration', () => {
  const account = (index: number) => ({ issuer: 'Shop', accountName: `user${index}`, credential: TOTP });

  it('is undone by parseMigration', () => {
    const hotp: OtpCredential = { type: 'hotp', secret: SECRET, algorithm: 'SHA512', digits: 8, counter: 2 ** 40 };
    const given = [account(0), { issuer: '', accountName: 'bob', credential: hotp }];

    const [text = ''] = formatMigration(given, 7);

    expect(accounts(text)).toEqual(given.map((each) => ({ ...each, warnings: [] })));
    expect(parseMigration(text)).toMatchObject({ batchId: 7, batchSize: 1, batchIndex: 0 });
  });

  it('makes a new code after every ten accounts', () => {
    const texts = formatMigration(
      Array.from({ length: 21 }, (_, index) => account(index)),
      -5,
    );
    const parts = texts.map(parseMigration);

    expect(parts.map((part) => part.entries.length)).toEqual([10, 10, 1]);
    expect(parts.every((part) => part.batchId === -5)).toBe(true);
    expect(assembleMigration(parts).missing).toEqual([]);
  });

  it.each([
    { what: 'another period', credential: { ...TOTP, period: 60 } },
    { what: 'seven digits', credential: { ...TOTP, digits: 7 } },
    { what: 'Steam', credential: { type: 'steam', secret: SECRET } },
  ] as { what: string; credential: OtpCredential }[])('does not hold $what', ({ credential }) => {
    expect(canMigrate({ credential })).toBe(false);
    expect(() => formatMigration([{ issuer: '', accountName: '', credential }], 1)).toThrow('does not fit');
  });
});

type FieldValues = Readonly<Record<number, number | string | Uint8Array>>;

function fieldsOf(values: FieldValues): ProtobufField[] {
  const all: FieldValues = { 1: SECRET, 2: 'ann', ...values };
  return Object.entries(all).map(([number, value]) =>
    typeof value === 'number'
      ? { number: Number(number), kind: 'varint', value: BigInt(value) }
      : { number: Number(number), kind: 'bytes', value: typeof value === 'string' ? encodeUtf8(value) : value },
  );
}

function entry(values: FieldValues): Uint8Array {
  return encodeProtobuf(fieldsOf(values));
}

function payload(entries: readonly Uint8Array[], batch?: { size: number; index: number }): string {
  const numbers: ProtobufField[] = batch
    ? [
        { number: 3, kind: 'varint', value: BigInt(batch.size) },
        { number: 4, kind: 'varint', value: BigInt(batch.index) },
      ]
    : [];
  const message = encodeProtobuf([
    ...entries.map((value) => ({ number: 1, kind: 'bytes', value }) as const),
    ...numbers,
  ]);
  return `otpauth-migration://offline?data=${encodeURIComponent(encodeBase64(message))}`;
}

function accounts(text: string) {
  return parseMigration(text).entries.flatMap((each) => (each.kind === 'account' ? [each.account] : []));
}

function nameOf(each: MigrationEntry): string {
  return each.kind === 'account' ? each.account.accountName : each.name;
}
