/** Steam's own authenticator: an accounts map of the phone app, or a `.maFile` of desktop tools. */

import { AppError } from '#shared/app-error.ts';
import { collectEntries } from '../collect.ts';
import { createCredential, createEntry, secretOfBase64 } from '../entry.ts';
import type { ImportFormat } from '../import-format.ts';
import { isObject, member, textAt } from '../json.ts';

export const steam: ImportFormat = {
  name: 'steam-json',
  title: 'Steam',
  recognises: ({ json }) => accountsOf(json).some((account) => member(account, 'shared_secret') !== undefined),
  read: async ({ json }) =>
    collectEntries(accountsOf(json), {
      name: (account) => textAt(account, 'account_name'),
      read: (account) => {
        if (!isObject(account)) throw new AppError('malformed', 'this is no account');
        return createEntry({
          issuer: 'Steam',
          accountName: member(account, 'account_name'),
          credential: createCredential({ type: 'steam', secret: secretOfBase64(member(account, 'shared_secret')) }),
        });
      },
    }),
};

function accountsOf(json: unknown): readonly unknown[] {
  const accounts = member(json, 'accounts');
  if (isObject(accounts)) return Object.values(accounts);
  return member(json, 'shared_secret') === undefined ? [] : [json];
}
