import { describe, expect, it } from 'vitest';
import { detect } from '#extension/core/autofill/detect.ts';
import { aForm } from '#test/support/a-form.ts';
import { PROMPTS, RELATIVES } from '#test/vectors/forms/composed.ts';

describe('a composed prompt', () => {
  it.each(PROMPTS)('is found: $what ($lang)', ({ fields, around, at = 0 }) => {
    const found = detect(aForm(fields, around));

    expect({ kind: found.kind, first: found.fields[0] }).toEqual({ kind: 'totp', first: at });
  });
});

describe('a composed relative of a prompt', () => {
  it.each(RELATIVES)('is left alone: $what ($lang)', ({ fields, around }) => {
    expect(detect(aForm(fields, around)).kind).not.toBe('totp');
  });
});
