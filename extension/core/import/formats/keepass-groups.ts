/** The tree of a KeePass database, as XML on its own and inside of a KDBX file. */

import { AppError } from '#shared/app-error.ts';
import { collectEntries, joinNames } from '../collect.ts';
import { childrenNamed, childText, type XmlElement } from '../files/xml.ts';
import type { Extract } from '../imported-entry.ts';
import { entryOfKeePassStrings, type KeePassStrings } from './keepass-strings.ts';

interface PlacedEntry {
  readonly strings: KeePassStrings;
  readonly path: readonly string[];
  readonly trashed: boolean;
}

/**
 * Entries of all groups, without their histories. Those in the recycle bin are marked as trashed.
 *
 * @param plainValue - Text of a `Value` element: in KDBX files some are under an inner cipher.
 */
export async function readKeePass(
  database: XmlElement,
  plainValue: (value: XmlElement) => string = ({ text }) => text,
): Promise<Extract> {
  const [root] = childrenNamed(database, 'Root');
  if (database.name !== 'KeePassFile' || root === undefined)
    throw new AppError('malformed', 'this is no KeePass database');
  const [meta] = childrenNamed(database, 'Meta');
  const bin = meta === undefined ? '' : childText(meta, 'RecycleBinUUID');

  const entries: PlacedEntry[] = [];
  const visit = (group: XmlElement, path: readonly string[], trashed: boolean) => {
    // In document order, histories included, because the inner cipher runs through all values in that order.
    for (const child of group.children) {
      if (child.name === 'Entry') entries.push({ strings: stringsOf(child, plainValue), path, trashed });
      if (child.name !== 'Group') continue;
      const isBin = bin !== '' && childText(child, 'UUID') === bin;
      visit(child, [...path, childText(child, 'Name')], trashed || isBin);
    }
  };
  // The first group is the database itself; its name is no folder.
  for (const group of childrenNamed(root, 'Group')) visit(group, [], false);

  return collectEntries(entries, {
    name: ({ strings }) => joinNames(strings.get('title') ?? '', strings.get('username') ?? ''),
    read: ({ strings, path, trashed }) =>
      entryOfKeePassStrings(strings, {
        groups: [path.join('/')],
        note: strings.get('notes'),
        uris: [strings.get('url') ?? ''],
        state: trashed ? 'trashed' : 'live',
      }),
  });
}

function stringsOf(entry: XmlElement, plainValue: (value: XmlElement) => string): KeePassStrings {
  const strings = new Map<string, string>();
  for (const child of entry.children) {
    if (child.name === 'History') for (const old of child.children) stringsOf(old, plainValue);
    if (child.name !== 'String') continue;
    const [value] = childrenNamed(child, 'Value');
    strings.set(childText(child, 'Key').toLowerCase(), value === undefined ? '' : plainValue(value));
  }
  return strings;
}
