/** A new set of backup codes from the site into the vault: `shared/api/LINK.md` section 4. */

import { words } from '../../platform/words.ts';
import { type LinkOutcome, type LinkPorts, settle } from './link-ports.ts';
import { refused, withBackupCodes } from './turn-on.ts';

/** Replaces the account's backup codes at the site and here. Until the site says yes, the old ones stay. */
export async function renewBackupCodes(ports: LinkPorts, accountId: string): Promise<LinkOutcome> {
  const account = await ports.vault.account(accountId);
  if (account === null) return { kind: 'refused', detail: words()('link.gone') };
  return settle(ports, account.accountName, async () => {
    const answer = await ports.client.newBackupCodes(await ports.freshCode(accountId));
    if (!answer.ok) return refused(answer.problem);
    const { backupCodes } = answer.body;
    const renewed = await ports.vault.update(accountId, (current) => withBackupCodes(current, backupCodes));
    const detail = words()('link.renewed', { count: backupCodes.length });
    return { kind: 'done', detail, account: renewed };
  });
}
