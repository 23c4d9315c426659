/** Writing an event together with what it tells, and telling the owner. */

import { type AuditEvent, type AuditKind, type AuditRecord, chainEvent } from '../core/audit.ts';
import { type NoticeKind, writeNotice } from '../core/notices.ts';
import { type Account, ChainMoved, type Ports, type VerifierSettings } from '../ports.ts';

/**
 * Tries to find the event's place in the chain. Each round somebody wins, so that as many as are at it at once is
 * enough; more than this many means that the store is not what it says it is.
 */
const CHAIN_ROUNDS = 200;

export interface Happening {
  readonly accountId: string;
  readonly kind: AuditKind;
  readonly detail?: string;
}

/** Calls `write` with the event's audit record, again with a new one whenever another event took its place. */
export async function audited<T>(
  { clock, store }: Pick<Ports, 'clock' | 'store'>,
  { accountId, kind, detail = '' }: Happening,
  write: (audit: AuditRecord) => Promise<T>,
): Promise<T> {
  const event: AuditEvent = { accountId, kind, detail, atMs: clock.nowMs() };
  for (let round = 0; round < CHAIN_ROUNDS; round += 1) {
    const audit = await chainEvent(event, await store.activity.readHead(accountId));
    try {
      return await write(audit);
    } catch (error) {
      if (!(error instanceof ChainMoved)) throw error;
    }
  }
  throw new Error('the audit chain of an account kept moving');
}

/** What a notice is written from and sent by. */
export interface NoticePorts extends Pick<Ports, 'clock' | 'notifier'> {
  readonly settings: Pick<VerifierSettings, 'issuer' | 'support'>;
}

/** Sends the owner a notice. */
export async function tellOwner(
  { clock, notifier, settings }: NoticePorts,
  account: Account,
  occasion: { readonly kind: NoticeKind; readonly backupCodesRemaining?: number },
): Promise<void> {
  const { issuer, support } = settings;
  await notifier.notify(account, writeNotice({ ...occasion, issuer, support, atMs: clock.nowMs() }));
}
