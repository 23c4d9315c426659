import { describe, expect, it } from 'vitest';
import { chooseAccount } from '#extension/core/autofill/account-choice.ts';
import { chooseCode, wasJustFilled } from '#extension/core/autofill/code-choice.ts';
import { partsOf } from '#extension/core/autofill/code-parts.ts';
import { detect } from '#extension/core/autofill/detect.ts';
import { hotpAt, totpAt } from '#shared/otp/code.ts';
import { aForm, boxes } from '#test/support/a-form.ts';
import { anAccount, hotpCredential, totpCredential } from '#test/support/accounts.ts';

const STEP = 56_666_666;
const START_MS = STEP * 30_000;

describe('chooseCode', () => {
  it('gives the code of now and an account that says so', () => {
    const choice = chooseCode(anAccount(), START_MS);

    expect(choice).toMatchObject({ kind: 'now', code: totpAt(totpCredential(), START_MS) });
    expect(choice).toMatchObject({ account: { lastFilledTimeStep: STEP } });
  });

  it.each([
    { leftMs: 3000, kind: 'now' },
    { leftMs: 2999, kind: 'wait' },
    { leftMs: 1, kind: 'wait' },
  ])('with $leftMs ms left: $kind', ({ leftMs, kind }) => {
    expect(chooseCode(anAccount(), START_MS + 30_000 - leftMs).kind).toBe(kind);
  });

  it('waits for the next step when this one was filled', () => {
    const choice = chooseCode(anAccount({ lastFilledTimeStep: STEP }), START_MS + 5000);

    expect(choice).toEqual({ kind: 'wait', untilMs: START_MS + 30_000 });
  });

  it('waits too when the clock went a step back, and not when it had been an hour ahead', () => {
    expect(chooseCode(anAccount({ lastFilledTimeStep: STEP + 1 }), START_MS)).toEqual({
      kind: 'wait',
      untilMs: START_MS + 60_000,
    });
    expect(chooseCode(anAccount({ lastFilledTimeStep: STEP + 120 }), START_MS).kind).toBe('now');
  });

  it('moves a counter on before its code is given', () => {
    const choice = chooseCode(anAccount({ credential: hotpCredential({ counter: 7 }) }), START_MS);

    expect(choice).toMatchObject({ code: hotpAt(hotpCredential(), 7), account: { credential: { counter: 8 } } });
  });
});

describe('wasJustFilled', () => {
  it.each([
    { last: null, just: false },
    { last: STEP - 3, just: true },
    { last: STEP - 4, just: false },
  ])('after step $last: $just', ({ last, just }) => {
    expect(wasJustFilled(anAccount({ lastFilledTimeStep: last }), START_MS)).toBe(just);
  });
});

describe('partsOf', () => {
  const around = { text: 'authenticator app' };
  it.each([
    { what: 'one field', fields: [{ name: 'otp' }], code: '123456', parts: ['123456'] },
    { what: 'six boxes', fields: boxes(6), code: '123456', parts: ['1', '2', '3', '4', '5', '6'] },
    { what: 'six boxes and eight digits', fields: boxes(6), code: '12345678', parts: null },
    { what: 'eight boxes and six digits', fields: boxes(8), code: '123456', parts: null },
    { what: 'two boxes of three', fields: boxes(2, { maxlength: 3 }), code: '123456', parts: ['123', '456'] },
    { what: 'a field of six and eight digits', fields: [{ name: 'otp', maxlength: 6 }], code: '12345678', parts: null },
    {
      what: 'a field without room for hyphens',
      fields: [{ name: 'otp', maxlength: 8 }],
      code: 'abcd-efgh',
      parts: ['abcdefgh'],
    },
  ])('cuts for $what', ({ fields, code, parts }) => {
    const page = aForm(fields, around);

    expect(partsOf(code, detect(page), page)).toEqual(parts);
  });
});

describe('chooseAccount', () => {
  const jane = { id: 'jane', accountName: 'jane@example.com' };
  const john = { id: 'john', accountName: 'john@example.com' };
  it.each([
    { names: ['jane@example.com'], chosen: 'jane' },
    { names: ['JOHN@example.com'], chosen: 'john' },
    { names: ['john'], chosen: 'john' },
    { names: ['ja***@e***.com'], chosen: 'jane' },
    { names: ['j***@e***'], chosen: null },
    { names: ['jane@example.com', 'john@example.com'], chosen: null },
    { names: ['jane@other.org'], chosen: null },
    { names: [], chosen: null },
  ])('for $names: $chosen', ({ names, chosen }) => {
    const choice = chooseAccount([jane, john], names);

    expect(choice.kind === 'one' ? choice.account.id : null).toBe(chosen);
  });

  it('takes the only one without a name', () => {
    expect(chooseAccount([jane], [])).toEqual({ kind: 'one', account: jane });
  });
});
