/** LastPass Authenticator: JSON. */

import { AppError } from '#shared/app-error.ts';
import { collectEntries, joinNames } from '../collect.ts';
import { createCredential, createEntry, secretOfBase32 } from '../entry.ts';
import type { ImportFormat } from '../import-format.ts';
import { isEmptyList, isObject, isYes, listAt, member, textAt } from '../json.ts';

/** Folders that every vault has: other accounts, favourites. */
const BUILT_IN_FOLDERS = ['0', '1'];

export const lastpassAuthenticator: ImportFormat = {
  name: 'lastpass-authenticator-json',
  title: 'LastPass Authenticator',
  recognises: ({ json }) =>
    member(json, 'version') !== undefined &&
    (listAt(json, 'accounts').some((account) => member(account, 'issuerName') !== undefined) ||
      (isEmptyList(json, 'accounts') && member(json, 'localDeviceId') !== undefined)),
  read: async ({ json }) => {
    const folders = new Map(listAt(json, 'folders').map((folder) => [textAt(folder, 'id'), textAt(folder, 'name')]));
    for (const id of BUILT_IN_FOLDERS) folders.delete(id);
    return collectEntries(listAt(json, 'accounts'), {
      name: (account) => joinNames(issuerOf(account), accountOf(account)),
      read: (account) => {
        if (!isObject(account)) throw new AppError('malformed', 'this is no account');
        return createEntry({
          issuer: issuerOf(account),
          accountName: accountOf(account),
          credential: createCredential({
            type: 'totp',
            secret: secretOfBase32(member(account, 'secret')),
            algorithm: member(account, 'algorithm'),
            digits: member(account, 'digits'),
            period: member(account, 'timeStep'),
          }),
          groups: [folders.get(textAt(account, 'folderData', 'folderId')) ?? ''],
          favorite: isYes(member(account, 'isFavorite')),
        });
      },
    });
  },
};

function issuerOf(account: unknown): string {
  return textAt(account, 'issuerName') || textAt(account, 'originalIssuerName');
}

function accountOf(account: unknown): string {
  return textAt(account, 'userName') || textAt(account, 'originalUserName');
}
