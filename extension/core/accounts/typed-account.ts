/** An account typed in by hand: what each field must hold. */

import { AppError } from '#shared/app-error.ts';
import type { OtpCredential } from '#shared/otp/credential.ts';
import { type Algorithm, checkCounter, checkDigits, checkPeriod } from '#shared/otp/parameters.ts';
import { readSiteRule } from '../sites/site-text.ts';
import type { AccountDraft } from './new-account.ts';
import { parseTypedSecret } from './typed-secret.ts';

/** The fields as they were typed. One that the type has no use for is not read. */
export interface TypedAccount {
  readonly issuer: string;
  readonly accountName: string;
  /** TOTP without it. */
  readonly type?: OtpCredential['type'];
  /** In hexadecimal for mOTP, whose secrets are written so. */
  readonly secretBase32: string;
  readonly algorithm: Algorithm;
  readonly digits: number;
  readonly period: number;
  /** HOTP: that of the next code; 0 without it. */
  readonly counter?: number;
  /** mOTP and Yandex. */
  readonly pin?: string;
  /** An address or a bare host; empty for none. */
  readonly site: string;
}

/** What a credential is made of. */
type CredentialField = 'secretBase32' | 'digits' | 'period' | 'counter' | 'pin';

/** A field that cannot be used, and why, in words that do not repeat a secret. */
export interface FieldProblem {
  readonly field: CredentialField | 'site';
  /** What is wrong with the text; `null` when a site is no address. */
  readonly error: AppError | null;
}

/** The account, or the first field that is wrong. */
export function readTypedAccount(typed: TypedAccount): AccountDraft | FieldProblem {
  const { issuer, accountName, site } = typed;
  const wrong = firstProblem(typed);
  if (wrong !== null) return wrong;
  const host = site.trim() === '' ? null : typedHost(site.trim());
  if (host === undefined) return { field: 'site', error: null };
  return { issuer: issuer.trim(), accountName: accountName.trim(), credential: credentialOf(typed), host };
}

/** The host of an address with or without its scheme; `undefined` when it is neither. */
function typedHost(site: string): string | undefined {
  const rule = readSiteRule(site);
  return rule?.match === 'exact' ? rule.host : undefined;
}

/** What each type reads, in the order in which a person is told of it. */
const FIELDS: Readonly<Record<OtpCredential['type'], readonly CredentialField[]>> = {
  totp: ['secretBase32', 'digits', 'period'],
  hotp: ['secretBase32', 'digits', 'counter'],
  steam: ['secretBase32'],
  motp: ['secretBase32', 'pin'],
  yandex: ['secretBase32', 'pin'],
};

function firstProblem(typed: TypedAccount): FieldProblem | null {
  for (const field of FIELDS[typed.type ?? 'totp']) {
    const error = problemOf(field, typed);
    if (error !== null) return { field, error };
  }
  return null;
}

/** Why a field is refused. Anything but bad input is our own mistake and goes on. */
function problemOf(field: CredentialField, typed: TypedAccount): AppError | null {
  try {
    CHECKS[field](typed);
    return null;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

const CHECKS: Readonly<Record<CredentialField, (typed: TypedAccount) => unknown>> = {
  secretBase32: ({ type = 'totp', secretBase32 }) => parseTypedSecret(type, secretBase32),
  digits: ({ digits }) => checkDigits(digits),
  period: ({ period }) => checkPeriod(period),
  counter: ({ counter = 0 }) => checkCounter(counter),
  pin: ({ pin = '' }) => checkPin(pin),
};

function checkPin(pin: string): string {
  if (pin.trim() !== '') return pin.trim();
  throw new AppError('missing-pin', 'these codes need a PIN');
}

/** Of fields that were checked. */
function credentialOf(typed: TypedAccount): OtpCredential {
  const { type = 'totp', algorithm, digits, period, counter = 0, pin = '' } = typed;
  const secret = parseTypedSecret(type, typed.secretBase32);
  switch (type) {
    case 'totp':
      return { type, secret, algorithm, digits, period };
    case 'hotp':
      return { type, secret, algorithm, digits, counter };
    case 'steam':
      return { type, secret };
    case 'motp':
    case 'yandex':
      return { type, secret, pin: checkPin(pin) };
  }
}
