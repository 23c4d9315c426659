/** One-time codes as password managers keep them: a key URI, a bare secret, or `key=…&step=…` of KeeOtp. */

import { AppError } from '#shared/app-error.ts';
import { type KeyUri, type KeyUriWarning, parseKeyUri } from '#shared/otp/key-uri.ts';
import type { Saying } from '../words/saying.ts';
import { createCredential, createEntry, type Surroundings, secretOfBase32 } from './entry.ts';
import type { ImportedEntry } from './imported-entry.ts';
import { textOf } from './json.ts';

/** What the item around the code is called: stands in for names that the code itself lacks. */
export interface ItemNames {
  readonly title: unknown;
  readonly userName: unknown;
}

const WARNINGS: Readonly<Record<KeyUriWarning, Saying>> = {
  'issuer-mismatch': (say) => say('warning.issuer'),
  'counter-missing': (say) => say('warning.counter'),
};

/** @throws AppError as `parseKeyUri` does */
export function entryOfKeyUri(uri: string, surroundings: Surroundings = {}): ImportedEntry {
  return entryOf(parseKeyUri(uri), surroundings);
}

/**
 * A code with the names of its item where it has none of its own.
 *
 * @returns `null` when the item has no code. A value of spaces alone is a code that got lost, and is refused.
 * @throws AppError as `parseKeyUri` does; `invalid-secret` for anything but text
 */
export function entryOfOtpValue(
  value: unknown,
  names: ItemNames,
  surroundings: Surroundings = {},
): ImportedEntry | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string') throw new AppError('invalid-secret', 'the code must be text');
  const title = textOf(names.title);
  const userName = textOf(names.userName);
  if (/^\s*steam:\/\//i.test(value)) {
    return entryOf({ ...parseKeyUri(value), issuer: title || 'Steam', accountName: userName }, surroundings);
  }
  const read = isUri(value) ? parseKeyUri(value) : bareCode(value);
  return entryOf({ ...read, issuer: read.issuer || title, accountName: read.accountName || userName }, surroundings);
}

/** The entry of a key URI that was read. */
export function entryOf(read: KeyUri, surroundings: Surroundings = {}): ImportedEntry {
  const { issuer, accountName, credential } = read;
  const warnings = [...(surroundings.warnings ?? []), ...read.warnings.map((warning) => WARNINGS[warning])];
  return createEntry({ ...surroundings, issuer, accountName, credential, warnings });
}

function isUri(value: string): boolean {
  return /^[\s\u200b-\u200f\u2060]*[a-z][a-z0-9+.-]*:\/\//i.test(value);
}

function bareCode(value: string): KeyUri {
  const credential = /^\s*key=/i.test(value)
    ? keeOtpCredential(new URLSearchParams(value.trim()))
    : createCredential({ type: 'totp', secret: secretOfBase32(value) });
  return { issuer: '', accountName: '', credential, warnings: [] };
}

/** `key=BASE32&size=6&step=30&otpHashMode=Sha256&type=hotp&counter=0` */
function keeOtpCredential(parameters: URLSearchParams) {
  return createCredential({
    type: parameters.get('type')?.toLowerCase() === 'hotp' ? 'hotp' : 'totp',
    secret: secretOfBase32(parameters.get('key')),
    digits: parameters.get('size'),
    period: parameters.get('step'),
    algorithm: parameters.get('otpHashMode'),
    counter: parameters.get('counter'),
  });
}
