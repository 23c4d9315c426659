/** What to say about a secret while it is typed. */

import type { OtpCredential } from '#shared/otp/credential.ts';
import { MINIMUM_SECRET_BYTES, parseHexSecret, parseSecret } from '#shared/otp/secret.ts';
import { hasYandexChecksum, YANDEX_SECRET_BYTES } from '#shared/otp/yandex-secret.ts';

export type SecretHint =
  | { readonly kind: 'empty' }
  /** The first character that no secret of this kind can hold. */
  | { readonly kind: 'foreign'; readonly character: string }
  /** Hexadecimal digits come in pairs. */
  | { readonly kind: 'odd' }
  /** No code can be made of so little. */
  | { readonly kind: 'tooShort' }
  /** Its own checksum does not fit. */
  | { readonly kind: 'mistyped' }
  /** It works, but sites rarely give so little: perhaps a part is missing. */
  | { readonly kind: 'short' }
  | { readonly kind: 'good'; readonly characters: number };

/** mOTP has half of what RFC 4226 wants: sixteen hexadecimal digits. */
const MINIMUM_MOTP_BYTES = 8;

/** Looks at a secret as typed so far; spaces, hyphens, padding and case are forgiven. */
export function hintOnSecret(typed: string, type: OtpCredential['type'] = 'totp'): SecretHint {
  return type === 'motp' ? hintOnHex(typed) : hintOnBase32(typed, type === 'yandex');
}

/** Whether nothing can be made of the secret as it stands. */
export function isUnusable({ kind }: SecretHint): boolean {
  return kind !== 'good' && kind !== 'short';
}

function hintOnBase32(typed: string, isYandex: boolean): SecretHint {
  const characters = typed.replace(/[\s\u2010-\u2015-]/g, '').replace(/=+$/, '');
  if (characters === '') return { kind: 'empty' };
  const foreign = /[^A-Za-z2-7]/u.exec(characters);
  if (foreign) return { kind: 'foreign', character: foreign[0] };
  const secret = characters.length === 1 ? new Uint8Array() : parseSecret(typed);
  if (isYandex && secret.length < YANDEX_SECRET_BYTES) return { kind: 'tooShort' };
  if (isYandex && hasYandexChecksum(secret) === false) return { kind: 'mistyped' };
  return secret.length < MINIMUM_SECRET_BYTES ? { kind: 'short' } : { kind: 'good', characters: characters.length };
}

function hintOnHex(typed: string): SecretHint {
  const digits = typed.replace(/[\s:-]/g, '');
  if (digits === '') return { kind: 'empty' };
  const foreign = /[^0-9A-Fa-f]/u.exec(digits);
  if (foreign) return { kind: 'foreign', character: foreign[0] };
  if (digits.length % 2 === 1) return { kind: 'odd' };
  const { length } = parseHexSecret(typed);
  return length < MINIMUM_MOTP_BYTES ? { kind: 'short' } : { kind: 'good', characters: digits.length };
}
