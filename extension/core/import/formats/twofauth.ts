/** 2FAuth (self-hosted): JSON. */

import { AppError } from '#shared/app-error.ts';
import { collectEntries, joinNames } from '../collect.ts';
import { createCredential, createEntry, otpTypeOf, secretOfBase32 } from '../entry.ts';
import type { ImportFormat } from '../import-format.ts';
import { isObject, listAt, member, textAt } from '../json.ts';

const TYPES = { totp: 'totp', hotp: 'hotp', steamtotp: 'steam' } as const;

export const twofauth: ImportFormat = {
  name: '2fauth-json',
  title: '2FAuth',
  recognises: ({ json }) => /^2fauth/i.test(textAt(json, 'app')) && Array.isArray(member(json, 'data')),
  read: async ({ json }) => {
    if (Number(member(json, 'schema') ?? 1) > 1) {
      throw new AppError('unsupported-format', 'this file is of a newer version of 2FAuth than we know');
    }
    return collectEntries(listAt(json, 'data'), {
      name: (account) => joinNames(textAt(account, 'service'), textAt(account, 'account')),
      read: (account) => {
        if (!isObject(account)) throw new AppError('malformed', 'this is no account');
        return createEntry({
          issuer: member(account, 'service'),
          accountName: member(account, 'account'),
          credential: createCredential({
            type: otpTypeOf(member(account, 'otp_type'), TYPES),
            secret: secretOfBase32(member(account, 'secret')),
            algorithm: member(account, 'algorithm'),
            digits: member(account, 'digits'),
            period: member(account, 'period'),
            counter: member(account, 'counter'),
          }),
          hasIcon: textAt(account, 'icon_file') !== '',
        });
      },
    });
  },
};
