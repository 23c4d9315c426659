/**
 * Sites that ask for the e-mail address on one page and for the code on the next: the account that the first page named,
 * remembered for the second. It only ranks the accounts that the site has anyway.
 */

/** In which tab of which site. */
export interface StepPlace {
  readonly tabId: number;
  /** As in `SiteRule.host`. */
  readonly host: string;
}

/** The account that a step named. */
export interface NamedStep {
  readonly host: string;
  readonly accountId: string;
  /** Unix time in milliseconds. */
  readonly atMs: number;
}

/** One step for a tab, by its id. */
export type NamedSteps = Readonly<Record<string, NamedStep>>;

/** Later than this, somebody else may be signing in. */
export const STEP_LIFE_MS = 600_000;

/** More tabs than this are not in the middle of a sign-in. */
export const MOST_STEPS = 20;

/** Remembers a step in place of the tab's older one. The oldest go when there are too many. */
export function withStep(steps: NamedSteps, { tabId, host }: StepPlace, step: Omit<NamedStep, 'host'>): NamedSteps {
  const { [tabId]: _older, ...others } = steps;
  const newest = Object.entries(others)
    .sort(([, a], [, b]) => b.atMs - a.atMs)
    .slice(0, MOST_STEPS - 1);
  return { ...Object.fromEntries(newest), [tabId]: { host, ...step } };
}

/** Forgets what a tab named. */
export function withoutStep(steps: NamedSteps, tabId: number): NamedSteps {
  const { [tabId]: step, ...others } = steps;
  return step === undefined ? steps : others;
}

/**
 * The id of the account that the step before named; `null` when none did, on another site, or too long ago.
 *
 * @param nowMs - Unix time in milliseconds. A clock that was set back makes a step's age unknown: it does not count.
 */
export function accountOfStep(steps: NamedSteps, { tabId, host }: StepPlace, nowMs: number): string | null {
  const step = steps[tabId];
  if (step === undefined || step.host !== host) return null;
  const ageMs = nowMs - step.atMs;
  return ageMs >= 0 && ageMs <= STEP_LIFE_MS ? step.accountId : null;
}
