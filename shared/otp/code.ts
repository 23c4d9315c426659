/**
 * Codes: RFC 4226 §5.3 (HOTP), RFC 6238 §4 (TOTP) and Steam Guard, computed by `otpauth`; and the other kinds. Its slim
 * build hashes by the same package everywhere, in a quarter of the time that making a key for Node's own takes.
 */

import { HOTP, Secret } from 'otpauth/slim';
import {
  type HotpCredential,
  type OtpCredential,
  STEAM_CODE_LENGTH,
  type SteamCredential,
  type TotpCredential,
} from './credential.ts';
import { motpAt } from './motp.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { timeStepAt } from './time-step.ts';
import { yandexAt } from './yandex.ts';

/** Steam's alphabet: no vowels and nothing that looks like something else. */
const STEAM_ALPHABET = '23456789BCDFGHJKMNPQRTVWXY';

/** Ten digits hold any truncated 31-bit value whole (RFC 4226 §5.3), so a ten-digit code is that value. */
const WHOLE_VALUE_DIGITS = 10;

/**
 * The code of one counter value (RFC 4226 §5.3), zero-padded to the credential's digits.
 *
 * @param credential - Its own `counter` is not read.
 * @param counter - A whole number from 0 to 2^53 - 1.
 */
export function hotpAt(
  { secret, algorithm, digits }: Pick<HotpCredential, 'secret' | 'algorithm' | 'digits'>,
  counter: number,
): string {
  return HOTP.generate({ secret: new Secret({ buffer: ownBuffer(secret) }), algorithm, digits, counter });
}

/** The code of one time step (RFC 6238 §4.2). */
export function totpAtStep(credential: Omit<TotpCredential, 'type' | 'period'>, timeStep: number): string {
  return hotpAt(credential, timeStep);
}

/** The code at a moment given as Unix time in milliseconds (RFC 6238 §4.2). */
export function totpAt(credential: Omit<TotpCredential, 'type'>, nowMs: number): string {
  return totpAtStep(credential, timeStepAt(nowMs, credential));
}

/** The five-character Steam Guard code at a moment given as Unix time in milliseconds. */
export function steamAt({ secret }: Pick<SteamCredential, 'secret'>, nowMs: number): string {
  const { algorithm, period } = DEFAULT_PARAMETERS;
  let value = Number(hotpAt({ secret, algorithm, digits: WHOLE_VALUE_DIGITS }, timeStepAt(nowMs, { period })));
  let code = '';
  while (code.length < STEAM_CODE_LENGTH) {
    code += STEAM_ALPHABET.charAt(value % STEAM_ALPHABET.length);
    value = Math.floor(value / STEAM_ALPHABET.length);
  }
  return code;
}

/**
 * The code of any credential: of the time step at `nowMs`, or for HOTP of its stored counter, which the caller must
 * have moved on and stored before the code is shown.
 *
 * @param nowMs - Unix time in milliseconds.
 */
export function codeAt(credential: OtpCredential, nowMs: number): string {
  switch (credential.type) {
    case 'totp':
      return totpAt(credential, nowMs);
    case 'hotp':
      return hotpAt(credential, credential.counter);
    case 'steam':
      return steamAt(credential, nowMs);
    case 'motp':
      return motpAt(credential, nowMs);
    case 'yandex':
      return yandexAt(credential, nowMs);
  }
}

/** `otpauth` reads a whole ArrayBuffer, so a view into a larger one is copied first. */
function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
