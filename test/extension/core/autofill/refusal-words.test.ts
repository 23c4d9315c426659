import { describe, expect, it } from 'vitest';
import { hasRefusalWords, REFUSALS } from '#extension/core/autofill/refusal-words.ts';
import { LANGUAGES } from '#extension/core/autofill/words/index.ts';
import { SENTENCES } from '#test/vectors/forms/sentences.ts';

describe('refusal words', () => {
  it('are there for every language that forms are read in', () => {
    expect(Object.keys(REFUSALS).sort()).toEqual(Object.keys(LANGUAGES).sort());
  });

  it.each(Object.entries(SENTENCES))('of %s tell a code that was refused from one that was taken', (_, say) => {
    expect(hasRefusalWords(say.refused)).toBe(true);
    expect(hasRefusalWords(say.taken)).toBe(false);
  });

  it.each(Object.entries(SENTENCES))('of %s are none of what a prompt says', (_, say) => {
    const prompt = [say.signIn, say.twoFactor, say.app, say.oneTime, say.check, say.texting, say.again, say.backup];

    expect(prompt.filter(hasRefusalWords)).toEqual([]);
  });

  it.each([
    { text: 'Your code has expired', refused: true },
    { text: 'The code expires in 30 seconds', refused: false },
    { text: 'Le code a expiré', refused: true },
    { text: 'Incorrect code', refused: true },
    { text: 'An error occurred', refused: true },
    { text: 'Terrors of the deep', refused: false },
    { text: 'Kód lejárt', refused: true },
    { text: 'Code accepted', refused: false },
    { text: '', refused: false },
  ])('$text: $refused', ({ text, refused }) => {
    expect(hasRefusalWords(text)).toBe(refused);
  });
});
