/** Results as lines for people, and as JSON lines for programs. */

import { formatRequirement } from './requirement.ts';
import type { Result } from './run-checks.ts';

const MARKS = { passed: '✓', failed: '✗', skipped: '–', error: '!' } as const;

/** One check: a mark, its sentence, what requires it, and why it did not pass. */
export function formatResult({ outcome, name, requirement, detail }: Result): string {
  const line = `  ${MARKS[outcome]} ${name}\n      ${formatRequirement(requirement)}`;
  return detail === undefined ? line : `${line}\n      ${outcome}: ${detail}`;
}

/** One check as a line of JSON. */
export function formatResultJson({ requirement, ...result }: Result): string {
  return JSON.stringify({ ...result, requirement: formatRequirement(requirement) });
}

export function summarise(results: readonly Result[]): Record<Result['outcome'] | 'total', number> {
  const count = (outcome: Result['outcome']): number => results.filter((result) => result.outcome === outcome).length;
  return {
    total: results.length,
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    error: count('error'),
  };
}

export function formatSummary(results: readonly Result[]): string {
  const { total, passed, failed, skipped, error } = summarise(results);
  return `${total} checks: ${passed} passed, ${failed} failed, ${error} could not be made, ${skipped} skipped.`;
}
