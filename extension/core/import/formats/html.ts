/** HTML backups of Stratum, Aegis and Ente. No markup is built: key URIs are found in the text alone. */

import { collectEntries } from '../collect.ts';
import { decodeEntities } from '../files/xml.ts';
import type { ImportFormat } from '../import-format.ts';
import { readUriLines } from './uri-list.ts';

const URI = /(?:apple-)?(?:otpauth(?:-migration)?|motp|steam):\/\/[^\s"'<>]+/gi;

export const html: ImportFormat = {
  name: 'stratum-html',
  title: 'HTML page with key URIs',
  recognises: ({ text }) => /^\s*(?:<!doctype html|<html)/i.test(text ?? '') && text?.search(URI) !== -1,
  read: async ({ text }) => {
    const uris = [...(text ?? '').matchAll(URI)].map(([uri]) => decodeEntities(uri));
    // The same address as text and as a link is one account; two rows with equal text are not told apart, and need not be.
    const lines = [...new Set(uris)].map((uri, index) => ({ number: index + 1, text: uri }));
    return lines.length === 0 ? collectEntries([], { name: String, read: () => null }) : readUriLines(lines);
  },
};
