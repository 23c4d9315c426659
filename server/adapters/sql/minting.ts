/** The only statement that makes a session, and the batch around it. */

import type { SignIn } from '../../ports.ts';
import { auditStatement } from './audit-statement.ts';
import { type ClaimAttempt, claimStatement, forgetFailures, hasWon } from './claims.ts';
import { type Statement, statement } from './database.ts';

/** A condition: the session `sessionParam` was made. */
export function isMinted(sessionParam: string): string {
  return `EXISTS (SELECT 1 FROM session WHERE id = ${sessionParam})`;
}

/**
 * The session, made only where no second factor is on, or where a claim has won in this batch. Whoever asks, through
 * whichever route: without one of the two there is no session.
 */
function mintStatement({ newSession, claim }: SignIn, claimId: string): Statement {
  const { session, tokenHash } = newSession;
  return statement(
    `INSERT INTO session (id, token_hash, account_id, email, created_at_ms, signed_in_at_ms, last_seen_at_ms,
        expires_at_ms, user_agent)
      SELECT ?1, ?2, ?3, ?4, CAST(?5 AS BIGINT), CAST(?6 AS BIGINT), CAST(?7 AS BIGINT), CAST(?8 AS BIGINT), ?9
        WHERE ${hasWon('?10', '?11')}
          OR (?10 IS NULL AND NOT EXISTS (SELECT 1 FROM enrolment WHERE account_id = ?3 AND state = 'active'))
      RETURNING id`,
    session.id,
    tokenHash,
    session.account.id,
    session.account.email,
    session.createdAtMs,
    session.signedInAtMs,
    session.lastSeenAtMs,
    session.expiresAtMs,
    session.userAgent,
    claim?.enrolmentId ?? null,
    claimId,
  );
}

/** A sign-in as a batch; `effects` are asked to depend on the session being there. */
export function signInBatch(
  signIn: SignIn,
  { claimId, challengeId, effects }: { claimId: string; challengeId: string | null; effects: readonly Statement[] },
): Statement[] {
  const { claim, newSession, audit } = signIn;
  const attempt: ClaimAttempt | null = claim && { claim, claimId, challengeId, nowMs: audit.atMs };
  return [
    ...(attempt === null ? [] : [claimStatement(attempt), forgetFailures(attempt)]),
    mintStatement(signIn, claimId),
    auditStatement(audit, isMinted('?8'), newSession.session.id),
    ...effects,
  ];
}
