import { describe, expect, it } from 'vitest';
import { planRestore, reviewRestore } from '#extension/core/vault/restore.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { anAccount, backupCodes, hotpCredential, totpCredential } from '#test/support/accounts.ts';

const nowMs = 1_700_000_000_000;
const newId = () => 'copy';
const own = anAccount({ id: 'own', note: 'now', backupCodes: [{ code: 'a', usedAtMs: 5 }], lastFilledTimeStep: 9 });
const otherSecret = totpCredential({ secret: encodeUtf8('another fake secret!') });

describe('reviewRestore', () => {
  it.each([
    { that: 'the vault lacks', account: anAccount({ id: 'x', credential: otherSecret }), verdict: { kind: 'missing' } },
    { that: 'is as in the vault', account: own, verdict: { kind: 'same', accountId: 'own' } },
    {
      that: 'was only filled since',
      account: { ...own, lastFilledTimeStep: 3 },
      verdict: { kind: 'same', accountId: 'own' },
    },
    {
      that: 'has the secret under another id',
      account: { ...own, id: 'else' },
      verdict: { kind: 'same', accountId: 'own' },
    },
    {
      that: 'has another note and unused codes',
      account: { ...own, note: 'then', backupCodes: backupCodes('a') },
      verdict: { kind: 'differs', accountId: 'own', parts: ['backup-codes', 'note'] },
    },
    {
      that: 'has another secret under the same id',
      account: { ...own, credential: otherSecret },
      verdict: { kind: 'differs', accountId: 'own', parts: ['secret'] },
    },
    {
      that: 'has its sites in another order',
      account: { ...own, groups: [], sites: own.sites.toReversed() },
      verdict: { kind: 'same', accountId: 'own' },
    },
  ])('of one that $that', ({ account, verdict }) => {
    expect(reviewRestore([account], [own])).toEqual([verdict]);
  });

  it('of one that is in the trash of the vault, and of one that is there in both', () => {
    const trashed = { ...own, trashedAtMs: 1 };

    expect(reviewRestore([own], [trashed])).toEqual([{ kind: 'in-trash', accountId: 'own' }]);
    expect(reviewRestore([trashed], [trashed])).toEqual([{ kind: 'same', accountId: 'own' }]);
  });

  it('holds an account against a live one before one in the trash', () => {
    const trashed = anAccount({ id: 'old', trashedAtMs: 1, note: 'now', backupCodes: own.backupCodes });

    expect(reviewRestore([{ ...own, id: 'else' }], [own, trashed])).toEqual([{ kind: 'same', accountId: 'own' }]);
    expect(reviewRestore([{ ...own, id: 'else' }], [trashed, own])).toEqual([{ kind: 'same', accountId: 'own' }]);
  });
});

describe('planRestore', () => {
  it('puts what is missing as it was, and out of the trash', () => {
    const account = anAccount({ id: 'new', credential: otherSecret, trashedAtMs: 3 });

    const { put, restored } = planRestore([account], [own], { nowMs, newId });

    expect(put).toEqual([{ ...account, trashedAtMs: null }]);
    expect(restored).toEqual({ added: ['new'], returned: [], replaced: [] });
  });

  it('keeps the version that gives way in the trash, and what was used up used up', () => {
    const older = { ...own, id: 'else', note: 'then', backupCodes: backupCodes('a', 'b'), lastFilledTimeStep: 2 };

    const { put, restored } = planRestore([older], [own], { nowMs, newId });

    expect(put).toEqual([
      {
        ...own,
        note: 'then',
        backupCodes: [
          { code: 'a', usedAtMs: 5 },
          { code: 'b', usedAtMs: null },
        ],
      },
      { ...own, id: 'copy', trashedAtMs: nowMs },
    ]);
    expect(restored.replaced).toEqual([{ id: 'own', copyId: 'copy', wasTrashed: false }]);
  });

  it('never moves a counter back', () => {
    const counted = anAccount({ id: 'c', credential: hotpCredential({ counter: 9 }) });
    const older = { ...counted, credential: hotpCredential({ counter: 4 }) };

    expect(planRestore([older], [counted], { nowMs, newId }).put[0]?.credential).toEqual(counted.credential);
  });

  it('writes nothing for what is there as it is', () => {
    expect(planRestore([own], [own], { nowMs, newId }).put).toEqual([]);
  });
});
