import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, StoredBackupCode } from '#extension/core/accounts/account.ts';
import { codesMark, findDuplicateGroups } from '#extension/core/accounts/duplicates.ts';
import { mergeAccounts } from '#extension/core/accounts/merge.ts';
import { anAccount, hotpCredential, steamCredential, totpCredential } from '#test/support/accounts.ts';

const exact = (host: string) => ({ host, match: 'exact' }) as const;
const wide = (host: string) => ({ host, match: 'subdomains' }) as const;
const unused = (code: string): StoredBackupCode => ({ code, usedAtMs: null });
const used = (code: string, usedAtMs: number): StoredBackupCode => ({ code, usedAtMs });
const PENDING = { kind: 'pending' } as const;
const activeAt = (confirmedAtMs: number) => ({ kind: 'active', confirmedAtMs }) as const;

describe('mergeAccounts', () => {
  it.each<{ what: string; kept: Partial<Account>; other: Partial<Account>; merged: Partial<Account> }>([
    {
      what: 'the names of the one that stays',
      kept: { issuer: 'Kept', accountName: 'k' },
      other: { issuer: 'Other', accountName: 'o' },
      merged: { issuer: 'Kept', accountName: 'k' },
    },
    {
      what: 'the other name where it has none',
      kept: { issuer: '', accountName: 'k' },
      other: { issuer: 'Other', accountName: 'o' },
      merged: { issuer: 'Other', accountName: 'k' },
    },
    { what: 'no name where neither has one', kept: { issuer: '' }, other: { issuer: '' }, merged: { issuer: '' } },
    {
      what: 'the sites of both, each once',
      kept: { sites: [exact('a.example'), exact('b.example')] },
      other: { sites: [exact('b.example'), exact('c.example')] },
      merged: { sites: [exact('a.example'), exact('b.example'), exact('c.example')] },
    },
    {
      what: 'the wider match of a site',
      kept: { sites: [exact('a.example')] },
      other: { sites: [wide('a.example')] },
      merged: { sites: [wide('a.example')] },
    },
    {
      what: 'no wider match than either had',
      kept: { sites: [exact('a.example')] },
      other: { sites: [exact('a.example')] },
      merged: { sites: [exact('a.example')] },
    },
    { what: 'no site where neither has one', kept: { sites: [] }, other: { sites: [] }, merged: { sites: [] } },
    {
      what: 'the confirmation of the other',
      kept: { enrolment: PENDING },
      other: { enrolment: activeAt(5) },
      merged: { enrolment: activeAt(5) },
    },
    {
      what: 'the first confirmation of two',
      kept: { enrolment: activeAt(9) },
      other: { enrolment: activeAt(5) },
      merged: { enrolment: activeAt(5) },
    },
    {
      what: 'no confirmation where neither has one',
      kept: { enrolment: PENDING },
      other: { enrolment: PENDING },
      merged: { enrolment: PENDING },
    },
    {
      what: 'a backup code of one alone, as it is',
      kept: { backupCodes: [unused('aaa111')] },
      other: { backupCodes: [used('bbb222', 7)] },
      merged: { backupCodes: [unused('aaa111'), used('bbb222', 7)] },
    },
    {
      what: 'a backup code unused where both have it unused',
      kept: { backupCodes: [unused('aaa111')] },
      other: { backupCodes: [unused('aaa-111')] },
      merged: { backupCodes: [unused('aaa111')] },
    },
    {
      what: 'a backup code used where the other knows of it',
      kept: { backupCodes: [unused('aaa111')] },
      other: { backupCodes: [used('aaa111', 7)] },
      merged: { backupCodes: [used('aaa111', 7)] },
    },
    {
      what: 'a backup code used where the one that stays knows of it',
      kept: { backupCodes: [used('aaa111', 3)] },
      other: { backupCodes: [unused('aaa111')] },
      merged: { backupCodes: [used('aaa111', 3)] },
    },
    {
      what: 'the first use of two',
      kept: { backupCodes: [used('aaa111', 9)] },
      other: { backupCodes: [used('aaa111', 3)] },
      merged: { backupCodes: [used('aaa111', 3)] },
    },
    {
      what: 'two codes that differ in case',
      kept: { backupCodes: [unused('aaa111')] },
      other: { backupCodes: [unused('AAA111')] },
      merged: { backupCodes: [unused('aaa111'), unused('AAA111')] },
    },
    { what: 'the pin of either', kept: { pinned: false }, other: { pinned: true }, merged: { pinned: true } },
    {
      what: 'no pin where neither has one',
      kept: { pinned: false },
      other: { pinned: false },
      merged: { pinned: false },
    },
    {
      what: 'the groups of both, each once',
      kept: { groups: ['Work', 'Home'] },
      other: { groups: ['Home', 'Bank'] },
      merged: { groups: ['Work', 'Home', 'Bank'] },
    },
    { what: 'both notes', kept: { note: 'one' }, other: { note: 'two' }, merged: { note: 'one\ntwo' } },
    {
      what: 'one note of two that say the same',
      kept: { note: 'one\ntwo' },
      other: { note: 'two' },
      merged: { note: 'one\ntwo' },
    },
    { what: 'the only note', kept: { note: '' }, other: { note: 'two' }, merged: { note: 'two' } },
    { what: 'the earlier birth', kept: { createdAtMs: 9 }, other: { createdAtMs: 5 }, merged: { createdAtMs: 5 } },
    {
      what: 'the later step of those filled',
      kept: { lastFilledTimeStep: 4 },
      other: { lastFilledTimeStep: 9 },
      merged: { lastFilledTimeStep: 9 },
    },
    {
      what: 'the only step that was filled',
      kept: { lastFilledTimeStep: null },
      other: { lastFilledTimeStep: 9 },
      merged: { lastFilledTimeStep: 9 },
    },
    {
      what: 'the place of the one that stays',
      kept: { sortKey: 'V' },
      other: { sortKey: 'B' },
      merged: { sortKey: 'V' },
    },
    {
      what: 'the highest counter',
      kept: { credential: hotpCredential({ counter: 4 }) },
      other: { credential: hotpCredential({ counter: 9 }) },
      merged: { credential: hotpCredential({ counter: 9 }) },
    },
    {
      what: 'its own counter where that is the highest',
      kept: { credential: hotpCredential({ counter: 9 }) },
      other: { credential: hotpCredential({ counter: 4 }) },
      merged: { credential: hotpCredential({ counter: 9 }) },
    },
  ])('gives $what', ({ kept, other, merged }) => {
    const [one, two] = [anAccount({ id: 'kept', ...kept }), anAccount({ id: 'other', ...other })];

    expect(mergeAccounts(one, [two])).toEqual({ ...one, ...merged });
  });

  it('gives no place to an account that had none', () => {
    expect(mergeAccounts(anAccount(), [anAccount({ sortKey: 'B' })])).not.toHaveProperty('sortKey');
  });

  it('leaves one alone as it is, and three give what they give two by two', () => {
    const [a, b, c] = [
      anAccount({ sites: [exact('a.example')], groups: ['x'], backupCodes: [unused('aaa111')] }),
      anAccount({ sites: [wide('b.example')], groups: ['y'], backupCodes: [used('aaa111', 2)], note: 'b' }),
      anAccount({ sites: [exact('b.example')], pinned: true, backupCodes: [unused('ccc333')], note: 'c' }),
    ] as const;

    expect(mergeAccounts(a, [])).toEqual(a);
    expect(mergeAccounts(a, [b, c])).toEqual(mergeAccounts(mergeAccounts(a, [b]), [c]));
  });

  it('loses no site, group, note or code of any, brings no used code back, and does nothing a second time', () => {
    const word = fc.constantFrom('alpha1', 'beta22', 'gamma3');
    const account = fc
      .record({
        hosts: fc.uniqueArray(word),
        groups: fc.uniqueArray(word),
        note: fc.constantFrom('', 'one', 'two'),
        codes: fc.uniqueArray(fc.tuple(word, fc.option(fc.integer({ min: 1, max: 9 }))), {
          selector: ([code]) => code,
        }),
        pinned: fc.boolean(),
      })
      .map(({ hosts, codes, ...rest }) =>
        anAccount({
          ...rest,
          sites: hosts.map((host) => exact(`${host}.example`)),
          backupCodes: codes.map(([code, usedAtMs]) => ({ code, usedAtMs })),
        }),
      );
    fc.assert(
      fc.property(account, fc.array(account, { maxLength: 3 }), (kept, others) => {
        const merged = mergeAccounts(kept, others);

        for (const each of [kept, ...others]) {
          expect(merged.sites).toEqual(expect.arrayContaining([...each.sites]));
          expect(merged.groups).toEqual(expect.arrayContaining([...each.groups]));
          expect(merged.note).toContain(each.note);
          for (const { code, usedAtMs } of each.backupCodes) {
            const now = merged.backupCodes.find((other) => other.code === code);
            expect(now).toBeDefined();
            if (usedAtMs !== null) expect(now?.usedAtMs).toBeLessThanOrEqual(usedAtMs);
          }
        }
        expect(merged.backupCodes.filter(({ usedAtMs }) => usedAtMs === null).map(({ code }) => code)).toEqual(
          merged.backupCodes
            .map(({ code }) => code)
            .filter((code) =>
              [kept, ...others].every((each) =>
                each.backupCodes.every((other) => other.code !== code || other.usedAtMs === null),
              ),
            ),
        );
        expect(mergeAccounts(merged, others)).toEqual(merged);
      }),
    );
  });
});

