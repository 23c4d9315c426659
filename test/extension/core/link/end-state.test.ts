import { describe, expect, it } from 'vitest';
import { describeEndState } from '#extension/core/link/end-state.ts';
import { ENGLISH } from '#extension/core/words/words.ts';

// shared/api/LINK.md section 5, row by row; every combination has its row.
describe('describeEndState', () => {
  it.each([
    { site: 'off', kept: 'nothing', nextStep: 'nothing' },
    { site: 'off', kept: 'pending', nextStep: 'start-again' },
    { site: 'off', kept: 'active', nextStep: 'move-to-trash' },
    { site: 'pending', kept: 'nothing', nextStep: 'start-again' },
    { site: 'pending', kept: 'pending', nextStep: 'start-again' },
    { site: 'pending', kept: 'active', nextStep: 'start-again' },
    { site: 'on', kept: 'nothing', nextStep: 'open-settings' },
    { site: 'on', kept: 'pending', nextStep: 'open-settings' },
    { site: 'on', kept: 'active', nextStep: 'nothing' },
    { site: 'signed-out', kept: 'nothing', nextStep: 'sign-in' },
    { site: 'signed-out', kept: 'pending', nextStep: 'sign-in' },
    { site: 'signed-out', kept: 'active', nextStep: 'sign-in' },
    { site: 'unknown', kept: 'nothing', nextStep: 'ask-later' },
    { site: 'unknown', kept: 'pending', nextStep: 'ask-later' },
    { site: 'unknown', kept: 'active', nextStep: 'ask-later' },
  ] as const)('site $site, kept $kept: $nextStep', ({ site, kept, nextStep }) => {
    const end = describeEndState({ site, kept }, 'example.com', ENGLISH);

    expect(end.nextStep).toBe(nextStep);
    expect(end.detail).toContain('example.com');
  });
});
