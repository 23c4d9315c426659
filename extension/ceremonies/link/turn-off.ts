/** Turning two-factor off at the site: `shared/api/LINK.md` section 4. */

import { words } from '../../platform/words.ts';
import type { LinkOutcome, LinkPorts } from './link-ports.ts';
import { interruptedBy, refusedBy, settle } from './settle.ts';
import { withFreshCode } from './with-fresh-code.ts';

/** Turns two-factor off with a fresh code, then moves the account to the trash, from where it can be brought back. */
export async function turnOff(ports: LinkPorts, accountId: string): Promise<LinkOutcome> {
  const account = await ports.vault.account(accountId);
  if (account === null) return { kind: 'refused', detail: words()('link.gone') };
  return settle(ports, {
    accountName: account.accountName,
    run: async () => {
      const answer = await withFreshCode(ports, accountId, ports.client.disable);
      if (answer.ok) return turnedOff(ports, accountId);
      const isOff = answer.problem.type === '/problems/not-enabled';
      return isOff ? interruptedBy(answer.problem, ports) : refusedBy(answer.problem, ports);
    },
    // Off it is, be it by an answer that was lost or elsewhere: what the person agreed to is done.
    finish: async ({ state }) => (state === 'off' ? turnedOff(ports, accountId) : null),
  });
}

async function turnedOff({ host, nowMs, vault }: LinkPorts, accountId: string): Promise<LinkOutcome> {
  const trashedAtMs = nowMs();
  const account = await vault.update(accountId, (current) => ({ ...current, trashedAtMs }));
  return { kind: 'done', detail: words()('link.turnedOff', { host }), account };
}
