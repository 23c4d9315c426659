/** Key URIs, one a line: what nearly every app reads. */

import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { formatKeyUri } from '#shared/otp/key-uri.ts';
import type { ExportTarget } from '../export-target.ts';

export const keyUris: ExportTarget = {
  name: 'key-uris',
  title: (say) => say('title.keyUris'),
  fileEnding: 'txt',
  mimeType: 'text/plain',
  sealed: false,
  holds: [],
  mostGroups: 0,
  refusalOf: () => null,
  write: async (accounts) => encodeUtf8(accounts.map((account) => `${formatKeyUri(account)}\n`).join('')),
};
