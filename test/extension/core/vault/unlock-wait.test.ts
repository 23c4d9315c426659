import { describe, expect, it } from 'vitest';
import { unlockWaitMs } from '#extension/core/vault/unlock-wait.ts';

describe('unlockWaitMs', () => {
  it.each([
    { count: 0, waitMs: 0 },
    { count: 2, waitMs: 0 },
    { count: 3, waitMs: 1_000 },
    { count: 4, waitMs: 2_000 },
    { count: 9, waitMs: 60_000 },
    { count: 1_000, waitMs: 60_000 },
  ])('asks for $waitMs ms after $count wrong tries', ({ count, waitMs }) => {
    expect(unlockWaitMs({ count, lastAtMs: 5_000 }, 5_000)).toBe(waitMs);
  });

  it.each([
    { passed: 999, waitMs: 1 },
    { passed: 1_000, waitMs: 0 },
    { passed: 10 ** 9, waitMs: 0 },
    { passed: -(10 ** 9), waitMs: 1_000 },
  ])('asks for $waitMs ms more when $passed ms have passed', ({ passed, waitMs }) => {
    expect(unlockWaitMs({ count: 3, lastAtMs: 0 }, passed)).toBe(waitMs);
  });
});
