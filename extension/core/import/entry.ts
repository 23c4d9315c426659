/**
 * Builds an entry from the fields of a source. Defaults stand in only where the source leaves a value out; a value
 * that is there and cannot be used is an error of that entry, because a code with guessed parameters is wrong for ever.
 */

import { AppError } from '#shared/app-error.ts';
import { decodeBase64 } from '#shared/encoding/base64url.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import type { OtpCredential } from '#shared/otp/credential.ts';
import { DEFAULT_PARAMETERS, parseAlgorithm, parseCounter, parseDigits, parsePeriod } from '#shared/otp/parameters.ts';
import { parseHexSecret, parseSecret } from '#shared/otp/secret.ts';
import { checkYandexSecret } from '#shared/otp/yandex-secret.ts';
import type { Saying } from '../words/saying.ts';
import type { ImportedEntry } from './imported-entry.ts';
import { isAbsent, textOf } from './json.ts';

export type OtpType = OtpCredential['type'];

/** Names longer than this are no names; the longest seen in an export has 160 characters. */
export const MAX_NAME_CHARACTERS = 1024;
/** A note longer than this is cut, with a warning: losing the account for its note would be worse. */
export const MAX_NOTE_CHARACTERS = 20_000;
/** RFC 4226 secrets have 20 bytes, the longest seen 128. */
const MAX_SECRET_BYTES = 1024;

/** The parameters as the source has them: numbers or text, absent for the default of the type. */
export interface CredentialFields {
  readonly type: OtpType;
  readonly secret: Uint8Array;
  readonly algorithm?: unknown;
  readonly digits?: unknown;
  readonly period?: unknown;
  readonly counter?: unknown;
  /** mOTP and Yandex only. */
  readonly pin?: unknown;
}

/** Everything beside the credential; absent means empty. */
export interface Surroundings {
  readonly groups?: readonly string[];
  readonly tags?: readonly string[];
  readonly note?: unknown;
  readonly favorite?: boolean;
  readonly uris?: readonly string[];
  readonly state?: ImportedEntry['state'];
  readonly hasIcon?: boolean;
  readonly warnings?: readonly Saying[];
}

export interface EntryFields extends Surroundings {
  readonly issuer?: unknown;
  readonly accountName?: unknown;
  readonly credential: OtpCredential;
}

const NOTE_CUT: Saying = (say) => say('warning.noteCut');

/** @throws AppError `too-long` when a name is. */
export function createEntry(fields: EntryFields): ImportedEntry {
  const { credential, favorite = false, state = 'live', hasIcon = false } = fields;
  const note = textOf(fields.note);
  const cut = note.length > MAX_NOTE_CHARACTERS;
  return {
    issuer: nameOf(fields.issuer),
    accountName: nameOf(fields.accountName),
    credential,
    groups: namesOf(fields.groups),
    tags: namesOf(fields.tags),
    note: cut ? note.slice(0, MAX_NOTE_CHARACTERS).toWellFormed() : note,
    favorite,
    uris: namesOf(fields.uris),
    state,
    hasIcon,
    warnings: [...(fields.warnings ?? []), ...(cut ? [NOTE_CUT] : [])],
  };
}

/**
 * @throws AppError `missing-secret`, `too-long`, `unsupported-type` (for want of a PIN), `unsupported-algorithm`, `invalid-digits`, `invalid-period` or
 *   `invalid-counter`. Steam's parameters are fixed, whatever the source says beside them.
 */
export function createCredential(fields: CredentialFields): OtpCredential {
  const { type, secret } = fields;
  if (secret.length === 0) throw new AppError('missing-secret', 'the secret is empty');
  if (secret.length > MAX_SECRET_BYTES) {
    throw new AppError('too-long', `a secret has at most ${MAX_SECRET_BYTES} bytes, this one ${secret.length}`);
  }
  switch (type) {
    case 'totp':
      return { type, secret, ...hashAndDigits(fields), period: orDefault(fields.period, parsePeriod, 30) };
    case 'hotp':
      return { type, secret, ...hashAndDigits(fields), counter: orDefault(fields.counter, parseCounter, 0) };
    case 'steam':
      return { type, secret };
    case 'motp':
      return { type, secret, pin: pinOf(fields.pin) };
    case 'yandex':
      return { type, secret: checkYandexSecret(secret), pin: pinOf(fields.pin) };
  }
}

