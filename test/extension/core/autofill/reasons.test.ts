import { describe, expect, it } from 'vitest';
import { detect } from '#extension/core/autofill/detect.ts';
import { aForm, boxes } from '#test/support/a-form.ts';
import { corpusPath } from '#test/support/corpus.ts';
import { describeRecord, readFormRecords, unseenFormPaths } from '#test/support/form-record.ts';

const corpus = corpusPath('forms-dev.jsonl');
const RECORDS = [...unseenFormPaths(), ...(corpus === null ? [] : [corpus])].flatMap(readFormRecords);

/** Every form that a reason takes, with the words that were found between the quotation marks. */
const SENTENCE =
  /^(label|hint|field name|class name|page) says “[^“”]+”$|^field declares itself (a one-time code|“[a-z-]+”)$|^\d+ boxes of (one character|\d characters)$|^page (offers|asks for|shows) “[^“”]+”$|^page shows a key for an app$|^page does not say where the code comes from$|^form is about “[^“”]+”$|^form (asks where to send the code|sets a new password|shows a picture to read it from|keeps a password in plain sight|keeps the key of an app|shows the code that is to be copied)$|^form also asks for something else(: label says “[^“”]+”)?$|^field takes only \d characters$|^nothing (on the field names a code|says what the code is for|but autocomplete says that it takes a code)$|^page has nothing to type a code into$|^asks for two codes in a row$|^a login form’s own check, not a second factor$|^a code that lets in may be one to keep$/;

describe('the reasons of a detection', () => {
  it('are sentences for people, whatever the form', () => {
    const reasons = RECORDS.flatMap((record) => detect(describeRecord(record).page).reasons);

    expect([...new Set(reasons)].filter((reason) => !SENTENCE.test(reason))).toEqual([]);
  });

  it('are there for every form, each once where something was found', () => {
    for (const record of RECORDS) {
      const { kind, reasons } = detect(describeRecord(record).page);

      if (kind !== 'none') expect(new Set(reasons).size, record.id).toBe(reasons.length);
      expect(reasons.length, record.id).toBeGreaterThan(0);
    }
  });

  it.each([
    {
      what: 'a label, boxes and the page',
      page: aForm(boxes(6, { labels: ['Authentication code'] }), { heading: 'Two-factor authentication' }),
      reasons: ['label says “authentication code”', '6 boxes of one character', 'page says “two factor”'],
    },
    {
      what: 'boxes of three',
      page: aForm(boxes(2, { maxlength: 3, name: 'code' }), { text: 'Open your authenticator app' }),
      reasons: ['field name says “code”', '2 boxes of 3 characters', 'page says “authenticator app”'],
    },
    {
      what: 'signing in',
      page: aForm([{ autocomplete: 'one-time-code' }], { heading: 'Log in' }),
      reasons: ['field declares itself a one-time code', 'page says “log in”'],
    },
    {
      what: 'a card',
      page: aForm([{ autocomplete: 'cc-csc', labels: ['Security code'] }]),
      reasons: ['field declares itself “cc-csc”'],
    },
    {
      what: 'a code that was sent',
      page: aForm([{ labels: ['Code'] }], { text: 'We sent you a code' }),
      reasons: ['page says “sent”'],
    },
    {
      what: 'a code from nobody knows where',
      page: aForm([{ labels: ['One-time code'] }]),
      reasons: ['page does not say where the code comes from'],
    },
  ])('tell of $what', ({ page, reasons }) => {
    expect(detect(page).reasons).toEqual(reasons);
  });
});
