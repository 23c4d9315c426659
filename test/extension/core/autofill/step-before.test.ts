import { describe, expect, it } from 'vitest';
import {
  accountOfStep,
  MOST_STEPS,
  type NamedSteps,
  STEP_LIFE_MS,
  withoutStep,
  withStep,
} from '#extension/core/autofill/step-before.ts';

const NOW_MS = 1_700_000_000_000;
const PLACE = { tabId: 7, host: 'example.com' };
const STEPS = withStep({}, PLACE, { accountId: 'jane', atMs: NOW_MS });

describe('the account that the step before named', () => {
  it.each([
    { what: 'in the same tab of the same site', place: PLACE, afterMs: 0, id: 'jane' },
    { what: 'at the last moment', place: PLACE, afterMs: STEP_LIFE_MS, id: 'jane' },
    { what: 'a moment later', place: PLACE, afterMs: STEP_LIFE_MS + 1, id: null },
    { what: 'by a clock that was set back', place: PLACE, afterMs: -1, id: null },
    { what: 'in another tab', place: { ...PLACE, tabId: 8 }, afterMs: 0, id: null },
    { what: 'on another host', place: { ...PLACE, host: 'login.example.com' }, afterMs: 0, id: null },
    { what: 'on the same host unencrypted', place: { ...PLACE, host: 'example.com:80' }, afterMs: 0, id: null },
  ])('$what: $id', ({ place, afterMs, id }) => {
    expect(accountOfStep(STEPS, place, NOW_MS + afterMs)).toBe(id);
  });

  it('is the last that a tab named, and goes with the tab', () => {
    const named = withStep(STEPS, PLACE, { accountId: 'john', atMs: NOW_MS });

    expect(accountOfStep(named, PLACE, NOW_MS)).toBe('john');
    expect(accountOfStep(withoutStep(named, PLACE.tabId), PLACE, NOW_MS)).toBeNull();
    expect(withoutStep(named, 8)).toBe(named);
  });

  it('is forgotten for the newest when there are too many', () => {
    let steps: NamedSteps = {};
    for (let tabId = 1; tabId <= MOST_STEPS + 1; tabId += 1) {
      steps = withStep(steps, { ...PLACE, tabId }, { accountId: 'jane', atMs: NOW_MS + tabId });
    }

    expect(Object.keys(steps)).toHaveLength(MOST_STEPS);
    expect(steps[1]).toBeUndefined();
  });
});
