import { describe, expect, it } from 'vitest';
import { listAccounts, listTrash, nextHotpCode, readCodes } from '#extension/ceremonies/accounts.ts';
import { anAccount, hotpCredential } from '#test/support/accounts.ts';
import { createMemoryVault } from '#test/support/memory-vault.ts';

// RFC 6238 appendix B, cut to six digits: at 59 s the code is 287082.
const nowMs = 59_000;

describe('listAccounts', () => {
  it('gives the accounts of this site first, with their codes, and leaves out the trash', async () => {
    const here = anAccount({ issuer: 'Here', sites: [{ host: 'here.example', match: 'exact' }] });
    const other = anAccount({ issuer: 'Another' });
    const vault = createMemoryVault([other, here, anAccount({ trashedAtMs: 1 })]);

    const { accounts, codes } = await listAccounts(vault, { host: 'here.example', nowMs, clocks: {} });

    expect(accounts.map(({ issuer, onThisSite }) => ({ issuer, onThisSite }))).toEqual([
      { issuer: 'Here', onThisSite: true },
      { issuer: 'Another', onThisSite: false },
    ]);
    expect(codes[0]).toEqual({ id: here.id, code: '287082', nextCode: '359152', expiresAtMs: 60_000, period: 30 });
  });

  it('names what is damaged', async () => {
    const damaged = [{ id: 'x', detail: 'A sentence.' }];

    expect((await listAccounts(createMemoryVault([], damaged), { host: null, nowMs, clocks: {} })).damaged).toEqual(
      damaged,
    );
  });

  it('sends no secret', async () => {
    const list = await listAccounts(createMemoryVault([anAccount()]), { host: null, nowMs, clocks: {} });

    expect(JSON.stringify(list)).not.toMatch(/secret|credential|12345678901234567890/);
  });
});

describe('listTrash', () => {
  it('gives the newest first', async () => {
    const vault = createMemoryVault([
      anAccount({ issuer: 'Old', trashedAtMs: 1 }),
      anAccount({ issuer: 'New', trashedAtMs: 2 }),
      anAccount({ issuer: 'Live' }),
    ]);

    expect((await listTrash(vault)).map(({ issuer }) => issuer)).toEqual(['New', 'Old']);
  });
});

describe('readCodes', () => {
  it('gives no code of now for an account with a counter', async () => {
    const account = anAccount({ credential: hotpCredential() });

    expect(await readCodes(createMemoryVault([account]), [account.id, 'nobody'], { nowMs, clocks: {} })).toEqual([]);
  });
});

describe('readCodes by the clock of a site', () => {
  const slow = { leastMs: 119_500, mostMs: 120_500, readings: 2, measuredAtMs: nowMs };
  const clocks = { 'here.example': slow };

  // The site is two minutes ahead: there it is 179 s, and its step ends one second later by either clock.
  it('gives the code that the site expects, and when it ends by ours', async () => {
    const account = anAccount({ sites: [{ host: 'here.example', match: 'exact' }] });

    const [code] = await readCodes(createMemoryVault([account]), [account.id], { nowMs, clocks });
    const [expected] = await readCodes(createMemoryVault([account]), [account.id], { nowMs: 179_000, clocks: {} });

    expect(code).toEqual({ ...expected, expiresAtMs: 60_000 });
  });

  it('leaves the codes of other sites alone', async () => {
    const account = anAccount({ sites: [{ host: 'elsewhere.example', match: 'exact' }] });

    const [code] = await readCodes(createMemoryVault([account]), [account.id], { nowMs, clocks });

    expect(code?.code).toBe('287082');
  });
});

describe('nextHotpCode', () => {
  // RFC 4226 appendix D.
  it.each([
    { counter: 0, code: '755224' },
    { counter: 1, code: '287082' },
    { counter: 9, code: '520489' },
  ])('gives $code for the counter $counter, and stores the next one', async ({ counter, code }) => {
    const account = anAccount({ credential: hotpCredential({ counter }) });
    const vault = createMemoryVault([account]);

    const answer = await nextHotpCode(vault, account.id);

    expect(answer).toMatchObject({ kind: 'code', code: { code, nextCode: null, expiresAtMs: null } });
    expect((await vault.account(account.id))?.credential).toMatchObject({ counter: counter + 1 });
  });

  it('stores the counter before it gives the code', async () => {
    const account = anAccount({ credential: hotpCredential() });
    const vault = { ...createMemoryVault([account]), update: () => Promise.reject(new Error('the disk is full')) };

    await expect(nextHotpCode(vault, account.id)).rejects.toThrow('full');
  });

  it('never gives a code twice, asked twice at once', async () => {
    const account = anAccount({ credential: hotpCredential() });
    const vault = createMemoryVault([account]);

    const answers = await Promise.all([nextHotpCode(vault, account.id), nextHotpCode(vault, account.id)]);

    expect(answers).toMatchObject([{ code: { code: '755224' } }, { code: { code: '287082' } }]);
  });

  it.each([{ account: anAccount() }, { account: null }])(
    'refuses an account without a counter',
    async ({ account }) => {
      const vault = createMemoryVault(account ? [account] : []);

      expect(await nextHotpCode(vault, account?.id ?? 'nobody')).toMatchObject({ kind: 'refused' });
    },
  );
});
