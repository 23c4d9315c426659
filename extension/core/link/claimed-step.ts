/** Telling a set of backup codes that this vault asked for from one that was made elsewhere, when an answer was lost. */

import { periodOf } from '#shared/otp/credential.ts';
import { timeStepStartMs } from '#shared/otp/time-step.ts';
import type { Account } from '../accounts/account.ts';
import { SMALLEST_DRIFT_MS } from '../clock/site-clock.ts';

/**
 * Whether the site's backup codes were made with the last code that this vault gave out for the account: a verifier
 * makes them at the moment when it accepts a code, and a time step is accepted once. Somebody else's set-up would have
 * to have happened within the same half minute.
 *
 * @param madeAtMs - Unix time in milliseconds, by the site's clock; `null` when the site does not say.
 * @returns `false` also where no code was given out yet.
 */
export function isMadeWithClaimedStep(
  { credential, lastFilledTimeStep }: Pick<Account, 'credential' | 'lastFilledTimeStep'>,
  madeAtMs: number | null,
): boolean {
  const period = periodOf(credential);
  if (period === null || lastFilledTimeStep === null || madeAtMs === null) return false;
  const beginMs = timeStepStartMs(lastFilledTimeStep, { period });
  const endMs = timeStepStartMs(lastFilledTimeStep + 1, { period });
  return madeAtMs >= beginMs - SMALLEST_DRIFT_MS && madeAtMs < endMs + SMALLEST_DRIFT_MS;
}
