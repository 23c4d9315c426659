/**
 * Detection: which fields of a page take which kind of code. Each rule is a sentence about forms in general; the
 * reasons it gives can be read by people.
 */

import { type Candidate, candidatesOf } from './candidates.ts';
import { askedBackup, backupFinding, otherDeclared, otherFinding } from './deciding-words.ts';
import { type FieldEvidence, readEvidence } from './field-evidence.ts';
import { hasMeaning } from './lexicon.ts';
import { normalText } from './normal-text.ts';
import type { PageDescription } from './page-description.ts';
import { reasonAgainst, recordReason, sentReason, untoldReason } from './reasons-against.ts';
import { isTooShort, isUncertain, STRENGTHS, type Strength, strengthOf } from './strength.ts';
import { readSurroundings, SETUP_KEY, type Surroundings } from './surroundings.ts';

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

/** The fields of a page that take a code, and of which kind: the most certain candidate for a TOTP code, else others. */
export function detect(page: PageDescription): Detection {
  const judged = candidatesOf(page.fields).map((candidate) => ({ candidate, ...judge(candidate, page) }));
  if (asksForTwoCodes(judged, page)) return { ...NOTHING, reasons: ['asks for two codes in a row'] };
  const believed = judged.some(({ kind }) => kind === 'out-of-band') ? judged.filter(isOutspoken) : judged;
  for (const kind of ['totp', 'backup-code', 'out-of-band'] as const) {
    const found = believed.filter((entry) => entry.kind === kind).sort((a, b) => b.confidence - a.confidence)[0];
    if (found === undefined) continue;
    const { fields, boxes, capacity } = found.candidate;
    return { kind, fields, boxes, capacity, confidence: found.confidence, reasons: found.reasons };
  }
  const reasons = judged.flatMap((entry) => entry.reasons);
  return { ...NOTHING, reasons: reasons.length > 0 ? reasons : ['page has nothing to type a code into'] };
}

/** Beside a field whose code was sent, one that says no more than "code" is not believed. */
function isOutspoken({ kind, confidence }: Judgement): boolean {
  return kind !== 'totp' || confidence >= STRENGTHS.generic;
}

function judge(candidate: Candidate, page: PageDescription): Judgement {
  const evidence = readEvidence(candidate, page.fields);
  const around = readSurroundings(page, candidate.scope);
  const none = (reason: string): Judgement => ({ kind: 'none', confidence: 0, reasons: [reason] });
  const kind = (name: CodeKind, confidence: number, ...reasons: readonly string[]): Judgement => ({
    kind: name,
    confidence,
    reasons,
  });

  const declared = otherDeclared(evidence);
  if (declared !== null) return none(`field declares itself “${declared}”`);
  const backup = backupFinding(evidence);
  if (backup !== null) return kind('backup-code', 0.9, backup.reason);
  const other = otherFinding({ candidate, evidence, around });
  if (other !== null) return none(other.reason);
  const strength = strengthOf(candidate, evidence, around, page);
  if (strength === null) return none('nothing on the field names a code');
  if (isTooShort(candidate, strength, around)) return none(`field takes only ${candidate.capacity} characters`);

  const view = { candidate, evidence, strength, around, page };
  const backupAsked = askedBackup(view);
  if (backupAsked !== null) return kind('backup-code', 0.7, `page asks for “${backupAsked}”`);
  const sent = sentReason(view);
  if (sent !== null && strength !== 'authenticator') return kind('out-of-band', 0.8, sent);
  const against = recordReason(view) ?? (isUncertain(strength) ? reasonAgainst(view) : null) ?? untoldReason(view);
  if (against !== null) return none(against);
  return kind('totp', confidenceOf(strength, around), ...reasonsFor(candidate, evidence, around));
}

function confidenceOf(strength: Strength, around: Surroundings): number {
  const context = (around.authenticator === null ? 0 : 0.25) + (around.twoFactor === null ? 0 : 0.15);
  return STRENGTHS[strength] + context;
}

function reasonsFor(candidate: Candidate, evidence: FieldEvidence, around: Surroundings): string[] {
  const found = [...evidence.texts, ...evidence.identifiers].filter(({ verdict }) => verdict !== 'nothing');
  const page = [around.authenticator, around.twoFactor].flatMap((words) => words ?? []);
  const reasons = [
    ...found.slice(0, 2).map(({ reason }) => reason),
    ...(evidence.oneTimeCode ? ['field declares itself a one-time code'] : []),
    ...(candidate.boxes ? [boxesReason(candidate)] : []),
    ...(page.length === 0 && around.signIn !== null
      ? [`page says “${around.signIn}”`]
      : page.map((words) => (words === SETUP_KEY ? 'page shows a key for an app' : `page says “${words}”`))),
  ];
  return [...new Set(reasons)];
}

function boxesReason({ fields, capacity }: Candidate): string {
  const each = (capacity ?? fields.length) / fields.length;
  return `${fields.length} boxes of ${each === 1 ? 'one character' : `${each} characters`}`;
}

/** Two codes in a row set a drifted token's clock anew: a form for the owner's hand, as one code would fail. */
function asksForTwoCodes(judged: readonly { candidate: Candidate; kind: CodeKind }[], page: PageDescription): boolean {
  const codes = judged.filter(({ kind }) => kind === 'totp');
  if (codes.length < 2) return false;
  return codes.some(({ candidate }) =>
    candidate.fields.some((index) => {
      const field = page.fields[index];
      const texts = field === undefined ? [] : [...field.labels, field.placeholder, field.name];
      return !candidate.boxes && texts.map(normalText).some((text) => /\b2\b/.test(text) || hasMeaning(text, 'second'));
    }),
  );
}
