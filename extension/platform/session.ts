/**
 * The key of the open vault, in `storage.session`: memory that outlives the service worker, not the browser, and that
 * content scripts cannot read. It is never on disk.
 */

import { browser } from 'wxt/browser';
import { decodeBase64url, encodeBase64url } from '#shared/encoding/base64url.ts';

const KEY = 'open-vault';

/** Apart from the key, so that a note of use that comes late can never unlock a vault that was locked meanwhile. */
const USED_KEY = 'vault-last-used';

/** What is kept of a large vault's list for the next start of the background. It goes with the key. */
export const FRONT_KEY = 'list-front';

/** `storage.session` is written no more often than this for "it was used just now". */
const TOUCH_MS = 10_000;

const MS_PER_MINUTE = 60_000;

/** A vault that was unlocked and not locked since. */
export interface Session {
  readonly vaultId: string;
  readonly vaultKey: Uint8Array<ArrayBuffer>;
  /** Unix time in milliseconds. */
  readonly lastUsedAtMs: number;
}

interface StoredSession {
  readonly vaultId: string;
  readonly vaultKeyBase64url: string;
}

/** The session, or `null` while the vault is locked. */
export async function readSession(): Promise<Session | null> {
  const { [KEY]: stored, [USED_KEY]: lastUsedAtMs } = await browser.storage.session.get<{
    [KEY]?: StoredSession;
    [USED_KEY]?: number;
  }>([KEY, USED_KEY]);
  if (!stored) return null;
  const { vaultId, vaultKeyBase64url } = stored;
  return { vaultId, vaultKey: decodeBase64url(vaultKeyBase64url), lastUsedAtMs: lastUsedAtMs ?? 0 };
}

/** Begins a session. */
export async function openSession({ vaultId, vaultKey, lastUsedAtMs }: Session): Promise<void> {
  // The default already, said again because everything depends on it. Firefox has no other level, and no method.
  await browser.storage.session.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  const stored: StoredSession = { vaultId, vaultKeyBase64url: encodeBase64url(vaultKey) };
  await browser.storage.session.set({ [KEY]: stored, [USED_KEY]: lastUsedAtMs });
}

/** Notes that the vault was used, unless it was noted a moment ago. */
export async function touchSession(session: Session, nowMs: number): Promise<void> {
  if (Math.abs(nowMs - session.lastUsedAtMs) < TOUCH_MS) return;
  await browser.storage.session.set({ [USED_KEY]: nowMs });
}

/** Ends the session: the vault is locked. */
export async function closeSession(): Promise<void> {
  await browser.storage.session.remove([KEY, USED_KEY, FRONT_KEY]);
}

/** Whether the vault was left alone for so long that it locks. A clock that went back locks too. */
export function isSessionOver({ lastUsedAtMs }: Session, nowMs: number, lockAfterMinutes: number): boolean {
  const unusedMs = nowMs - lastUsedAtMs;
  return unusedMs >= lockAfterMinutes * MS_PER_MINUTE || unusedMs < -TOUCH_MS;
}

/** Calls back, in any context of the extension, when the vault is locked. */
export function onSessionClosed(callback: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (KEY in changes && !changes[KEY]?.newValue) callback();
  });
}
