import { describe, expect, it } from 'vitest';
import { mergeDuplicates, reviewMerge, undoMerge } from '#extension/ceremonies/merge-accounts.ts';
import type { Account } from '#extension/core/accounts/account.ts';
import type { Merged } from '#extension/messages.ts';
import type { OpenVault } from '#extension/platform/vault-store.ts';
import { anAccount, backupCodes, hotpCredential, totpCredential } from '#test/support/accounts.ts';
import { createMemoryVault } from '#test/support/memory-vault.ts';

const nowMs = 1_700_000_000_000;
const made = { nowMs, newId: () => 'copy' };
const wish = { ids: ['a', 'b'], keepId: 'a' };

const a = anAccount({ id: 'a', issuer: 'A', groups: ['Work'] });
const b = anAccount({ id: 'b', issuer: 'B', note: 'of b', backupCodes: backupCodes('code11', 'code22') });
const other = anAccount({ id: 'other', credential: totpCredential({ digits: 8 }) });

async function everything(vault: OpenVault): Promise<readonly Account[]> {
  return [...(await vault.accounts()), ...(await vault.trashed())].sort((x, y) => (x.id < y.id ? -1 : 1));
}

async function merged(vault: OpenVault, ids = wish): Promise<Merged> {
  const answer = await mergeDuplicates(vault, ids, made);
  if (answer.kind !== 'merged') throw new Error(answer.detail);
  return answer.merged;
}

describe('reviewMerge', () => {
  it('names what the one would hold and what would go, without a secret, and writes nothing', async () => {
    const vault = createMemoryVault([a, b, other]);

    const review = await reviewMerge(vault, wish);

    expect(review).toMatchObject({
      kind: 'merge-review',
      merged: { id: 'a', issuer: 'A', note: 'of b', groups: ['Work'], backupCodesRemaining: 2 },
      toTrash: [{ id: 'b', issuer: 'B' }],
    });
    expect(JSON.stringify(review)).not.toContain('secret');
    expect(await everything(vault)).toEqual([a, b, other]);
  });
});

describe('mergeDuplicates', () => {
  it('puts the others, and the version from before, into the trash', async () => {
    const vault = createMemoryVault([a, b, other]);

    expect(await merged(vault)).toEqual({ keptId: 'a', copyId: 'copy', trashedIds: ['b'] });

    expect(await vault.accounts()).toEqual([{ ...a, note: 'of b', backupCodes: b.backupCodes }, other]);
    expect(await vault.trashed()).toEqual([
      { ...b, trashedAtMs: nowMs },
      { ...a, id: 'copy', trashedAtMs: nowMs },
    ]);
  });

  it('keeps no version from before where the account had everything', async () => {
    const vault = createMemoryVault([a, { ...a, id: 'b' }]);

    expect(await merged(vault)).toEqual({ keptId: 'a', copyId: null, trashedIds: ['b'] });
    expect(await vault.accounts()).toEqual([a]);
  });

  it.each([
    { what: 'other codes', ids: ['a', 'other'], keepId: 'a' },
    { what: 'one that is gone', ids: ['a', 'gone'], keepId: 'a' },
    { what: 'one in the trash', ids: ['a', 'trashed'], keepId: 'a' },
    { what: 'one alone', ids: ['a'], keepId: 'a' },
    { what: 'the same one twice', ids: ['a', 'a'], keepId: 'a' },
    { what: 'none that stays', ids: ['a', 'b'], keepId: 'other' },
    { what: 'nothing', ids: [], keepId: 'a' },
  ])('refuses $what, and changes nothing', async ({ ids, keepId }) => {
    const before = [a, b, other, { ...b, id: 'trashed', trashedAtMs: 1 }];
    const vault = createMemoryVault(before);

    expect(await mergeDuplicates(vault, { ids, keepId }, made)).toMatchObject({ kind: 'refused' });
    expect(await reviewMerge(vault, { ids, keepId })).toMatchObject({ kind: 'refused' });
    expect(await everything(vault)).toEqual(before);
  });
});

describe('undoMerge', () => {
  it('puts all of them back as they were', async () => {
    const vault = createMemoryVault([a, b, other]);

    expect(await undoMerge(vault, await merged(vault))).toEqual({ kind: 'done' });

    expect(await everything(vault)).toEqual([a, b, other]);
  });

  it('does so too where nothing had changed', async () => {
    const twin = { ...a, id: 'b' };
    const vault = createMemoryVault([a, twin]);

    await undoMerge(vault, await merged(vault));

    expect(await everything(vault)).toEqual([a, twin]);
  });

  it('brings back no counter and no backup code that was used since', async () => {
    const [one, two] = [
      anAccount({ id: 'a', credential: hotpCredential({ counter: 3 }) }),
      anAccount({ id: 'b', credential: hotpCredential({ counter: 5 }), backupCodes: backupCodes('code11') }),
    ];
    const vault = createMemoryVault([one, two]);
    const done = await merged(vault);
    await vault.update('a', (account) => ({
      ...account,
      credential: hotpCredential({ counter: 8 }),
      backupCodes: [{ code: 'code11', usedAtMs: 7 }],
    }));

    await undoMerge(vault, done);

    expect(await everything(vault)).toEqual([
      { ...one, credential: hotpCredential({ counter: 8 }) },
      { ...two, credential: hotpCredential({ counter: 8 }), backupCodes: [{ code: 'code11', usedAtMs: 7 }] },
    ]);
  });

  it('refuses when the version from before was erased meanwhile', async () => {
    const vault = createMemoryVault([a, b]);
    const done = await merged(vault);
    await vault.erase('copy');

    expect(await undoMerge(vault, done)).toMatchObject({ kind: 'refused' });
  });
});
