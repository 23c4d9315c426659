/** What a candidate says of itself: in its labels, its hint texts and its identifiers. */

import { onlyBackupWords } from './backup-words.ts';
import type { Candidate } from './candidates.ts';
import { findLonger, findMeaning, hasMeaning, isAnyApp, withoutMeanings } from './lexicon.ts';
import { normalText } from './normal-text.ts';
import type { FieldDescription } from './page-description.ts';

/**
 * What one text names. From `authenticator` to `weak` it names a code: one that an app computes, one of a second factor,
 * one that is good once, one that verifies something, one that lets in, or just "code".
 */
export type Verdict =
  | 'authenticator'
  | 'second-factor'
  | 'one-time'
  | 'generic'
  | 'access'
  | 'weak'
  | 'backup-code'
  | 'out-of-band'
  | 'other'
  | 'nothing';

/** Whether a verdict leaves no doubt that a code is asked for. */
export function isCertain(verdict: Verdict): boolean {
  return verdict === 'authenticator' || verdict === 'second-factor' || verdict === 'one-time';
}

/** A verdict with the words that led to it, for people to read. */
export interface Finding {
  readonly verdict: Verdict;
  readonly reason: string;
  /** `true` for `other` words that speak of a second factor too: the key that an app is set up with. */
  readonly ofApp?: boolean;
  /** `true` for `authenticator` words that could mean any app. */
  readonly ofAnyApp?: boolean;
  /** `true` for `other` words that speak of a picture to read a code from. */
  readonly ofPicture?: boolean;
}

/** What people read on the field, and what only programs do. */
export interface FieldEvidence {
  /** Labels first: the first finding that is not `nothing` weighs most. */
  readonly texts: readonly Finding[];
  readonly identifiers: readonly Finding[];
  /** `true` when `autocomplete` says one-time code. */
  readonly oneTimeCode: boolean;
  /** An `autocomplete` that names something else, as found; `''` when none does. */
  readonly otherAutocomplete: string;
}

/** Tokens of the HTML standard's autofill fields that name another thing than a code. */
const OTHER_AUTOCOMPLETE =
  /^(username|current-password|new-password|email|tel.*|cc-.*|postal-code|.*name|bday.*|street-address|address-.*|country.*|organization.*|language|url|photo|sex|transaction-.*|impp|webauthn)$/;

/** Words that stand for a code of some strength, taken away before looking for what else a text speaks of. */
const CODE_MEANINGS = ['authenticator', 'twoFactor', 'oneTimeCode', 'checkCode', 'accessCode'] as const;

/** Reads all that the fields of a candidate say. */
export function readEvidence(candidate: Candidate, fields: readonly FieldDescription[]): FieldEvidence {
  const own = candidate.fields.flatMap((index) => fields[index] ?? []);
  // A hint of mere figures, as "000000", says nothing.
  const unique = (texts: readonly string[]): string[] =>
    [...new Set(texts.map(normalText))].filter((text) => /\p{L}/u.test(text));
  const tokens = own.flatMap(({ autocomplete }) => autocomplete.toLowerCase().split(/\s+/));
  const labels = unique([
    ...own.flatMap((field) => field.labels),
    ...own.map(({ placeholder }) => placeholder),
    ...own.map(({ title }) => title),
  ]).map((text) => judgeText(text, 'label'));
  // A description is a sentence or two, and may speak of other things in passing.
  const descriptions = unique(own.map(({ description }) => description)).map((text) => judgeText(text, 'hint'));
  return {
    texts: [...labels, ...descriptions.filter(({ verdict }) => labels.length === 0 || verdict !== 'other')],
    identifiers: [
      ...unique(own.flatMap(({ name, id, data }) => [name, id, data])).map((text) => judgeText(text, 'field name')),
      // Class names serve the looks: they may say "otp" in passing, and anything else by chance.
      ...unique(own.map(({ className }) => className))
        .map((text) => judgeText(text, 'class name'))
        .filter(({ verdict }) => isCertain(verdict) || verdict === 'generic'),
    ],
    oneTimeCode: tokens.some((token) => /^one-?time-?(code|password)|^otp/.test(token)),
    otherAutocomplete: tokens.find((token) => OTHER_AUTOCOMPLETE.test(token)) ?? '',
  };
}

/**
 * What one text names.
 *
 * @param text - As `normalText` gives it.
 */
export function judgeText(text: string, source: string): Finding {
  const says = (verdict: Verdict, words: string | null): Finding => ({ verdict, reason: `${source} says “${words}”` });
  const backup = onlyBackupWords(text);
  if (backup !== null) return says('backup-code', backup);
  const rest = withoutMeanings(text, 'backup', ...CODE_MEANINGS);
  const captcha = findMeaning('captcha', text);
  if (captcha !== null) return { ...says('other', captcha), ofPicture: true };
  // A password that is good once is a code.
  const password = hasMeaning(text, 'oneTimeCode') ? null : findMeaning('password', rest);
  const key = findLonger('otherThing', CODE_MEANINGS, text);
  if (key !== null) return { ...says('other', key), ofApp: true };
  const other = findMeaning('otherThing', rest) ?? password;
  if (other !== null) return says('other', other);
  const authenticator = findMeaning('authenticator', text);
  if (authenticator !== null) return { ...says('authenticator', authenticator), ofAnyApp: isAnyApp([text]) };
  const sent = findMeaning('sent', text) ?? findMeaning('channel', text);
  if (sent !== null) return says('out-of-band', sent);
  const secondFactor = findMeaning('twoFactor', text);
  if (secondFactor !== null) return says('second-factor', secondFactor);
  const oneTime = findMeaning('oneTimeCode', text);
  if (oneTime !== null) return says('one-time', oneTime);
  const generic = findMeaning('checkCode', text);
  if (generic !== null) return says('generic', generic);
  const access = findMeaning('accessCode', text);
  if (access !== null) return says('access', access);
  const weak = findMeaning('code', text);
  return weak === null ? { verdict: 'nothing', reason: '' } : says('weak', weak);
}
