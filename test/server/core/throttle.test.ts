import { describe, expect, it } from 'vitest';
import { ENROLMENT_LIFE_MS } from '#server/core/enrolment.ts';
import {
  ADDRESS_LIMITS,
  attemptsRemaining,
  CODE_LIMITS,
  FRESH,
  giveBack,
  PASSWORD_LIMITS,
  reserveTry,
  SET_UP_LIMITS,
  throttleNetwork,
} from '#server/core/throttle.ts';

const NOW_MS = 1_800_000_000_000;
const DAY_MS = 86_400_000;

describe('reserveTry for codes', () => {
  it.each([
    { failures: 0, agoMs: 0, kind: 'reserved' },
    { failures: 4, agoMs: 0, kind: 'reserved' },
    { failures: 5, agoMs: 0, kind: 'too-many-attempts' },
    { failures: 5, agoMs: 59_999, kind: 'too-many-attempts' },
    { failures: 5, agoMs: 60_000, kind: 'reserved' },
    { failures: 6, agoMs: 0, kind: 'reserved' },
    { failures: 10, agoMs: 299_999, kind: 'too-many-attempts' },
    { failures: 10, agoMs: 300_000, kind: 'reserved' },
    { failures: 15, agoMs: 899_999, kind: 'too-many-attempts' },
    { failures: 15, agoMs: 900_000, kind: 'reserved' },
    { failures: 19, agoMs: 0, kind: 'reserved' },
    { failures: 20, agoMs: 0, kind: 'stopped' },
    { failures: 20, agoMs: 365 * DAY_MS, kind: 'stopped' },
  ])('after $failures failures, the last $agoMs ms ago: $kind', ({ failures, agoMs, kind }) => {
    expect(reserveTry({ failures, lastFailureAtMs: NOW_MS - agoMs }, NOW_MS, CODE_LIMITS).kind).toBe(kind);
  });

  it('counts the try before it is judged', () => {
    expect(reserveTry({ failures: 3, lastFailureAtMs: NOW_MS - 1 }, NOW_MS, CODE_LIMITS)).toEqual({
      kind: 'reserved',
      next: { failures: 4, lastFailureAtMs: NOW_MS },
    });
  });

  it('tells the wait in whole seconds, rounded up', () => {
    const throttle = { failures: 5, lastFailureAtMs: NOW_MS - 58_001 };
    expect(reserveTry(throttle, NOW_MS, CODE_LIMITS)).toEqual({ kind: 'too-many-attempts', retryAfterSeconds: 2 });
  });

  it.each([
    { aheadMs: 1, kind: 'too-many-attempts' },
    { aheadMs: 60_000, kind: 'too-many-attempts' },
    { aheadMs: 60_001, kind: 'reserved' },
    { aheadMs: 3_600_000, kind: 'reserved' },
  ])('after a failure $aheadMs ms in the future: $kind', ({ aheadMs, kind }) => {
    expect(reserveTry({ failures: 5, lastFailureAtMs: NOW_MS + aheadMs }, NOW_MS, CODE_LIMITS).kind).toBe(kind);
  });

  it('waits no longer than the delay when another server’s clock is ahead', () => {
    const throttle = { failures: 5, lastFailureAtMs: NOW_MS + 30_000 };
    expect(reserveTry(throttle, NOW_MS, CODE_LIMITS)).toEqual({ kind: 'too-many-attempts', retryAfterSeconds: 60 });
  });

  it('lets one try through when the clock was set back an hour, and counts from there', () => {
    const first = reserveTry({ failures: 5, lastFailureAtMs: NOW_MS + 3_600_000 }, NOW_MS, CODE_LIMITS);
    expect(first).toEqual({ kind: 'reserved', next: { failures: 6, lastFailureAtMs: NOW_MS } });
    const stopped = { failures: 20, lastFailureAtMs: NOW_MS + 3_600_000 };
    expect(reserveTry(stopped, NOW_MS, CODE_LIMITS)).toEqual({ kind: 'stopped' });
  });
});

