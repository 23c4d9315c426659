/**
 * How well the built extension finds the field that takes a code, and leaves every other field alone:
 *
 *     npm run bench:detect -- <forms.jsonl> [--pure]
 *
 * Each record is rendered, opened in Chromium, and the fill command given; then it is read which fields changed. One
 * JSON line a form, then one with the summary. `--pure` asks the detection alone, without a browser.
 */

import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { detect } from '#extension/core/autofill/detect.ts';
import { describeRecord, type FormRecord, readFormRecords } from '#test/support/form-record.ts';
import type { RenderForm } from '#test/support/form-server.ts';
import { renderForm } from '#test/support/render-form.ts';
import { fillForms } from './detect-browser.ts';
import { type FormResult, summaryOf } from './detect-summary.ts';

const words = process.argv.slice(2);
const file = words.find((word) => !word.startsWith('--'));
const flags = words.filter((word) => word.startsWith('--'));
if (file === undefined) {
  console.error('usage: npm run bench:detect -- <forms.jsonl> [--pure]');
  process.exit(2);
}
const records = readFormRecords(resolve(file));
const results: FormResult[] = [];
const report = (result: FormResult): void => {
  results.push(result);
  console.log(JSON.stringify(result));
};
const pure = records.map(detectPurely);
if (flags.includes('--pure')) pure.forEach(report);
else await fillForms(records, await rendererBeside(file), report);
console.log(JSON.stringify({ summary: summaryOf(records, results, pure) }));

function detectPurely(record: FormRecord): FormResult {
  const startedMs = performance.now();
  const { page, indexes } = describeRecord(record);
  const detection = detect(page);
  const ms = performance.now() - startedMs;
  const filled = detection.kind === 'totp' ? detection.fields.flatMap((index) => indexes[index] ?? []) : [];
  return resultOf(record, { filled, found: detection.kind, ms, submitted: false });
}

export function resultOf(
  { id, kind, target }: FormRecord,
  { filled, found, ms, submitted }: Pick<FormResult, 'filled' | 'found' | 'ms' | 'submitted'>,
): FormResult {
  const ok = !submitted && filled.length === target.length && filled.every((index, at) => index === target[at]);
  return { id, kind, filled, expected: target, ok, ms: Math.round(ms * 10) / 10, found, submitted };
}

/** The corpus brings its own renderer; where it lies without one, ours draws the same. */
async function rendererBeside(path: string): Promise<RenderForm> {
  const beside = join(dirname(resolve(path)), 'render-forms.mjs');
  if (!existsSync(beside)) return renderForm;
  const { renderForm: theirs } = (await import(pathToFileURL(beside).href)) as { renderForm: RenderForm };
  return theirs;
}
