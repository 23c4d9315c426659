/** Writing an event together with what it tells, and telling the owner. */

import { type AuditEntry, type AuditEvent, type AuditKind, type ChainEnd, chainEvent } from '../core/audit.ts';
import { type NoticeKind, writeNotice } from '../core/notices.ts';
import { type Account, ChainMoved, type Keyring, type Ports, type VerifierSettings } from '../ports.ts';

/**
 * Tries to find the event's place in the chain. Each round somebody wins, so that as many as are at it at once is
 * enough; more than this many means that the store is not what it says it is.
 */
const CHAIN_ROUNDS = 200;

export type AuditPorts = Pick<Ports, 'clock' | 'keys' | 'store'>;

export interface Happening {
  readonly accountId: string;
  readonly kind: AuditKind;
  readonly detail?: string;
}

/** Calls `write` with the event's audit record, again with a new one whenever another event took its place. */
export async function audited<T>(
  { clock, keys, store }: AuditPorts,
  { accountId, kind, detail = '' }: Happening,
  write: (audit: AuditEntry) => Promise<T>,
): Promise<T> {
  const event: AuditEvent = { accountId, kind, detail, atMs: clock.nowMs() };
  for (let round = 0; round < CHAIN_ROUNDS; round += 1) {
    const audit = await nextEntry(keys, event, await store.activity.readEnd(accountId));
    try {
      return await write(audit);
    } catch (error) {
      if (!(error instanceof ChainMoved)) throw error;
    }
  }
  throw new Error('the audit chain of an account kept moving');
}

/**
 * The event as the chain's next record. A chain that somebody has shortened goes on without a new code for its end:
 * the server would otherwise vouch for what it finds, and the cut could no longer be seen.
 */
async function nextEntry(keys: Keyring, event: AuditEvent, end: ChainEnd | null): Promise<AuditEntry> {
  const record = chainEvent(event, end?.record ?? null);
  const whole = end === null || (await isWhole(keys, end));
  return { ...record, endMac: whole ? await keys.authenticate(record) : null };
}

/** Whether a chain ends where it was left. */
export async function isWhole(keys: Keyring, { record, endMac }: ChainEnd): Promise<boolean> {
  return endMac !== null && keys.isAuthentic(endMac, record);
}

/** What a notice is written from and sent by. */
export interface NoticePorts extends Pick<Ports, 'clock' | 'language' | 'notifier'> {
  readonly settings: Pick<VerifierSettings, 'issuer' | 'support'>;
}

/** Sends the owner a notice. */
export async function tellOwner(
  { clock, language, notifier, settings }: NoticePorts,
  account: Account,
  occasion: { readonly kind: NoticeKind; readonly backupCodesRemaining?: number },
): Promise<void> {
  const { issuer, support } = settings;
  await notifier.notify(account, writeNotice({ ...occasion, language, issuer, support, atMs: clock.nowMs() }));
}
