/**
 * A value in `storage.session`: memory of trusted contexts that outlives the background and is never on disk. It goes
 * when the vault is locked.
 */

import { browser } from 'wxt/browser';
import { onSessionClosed } from './session.ts';

export interface SessionMemory<T> {
  /** As the changes that are under way leave it. */
  read(): Promise<T>;
  /** Changes wait for each other. Nothing is written when `next` gives back what it was given. */
  change(next: (value: T) => T): Promise<void>;
  /** Forgets it whenever the vault is locked. To be called at each start of the background. */
  forgetWhenLocked(): void;
}

/** @param empty - What it is before anything was kept. */
export function createSessionMemory<T>(key: string, empty: T): SessionMemory<T> {
  // Only the background changes it, and there is one: a lock of the browser's would be one more way through it.
  let changed: Promise<unknown> = Promise.resolve();
  const stored = async (): Promise<T> => {
    const { [key]: value } = await browser.storage.session.get<Record<string, T | undefined>>(key);
    return value ?? empty;
  };
  return {
    read: async () => {
      await changed;
      return stored();
    },
    change: (next) => {
      const change = changed.then(async () => {
        const before = await stored();
        const after = next(before);
        if (after !== before) await browser.storage.session.set({ [key]: after });
      });
      changed = change.catch(() => undefined);
      return change;
    },
    forgetWhenLocked: () => onSessionClosed(() => void browser.storage.session.remove(key)),
  };
}
