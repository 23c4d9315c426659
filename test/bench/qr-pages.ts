/**
 * `node test/bench/qr-pages.ts [--hard] [--keep folder] [count] [first seed]`: set-up pages drawn from a seed, captured by the
 * built extension in a real Chromium from the click to the answer. One JSON line a page, then a summary by what the
 * pages are made of. With `--hard` they are at the edge of what can be
 * read. With `--keep`, the markup and a picture of every page that failed lie in that folder.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hardPage } from '../support/hard-pages.ts';
import { openQrBench, type QrBench } from '../support/qr-bench.ts';
import { type VariedPage, variedPage } from '../support/set-up-variety.ts';

interface Verdict {
  readonly seed: number;
  readonly ok: boolean;
  /** Expected and not found. */
  readonly missing: number;
  /** Found and not expected. */
  readonly wrong: number;
  readonly ms: number;
  readonly tags: readonly string[];
}

async function judge(bench: QrBench, page: VariedPage, keep: string | undefined): Promise<Verdict> {
  const { found, ms, screenshot } = await bench.site(page);
  const expected = page.expected.flatMap(bench.spellingsOf);
  const missing = expected.filter((text) => !found.includes(text)).length;
  const wrong = found.filter((text) => !expected.includes(text)).length;
  const ok = missing === 0 && wrong === 0;
  if (!ok && keep !== undefined) {
    mkdirSync(keep, { recursive: true });
    writeFileSync(join(keep, `${page.seed}.html`), page.body);
    writeFileSync(join(keep, `${page.seed}.png`), await screenshot());
  }
  return { seed: page.seed, ok, missing, wrong, ms: Math.round(ms), tags: page.tags };
}

function summarise(name: string, verdicts: readonly Verdict[]) {
  const times = verdicts.map(({ ms }) => ms).sort((a, b) => a - b);
  const ok = verdicts.filter((verdict) => verdict.ok).length;
  const wrong = verdicts.reduce((sum, verdict) => sum + verdict.wrong, 0);
  const [medianMs, p95Ms] = [0.5, 0.95].map((share) => times[Math.floor((times.length - 1) * share)]);
  return { name, pages: verdicts.length, ok, wrong, medianMs, p95Ms, maxMs: times.at(-1) };
}

const { values, positionals } = parseArgs({
  options: { keep: { type: 'string' }, hard: { type: 'boolean' } },
  allowPositionals: true,
});
const [count = 300, first = 1] = positionals.map(Number);
const bench = await openQrBench();
const verdicts: Verdict[] = [];
try {
  for (let seed = first; seed < first + count; seed += 1) {
    const verdict = await judge(bench, values.hard === true ? hardPage(seed) : variedPage(seed), values.keep);
    verdicts.push(verdict);
    console.log(JSON.stringify(verdict));
  }
} finally {
  await bench.close();
}
const byTag = Map.groupBy(
  verdicts.flatMap((verdict) => verdict.tags.map((tag) => ({ tag, verdict }))),
  ({ tag }) => tag,
);
for (const [tag, group] of [...byTag].sort(([a], [b]) => a.localeCompare(b))) {
  const summary = summarise(
    tag,
    group.map(({ verdict }) => verdict),
  );
  console.log(JSON.stringify({ summary }));
}
console.log(JSON.stringify({ summary: summarise('all', verdicts) }));
