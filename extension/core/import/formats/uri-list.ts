/** Text with one key URI a line: what nearly every app can write, Ente and the Authenticator extension too. */

import { AppError } from '#shared/app-error.ts';
import { assembleMigration, isMigration, type Migration, parseMigration } from '#shared/otp/migration.ts';
import type { Saying } from '../../words/saying.ts';
import { collectEntries, joinExtracts } from '../collect.ts';
import type { Surroundings } from '../entry.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { ImportFormat } from '../import-format.ts';
import type { Extract, ImportedEntry } from '../imported-entry.ts';
import { isYes, listAt, member, textAt, textOf } from '../json.ts';
import { entryOf, entryOfKeyUri } from '../otp-value.ts';

const KNOWN_SCHEME = /^[\s\u200b-\u200f\u2060]*(?:(?:apple-)?otpauth|otpauth-migration|steam|motp):/i;

export const uriList: ImportFormat = {
  name: 'uri-list',
  title: (say) => say('title.keyUris'),
  recognises: (file) => {
    const lines = linesOf(file);
    return lines.filter(({ text }) => KNOWN_SCHEME.test(text)).length * 2 >= lines.length && lines.length > 0;
  },
  read: async (file) => readUriLines(linesOf(file)),
};

/** A line and where it stands, counted from 1. */
export interface UriLine {
  readonly number: number;
  readonly text: string;
}

/** Each line that is neither blank nor a comment. */
export function uriLinesOf(text: string): readonly UriLine[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '' && !line.text.startsWith('#'));
}

/**
 * Key URIs and Google transfer codes, in any mixture. Parts of one transfer are put together wherever they stand.
 *
 * @throws AppError `bad-migration` when there is nothing but transfer codes and none can be read.
 */
export async function readUriLines(lines: readonly UriLine[]): Promise<Extract> {
  const transfers = lines.filter(({ text }) => isMigration(text));
  const plain = lines.filter(({ text }) => !isMigration(text));
  const uris = await collectEntries(plain, { name: nameOfLine, read: ({ text }) => readUri(text) });
  return transfers.length === 0 ? uris : joinExtracts(await readTransfers(transfers, plain.length === 0), uris);
}

/** @param isAll - Whether there is nothing else that a bad transfer would hold up. */
async function readTransfers(lines: readonly UriLine[], isAll: boolean): Promise<Extract> {
  const parts: Migration[] = [];
  const unread: { readonly line: UriLine; readonly error: AppError }[] = [];
  for (const line of lines) {
    try {
      parts.push(parseMigration(line.text));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      unread.push({ line, error });
    }
  }
  const [first] = unread;
  if (isAll && parts.length === 0 && first !== undefined) throw first.error;
  const batches = batchesOf(parts).map(assembleMigration);
  const extract = await collectEntries(
    batches.flatMap(({ entries }) => entries),
    {
      name: (entry) => (entry.kind === 'refused' ? entry.name : ''),
      read: (entry) => {
        if (entry.kind === 'refused') throw new AppError(entry.code, entry.detail);
        return entryOf(entry.account);
      },
    },
  );
  const rejected = unread.map(({ line, error }) => ({
    name: lineOf(line.number),
    reason: error.code,
    detail: error.message,
  }));
  const notices = batches.filter(({ missing }) => missing.length > 0).map(missingNotice);
  return { ...extract, rejected: [...extract.rejected, ...rejected], notices };
}

/** Parts belong together by their batch; a transfer that fits one code may have no batch number, and stands alone. */
function batchesOf(parts: readonly Migration[]): readonly (readonly Migration[])[] {
  const alone = parts.filter(({ batchSize }) => batchSize === 1).map((part) => [part]);
  const split = Map.groupBy(
    parts.filter(({ batchSize }) => batchSize > 1),
    ({ batchId, batchSize }) => `${batchId}/${batchSize}`,
  );
  return [...alone, ...split.values()];
}

function missingNotice({ missing, size }: { missing: readonly number[]; size: number }): Saying {
  const parts = missing.map((index) => index + 1).join(', ');
  return (say) => say('notice.missingParts', { count: size, parts });
}

function lineOf(number: number): Saying {
  return (say) => say('item.line', { number });
}

/** Ente adds what it knows beside the code as JSON in a parameter; without it the URI is like any other. */
function readUri(text: string): ImportedEntry {
  if (text.includes('\ufffd')) throw new AppError('not-a-uri', 'this line has bytes that are no text');
  const display = /([?&])codeDisplay=([^&]*)/.exec(text);
  if (display === null) return entryOfKeyUri(text);
  const [parameter, , value = ''] = display;
  return entryOfKeyUri(text.replace(parameter, display[1] ?? ''), surroundingsOf(parseDisplay(value)));
}

function surroundingsOf(display: unknown): Surroundings {
  return {
    groups: listAt(display, 'tags').map(textOf),
    note: textAt(display, 'note'),
    favorite: isYes(member(display, 'pinned')),
    state: isYes(member(display, 'trashed')) ? 'trashed' : 'live',
    hasIcon: textAt(display, 'iconID') !== '',
  };
}

function parseDisplay(value: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(value.replaceAll('+', ' ')));
  } catch {
    // Only note and tags stand there; the code does not depend on it.
    return null;
  }
}

/** The label of a URI, or the place of a line: never its query, where the secret is. */
function nameOfLine({ number, text }: UriLine): Saying {
  const label = /^[a-z-]+:\/\/(?:totp|hotp|steam|yaotp)?\/?([^?]*)\?/i.exec(text)?.[1];
  const name = label === undefined ? '' : safeDecode(label).trim();
  return name === '' || name.includes('\ufffd') ? lineOf(number) : name.slice(0, 200);
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // As written.
    return text;
  }
}

function linesOf(file: SourceFile): readonly UriLine[] {
  return file.looksLikeJson ? [] : uriLinesOf(file.looseText);
}
