/**
 * Turning two-factor on after one consent: `shared/api/LINK.md` section 3. Each answer is kept before the next
 * question is asked, and starting again resumes, so an interruption leaves the old state or a pending one.
 */

import type { Problem } from '#shared/api/problems.ts';
import type { EnrolmentResponse } from '#shared/api/schemas.ts';
import { encodeBase32 } from '#shared/encoding/base32.ts';
import { parseKeyUri } from '#shared/otp/key-uri.ts';
import type { Account } from '../../core/accounts/account.ts';
import { words } from '../../platform/words.ts';
import { accountsOf, type LinkOutcome, type LinkPorts, settle } from './link-ports.ts';

/** What the person agreed to. */
export interface Consent {
  /** The name the site knows its signed-in owner by, as the consent sheet showed it. */
  readonly accountName: string;
}

/** Turns two-factor on at the site and keeps its secret and backup codes. */
export function turnOn(ports: LinkPorts, consent: Consent): Promise<LinkOutcome> {
  return settle(ports, consent.accountName, async () => {
    const session = await ports.client.session();
    if (!session.ok) return refused(session.problem);
    if (session.body.account.email !== consent.accountName) {
      return {
        kind: 'refused',
        detail: words()('link.otherPerson', { host: ports.host }),
      };
    }

    const started = await ports.client.startEnrolment();
    if (!started.ok) {
      return started.problem.type === '/problems/already-enabled'
        ? adoptEnabled(ports, consent)
        : refused(started.problem);
    }

    const pending = await keepPending(ports, started.body);
    const backupCodes = await prove(ports, pending.id);
    if (backupCodes === null) return 'interrupted';
    await ports.vault.update(pending.id, (account) => withBackupCodes(account, backupCodes));

    const completed = await ports.client.completeEnrolment();
    if (!completed.ok) return 'interrupted';
    return enabled(ports, pending.id);
  });
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

/** Proves the secret with a code. One retry: the step may have been spent by an earlier try whose answer was lost. */
async function prove({ client, freshCode }: LinkPorts, accountId: string): Promise<readonly string[] | null> {
  const first = await client.verifyEnrolment(await freshCode(accountId));
  if (first.ok) return first.body.backupCodes;
  if (first.problem.type !== '/problems/code-already-used') return null;
  const second = await client.verifyEnrolment(await freshCode(accountId));
  return second.ok ? second.body.backupCodes : null;
}

/** The site says that it is on already: ours if a pending account waits here for the answer that was lost. */
async function adoptEnabled(ports: LinkPorts, { accountName }: Consent): Promise<LinkOutcome | 'interrupted'> {
  const kept = await accountsOf(ports, accountName);
  const waiting = kept.find(({ pending, backupCodesTotal }) => pending && backupCodesTotal > 0);
  return waiting === undefined ? 'interrupted' : enabled(ports, waiting.id);
}

async function enabled({ vault, host, nowMs }: LinkPorts, accountId: string): Promise<LinkOutcome> {
  const confirmedAtMs = nowMs();
  const account = await vault.update(accountId, (current) => ({
    ...current,
    enrolment: { kind: 'active', confirmedAtMs },
  }));
  const detail = words()('link.turnedOn', { host, count: account.backupCodes.length });
  return { kind: 'done', detail, account };
}

/** The account with a fresh set of backup codes in place of the old. */
export function withBackupCodes(account: Account, codes: readonly string[]): Account {
  return { ...account, backupCodes: codes.map((code) => ({ code, usedAtMs: null })) };
}

/** The site's refusal in its own words, before anything was changed. */
export function refused({ detail }: Problem): LinkOutcome {
  return { kind: 'refused', detail };
}
