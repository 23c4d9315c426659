/**
 * `node test/bench/fuzz-parsers.ts [runs]`: damaged links, transfer codes, QR texts and pages, 100 000 each unless told.
 * One JSON line a parser; stops at the first that throws anything but a coded refusal.
 */

import { FUZZED_PARSERS, fuzzParser } from '#test/support/parser-fuzzing.ts';

const runs = Number(process.argv[2] ?? 100_000);
for (const parser of FUZZED_PARSERS) {
  const { slowestMs, ...result } = fuzzParser(parser, runs);
  console.log(JSON.stringify({ parser: parser.name, ...result, slowestMs: Math.round(slowestMs) }));
}
