import '#test/support/fake-browser.ts';
import 'fake-indexeddb/auto';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createVault, unlockVault } from '#extension/ceremonies/unlock.ts';
import { watchLocking } from '#extension/platform/locking.ts';
import { readSession } from '#extension/platform/session.ts';
import { changeSettings } from '#extension/platform/settings.ts';
import { lockVault, openVault, vaultDatabase } from '#extension/platform/vault-store.ts';
import { anAccount } from '#test/support/accounts.ts';
import { fakeBrowser } from '#test/support/fake-browser.ts';
import { createVaultPorts, FAKE_PASSPHRASE } from '#test/support/vault-ports.ts';

const MINUTE_MS = 60_000;
const begin = 1_700_000_000_000;

let idleListeners: ((state: string) => void)[];

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(Date, 'now').mockReturnValue(begin);
  idleListeners = [];
  const addListener = (listener: (state: string) => void) => void idleListeners.push(listener);
  Object.assign(fakeBrowser.idle, { setDetectionInterval: vi.fn(), onStateChanged: { addListener } });
  watchLocking();
  await open();
});

afterEach(() => vi.restoreAllMocks());

/** Makes the vault, or opens the one that there is. */
async function open(): Promise<void> {
  const ports = createVaultPorts({ database: vaultDatabase(), nowMs: Date.now });
  const proof = { kind: 'passphrase', passphrase: FAKE_PASSPHRASE } as const;
  const made = await createVault(ports, FAKE_PASSPHRASE);
  if (made.kind === 'refused') await unlockVault(ports, proof);
}

/** Lets the clock stand so many minutes later. */
function passMinutes(minutes: number): void {
  vi.mocked(Date.now).mockReturnValue(begin + minutes * MINUTE_MS);
}

async function tick(): Promise<void> {
  const alarm = { name: 'lock-when-unused', scheduledTime: Date.now(), persistAcrossSessions: false };
  await fakeBrowser.alarms.onAlarm.trigger(alarm);
  await settled();
}

/** Listeners answer nobody, so there is nothing to wait for but a moment. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}

async function goesIdle(state: string): Promise<void> {
  for (const listener of idleListeners) listener(state);
  await settled();
}

describe('the open vault', () => {
  it('locks after the minutes of the settings without use, by the alarm or by the next question', async () => {
    await changeSettings({ lockAfterMinutes: 5 });

    passMinutes(4.9);
    await tick();
    expect(await readSession()).not.toBeNull();

    passMinutes(5);
    await tick();
    expect(await readSession()).toBeNull();
  });

  it('stays open as long as it is used', async () => {
    await changeSettings({ lockAfterMinutes: 5 });

    for (const minutes of [4, 8, 12]) {
      passMinutes(minutes);
      expect(await openVault()).not.toBeNull();
    }
    passMinutes(17);
    expect(await openVault()).toBeNull();
    expect(await readSession()).toBeNull();
  });

  it('locks when nobody uses the computer, and when the screen is locked', async () => {
    await goesIdle('active');
    expect(await openVault()).not.toBeNull();

    await goesIdle('idle');
    expect(await readSession()).toBeNull();
  });

  it.each([
    { lockOnScreenLock: true, open: false },
    { lockOnScreenLock: false, open: true },
  ])(
    'is open $open behind a locked screen with lockOnScreenLock $lockOnScreenLock',
    async ({ lockOnScreenLock, open }) => {
      await changeSettings({ lockOnScreenLock });

      await goesIdle('locked');

      expect((await readSession()) !== null).toBe(open);
    },
  );

  it('gives nothing once it is locked, and all again when it is unlocked', async () => {
    const account = anAccount();
    await (await openVault())?.add(account);

    await lockVault();
    expect(await openVault()).toBeNull();

    await open();
    expect(await (await openVault())?.account(account.id)).toEqual(account);
  });

  it('stays open when a question that came before it was unlocked is answered after', async () => {
    await lockVault();
    vi.spyOn(fakeBrowser.storage.session, 'get').mockImplementationOnce(async () => {
      await open();
      return {};
    });

    expect(await openVault()).toBeNull();
    expect(await readSession()).not.toBeNull();
  });

  it('stays open when only the question was from before it was made', async () => {
    vi.spyOn(vaultDatabase(), 'readRoot').mockResolvedValueOnce(null);

    expect(await openVault()).toBeNull();
    expect(await readSession()).not.toBeNull();
  });

  it('is known to be locked before an organisation’s rules are there', async () => {
    await lockVault();
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(() => new Promise(() => {}));

    expect(await openVault()).toBeNull();
  });

  it('is not the one of a session whose vault is gone', async () => {
    const session = await readSession();
    await fakeBrowser.storage.session.set({
      'open-vault': { ...session, vaultId: 'another', vaultKeyBase64url: 'AAAA' },
    });

    expect(await openVault()).toBeNull();
  });
});
