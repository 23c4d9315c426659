/**
 * Detection: which fields of a page take which kind of code. Each rule is a sentence about forms in general; the
 * reasons it gives can be read by people.
 */

import { type Candidate, candidatesOf, isFit } from './candidates.ts';
import { type FieldEvidence, type Finding, judgeText, readEvidence, type Verdict } from './field-evidence.ts';
import { normalText } from './normal-text.ts';
import type { FieldDescription, PageDescription } from './page-description.ts';
import { readSurroundings, type Surroundings } from './surroundings.ts';

/** `out-of-band` codes come by SMS or e-mail: the vault has none to fill. */
export type CodeKind = 'totp' | 'backup-code' | 'out-of-band' | 'none';

export interface Detection {
  readonly kind: CodeKind;
  /** Indexes into `PageDescription.fields`: one field, or the boxes of a row in order. Empty for `none`. */
  readonly fields: readonly number[];
  /** `true` when each field takes a part of the code. */
  readonly boxes: boolean;
  /** Characters that fit; `null` when not limited. */
  readonly capacity: number | null;
  /** 0 to about 1.3. Filling without being asked needs at least {@link AUTOMATIC_CONFIDENCE}. */
  readonly confidence: number;
  /** Why, in words for people. */
  readonly reasons: readonly string[];
}

/** From here on a prompt is filled by itself where that is switched on. */
export const AUTOMATIC_CONFIDENCE = 0.7;

/** What a field alone was judged to be, before it was compared with the others of the page. */
type Judgement = Omit<Detection, 'fields' | 'boxes' | 'capacity'>;

const NOTHING: Detection = { kind: 'none', fields: [], boxes: false, capacity: null, confidence: 0, reasons: [] };

/** No authenticator gives fewer characters than Steam's five; all others give at least six. */
const SHORTEST_CODE = 6;
const SHORTEST_STRONG_CODE = 5;

const STRENGTH: Readonly<Record<string, number>> = { authenticator: 0.95, strong: 0.85, generic: 0.6, weak: 0.4 };

/** The fields of a page that take a code, and of which kind: the most certain candidate for a TOTP code, else others. */
export function detect(page: PageDescription): Detection {
  const judged = candidatesOf(page.fields).map((candidate) => ({ candidate, ...judge(candidate, page) }));
  if (asksForTwoCodes(judged, page)) return { ...NOTHING, reasons: ['asks for two codes in a row'] };
  for (const kind of ['totp', 'backup-code', 'out-of-band'] as const) {
    const found = judged.filter((entry) => entry.kind === kind).sort((a, b) => b.confidence - a.confidence)[0];
    if (found === undefined) continue;
    const { fields, boxes, capacity } = found.candidate;
    return { kind, fields, boxes, capacity, confidence: found.confidence, reasons: found.reasons };
  }
  return { ...NOTHING, reasons: judged.flatMap(({ reasons }) => reasons) };
}

function judge(candidate: Candidate, page: PageDescription): Judgement {
  const evidence = readEvidence(candidate, page.fields);
  const around = readSurroundings(page, candidate.scope);
  const findings = [...evidence.texts, ...evidence.identifiers];
  const none = (reason: string): Judgement => ({ kind: 'none', confidence: 0, reasons: [reason] });
  const kind = (name: CodeKind, confidence: number, ...reasons: readonly string[]): Judgement => ({
    kind: name,
    confidence,
    reasons,
  });

  if (evidence.otherAutocomplete !== '') return none(`autocomplete is ${evidence.otherAutocomplete}`);
  const backup = backupFinding(evidence);
  if (backup !== null) return kind('backup-code', 0.9, backup.reason);
  const other = otherFinding(evidence, around);
  if (other !== null) return none(other.reason);
  const strength = strengthOf(candidate, evidence, around, page);
  if (strength === null) return none('nothing on it names a code');
  if (isTooShort(candidate, strength)) return none(`takes only ${candidate.capacity} characters`);

  const byAuthenticator = strength === 'authenticator' || around.authenticator !== null;
  const backupAsked = askedBackup(strength, around);
  if (backupAsked !== null) return kind('backup-code', 0.7, `page asks for “${backupAsked}”`);
  const sent = sentReason(findings, around, candidate, page, { strength, byAuthenticator });
  if (sent !== null && strength !== 'authenticator') return kind('out-of-band', 0.8, sent);
  const against =
    strength === 'generic' || strength === 'weak' ? reasonAgainst(candidate, strength, around, page) : null;
  if (against !== null) return none(against);
  return kind('totp', confidenceOf(strength, around), ...reasonsFor(candidate, evidence, around));
}

