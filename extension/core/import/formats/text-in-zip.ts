/** A zip, mostly under a password, with one text of key URIs: Authenticator Plus and WinAuth. */

import { AppError } from '#shared/app-error.ts';
import { SourceFile } from '../files/source-file.ts';
import type { ZipMember } from '../files/zip-directory.ts';
import { readZipMember } from '../files/zip-member.ts';
import type { ImportFormat } from '../import-format.ts';
import { readUriLines, uriLinesOf } from './uri-list.ts';

export const authenticatorPlus: ImportFormat = textInZip({
  name: 'authenticatorplus-zip',
  title: 'Authenticator Plus',
  isText: ({ name }) => /(?:^|\/)Accounts\.txt$/.test(name),
});

export const winauth: ImportFormat = textInZip({
  name: 'winauth-zip',
  title: 'WinAuth',
  isText: ({ name }) => /winauth[^/]*\.txt$/i.test(name),
});

interface TextInZip {
  readonly name: string;
  readonly title: string;
  readonly isText: (member: ZipMember) => boolean;
}

function textInZip({ name, title, isText }: TextInZip): ImportFormat {
  const textIn = (file: SourceFile) => file.zip?.find(isText);
  return {
    name,
    title,
    recognises: (file) => textIn(file) !== undefined,
    lock: (file) => (textIn(file)?.encryption === 'none' ? null : { derivations: [] }),
    read: async (file, context) => {
      const member = textIn(file);
      if (member === undefined) throw new AppError('malformed', 'the zip holds no text');
      const text = new SourceFile(await readZipMember(member, context), member.name).looseText;
      return readUriLines(uriLinesOf(text));
    },
  };
}
