/** Duo Mobile's list of accounts (rooted phone). Those that confirm by push alone have no code. */

import { collectEntries } from '../collect.ts';
import { createCredential, createEntry, secretOfBase32 } from '../entry.ts';
import type { ImportFormat } from '../import-format.ts';
import { isObject, member, textAt } from '../json.ts';

export const duo: ImportFormat = {
  name: 'duo-json',
  title: 'Duo Mobile',
  recognises: ({ json }) => Array.isArray(json) && json.some((item) => isObject(member(item, 'otpGenerator'))),
  read: async ({ json }) =>
    collectEntries<unknown>(Array.isArray(json) ? json : [], {
      name: (item) => textAt(item, 'name'),
      read: (item) => {
        const generator = member(item, 'otpGenerator');
        if (!isObject(generator)) return null;
        const counter = member(generator, 'counter');
        const type = typeof counter === 'number' ? 'hotp' : 'totp';
        const secret = secretOfBase32(member(generator, 'otpSecret'));
        return createEntry({
          accountName: member(item, 'name'),
          credential: createCredential({ type, secret, counter }),
        });
      },
    }),
};
