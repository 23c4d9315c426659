import { describe, expect, it } from 'vitest';
import { remainingMs, timeStepAt, timeStepStartMs } from '#shared/otp/time-step.ts';

const THIRTY = { period: 30 };

describe('timeStepAt', () => {
  it.each([
    { nowMs: 0, timeStep: 0 },
    { nowMs: 29_999, timeStep: 0 },
    { nowMs: 30_000, timeStep: 1 },
    { nowMs: 59_000, timeStep: 1 },
    { nowMs: 20_000_000_000_000, timeStep: 666_666_666 },
  ])('is $timeStep at $nowMs ms', ({ nowMs, timeStep }) => {
    expect(timeStepAt(nowMs, THIRTY)).toBe(timeStep);
  });

  it('counts steps of another length', () => {
    expect(timeStepAt(119_999, { period: 60 })).toBe(1);
    expect(timeStepAt(119_999, { period: 1 })).toBe(119);
  });
});

describe('timeStepStartMs', () => {
  it('is the first millisecond of the step', () => {
    expect(timeStepStartMs(2, THIRTY)).toBe(60_000);
    expect(timeStepAt(timeStepStartMs(2, THIRTY), THIRTY)).toBe(2);
    expect(timeStepAt(timeStepStartMs(2, THIRTY) - 1, THIRTY)).toBe(1);
  });
});

describe('remainingMs', () => {
  it.each([
    { nowMs: 0, remaining: 30_000 },
    { nowMs: 1, remaining: 29_999 },
    { nowMs: 29_999, remaining: 1 },
    { nowMs: 30_000, remaining: 30_000 },
  ])('is $remaining at $nowMs ms', ({ nowMs, remaining }) => {
    expect(remainingMs(nowMs, THIRTY)).toBe(remaining);
  });
});
