/** One token as FreeOTP and FreeOTP+ write it in all their files. */

import { AppError } from '#shared/app-error.ts';
import { joinNames } from '../collect.ts';
import { createCredential, createEntry, otpTypeOf } from '../entry.ts';
import type { ImportedEntry } from '../imported-entry.ts';
import { isObject, member, textAt } from '../json.ts';

const TYPES = { totp: 'totp', hotp: 'hotp' } as const;

export interface FreeotpOptions {
  readonly secret: Uint8Array;
  /** The first version and FreeOTP+ count up before use, so that their counter is one behind that of all others. */
  readonly countsBeforeUse: boolean;
}

export function freeotpName(token: unknown): string {
  return joinNames(issuerOf(token), accountNameOf(token));
}

export function freeotpEntry(token: unknown, { secret, countsBeforeUse }: FreeotpOptions): ImportedEntry {
  if (!isObject(token)) throw new AppError('malformed', 'this is no token');
  const type = textAt(token, 'type') === '' ? 'totp' : otpTypeOf(member(token, 'type'), TYPES);
  const counter = member(token, 'counter');
  const isBehind = countsBeforeUse && typeof counter === 'number';
  return createEntry({
    issuer: issuerOf(token),
    accountName: accountNameOf(token),
    credential: createCredential({
      type,
      secret,
      algorithm: member(token, 'algo'),
      digits: member(token, 'digits'),
      period: member(token, 'period'),
      counter: isBehind ? counter + 1 : counter,
    }),
    hasIcon: textAt(token, 'image') !== '',
  });
}

/** What the person called it comes before what the site called it. */
function issuerOf(token: unknown): string {
  return textAt(token, 'issuerAlt') || textAt(token, 'issuerExt') || textAt(token, 'issuerInt');
}

function accountNameOf(token: unknown): string {
  return textAt(token, 'labelAlt') || textAt(token, 'label');
}
