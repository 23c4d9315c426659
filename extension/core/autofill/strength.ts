/** How surely a candidate takes a code at all, by what it says of itself. */

import { type Candidate, isFit } from './candidates.ts';
import type { FieldEvidence, Verdict } from './field-evidence.ts';
import { normalText } from './normal-text.ts';
import type { PageDescription } from './page-description.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * From the surest down: a word for an authenticator's code; a word for a one-time code; `autocomplete` alone; a word for
 * a code that verifies something; just "code".
 */
export type Strength = 'authenticator' | 'strong' | 'declared' | 'generic' | 'weak';

/** Where confidence starts from, between 0 and 1. */
export const STRENGTHS: Readonly<Record<Strength, number>> = {
  authenticator: 0.95,
  strong: 0.85,
  declared: 0.8,
  generic: 0.6,
  weak: 0.4,
};

/** No authenticator gives fewer characters than Steam's five; all others give at least six. */
const SHORTEST_CODE = 6;
const SHORTEST_STRONG_CODE = 5;

/** The strength of a candidate; `null` when nothing says that it takes a code. */
export function strengthOf(
  candidate: Candidate,
  evidence: FieldEvidence,
  around: Surroundings,
  page: PageDescription,
): Strength | null {
  const findings = [...evidence.texts, ...evidence.identifiers];
  const has = (verdict: Verdict): boolean => findings.some((finding) => finding.verdict === verdict);
  if (findings.some(({ verdict, ofAnyApp }) => verdict === 'authenticator' && ofAnyApp !== true))
    return 'authenticator';
  if (has('authenticator')) return isOtherApp(around) ? 'generic' : 'authenticator';
  if (has('second-factor') || has('one-time')) return 'strong';
  if (evidence.oneTimeCode) return 'declared';
  if (has('generic') || has('access') || has('out-of-band')) return 'generic';
  if (candidate.twins && !isAboutSecondFactor(around)) return null;
  if (candidate.boxes && !isTooShort(candidate, 'generic', around))
    return isOtherRow(evidence, around) ? null : 'generic';
  if (has('weak')) return 'weak';
  return isAboutSecondFactor(around) && evidence.texts.length === 0 && isBlank(candidate, around, page) ? 'weak' : null;
}

/** Whether boxes that say nothing take what the page names, which is no code: a telephone number, a date. */
function isOtherRow({ texts }: FieldEvidence, around: Surroundings): boolean {
  if (around.asksForCode || around.authenticator !== null || texts.some(({ verdict }) => verdict !== 'nothing'))
    return false;
  return around.telephone !== null || around.otherAsked !== null;
}

/** Whether the page is about something else, so that "code from the app" may mean any: a shop's, with coupons. */
function isOtherApp({ other, twoFactor, authenticator, anyApp }: Surroundings): boolean {
  return other !== null && twoFactor === null && (authenticator === null || anyApp);
}

/**
 * A lone field that says nothing, or no more than that it is made for the digits of a code, takes the code that the page
 * asks for. One whose name means anything takes that: a reason, an address. Neither does one take it where the page speaks
 * of no code (it may be for days, or a person), where a button keeps the entry, or where a telephone is named and no app.
 * What is typed unseen is a code only where one sentence names both an app and a code, and nothing else is asked for.
 */
function isBlank({ fields, scope }: Candidate, around: Surroundings, page: PageDescription): boolean {
  const field = page.fields[fields[0] ?? -1];
  const lone = page.fields.filter((other) => other.scope === scope && isFit(other)).length === 1;
  if (field === undefined || !lone) return false;
  const short = field.maxlength !== null && field.maxlength <= LONGEST_LONE_CODE;
  const example = /^[\d\s-]{5,9}$/.test(field.placeholder);
  const meaningless = ![field.name, field.id].some((name) => MEANING.test(normalText(name)));
  if (field.type === 'password') {
    return meaningless && around.codeOfApp && around.password === null && around.otherAsked === null;
  }
  if (example) return true;
  if (!around.asksForCode && !around.provesApp) return false;
  if (around.saves !== null || around.telephone !== null) return false;
  return short || field.inputmode === 'numeric' || meaningless;
}

/** Eight digits, and room to write them in groups. */
const LONGEST_LONE_CODE = 10;

/** A word of three letters or more that is none of those that programs give to any field. */
const MEANING =
  /\b(?!(input|field|text|value|form|control|item|box|mui|react|radix|mat|ember|response)s?\b)\p{L}{3,}\b/u;

/** Whether the words on the candidate leave open what its code is for. */
export function isUncertain(strength: Strength): boolean {
  return strength === 'declared' || strength === 'generic' || strength === 'weak';
}

/** Whether the page speaks of a second factor, or of an app for it. */
export function isAboutSecondFactor({ authenticator, twoFactor }: Surroundings): boolean {
  return authenticator !== null || twoFactor !== null;
}

/** Whether a code does not fit. Five characters are believed only where the page means an authenticator. */
export function isTooShort({ capacity }: Candidate, strength: Strength, around: Surroundings): boolean {
  const certain = strength === 'authenticator' || strength === 'strong' || around.authenticator !== null;
  return capacity !== null && capacity < (certain ? SHORTEST_STRONG_CODE : SHORTEST_CODE);
}
