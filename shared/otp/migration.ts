/**
 * Google Authenticator's transfer codes: `otpauth-migration://offline?data=…`, several accounts in one QR code as
 * base64 of a protocol buffer. A large export is a batch of several such codes, scanned in any order.
 */

import { AppError, type ErrorCode } from '../app-error.ts';
import { decodeBase64, encodeBase64 } from '../encoding/base64url.ts';
import { encodeProtobuf, type ProtobufField } from '../encoding/protobuf.ts';
import { encodeUtf8 } from '../encoding/utf8.ts';
import type { KeyUri } from './key-uri.ts';
import { decodePercent } from './key-uri-text.ts';
import { ENTRY, MESSAGE, parseMigrationMessage } from './migration-message.ts';

/** One entry of a transfer: an account, or why it cannot be one. No entry stops the others. */
export type MigrationEntry =
  | { readonly kind: 'account'; readonly account: KeyUri }
  | { readonly kind: 'refused'; readonly name: string; readonly code: ErrorCode; readonly detail: string };

/** The content of one transfer code. */
export interface Migration {
  readonly entries: readonly MigrationEntry[];
  /** The same in all parts of one export; may be negative, and 0 where the exporter gave none. */
  readonly batchId: number;
  /** Parts of the export, at least 1. */
  readonly batchSize: number;
  /** Which part this is, from 0. */
  readonly batchIndex: number;
}

/** Several parts of one export put together. */
export interface AssembledMigration {
  readonly entries: readonly MigrationEntry[];
  readonly size: number;
  /** Indexes from 0 of the parts that are not there yet; empty when the export is whole. */
  readonly missing: readonly number[];
}

/** Accounts that Google's app puts into one code: more make a picture that cameras no longer read. */
const ACCOUNTS_A_CODE = 10;

const SCHEME = /^[\s\u200b-\u200f\u2060]*otpauth-migration:/i;
const PREFIX = 'otpauth-migration://offline?data=';

/** More text than four full QR codes hold. */
const MAX_MIGRATION_LENGTH = 16_384;

/** Whether a text is a transfer code, by its scheme alone. */
export function isMigration(text: string): boolean {
  return SCHEME.test(text);
}

/**
 * Reads one transfer code. Its entries are judged one by one.
 *
 * @throws AppError `bad-migration` when the code as a whole cannot be read, `too-long` beyond 16 384 characters.
 */
export function parseMigration(text: string): Migration {
  if (text.length > MAX_MIGRATION_LENGTH) {
    throw new AppError('too-long', `a transfer code may have ${MAX_MIGRATION_LENGTH} characters, got ${text.length}`);
  }
  // A raw `+` belongs to the base64 text: it is never a space here.
  const data = isMigration(text) ? /[?&]data=([^&]*)/i.exec(text.replace(/\s/g, ''))?.[1] : undefined;
  if (data === undefined || data === '') throw badMigration();
  try {
    return parseMigrationMessage(decodeBase64(decodePercent(data)));
  } catch (cause) {
    if (cause instanceof AppError) throw badMigration(cause);
    throw cause;
  }
}

/**
 * Puts the parts of one export together, in the order of the export. A part read twice counts once.
 *
 * @param parts - All of one `batchId`; at least one.
 */
export function assembleMigration(parts: readonly Migration[]): AssembledMigration {
  const byIndex = new Map(parts.map((part) => [part.batchIndex, part]));
  const size = Math.max(...parts.map((part) => part.batchSize));
  const indexes = Array.from({ length: size }, (_, index) => index);
  return {
    entries: indexes.flatMap((index) => byIndex.get(index)?.entries ?? []),
    size,
    missing: indexes.filter((index) => !byIndex.has(index)),
  };
}

/** Whether Google's format can hold an account without losing anything: 6 or 8 digits and, for TOTP, 30 seconds. */
export function canMigrate({ credential }: Pick<KeyUri, 'credential'>): boolean {
  if (credential.type !== 'totp' && credential.type !== 'hotp') return false;
  const isHeld = credential.digits === 6 || credential.digits === 8;
  return isHeld && (credential.type === 'hotp' || credential.period === 30);
}

/**
 * Transfer codes for these accounts, ten a code.
 *
 * @param accounts - Each must pass {@link canMigrate}; a caller names the others to the person first.
 * @param batchId - Random, a whole number of 31 bits.
 */
export function formatMigration(accounts: readonly Omit<KeyUri, 'warnings'>[], batchId: number): string[] {
  const size = Math.ceil(accounts.length / ACCOUNTS_A_CODE);
  return Array.from({ length: size }, (_, index) => {
    const part = accounts.slice(index * ACCOUNTS_A_CODE, (index + 1) * ACCOUNTS_A_CODE);
    const message = encodeProtobuf([
      ...part.map((account) => bytes(MESSAGE.entry, encodeProtobuf(entryFields(account)))),
      varint(MESSAGE.version, 1),
      varint(MESSAGE.batchSize, size),
      varint(MESSAGE.batchIndex, index),
      varint(MESSAGE.batchId, batchId),
    ]);
    return `${PREFIX}${encodeURIComponent(encodeBase64(message))}`;
  });
}

function entryFields(account: Omit<KeyUri, 'warnings'>): ProtobufField[] {
  const { issuer, accountName, credential } = account;
  if ((credential.type !== 'totp' && credential.type !== 'hotp') || !canMigrate(account)) {
    throw new Error('this account does not fit a transfer code: ask canMigrate first');
  }
  return [
    bytes(ENTRY.secret, credential.secret),
    bytes(ENTRY.name, encodeUtf8(issuer === '' ? accountName : `${issuer}:${accountName}`)),
    bytes(ENTRY.issuer, encodeUtf8(issuer)),
    varint(ENTRY.algorithm, { SHA1: 1, SHA256: 2, SHA512: 3 }[credential.algorithm]),
    varint(ENTRY.digits, credential.digits === 6 ? 1 : 2),
    varint(ENTRY.type, credential.type === 'hotp' ? 1 : 2),
    ...(credential.type === 'hotp' ? [varint(ENTRY.counter, credential.counter)] : []),
  ];
}

function varint(number: number, value: number): ProtobufField {
  return { number, kind: 'varint', value: BigInt(value) };
}

function bytes(number: number, value: Uint8Array): ProtobufField {
  return { number, kind: 'bytes', value };
}

function badMigration(cause?: AppError): AppError {
  return new AppError('bad-migration', 'this transfer code cannot be read: show it again in the other app', { cause });
}
