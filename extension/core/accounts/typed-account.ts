/** An account typed in by hand: what each field must hold. */

import { AppError } from '#shared/app-error.ts';
import type { TotpCredential } from '#shared/otp/credential.ts';
import { type Algorithm, checkDigits, checkPeriod } from '#shared/otp/parameters.ts';
import { parseSecret } from '#shared/otp/secret.ts';
import { readSiteRule } from '../sites/site-text.ts';
import type { AccountDraft } from './new-account.ts';

/** The fields as they were typed. */
export interface TypedAccount {
  readonly issuer: string;
  readonly accountName: string;
  readonly secretBase32: string;
  readonly algorithm: Algorithm;
  readonly digits: number;
  readonly period: number;
  /** An address or a bare host; empty for none. */
  readonly site: string;
}

/** A field that cannot be used, and why, in words that do not repeat a secret. */
export interface FieldProblem {
  readonly field: 'secretBase32' | 'digits' | 'period' | 'site';
  /** What is wrong with the text; `null` when a site is no address. */
  readonly error: AppError | null;
}

/** The account, or the first field that is wrong. */
export function readTypedAccount(typed: TypedAccount): AccountDraft | FieldProblem {
  const { issuer, accountName, algorithm, site } = typed;
  const secret = attempt(() => parseSecret(typed.secretBase32));
  if (secret instanceof AppError) return { field: 'secretBase32', error: secret };
  const digits = attempt(() => checkDigits(typed.digits));
  if (digits instanceof AppError) return { field: 'digits', error: digits };
  const period = attempt(() => checkPeriod(typed.period));
  if (period instanceof AppError) return { field: 'period', error: period };
  const host = site.trim() === '' ? null : typedHost(site.trim());
  if (host === undefined) return { field: 'site', error: null };
  const credential: TotpCredential = { type: 'totp', secret, algorithm, digits, period };
  return { issuer: issuer.trim(), accountName: accountName.trim(), credential, host };
}

/** The host of an address with or without its scheme; `undefined` when it is neither. */
export function typedHost(site: string): string | undefined {
  const rule = readSiteRule(site);
  return rule?.match === 'exact' ? rule.host : undefined;
}

/** What `read` gives, or the error it refuses with. Anything but bad input is our own mistake and goes on. */
function attempt<T>(read: () => T): T | AppError {
  try {
    return read();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}
