/** The second factor at login: the only place that lets a code through to a session. */

import { type Challenge, isChallengeOpen } from '../core/login.ts';
import { hashToken, type SignedIn } from '../core/session.ts';
import type { Claim, Ports } from '../ports.ts';
import { audited, tellOwner } from './audit-trail.ts';
import { draftSession } from './new-session.ts';
import { observed } from './observed.ts';
import { alreadyUsed, type CodeRefusal, checkCode } from './step-up.ts';

export interface SecondFactorRequest {
  /** From the challenge cookie. */
  readonly challengeToken: string | null;
  /** A TOTP code or a backup code, as typed. */
  readonly code: string;
  readonly userAgent: string;
}

export type SecondFactorOutcome =
  | {
      readonly kind: 'signed-in';
      readonly signedIn: SignedIn;
      readonly method: 'totp' | 'backup-code';
      readonly backupCodesRemaining: number;
    }
  /** Unknown, used, worn out or older than ten minutes: back to e-mail and password. */
  | { readonly kind: 'challenge-expired' }
  | CodeRefusal;

/** The open challenge of a cookie's token, or `null` when there is nothing to answer any more. */
export async function readChallenge({ clock, store }: Ports, challengeToken: string | null): Promise<Challenge | null> {
  if (challengeToken === null) return null;
  const challenge = await store.challenges.read(hashToken(challengeToken));
  return challenge !== null && isChallengeOpen(challenge, clock.nowMs()) ? challenge : null;
}

export const provideSecondFactor = observed(
  'second-factor',
  async (ports: Ports, { challengeToken, code, userAgent }: SecondFactorRequest): Promise<SecondFactorOutcome> => {
    const challenge = await readChallenge(ports, challengeToken);
    if (challenge === null) return { kind: 'challenge-expired' };
    const enrolment = await ports.store.enrolments.read(challenge.account.id);
    // Turning the second factor off closes its challenges: this one is being closed.
    if (enrolment?.state !== 'active') return { kind: 'challenge-expired' };

    const judgement = await checkCode(ports, { account: challenge.account, enrolment, challenge, code });
    if (judgement.kind !== 'accepted') return judgement;
    return signIn(ports, challenge, judgement.claim, userAgent);
  },
);

async function signIn(
  ports: Ports,
  challenge: Challenge,
  claim: Claim,
  userAgent: string,
): Promise<SecondFactorOutcome> {
  const { store } = ports;
  const { account } = challenge;
  const method = claim.kind === 'time-step' ? 'totp' : 'backup-code';
  const detail = `password and ${method === 'totp' ? 'authenticator code' : 'backup code'}`;
  const { signedIn, newSession } = await draftSession(ports, account, userAgent);
  const minted = await audited(ports, { accountId: account.id, kind: 'signed-in', detail }, (audit) =>
    store.sessions.mint({ newSession, claim, audit }, { challengeId: challenge.id }),
  );
  if (!minted) {
    const stillOpen = await store.challenges.readById(challenge.id);
    return stillOpen === null ? { kind: 'challenge-expired' } : alreadyUsed(ports, claim);
  }

  const { remaining: backupCodesRemaining } = await store.enrolments.countBackupCodes(claim.enrolmentId);
  if (method === 'backup-code') await tellOwner(ports, account, { kind: 'backup-code-used', backupCodesRemaining });
  return { kind: 'signed-in', signedIn, method, backupCodesRemaining };
}
