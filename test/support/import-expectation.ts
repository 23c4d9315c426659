/** Holds what the importer made of a sample export against what the corpus says it must make of it. */

import type { ImportedEntry } from '#extension/core/import/imported-entry.ts';
import type { ImportReport } from '#extension/core/import/read-import.ts';
import { said } from '#extension/core/words/saying.ts';
import { ENGLISH } from '#extension/core/words/words.ts';
import { encodeHex } from '#shared/encoding/hex.ts';
import { codeAt } from '#shared/otp/code.ts';
import { periodOf } from '#shared/otp/credential.ts';

/** An entry as `expected.json` writes it. */
export interface ExpectedEntry {
  readonly issuer: string;
  readonly account: string;
  readonly secretHex: string;
  readonly type: string;
  readonly algorithm: string;
  readonly digits: number;
  readonly period: number | null;
  readonly counter: number | null;
  readonly codeAt1700000000: string;
  readonly groups?: readonly string[];
  readonly tags?: readonly string[];
  readonly note?: string;
  readonly favorite?: boolean;
  readonly uris?: readonly string[];
  readonly domains?: readonly string[];
  readonly pin?: string;
  readonly accept?: Readonly<Record<string, readonly unknown[]>>;
}

export interface ExpectedFile {
  readonly file: string;
  readonly format: string;
  readonly password?: string;
  readonly tier?: string;
  readonly entries?: readonly ExpectedEntry[];
  readonly optional?: readonly Partial<ExpectedEntry>[];
  readonly rejected?: readonly { readonly name: string; readonly reason: string }[];
  readonly error?: string;
  readonly outcome?: 'entries' | 'error' | 'either';
  readonly reasons?: readonly string[];
  readonly batch?: { readonly size: number; readonly missing?: readonly number[] };
  readonly tryPassword?: string;
  readonly wrongPasswordRejected?: boolean;
}

/** Reasons for which importing is right too, when the app computes that kind of code. */
const OPEN_REASONS = ['unsupported-type', 'unsupported-algorithm'];

const AT_MS = 1_700_000_000_000;

/** Whether the file as a whole has to be refused. A record with entries is about its entries. */
export function mustBeRefused({ error, outcome, entries = [] }: ExpectedFile): boolean {
  return entries.length === 0 && (error !== undefined || outcome === 'error');
}

/** What is wrong with a refusal; `null` when it is the right one. */
export function problemOfRefusal(expected: ExpectedFile, code: string): string | null {
  const reasons = expected.reasons ?? (expected.error === undefined ? [] : [expected.error]);
  const isExpected = mustBeRefused(expected) || expected.outcome === 'either';
  if (!isExpected) return `refused with ${code}`;
  return reasons.length === 0 || reasons.includes(code) ? null : `refused with ${code}, not ${reasons.join(' or ')}`;
}

/** What is wrong with a report; `null` when it is as expected. */
export function problemOfReport(expected: ExpectedFile, report: ImportReport): string | null {
  if (mustBeRefused(expected)) return 'not refused';
  const left = [...report.entries];
  for (const entry of expected.entries ?? []) {
    const index = left.findIndex((candidate) => isMatch(candidate, entry));
    if (index < 0) return `missing: ${describe(entry, report.entries)}`;
    left.splice(index, 1);
  }
  return problemOfRejections(expected, report, left) ?? problemOfBatch(expected, report);
}

/** How many of the expected entries came out right. */
export function countRight(expected: ExpectedFile, report: ImportReport): number {
  const left = [...report.entries];
  let right = 0;
  for (const entry of expected.entries ?? []) {
    const index = left.findIndex((candidate) => isMatch(candidate, entry));
    if (index >= 0) right += left.splice(index, 1).length;
  }
  return right;
}