/** The type that a source names, in any case. @throws AppError `unsupported-type` */
export function otpTypeOf(name: unknown, types: Readonly<Record<string, OtpType>>): OtpType {
  const key = textOf(name).toLowerCase();
  const type = Object.hasOwn(types, key) ? types[key] : undefined;
  if (type !== undefined) return type;
  throw new AppError('unsupported-type', 'this kind of code is not one that we can compute');
}

/** @throws AppError `missing-secret` or `invalid-secret` */
export function secretOfBase32(value: unknown): Uint8Array<ArrayBuffer> {
  return parseSecret(secretText(value));
}

/** Hexadecimal with or without spaces. @throws AppError `missing-secret` or `invalid-secret` */
export function secretOfHex(value: unknown): Uint8Array<ArrayBuffer> {
  return parseHexSecret(secretText(value));
}

/** @throws AppError `missing-secret` or `invalid-secret` */
export function secretOfBase64(value: unknown): Uint8Array<ArrayBuffer> {
  return decodeSecret(secretText(value), decodeBase64);
}

/** The UTF-8 bytes of the text are the secret. @throws AppError `missing-secret` */
export function secretOfUtf8(value: unknown): Uint8Array<ArrayBuffer> {
  return decodeSecret(secretText(value), encodeUtf8);
}

/** A list of bytes as Java prints them, -128 to 127. @throws AppError `missing-secret` or `invalid-secret` */
export function secretOfSignedBytes(value: unknown): Uint8Array<ArrayBuffer> {
  if (isAbsent(value)) throw new AppError('missing-secret', 'the secret is missing');
  const isByte = (item: unknown): item is number =>
    Number.isInteger(item) && Number(item) >= -128 && Number(item) < 256;
  if (!Array.isArray(value) || !value.every(isByte)) {
    throw new AppError('invalid-secret', 'the secret must be a list of bytes');
  }
  return Uint8Array.from(value);
}

function secretText(value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  if (typeof value === 'string' || isAbsent(value)) throw new AppError('missing-secret', 'the secret is missing');
  throw new AppError('invalid-secret', 'the secret must be text');
}

function decodeSecret(text: string, decode: (text: string) => Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  try {
    return decode(text.trim());
  } catch (cause) {
    throw new AppError('invalid-secret', 'the secret is not written as this file says it is', { cause });
  }
}

function hashAndDigits({ algorithm, digits }: CredentialFields) {
  return {
    algorithm: orDefault(algorithm, parseAlgorithm, DEFAULT_PARAMETERS.algorithm),
    digits: orDefault(digits, parseDigits, DEFAULT_PARAMETERS.digits),
  };
}

/** The PIN is part of what the code is made from; most files leave it out. */
function pinOf(value: unknown): string {
  const pin = textOf(value);
  if (pin !== '') return pin;
  throw new AppError('unsupported-type', 'this kind of code needs a PIN, which the file lacks');
}

/** Numbers are read as their text, so that `8`, `"8"` and `" 8 "` are one and `8.5`, `true` and `[]` are refused. */
function orDefault<Value>(value: unknown, parse: (text: string) => Value, otherwise: Value): Value {
  if (isAbsent(value)) return otherwise;
  return parse(typeof value === 'string' || typeof value === 'number' ? String(value) : typeof value);
}

function nameOf(value: unknown): string {
  const name = textOf(value);
  if (name.length <= MAX_NAME_CHARACTERS) return name;
  throw new AppError('too-long', `a name has at most ${MAX_NAME_CHARACTERS} characters, this one ${name.length}`);
}

function namesOf(values: readonly string[] = []): readonly string[] {
  const names = values.map((value) => value.toWellFormed().trim()).filter((value) => value !== '');
  return [...new Set(names)].filter((name) => name.length <= MAX_NAME_CHARACTERS);
}
