/**
 * `npm run bench:qr -- <manifest.jsonl>`: pictures of set-up pages and photographs, read in a real Chromium. One JSON
 * line a picture, then a summary by category.
 *
 * - A picture of a page (`rects` in its record) is shown as a page again: the picture as the background, and at each
 *   rectangle an element that holds those pixels. The built extension captures from it, from the click to the answer.
 * - A picture without a page is given to the built extension as a file.
 * - What is expected of third-party photographs are ordinary texts, which the extension names but never shows: they
 *   are read by the same reader, bundled alone and run in the same browser.
 */

import { readFileSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { readJsonLines } from '../support/corpus.ts';
import { openQrBench, type QrBench } from '../support/qr-bench.ts';

export interface QrRecord {
  readonly file: string;
  readonly source: string;
  readonly category: string;
  readonly expected: readonly string[];
  /** Texts of codes that are no set-up codes: finding them is no mistake. */
  readonly other: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly rects: readonly {
    readonly tag: string;
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
  }[];
}

interface Verdict {
  readonly file: string;
  readonly category: string;
  readonly source: string;
  readonly by: 'page' | 'file' | 'reader';
  readonly found: readonly string[];
  readonly expected: readonly string[];
  readonly ok: boolean;
  readonly wrong: number;
  readonly ms: number;
}

const MIME: Readonly<Record<string, string>> = { '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp' };

async function judge(bench: QrBench, folder: string, record: QrRecord): Promise<Verdict> {
  const bytes = readFileSync(resolve(folder, record.file));
  const dataUrl = `data:${MIME[extname(record.file)] ?? 'image/png'};base64,${bytes.toString('base64')}`;
  const by = record.source !== 'generated' ? 'reader' : record.rects.length > 0 ? 'page' : 'file';
  const { found, ms } = await bench[by](dataUrl, record);
  const expected = by === 'reader' ? record.expected : record.expected.flatMap(bench.spellingsOf);
  const wrong = found.filter((text) => !expected.includes(text) && !record.other.includes(text));
  const ok = wrong.length === 0 && expected.every((text) => found.includes(text));
  const { file, category, source } = record;
  return { file, category, source, by, found, expected, ok, wrong: wrong.length, ms: Math.round(ms) };
}

function summarise(name: string, verdicts: readonly Verdict[]) {
  const times = verdicts.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  const ok = verdicts.filter((verdict) => verdict.ok).length;
  return {
    name,
    pictures: verdicts.length,
    ok,
    percent: Math.round((1000 * ok) / verdicts.length) / 10,
    wrong: verdicts.reduce((sum, verdict) => sum + verdict.wrong, 0),
    medianMs: at(0.5),
    p95Ms: at(0.95),
    maxMs: times.at(-1),
  };
}

const path = process.argv[2];
if (path === undefined) throw new Error('usage: npm run bench:qr -- <manifest.jsonl>');
const bench = await openQrBench();
const verdicts: Verdict[] = [];
try {
  for (const record of readJsonLines<QrRecord>(path)) {
    const verdict = await judge(bench, dirname(path), record);
    verdicts.push(verdict);
    console.log(JSON.stringify(verdict));
  }
} finally {
  await bench.close();
}
for (const field of ['category', 'source', 'by'] as const) {
  for (const [name, group] of Map.groupBy(verdicts, (verdict) => verdict[field])) {
    console.log(JSON.stringify({ summary: summarise(`${field} ${name}`, group) }));
  }
}
