import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  correctionMs,
  type DateReading,
  FRESH_MS,
  judgeClock,
  LARGEST_DRIFT_MS,
  learnClock,
  type SiteClock,
  SMALLEST_DRIFT_MS,
} from '#extension/core/clock/site-clock.ts';

const NOW_MS = 1_800_000_000_000;
const MINUTE_MS = 60_000;

/** An answer that was on its way for `tripMs`, from a server whose clock is `driftMs` ahead of ours. */
function answer(driftMs: number, { atMs = NOW_MS, tripMs = 40, ...rest }: Partial<DateReading & Times> = {}) {
  const serverMs = atMs + tripMs / 2 + driftMs;
  const date = new Date(Math.floor(serverMs / 1000) * 1000).toUTCString();
  return { sentAtMs: atMs, receivedAtMs: atMs + tripMs, date, age: null, ...rest };
}

interface Times {
  readonly atMs: number;
  readonly tripMs: number;
}

function learned(...readings: readonly DateReading[]): SiteClock | null {
  return readings.reduce<SiteClock | null>(learnClock, null);
}

describe('the clock of a site', () => {
  it.each([
    { what: 'in tune', driftMs: 0, kind: 'right' },
    { what: 'off by less than verifiers bear', driftMs: SMALLEST_DRIFT_MS - 1500, kind: 'right' },
    { what: 'off by more than that', driftMs: SMALLEST_DRIFT_MS + 1500, kind: 'corrected' },
    { what: 'two minutes ahead of ours', driftMs: 2 * MINUTE_MS, kind: 'corrected' },
    { what: 'two minutes behind ours', driftMs: -2 * MINUTE_MS, kind: 'corrected' },
    { what: 'as far as is corrected', driftMs: LARGEST_DRIFT_MS - 1500, kind: 'corrected' },
    { what: 'further than is corrected', driftMs: LARGEST_DRIFT_MS + 1500, kind: 'too-far' },
    { what: 'an hour behind', driftMs: -60 * MINUTE_MS, kind: 'too-far' },
  ])('$what is judged $kind', ({ driftMs, kind }) => {
    const clock = learned(answer(driftMs), answer(driftMs, { atMs: NOW_MS + 500 }));

    const verdict = judgeClock(clock, NOW_MS + 1000);

    expect(verdict.kind).toBe(kind);
    if (verdict.kind !== 'right') expect(Math.abs(verdict.offsetMs - driftMs)).toBeLessThan(1000);
    expect(correctionMs(clock, NOW_MS + 1000)).toBe(verdict.kind === 'corrected' ? verdict.offsetMs : 0);
  });

  it.each([
    { what: 'no date', reading: { date: null } },
    { what: 'a date that is none', reading: { date: 'soon' } },
    { what: 'an answer out of a cache', reading: { age: '120' } },
    { what: 'an answer that came before it was asked for', reading: { receivedAtMs: NOW_MS - 1 } },
    { what: 'an answer that took too long', reading: { tripMs: 10_001 } },
  ])('learns nothing from $what', ({ reading }) => {
    const bad = answer(2 * MINUTE_MS, reading);

    expect(learnClock(null, bad)).toBeNull();
    expect(learnClock(learned(answer(0)), bad)).toEqual(learned(answer(0)));
  });

  it('takes an answer that a cache passed on at once', () => {
    expect(learnClock(null, answer(2 * MINUTE_MS, { age: '0' }))).not.toBeNull();
  });

  it('does not believe one answer, nor two that contradict each other', () => {
    const one = answer(2 * MINUTE_MS);
    const other = answer(0, { atMs: NOW_MS + 500 });

    expect(judgeClock(learned(one), NOW_MS + 1000)).toEqual({ kind: 'right' });
    expect(judgeClock(learned(one, other), NOW_MS + 1000)).toEqual({ kind: 'right' });
    expect(judgeClock(learned(one, other, one), NOW_MS + 1000)).toEqual({ kind: 'right' });
    expect(judgeClock(learned(other, one, one), NOW_MS + 1000).kind).toBe('corrected');
  });

  it('forgets what it knew when an answer contradicts it, as after the clock was set right', () => {
    const slow = [answer(2 * MINUTE_MS), answer(2 * MINUTE_MS)];
    const setRight = answer(0, { atMs: NOW_MS + 2 * MINUTE_MS });

    expect(correctionMs(learned(...slow, setRight), NOW_MS + 2 * MINUTE_MS + 100)).toBe(0);
  });

  it('corrects for an hour, and not when this computer’s clock was set back', () => {
    const clock = learned(answer(2 * MINUTE_MS), answer(2 * MINUTE_MS));
    const measuredAtMs = clock?.measuredAtMs ?? 0;

    expect(correctionMs(clock, measuredAtMs + FRESH_MS)).not.toBe(0);
    expect(correctionMs(clock, measuredAtMs + FRESH_MS + 1)).toBe(0);
    expect(correctionMs(clock, measuredAtMs - 1)).toBe(0);
  });

  it('comes within a second of any drift, whatever the answers took', () => {
    const trips = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 6 });
    const drifts = fc.integer({ min: -LARGEST_DRIFT_MS + 2000, max: LARGEST_DRIFT_MS - 2000 });
    fc.assert(
      fc.property(drifts, trips, (driftMs, tripsMs) => {
        const clock = learned(
          ...tripsMs.map((tripMs, index) => answer(driftMs, { atMs: NOW_MS + index * 1111, tripMs })),
        );
        const verdict = judgeClock(clock, NOW_MS + 10_000);

        if (verdict.kind === 'right') expect(Math.abs(driftMs)).toBeLessThan(SMALLEST_DRIFT_MS + 1000);
        else expect(Math.abs(verdict.offsetMs - driftMs)).toBeLessThan(1001);
      }),
    );
  });

  it('moves no code further than its bound, whatever a host says', () => {
    const dates = fc.date({ noInvalidDate: true }).map((date) => date.toUTCString());
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 8 }), (said) => {
        const readings = said.flatMap((date) => [answer(0, { date }), answer(0, { date })]);

        expect(Math.abs(correctionMs(learned(...readings), NOW_MS + 50))).toBeLessThanOrEqual(LARGEST_DRIFT_MS);
      }),
    );
  });
});
