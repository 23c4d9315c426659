import { describe, expect, it } from 'vitest';
import { isMadeWithClaimedStep } from '#extension/core/link/claimed-step.ts';
import { hotpCredential, totpCredential } from '#test/support/accounts.ts';

const STEP = 60_000_000;
const BEGIN_MS = STEP * 30_000;
const claimed = { credential: totpCredential(), lastFilledTimeStep: STEP };

// The half minute of the claimed step, ten seconds wider for clocks that nobody corrects; each yes beside its no.
describe('isMadeWithClaimedStep', () => {
  it.each([
    { made: 'as it begins', madeAtMs: BEGIN_MS, ours: true },
    { made: 'as it ends', madeAtMs: BEGIN_MS + 29_999, ours: true },
    { made: '10 s before it', madeAtMs: BEGIN_MS - 10_000, ours: true },
    { made: 'longer before it', madeAtMs: BEGIN_MS - 10_001, ours: false },
    { made: 'less than 10 s after it', madeAtMs: BEGIN_MS + 39_999, ours: true },
    { made: '10 s after it', madeAtMs: BEGIN_MS + 40_000, ours: false },
    { made: 'minutes later', madeAtMs: BEGIN_MS + 180_000, ours: false },
    { made: 'at a time that the site does not tell', madeAtMs: null, ours: false },
  ])('made $made: $ours', ({ madeAtMs, ours }) => {
    expect(isMadeWithClaimedStep(claimed, madeAtMs)).toBe(ours);
  });

  it.each([
    { account: { ...claimed, lastFilledTimeStep: null }, what: 'no code was given out' },
    { account: { ...claimed, credential: hotpCredential() }, what: 'codes have no time' },
  ])('is no where $what', ({ account }) => {
    expect(isMadeWithClaimedStep(account, BEGIN_MS)).toBe(false);
  });
});