describe('codesMark', () => {
  const base = totpCredential();

  it.each([
    { of: 'the same', other: totpCredential(), same: true },
    { of: 'another algorithm', other: totpCredential({ algorithm: 'SHA256' }), same: false },
    { of: 'other digits', other: totpCredential({ digits: 8 }), same: false },
    { of: 'another period', other: totpCredential({ period: 60 }), same: false },
    { of: 'another secret', other: totpCredential({ secret: new Uint8Array(20) }), same: false },
    { of: 'a beginning of the secret', other: totpCredential({ secret: base.secret.slice(0, 19) }), same: false },
    { of: 'another kind', other: steamCredential(), same: false },
    { of: 'a counter', other: hotpCredential(), same: false },
  ])('for $of: $same', ({ other, same }) => {
    expect(codesMark(other) === codesMark(base)).toBe(same);
  });

  it('does not look at a counter, and looks at a PIN', () => {
    const motp = { type: 'motp', secret: base.secret } as const;

    expect(codesMark(hotpCredential({ counter: 1 }))).toBe(codesMark(hotpCredential({ counter: 2 })));
    expect(codesMark({ ...motp, pin: '1234' })).not.toBe(codesMark({ ...motp, pin: '1235' }));
  });
});

describe('findDuplicateGroups', () => {
  it('names those that give the same codes, and nobody who is alone', () => {
    const accounts = [
      anAccount({ id: 'a' }),
      anAccount({ id: 'alone', credential: totpCredential({ digits: 8 }) }),
      anAccount({ id: 'b' }),
      anAccount({ id: 'h', credential: hotpCredential({ counter: 1 }) }),
      anAccount({ id: 'i', credential: hotpCredential({ counter: 5 }) }),
    ];

    expect(findDuplicateGroups(accounts).map((group) => group.map(({ id }) => id))).toEqual([
      ['a', 'b'],
      ['h', 'i'],
    ]);
    expect(findDuplicateGroups([])).toEqual([]);
  });
});