describe('reserveTry for passwords', () => {
  it.each([
    { failures: 9, agoMs: 0, kind: 'reserved' },
    { failures: 10, agoMs: 999, kind: 'too-many-attempts' },
    { failures: 10, agoMs: 1000, kind: 'reserved' },
    { failures: 14, agoMs: 15_999, kind: 'too-many-attempts' },
    { failures: 14, agoMs: 16_000, kind: 'reserved' },
    { failures: 1_000_000, agoMs: 899_999, kind: 'too-many-attempts' },
    { failures: 1_000_000, agoMs: 900_000, kind: 'reserved' },
  ])('never stops: after $failures failures, the last $agoMs ms ago: $kind', ({ failures, agoMs, kind }) => {
    expect(reserveTry({ failures, lastFailureAtMs: NOW_MS - agoMs }, NOW_MS, PASSWORD_LIMITS).kind).toBe(kind);
  });

  it('forgets after a quiet day, and not a millisecond earlier', () => {
    const last = (agoMs: number) =>
      reserveTry({ failures: 14, lastFailureAtMs: NOW_MS - agoMs }, NOW_MS, PASSWORD_LIMITS);

    expect(last(DAY_MS)).toMatchObject({ next: { failures: 1 } });
    expect(last(DAY_MS - 1)).toMatchObject({ next: { failures: 15 } });
  });

  it('lets a whole office behind one address fail more often than one account', () => {
    const throttle = { failures: 99, lastFailureAtMs: NOW_MS };
    expect(reserveTry(throttle, NOW_MS, ADDRESS_LIMITS).kind).toBe('reserved');
    expect(reserveTry(throttle, NOW_MS, PASSWORD_LIMITS).kind).toBe('too-many-attempts');
  });
});

describe('codes that confirm a set-up', () => {
  it.each([
    { failures: 4, agoMs: 0, kind: 'reserved' },
    { failures: 5, agoMs: 59_999, kind: 'too-many-attempts' },
    { failures: 5, agoMs: 60_000, kind: 'reserved' },
    { failures: 6, agoMs: 0, kind: 'reserved' },
    { failures: 10, agoMs: 299_999, kind: 'too-many-attempts' },
    { failures: 10, agoMs: 300_000, kind: 'reserved' },
    { failures: 15, agoMs: 899_999, kind: 'too-many-attempts' },
    { failures: 15, agoMs: 900_000, kind: 'reserved' },
    { failures: 20, agoMs: 899_999, kind: 'too-many-attempts' },
    { failures: 21, agoMs: 900_000, kind: 'reserved' },
  ])('never stop: after $failures failures, the last $agoMs ms ago: $kind', ({ failures, agoMs, kind }) => {
    expect(reserveTry({ failures, lastFailureAtMs: NOW_MS - agoMs }, NOW_MS, SET_UP_LIMITS).kind).toBe(kind);
  });

  it('wait at last as long as a set-up lives', () => {
    expect(SET_UP_LIMITS.delaySeconds(15) * 1000).toBeGreaterThanOrEqual(ENROLMENT_LIFE_MS);
  });
});

describe('giveBack', () => {
  it('takes one try back and keeps the others', () => {
    expect(giveBack({ failures: 3, lastFailureAtMs: NOW_MS })).toEqual({ failures: 2, lastFailureAtMs: NOW_MS });
  });

  it.each([1, 0])('leaves nothing of %i', (failures) => {
    expect(giveBack({ failures, lastFailureAtMs: NOW_MS })).toEqual(FRESH);
  });
});

describe('attemptsRemaining', () => {
  it.each([
    { failures: 0, challengeAttempts: 0, left: 5 },
    { failures: 0, challengeAttempts: 1, left: 4 },
    { failures: 1, challengeAttempts: 1, left: 4 },
    { failures: 4, challengeAttempts: 4, left: 1 },
    { failures: 5, challengeAttempts: 5, left: 0 },
    { failures: 4, challengeAttempts: 1, left: 1 },
    { failures: 6, challengeAttempts: 5, left: 0 },
    { failures: 6, challengeAttempts: 0, left: 4 },
    { failures: 20, challengeAttempts: 1, left: 0 },
  ])('is $left after $failures failures and $challengeAttempts tries on the challenge', ({ left, ...tries }) => {
    expect(attemptsRemaining(tries.failures, tries.challengeAttempts)).toBe(left);
  });
});

describe('throttleNetwork', () => {
  it.each([
    { address: '192.0.2.7', network: '192.0.2.7' },
    { address: '::ffff:192.0.2.7', network: '192.0.2.7' },
    { address: '2001:db8:1:2:3:4:5:6', network: '2001:db8:1:2::/64' },
    { address: '2001:DB8:1:2:ffff::1', network: '2001:db8:1:2::/64' },
    { address: '2001:0db8:0001:0002::1', network: '2001:db8:1:2::/64' },
    { address: '2001:db8::1', network: '2001:db8:0:0::/64' },
    { address: '::1', network: '0:0:0:0::/64' },
    { address: 'fe80::1%eth0', network: 'fe80:0:0:0::/64' },
    { address: '', network: '' },
  ])('of "$address" is "$network"', ({ address, network }) => {
    expect(throttleNetwork(address)).toBe(network);
  });

  it('tells the next /64 apart', () => {
    expect(throttleNetwork('2001:db8:1:2::1')).not.toBe(throttleNetwork('2001:db8:1:3::1'));
  });
});
