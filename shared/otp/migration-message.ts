/** The message inside a transfer code: `MigrationPayload` of Google Authenticator, read field by field. */

import { AppError } from '../app-error.ts';
import { decodeProtobuf, type ProtobufField } from '../encoding/protobuf.ts';
import { decodeUtf8 } from '../encoding/utf8.ts';
import type { OtpCredential } from './credential.ts';
import type { Migration, MigrationEntry } from './migration.ts';
import { type Algorithm, checkCounter, DEFAULT_PARAMETERS } from './parameters.ts';

/** Field numbers of the payload. */
export const MESSAGE = { entry: 1, version: 2, batchSize: 3, batchIndex: 4, batchId: 5 } as const;

/** Field numbers of an entry. */
export const ENTRY = { secret: 1, name: 2, issuer: 3, algorithm: 4, digits: 5, type: 6, counter: 7 } as const;

/** By the number on the wire; 0 stands for a field that was left out. */
const ALGORITHM_NUMBERS: readonly Algorithm[] = ['SHA1', 'SHA1', 'SHA256', 'SHA512'];
const DIGITS_NUMBERS: readonly number[] = [6, 6, 8];
const TYPE_NUMBERS: readonly ('totp' | 'hotp')[] = ['totp', 'hotp', 'totp'];

/** Google's app makes parts of about ten accounts; a batch beyond this is not from an app. */
const MAX_BATCH_SIZE = 1000;

/** @throws AppError when the bytes are no such message, or its batch numbers make no sense. */
export function parseMigrationMessage(message: Uint8Array): Migration {
  const fields = decodeProtobuf(message);
  const batchSize = numberOf(fields, MESSAGE.batchSize) || 1;
  const batchIndex = numberOf(fields, MESSAGE.batchIndex);
  const isSensible = batchSize > 0 && batchSize <= MAX_BATCH_SIZE && batchIndex >= 0 && batchIndex < batchSize;
  if (!isSensible) throw new AppError('bad-migration', 'the parts of this export are not numbered sensibly');
  const entries = fields.filter((field) => field.number === MESSAGE.entry && field.kind === 'bytes');
  if (entries.length === 0) throw new AppError('bad-migration', 'there is no account in it');
  return {
    entries: entries.map(({ value }, index) => parseEntry(value as Uint8Array, index)),
    batchId: numberOf(fields, MESSAGE.batchId),
    batchSize,
    batchIndex,
  };
}

function parseEntry(bytes: Uint8Array, index: number): MigrationEntry {
  let name = `entry ${index + 1}`;
  try {
    const fields = decodeProtobuf(bytes);
    const names = namesOf(fields);
    name = [names.issuer, names.accountName].filter(Boolean).join(': ') || name;
    return { kind: 'account', account: { ...names, credential: credentialOf(fields), warnings: [] } };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { kind: 'refused', name, code: error.code, detail: error.message };
  }
}

/** Where the issuer field is empty the name may carry it, and where it is not the name may repeat it. */
function namesOf(fields: readonly ProtobufField[]): { issuer: string; accountName: string } {
  const issuer = textOf(fields, ENTRY.issuer).trim();
  const name = textOf(fields, ENTRY.name).trim();
  if (issuer !== '') {
    return { issuer, accountName: name.startsWith(`${issuer}:`) ? name.slice(issuer.length + 1).trim() : name };
  }
  const colon = name.indexOf(':');
  return { issuer: name.slice(0, Math.max(colon, 0)).trim(), accountName: name.slice(colon + 1).trim() };
}

function credentialOf(fields: readonly ProtobufField[]): OtpCredential {
  const secret = fields.findLast((field) => field.number === ENTRY.secret && field.kind === 'bytes')?.value;
  if (!(secret instanceof Uint8Array) || secret.length === 0) {
    throw new AppError('missing-secret', 'the secret is missing');
  }
  const type = TYPE_NUMBERS[numberOf(fields, ENTRY.type)];
  if (type === undefined) throw new AppError('unsupported-type', 'expected an entry of type totp or hotp');
  const algorithm = ALGORITHM_NUMBERS[numberOf(fields, ENTRY.algorithm)];
  if (algorithm === undefined) {
    throw new AppError('unsupported-algorithm', 'expected an entry with SHA1, SHA256 or SHA512');
  }
  const digits = DIGITS_NUMBERS[numberOf(fields, ENTRY.digits)];
  if (digits === undefined) throw new AppError('invalid-digits', 'expected an entry with six or eight digits');
  const own = { secret: secret.slice(), algorithm, digits };
  return type === 'totp'
    ? { type, ...own, period: DEFAULT_PARAMETERS.period }
    : { type, ...own, counter: checkCounter(numberOf(fields, ENTRY.counter)) };
}

/** The last one counts (proto3); 0 when absent. Numbers are `int32` or `int64`, hence signed. */
function numberOf(fields: readonly ProtobufField[], number: number): number {
  const field = fields.findLast((candidate) => candidate.number === number);
  return field?.kind === 'varint' ? Number(BigInt.asIntN(64, field.value)) : 0;
}

function textOf(fields: readonly ProtobufField[], number: number): string {
  const field = fields.findLast((candidate) => candidate.number === number);
  return field?.kind === 'bytes' ? decodeUtf8(field.value) : '';
}
