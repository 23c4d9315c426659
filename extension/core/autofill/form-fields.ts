/** The other fields of a candidate's form, and what they are for. */

import { onlyBackupWords } from './backup-words.ts';
import type { Candidate } from './candidates.ts';
import { judgeText } from './field-evidence.ts';
import { hasMeaning } from './lexicon.ts';
import { normalText } from './normal-text.ts';
import type { FieldDescription, PageDescription } from './page-description.ts';

/** What stands with a candidate in its form; a box for searching the site is no part of what a form asks for. */
export function siblingsOf(candidate: Candidate, page: PageDescription): FieldDescription[] {
  return page.fields.filter(
    (field, index) =>
      field.visible && field.type !== 'search' && field.scope === candidate.scope && !candidate.fields.includes(index),
  );
}

/** An e-mail or telephone field: in a form without a password, the code goes there. */
export function isAddressField(field: FieldDescription): boolean {
  return (
    field.type === 'email' ||
    (field.type === 'tel' && field.placeholder.replace(/\D/g, '').length > LONGEST_CODE) ||
    /^(email|tel)/.test(field.autocomplete) ||
    /mail|phone|mobile/i.test(`${field.name} ${field.id}`) ||
    [...field.labels, field.placeholder].some((text) => hasMeaning(normalText(text), 'channel'))
  );
}

/** A password that is chosen here: for a new account, or in place of one that was lost. */
export function isNewPassword(field: FieldDescription): boolean {
  if (field.type !== 'password') return false;
  return (
    field.autocomplete === 'new-password' ||
    [...field.labels, field.placeholder].some((text) => hasMeaning(normalText(text), 'signUp'))
  );
}

/** A field that shows a code, to be copied from there: a key that an app is set up with has letters. */
export function isShownCode(field: FieldDescription): boolean {
  if (field.writable || field.content !== 'digits') return false;
  return [...field.labels, field.placeholder].some((text) => hasMeaning(normalText(text), 'code', 'checkCode'));
}

/** A field for the key that an app is set up with, still to be typed: where an app is set up, the page shows it. */
export function isKeyField(field: FieldDescription): boolean {
  if (!field.visible || !field.writable || field.content !== 'empty') return false;
  return [...field.labels, field.placeholder, field.name].some(
    (text) => judgeText(normalText(text), 'label').ofApp === true,
  );
}

/** A password as such: some forms hide a code while it is typed, too. */
export function isPasswordField({ type, labels, placeholder }: FieldDescription): boolean {
  if (type !== 'password') return false;
  return ![...labels, placeholder].some((text) => hasMeaning(normalText(text), 'oneTimeCode', 'checkCode'));
}

/** A password in a field that shows what is typed. A code that is good once and goes by that name is none. */
export function isReadablePassword({ tag, type, labels, placeholder }: FieldDescription): boolean {
  if (tag !== 'input' || !/^(text)?$/.test(type)) return false;
  return [...labels, placeholder].map(normalText).some((text) => {
    return hasMeaning(text, 'password') && !hasMeaning(text, 'oneTimeCode', 'accessCode', 'authenticator', 'twoFactor');
  });
}

/** A placeholder with more figures shows a telephone number. */
const LONGEST_CODE = 8;

/** What a field is for when that is another thing than a code, in words for people; `null` when it does not say. */
export function otherPurposeOf(field: FieldDescription): string | null {
  const texts = [...field.labels, field.placeholder, field.name, field.id].map(normalText);
  return texts.map((text) => judgeText(text, 'label')).find(({ verdict }) => verdict === 'other')?.reason ?? null;
}

/** Whether a field takes a backup code, by what it says of itself. */
export function isBackupField(field: FieldDescription): boolean {
  return [...field.labels, field.placeholder, field.name, field.id].some(
    (text) => onlyBackupWords(normalText(text)) !== null,
  );
}

/** Whether a person writes something into a field that is neither who they are nor a code: a name, a message. */
export function isOtherEntry(field: FieldDescription): boolean {
  if (!field.writable || field.tag !== 'input' || !/^(text|number|date|url)?$/.test(field.type)) return false;
  const texts = [...field.labels, field.placeholder, field.name, field.id]
    .map(normalText)
    .filter((text) => text !== '');
  if (texts.length === 0 || isAddressField(field) || /^(username|email)/.test(field.autocomplete)) return false;
  return texts.every((text) => judgeText(text, 'label').verdict === 'nothing' && !hasMeaning(text, 'account'));
}
