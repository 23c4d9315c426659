/** The open vault over its rows: reads one moment, decides, writes in one transaction, and tries again if it moved. */

import { AppError } from '#shared/app-error.ts';
import type { Account } from '../core/accounts/account.ts';
import type { AccountEntry } from '../core/accounts/account-entry.ts';
import { entryOf } from '../core/accounts/account-entry.ts';
import { formatAccount } from '../core/accounts/account-json.ts';
import { isOnSite, orderEntries } from '../core/accounts/account-order.ts';
import { beginningOf, frontOf, idsForHost } from '../core/accounts/list-front.ts';
import { prepareChange, type Sealer, touchedPages, type VaultChange } from '../core/vault/change.ts';
import { type Damage, describeDamage } from '../core/vault/damage.ts';
import { inspectVault, readRecord } from '../core/vault/inspection.ts';
import { pageOf, type StoredRoot, type VaultSnapshot } from '../core/vault/stored.ts';
import { readIndex } from '../core/vault/vault-index.ts';
import type { DamagedRecord } from '../messages.ts';
import type { FrontMemory } from './front-memory.ts';
import { applyChange, type KnownVault, knownFromIndex, knownFromInspection } from './vault-cache.ts';
import type { VaultDatabase } from './vault-database.ts';
import type { ListBeginning, OpenVault, VaultListing } from './vault-store.ts';
import { words } from './words.ts';

/** More accounts than this, and a list does not wait until each record was opened: it tells what is known so far. */
const CHECKED_AT_ONCE = 500;

export interface SealedVaultParts {
  readonly database: VaultDatabase;
  readonly sealer: Sealer;
  /** Told of each root that was written. `quiet`: a backup made before would not miss the change. */
  readonly onWritten: (root: StoredRoot, quiet: boolean) => Promise<void>;
  /** Whether the whole database is older than what this browser wrote last. */
  readonly isRolledBack: (root: StoredRoot, readRoot: VaultDatabase['readRoot']) => Promise<boolean>;
  /** Where the beginning of a long list is kept for the next start of the background; without it, nowhere. */
  readonly fronts?: FrontMemory;
}

/** What a change has to see before it is decided. */
interface TouchedRows {
  /** Accounts whose index pages are rewritten. */
  readonly ids: readonly string[];
  /** Those whose records are read. */
  readonly records: readonly string[];
}

/** A change that was decided, with what it told about backups. */
interface DecidedChange extends VaultChange {
  readonly quiet: boolean;
}

export class SealedVault implements OpenVault {
  readonly #parts: SealedVaultParts;
  #known: KnownVault | null = null;
  /** The reading of the index that is under way: whoever asks meanwhile waits for the same. */
  #reading: Promise<KnownVault> | null = null;
  #frontRevision = 0;

  constructor(parts: SealedVaultParts) {
    this.#parts = parts;
  }

