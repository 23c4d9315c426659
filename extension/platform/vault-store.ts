/** The vault while it is open: what ceremonies read and change. */

import type { Account } from '../core/accounts/account.ts';
import type { AccountEntry } from '../core/accounts/account-entry.ts';
import type { VaultChange } from '../core/vault/change.ts';
import type { StoredRoot } from '../core/vault/stored.ts';
import { deriveVaultKeys } from '../core/vault/vault-key.ts';
import type { DamagedRecord, Settings } from '../messages.ts';
import { noteChange } from './backup-memory.ts';
import { keepFront, readFront } from './front-memory.ts';
import { randomBytes } from './random.ts';
import { isRolledBack, rememberRevision } from './remembered-revision.ts';
import { SealedVault } from './sealed-vault.ts';
import { closeSession, isSessionOver, readSession, type Session, touchSession } from './session.ts';
import { readSettings } from './settings.ts';
import { createVaultDatabase, type VaultDatabase } from './vault-database.ts';

/** What a list needs, without opening each record. */
export interface VaultListing {
  /** Every account, those in the trash too, in no order. */
  readonly entries: readonly AccountEntry[];
  /** As {@link OpenVault.damaged}; in a large vault, as far as it is known without opening each record. */
  readonly damaged: readonly DamagedRecord[];
}

/** What a list begins with. */
export interface ListBeginning {
  /** Live accounts, in the order of a list for the host that was asked about. */
  readonly entries: readonly AccountEntry[];
  /** Live accounts in all. */
  readonly total: number;
  readonly damaged: readonly DamagedRecord[];
}

/**
 * An open vault. Every change is one transaction: done whole, or not at all. Whoever has just read the root can give it
 * as `at`, and it is not read again.
 */
export interface OpenVault {
  /** What lists, searches and site matches need: quick with ten thousand accounts. */
  list(at?: StoredRoot): Promise<VaultListing>;
  /** The first accounts of a list for a host, where they are at hand sooner than the whole list; else `null`. */
  beginning(host: string | null, at?: StoredRoot): Promise<ListBeginning | null>;
  /** Every live account, in no order. Damaged records are left out: see {@link damaged}. */
  accounts(): Promise<readonly Account[]>;
  /** Accounts in the trash. */
  trashed(): Promise<readonly Account[]>;
  /** One account, live or in the trash; `null` when there is none, or when its record is damaged. */
  account(id: string): Promise<Account | null>;
  /** Those of the given accounts that there are and that open, in the order asked. */
  pick(ids: readonly string[], at?: StoredRoot): Promise<readonly Account[]>;
  /** Records that cannot be opened or are not the newest, each with a sentence on what is wrong. */
  damaged(): Promise<readonly DamagedRecord[]>;
  add(account: Account): Promise<void>;
  /** All of them in one transaction. */
  addAll(accounts: readonly Account[]): Promise<void>;
  /** Puts accounts, in place of those with the same ids, and erases others: all in one transaction. */
  replaceAll(change: VaultChange): Promise<void>;
  /**
   * Reads the account again, applies the pure `change` and writes that one record. `change` may run more than once
   * when another writer was faster.
   *
   * @returns The account as it was stored.
   * @throws AppError `no-such-account`.
   */
  update(id: string, change: (account: Account) => Account): Promise<Account>;
  /**
   * Accounts chosen by what a list knows, opened, changed and written in one transaction. `choose` and `change` run
   * again when another writer was faster. None chosen, or none given back, changes nothing.
   *
   * @returns The accounts as they were stored.
   */
  rewrite(
    choose: (entries: readonly AccountEntry[]) => readonly string[],
    change: (accounts: readonly Account[]) => readonly Account[],
  ): Promise<readonly Account[]>;
  /** Forgets an account or a damaged record for good; nothing happens when there is none. */
  erase(id: string): Promise<void>;
}

let database: VaultDatabase | null = null;

/** The vault that was opened last, with what is known of it. It is let go when it locks. */
let current: { readonly vaultId: string; readonly vault: Promise<SealedVault> } | null = null;

/** The rows of this profile's vault, open or not. */
export function vaultDatabase(): VaultDatabase {
  database ??= createVaultDatabase();
  return database;
}

/** The open vault, or `null` while it is locked or absent. Asking counts as using it. */
export async function openVault(): Promise<OpenVault | null> {
  return (await openVaultNow())?.vault ?? null;
}

/** As {@link openVault}, with the root that was read for it. */
export async function openVaultNow(): Promise<{ readonly vault: OpenVault; readonly root: StoredRoot } | null> {
  const live = await readLiveSession();
  if (live === null) {
    await lockIfOver();
    return null;
  }
  const { session, root } = live;
  // Nobody waits for the note of use: one that comes after a lock opens nothing.
  void touchSession(session, Date.now()).catch((error: unknown) => reportError(error));
  // Two questions at once share one vault, and what is read for the one is known to the other.
  if (current?.vaultId !== session.vaultId) current = { vaultId: session.vaultId, vault: vaultOf(session) };
  return { vault: await current.vault, root };
}

/**
 * Locks the vault if it was left alone for too long. Unlike {@link openVault}, asking is not using. Read in this order: of
 * what is asked for at once, a part may be from before an unlock and a part from after it, and there is nothing to lock
 * where there is no session.
 */
export async function lockIfOver(): Promise<void> {
  const session = await readSession();
  if (session === null) current = null;
  else if (!isLive(session, await readSettings(), await vaultDatabase().readRoot())) await lockVault();
}

/** Locks the vault: the key and everything read with it are let go. */
export async function lockVault(): Promise<void> {
  current = null;
  await closeSession();
}

/**
 * The session, unless it has run out or belongs to a vault that is no longer here. All is asked for at once: each answer
 * comes by way of the browser's main process, which is at its busiest when a popup opens. Without a session nothing else
 * is waited for: an organisation's rules are there a second after the browser's start.
 */
async function readLiveSession(): Promise<{ readonly session: Session; readonly root: StoredRoot } | null> {
  const limits = Promise.all([readSettings(), vaultDatabase().readRoot()]);
  limits.catch(() => undefined);
  const session = await readSession();
  if (session === null) return null;
  const [settings, root] = await limits;
  return isLive(session, settings, root) ? { session, root } : null;
}

/** Whether the session has not run out, and is of the vault whose root this is. */
function isLive(session: Session, { lockAfterMinutes }: Settings, root: StoredRoot | null): root is StoredRoot {
  return !isSessionOver(session, Date.now(), lockAfterMinutes) && root?.vaultId === session.vaultId;
}

async function vaultOf({ vaultKey, vaultId }: Session): Promise<SealedVault> {
  const keys = await deriveVaultKeys(vaultKey, vaultId);
  const sealer = { keys, random: randomBytes };
  const fronts = { read: readFront, keep: keepFront };
  return new SealedVault({ database: vaultDatabase(), sealer, onWritten: noteWritten, isRolledBack, fronts });
}

async function noteWritten(root: StoredRoot, quiet: boolean): Promise<void> {
  await Promise.all([rememberRevision(root), noteChange(root, quiet)]);
}
