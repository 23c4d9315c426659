/**
 * Reasons why a candidate's code is none that an authenticator computes: it was sent, it is for something else, or the
 * form keeps records of accounts.
 */

import type { Candidate } from './candidates.ts';
import { type FieldEvidence, judgeText } from './field-evidence.ts';
import {
  isAddressField,
  isKeyField,
  isNewPassword,
  isOtherEntry,
  isPasswordField,
  isReadablePassword,
  isShownCode,
  otherPurposeOf,
  siblingsOf,
} from './form-fields.ts';
import { normalText } from './normal-text.ts';
import type { PageDescription } from './page-description.ts';
import { isAboutSecondFactor, type Strength } from './strength.ts';
import type { Surroundings } from './surroundings.ts';

/** A candidate with what was read about it. */
export interface CandidateView {
  readonly candidate: Candidate;
  readonly evidence: FieldEvidence;
  readonly strength: Strength;
  readonly around: Surroundings;
  readonly page: PageDescription;
}

/** Why the code of this form is one that was sent; `null` when it is not. An authenticator's words outweigh. */
export function sentReason({ candidate, evidence, strength, around, page }: CandidateView): string | null {
  const own = [...evidence.texts, ...evidence.identifiers].find(({ verdict }) => verdict === 'out-of-band');
  if (own !== undefined) return own.reason;
  if (strength === 'authenticator' || around.authenticator !== null) return null;
  if (around.sent !== null) return `page says “${around.sent}”`;
  const certain = strength === 'strong' || strength === 'declared';
  if (around.send !== null && !(certain && around.twoFactor !== null)) return `page offers “${around.send}”`;
  if (around.twoFactor !== null || saysSecondFactor(evidence)) return null;
  if (around.signUp !== null) return `form is about “${around.signUp}”`;
  const siblings = siblingsOf(candidate, page);
  if (siblings.some(isNewPassword)) return 'form sets a new password';
  const password = siblings.some((field) => field.type === 'password');
  return !password && siblings.some(isAddressField) ? 'form asks where to send the code' : null;
}

/**
 * Why the form keeps a record of an account, whatever its fields are called; `null` when it does not. Who signs in types
 * a password unseen: beside one that stands readable, on a page that nowhere speaks of signing in, a code is kept too,
 * as it is beside the key of an app that is to be typed in.
 */
export function recordReason({ candidate, around, page }: CandidateView): string | null {
  const siblings = siblingsOf(candidate, page);
  if (siblings.some(isKeyField)) return 'form keeps the key of an app';
  if (around.signIn !== null) return null;
  return siblings.some(isReadablePassword) ? 'form keeps a password in plain sight' : null;
}

/** Why a candidate whose words leave it open does not take a code of a second factor; `null` when nothing speaks against. */
export function reasonAgainst(view: CandidateView): string | null {
  const { candidate, strength, around, page } = view;
  if (around.authenticator !== null && !(around.anyApp && around.other !== null)) return null;
  if (around.captcha !== null) return `page shows “${around.captcha}”`;
  const pictured = candidate.fields.some((index) => page.fields[index]?.besidePicture);
  const siblings = siblingsOf(candidate, page);
  // A second factor is asked for after the password, or beside it by its name: not by "code" and a picture.
  const login = strength !== 'declared' && siblings.some(isPasswordField);
  if (pictured && login) return 'form shows a picture to read it from';
  if (around.twoFactor !== null) return null;
  if (around.other !== null) return `form is about “${around.other}”`;
  if (strength === 'declared') return isBelievable(view) ? null : 'nothing but autocomplete says that it takes a code';
  if (pictured) return 'form shows a picture to read it from';
  if (siblings.some(isShownCode)) return 'form shows the code that is to be copied';
  if (siblings.some((field) => field.type === 'password') || around.password !== null) {
    return 'a login form’s own check, not a second factor';
  }
  const other = siblings.map(otherPurposeOf).find((reason) => reason !== null);
  if (other !== undefined) return `form also asks for something else: ${other}`;
  if (siblings.some(isOtherEntry)) return 'form also asks for something else';
  return strength === 'weak' && around.code === null ? 'nothing says what the code is for' : null;
}

/**
 * Many sites send codes and do not say so once the code is under way. A code of which no word tells more than that it
 * verifies, or is good once, is a second factor's only where people sign in, or prove once more who they are; one that
 * lets in is not even there.
 */
export function untoldReason({ candidate, evidence, strength, around, page }: CandidateView): string | null {
  if (strength === 'authenticator' || isAboutSecondFactor(around)) return null;
  if (saysSecondFactor(evidence)) return null;
  const said = [...evidence.texts, ...evidence.identifiers].map(({ verdict }) => verdict);
  if (said.includes('access') && !said.some((verdict) => verdict === 'one-time' || verdict === 'generic')) {
    return 'a code that lets in may be one to keep';
  }
  if (around.signIn !== null) return null;
  if (siblingsOf(candidate, page).some(isPasswordField)) return null;
  return 'page does not say where the code comes from';
}

function saysSecondFactor({ texts, identifiers }: FieldEvidence): boolean {
  return [...texts, ...identifiers].some(({ verdict }) => verdict === 'second-factor');
}

/**
 * Authors give `autocomplete="one-time-code"` to codes of any kind, so that no browser keeps them. It is believed where
 * words name a code that verifies, where the field is called "code" and no more, where it is made for the digits of one, and
 * where it says nothing else.
 */
function isBelievable({ candidate, evidence, around, page }: CandidateView): boolean {
  const named = [...evidence.texts, ...evidence.identifiers].some(({ verdict }) => verdict === 'generic');
  if (named || around.code !== null || candidate.boxes || evidence.texts.length === 0) return true;
  const own = candidate.fields.flatMap((index) => page.fields[index] ?? []);
  if (own.some(({ labels }) => labels.some(isJustCode))) return true;
  const digits = own.some(
    ({ type, inputmode, pattern }) => /^(number|tel)$/.test(type) || inputmode === 'numeric' || /\d/.test(pattern),
  );
  return digits || (candidate.capacity !== null && candidate.capacity <= MOST_DIGITS);
}

/** One word that means "code": not the code of a parcel, a screen or a friend. */
function isJustCode(label: string): boolean {
  const text = normalText(label);
  return !text.includes(' ') && judgeText(text, 'label').verdict === 'weak';
}

/** Codes of a second factor have six to eight digits. */
const MOST_DIGITS = 8;
