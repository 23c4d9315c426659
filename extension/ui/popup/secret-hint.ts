/** What to say about a secret while it is typed. */

import { MINIMUM_SECRET_BYTES, parseSecret } from '#shared/otp/secret.ts';

export type SecretHint =
  | { readonly kind: 'empty' }
  /** The first character that no secret can hold. */
  | { readonly kind: 'foreign'; readonly character: string }
  /** It works, but sites rarely give so little: perhaps a part is missing. */
  | { readonly kind: 'short' }
  | { readonly kind: 'good'; readonly characters: number };

/** Looks at a secret as typed so far; spaces, hyphens, padding and case are forgiven. */
export function hintOnSecret(typed: string): SecretHint {
  const characters = typed.replace(/[\s\u2010-\u2015-]/g, '').replace(/=+$/, '');
  if (characters === '') return { kind: 'empty' };
  const foreign = /[^A-Za-z2-7]/u.exec(characters);
  if (foreign) return { kind: 'foreign', character: foreign[0] };
  if (characters.length === 1 || parseSecret(typed).length < MINIMUM_SECRET_BYTES) return { kind: 'short' };
  return { kind: 'good', characters: characters.length };
}
