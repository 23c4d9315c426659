/** Runs the checks one after the other and tells each result as soon as it is there. */

import { type Check, Skip, Violation } from './check.ts';
import type { Theme } from './checks/all.ts';
import type { Requirement } from './requirement.ts';
import type { Stage } from './stage.ts';

export interface Result {
  readonly theme: string;
  readonly name: string;
  readonly requirement: Requirement;
  /** `error`: the check could not be carried through, which is no verdict on the requirement but no pass either. */
  readonly outcome: 'passed' | 'failed' | 'skipped' | 'error';
  /** Why it did not pass, or what was measured. */
  readonly detail?: string;
  readonly milliseconds: number;
}

export interface RunOptions {
  readonly themes: readonly Theme[];
  readonly slow: boolean;
  /** Runs only checks whose name holds this text. */
  readonly only?: string;
  readonly tell: (result: Result) => void;
}

export async function runChecks(stage: Stage, { themes, slow, only = '', tell }: RunOptions): Promise<Result[]> {
  const results: Result[] = [];
  for (const { title, checks } of themes) {
    for (const check of checks.filter(({ name }) => name.toLowerCase().includes(only.toLowerCase()))) {
      const startedAt = performance.now();
      const outcome = check.slow === true && !slow ? SLOW : await runCheck(check, stage);
      const { name, requirement } = check;
      const result = {
        theme: title,
        name,
        requirement,
        ...outcome,
        milliseconds: Math.round(performance.now() - startedAt),
      };
      results.push(result);
      tell(result);
    }
  }
  return results;
}

const SLOW = { outcome: 'skipped', detail: 'takes minutes: run it with --slow' } as const;

async function runCheck(check: Check, stage: Stage): Promise<Pick<Result, 'outcome' | 'detail'>> {
  try {
    const measured = await check.run(stage);
    return { outcome: 'passed', ...(typeof measured === 'string' ? { detail: measured } : {}) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    if (error instanceof Skip) return { outcome: 'skipped', detail };
    return { outcome: error instanceof Violation ? 'failed' : 'error', detail };
  } finally {
    await stage.tidy();
  }
}
