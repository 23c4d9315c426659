import { describe, expect, it } from 'vitest';
import type { Account } from '#extension/core/accounts/account.ts';
import { accountOfEntry } from '#extension/core/import/account-of-entry.ts';
import { createEntry } from '#extension/core/import/entry.ts';
import { reviewImport } from '#extension/core/import/review.ts';
import { anAccount, FAKE_SECRET, hotpCredential, totpCredential } from '#test/support/accounts.ts';

const other = totpCredential({ secret: Uint8Array.of(1, 2, 3) });

function verdictOf(imported: Account, existing: readonly Account[]) {
  return reviewImport([imported], existing)[0];
}

describe('reviewImport', () => {
  it('calls an account new whose secret is nowhere', () => {
    expect(verdictOf(anAccount({ credential: other }), [anAccount()])).toEqual({ kind: 'new' });
  });

  it('knows an account by secret, parameters and names', () => {
    const existing = anAccount();

    expect(verdictOf(anAccount(), [existing])).toEqual({ kind: 'known', accountId: existing.id, inTrash: false });
  });

  it('knows an account whose HOTP counter has moved on', () => {
    const existing = anAccount({ credential: hotpCredential({ counter: 9 }) });

    expect(verdictOf(anAccount({ credential: hotpCredential() }), [existing])).toMatchObject({ kind: 'known' });
  });

  it.each([
    { change: { accountName: 'another' } },
    { change: { issuer: 'Another' } },
    { change: { credential: totpCredential({ digits: 8 }) } },
    { change: { credential: totpCredential({ period: 60 }) } },
    { change: { credential: totpCredential({ algorithm: 'SHA256' as const }) } },
  ])('takes the same secret with $change for another account, and says so', ({ change }) => {
    const existing = anAccount();

    expect(verdictOf(anAccount(change), [existing])).toEqual({ kind: 'shares-secret', accountId: existing.id });
  });

  it('tells a live account before one in the trash, whatever their order', () => {
    const live = anAccount();
    const trashed = anAccount({ trashedAtMs: 1 });

    expect(verdictOf(anAccount(), [live, trashed])).toMatchObject({ accountId: live.id, inTrash: false });
    expect(verdictOf(anAccount(), [trashed, live])).toMatchObject({ accountId: live.id, inTrash: false });
    expect(verdictOf(anAccount(), [trashed])).toMatchObject({ accountId: trashed.id, inTrash: true });
  });

  it('finds what the file itself repeats', () => {
    const verdicts = reviewImport([anAccount(), anAccount(), anAccount({ issuer: 'Other' })], []);

    expect(verdicts).toEqual([{ kind: 'new' }, { kind: 'repeated' }, { kind: 'shares-secret', accountId: null }]);
  });

  it('judges ten thousand against ten thousand well within three seconds', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => anAccount({ issuer: `Site ${index}` }));
    const startMs = performance.now();

    const verdicts = reviewImport(many, many);

    expect(verdicts.every(({ kind }) => kind === 'known')).toBe(true);
    expect(performance.now() - startMs).toBeLessThan(2000);
  });
});

describe('accountOfEntry', () => {
  const birth = { id: 'id', nowMs: 5 };
  const entry = createEntry({
    issuer: 'Site',
    credential: totpCredential(),
    groups: ['a'],
    tags: ['b', 'a'],
    favorite: true,
    uris: ['https://login.example.com/x', 'example.org', 'androidapp://com.example', 'javascript:alert(1)', 'nonsense'],
  });

  it('is confirmed, and for the exact hosts of its web addresses', () => {
    expect(accountOfEntry(entry, birth)).toMatchObject({
      enrolment: { kind: 'active', confirmedAtMs: 5 },
      sites: [
        { host: 'login.example.com', match: 'exact' },
        { host: 'example.org', match: 'exact' },
      ],
      groups: ['a', 'b'],
      pinned: true,
      trashedAtMs: null,
    });
  });

  it('goes to the trash when it comes from one', () => {
    expect(accountOfEntry({ ...entry, state: 'trashed' }, birth).trashedAtMs).toBe(5);
  });

  it('comes back whole out of our own backup, under a new id', () => {
    const original = anAccount({ note: 'all of it', credential: totpCredential({ secret: FAKE_SECRET }) });

    expect(accountOfEntry({ ...entry, original }, birth)).toEqual({ ...original, id: 'id' });
  });
});
