/** The code of a KeePass entry, in the dialect of KeePass itself, KeePassXC, KeeOtp, Tray TOTP or KeeTrayTOTP. */

import { AppError } from '#shared/app-error.ts';
import {
  createCredential,
  createEntry,
  type OtpType,
  type Surroundings,
  secretOfBase32,
  secretOfBase64,
  secretOfHex,
  secretOfUtf8,
} from '../entry.ts';
import type { ImportedEntry } from '../imported-entry.ts';
import { entryOfOtpValue } from '../otp-value.ts';

/** Strings of an entry by name in lower case. */
export type KeePassStrings = ReadonlyMap<string, string>;

const SECRET_FORMS = [
  { suffix: '-secret', read: secretOfUtf8 },
  { suffix: '-secret-hex', read: secretOfHex },
  { suffix: '-secret-base32', read: secretOfBase32 },
  { suffix: '-secret-base64', read: secretOfBase64 },
];

/** KeePassXC writes this for an account without a name. */
const NO_NAME = 'none';

/** @returns `null` when the entry has no code. @throws AppError for a code that cannot be used */
export function entryOfKeePassStrings(strings: KeePassStrings, surroundings: Surroundings): ImportedEntry | null {
  const names = { title: strings.get('title'), userName: strings.get('username') ?? strings.get('user name') };
  const otp = strings.get('otp') ?? '';
  if (otp.trim() !== '') {
    const entry = entryOfOtpValue(otp, { ...names, userName: '' }, surroundings);
    const accountName = entry?.accountName === NO_NAME ? '' : entry?.accountName;
    return entry && { ...entry, accountName: accountName || (names.userName ?? '').trim() };
  }
  const credential = trayCredential(strings) ?? keePassCredential(strings);
  return credential && createEntry({ ...surroundings, issuer: names.title, accountName: names.userName, credential });
}

/** `TOTP Seed` with `TOTP Settings` of period, digits or `S` for Steam, and perhaps an address for the clock. */
function trayCredential(strings: KeePassStrings) {
  const seed = strings.get('totp seed') ?? '';
  if (seed.trim() === '') return null;
  const [period, digits] = (strings.get('totp settings') ?? '').split(';').map((part) => part.trim());
  const secret = secretOfBase32(seed);
  return digits === 'S'
    ? createCredential({ type: 'steam', secret })
    : createCredential({ type: 'totp', secret, period, digits });
}

/** KeePass 2.47 and later: `TimeOtp-…` and `HmacOtp-…`. */
function keePassCredential(strings: KeePassStrings) {
  for (const [prefix, type] of [
    ['timeotp', 'totp'],
    ['hmacotp', 'hotp'],
  ] as const satisfies [string, OtpType][]) {
    const form = SECRET_FORMS.find(({ suffix }) => (strings.get(prefix + suffix) ?? '') !== '');
    if (form === undefined) continue;
    return createCredential({
      type,
      secret: form.read(strings.get(prefix + form.suffix)),
      algorithm: algorithmOf(strings.get('timeotp-algorithm') ?? ''),
      digits: strings.get('timeotp-length'),
      period: strings.get('timeotp-period'),
      counter: strings.get('hmacotp-counter'),
    });
  }
  return null;
}

function algorithmOf(name: string): string {
  if (/^hmac-sha-(?:1|256|512)$|^$/i.test(name)) return name;
  throw new AppError('unsupported-algorithm', 'the algorithm of this code is not one that we can compute');
}
