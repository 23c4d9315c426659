/** Exports inside of a zip: Bitwarden with attachments, Dashlane, and whatever a person or a mail program packed. */

import { AppError } from '#shared/app-error.ts';
import { joinExtracts } from '../collect.ts';
import { SourceFile } from '../files/source-file.ts';
import type { ZipMember } from '../files/zip-directory.ts';
import { readZipMember } from '../files/zip-member.ts';
import type { ImportFormat, ReadContext } from '../import-format.ts';
import type { Extract } from '../imported-entry.ts';

/** Attachments and pictures are left where they are. */
const IS_EXPORT = /\.(?:json|csv|txt|xml|2fas|html?)$/i;

/** More than any program packs; the rest of a large archive is something else. */
const MAX_MEMBERS = 20;

/** @param inner - The formats of the members, which may be told only when all of them are known. */
export function exportsInZip(inner: () => readonly ImportFormat[]): ImportFormat {
  const exportsIn = (file: SourceFile) =>
    (file.zip ?? []).filter(({ name }) => IS_EXPORT.test(name)).slice(0, MAX_MEMBERS);
  return {
    name: 'zip',
    title: (say) => say('title.zip'),
    recognises: (file) => exportsIn(file).length > 0,
    lock: (file) => (exportsIn(file).some(({ encryption }) => encryption !== 'none') ? { derivations: [] } : null),
    read: async (file, context) => {
      const extracts: Extract[] = [];
      for (const member of exportsIn(file)) {
        const extract = await readMember(member, inner(), context);
        if (extract !== null) extracts.push(extract);
      }
      const [first, ...others] = extracts;
      if (first !== undefined) return others.reduce(joinExtracts, first);
      throw new AppError(
        'unknown-format',
        'no file in this zip is an export that we know: unpack it and try them alone',
      );
    },
  };
}

/** `null` for a member that is no export. */
async function readMember(
  member: ZipMember,
  formats: readonly ImportFormat[],
  context: ReadContext,
): Promise<Extract | null> {
  const file = new SourceFile(await readZipMember(member, context), member.name);
  const format = formats.find((candidate) => candidate.recognises(file));
  if (format === undefined) return null;
  if (((await format.lock?.(file)) ?? null) !== null) {
    throw new AppError('encrypted-unsupported', 'an export in this zip is encrypted: unpack it and import it alone');
  }
  const extract = await format.read(file, context);
  // A guess at a text among other members is no reason to hold up the others.
  return extract.entries.length + extract.rejected.length > 0 ? extract : null;
}
