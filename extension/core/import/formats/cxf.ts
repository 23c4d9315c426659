/** FIDO Credential Exchange Format 1.0 as a JSON file. */

import { AppError } from '#shared/app-error.ts';
import { collectEntries } from '../collect.ts';
import { createCredential, createEntry, secretOfBase32 } from '../entry.ts';
import type { ImportFormat } from '../import-format.ts';
import { isObject, isYes, listAt, member, textAt, textOf } from '../json.ts';

export const cxf: ImportFormat = {
  name: 'cxf-json',
  title: 'Credential Exchange (FIDO)',
  recognises: ({ json }) =>
    textAt(json, 'exporterRpId') !== '' ||
    listAt(json, 'accounts').some((account) =>
      listAt(account, 'items').some((item) => Array.isArray(member(item, 'credentials'))),
    ),
  read: async ({ json }) => {
    const codes = listAt(json, 'accounts').flatMap((account) => {
      const groups = groupsOf(listAt(account, 'collections'), []);
      return listAt(account, 'items').flatMap((item) => codesOf(item).map((code) => ({ item, code, groups })));
    });
    return collectEntries(codes, {
      name: ({ item }) => textAt(item, 'title'),
      read: ({ item, code, groups }) => {
        if (!isObject(item)) throw new AppError('malformed', 'this is no item');
        if (code === null) return null;
        return createEntry({
          issuer: textAt(code, 'issuer') || textAt(item, 'title'),
          accountName: textAt(code, 'username') || userNameOf(item),
          credential: createCredential({
            type: 'totp',
            secret: secretOfBase32(member(code, 'secret')),
            algorithm: member(code, 'algorithm'),
            digits: member(code, 'digits'),
            period: member(code, 'period'),
          }),
          groups: groups.get(textAt(item, 'id')) ?? [],
          tags: listAt(item, 'tags').map(textOf),
          favorite: isYes(member(item, 'favorite')),
          uris: listAt(item, 'scope', 'urls').map(textOf),
        });
      },
    });
  },
};

/** Collections nest; an item bears the names of all that it is in, joined along their path. */
function groupsOf(collections: readonly unknown[], path: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  if (path.length > 20) return groups;
  for (const collection of collections) {
    const here = [...path, textAt(collection, 'title')];
    const nested = groupsOf(listAt(collection, 'subCollections'), here);
    const own = listAt(collection, 'items').map(
      (link) => [textAt(link, 'item') || textOf(link), [here.join('/')]] as const,
    );
    for (const [id, names] of [...own, ...nested]) groups.set(id, [...(groups.get(id) ?? []), ...names]);
  }
  return groups;
}

function codesOf(item: unknown): readonly unknown[] {
  const codes = listAt(item, 'credentials').filter((credential) => textAt(credential, 'type') === 'totp');
  return codes.length === 0 ? [null] : codes;
}

function userNameOf(item: unknown): string {
  const login = listAt(item, 'credentials').find((credential) => textAt(credential, 'type') === 'basic-auth');
  return textAt(login, 'username', 'value');
}
