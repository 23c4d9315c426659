/** Keeper: JSON. */

import { AppError } from '#shared/app-error.ts';
import { collectEntries } from '../collect.ts';
import type { ImportFormat } from '../import-format.ts';
import { isEmptyList, isObject, listAt, member, textAt } from '../json.ts';
import { entryOfOtpValue } from '../otp-value.ts';

export const keeper: ImportFormat = {
  name: 'keeper-json',
  title: 'Keeper',
  recognises: ({ json }) =>
    listAt(json, 'records').some(
      (record) => member(record, '$type') !== undefined || member(record, 'custom_fields') !== undefined,
    ) || isEmptyList(json, 'records'),
  read: async ({ json }) => {
    const codes = listAt(json, 'records').flatMap((record) => codesOf(record).map((value) => ({ record, value })));
    return collectEntries(codes, {
      name: ({ record }) => textAt(record, 'title'),
      read: ({ record, value }) => {
        if (!isObject(record)) throw new AppError('malformed', 'this is no record');
        const names = { title: member(record, 'title'), userName: member(record, 'login') };
        return entryOfOtpValue(value, names, {
          groups: listAt(record, 'folders').map(
            (folder) => textAt(folder, 'folder') || textAt(folder, 'shared_folder'),
          ),
          note: member(record, 'notes'),
          uris: [textAt(record, 'login_url')],
        });
      },
    });
  },
};

/** `$oneTimeCode::1` and `TFC:Keeper` in two generations of the format; one empty place for a record without. */
function codesOf(record: unknown): readonly unknown[] {
  const fields = member(record, 'custom_fields');
  const named = Object.entries(isObject(fields) ? fields : {}).filter(([key]) => /^\$oneTimeCode|^TFC:/i.test(key));
  const values = named.flatMap(([, value]) => (Array.isArray(value) ? value : [value]));
  return values.length === 0 ? [null] : values;
}
