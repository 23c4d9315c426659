import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Detection, detect } from '#extension/core/autofill/detect.ts';
import type { FieldDescription, PageDescription } from '#extension/core/autofill/page-description.ts';
import { LANGUAGES } from '#extension/core/autofill/words/index.ts';
import { aField, aForm, boxes } from '#test/support/a-form.ts';

/** Words of every list, and noise between them. */
const WORDS = Object.values(LANGUAGES).flatMap((lists) => Object.values(lists).flat());
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', ...WORDS).map((word) => word.replaceAll('*', '')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);
const texts = fc.array(text, { maxLength: 3 });
const sentence = texts.map((parts) => parts.join(' '));

const field: fc.Arbitrary<FieldDescription> = fc.record({
  tag: fc.constantFrom('input', 'textarea', 'editable'),
  type: fc.oneof(
    fc.constantFrom('', 'text', 'tel', 'number', 'password', 'hidden', 'email', 'search', 'checkbox'),
    text,
  ),
  name: text,
  id: text,
  className: text,
  data: text,
  autocomplete: fc.oneof(fc.constantFrom('', 'off', 'one-time-code', 'username', 'cc-csc', 'tel'), text),
  inputmode: fc.constantFrom('', 'numeric'),
  pattern: fc.oneof(fc.constantFrom('', '[0-9]', '\\d{6}', '('), text),
  maxlength: fc.option(fc.integer({ min: -1, max: 40 })),
  placeholder: text,
  title: text,
  labels: texts,
  description: sentence,
  visible: fc.boolean(),
  writable: fc.boolean(),
  content: fc.constantFrom('empty', 'digits', 'text'),
  scope: fc.integer({ min: 0, max: 2 }),
  besidePicture: fc.boolean(),
});

const scope = fc.record({ heading: sentence, text: sentence, buttons: texts, action: text });
const page: fc.Arbitrary<PageDescription> = fc.record({
  title: sentence,
  path: text,
  scopes: fc.array(scope, { maxLength: 3 }),
  fields: fc.array(field, { maxLength: 12 }),
});

/** Where people sign in, in each way that a prompt is built. */
const around = { heading: 'Two-factor authentication', text: 'Enter the code from your authenticator app' };
const prompt = fc.constantFrom(
  aForm([{ labels: ['Authentication code'] }], around),
  aForm(boxes(6), around),
  aForm([{ name: 'login' }, { type: 'password', labels: ['Password'] }, { labels: ['2FA code'] }], around),
  aForm([{ labels: ['Verification code'] }], { heading: 'Log in' }),
);

/** Fields of other parts of a page. */
const unrelated = fc.constantFrom<Partial<FieldDescription>>(
  { type: 'search', labels: ['Search'] },
  { type: 'email', labels: ['Newsletter'], name: 'newsletter' },
  { labels: ['Discount code'] },
  { labels: ['Postcode'], maxlength: 5 },
  { type: 'hidden', name: 'csrf' },
  { labels: ['Authentication code'], visible: false },
);

const movedBy = (found: Detection, count: number): Detection => ({
  ...found,
  fields: found.fields.map((index) => index + count),
});

describe('the detection, on any page', () => {
  it('answers, and names only fields that a person could type into', () => {
    fc.assert(
      fc.property(page, (any) => {
        const found = detect(any);

        for (const index of found.fields) {
          const target = any.fields[index];

          expect(target).toMatchObject({ visible: true, writable: true });
          expect(['hidden', 'email', 'search', 'checkbox']).not.toContain(target?.type);
        }
        expect(new Set(found.fields).size).toBe(found.fields.length);
        expect(found.fields.length === 0).toBe(found.kind === 'none');
      }),
      { numRuns: 250 },
    );
  });

  it('reads the same page alike each time', () => {
    fc.assert(
      fc.property(page, (any) => {
        expect(detect(structuredClone(any))).toEqual(detect(any));
      }),
    );
  });

  it('finds a prompt wherever other parts of the page stand, in whatever order', () => {
    const others = fc.array(unrelated, { maxLength: 5 });
    fc.assert(
      fc.property(prompt, others, others, (alone, before, after) => {
        const elsewhere = (fields: readonly Partial<FieldDescription>[]): FieldDescription[] =>
          fields.map((other) => aField({ ...other, scope: 1 }));
        const whole = {
          ...alone,
          scopes: [...alone.scopes, { heading: 'Shop', text: '', buttons: ['Subscribe'], action: '' }],
          fields: [...elsewhere(before), ...alone.fields, ...elsewhere(after)],
        };

        expect(detect(whole)).toEqual(movedBy(detect(alone), before.length));
      }),
    );
  });

  it('says the same of a form with a box for searching in it', () => {
    fc.assert(
      fc.property(page, text, (any, words) => {
        const box = aField({ type: 'search', labels: [words] });

        expect(detect({ ...any, fields: [...any.fields, box] })).toEqual(detect(any));
      }),
      { numRuns: 150 },
    );
  });
});
