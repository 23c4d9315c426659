import { describe, expect, it } from 'vitest';
import { addByTyping, addKeyUri } from '#extension/ceremonies/add-account.ts';
import { anAccount } from '#test/support/accounts.ts';
import { createMemoryVault } from '#test/support/memory-vault.ts';

const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const birth = { id: 'new', nowMs: 1_000 };

describe('addKeyUri', () => {
  const keyUri = ` otpauth://totp/Example:ada?secret=${SECRET}&issuer=Example\n`;

  it('keeps a pending account of the site it was pasted on', async () => {
    const vault = createMemoryVault();

    expect(await addKeyUri(vault, { keyUri, host: 'example.com' }, birth)).toEqual({ kind: 'kept', id: 'new' });
    expect(await vault.account('new')).toMatchObject({
      issuer: 'Example',
      accountName: 'ada',
      sites: [{ host: 'example.com', match: 'exact' }],
      enrolment: { kind: 'pending' },
      createdAtMs: 1_000,
    });
  });

  it('refuses a secret that is there already, names the account and adds nothing', async () => {
    const vault = createMemoryVault([anAccount({ issuer: 'Other', accountName: 'bob' })]);

    const answer = await addKeyUri(vault, { keyUri, host: null }, birth);

    expect(answer).toMatchObject({ kind: 'refused', detail: expect.stringContaining('Other, bob') });
    expect((await vault.accounts()).length).toBe(1);
  });

  it('points to the trash when the secret lies there', async () => {
    const vault = createMemoryVault([anAccount({ trashedAtMs: 1 })]);

    expect(await addKeyUri(vault, { keyUri, host: null }, birth)).toMatchObject({
      kind: 'refused',
      detail: expect.stringContaining('trash'),
    });
  });

  it.each(['', 'hello', 'https://example.com', 'otpauth://totp/x', `otpauth://totp/x?secret=${SECRET}&digits=99`])(
    'refuses %j in words without a secret',
    async (text) => {
      const answer = await addKeyUri(createMemoryVault(), { keyUri: text, host: null }, birth);

      expect(answer).toMatchObject({ kind: 'refused', detail: expect.not.stringContaining(SECRET) });
    },
  );
});

describe('addByTyping', () => {
  const typed = {
    issuer: 'Example',
    accountName: 'ada',
    secretBase32: SECRET,
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
    site: 'example.com',
  } as const;

  it('keeps the account', async () => {
    const vault = createMemoryVault();

    expect(await addByTyping(vault, typed, birth)).toEqual({ kind: 'kept', id: 'new' });
    expect(await vault.account('new')).toMatchObject({ sites: [{ host: 'example.com', match: 'exact' }] });
  });

  it('names the wrong field in a sentence and adds nothing', async () => {
    const vault = createMemoryVault();

    const answer = await addByTyping(vault, { ...typed, digits: 12 }, birth);

    expect(answer).toMatchObject({ kind: 'refused', field: 'digits', detail: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(await vault.accounts()).toEqual([]);
  });
});
