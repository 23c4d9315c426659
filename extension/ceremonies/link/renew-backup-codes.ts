/** A new set of backup codes from the site into the vault: `shared/api/LINK.md` section 4. */

import type { Account, StoredBackupCode } from '../../core/accounts/account.ts';
import { isMadeWithClaimedStep } from '../../core/link/claimed-step.ts';
import { words } from '../../platform/words.ts';
import { confirmedAt } from './adopt.ts';
import type { LinkOutcome, LinkPorts } from './link-ports.ts';
import { type Interrupted, interruptedBy, refusedBy, type SiteStatus, settle } from './settle.ts';
import { withBackupCodes } from './turn-on.ts';
import { withFreshCode } from './with-fresh-code.ts';

/**
 * Replaces the account's backup codes at the site and here. The old ones are marked as used before the site is asked:
 * should its answer be lost, nobody relies on codes that may be void. They are good again as soon as the site says no,
 * or says that its set is still the old one.
 */
export async function renewBackupCodes(ports: LinkPorts, accountId: string): Promise<LinkOutcome> {
  const account = await ports.vault.account(accountId);
  if (account === null) return { kind: 'refused', detail: words()('link.gone') };
  const renewal = new Renewal(ports, account);
  return settle(ports, {
    accountName: account.accountName,
    run: () => renewal.run(),
    finish: (site) => renewal.finish(site),
  });
}

class Renewal {
  readonly #ports: LinkPorts;
  readonly #account: Account;
  /** The codes as they were, from the moment when the site may have been asked for others. */
  #setAside: readonly StoredBackupCode[] | null = null;

  constructor(ports: LinkPorts, account: Account) {
    this.#ports = ports;
    this.#account = account;
  }

  async run(): Promise<LinkOutcome | Interrupted> {
    const { client, nowMs, vault } = this.#ports;
    const { id } = this.#account;
    const answer = await withFreshCode(this.#ports, id, async (code) => {
      await this.#markAsUsed();
      return client.newBackupCodes(code);
    });
    if (!answer.ok) {
      await this.#putBack();
      const isOff = answer.problem.type === '/problems/not-enabled';
      return isOff ? interruptedBy(answer.problem, this.#ports) : refusedBy(answer.problem, this.#ports);
    }
    const { backupCodes } = answer.body;
    const renewed = await vault.update(id, (current) => confirmedAt(withBackupCodes(current, backupCodes), nowMs()));
    return { kind: 'done', detail: words()('link.renewed', { count: backupCodes.length }), account: renewed };
  }

  async finish({ state, backupCodesMadeAtMs }: SiteStatus): Promise<LinkOutcome | null> {
    if (this.#setAside === null) return null;
    const { host, vault } = this.#ports;
    const current = await vault.account(this.#account.id);
    const isOldSet = state === 'on' && current !== null && !isMadeWithClaimedStep(current, backupCodesMadeAtMs);
    if (isOldSet) {
      await this.#putBack();
      return { kind: 'refused', detail: words()('link.codesKept', { host }) };
    }
    const detail = words()('link.codesUnsure', { host });
    return { kind: 'unfinished', site: state, kept: 'active', nextStep: 'start-again', detail };
  }

  async #markAsUsed(): Promise<void> {
    const usedAtMs = this.#ports.nowMs();
    await this.#ports.vault.update(this.#account.id, (current) => {
      this.#setAside ??= current.backupCodes;
      return {
        ...current,
        backupCodes: current.backupCodes.map((code) => ({ ...code, usedAtMs: code.usedAtMs ?? usedAtMs })),
      };
    });
  }

  async #putBack(): Promise<void> {
    const backupCodes = this.#setAside;
    if (backupCodes === null) return;
    await this.#ports.vault.update(this.#account.id, (current) => ({ ...current, backupCodes }));
    this.#setAside = null;
  }
}
