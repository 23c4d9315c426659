/** Throws damaged files at the importer: each must give a report or a coded refusal, and soon. */

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ImportTools } from '#extension/core/import/import-tools.ts';
import { lookAt, readImport } from '#extension/core/import/read-import.ts';
import { importCiphers } from '#extension/platform/import-ciphers.ts';
import { AppError } from '#shared/app-error.ts';
import type { ExpectedFile } from './import-expectation.ts';
import { mutate, seededRandom } from './mutations.ts';

/** Derivations that cost nothing: a fuzzer is after parsers, not after keys. */
export const cheapTools: ImportTools = {
  ...importCiphers,
  argon2: async (_variant, _password, { length }) => new Uint8Array(length),
  scrypt: async (_password, { length }) => new Uint8Array(length),
  readQrCodes: async () => [
    'otpauth://totp/a?secret=AAAAAAAA',
    'https://example.com',
    'otpauth-migration://offline?data=x',
  ],
};

export interface Seed {
  readonly file: string;
  readonly password: string | null;
  readonly bytes: Uint8Array;
}

/** The samples of a folder with their passwords. */
export function seedsOf(folder: string): readonly Seed[] {
  const records = JSON.parse(readFileSync(resolve(folder, 'expected.json'), 'utf8')) as readonly ExpectedFile[];
  return records
    .filter(({ file }) => readdirSync(resolve(folder, file, '..')).length > 0)
    .map(({ file, password = null }) => ({
      file,
      password,
      bytes: new Uint8Array(readFileSync(resolve(folder, file))),
    }))
    .filter(({ bytes }) => bytes.length > 0 && bytes.length < 150_000);
}

export interface FuzzResult {
  readonly runs: number;
  readonly reports: number;
  readonly refusals: Readonly<Record<string, number>>;
  readonly slowestMs: number;
}

/** @throws Error naming seed and run when anything but a coded refusal is thrown */
export async function fuzz(seed: Seed, runs: number, tools: ImportTools = cheapTools): Promise<FuzzResult> {
  const refusals: Record<string, number> = {};
  let reports = 0;
  let slowestMs = 0;
  for (let run = 0; run < runs; run++) {
    const bytes = mutate(seed.bytes, seededRandom(run));
    const startMs = performance.now();
    const refusal = await refusalOf(bytes, seed, tools).catch((cause: unknown) => {
      throw new Error(`${seed.file}, run ${run}: not a coded refusal`, { cause });
    });
    slowestMs = Math.max(slowestMs, performance.now() - startMs);
    if (refusal === null) reports += 1;
    else refusals[refusal] = (refusals[refusal] ?? 0) + 1;
  }
  return { runs, reports, refusals, slowestMs };
}

async function refusalOf(bytes: Uint8Array<ArrayBuffer>, seed: Seed, tools: ImportTools): Promise<string | null> {
  try {
    await lookAt(bytes, seed.file);
    await readImport(bytes, seed.file, { password: seed.password ?? 'a password', costAccepted: false, tools });
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}
