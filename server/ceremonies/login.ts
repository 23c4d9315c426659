/** Signing in with e-mail and password: the first factor. */

import { CHALLENGE_LIFE_MS } from '../core/login.ts';
import { hashToken, type SignedIn } from '../core/session.ts';
import type { Account, Ports } from '../ports.ts';
import { audited } from './audit-trail.ts';
import { createId, createToken, draftSession } from './new-session.ts';
import { observed } from './observed.ts';
import { checkPassword, type PasswordRefusal } from './password-check.ts';

export interface LoginRequest {
  /** Lower case. */
  readonly email: string;
  readonly password: string;
  /** Network address of the caller, for the throttle. */
  readonly address: string;
  readonly userAgent: string;
}

export type LoginOutcome =
  | { readonly kind: 'signed-in'; readonly signedIn: SignedIn }
  /** Hand `challengeToken` out in the challenge cookie and ask for a code. */
  | SecondFactorRequired
  | PasswordRefusal;

interface SecondFactorRequired {
  readonly kind: 'second-factor-required';
  readonly challengeToken: string;
  readonly expiresAtMs: number;
}

export const logIn = observed('login', async (ports: Ports, request: LoginRequest): Promise<LoginOutcome> => {
  const password = await checkPassword(ports, request);
  if (password.kind !== 'verified') return password;
  const { account } = password;

  const enrolment = await ports.store.enrolments.read(account.id);
  if (enrolment?.state === 'active') return openChallenge(ports, account);

  const { signedIn, newSession } = await draftSession(ports, account, request.userAgent);
  const minted = await audited(ports, { accountId: account.id, kind: 'signed-in', detail: 'password' }, (audit) =>
    ports.store.sessions.mint({ newSession, claim: null, audit }),
  );
  // Refused only when a second factor was turned on since it was read.
  return minted ? { kind: 'signed-in', signedIn } : openChallenge(ports, account);
});

async function openChallenge({ clock, random, store }: Ports, account: Account): Promise<SecondFactorRequired> {
  const challengeToken = createToken(random);
  const expiresAtMs = clock.nowMs() + CHALLENGE_LIFE_MS;
  await store.challenges.create({ id: createId(random), account, expiresAtMs, attempts: 0 }, hashToken(challengeToken));
  return { kind: 'second-factor-required', challengeToken, expiresAtMs };
}
