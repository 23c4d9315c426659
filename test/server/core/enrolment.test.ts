import { describe, expect, it } from 'vitest';
import {
  ENROLMENT_SECRET_BYTES,
  isConfirmed,
  isRecentSignIn,
  isUnderWay,
  type PendingEnrolment,
  splitEnrolmentSecrets,
} from '#server/core/enrolment.ts';

const NOW_MS = 1_800_000_000_000;
const sealed = { keyId: 'k', ciphertext: 'c' };
const pending = (changes: Partial<PendingEnrolment> = {}): PendingEnrolment => ({
  state: 'pending',
  id: 'e',
  accountId: 'a',
  sealed,
  lastTimeStep: -1,
  expiresAtMs: NOW_MS,
  ...changes,
});

describe('isUnderWay', () => {
  it.each([
    { nowMs: NOW_MS - 1, underWay: true },
    { nowMs: NOW_MS, underWay: false },
    { nowMs: NOW_MS + 1, underWay: false },
  ])('is $underWay at its end $nowMs', ({ nowMs, underWay }) => {
    expect(isUnderWay(pending(), nowMs)).toBe(underWay);
  });

  it('is false for none, and for a live one', () => {
    const active = { ...pending(), state: 'active', enabledAtMs: 0, backupCodesCreatedAtMs: 0 } as const;
    expect(isUnderWay(null, 0)).toBe(false);
    expect(isUnderWay(active, 0)).toBe(false);
  });
});

describe('isConfirmed', () => {
  it.each([
    { lastTimeStep: -1, confirmed: false },
    { lastTimeStep: 0, confirmed: true },
  ])('is $confirmed after step $lastTimeStep', ({ lastTimeStep, confirmed }) => {
    expect(isConfirmed(pending({ lastTimeStep }))).toBe(confirmed);
  });
});

describe('isRecentSignIn', () => {
  it.each([
    { agoMs: 0, recent: true },
    { agoMs: 599_999, recent: true },
    { agoMs: 600_000, recent: false },
  ])('is $recent $agoMs ms after signing in', ({ agoMs, recent }) => {
    expect(isRecentSignIn({ signedInAtMs: NOW_MS - agoMs }, NOW_MS)).toBe(recent);
  });
});

describe('splitEnrolmentSecrets', () => {
  it('gives 20 bytes for the authenticator and 32 for the backup codes, none of them shared', () => {
    const bytes = Uint8Array.from({ length: ENROLMENT_SECRET_BYTES }, (_, index) => index);

    const { secret, backupCodeKey } = splitEnrolmentSecrets(bytes);

    expect([...secret, ...backupCodeKey]).toEqual([...bytes]);
    expect(secret).toHaveLength(20);
  });

  it.each([0, ENROLMENT_SECRET_BYTES - 1, ENROLMENT_SECRET_BYTES + 1])('refuses %i bytes', (length) => {
    expect(() => splitEnrolmentSecrets(new Uint8Array(length))).toThrow('expected 52 bytes');
  });
});
