import { describe, expect, it } from 'vitest';
import { judgeOutcome, LONGEST_WAIT_MS, MOST_NAVIGATIONS } from '#extension/core/autofill/outcome.ts';
import { aForm } from '#test/support/a-form.ts';

const FILLED_AT_MS = 1_700_000_000_000;

const prompt = aForm([{ labels: ['Authenticator code'] }]);
const refusedPrompt = aForm([{ labels: ['Authenticator code'] }], { text: 'That code is not valid. Try again.' });
const done = aForm([], { heading: 'Two-factor authentication is on' });
const failed = aForm([], { text: 'Something went wrong: error 500' });
const signIn = aForm([{ labels: ['E-mail'] }, { labels: ['Password'], type: 'password' }]);
const hiddenPassword = aForm([{ labels: ['Password'], type: 'password', visible: false }], { heading: 'Settings' });

describe('whether a site took a code', () => {
  it.each([
    // The same document.
    { what: 'the prompt still stands there', navigations: 0, page: prompt, verdict: 'unsure' },
    { what: 'the prompt stands there with an error text', navigations: 0, page: refusedPrompt, verdict: 'refused' },
    { what: 'the field is gone', navigations: 0, page: done, verdict: 'taken' },
    { what: 'the field is gone, and an error text came', navigations: 0, page: failed, verdict: 'unsure' },
    // The next one.
    { what: 'the next page does not ask', navigations: 1, page: done, verdict: 'taken' },
    { what: 'the next page asks again', navigations: 1, page: prompt, verdict: 'refused' },
    { what: 'the next page asks again and says why', navigations: 1, page: refusedPrompt, verdict: 'refused' },
    { what: 'the next page says that something failed', navigations: 1, page: failed, verdict: 'unsure' },
    { what: 'the next page asks for the password', navigations: 1, page: signIn, verdict: 'unsure' },
    { what: 'the next page hides a password field', navigations: 1, page: hiddenPassword, verdict: 'taken' },
    { what: 'the next page is another site', navigations: 1, page: done, host: 'other.example', verdict: 'unsure' },
    { what: 'the next page is no site', navigations: 1, page: done, host: null, verdict: 'unsure' },
    // Further on, and later.
    { what: 'it is the last page that tells', navigations: MOST_NAVIGATIONS, page: done, verdict: 'taken' },
    { what: 'it is one page further', navigations: MOST_NAVIGATIONS + 1, page: done, verdict: 'unsure' },
    {
      what: 'it is the last moment that tells',
      navigations: 1,
      page: done,
      afterMs: LONGEST_WAIT_MS,
      verdict: 'taken',
    },
    { what: 'it is later', navigations: 1, page: done, afterMs: LONGEST_WAIT_MS + 1, verdict: 'unsure' },
    { what: 'the clock was set back', navigations: 1, page: done, afterMs: -1, verdict: 'unsure' },
  ])('is $verdict when $what', ({ navigations, page, host = 'example.com', afterMs = 5000, verdict }) => {
    const awaited = { accountId: 'a', tabId: 1, host: 'example.com', filledAtMs: FILLED_AT_MS, navigations };

    expect(judgeOutcome(awaited, { host, page, nowMs: FILLED_AT_MS + afterMs })).toBe(verdict);
  });
});
