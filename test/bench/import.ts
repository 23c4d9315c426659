/**
 * `npm run bench:import -- <folder>`: drives the importer over a folder of sample exports with their `expected.json`.
 * Prints one JSON line a file and a summary; fails when a sample without a tier does.
 */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ImportReport, lookAt, readImport } from '#extension/core/import/read-import.ts';
import { AppError } from '#shared/app-error.ts';
import { countRight, type ExpectedFile, problemOfRefusal, problemOfReport } from '#test/support/import-expectation.ts';
import { nodeImportTools } from '#test/support/import-tools.ts';

const folder = resolve(process.argv[2] ?? '../shared/corpus/imports');
const expectations = JSON.parse(readFileSync(resolve(folder, 'expected.json'), 'utf8')) as readonly ExpectedFile[];

const totals = { files: 0, ok: 0, entries: 0, entriesRight: 0, failedWithoutTier: 0 };
for (const expected of expectations) {
  const startMs = performance.now();
  const { problem, entries, right } = await judge(expected);
  const ms = Math.round(performance.now() - startMs);
  const wanted = expected.entries?.length ?? 0;
  const line = { file: expected.file, format: expected.format, entries, expected: wanted, ok: problem === null, ms };
  console.log(JSON.stringify(problem === null ? line : { ...line, problem }));
  totals.files += 1;
  totals.ok += problem === null ? 1 : 0;
  totals.entries += wanted;
  totals.entriesRight += right;
  totals.failedWithoutTier += problem !== null && expected.tier === undefined ? 1 : 0;
}
console.log(JSON.stringify({ summary: totals }));
process.exitCode = totals.failedWithoutTier === 0 ? 0 : 1;

interface Verdict {
  readonly problem: string | null;
  readonly entries: number;
  readonly right: number;
}

async function judge(expected: ExpectedFile): Promise<Verdict> {
  const password = expected.password ?? expected.tryPassword ?? 'not the password';
  const result = await read(expected.file, password);
  if (result instanceof AppError) return { problem: problemOfRefusal(expected, result.code), entries: 0, right: 0 };
  const problem = problemOfReport(expected, result) ?? (await problemOfWrongPassword(expected));
  return { problem, entries: result.entries.length, right: countRight(expected, result) };
}

async function problemOfWrongPassword(expected: ExpectedFile): Promise<string | null> {
  if (expected.wrongPasswordRejected !== true) return null;
  const result = await read(expected.file, `${expected.password} and more`);
  if (!(result instanceof AppError)) return 'a wrong password is accepted';
  return result.code === 'wrong-password' ? null : `a wrong password is refused with ${result.code}`;
}

async function read(file: string, password: string): Promise<ImportReport | AppError> {
  const bytes = new Uint8Array(readFileSync(resolve(folder, file)));
  try {
    const { lock } = await lookAt(bytes, file);
    const context = { password: lock === null ? null : password, costAccepted: false, tools: nodeImportTools };
    return await readImport(bytes, file, context);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}