/** Each expected refusal and each optional entry has to be somewhere; whatever else came in is too much. */
function problemOfRejections(
  expected: ExpectedFile,
  report: ImportReport,
  extra: readonly ImportedEntry[],
): string | null {
  const rejected = report.rejected.map(({ name, ...rest }) => ({ ...rest, name: said(name, ENGLISH) }));
  let spare = extra.length;
  for (const { name, reason } of expected.rejected ?? []) {
    const fits = (candidate: { reason: string; name: string }) => candidate.reason === reason && candidate.name !== '';
    const named = rejected.findIndex((candidate) => fits(candidate) && candidate.name === name);
    const index = named < 0 ? rejected.findIndex(fits) : named;
    if (index >= 0) rejected.splice(index, 1);
    else if (OPEN_REASONS.includes(reason) && spare > 0) spare -= 1;
    else return `not rejected: ${name} (${reason})`;
  }
  for (const _ of expected.optional ?? []) {
    if (spare > 0) spare -= 1;
    else if (rejected.shift() === undefined) return 'an optional entry vanished';
  }
  const names = extra.map(({ issuer, accountName }) => `${issuer}:${accountName}`).join(', ');
  if (spare > 0) return `${spare} entries too many among ${names}`;
  const [first] = rejected;
  return first === undefined ? null : `rejected ${first.name} (${first.reason})`;
}

function problemOfBatch({ batch }: ExpectedFile, { notices }: ImportReport): string | null {
  const missing = batch?.missing ?? [];
  const named = notices.map((notice) => said(notice, ENGLISH)).join(' ');
  return missing.every((index) => named.includes(String(index + 1))) ? null : 'missing parts are not named';
}

/** Every field in which an entry differs, with what came. */
export function differencesOf(entry: ImportedEntry, expected: ExpectedEntry): string[] {
  const { credential } = entry;
  const actual: Record<string, unknown> = {
    issuer: plain(entry.issuer),
    account: plain(entry.accountName),
    secretHex: encodeHex(credential.secret),
    type: credential.type,
    period: credential.type === 'motp' ? 10 : periodOf(credential),
    counter: credential.type === 'hotp' ? credential.counter : null,
    ...('digits' in credential ? { algorithm: credential.algorithm, digits: credential.digits } : {}),
    ...('pin' in credential ? { pin: credential.pin } : {}),
    ...(expected.groups === undefined ? {} : { groups: asSet(entry.groups) }),
    ...(expected.tags === undefined ? {} : { tags: asSet(entry.tags) }),
    ...(expected.note === undefined ? {} : { note: plain(entry.note) }),
    ...(expected.favorite === undefined ? {} : { favorite: entry.favorite }),
    ...(expected.uris === undefined ? {} : { uris: asSet(entry.uris) }),
    ...(expected.domains === undefined ? {} : { domains: asSet(entry.uris) }),
  };
  const wrong = Object.entries(actual).filter(([name, value]) => {
    const wanted: readonly unknown[] = [Reflect.get(expected, name) ?? null, ...(expected.accept?.[name] ?? [])];
    return !wanted.some((candidate) => asComparable(candidate) === asComparable(value));
  });
  return [...wrong.map(([name, value]) => `${name} ${JSON.stringify(value)}`), ...codeDifference(entry, expected)];
}

/** Where a variant of counter, digits or period was taken, the code is another one too. */
function codeDifference({ credential }: ImportedEntry, expected: ExpectedEntry): string[] {
  const hasVariants = ['counter', 'digits', 'period'].some((name) => expected.accept?.[name] !== undefined);
  const isSame = hasVariants || codeAt(credential, AT_MS) === expected.codeAt1700000000;
  return isSame ? [] : ['code'];
}

function isMatch(entry: ImportedEntry, expected: ExpectedEntry): boolean {
  return encodeHex(entry.credential.secret) === expected.secretHex && differencesOf(entry, expected).length === 0;
}

function describe(expected: ExpectedEntry, entries: readonly ImportedEntry[]): string {
  const near = entries.filter(({ credential }) => encodeHex(credential.secret) === expected.secretHex);
  const differences = near.map((entry) => differencesOf(entry, expected).join(', '));
  return `${expected.issuer}:${expected.account} ${differences.length === 0 ? 'not there' : `differs in ${differences.join(' or ')}`}`;
}

function asComparable(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(asSet(value));
  return typeof value === 'string' ? plain(value) : JSON.stringify(value);
}

function asSet(values: readonly string[]): string[] {
  return [...new Set(values.map(plain))].sort();
}

function plain(text: string): string {
  return text.toWellFormed().trim().normalize('NFC');
}
