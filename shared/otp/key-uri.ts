/**
 * Key URIs: `otpauth://TYPE/LABEL?secret=…`, the content of a set-up QR code, after Google's description of the
 * format and what sites make of it. A value that is left out gets the format's default; a value that is there but
 * unusable is refused and never replaced, because codes computed with it would be wrong for ever.
 */

import { AppError } from '../app-error.ts';
import type { OtpCredential } from './credential.ts';
import { type CredentialType, formatCredential, parseCredential } from './key-uri-credential.ts';
import { encodeName, formatLabel, type Label, parseLabel } from './key-uri-label.ts';
import { parseParameters, splitUri, type UriParts } from './key-uri-text.ts';
import { parseSecret } from './secret.ts';

/** Something to show beside an account that was read. */
export type KeyUriWarning =
  /** Label and issuer parameter name different issuers; the parameter was taken. */
  | 'issuer-mismatch'
  /** A HOTP URI without its counter, which then starts at 0. */
  | 'counter-missing';

/** An account as a key URI tells it. */
export interface KeyUri {
  /** Free text from the site, trimmed; may be empty, as may `accountName`. Never markup. */
  readonly issuer: string;
  readonly accountName: string;
  readonly credential: OtpCredential;
  readonly warnings: readonly KeyUriWarning[];
}

/** What follows `otpauth://`, and the type it stands for. */
const TYPE_OF_HOST: Readonly<Record<string, CredentialType>> = {
  totp: 'totp',
  hotp: 'hotp',
  steam: 'steam',
  motp: 'motp',
  yaotp: 'yandex',
};

/** Registrations of apps that confirm by push. No other authenticator can do anything with them. */
export const PUSH_SCHEMES: Readonly<Record<string, string>> = {
  phonefactor: 'Microsoft Authenticator',
  'ms-msa': 'Microsoft Authenticator',
  msauth: 'Microsoft Authenticator',
  msauthv2: 'Microsoft Authenticator',
  'microsoft-authenticator': 'Microsoft Authenticator',
  oktaverify: 'Okta Verify',
  duo: 'Duo Mobile',
};

/**
 * Reads a key URI, also in the spellings `apple-otpauth://…`, `steam://SECRET` and `motp://…`.
 *
 * @throws AppError
 * - `not-a-uri`, `unsupported-scheme`, `proprietary-scheme`, `too-long`: it is not a key URI;
 * - `unsupported-type`: none of totp, hotp, steam, or a Yandex or mOTP URI without the PIN it needs;
 * - `missing-secret`, `invalid-secret`, `unsupported-algorithm`, `invalid-digits`, `invalid-period`,
 *   `invalid-counter`, `duplicate-parameter`: named in the message, which holds no secret.
 */
export function parseKeyUri(text: string): KeyUri {
  const parts = splitUri(text);
  switch (parts.scheme) {
    case 'otpauth':
    case 'apple-otpauth':
      return parseOtpauth(parts);
    case 'steam':
      return { ...readSteamLink(parts), warnings: [] };
    case 'motp':
      return parseLabelled('motp', parts.host, parts.query);
    default:
      throw foreignScheme(parts.scheme);
  }
}

/** The key URI that {@link parseKeyUri} reads back: every parameter spelled out. Never throws. */
export function formatKeyUri({ issuer, accountName, credential }: Omit<KeyUri, 'warnings'>): string {
  const { prefix, parameters } = formatCredential(credential, issuer);
  const all = issuer === '' ? parameters : [...parameters, ['issuer', issuer] as const];
  const query = all.map(([name, value]) => `${name}=${encodeName(value)}`).join('&');
  return `${prefix}${formatLabel({ issuer, accountName })}?${query}`;
}

function parseOtpauth({ host, path, query }: UriParts): KeyUri {
  const name = host.toLowerCase();
  const type = Object.hasOwn(TYPE_OF_HOST, name) ? TYPE_OF_HOST[name] : undefined;
  if (type === undefined) throw new AppError('unsupported-type', 'expected a key URI of type totp, hotp or steam');
  return parseLabelled(type, path, query);
}

function parseLabelled(type: CredentialType, rawLabel: string, query: string): KeyUri {
  const parameters = parseParameters(query);
  const label = parseLabel(rawLabel, parameters.get('issuer'));
  return {
    issuer: label.issuer,
    accountName: label.accountName,
    credential: parseCredential(type, parameters, label.issuer),
    warnings: warningsOf(label, type === 'hotp' && !parameters.has('counter')),
  };
}

function warningsOf({ mismatch }: Label, counterMissing: boolean): KeyUriWarning[] {
  return [
    ...(mismatch ? (['issuer-mismatch'] as const) : []),
    ...(counterMissing ? (['counter-missing'] as const) : []),
  ];
}

/** `steam://SECRET`: the secret stands where other URIs have their host. */
function readSteamLink({ host }: UriParts): Omit<KeyUri, 'warnings'> {
  return { issuer: 'Steam', accountName: '', credential: { type: 'steam', secret: parseSecret(host) } };
}

function foreignScheme(scheme: string): AppError {
  const app = Object.hasOwn(PUSH_SCHEMES, scheme) ? PUSH_SCHEMES[scheme] : undefined;
  return app === undefined
    ? new AppError('unsupported-scheme', `expected a URI that begins with otpauth://, got ${scheme}:`)
    : new AppError('proprietary-scheme', `this registers ${app} alone: choose "use a different authenticator app"`);
}
