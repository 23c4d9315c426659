import { describe, expect, it } from 'vitest';
import { hashToken, isSeenWorthNoting, isSessionLive, type Session } from '#server/core/session.ts';

const NOW_MS = 1_800_000_000_000;
const IDLE_MS = 3_600_000;
const session = (changes: Partial<Session>): Session => ({
  id: 's',
  account: { id: 'a', email: 'ada@example.com' },
  createdAtMs: NOW_MS,
  signedInAtMs: NOW_MS,
  lastSeenAtMs: NOW_MS,
  expiresAtMs: NOW_MS + 86_400_000,
  userAgent: '',
  ...changes,
});

describe('isSessionLive', () => {
  it.each([
    { name: 'just seen', changes: {}, live: true },
    { name: 'idle to the last millisecond', changes: { lastSeenAtMs: NOW_MS - IDLE_MS + 1 }, live: true },
    { name: 'idle an hour', changes: { lastSeenAtMs: NOW_MS - IDLE_MS }, live: false },
    { name: 'a millisecond before its absolute end', changes: { expiresAtMs: NOW_MS + 1 }, live: true },
    { name: 'at its absolute end, though just seen', changes: { expiresAtMs: NOW_MS }, live: false },
    { name: 'seen in the future, the clock having been set back', changes: { lastSeenAtMs: NOW_MS + 1 }, live: true },
  ])('is $live when $name', ({ changes, live }) => {
    expect(isSessionLive(session(changes), { nowMs: NOW_MS, idleMs: IDLE_MS })).toBe(live);
  });
});

describe('isSeenWorthNoting', () => {
  it.each([
    { agoMs: 59_999, worth: false },
    { agoMs: 60_000, worth: true },
  ])('is $worth $agoMs ms after the last note', ({ agoMs, worth }) => {
    expect(isSeenWorthNoting(session({ lastSeenAtMs: NOW_MS - agoMs }), NOW_MS)).toBe(worth);
  });
});

describe('hashToken', () => {
  it('is SHA-256 in base64url (FIPS 180-4, "abc")', () => {
    expect(hashToken('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0');
  });
});
