/** HTML backups of Stratum, Aegis and Ente. No markup is built: key URIs are found in the text alone. */

import { decodeEntities } from '../files/xml.ts';
import type { ImportFormat } from '../import-format.ts';
import { readUriLines } from './uri-list.ts';

const URI = /(?:apple-)?(?:otpauth(?:-migration)?|motp|steam):\/\/[^\s"'<>]+/gi;
/** The value of an attribute: a link that the page shows as text too, mostly. */
const ATTRIBUTE = /=\s*(?:"[^"]*"|'[^']*')/g;

export const html: ImportFormat = {
  name: 'stratum-html',
  title: (say) => say('title.html'),
  recognises: ({ text }) => /^\s*(?:<!doctype html|<html)/i.test(text ?? '') && text?.search(URI) !== -1,
  read: async ({ text }) => {
    const shown = urisIn((text ?? '').replace(ATTRIBUTE, ''));
    const uris = shown.length > 0 ? shown : [...new Set(urisIn(text ?? ''))];
    return readUriLines(uris.map((uri, index) => ({ number: index + 1, text: uri })));
  },
};

function urisIn(text: string): readonly string[] {
  return [...text.matchAll(URI)].map(([uri]) => decodeEntities(uri));
}
