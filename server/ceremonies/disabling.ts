/** Turning two-factor authentication off. */

import type { Session } from '../core/session.ts';
import type { Account, Ports } from '../ports.ts';
import { type AuditPorts, audited, type NoticePorts, tellOwner } from './audit-trail.ts';
import { codeSubject } from './code-tries.ts';
import { observed } from './observed.ts';
import { alreadyUsed, type CodeRefusal, checkStepUp } from './step-up.ts';
import { clear } from './throttling.ts';

/** What the operator's command has at hand. */
type ResetPorts = NoticePorts & AuditPorts;

export type DisableOutcome = { readonly kind: 'disabled' } | { readonly kind: 'not-enabled' } | CodeRefusal;

/**
 * Needs a code whatever the session's age; ends every other session and open challenge.
 *
 * @param code - A TOTP code or a backup code.
 */
export const disableTwoFactor = observed(
  'disabling',
  async (ports: Ports, session: Session, code: string): Promise<DisableOutcome> => {
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
  },
);

export type ResetOutcome = { readonly kind: 'reset' } | { readonly kind: 'not-enabled' };

/**
 * Turns it off without a code, for somebody who has lost everything and proved who they are to the operator in another
 * way. Ends every session, and the owner is told.
 */
export async function resetTwoFactor(ports: ResetPorts, account: Account): Promise<ResetOutcome> {
  const { store } = ports;
  const enrolment = await store.enrolments.read(account.id);
  if (enrolment === null) return { kind: 'not-enabled' };
  const reset = await audited(ports, { accountId: account.id, kind: 'two-factor-reset' }, (audit) =>
    store.enrolments.reset(enrolment.id, audit),
  );
  if (!reset) return { kind: 'not-enabled' };
  await clear(ports, codeSubject(account.id));
  await tellOwner(ports, account, { kind: 'two-factor-disabled' });
  return { kind: 'reset' };
}
