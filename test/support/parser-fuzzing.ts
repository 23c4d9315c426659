/** Throws damaged texts at what reads links, transfer codes and the bytes of QR codes. */

import { decodeSegment } from '#extension/core/capture/segment-text.ts';
import { findSetUpTexts, setUpTextOf } from '#extension/core/capture/set-up-text.ts';
import { sortCodes } from '#extension/core/capture/sort-codes.ts';
import { ENGLISH } from '#extension/core/words/words.ts';
import { AppError } from '#shared/app-error.ts';
import { formatKeyUri, parseKeyUri } from '#shared/otp/key-uri.ts';
import { assembleMigration, formatMigration, parseMigration } from '#shared/otp/migration.ts';
import { ACCEPTED_KEY_URIS, SECRET } from '../vectors/key-uris.ts';
import { mutate, seededRandom } from './mutations.ts';

export interface FuzzedParser {
  readonly name: string;
  /** Sound inputs, of which damaged ones are made. */
  readonly seeds: readonly Uint8Array[];
  /** May throw an AppError; anything else, or a broken promise of its own, is a finding. */
  readonly parse: (bytes: Uint8Array<ArrayBuffer>) => unknown;
}

const encoder = new TextEncoder();
const loosely = new TextDecoder();

const uris = ACCEPTED_KEY_URIS.map(({ uri }) => uri);
const transfers = formatMigration(
  Array.from({ length: 23 }, (_, place) => ({
    issuer: `Shop ${place}`,
    accountName: 'ann',
    credential: { type: 'totp', secret: SECRET, algorithm: 'SHA1', digits: 6, period: 30 } as const,
  })),
  5,
);

export const FUZZED_PARSERS: readonly FuzzedParser[] = [
  {
    name: 'key URIs',
    seeds: uris.map((uri) => encoder.encode(uri)),
    parse: (bytes) => {
      const read = parseKeyUri(loosely.decode(bytes));
      const { warnings: _mine, ...again } = parseKeyUri(formatKeyUri(read));
      const { warnings: _yours, ...first } = read;
      if (JSON.stringify(again) !== JSON.stringify(first))
        throw new Error('parse and format are not each other’s inverse');
    },
  },
  {
    name: 'transfer codes',
    seeds: transfers.map((code) => encoder.encode(code)),
    parse: (bytes) => assembleMigration([parseMigration(loosely.decode(bytes))]),
  },
  {
    name: 'the message in a transfer code',
    seeds: transfers.map((code) =>
      Uint8Array.from(atob(decodeURIComponent(code.split('data=')[1] ?? '')), (byte) => byte.charCodeAt(0)),
    ),
    parse: (bytes) => {
      const data = encodeURIComponent(btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')));
      return assembleMigration([parseMigration(`otpauth-migration://offline?data=${data}`)]);
    },
  },
  {
    name: 'the bytes of a QR code',
    seeds: [...uris, 'https://apps.apple.com/app/id1', 'WIFI:T:WPA;S:net;;'].map((text) => encoder.encode(text)),
    parse: (bytes) => {
      for (const eci of [undefined, 3, 20, 26, 25, 999]) sortCodes([decodeSegment(bytes, eci)], [], ENGLISH);
    },
  },
  {
    name: 'the text of a page',
    seeds: [encoder.encode(`Scan this: ${uris.join(' or ')} <a href="?u=${encodeURIComponent(uris[0] ?? '')}">`)],
    parse: (bytes) => {
      const text = loosely.decode(bytes);
      sortCodes([...findSetUpTexts(text), ...setUpTextOf(text)], [], ENGLISH);
    },
  },
];

export interface ParserFuzzResult {
  readonly runs: number;
  readonly taken: number;
  readonly refusals: Readonly<Record<string, number>>;
  readonly slowestMs: number;
}

/** @throws Error naming parser and run when anything but a coded refusal is thrown */
export function fuzzParser({ name, seeds, parse }: FuzzedParser, runs: number): ParserFuzzResult {
  const refusals: Record<string, number> = {};
  let taken = 0;
  let slowestMs = 0;
  for (let run = 0; run < runs; run += 1) {
    const seed = seeds[run % seeds.length] ?? new Uint8Array();
    const bytes = mutate(seed, seededRandom(run));
    const startMs = performance.now();
    try {
      parse(bytes);
      taken += 1;
    } catch (cause) {
      if (!(cause instanceof AppError)) throw new Error(`${name}, run ${run}: not a coded refusal`, { cause });
      refusals[cause.code] = (refusals[cause.code] ?? 0) + 1;
    }
    slowestMs = Math.max(slowestMs, performance.now() - startMs);
  }
  return { runs, taken, refusals, slowestMs };
}
