import { describe, expect, it } from 'vitest';
import { type CodeKind, detect } from '#extension/core/autofill/detect.ts';
import { aForm } from '#test/support/a-form.ts';
import { type FormSentences, SENTENCES } from '#test/vectors/forms/sentences.ts';

/** What a form says where, and what it is then taken for. */
type Case = readonly [what: string, build: (say: FormSentences) => ReturnType<typeof aForm>, kind: CodeKind];

const CASES: readonly Case[] = [
  ['an app’s code', (say) => aForm([{ name: 'code' }], { text: say.app }), 'totp'],
  ['an app’s code by its label', (say) => aForm([{ labels: [say.app] }]), 'totp'],
  [
    'a one-time password where people sign in',
    (say) => aForm([{ labels: [say.oneTime] }], { heading: say.signIn }),
    'totp',
  ],
  ['a one-time password that may have been sent', (say) => aForm([{ labels: [say.oneTime] }]), 'none'],
  [
    'a code that verifies where people sign in',
    (say) => aForm([{ labels: [say.check] }], { heading: say.signIn }),
    'totp',
  ],
  ['a code that verifies nobody says what', (say) => aForm([{ labels: [say.check] }]), 'none'],
  ['a code of a second step', (say) => aForm([{ labels: [say.check] }], { heading: say.twoFactor }), 'totp'],
  ['a lone field of a second step', (say) => aForm([{ name: 'code' }], { heading: say.twoFactor }), 'totp'],
  ['a code by e-mail', (say) => aForm([{ labels: [say.check] }], { text: say.mailed }), 'out-of-band'],
  ['a code in the mailbox', (say) => aForm([{ labels: [say.check] }], { text: say.lookAtMail }), 'out-of-band'],
  ['a code by text message', (say) => aForm([{ labels: [say.check] }], { text: say.texting }), 'out-of-band'],
  [
    'a one-time code by text message',
    (say) => aForm([{ autocomplete: 'one-time-code' }], { text: say.texting }),
    'out-of-band',
  ],
  ['a code sent again', (say) => aForm([{ labels: [say.check] }], { buttons: [say.again] }), 'out-of-band'],
  ['a coupon', (say) => aForm([{ name: 'code', labels: [say.coupon] }]), 'none'],
  ['a postcode', (say) => aForm([{ name: 'code', labels: [say.postcode] }]), 'none'],
  ['a PIN', (say) => aForm([{ name: 'code', labels: [say.pin] }]), 'none'],
  ['letters of a picture', (say) => aForm([{ labels: [say.check] }], { text: say.picture }), 'none'],
  ['an app’s secret', (say) => aForm([{ labels: [say.setupKey] }], { heading: say.twoFactor, text: say.app }), 'none'],
  ['a code that lets in', (say) => aForm([{ labels: [say.access] }], { heading: say.signIn }), 'none'],
  ['a second step’s code that lets in', (say) => aForm([{ labels: [say.access] }], { heading: say.twoFactor }), 'totp'],
  ['a newcomer’s code', (say) => aForm([{ labels: [say.check] }], { text: say.newcomer }), 'out-of-band'],
  ['a backup code', (say) => aForm([{ labels: [say.backup] }], { heading: say.twoFactor }), 'backup-code'],
];

describe.each(Object.entries(SENTENCES))('in %s', (_, say) => {
  it.each(CASES)('%s is taken for what it is', (_what, build, kind) => {
    expect(detect(build(say)).kind).toBe(kind);
  });
});
