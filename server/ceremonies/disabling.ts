/** Turning two-factor authentication off. */

import type { Session } from '../core/session.ts';
import type { Ports } from '../ports.ts';
import { audited, tellOwner } from './audit-trail.ts';
import { alreadyUsed, type CodeRefusal, checkStepUp } from './step-up.ts';

export type DisableOutcome = { readonly kind: 'disabled' } | { readonly kind: 'not-enabled' } | CodeRefusal;

/**
 * Needs a code whatever the session's age; ends every other session and open challenge.
 *
 * @param code - A TOTP code or a backup code.
 */
export async function disableTwoFactor(ports: Ports, session: Session, code: string): Promise<DisableOutcome> {
  const { store } = ports;
  const { account } = session;
  const enrolment = await store.enrolments.read(account.id);
  if (enrolment?.state !== 'active') return { kind: 'not-enabled' };
  const judgement = await checkStepUp(ports, { account, enrolment, code });
  if (judgement.kind !== 'accepted') return judgement;

  const detail = judgement.claim.kind === 'time-step' ? 'authenticator code' : 'backup code';
  const won = await audited(ports, { accountId: account.id, kind: 'two-factor-disabled', detail }, (audit) =>
    store.enrolments.disable(judgement.claim, session.id, audit),
  );
  if (!won) return alreadyUsed(ports, judgement.claim);
  await tellOwner(ports, account, { kind: 'two-factor-disabled' });
  return { kind: 'disabled' };
}
