import { describe, expect, it } from 'vitest';
import { isChallengeOpen } from '#server/core/login.ts';

const account = { id: 'a', email: 'ada@example.com' };

describe('isChallengeOpen', () => {
  it.each([
    { nowMs: 999, attempts: 0, open: true },
    { nowMs: 1000, attempts: 0, open: false },
    { nowMs: 999, attempts: 4, open: true },
    { nowMs: 999, attempts: 5, open: false },
  ])('is $open at $nowMs of 1000 after $attempts tries', ({ nowMs, attempts, open }) => {
    expect(isChallengeOpen({ id: 'c', account, expiresAtMs: 1000, attempts }, nowMs)).toBe(open);
  });
});
