import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ImportReport, lookAt, readImport } from '#extension/core/import/read-import.ts';
import { AppError } from '#shared/app-error.ts';
import { corpusPath } from '#test/support/corpus.ts';
import {
  type ExpectedFile,
  mustBeRefused,
  problemOfRefusal,
  problemOfReport,
} from '#test/support/import-expectation.ts';
import { nodeImportTools } from '#test/support/import-tools.ts';

const OWN_SAMPLES = resolve(import.meta.dirname, '../../../vectors/imports');
/** Its key derivation alone takes ten seconds; `npm run bench:import` opens it. */
const SLOW = 'ente-encrypted/proton-nominal.json';

const own = samplesIn(OWN_SAMPLES);

describe('our samples', () => {
  it.each(own.filter((expected) => !mustBeRefused(expected)))('$file comes out entry by entry', async (expected) => {
    expect(await problemOf(OWN_SAMPLES, expected)).toBeNull();
  });

  it.each(own.filter(mustBeRefused))('$file is refused as a whole', async (expected) => {
    expect(await problemOf(OWN_SAMPLES, expected)).toBeNull();
  });

  it.each(own.filter(isLocked))('$file asks for its password', async ({ file }) => {
    expect(await read(OWN_SAMPLES, file, null)).toMatchObject({ code: 'password-required' });
  });

  it.each(own.filter(isLocked))('$file does not open with another password', async ({ file, password }) => {
    expect(await read(OWN_SAMPLES, file, `${password}!`)).toMatchObject({ code: 'wrong-password' });
  });
});

const corpus = corpusPath('imports');

describe.skipIf(corpus === null)('the corpus of sample exports', () => {
  const folder = corpus ?? OWN_SAMPLES;

  it.each(samplesIn(folder).filter(({ file }) => file !== SLOW))('$file', async (expected) => {
    expect(await problemOf(folder, expected)).toBeNull();
  });
});

function samplesIn(folder: string): readonly ExpectedFile[] {
  return JSON.parse(readFileSync(resolve(folder, 'expected.json'), 'utf8'));
}

function isLocked({ password }: ExpectedFile): boolean {
  return password !== undefined;
}

async function problemOf(folder: string, expected: ExpectedFile): Promise<string | null> {
  const result = await read(folder, expected.file, expected.password ?? expected.tryPassword ?? 'not the password');
  return result instanceof AppError ? problemOfRefusal(expected, result.code) : problemOfReport(expected, result);
}

async function read(folder: string, file: string, password: string | null): Promise<ImportReport | AppError> {
  const bytes = new Uint8Array(readFileSync(resolve(folder, file)));
  try {
    await lookAt(bytes, file);
    return await readImport(bytes, file, { password, costAccepted: false, tools: nodeImportTools });
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}
