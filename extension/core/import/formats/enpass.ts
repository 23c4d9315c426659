/** Enpass: JSON. */

import { AppError } from '#shared/app-error.ts';
import { collectEntries } from '../collect.ts';
import type { ImportFormat } from '../import-format.ts';
import { isEmptyList, isObject, isYes, listAt, member, textAt, textOf } from '../json.ts';
import { entryOfOtpValue } from '../otp-value.ts';

export const enpass: ImportFormat = {
  name: 'enpass-json',
  title: 'Enpass',
  recognises: ({ json }) =>
    listAt(json, 'items').some(
      (item) => Array.isArray(member(item, 'fields')) && member(item, 'template_type') !== undefined,
    ) ||
    (isEmptyList(json, 'items') && Array.isArray(member(json, 'folders'))),
  read: async ({ json }) => {
    const folders = new Map(listAt(json, 'folders').map((folder) => [textAt(folder, 'uuid'), textAt(folder, 'title')]));
    const codes = listAt(json, 'items').flatMap((item) => codesOf(item).map((value) => ({ item, value })));
    return collectEntries(codes, {
      name: ({ item }) => textAt(item, 'title'),
      read: ({ item, value }) => {
        if (!isObject(item)) throw new AppError('malformed', 'this is no item');
        const userName = firstValue(item, 'username') || firstValue(item, 'email');
        return entryOfOtpValue(
          value,
          { title: member(item, 'title'), userName },
          {
            groups: listAt(item, 'folders').map((id) => folders.get(textOf(id)) ?? ''),
            note: member(item, 'note'),
            favorite: isYes(member(item, 'favorite')),
            uris: [firstValue(item, 'url')],
            state: isYes(member(item, 'trashed')) ? 'trashed' : isYes(member(item, 'archived')) ? 'archived' : 'live',
          },
        );
      },
    });
  },
};

/** One empty place for an item without a code. */
function codesOf(item: unknown): readonly unknown[] {
  const codes = fieldsOf(item, 'totp').map((field) => member(field, 'value'));
  const filled = codes.filter((value) => value !== '');
  return filled.length === 0 ? [null] : filled;
}

function firstValue(item: unknown, type: string): string {
  return (
    fieldsOf(item, type)
      .map((field) => textAt(field, 'value'))
      .find((value) => value !== '') ?? ''
  );
}

function fieldsOf(item: unknown, type: string): readonly unknown[] {
  return listAt(item, 'fields').filter((field) => textAt(field, 'type') === type && !isYes(member(field, 'deleted')));
}
