/** Turning two-factor off at the site: `shared/api/LINK.md` section 4. */

import { words } from '../../platform/words.ts';
import { type LinkOutcome, type LinkPorts, settle } from './link-ports.ts';
import { refused } from './turn-on.ts';

/** Turns two-factor off with a fresh code, then moves the account to the trash, from where it can be brought back. */
export async function turnOff(ports: LinkPorts, accountId: string): Promise<LinkOutcome> {
  const account = await ports.vault.account(accountId);
  if (account === null) return { kind: 'refused', detail: words()('link.gone') };
  return settle(ports, account.accountName, async () => {
    const answer = await ports.client.disable(await ports.freshCode(accountId));
    if (!answer.ok) return refused(answer.problem);
    const trashedAtMs = ports.nowMs();
    const trashed = await ports.vault.update(accountId, (current) => ({ ...current, trashedAtMs }));
    const detail = words()('link.turnedOff', { host: ports.host });
    return { kind: 'done', detail, account: trashed };
  });
}
