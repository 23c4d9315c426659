/**
 * Claims as statements. A claim that wins leaves its own id on the row it claimed, so that what follows from it can
 * ask for that id in the same batch, and nothing follows from a claim that lost.
 */

import type { Claim } from '../../ports.ts';
import { type Statement, statement } from './database.ts';

/** One try to win a claim. */
export interface ClaimAttempt {
  readonly claim: Claim;
  /** Never used before. */
  readonly claimId: string;
  /** When a backup code counts as used. */
  readonly nowMs: number;
  /** The challenge that must still be there; `null` for a step-up. */
  readonly challengeId: string | null;
}

/** A condition: the claim whose id is `claimParam`, on the enrolment `enrolmentParam`, has won. */
export function hasWon(enrolmentParam: string, claimParam: string): string {
  return `EXISTS (SELECT 1 FROM enrolment WHERE id = ${enrolmentParam} AND claim_id = ${claimParam}
    UNION ALL SELECT 1 FROM backup_code WHERE enrolment_id = ${enrolmentParam} AND claim_id = ${claimParam})`;
}

/** The claim itself, on a live enrolment. It has won if a row comes back. */
export function claimStatement({ claim, claimId, nowMs, challengeId }: ClaimAttempt): Statement {
  if (claim.kind === 'time-step') {
    return statement(
      `UPDATE enrolment SET last_time_step = ?1, claim_id = ?2
        WHERE id = ?3 AND state = 'active' AND last_time_step < ?1
          AND (EXISTS (SELECT 1 FROM challenge WHERE id = ?4) OR ?4 IS NULL) RETURNING id`,
      claim.timeStep,
      claimId,
      claim.enrolmentId,
      challengeId,
    );
  }
  return statement(
    `UPDATE backup_code SET used_at_ms = ?1, claim_id = ?2
      WHERE enrolment_id = ?3 AND hash = ?4 AND used_at_ms IS NULL
        AND EXISTS (SELECT 1 FROM enrolment WHERE id = ?3 AND state = 'active')
        AND (EXISTS (SELECT 1 FROM challenge WHERE id = ?5) OR ?5 IS NULL) RETURNING hash`,
    nowMs,
    claimId,
    claim.enrolmentId,
    claim.backupCodeHash,
    challengeId,
  );
}

/** Forgets the failures that came before a claim that has won. */
export function forgetFailures({ claim, claimId }: ClaimAttempt): Statement {
  return statement(
    `DELETE FROM throttle WHERE subject = ?1 AND ${hasWon('?2', '?3')}`,
    claim.throttleSubject,
    claim.enrolmentId,
    claimId,
  );
}