  async list(at?: StoredRoot): Promise<VaultListing> {
    const root = at ?? (await this.#root());
    const listed = this.#known?.revision === root.revision ? this.#known : await this.#readListingOf(root);
    const large = listed.entries.size > CHECKED_AT_ONCE;
    const known = large ? listed : await this.#inspect(root);
    // Without it the next start only takes longer.
    if (large) void this.#keepFront(known, root).catch(() => undefined);
    return { entries: [...known.entries.values()], damaged: await this.#damagesOf(known, root) };
  }

  async beginning(host: string | null, at?: StoredRoot): Promise<ListBeginning | null> {
    const root = at ?? (await this.#root());
    const front = this.#known?.revision === root.revision ? null : await this.#parts.fronts?.read(root);
    if (!front) return null;
    const forHost = await this.pick(idsForHost(front, host), root);
    const onSite = forHost.map(entryOf).filter((entry) => entry.trashedAtMs === null && isOnSite(entry, host));
    const entries = beginningOf(front, orderEntries(onSite, host), host);
    return { entries, total: front.total, damaged: await this.#damagesOf(front, root) };
  }

  async accounts(): Promise<readonly Account[]> {
    return (await this.#everyAccount()).filter(({ trashedAtMs }) => trashedAtMs === null);
  }

  async trashed(): Promise<readonly Account[]> {
    return (await this.#everyAccount()).filter(({ trashedAtMs }) => trashedAtMs !== null);
  }

  async account(id: string): Promise<Account | null> {
    return (await this.pick([id]))[0] ?? null;
  }

  async pick(ids: readonly string[], at?: StoredRoot): Promise<readonly Account[]> {
    const opened = (await this.#current(at))?.accounts;
    const picked = opened
      ? ids.map((id) => opened.get(id) ?? null)
      : await this.#openRecords(await this.#read({ ids, records: ids }), ids);
    return picked.filter((account) => account !== null);
  }

  async damaged(): Promise<readonly DamagedRecord[]> {
    return this.#damagesOf(await this.#inspect(), await this.#root());
  }

  async add(account: Account): Promise<void> {
    await this.addAll([account]);
  }

  async addAll(accounts: readonly Account[]): Promise<void> {
    if (accounts.length === 0) return;
    const ids = accounts.map(({ id }) => id);
    // What was there under these ids does not matter, and looking for ten thousand records takes a second.
    await this.#commit({ ids, records: [] }, async () => ({ put: accounts, erase: [], quiet: false }));
  }

  async replaceAll({ put, erase }: VaultChange): Promise<void> {
    const ids = [...put.map(({ id }) => id), ...erase];
    if (ids.length > 0) await this.#commit({ ids, records: erase }, async () => ({ put, erase, quiet: false }));
  }

  async update(id: string, change: (account: Account) => Account): Promise<Account> {
    const written = await this.#commit({ ids: [id], records: [id] }, async (snapshot) => {
      const [account] = await this.#openRecords(snapshot, [id]);
      if (!account) throw new AppError('no-such-account', 'there is no such account in the vault');
      // The id is the record's: a change cannot move an account onto another.
      const changed = { ...change(account), id };
      return { put: [changed], erase: [], quiet: isSameButFilled(account, changed) };
    });
    const [changed] = written?.put ?? [];
    if (changed === undefined) throw new Error('an update puts one account');
    return changed;
  }

  async rewrite(
    choose: (entries: readonly AccountEntry[]) => readonly string[],
    change: (accounts: readonly Account[]) => readonly Account[],
  ): Promise<readonly Account[]> {
    for (;;) {
      const { entries } = await this.list();
      const revision = this.#known?.revision;
      const ids = choose(entries);
      if (ids.length === 0) return [];
      let nothing = false;
      const written = await this.#commit({ ids, records: ids }, async (snapshot) => {
        // Chosen by a listing that is no longer true: look and choose again.
        if (snapshot.root.revision !== revision) return null;
        const accounts = (await this.#openRecords(snapshot, ids)).filter((account) => account !== null);
        const put = change(accounts);
        nothing = put.length === 0;
        return nothing ? null : { put, erase: [], quiet: false };
      });
      if (written !== null || nothing) return written?.put ?? [];
    }
  }

  async erase(id: string): Promise<void> {
    await this.#commit({ ids: [id], records: [id] }, async () => ({ put: [], erase: [id], quiet: true }));
  }

  async #everyAccount(): Promise<readonly Account[]> {
    return [...(await this.#inspect()).accounts.values()];
  }

  /** Everything opened, or what is known from the last time if nothing changed since. */
  async #inspect(at?: StoredRoot): Promise<KnownVault & { readonly accounts: ReadonlyMap<string, Account> }> {
    const known = await this.#current(at);
    if (known !== null && known.accounts !== null) return { ...known, accounts: known.accounts };
    const snapshot = present(await this.#parts.database.readAll());
    const inspected = knownFromInspection(snapshot, await inspectVault(snapshot, this.#parts.sealer.keys));
    this.#known = inspected;
    return inspected;
  }

  /** What is known, if nothing changed since. */
  async #current(at?: StoredRoot): Promise<KnownVault | null> {
    const { revision } = at ?? (await this.#root());
    return this.#known?.revision === revision ? this.#known : null;
  }

  /** A reading that was under way may have begun before this revision was written; the next one did not. */
  async #readListingOf({ revision }: StoredRoot): Promise<KnownVault> {
    const listed = await this.#readOnce();
    return listed.revision < revision ? this.#readOnce() : listed;
  }

  async #readOnce(): Promise<KnownVault> {
    this.#reading ??= this.#readListing().finally(() => {
      this.#reading = null;
    });
    this.#known = await this.#reading;
    return this.#known;
  }

  /** Keeps what the next start of the background is to answer a popup from. */
  async #keepFront({ revision, entries, damages }: KnownVault, { vaultId }: StoredRoot): Promise<void> {
    if (this.#frontRevision === revision) return;
    this.#frontRevision = revision;
    const live = [...entries.values()].filter(({ trashedAtMs }) => trashedAtMs === null);
    await this.#parts.fronts?.keep({ vaultId, revision }, { ...frontOf(orderEntries(live, null)), damages });
  }

  async #readListing(): Promise<KnownVault> {
    const rows = present(await this.#parts.database.readIndex());
    const index = await readIndex(rows, this.#parts.sealer.keys);
    // Accounts of a lost page have no entry: their records must be opened.
    return index.lostPages.size > 0 ? this.#inspect() : knownFromIndex(rows, index);
  }

  /**
   * Reads, decides and writes, again and again until nobody was faster. Somebody always is the fastest. Nothing is
   * written when nothing was decided.
   */
  async #commit(
    touched: TouchedRows,
    decide: (snapshot: VaultSnapshot) => Promise<DecidedChange | null>,
  ): Promise<VaultChange | null> {
    const { database, sealer, onWritten } = this.#parts;
    for (;;) {
      const snapshot = await this.#read(touched);
      const change = await decide(snapshot);
      if (change === null) return null;
      const write =
        (await prepareChange({ ...snapshot, whole: false }, change, sealer)) ??
        (await prepareChange({ ...present(await database.readAll()), whole: true }, change, sealer));
      if (write !== null && (await database.write(write))) {
        this.#known = this.#known && applyChange(this.#known, change, write);
        await onWritten(write.root, change.quiet);
        return change;
      }
    }
  }

  async #read({ ids, records }: TouchedRows): Promise<VaultSnapshot> {
    const pages = touchedPages({ put: [], erase: ids });
    return present(await this.#parts.database.read({ pages, records }));
  }

  async #openRecords(snapshot: VaultSnapshot, ids: readonly string[]): Promise<readonly (Account | null)[]> {
    const { keys } = this.#parts.sealer;
    const index = await readIndex(snapshot, keys, new Set(ids.map(pageOf)));
    const rows = new Map(snapshot.records.map((record) => [record.id, record]));
    const readings = await Promise.all(ids.map((id) => readRecord(id, rows.get(id), { index, keys })));
    return readings.map((reading) => ('account' in reading ? reading.account : null));
  }

  async #root(): Promise<StoredRoot> {
    return present(await this.#parts.database.readRoot());
  }

  async #damagesOf({ damages }: Pick<KnownVault, 'damages'>, root: StoredRoot): Promise<readonly DamagedRecord[]> {
    const { isRolledBack, database } = this.#parts;
    const isBehind = await isRolledBack(root, database.readRoot);
    const rolledBack: Damage[] = isBehind ? [{ kind: 'vault-rolled-back', id: '' }] : [];
    return [...rolledBack, ...damages].map((damage) => ({ id: damage.id, detail: describeDamage(damage, words()) }));
  }
}

/** Whether nothing but the time step that was filled last has changed: of use today, and to no backup. */
function isSameButFilled(before: Account, after: Account): boolean {
  const text = (account: Account): string => JSON.stringify(formatAccount({ ...account, lastFilledTimeStep: null }));
  return text(before) === text(after);
}

/** Rows of a vault that was there a moment ago. */
function present<T>(rows: T | null): T {
  if (rows === null) throw new AppError('storage-unavailable', 'the vault is gone from this browser');
  return rows;
}
