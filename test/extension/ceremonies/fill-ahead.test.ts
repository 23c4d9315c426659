import { describe, expect, it, vi } from 'vitest';
import { readAhead } from '#extension/ceremonies/fill-ahead.ts';
import { entryOf } from '#extension/core/accounts/account-entry.ts';
import { anAccount } from '#test/support/accounts.ts';
import { createMemoryVault } from '#test/support/memory-vault.ts';

const PLACE = { tabId: 1, host: 'example.com' };
const TIME = { offsetMs: 0, nowMs: () => 0, sleepUntil: async () => undefined };

describe('readAhead', () => {
  it('reads the one account and the time at once, and not again', async () => {
    const account = anAccount();
    const { ports, ahead } = begin([account]);

    expect(await ahead.account(account.id)).toEqual(account);
    expect(await ahead.time(false)).toBe(TIME);
    expect(ports.vault.account).toHaveBeenCalledExactlyOnceWith(account.id);
    expect(ports.readTime).toHaveBeenCalledExactlyOnceWith({ ...PLACE, speaksLink: false });
  });

  it('reads none of several accounts before one is chosen', async () => {
    const accounts = [anAccount(), { ...anAccount(), id: 'other' }] as const;
    const { ports, ahead } = begin(accounts);

    expect(ports.vault.account).not.toHaveBeenCalled();
    expect(await ahead.account('other')).toEqual(accounts[1]);
  });

  it('asks for the time of a site that speaks the link', async () => {
    const { ports, ahead } = begin([anAccount()]);

    await ahead.time(true);
    expect(ports.readTime).toHaveBeenLastCalledWith({ ...PLACE, speaksLink: true });
  });

  it('leaves a failure to whoever takes what was read', async () => {
    const account = anAccount();
    const { ahead } = begin([account], new Error('no disk'));
    // Nobody has taken it yet, and an unheard rejection would end this test's process.
    await new Promise((resolve) => setTimeout(resolve));

    await expect(ahead.account(account.id)).rejects.toThrow('no disk');
  });
});

function begin(accounts: readonly ReturnType<typeof anAccount>[], failure?: Error) {
  const stored = createMemoryVault([...accounts]);
  const account = failure === undefined ? stored.account : () => Promise.reject(failure);
  const ports = { vault: { ...stored, account: vi.fn(account) }, readTime: vi.fn(async () => TIME) };
  return { ports, ahead: readAhead(ports, PLACE, accounts.map(entryOf)) };
}
