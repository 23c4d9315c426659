/** Words that decide by themselves: for a backup code, or for another thing than a code of a second factor. */

import type { FieldEvidence, Finding } from './field-evidence.ts';
import type { Strength } from './strength.ts';
import type { Surroundings } from './surroundings.ts';

/** A backup code's words on the label decide; in a name they decide unless the label names a code of its own. */
export function backupFinding(evidence: FieldEvidence): Finding | null {
  const text = evidence.texts.find(isBackup);
  if (text !== undefined && !evidence.texts.some(({ verdict }) => verdict === 'authenticator')) return text;
  const identifier = evidence.identifiers.find(isBackup);
  return identifier !== undefined && !evidence.texts.some(isCertain) ? identifier : null;
}

/**
 * A heading that asks for a backup code decides. Text does for a field that says no more than "code"; beside a field
 * with a name of its own on a page about the second factor, it only offers another way in.
 */
export function askedBackup(strength: Strength, around: Surroundings): string | null {
  if (strength === 'authenticator' || around.authenticator !== null) return null;
  if (around.backupHeading !== null) return around.backupHeading;
  return strength === 'weak' || around.twoFactor === null ? around.backupText : null;
}

/**
 * Another thing's words decide, unless a label names a code of a second factor, or the page speaks of an authenticator
 * and the field declares itself a one-time code: some libraries call any row of boxes a PIN.
 */
export function otherFinding(evidence: FieldEvidence, around: Surroundings): Finding | null {
  if (evidence.texts.some(isCertain) || (evidence.oneTimeCode && around.authenticator !== null)) return null;
  return [...evidence.texts, ...evidence.identifiers].find(({ verdict }) => verdict === 'other') ?? null;
}

const isBackup = ({ verdict }: Finding): boolean => verdict === 'backup-code';
const isCertain = ({ verdict }: Finding): boolean => verdict === 'authenticator' || verdict === 'strong';
