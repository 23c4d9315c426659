import '#test/support/fake-browser.ts';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  closeSession,
  isSessionOver,
  onSessionClosed,
  openSession,
  readSession,
  touchSession,
} from '#extension/platform/session.ts';
import { fakeBrowser } from '#test/support/fake-browser.ts';

const session = { vaultId: 'vault', vaultKey: new Uint8Array(32).fill(7), lastUsedAtMs: 1_000_000 };

beforeEach(() => fakeBrowser.reset());

describe('the session', () => {
  it('holds the key until it is closed, and tells every page then', async () => {
    const closed = vi.fn();
    onSessionClosed(closed);

    await openSession(session);
    expect(await readSession()).toEqual(session);
    expect(closed).not.toHaveBeenCalled();

    await closeSession();
    expect(await readSession()).toBeNull();
    expect(closed).toHaveBeenCalledOnce();
  });

  it('lies in memory-backed storage alone', async () => {
    await openSession(session);

    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });

  it('notes its use, but not each of many at once', async () => {
    await openSession(session);

    await touchSession(session, 1_009_999);
    expect((await readSession())?.lastUsedAtMs).toBe(1_000_000);

    await touchSession(session, 1_010_000);
    expect((await readSession())?.lastUsedAtMs).toBe(1_010_000);
  });

  it('is not opened again by a late note of use', async () => {
    await openSession(session);
    await closeSession();

    await touchSession(session, 2_000_000);

    expect(await readSession()).toBeNull();
  });
});

describe('isSessionOver', () => {
  it.each([
    { unusedMs: 0, over: false },
    { unusedMs: 299_999, over: false },
    { unusedMs: 300_000, over: true },
    { unusedMs: -5_000, over: false },
    { unusedMs: -60_000, over: true },
  ])('answers $over after $unusedMs ms of five minutes', ({ unusedMs, over }) => {
    expect(isSessionOver(session, session.lastUsedAtMs + unusedMs, 5)).toBe(over);
  });
});
