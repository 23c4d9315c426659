import { describe, expect, it } from 'vitest';
import { findHealthProblems } from '#extension/core/accounts/health.ts';
import { anAccount, backupCodes, steamCredential, totpCredential } from '#test/support/accounts.ts';

const fourCodes = backupCodes('a1', 'b2', 'c3', 'd4');

function problemsOf(...accounts: ReturnType<typeof anAccount>[]) {
  return findHealthProblems(accounts).map(({ accountId, problem }) => `${accountId} ${problem}`);
}

describe('findHealthProblems', () => {
  it('finds nothing about an active account with a long secret of its own and four backup codes', () => {
    expect(problemsOf(anAccount({ backupCodes: fourCodes }))).toEqual([]);
  });

  it.each([
    { problem: 'pending', changes: { enrolment: { kind: 'pending' } as const, backupCodes: fourCodes } },
    { problem: 'no-backup-codes', changes: { backupCodes: [] } },
    { problem: 'few-backup-codes', changes: { backupCodes: backupCodes('a1', 'b2', 'c3') } },
    { problem: 'few-backup-codes', changes: { backupCodes: fourCodes.map((code) => ({ ...code, usedAtMs: 1 })) } },
    {
      problem: 'short-secret',
      changes: { backupCodes: fourCodes, credential: totpCredential({ secret: new Uint8Array(15) }) },
    },
    {
      problem: 'short-secret',
      changes: { backupCodes: fourCodes, credential: totpCredential({ secret: new Uint8Array(10) }) },
    },
    {
      problem: 'weak-secret',
      changes: { backupCodes: fourCodes, credential: totpCredential({ secret: new Uint8Array(9) }) },
    },
    { problem: 'no-site', changes: { backupCodes: fourCodes, sites: [] } },
    {
      problem: 'wide-site',
      changes: { backupCodes: fourCodes, sites: [{ host: 'example.com', match: 'subdomains' } as const] },
    },
  ])('finds $problem', ({ problem, changes }) => {
    expect(problemsOf(anAccount({ id: 'a', ...changes }))).toEqual([`a ${problem}`]);
  });

  it('accepts a secret of 128 bits', () => {
    const credential = totpCredential({ secret: new Uint8Array(16) });

    expect(problemsOf(anAccount({ credential, backupCodes: fourCodes }))).toEqual([]);
  });

  it('finds two accounts with one secret, but not when they are of different kinds', () => {
    const [a, b] = [anAccount({ id: 'a', backupCodes: fourCodes }), anAccount({ id: 'b', backupCodes: fourCodes })];

    expect(problemsOf(a, b)).toEqual(['a duplicate-secret', 'b duplicate-secret']);
    expect(problemsOf(a, { ...b, credential: steamCredential() })).toEqual([]);
  });
});
