import { describe, expect, it } from 'vitest';
import { describeProblem } from '#extension/core/link/problem-words.ts';
import { wordsIn } from '#extension/core/words/catalogues.ts';
import { ENGLISH } from '#extension/core/words/words.ts';
import { createProblem } from '#shared/api/problems.ts';

const HOST = 'example.com';

describe('describeProblem', () => {
  it.each([
    { type: 'not-signed-in', begins: 'You are not signed in at example.com any more.' },
    { type: 'challenge-expired', begins: 'You are not signed in at example.com any more.' },
    { type: 'recent-sign-in-required', begins: 'For this, example.com wants a sign-in' },
    { type: 'wrong-code', begins: 'example.com refused the code.' },
    { type: 'code-already-used', begins: 'example.com refused the code.' },
    { type: 'too-many-attempts', begins: 'example.com wants a pause' },
    { type: 'second-factor-stopped', begins: 'example.com takes no codes for now' },
    { type: 'busy', begins: 'example.com cannot do it right now' },
    { type: 'internal-error', begins: 'example.com cannot do it right now' },
    // What a person never meets here is left in the words of the site.
    { type: 'payload-too-large', begins: 'A body may have at most 16 KiB.' },
  ] as const)('$type: $begins', ({ type, begins }) => {
    expect(describeProblem(createProblem(type), HOST, ENGLISH).startsWith(begins)).toBe(true);
  });

  it('speaks the language of the person, not that of the site', () => {
    expect(describeProblem(createProblem('wrong-code'), HOST, wordsIn('de'))).toContain('abgelehnt');
  });
});