/** A backup code's words on the label decide; in a name they decide unless the label names a code of its own. */
function backupFinding(evidence: FieldEvidence): Finding | null {
  const text = evidence.texts.find(isBackup);
  if (text !== undefined && !evidence.texts.some(({ verdict }) => verdict === 'authenticator')) return text;
  const identifier = evidence.identifiers.find(isBackup);
  return identifier !== undefined && !evidence.texts.some(isCertain) ? identifier : null;
}

/**
 * A heading that asks for a backup code decides. Text does for a field that says no more than "code"; beside a field
 * with a name of its own on a page about the second factor, it only offers another way in.
 */
function askedBackup(strength: string, around: Surroundings): string | null {
  if (strength === 'authenticator' || around.authenticator !== null) return null;
  if (around.backupHeading !== null) return around.backupHeading;
  return strength === 'weak' || around.twoFactor === null ? around.backupText : null;
}

/**
 * Another thing's words decide, unless a label names a code of a second factor, or the page speaks of an authenticator
 * and the field declares itself a one-time code: some libraries call any row of boxes a PIN.
 */
function otherFinding(evidence: FieldEvidence, around: Surroundings): Finding | null {
  if (evidence.texts.some(isCertain) || (evidence.oneTimeCode && around.authenticator !== null)) return null;
  return [...evidence.texts, ...evidence.identifiers].find(({ verdict }) => verdict === 'other') ?? null;
}

const isBackup = ({ verdict }: Finding): boolean => verdict === 'backup-code';
const isCertain = ({ verdict }: Finding): boolean => verdict === 'authenticator' || verdict === 'strong';

/** How surely a candidate takes a code of some kind; `null` when nothing says so. */
function strengthOf(
  candidate: Candidate,
  evidence: FieldEvidence,
  around: Surroundings,
  page: PageDescription,
): 'authenticator' | 'strong' | 'generic' | 'weak' | null {
  const findings = [...evidence.texts, ...evidence.identifiers];
  const has = (verdict: Verdict): boolean => findings.some((finding) => finding.verdict === verdict);
  if (has('authenticator')) return 'authenticator';
  if (has('strong') || evidence.oneTimeCode) return 'strong';
  if (has('generic') || has('out-of-band')) return 'generic';
  if (candidate.boxes && (candidate.capacity ?? 0) >= SHORTEST_CODE) return 'generic';
  if (has('weak')) return 'weak';
  // A lone field that says nothing takes what the page asks for.
  const named = around.authenticator !== null || around.twoFactor !== null;
  const lone = page.fields.filter((field) => field.scope === candidate.scope && isFit(field)).length === 1;
  const password = candidate.fields.some((index) => page.fields[index]?.type === 'password');
  return named && lone && !password && evidence.texts.length === 0 ? 'weak' : null;
}

function isTooShort({ capacity }: Candidate, strength: string): boolean {
  const certain = strength === 'authenticator' || strength === 'strong';
  return capacity !== null && capacity < (certain ? SHORTEST_STRONG_CODE : SHORTEST_CODE);
}

