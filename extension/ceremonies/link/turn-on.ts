/**
 * Turning two-factor on after one consent: `shared/api/LINK.md` section 3. Each answer is kept before the next
 * question is asked, and starting again resumes, so an interruption leaves the old state or a pending one.
 */

import type { EnrolmentResponse } from '#shared/api/schemas.ts';
import { encodeBase32 } from '#shared/encoding/base32.ts';
import { parseKeyUri } from '#shared/otp/key-uri.ts';
import type { Account } from '../../core/accounts/account.ts';
import { words } from '../../platform/words.ts';
import { adoptProven, confirmedAt } from './adopt.ts';
import type { LinkOutcome, LinkPorts } from './link-ports.ts';
import { type Interrupted, interruptedBy, refusedBy, settle } from './settle.ts';
import { withFreshCode } from './with-fresh-code.ts';

/** What the person agreed to. */
export interface Consent {
  /** The name the site knows its signed-in owner by, as the consent sheet showed it. */
  readonly accountName: string;
}

/** Turns two-factor on at the site and keeps its secret and backup codes. */
export function turnOn(ports: LinkPorts, consent: Consent): Promise<LinkOutcome> {
  return settle(ports, {
    accountName: consent.accountName,
    run: () => setUp(ports, consent),
    finish: async (site) => {
      const adopted = await adoptProven(ports, consent.accountName, site);
      return adopted && turnedOn(ports, adopted);
    },
  });
}

async function setUp(ports: LinkPorts, { accountName }: Consent): Promise<LinkOutcome | Interrupted> {
  const { client, host, nowMs, vault } = ports;
  const session = await client.session();
  if (!session.ok) return refusedBy(session.problem, ports);
  if (session.body.account.email !== accountName) {
    return { kind: 'refused', detail: words()('link.otherPerson', { host }) };
  }

  const started = await client.startEnrolment();
  if (!started.ok) {
    const isOn = started.problem.type === '/problems/already-enabled';
    return isOn ? interruptedBy(started.problem, ports) : refusedBy(started.problem, ports);
  }

  const { id } = await keepPending(ports, started.body);
  const proven = await withFreshCode(ports, id, client.verifyEnrolment);
  if (!proven.ok) return interruptedBy(proven.problem, ports);
  await vault.update(id, (account) => withBackupCodes(account, proven.body.backupCodes));

  const completed = await client.completeEnrolment();
  if (!completed.ok) return interruptedBy(completed.problem, ports);
  return turnedOn(ports, await vault.update(id, (account) => confirmedAt(account, nowMs())));
}

/** The pending account of the site's secret: the one kept by an earlier try, or a new one. */
async function keepPending({ vault, host, nowMs, newId }: LinkPorts, setUp: EnrolmentResponse): Promise<Account> {
  const { issuer, accountName, credential } = parseKeyUri(setUp.keyUri);
  const accounts = await vault.accounts();
  const kept = accounts.find((account) => encodeBase32(account.credential.secret) === encodeBase32(credential.secret));
  if (kept !== undefined) return kept;
  const account: Account = {
    id: newId(),
    issuer,
    accountName,
    credential,
    sites: [{ host, match: 'exact' }],
    enrolment: { kind: 'pending' },
    backupCodes: [],
    pinned: false,
    groups: [],
    note: '',
    createdAtMs: nowMs(),
    trashedAtMs: null,
    lastFilledTimeStep: null,
  };
  await vault.add(account);
  return account;
}

function turnedOn({ host }: LinkPorts, account: Account): LinkOutcome {
  return { kind: 'done', detail: words()('link.turnedOn', { host, count: account.backupCodes.length }), account };
}

/** The account with a fresh set of backup codes in place of the old. */
export function withBackupCodes(account: Account, codes: readonly string[]): Account {
  return { ...account, backupCodes: codes.map((code) => ({ code, usedAtMs: null })) };
}
