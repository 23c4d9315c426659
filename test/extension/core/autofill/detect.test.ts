import { describe, expect, it } from 'vitest';
import { detect } from '#extension/core/autofill/detect.ts';
import { aForm, boxes } from '#test/support/a-form.ts';
import { corpusPath, readJsonLines } from '#test/support/corpus.ts';
import { describeRecord, type FormRecord } from '#test/support/form-record.ts';

const SIGN_IN = { heading: 'Sign in' };
const LOGIN = { heading: 'Two-factor authentication', text: 'Enter the code from your authenticator app' };

describe('a prompt for a code of an authenticator', () => {
  it.each([
    {
      what: 'declares itself a one-time code where people sign in',
      fields: [{ autocomplete: 'one-time-code' }],
      around: SIGN_IN,
    },
    {
      what: 'declares itself a one-time code and is called just that',
      fields: [{ autocomplete: 'one-time-code', labels: ['Code'] }],
      around: SIGN_IN,
    },
    { what: 'is named so', fields: [{ name: 'totp' }] },
    { what: 'is labelled so where people sign in', fields: [{ labels: ['Authentication code'] }], around: SIGN_IN },
    { what: 'is a second factor’s by its label alone', fields: [{ labels: ['2FA code'] }] },
    {
      what: 'is good once, below a password',
      fields: [{ type: 'password', labels: ['Password'] }, { labels: ['One-time password'] }],
      at: [1],
    },
    {
      what: 'guards a new password',
      fields: [
        { type: 'password', labels: ['Old password'] },
        { type: 'password', labels: ['New password'] },
        { labels: ['2FA code'] },
      ],
      around: { heading: 'Set a new password' },
      at: [2],
    },
    {
      what: 'is asked for again before something that matters',
      fields: [{ labels: ['One-time code'] }],
      around: { heading: 'Confirm access' },
    },
    { what: 'says no more than "code" on a page about it', fields: [{ labels: ['Code'] }], around: LOGIN },
    { what: 'says nothing on a page about it', fields: [{}], around: LOGIN },
    { what: 'hides what is typed', fields: [{ type: 'password', labels: ['2FA code'] }] },
    {
      what: 'has a type of its own invention',
      fields: [{ type: 'otp-token', labels: ['One-time password'] }],
      around: SIGN_IN,
    },
    {
      what: 'is an editable element',
      fields: [{ tag: 'editable' as const, labels: ['Verification code'] }],
      around: SIGN_IN,
    },
    {
      what: 'stands below user name and password',
      fields: [{ name: 'user' }, { type: 'password', labels: ['Password'] }, { labels: ['2FA code (if enabled)'] }],
      at: [2],
    },
    {
      what: 'is a second factor’s that browsers shall not fill by themselves',
      fields: [{ autocomplete: 'new-password', labels: ['2FA code'] }],
    },
    {
      what: 'also takes a backup code',
      fields: [{ labels: ['Authentication code or recovery code'] }],
      around: SIGN_IN,
    },
  ])('is found when it $what', ({ fields, around = {}, at = [0] }) => {
    expect(detect(aForm(fields, around))).toMatchObject({ kind: 'totp', fields: at });
  });

  it.each([
    {
      what: 'another field takes the backup codes that the text speaks of',
      fields: [{ name: 'two_factor_code', labels: ['Verification code'] }, { placeholder: 'Backup code' }],
      around: { text: 'Or use a backup code:' },
    },
    {
      what: 'its name alone speaks of something else, on a page about the app',
      fields: [{ name: 'user_code', labels: ['Code'] }],
      around: LOGIN,
    },
    {
      what: 'the page shows the key that an app is set up with',
      fields: [{ placeholder: '6-digit code' }],
      around: { text: 'Or type this key: JBSW Y3DP EHPK 3PXP' },
    },
    {
      what: 'an example of a code is all that the field says',
      fields: [{ placeholder: '000000' }],
      around: LOGIN,
    },
    {
      what: 'it asks for a passcode on a page about it',
      fields: [{ type: 'password', name: 'passcode', placeholder: 'Passcode' }],
      around: LOGIN,
    },
    {
      what: 'its name alone speaks of something else, on a page about two factors',
      fields: [{ id: 'webauthn-response', placeholder: 'Token' }],
      around: { heading: 'Second factor' },
    },
    {
      what: 'its name leaves no doubt and its id speaks of something else, on a page about the app',
      fields: [{ name: 'two_fa_code', id: 'default-search' }],
      around: LOGIN,
    },
    {
      what: 'a lone field has a name that means nothing, on a page about it',
      fields: [{ name: 'field-7', id: 'mui-12' }],
      around: LOGIN,
    },
    {
      what: 'a lone field with any name is made for digits, on a page about it',
      fields: [{ name: 'answer', maxlength: 6 }],
      around: LOGIN,
    },
    {
      what: 'its label offers backup codes beside the passcode',
      fields: [{ labels: ['Passcode or recovery code'] }],
      around: { heading: 'Two-step login' },
    },
    {
      what: 'the page speaks of a device and names the authenticator',
      fields: [{ labels: ['Code'] }],
      around: { heading: 'Link a device', text: 'Enter the code from your authenticator app' },
    },
    {
      what: 'a heading speaks of the backup codes that it unlocks',
      fields: [{ labels: ['Authentication code'] }],
      around: { heading: 'Show recovery codes', text: 'Enter the code from your authenticator app' },
    },
    {
      what: 'an app with a name of its own shows the passcode',
      fields: [{ name: 'passcode', labels: ['Passcode'] }],
      around: { heading: 'Enter your passcode', text: 'Open Duo Mobile' },
    },
    {
      what: 'it stands between a password and a picture to read another code from',
      fields: [
        { type: 'password', labels: ['Password'], besidePicture: true },
        { labels: ['2FA code'], besidePicture: true },
        { labels: ['Letters'], besidePicture: true },
      ],
      at: [1],
      around: SIGN_IN,
    },
    {
      what: 'a hint beside its label speaks of the secret of the app',
      fields: [{ labels: ['2FA code'], description: 'Made from your 2FA secret' }],
      around: SIGN_IN,
    },
    {
      what: 'what the page speaks of receiving is no code',
      fields: [{ labels: ['2FA code'] }],
      around: { heading: 'Confirm withdrawal', text: 'You will receive 20 EUR' },
    },
    {
      what: 'its hint names the digits before it offers a backup code',
      fields: [{ name: 'code', description: 'Sechs Ziffern oder ein Wiederherstellungscode' }],
      around: { heading: 'Zwei-Faktor-Anmeldung' },
    },
    {
      what: 'a button of a page about two factors leads to the backup codes that the text speaks of',
      fields: [{ name: 'mfa_code' }],
      around: { heading: 'Two-factor login', text: 'Keep your recovery codes at hand', buttons: ['Recovery code'] },
    },
    {
      what: 'a telephone’s keys are asked for to type eight digits',
      fields: [{ type: 'tel', labels: ['Verification code'], placeholder: '12345678' }],
      around: SIGN_IN,
    },
  ])('is found where $what', ({ fields, around, at = [0] }) => {
    expect(detect(aForm(fields, around))).toMatchObject({ kind: 'totp', fields: at });
  });

  it.each([6, 7, 8])('is found as %i boxes in a row', (count) => {
    const found = detect(aForm(boxes(count), LOGIN));

    expect(found).toMatchObject({ kind: 'totp', boxes: true, capacity: count });
    expect(found.fields).toHaveLength(count);
    expect(found.reasons).toContain(`${count} boxes of one character`);
  });

  it('is found as two boxes of three', () => {
    const half = { maxlength: 3, name: 'code', className: 'half' };

    expect(detect(aForm([half, half], LOGIN))).toMatchObject({ kind: 'totp', fields: [0, 1], capacity: 6 });
  });

  it.each([
    { what: 'count on in an id that holds other figures too', box: (at: number) => ({ id: `box-x4z9-${at}` }) },
    { what: 'are word for word the same', box: () => ({ className: 'p-inputotp-input' }) },
  ])('is found as six boxes without a limit that $what', ({ box }) => {
    const fields = Array.from({ length: 6 }, (_, at) => box(at));

    expect(detect(aForm(fields, LOGIN))).toMatchObject({ kind: 'totp', boxes: true, capacity: 6 });
  });

  it('is found in boxes named after the password that it guards', () => {
    const found = detect(aForm(boxes(6, { name: 'password_digit' }), LOGIN));

    expect(found).toMatchObject({ kind: 'totp', boxes: true, capacity: 6 });
  });

  it('is not found in boxes named after a password, on a page that speaks of no app', () => {
    expect(detect(aForm(boxes(6, { name: 'password_digit' }), SIGN_IN)).kind).toBe('none');
  });

  it('is not found in like fields of a page about something else', () => {
    const fields = Array.from({ length: 6 }, () => ({ className: 'form-control' }));

    expect(detect(aForm(fields, { heading: 'Six answers' })).kind).toBe('none');
  });

  it('is found where the first box takes the whole code', () => {
    const found = detect(aForm([{ maxlength: 6, name: 'code' }, ...boxes(5, { name: 'code' })], LOGIN));

    expect(found.fields).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('what is not one', () => {
  it.each([
    {
      what: 'a code sent by SMS',
      field: { autocomplete: 'one-time-code', labels: ['Code'] },
      around: { text: 'We sent a code to your phone by SMS' },
      kind: 'out-of-band',
    },
    {
      what: 'a code sent by e-mail, on a page about two factors',
      field: { labels: ['Authentication code'] },
      around: { heading: 'Two-factor authentication', text: 'We emailed you a code' },
      kind: 'out-of-band',
    },
    {
      what: 'a code that a button here sends',
      field: { labels: ['Verification code'] },
      around: { buttons: ['Get code', 'Sign in'] },
      kind: 'out-of-band',
    },
    {
      what: 'a code that confirms an address',
      field: { labels: ['Confirmation code'] },
      around: { heading: 'Verify your email' },
      kind: 'out-of-band',
    },
    {
      what: 'a code beside a field that shows a telephone number',
      field: { labels: ['Verification code'] },
      beside: [{ type: 'tel', placeholder: '1 (555) 555-5555' }],
      around: SIGN_IN,
      kind: 'out-of-band',
    },
    {
      what: 'a code with which a lost password is set anew',
      field: { labels: ['One-time code'] },
      beside: [{ type: 'email' }, { type: 'password', labels: ['New password'] }],
      around: SIGN_IN,
      kind: 'out-of-band',
    },
    {
      what: 'a code beside a field that is labelled as an address',
      field: { labels: ['One-time code'] },
      beside: [{ labels: ['E-mail'] }],
      around: SIGN_IN,
      kind: 'out-of-band',
    },
    {
      what: 'a code of a page that shows a word in capitals',
      field: { placeholder: '6-digit code' },
      around: { text: 'YOUR CONFIRMATION' },
      kind: 'none',
    },
    {
      what: 'a passcode that unlocks',
      field: { type: 'password', name: 'passcode', placeholder: 'Passcode' },
      around: { buttons: ['Unlock'] },
      kind: 'none',
    },
    {
      what: 'a backup code by its label',
      field: { labels: ['Recovery code'], autocomplete: 'one-time-code' },
      around: LOGIN,
      kind: 'backup-code',
    },
    {
      what: 'a backup code that browsers shall not keep',
      field: { labels: ['Recovery code'], autocomplete: 'current-password' },
      around: LOGIN,
      kind: 'backup-code',
    },
    {
      what: 'a password of a page about the app',
      field: { labels: ['Code'], autocomplete: 'current-password' },
      around: LOGIN,
      kind: 'none',
    },
    {
      what: 'a new password that is no code',
      field: { labels: ['Secret code'], autocomplete: 'new-password' },
      around: LOGIN,
      kind: 'none',
    },
    {
      what: 'a backup code by its name',
      field: { labels: ['Code'], name: 'backup_code' },
      around: {},
      kind: 'backup-code',
    },
    {
      what: 'a backup code by the heading',
      field: { labels: ['Code'] },
      around: { heading: 'Enter a backup code' },
      kind: 'backup-code',
    },
    {
      what: 'a code of which the text says that it is a backup code',
      field: { name: 'two_factor_code', labels: ['Verification code'] },
      around: { text: 'Use a backup code:' },
      kind: 'backup-code',
    },
    {
      what: 'a code of which only the text says that it is a backup code, on a page about two factors',
      field: { name: 'mfa_code' },
      around: { heading: 'Two-factor login', text: 'Enter one of your recovery codes', buttons: ['Sign in'] },
      kind: 'backup-code',
    },
    {
      what: 'a token whose name speaks of a security key',
      field: { id: 'webauthn-response', placeholder: 'Token' },
      around: SIGN_IN,
      kind: 'none',
    },
    {
      what: 'a code of a search, on a page about the app',
      field: { name: 'code', id: 'default-search' },
      around: LOGIN,
      kind: 'none',
    },
    {
      what: 'the secret of an app whose hint speaks of a second factor',
      field: { labels: ['2FA secret'], placeholder: 'Leave empty to turn off 2FA' },
      around: {},
      kind: 'none',
    },
    {
      what: 'a code that the page says one will receive',
      field: { labels: ['2FA code'] },
      around: { heading: 'Confirm withdrawal', text: 'You will receive a code' },
      kind: 'out-of-band',
    },
    {
      what: 'a code to log in with, which may be one to keep',
      field: { name: 'login_code', labels: ['Login code'] },
      around: SIGN_IN,
      kind: 'none',
    },
    {
      what: 'a code to log in with, on a page that speaks of two factors',
      field: { name: 'login_code', labels: ['Login code'] },
      around: { heading: 'Two-step login' },
      kind: 'totp',
    },
    {
      what: 'the reason for which a second factor is turned off',
      field: { name: 'reason', maxlength: 200 },
      around: { heading: 'Turn off two-factor login', text: 'Tell us why' },
      kind: 'none',
    },
    {
      what: 'the telephone number for a second factor',
      field: { name: 'number', placeholder: '0170 1234567' },
      around: { heading: 'Two-factor login' },
      kind: 'none',
    },
    {
      what: 'a code of any app with which a device is linked',
      field: { labels: ['Code'] },
      around: { heading: 'Link a device', text: 'Enter the code shown in the app' },
      kind: 'none',
    },
    {
      what: 'a code beside a picture with squares that is for something else',
      field: { labels: ['Code'] },
      around: { heading: 'Attendance', text: 'Scan the QR code or enter what stands below it' },
      kind: 'none',
    },
    {
      what: 'a code from a messenger whose name has two capitals',
      field: { labels: ['OTP'] },
      around: { heading: 'Sign in', text: 'Enter the OTP from WhatsApp' },
      kind: 'out-of-band',
    },
    {
      what: 'a backup code by the heading, where the text speaks of the app that is lost',
      field: { labels: ['8-character code'] },
      around: { heading: 'Use a recovery code', text: 'You cannot use your authenticator app' },
      kind: 'backup-code',
    },
    {
      what: 'one of the codes that were kept for this',
      field: { labels: ['Code'] },
      around: { heading: 'Two-factor authentication', text: 'Enter one of the codes you saved' },
      kind: 'backup-code',
    },
    {
      what: 'a code that its name calls a captcha, on a page that speaks of two factors',
      field: { name: 'captcha', labels: ['Verification code'] },
      around: { heading: 'Sign in', text: 'Now with two-factor authentication' },
      kind: 'none',
    },
    {
      what: 'a code to be read from a picture below a password, on a page that speaks of two factors',
      field: { labels: ['Verification code'], besidePicture: true },
      beside: [{ type: 'password', labels: ['Password'] }],
      around: { heading: 'Sign in', text: 'Now with two-factor authentication' },
      kind: 'none',
    },
    {
      what: 'a code that the form shows, to be copied',
      field: { labels: ['Verification code'] },
      beside: [{ labels: ['Your code'], content: 'digits' as const, writable: false }],
      around: SIGN_IN,
      kind: 'none',
    },
    {
      what: 'a code beside a number that the form shows',
      field: { labels: ['Verification code'] },
      beside: [{ labels: ['Customer'], content: 'digits' as const, writable: false }],
      around: SIGN_IN,
      kind: 'totp',
    },
    {
      what: 'a code that one shall look for on a telephone',
      field: { labels: ['Verification code'] },
      around: { heading: 'Two-step login', text: 'Check your mobile device' },
      kind: 'out-of-band',
    },
    {
      what: 'a code beside the key of an app that is to be typed',
      field: { labels: ['2FA code'] },
      beside: [{ labels: ['2FA key'] }],
      around: SIGN_IN,
      kind: 'none',
    },
    {
      what: 'a code beside the key of an app that the page shows',
      field: { labels: ['2FA code'] },
      beside: [{ labels: ['2FA key'], content: 'text' as const, writable: false }],
      around: SIGN_IN,
      kind: 'totp',
    },
    {
      what: 'a one-time code beside another that is typed unseen',
      field: { type: 'password', labels: ['Old number’s OTP'] },
      beside: [{ type: 'password', labels: ['New number’s OTP'] }],
      around: {},
      kind: 'none',
    },
    {
      what: 'a code that is kept beside a password in plain sight',
      field: { labels: ['2FA code'] },
      beside: [{ labels: ['App password'] }],
      around: { heading: 'Add an account', buttons: ['Save'] },
      kind: 'none',
    },
    {
      what: 'a code beside a password that is typed unseen',
      field: { labels: ['2FA code'] },
      beside: [{ type: 'password', labels: ['App password'] }],
      around: { heading: 'Add an account', buttons: ['Save'] },
      kind: 'totp',
    },
    {
      what: 'a code beside a password that was made visible, where people sign in',
      field: { labels: ['2FA code'] },
      beside: [{ labels: ['Password'] }],
      around: SIGN_IN,
      kind: 'totp',
    },
    {
      what: 'the number of digits that an app shows',
      field: { labels: ['Number of digits'], type: 'number' },
      around: { text: 'Time-based one-time passwords (TOTP)' },
      kind: 'none',
    },
    {
      what: 'the name that an app shows',
      field: { labels: ['App display name (as seen in Google Authenticator)'] },
      around: {},
      kind: 'none',
    },
    {
      what: 'a sign-in code that a button here sends',
      field: { labels: ['One-time code'] },
      around: { buttons: ['Send sign-in code', 'Verify'] },
      kind: 'out-of-band',
    },
    {
      what: 'a code whose label and name speak of a device',
      field: { name: 'user_code', labels: ['Device code'] },
      around: LOGIN,
      kind: 'none',
    },
    {
      what: 'a captcha',
      field: { labels: ['Verification code'] },
      around: { text: 'Type the characters shown in the picture' },
      kind: 'none',
    },
    {
      what: 'a login form’s own check',
      field: { labels: ['Verification code'] },
      around: { text: 'Account: Password:' },
      kind: 'none',
    },
    {
      what: 'a card’s security code',
      field: { labels: ['Security code'], name: 'cvc' },
      around: { heading: 'Payment' },
      kind: 'none',
    },
    { what: 'a coupon', field: { name: 'code', labels: ['Promo code'] }, around: {}, kind: 'none' },
    { what: 'a PIN', field: { labels: ['PIN'], type: 'password' }, around: {}, kind: 'none' },
    { what: 'a device code', field: { labels: ['Enter the code displayed on your TV'] }, around: {}, kind: 'none' },
    { what: 'a room code', field: { labels: ['Code'] }, around: { heading: 'Join a room' }, kind: 'none' },
    { what: 'a postcode', field: { labels: ['Postal code'] }, around: {}, kind: 'none' },
    { what: 'a licence key', field: { labels: ['License key'] }, around: {}, kind: 'none' },
    { what: 'an API token', field: { labels: ['API token'] }, around: {}, kind: 'none' },
    { what: 'the secret of a TOTP', field: { labels: ['TOTP secret'] }, around: {}, kind: 'none' },
    { what: 'a search', field: { type: 'search', labels: ['Search by code'] }, around: {}, kind: 'none' },
    { what: 'a field too short', field: { labels: ['2FA code'], maxlength: 4 }, around: {}, kind: 'none' },
    { what: 'a field that is disabled', field: { labels: ['2FA code'], writable: false }, around: {}, kind: 'none' },
    { what: 'a field that is hidden', field: { labels: ['2FA code'], visible: false }, around: {}, kind: 'none' },
    {
      what: 'a one-time code of which no word says where it comes from',
      field: { autocomplete: 'one-time-code', labels: ['One-time code'] },
      around: { heading: 'Enter the code', buttons: ['Verify'] },
      kind: 'none',
    },
    { what: 'a bare code without any context', field: { labels: ['Code'] }, around: {}, kind: 'none' },
  ])('$what is $kind', ({ field, beside = [], around, kind }) => {
    expect(detect(aForm([...beside, field], around)).kind).toBe(kind);
  });

  it('leaves a form alone that asks for two codes in a row', () => {
    expect(detect(aForm([{ labels: ['First OTP code'] }, { labels: ['Second OTP code'] }], LOGIN)).kind).toBe('none');
  });

  it.each([
    { what: 'a card number in four boxes', fields: boxes(4, { maxlength: 4 }) },
    { what: 'a licence key in five', fields: boxes(5, { maxlength: 4 }) },
    { what: 'four digits of a PIN', fields: boxes(4, { type: 'password' }) },
  ])('leaves $what alone', ({ fields }) => {
    expect(detect(aForm(fields)).kind).toBe('none');
  });
});

describe('the form corpus', () => {
  const file = corpusPath('forms-dev.jsonl');
  const records = file === null ? [] : readJsonLines<FormRecord>(file);

  it.skipIf(file === null)('is filled right in 99 of 100 prompts, and never where it is none', () => {
    const outcomes = records.map((record) => {
      const { page, indexes } = describeRecord(record);
      const found = detect(page);
      const filled = found.kind === 'totp' ? found.fields.map((index) => indexes[index]) : [];
      return { record, filled, right: String(filled) === String(record.target) };
    });
    const prompts = outcomes.filter(({ record }) => record.target.length > 0);
    const others = outcomes.filter(({ record }) => record.target.length === 0);

    expect(others.filter(({ right }) => !right).map(({ record }) => record.id)).toEqual([]);
    expect(prompts.filter(({ right }) => right).length / prompts.length).toBeGreaterThanOrEqual(0.99);
  });
});
