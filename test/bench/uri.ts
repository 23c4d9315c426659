/**
 * `npm run bench:uri -- <uris.jsonl>`: holds the key URI parser against a file of texts and what is expected of each.
 * One JSON line a text, then a summary; exits with 1 when one is not as expected.
 */

import { AppError } from '#shared/app-error.ts';
import { encodeHex } from '#shared/encoding/hex.ts';
import { codeAt } from '#shared/otp/code.ts';
import { periodOf } from '#shared/otp/credential.ts';
import { type KeyUri, parseKeyUri } from '#shared/otp/key-uri.ts';
import { isMigration, parseMigration } from '#shared/otp/migration.ts';
import { readJsonLines } from '../support/corpus.ts';

/** What a record says of one account. */
export interface ExpectedAccount {
  readonly issuer: string;
  readonly account: string;
  readonly secretHex: string;
  readonly type: string;
  readonly algorithm: string;
  readonly digits: number;
  readonly period: number | null;
  readonly counter: number | null;
  readonly codeAt1700000000: string;
  readonly warnings?: readonly string[];
}

export interface UriRecord {
  readonly id: string;
  readonly class: string;
  readonly uri: string;
  readonly expect: 'accept' | 'reject' | 'either' | 'migration';
  readonly result?: ExpectedAccount;
  readonly results?: readonly ExpectedAccount[];
  /** Other values of a field that are just as right. */
  readonly accept?: Readonly<Record<string, readonly unknown[]>>;
  readonly reasons?: readonly string[];
}

export interface UriVerdict {
  readonly id: string;
  readonly class: string;
  readonly ok: boolean;
  /** The error code, or what was read differs from what was expected. */
  readonly problem?: string;
}

const NOW_MS = 1_700_000_000_000;

/** Holds the parser against one record. */
export function judge(record: UriRecord): UriVerdict {
  const problem = problemWith(record);
  return { id: record.id, class: record.class, ok: problem === null, ...(problem === null ? {} : { problem }) };
}

function problemWith(record: UriRecord): string | null {
  let found: readonly KeyUri[];
  try {
    found = read(record.uri);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const mayRefuse = record.expect === 'reject' || record.expect === 'either';
    return mayRefuse && record.reasons?.includes(error.code) ? null : `refused: ${error.code}`;
  }
  if (record.expect === 'reject') return 'accepted';
  const expected = record.results ?? (record.result ? [record.result] : []);
  if (found.length !== expected.length) return `${found.length} accounts`;
  const differences = found.flatMap((account, index) => differencesOf(account, expected[index], record.accept ?? {}));
  return differences.length === 0 ? null : differences.join(', ');
}

function read(text: string): readonly KeyUri[] {
  if (!isMigration(text)) return [parseKeyUri(text)];
  return parseMigration(text).entries.flatMap((entry) => (entry.kind === 'account' ? [entry.account] : []));
}

function differencesOf(found: KeyUri, expected: ExpectedAccount | undefined, accept: NonNullable<UriRecord['accept']>) {
  const actual = describe(found);
  return Object.entries(actual).flatMap(([name, value]) => {
    const wanted = expected?.[name as keyof ExpectedAccount];
    const isRight = value === wanted || (accept[name]?.includes(value) ?? false);
    const follows = name === 'codeAt1700000000' && (accept.type !== undefined || accept.digits !== undefined);
    return isRight || follows ? [] : [name];
  });
}

function describe({ issuer, accountName, credential }: KeyUri): Omit<ExpectedAccount, 'warnings'> {
  return {
    issuer,
    account: accountName,
    secretHex: encodeHex(credential.secret),
    type: credential.type,
    algorithm: 'algorithm' in credential ? credential.algorithm : 'SHA1',
    digits: 'digits' in credential ? credential.digits : 5,
    period: periodOf(credential),
    counter: credential.type === 'hotp' ? credential.counter : null,
    codeAt1700000000: codeAt(credential, NOW_MS),
  };
}

if (import.meta.main) {
  const path = process.argv[2];
  if (path === undefined) throw new Error('usage: npm run bench:uri -- <uris.jsonl>');
  const started = performance.now();
  const verdicts = readJsonLines<UriRecord>(path).map(judge);
  const ms = Math.round(performance.now() - started);
  for (const verdict of verdicts) console.log(JSON.stringify(verdict));
  const ok = verdicts.filter((verdict) => verdict.ok).length;
  console.log(JSON.stringify({ summary: { uris: verdicts.length, ok, percent: (100 * ok) / verdicts.length, ms } }));
  process.exitCode = ok === verdicts.length ? 0 : 1;
}