/** Why the code of this form is one that was sent; `null` when it is not. An authenticator's words outweigh. */
function sentReason(
  findings: readonly Finding[],
  around: Surroundings,
  candidate: Candidate,
  page: PageDescription,
  { strength, byAuthenticator }: { readonly strength: string; readonly byAuthenticator: boolean },
): string | null {
  const own = findings.find(({ verdict }) => verdict === 'out-of-band');
  if (own !== undefined) return own.reason;
  if (byAuthenticator) return null;
  if (around.sent !== null) return `page says “${around.sent}”`;
  if (around.send !== null && !(strength === 'strong' && around.twoFactor !== null))
    return `page offers “${around.send}”`;
  if (around.signUp !== null && around.twoFactor === null) return `form is about “${around.signUp}”`;
  const address = siblingsOf(candidate, page).find((field) => isAddressField(field));
  const password = siblingsOf(candidate, page).some((field) => field.type === 'password');
  if (address !== undefined && !password && around.twoFactor === null) return 'form asks where to send the code';
  return null;
}

/** Why a field that only says "code" does not take one of a second factor. */
function reasonAgainst(
  candidate: Candidate,
  strength: 'generic' | 'weak',
  around: Surroundings,
  page: PageDescription,
): string | null {
  if (around.captcha !== null) return `page shows “${around.captcha}”`;
  if (around.authenticator !== null || around.twoFactor !== null) return null;
  if (around.other !== null) return `form is about “${around.other}”`;
  const siblings = siblingsOf(candidate, page);
  if (siblings.some((field) => field.type === 'password') || around.password !== null) {
    return 'a login form’s own check, not a second factor';
  }
  const other = siblings.map(otherNameOf).find((reason) => reason !== null);
  if (other !== undefined) return `form also asks for something else: ${other}`;
  return strength === 'weak' && around.code === null ? 'nothing says what the code is for' : null;
}

function siblingsOf(candidate: Candidate, page: PageDescription): FieldDescription[] {
  return page.fields.filter(
    (field, index) => field.visible && field.scope === candidate.scope && !candidate.fields.includes(index),
  );
}

/** An e-mail or telephone field: in a form without a password, the code goes there. */
function isAddressField(field: FieldDescription): boolean {
  return (
    field.type === 'email' ||
    /^(email|tel)/.test(field.autocomplete) ||
    /mail|phone|mobile/i.test(`${field.name} ${field.id}`)
  );
}

function otherNameOf(field: FieldDescription): string | null {
  const texts = [...field.labels, field.placeholder, field.name, field.id].map(normalText);
  return texts.map((text) => judgeText(text, 'label')).find(({ verdict }) => verdict === 'other')?.reason ?? null;
}

function confidenceOf(strength: string, around: Surroundings): number {
  const base = STRENGTH[strength] ?? 0;
  const context = (around.authenticator === null ? 0 : 0.25) + (around.twoFactor === null ? 0 : 0.15);
  return base + context;
}

function reasonsFor(candidate: Candidate, evidence: FieldEvidence, around: Surroundings): string[] {
  const found = [...evidence.texts, ...evidence.identifiers].filter(({ verdict }) => verdict !== 'nothing');
  return [
    ...found.slice(0, 2).map(({ reason }) => reason),
    ...(evidence.oneTimeCode ? ['autocomplete is one-time-code'] : []),
    ...(candidate.boxes ? [`${candidate.fields.length} boxes in a row`] : []),
    ...(around.authenticator === null ? [] : [`page says “${around.authenticator}”`]),
    ...(around.twoFactor === null ? [] : [`page says “${around.twoFactor}”`]),
  ];
}

/** Two codes in a row set a drifted token's clock anew: a form for the owner's hand, as one code would fail. */
function asksForTwoCodes(judged: readonly { candidate: Candidate; kind: CodeKind }[], page: PageDescription): boolean {
  const codes = judged.filter(({ kind }) => kind === 'totp');
  if (codes.length < 2) return false;
  const second = /\b(2|second|next|another|zweite\w*|nachste\w*|deuxieme|suivant|segundo|siguiente)\b/;
  return codes.some(({ candidate }) =>
    candidate.fields.some((index) => {
      const field = page.fields[index];
      const texts = field === undefined ? [] : [...field.labels, field.placeholder, field.name];
      return !candidate.boxes && texts.some((text) => second.test(normalText(text)));
    }),
  );
}
