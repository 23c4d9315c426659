/** A new set of backup codes, which voids the old one. */

import { BACKUP_CODE_SET_BYTES, generateBackupCodes, hashBackupCode } from '../core/backup-codes.ts';
import { parseTypedCode } from '../core/second-factor.ts';
import type { Session } from '../core/session.ts';
import type { Ports } from '../ports.ts';
import { audited, tellOwner } from './audit-trail.ts';
import { observed } from './observed.ts';
import { alreadyUsed, type CodeRefusal, checkStepUp, openEnrolment } from './step-up.ts';

export type ReplaceBackupCodesOutcome =
  | { readonly kind: 'replaced'; readonly backupCodes: readonly string[] }
  | { readonly kind: 'not-enabled' }
  | CodeRefusal;

/** @param code - A TOTP code; a backup code is answered like a malformed one, since it must not breed new ones. */
export const replaceBackupCodes = observed(
  'backup-codes',
  async (ports: Ports, session: Session, code: string): Promise<ReplaceBackupCodesOutcome> => {
    const { random, store } = ports;
    const { account } = session;
    const enrolment = await store.enrolments.read(account.id);
    if (enrolment?.state !== 'active') return { kind: 'not-enabled' };
    if (parseTypedCode(code).kind !== 'totp') return { kind: 'malformed-code' };
    const judgement = await checkStepUp(ports, { account, enrolment, code });
    if (judgement.kind !== 'accepted') return judgement;

    const { backupCodeKey } = await openEnrolment(ports, enrolment);
    const backupCodes = generateBackupCodes(random.bytes(BACKUP_CODE_SET_BYTES));
    const hashes = await Promise.all(backupCodes.map((each) => hashBackupCode(each, backupCodeKey)));
    const won = await audited(ports, { accountId: account.id, kind: 'backup-codes-replaced' }, (audit) =>
      store.enrolments.replaceBackupCodes(judgement.claim, hashes, audit),
    );
    if (!won) return alreadyUsed(ports, judgement.claim);
    await tellOwner(ports, account, { kind: 'backup-codes-replaced' });
    return { kind: 'replaced', backupCodes };
  },
);
