/** Figures over the results of `bench:detect`. */

import type { FormRecord } from '#test/support/form-record.ts';

export interface FormResult {
  readonly id: string;
  readonly kind: string;
  /** Indexes of the fields that hold the code, in document order. */
  readonly filled: readonly number[];
  readonly expected: readonly number[];
  /** Exactly the expected fields hold the whole code, and nothing was submitted that the page did not submit itself. */
  readonly ok: boolean;
  readonly ms: number;
  /** What the form was taken for: `totp`, `backup-code`, `out-of-band`, `none`, or the reason of a refusal. */
  readonly found: string;
  readonly submitted: boolean;
}

interface Share {
  readonly ok: number;
  readonly of: number;
}

export function summaryOf(
  records: readonly FormRecord[],
  results: readonly FormResult[],
  pure: readonly FormResult[],
): object {
  const pairs = records.flatMap((record, index) => {
    const result = results[index];
    return result === undefined ? [] : [{ record, result }];
  });
  const positives = pairs.filter(({ record }) => record.target.length > 0);
  const negatives = pairs.filter(({ record }) => record.target.length === 0);
  const backup = pairs.filter(({ record }) => record.kind === 'negative-recovery-code');
  const times = results.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    forms: pairs.length,
    positivesExactlyRight: share(positives),
    negativesUntouched: share(negatives),
    wrongFills: pairs.filter(({ record, result }) => result.filled.some((field) => !record.target.includes(field)))
      .length,
    backupCodeFieldsToldApart: {
      ok: backup.filter(({ result }) => /backup-code/.test(result.found)).length,
      of: backup.length,
    },
    medianMs: times[Math.floor(times.length / 2)] ?? null,
    p95Ms: times[Math.floor(times.length * 0.95)] ?? null,
    disagreesWithPure: results
      .filter(({ filled }, index) => String(filled) !== String(pure[index]?.filled))
      .map(({ id }) => id),
    byKind: grouped(pairs, ({ record }) => [record.kind]),
    byLanguage: grouped(pairs, ({ record }) => [record.lang]),
    byStructure: grouped(pairs, ({ record }) => record.structure),
    wrong: pairs.filter(({ result }) => !result.ok).map(({ result }) => result.id),
  };
}

type Pair = { readonly record: FormRecord; readonly result: FormResult };

function share(pairs: readonly Pair[]): Share {
  return { ok: pairs.filter(({ result }) => result.ok).length, of: pairs.length };
}

function grouped(pairs: readonly Pair[], keysOf: (pair: Pair) => readonly string[]): Record<string, string> {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) for (const key of keysOf(pair)) groups.set(key, [...(groups.get(key) ?? []), pair]);
  return Object.fromEntries(
    [...groups]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, group]) => {
        const { ok, of } = share(group);
        return [key, `${ok}/${of}`];
      }),
  );
}
