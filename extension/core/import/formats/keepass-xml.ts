/** KeePass and KeePassXC: plain XML. */

import { parseXml } from '../files/xml.ts';
import type { ImportFormat } from '../import-format.ts';
import { readKeePass } from './keepass-groups.ts';

export const keepassXml: ImportFormat = {
  name: 'keepass-xml',
  title: 'KeePass (XML)',
  recognises: ({ text }) => /<KeePassFile[\s>]/.test(text?.slice(0, 4000) ?? ''),
  read: async ({ text }) => readKeePass(parseXml(text ?? '')),
};
