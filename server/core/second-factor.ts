/** Judging a code: which kind it is, whether it is right, and whether its time step is still free. */

import { isBackupCode, parseBackupCode } from '#shared/backup-codes/backup-code.ts';
import { isEqualConstantTime } from '#shared/encoding/constant-time.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { totpAtStep } from '#shared/otp/code.ts';
import { DEFAULT_PARAMETERS } from '#shared/otp/parameters.ts';
import { remainingMs, timeStepAt } from '#shared/otp/time-step.ts';

/** What every authenticator app reads, so the verifier offers nothing else. */
export const PARAMETERS = DEFAULT_PARAMETERS;

/** A code as typed, by its shape. */
export type TypedCode =
  | { readonly kind: 'totp'; readonly code: string }
  /** `normal` is the 25-character form. */
  | { readonly kind: 'backup-code'; readonly normal: string }
  | { readonly kind: 'malformed-code' };

export type TotpOutcome =
  /** Claim `timeStep` before anything is let through: only the first claim counts. */
  | { readonly kind: 'accepted'; readonly timeStep: number }
  | { readonly kind: 'wrong-code' }
  | { readonly kind: 'replayed' };

export interface VerifyTotpOptions {
  readonly secret: Uint8Array;
  /** The last accepted time step, -1 for none. */
  readonly lastTimeStep: number;
  /** Time steps accepted on either side of now. */
  readonly driftWindow: number;
  /** Unix time in milliseconds. */
  readonly nowMs: number;
}

/** The kind of a typed code. Spaces between digits are how apps show them; other digits than 0 to 9 are not digits. */
export function parseTypedCode(text: string): TypedCode {
  const code = text.replaceAll(/[ \u00a0]/g, '');
  if (code.length === PARAMETERS.digits && /^[0-9]+$/.test(code)) return { kind: 'totp', code };
  return isBackupCode(text) ? { kind: 'backup-code', normal: parseBackupCode(text) } : { kind: 'malformed-code' };
}

/**
 * Whether a code is that of one of the accepted time steps, and one that was not accepted before (RFC 6238 §5.2).
 * Every accepted step is computed and compared in constant time, whichever matches.
 *
 * @param code - Six ASCII digits.
 */
export function verifyTotp(code: string, options: VerifyTotpOptions): TotpOutcome {
  const { secret, lastTimeStep, driftWindow, nowMs } = options;
  const typed = encodeUtf8(code);
  const matching = acceptedSteps(nowMs, driftWindow).filter((timeStep) =>
    isEqualConstantTime(encodeUtf8(totpAtStep({ ...PARAMETERS, secret }, timeStep)), typed),
  );
  if (matching.length === 0) return { kind: 'wrong-code' };
  const timeStep = matching.find((step) => step > lastTimeStep);
  return timeStep === undefined ? { kind: 'replayed' } : { kind: 'accepted', timeStep };
}

/** Whole seconds until authenticators show their next code, at least 1. */
export function nextCodeInSeconds(nowMs: number): number {
  return Math.ceil(remainingMs(nowMs, PARAMETERS) / 1000);
}

/** The steps that are accepted at a time, oldest first. */
function acceptedSteps(nowMs: number, driftWindow: number): number[] {
  const oldest = timeStepAt(nowMs, PARAMETERS) - driftWindow;
  return Array.from({ length: 2 * driftWindow + 1 }, (_, index) => oldest + index).filter((timeStep) => timeStep >= 0);
}
