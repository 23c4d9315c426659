import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readImport } from '#extension/core/import/read-import.ts';
import { corpusPath } from '#test/support/corpus.ts';
import { SPELLINGS } from '#test/support/export-spellings.ts';
import { type ExpectedFile, mustBeRefused, problemOfReport } from '#test/support/import-expectation.ts';
import { nodeImportTools } from '#test/support/import-tools.ts';

const OWN_SAMPLES = resolve(import.meta.dirname, '../../../vectors/imports');
const CORPUS = corpusPath('imports');

/** Their key derivations take seconds each, and only their envelopes would be respelled. */
const SLOW = /^ente-encrypted\//;

const files = [OWN_SAMPLES, ...(CORPUS === null ? [] : [CORPUS])].flatMap(readableTexts);

describe.each(SPELLINGS)('an export $what', ({ respell }) => {
  it('says the same', async () => {
    for (const { expected, text } of files) {
      const bytes = respell(text);
      if (bytes === null) continue;

      const report = await readImport(bytes, expected.file, {
        password: expected.password ?? null,
        costAccepted: true,
        tools: nodeImportTools,
      });

      expect({ file: expected.file, problem: problemOfReport(expected, report) }).toEqual({
        file: expected.file,
        problem: null,
      });
    }
  }, 60_000);
});

/** Files that are text and readable as a whole; what breaks the rules on purpose has its own tests. */
function readableTexts(folder: string): { readonly expected: ExpectedFile; readonly text: string }[] {
  const all: readonly ExpectedFile[] = JSON.parse(readFileSync(resolve(folder, 'expected.json'), 'utf8'));
  return all
    .filter((expected) => !mustBeRefused(expected) && !SLOW.test(expected.file) && !expected.file.startsWith('hostile'))
    .flatMap((expected) => {
      const text = textOf(readFileSync(resolve(folder, expected.file)));
      return text === null ? [] : [{ expected, text }];
    });
}

function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    // A database, a zip, a picture: it has one spelling.
    return null;
  }
}
