/** Words that decide by themselves: for a backup code, or for another thing than a code of a second factor. */

import { type FieldEvidence, type Finding, isCertain } from './field-evidence.ts';
import { isBackupField, siblingsOf } from './form-fields.ts';
import type { CandidateView } from './reasons-against.ts';
import { isAboutSecondFactor } from './strength.ts';

/** A backup code's words on the label decide; in a name they decide unless the label names a code of its own. */
export function backupFinding(evidence: FieldEvidence): Finding | null {
  const text = evidence.texts.find(isBackup);
  if (text !== undefined && !evidence.texts.some(({ verdict }) => verdict === 'authenticator')) return text;
  const identifier = evidence.identifiers.find(isBackup);
  return identifier !== undefined && !evidence.texts.some(namesOwnCode) ? identifier : null;
}

/**
 * A heading that asks for a backup code decides, on a page that speaks of an authenticator for a field that says no more
 * than "code": the text tells what to do without the app. Text does for a field that says no more than "code"; beside a field
 * with words of its own on a page about the second factor, it only offers another way in, and so it does where a button
 * leads there; where another field of the form takes backup codes, it speaks of that one.
 */
export function askedBackup({ candidate, evidence, strength, around, page }: CandidateView): string | null {
  if (strength === 'authenticator') return null;
  if (around.backupHeading !== null && (strength === 'weak' || around.authenticator === null)) {
    return around.backupHeading;
  }
  if (around.authenticator !== null) return null;
  if (siblingsOf(candidate, page).some(isBackupField)) return null;
  const asks = evidence.texts.length === 0 && !around.backupOffered;
  return strength === 'weak' || around.twoFactor === null || asks ? around.backupText : null;
}

/**
 * An `autocomplete` that names another thing decides. Only a password's does not where a label names a backup code, and
 * `new-password` not where one names a code: authors write it so that no browser fills in what it keeps.
 */
export function otherDeclared({ texts, otherAutocomplete }: FieldEvidence): string | null {
  const password = otherAutocomplete.endsWith('-password');
  const named = texts.some(isBackup) || (otherAutocomplete === 'new-password' && texts.some(namesOwnCode));
  return otherAutocomplete === '' || (password && named) ? null : otherAutocomplete;
}

/**
 * Another thing's words decide, unless a label names a code of a second factor, or the page speaks of an authenticator
 * and the field declares itself a one-time code: some libraries call any row of boxes a PIN. The first label weighs
 * most: "2FA secret" is one, whatever the hint below it speaks of. {@link programWords} tells when names count.
 */
export function otherFinding(view: WordView): Finding | null {
  const { evidence, around } = view;
  const { texts, oneTimeCode } = evidence;
  const first = texts.find(({ verdict }) => verdict !== 'nothing');
  if (first !== undefined && first.verdict === 'other' && first.ofApp === true) return first;
  if (texts.some(namesSureCode) || (oneTimeCode && around.authenticator !== null)) return null;
  return [...texts, ...programWords(view)].find(({ verdict }) => verdict === 'other') ?? null;
}

/** What is read to find another thing's words. */
export type WordView = Pick<CandidateView, 'candidate' | 'evidence' | 'around'>;

/**
 * What only programs read, where it counts: on a page about a second factor a label that names a code outweighs it. On
 * one about an authenticator, so do boxes for single characters, which no password or name is typed into, and a name
 * that leaves no doubt. Nobody calls a second factor a captcha.
 */
function programWords({ candidate, evidence, around }: WordView): readonly Finding[] {
  const { texts, identifiers } = evidence;
  const labelled = texts.some(({ verdict }) => /^(authenticator|weak|generic|access)$/.test(verdict));
  const named = identifiers.some(namesOwnCode) && !identifiers.some(({ ofApp }) => ofApp === true);
  const outweighed =
    (isAboutSecondFactor(around) && labelled) || (around.authenticator !== null && (candidate.boxes || named));
  return outweighed ? identifiers.filter(({ ofPicture }) => ofPicture === true) : identifiers;
}

const isBackup = ({ verdict }: Finding): boolean => verdict === 'backup-code';
const namesSureCode = (finding: Finding): boolean => namesOwnCode(finding) && finding.ofAnyApp !== true;
const namesOwnCode = ({ verdict }: Finding): boolean => isCertain(verdict);
