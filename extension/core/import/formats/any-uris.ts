/** Key URIs anywhere in a file that no program of ours wrote: scripts, notes, password stores, JSON of one's own. */

import type { Saying } from '../../words/saying.ts';
import type { ImportFormat } from '../import-format.ts';
import { isObject } from '../json.ts';
import { readUriLines } from './uri-list.ts';

/** As they stand among other words and marks. `steam:` and `motp:` alone are too little to go by. */
const URI = /(?:apple-)?otpauth(?:-migration)?:\/\/[^\s"'<>`|]+/gi;

/** Deeper nesting is nobody's list of accounts. */
const MAX_DEPTH = 12;

export const anyJson: ImportFormat = {
  name: 'any-json',
  title: (say) => say('title.json'),
  recognises: ({ json }) => json !== undefined && (isNothing(json) || urisInJson(json, 0).length > 0),
  // Text in JSON may hold spaces that a URI should not have, and is a URI as a whole.
  read: async ({ json }) => readUris(urisInJson(json, 0)),
};

export const anyText: ImportFormat = {
  name: 'any-text',
  title: (say) => say('title.textAround'),
  recognises: ({ text, looksLikeJson }) => !looksLikeJson && text?.search(URI) !== undefined && text.search(URI) !== -1,
  read: async ({ text }) => readUris(Array.from((text ?? '').matchAll(URI), ([uri]) => uri.replace(/[).,;\]}]+$/, ''))),
};

async function readUris(uris: readonly string[]) {
  const extract = await readUriLines(uris.map((text, index) => ({ number: index + 1, text })));
  const notice: Saying = (say) => say('notice.onlyUris');
  return { ...extract, notices: [...extract.notices, notice] };
}

/** What several programs write when there is nothing to write. */
function isNothing(json: unknown): boolean {
  return Array.isArray(json) ? json.length === 0 : isObject(json) && Object.keys(json).length === 0;
}

/** Every text of the tree that is a key URI. */
function urisInJson(value: unknown, depth: number): readonly string[] {
  if (typeof value === 'string') return /^\s*(?:apple-)?otpauth(?:-migration)?:\/\//i.test(value) ? [value] : [];
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => urisInJson(item, depth + 1));
  return isObject(value) ? Object.values(value).flatMap((item) => urisInJson(item, depth + 1)) : [];
}
