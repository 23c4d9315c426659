/** The parameters of a key URI as a credential, and back. */

import { AppError } from '../app-error.ts';
import { encodeBase32 } from '../encoding/base32.ts';
import { encodeHex } from '../encoding/hex.ts';
import { type OtpCredential, STEAM_CODE_LENGTH, type TotpCredential } from './credential.ts';
import { decodePercent } from './key-uri-text.ts';
import { DEFAULT_PARAMETERS, parseAlgorithm, parseCounter, parseDigits, parsePeriod } from './parameters.ts';
import { parseHexSecret, parseSecret } from './secret.ts';
import { checkYandexSecret } from './yandex-secret.ts';

export type CredentialType = OtpCredential['type'];

/** Decoded values by lower-case name, as `parseParameters` gives them. */
export type KeyUriParameters = ReadonlyMap<string, string>;

/**
 * @param type - As the URI's host has it. A `totp` that is Steam's by encoder or issuer comes out as `steam`.
 * @param issuer - Already resolved.
 * @throws AppError as `parseKeyUri` lists them.
 */
export function parseCredential(type: CredentialType, parameters: KeyUriParameters, issuer: string): OtpCredential {
  switch (type) {
    case 'totp':
      return parseTotpOrSteam(parameters, issuer);
    case 'hotp':
      return {
        type,
        secret: secretOf(parameters),
        ...hashAndDigitsOf(parameters),
        counter: parseCounter(parameters.get('counter') ?? '0'),
      };
    case 'steam':
      return parseSteam(parameters);
    case 'motp':
      return { type, pin: pinOf(parameters), secret: parseHexSecret(parameters.get('secret') ?? '') };
    case 'yandex':
      return { type, pin: pinOf(parameters), secret: checkYandexSecret(secretOf(parameters)) };
  }
}

/** The URI up to its label, and the parameters but for the issuer, in the order in which sites write them. */
export function formatCredential(
  credential: OtpCredential,
  issuer: string,
): { readonly prefix: string; readonly parameters: readonly (readonly [string, string])[] } {
  const secret = ['secret', encodeBase32(credential.secret)] as const;
  switch (credential.type) {
    case 'totp': {
      const { algorithm, digits, period } = credential;
      const parameters = [
        ['algorithm', algorithm] as const,
        ['digits', `${digits}`] as const,
        ['period', `${period}`] as const,
      ];
      // Without it, five digits of an issuer called Steam would be read as Steam Guard.
      const encoder = isTakenForSteam(credential, issuer) ? [['encoder', 'totp'] as const] : [];
      return { prefix: 'otpauth://totp/', parameters: [secret, ...parameters, ...encoder] };
    }
    case 'hotp': {
      const { algorithm, digits, counter } = credential;
      return {
        prefix: 'otpauth://hotp/',
        parameters: [secret, ['algorithm', algorithm], ['digits', `${digits}`], ['counter', `${counter}`]],
      };
    }
    case 'steam':
      return { prefix: 'otpauth://steam/', parameters: [secret] };
    case 'motp':
      return {
        prefix: 'motp://',
        parameters: [
          ['secret', encodeHex(credential.secret)],
          ['pin', credential.pin],
        ],
      };
    case 'yandex':
      return { prefix: 'otpauth://yaotp/', parameters: [secret, ['pin', credential.pin]] };
  }
}

/** Steam is told by its encoder; where none is named, by the issuer, five digits or none, and Steam's parameters. */
function parseTotpOrSteam(parameters: KeyUriParameters, issuer: string): OtpCredential {
  const encoder = parameters.get('encoder')?.trim().toLowerCase();
  if (encoder === 'steam') return parseSteam(parameters);
  const totp = parseTotp(parameters);
  const digits = parameters.has('digits') ? totp.digits : STEAM_CODE_LENGTH;
  const steam = encoder === undefined && isTakenForSteam({ ...totp, digits }, issuer);
  return steam ? { type: 'steam', secret: totp.secret } : totp;
}

function isTakenForSteam({ algorithm, digits, period }: TotpCredential, issuer: string): boolean {
  const isSteamShape = digits === STEAM_CODE_LENGTH && algorithm === 'SHA1' && period === DEFAULT_PARAMETERS.period;
  return isSteamShape && issuer.toLowerCase() === 'steam';
}

function parseTotp(parameters: KeyUriParameters): TotpCredential {
  const period = parameters.get('period');
  return {
    type: 'totp',
    secret: secretOf(parameters),
    ...hashAndDigitsOf(parameters),
    period: period === undefined ? DEFAULT_PARAMETERS.period : parsePeriod(period),
  };
}

/** Steam has no parameters of its own: SHA-1, 30 s and five characters, or the URI means something else. */
function parseSteam(parameters: KeyUriParameters): OtpCredential {
  const { algorithm, digits, period } = parseTotp(parameters);
  if (algorithm !== 'SHA1') throw new AppError('unsupported-algorithm', 'a Steam code is made with SHA1');
  if (period !== DEFAULT_PARAMETERS.period) throw new AppError('invalid-period', 'a Steam code lives 30 seconds');
  if (parameters.has('digits') && digits !== STEAM_CODE_LENGTH) {
    throw new AppError('invalid-digits', `a Steam code has ${STEAM_CODE_LENGTH} characters`);
  }
  return { type: 'steam', secret: secretOf(parameters) };
}

function hashAndDigitsOf(parameters: KeyUriParameters): Pick<TotpCredential, 'algorithm' | 'digits'> {
  const algorithm = parameters.get('algorithm');
  const digits = parameters.get('digits');
  return {
    algorithm: algorithm === undefined ? DEFAULT_PARAMETERS.algorithm : parseAlgorithm(algorithm),
    digits: digits === undefined ? DEFAULT_PARAMETERS.digits : parseDigits(digits),
  };
}

function secretOf(parameters: KeyUriParameters): Uint8Array {
  // Some sites encode twice. A percent sign is no letter of a secret, so nothing else can be meant by it.
  return parseSecret(decodePercent(parameters.get('secret') ?? ''));
}

function pinOf(parameters: KeyUriParameters): string {
  const pin = parameters.get('pin');
  if (pin !== undefined) return pin;
  throw new AppError('unsupported-type', 'this kind of code needs a PIN, which the URI lacks');
}
