import { describe, expect, it } from 'vitest';
import {
  confirmAccount,
  editAccount,
  emptyOldTrash,
  eraseAccount,
  removeAccount,
  restoreAccount,
} from '#extension/ceremonies/edit-account.ts';
import { anAccount } from '#test/support/accounts.ts';
import { createMemoryVault } from '#test/support/memory-vault.ts';

const DAY_MS = 86_400_000;

describe('editAccount', () => {
  it('changes what is given and nothing else', async () => {
    const account = anAccount({ note: 'old' });
    const vault = createMemoryVault([account]);

    await editAccount(vault, account.id, { issuer: ' New ', pinned: true });

    expect(await vault.account(account.id)).toEqual({ ...account, issuer: 'New', pinned: true });
  });

  it('cannot be made to change anything else by a longer message', async () => {
    const account = anAccount();
    const vault = createMemoryVault([account]);
    const edit = { note: 'new', credential: 'stolen', backupCodes: [] };

    await editAccount(vault, account.id, edit);

    expect(await vault.account(account.id)).toEqual({ ...account, note: 'new' });
  });

  it('sets the sites as typed, subdomains only where asked', async () => {
    const account = anAccount();
    const vault = createMemoryVault([account]);

    await editAccount(vault, account.id, { sites: ['https://example.com/login', ' *.example.org'] });

    expect((await vault.account(account.id))?.sites).toEqual([
      { host: 'example.com', match: 'exact' },
      { host: 'example.org', match: 'subdomains' },
    ]);
  });

  it('changes nothing when one of the sites is no site', async () => {
    const account = anAccount();
    const vault = createMemoryVault([account]);

    const answer = await editAccount(vault, account.id, { note: 'new', sites: ['example.com', '*.co.uk'] });

    expect(answer).toMatchObject({ kind: 'refused', field: 'sites' });
    expect(await vault.account(account.id)).toEqual(account);
  });

  it('refuses an account that is not there', async () => {
    expect(await editAccount(createMemoryVault(), 'nobody', { note: '' })).toMatchObject({ kind: 'refused' });
  });
});

describe('confirmAccount', () => {
  it('makes a pending account active, once', async () => {
    const account = anAccount({ enrolment: { kind: 'pending' } });
    const vault = createMemoryVault([account]);

    await confirmAccount(vault, account.id, 5);
    await confirmAccount(vault, account.id, 9);

    expect((await vault.account(account.id))?.enrolment).toEqual({ kind: 'active', confirmedAtMs: 5 });
  });
});

describe('the trash', () => {
  it('takes an account and gives it back as it was', async () => {
    const account = anAccount();
    const vault = createMemoryVault([account]);

    await removeAccount(vault, account.id, 7);
    expect(await vault.trashed()).toEqual([{ ...account, trashedAtMs: 7 }]);

    await restoreAccount(vault, account.id);
    expect(await vault.accounts()).toEqual([account]);
  });

  it('is where an account must be before it is erased', async () => {
    const account = anAccount();
    const vault = createMemoryVault([account]);

    expect(await eraseAccount(vault, account.id)).toMatchObject({ kind: 'refused' });
    expect(await vault.account(account.id)).toEqual(account);

    await removeAccount(vault, account.id, 7);
    expect(await eraseAccount(vault, account.id)).toEqual({ kind: 'done' });
    expect(await vault.account(account.id)).toBeNull();
  });

  it.each([
    { days: 29.9, left: 1 },
    { days: 30, left: 0 },
  ])('holds $left account after $days days', async ({ days, left }) => {
    const vault = createMemoryVault([anAccount({ trashedAtMs: 0 }), anAccount()]);

    await emptyOldTrash(vault, days * DAY_MS);

    expect((await vault.trashed()).length).toBe(left);
    expect((await vault.accounts()).length).toBe(1);
  });
});
