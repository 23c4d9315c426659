import { describe, expect, it } from 'vitest';
import { fill } from '#extension/ceremonies/fill.ts';
import { isOwnPlace } from '#extension/ceremonies/fill-place.ts';
import type { FillRequest } from '#extension/ceremonies/fill-request.ts';
import { createWaitingFills } from '#extension/ceremonies/fill-waiting.ts';
import type { Account } from '#extension/core/accounts/account.ts';
import type { FillOutcome } from '#extension/messages.ts';
import type { OpenVault } from '#extension/platform/vault-store.ts';
import { hotpAt, totpAt } from '#shared/otp/code.ts';
import { aForm } from '#test/support/a-form.ts';
import { anAccount, hotpCredential, totpCredential } from '#test/support/accounts.ts';
import { aVisit, type FakeVisit } from '#test/support/fake-visit.ts';
import { createMemoryVault } from '#test/support/memory-vault.ts';

const NOW_MS = 1_700_000_010_000;
const CODE = totpAt(totpCredential(), NOW_MS);
const PROMPT = aForm([{ labels: ['Authenticator code'] }]);
const BACKUP_PROMPT = aForm([{ labels: ['Recovery code'] }]);

interface Changes extends Partial<FillRequest> {
  readonly nowMs?: number;
  readonly offsetMs?: number;
  /** Id of the account that the step before named. */
  readonly beforeId?: string | null;
  /** The vault was locked while the fill waited. */
  readonly locked?: boolean;
}

/** Where an organisation lets nothing be filled. */
const FORBIDDEN = 'forbidden.example';

const REQUEST: FillRequest = {
  tabId: 1,
  host: 'example.com',
  frameId: null,
  accountId: null,
  useBackupCode: false,
  submit: false,
  asked: true,
};

/** Fills over these accounts and pages. Waiting passes at once. */
async function fillWith(accounts: readonly Account[], visits: readonly FakeVisit[], changes: Changes = {}) {
  return fillIn(createMemoryVault(accounts), visits, changes);
}

/** The same over a vault that was used before. `told` holds what is said when a wait is over. */
async function fillIn(vault: OpenVault, visits: readonly FakeVisit[], changes: Changes = {}) {
  const { nowMs = NOW_MS, offsetMs = 0, locked = false, beforeId = null, ...request } = changes;
  let clockMs = nowMs;
  const told: FillOutcome[] = [];
  const waitingFills = createWaitingFills(
    (_tabId, ended) => told.push(ended),
    (error) => {
      throw error;
    },
  );
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  const watched: string[] = [];
  const kept: string[] = [];
  let timesAsked = 0;
  const outcome = await fill(
    {
      vault,
      visit: async () => visits,
      readTime: async ({ speaksLink }) => {
        if (speaksLink) timesAsked += 1;
        return {
          offsetMs,
          nowMs: () => clockMs + offsetMs,
          sleepUntil: async (untilMs) => {
            await answered;
            clockMs = untilMs - offsetMs;
          },
        };
      },
      waitingFills,
      readStepBefore: async () => beforeId,
      keepStep: async (_place, accountId) => void kept.push(accountId),
      isOpen: async () => !locked,
      watchOutcome: (id) => watched.push(id),
      mayFill: async (host) => host !== FORBIDDEN,
    },
    { ...REQUEST, ...request },
  );
  answer();
  const ended = await waitingFills.endOf(REQUEST.tabId);
  return { outcome, vault, ended, told, watched, timesAsked, kept };
}

describe('a fill that was asked for', () => {
  it('writes the code of the site’s account', async () => {
    const account = anAccount();
    const page = aVisit(PROMPT);

    const { outcome } = await fillWith(
      [account, anAccount({ sites: [{ host: 'other.org', match: 'exact' }] })],
      [page],
    );

    expect(outcome).toEqual({ kind: 'filled', accountId: account.id });
    expect(page.written).toEqual([CODE]);
  });

  it('claims the step in the vault before the code leaves it', async () => {
    const account = anAccount();
    const vault = createMemoryVault([account]);
    let claimed: number | null | undefined;
    const page = aVisit(PROMPT);
    const write: FakeVisit['write'] = async (message) => {
      claimed = (await vault.account(account.id))?.lastFilledTimeStep;
      return page.write(message);
    };

    await fill(
      {
        vault,
        visit: async () => [{ ...page, write }],
        readTime: async () => ({ offsetMs: 0, nowMs: () => NOW_MS, sleepUntil: async () => undefined }),
        waitingFills: createWaitingFills(
          () => undefined,
          () => undefined,
        ),
        readStepBefore: async () => null,
        keepStep: async () => undefined,
        isOpen: async () => true,
        watchOutcome: () => undefined,
        mayFill: async () => true,
      },
      REQUEST,
    );

    expect(claimed).toBe(Math.floor(NOW_MS / 30_000));
  });

  it('waits for the next step when this one was filled, and then writes that one', async () => {
    const page = aVisit(PROMPT);

    const account = anAccount({ lastFilledTimeStep: Math.floor(NOW_MS / 30_000) });
    const { outcome, ended, told } = await fillWith([account], [page]);

    const nextMs = (Math.floor(NOW_MS / 30_000) + 1) * 30_000;
    expect(outcome).toMatchObject({ kind: 'waiting', untilMs: nextMs });
    expect(outcome).toHaveProperty('detail', expect.stringContaining(`in ${(nextMs - NOW_MS) / 1000} s`));
    expect(ended).toEqual({ kind: 'filled', accountId: account.id });
    expect(told).toEqual([ended]);
    expect(page.written).toEqual([totpAt(totpCredential(), nextMs)]);
  });

  it('makes the code with the time of the site, and tells when to wait until by ours', async () => {
    const offsetMs = 125_000;
    const page = aVisit(PROMPT);

    const now = await fillWith([anAccount()], [page], { offsetMs });
    const later = await fillWith([anAccount()], [aVisit(PROMPT)], { offsetMs, nowMs: NOW_MS + 23_000 });

    expect(now.outcome.kind).toBe('filled');
    expect(page.written).toEqual([totpAt(totpCredential(), NOW_MS + offsetMs)]);
    expect(later.outcome).toMatchObject({ kind: 'waiting', untilMs: NOW_MS + 25_000 });
  });

  it.each([
    { what: 'where its own page says that it speaks the link', visits: [{ speaksLink: true }], asked: 1 },
    { what: 'and not elsewhere', visits: [{ speaksLink: false }], asked: 0 },
    { what: 'and not on the word of a frame', visits: [{}, { speaksLink: true, frameId: 4 }], asked: 0 },
    {
      what: 'and not on the word of a page that is not wholly the site’s',
      visits: [{ speaksLink: true, ancestorOrigins: ['https://evil.test'] }, {}],
      asked: 0,
    },
  ])('asks a site for its time $what', async ({ visits, asked }) => {
    const pages = visits.map((options) => aVisit(PROMPT, options));

    expect((await fillWith([anAccount()], pages)).timesAsked).toBe(asked);
  });

  it('asks no site for its time that has no prompt', async () => {
    const page = aVisit(aForm([{ labels: ['Promo code'] }]), { speaksLink: true });

    expect((await fillWith([anAccount()], [page])).timesAsked).toBe(0);
  });

  it.each([
    { what: 'a page that went away', locked: false, isThere: false, reason: 'gone' },
    { what: 'a vault that was locked', locked: true, isThere: true, reason: 'locked' },
  ])('gives nothing after a wait to $what, and spends no step on it', async ({ locked, isThere, reason }) => {
    const page = aVisit(PROMPT, { isThere: () => isThere });

    const { ended, told, vault } = await fillWith([anAccount()], [page], { nowMs: NOW_MS + 28_000, locked });

    expect(ended).toMatchObject({ kind: 'refused', reason });
    expect(told).toEqual([ended]);
    expect(page.written).toEqual([]);
    expect((await vault.accounts())[0]?.lastFilledTimeStep).toBeNull();
  });

  it('stores the moved counter, and writes the code of the old one', async () => {
    const account = anAccount({ credential: hotpCredential({ counter: 3 }) });
    const page = aVisit(PROMPT);

    const { vault } = await fillWith([account], [page]);

    expect(page.written).toEqual([hotpAt(hotpCredential(), 3)]);
    expect((await vault.account(account.id))?.credential).toMatchObject({ counter: 4 });
  });

  it('asks which account when the page does not tell, and takes the one whose name it shows', async () => {
    const jane = anAccount({ accountName: 'jane@example.com' });
    const john = anAccount({ accountName: 'john@example.com' });

    const silent = await fillWith([jane, john], [aVisit(PROMPT)]);
    const named = await fillWith([jane, john], [aVisit(PROMPT, { userNames: ['john@example.com'] })]);

    expect(silent.outcome).toEqual({ kind: 'choose', accountIds: [jane.id, john.id] });
    expect(named.outcome).toEqual({ kind: 'filled', accountId: john.id });
  });

  it.each([
    { what: 'takes the account that the step before named', shown: [], before: 'john', chosen: 'john' },
    { what: 'believes this page more', shown: ['jane@example.com'], before: 'john', chosen: 'jane' },
    {
      what: 'lets it decide between two that fit the page',
      shown: ['j***@example.com'],
      before: 'john',
      chosen: 'john',
    },
    { what: 'asks when the two contradict', shown: ['j***@example.com'], before: 'mary', chosen: null },
    { what: 'asks when that account is not of this site', shown: [], before: 'somebody', chosen: null },
  ])('$what', async ({ shown, before, chosen }) => {
    const accounts = ['jane', 'john', 'mary'].map((id) => anAccount({ id, accountName: `${id}@example.com` }));

    const { outcome } = await fillWith(accounts, [aVisit(PROMPT, { userNames: shown })], { beforeId: before });

    expect(outcome).toMatchObject(chosen === null ? { kind: 'choose' } : { kind: 'filled', accountId: chosen });
  });

  it.each([
    { what: 'the one account that a page without a prompt names', names: ['john@example.com'], kept: ['john'] },
    { what: 'none where it names two', names: ['john@example.com', 'jane@example.com'], kept: [] },
    { what: 'none where it names none', names: ['support@example.com'], kept: [] },
    { what: 'none of a frame that is not wholly the site’s', names: ['john@example.com'], around: true, kept: [] },
  ])('remembers $what', async ({ names, around, kept }) => {
    const accounts = ['jane', 'john'].map((id) => anAccount({ id, accountName: `${id}@example.com` }));
    const page = aVisit(aForm([{ type: 'email' }]), {
      userNames: names,
      ancestorOrigins: around === true ? ['https://evil.test'] : [],
    });

    expect((await fillWith(accounts, [page])).kept).toEqual(kept);
    expect((await fillWith(accounts.slice(1), [page])).kept).toEqual([]);
  });

  it('watches whether the site takes the code of a pending account', async () => {
    const account = anAccount({ enrolment: { kind: 'pending' } });

    expect((await fillWith([account], [aVisit(PROMPT)])).watched).toEqual([account.id]);
    expect((await fillWith([anAccount()], [aVisit(PROMPT)])).watched).toEqual([]);
  });
});

describe('a refusal', () => {
  it('keeps to the sites that an organisation allows, whatever the vault has for the others', async () => {
    const account = anAccount({ sites: [{ host: FORBIDDEN, match: 'exact' }] });
    const visit = aVisit(aForm([{ autocomplete: 'one-time-code' }]));

    const { outcome } = await fillWith([account], [visit], { host: FORBIDDEN });

    expect(outcome).toMatchObject({ kind: 'refused', reason: 'policy', detail: expect.stringContaining(FORBIDDEN) });
    expect(visit.written).toEqual([]);
  });

  const onlyHere = [anAccount()];
  it.each([
    {
      what: 'a look-alike host',
      host: 'examp1e.com',
      visits: [],
      reason: 'wrong-site',
      says: 'This code belongs to example.com. You are on examp1e.com.',
    },
    { what: 'a host nobody knows', host: 'unrelated.org', visits: [], reason: 'no-account', says: 'unrelated.org' },
    {
      what: 'the unencrypted page of the site',
      host: 'example.com:80',
      visits: [],
      reason: 'no-account',
      says: 'http://example.com',
    },
    { what: 'a page without a way in', host: 'example.com', visits: [], reason: 'no-access', says: 'Copy the code' },
    {
      what: 'a page without a prompt',
      host: 'example.com',
      visits: [aForm([{ labels: ['Promo code'] }])],
      reason: 'no-field',
      says: 'does not ask for a code',
    },
    {
      what: 'a code that was sent',
      host: 'example.com',
      visits: [aForm([{ labels: ['Code sent by SMS'] }])],
      reason: 'out-of-band',
      says: 'text message',
    },
    {
      what: 'a field for another length',
      host: 'example.com',
      visits: [
        aForm(
          Array.from({ length: 8 }, () => ({ maxlength: 1 })),
          { text: 'authenticator app' },
        ),
      ],
      reason: 'does-not-fit',
      says: '8 characters',
    },
  ])('on $what says why, and claims nothing', async ({ host, visits, reason, says }) => {
    const pages = visits.map((page) => aVisit(page));

    const { outcome, vault } = await fillWith(onlyHere, pages, { host });

    expect(outcome).toMatchObject({ kind: 'refused', reason });
    expect(outcome).toHaveProperty('detail', expect.stringContaining(says));
    expect(pages.flatMap(({ written }) => written)).toEqual([]);
    expect((await vault.account(onlyHere[0]?.id ?? ''))?.lastFilledTimeStep).toBeNull();
  });

  it('of a chosen account of another site names both hosts', async () => {
    const account = anAccount();

    const { outcome } = await fillWith([account], [aVisit(PROMPT)], { accountId: account.id, host: 'unrelated.org' });

    expect(outcome).toHaveProperty('detail', 'This code belongs to example.com. You are on unrelated.org.');
  });
});

describe('a prompt in a frame that is not wholly the site’s', () => {
  it.each([
    { what: 'of another site', page: { url: 'https://evil.test/' }, says: 'evil.test' },
    { what: 'around which another site stands', page: { ancestorOrigins: ['https://evil.test'] }, says: 'evil.test' },
    { what: 'without an origin', page: { origin: 'null' }, says: 'names no site' },
    {
      what: 'written into the page',
      page: { url: 'about:srcdoc', origin: 'https://example.com' },
      says: 'names no site',
    },
  ])('$what is refused, and told whose it is', async ({ page, says }) => {
    const visits = [aVisit(aForm([])), aVisit(PROMPT, { frameId: 3, ...page })];

    const { outcome } = await fillWith([anAccount()], visits);

    expect(outcome).toMatchObject({ kind: 'refused', reason: 'foreign-frame' });
    expect(outcome).toHaveProperty('detail', expect.stringContaining(says));
    expect(visits.flatMap(({ written }) => written)).toEqual([]);
  });

  it('does not matter where the page has a prompt of its own, or where it asks for something else', async () => {
    const frame = { frameId: 3, url: 'https://evil.test/' };
    const own = aVisit(PROMPT);

    const filled = await fillWith([anAccount()], [own, aVisit(PROMPT, frame)]);
    const nothing = await fillWith(
      [anAccount()],
      [aVisit(aForm([])), aVisit(aForm([{ labels: ['Promo code'] }]), frame)],
    );

    expect(filled.outcome.kind).toBe('filled');
    expect(own.written).toEqual([CODE]);
    expect(nothing.outcome).toMatchObject({ kind: 'refused', reason: 'no-field' });
  });
});

describe('a backup code', () => {
  const account = anAccount({
    backupCodes: [
      { code: 'USED-1', usedAtMs: 1 },
      { code: 'FREE-2', usedAtMs: null },
    ],
  });

  it('is asked about first, and nothing is written', async () => {
    const page = aVisit(BACKUP_PROMPT);

    const { outcome } = await fillWith([account], [page]);

    expect(outcome).toEqual({ kind: 'confirm-backup-code', accountId: account.id, remaining: 1 });
    expect(page.written).toEqual([]);
  });

  it('is written when the person agreed, and marked used', async () => {
    const page = aVisit(BACKUP_PROMPT);

    const { vault } = await fillWith([account], [page], { useBackupCode: true });

    expect(page.written).toEqual(['FREE-2']);
    expect((await vault.account(account.id))?.backupCodes[1]?.usedAtMs).toBe(NOW_MS);
  });

  it('is never a TOTP code instead', async () => {
    const page = aVisit(BACKUP_PROMPT);

    const { outcome } = await fillWith([anAccount()], [page], { useBackupCode: true });

    expect(outcome).toMatchObject({ reason: 'no-backup-codes' });
    expect(page.written).toEqual([]);
  });
});

describe('a step', () => {
  const step = Math.floor(NOW_MS / 30_000);

  it.each([
    { first: 'by click', again: 'by itself', asked: [true, false] },
    { first: 'by itself', again: 'by click', asked: [false, true] },
    { first: 'by click', again: 'by click again', asked: [true, true] },
  ])('filled $first is not filled again $again, also by a background that was started anew', async ({ asked }) => {
    const vault = createMemoryVault([anAccount()]);
    const pages = [aVisit(PROMPT), aVisit(PROMPT)];

    for (const [turn, page] of pages.entries()) await fillIn(vault, [page], { asked: asked[turn] === true });

    expect(pages.flatMap(({ written }) => written)).toEqual([CODE, totpAt(totpCredential(), (step + 1) * 30_000)]);
  });

  it('that another tab took during the wait is followed by the next', async () => {
    const vault = createMemoryVault([anAccount({ lastFilledTimeStep: step })]);
    const pages = [aVisit(PROMPT), aVisit(PROMPT)];

    const ends = await Promise.all(pages.map((page) => fillIn(vault, [page])));

    expect(ends.map(({ ended }) => ended?.kind)).toEqual(['filled', 'filled']);
    expect(pages.flatMap(({ written }) => written)).toEqual([
      totpAt(totpCredential(), (step + 1) * 30_000),
      totpAt(totpCredential(), (step + 2) * 30_000),
    ]);
  });

  it('is given out once when two ask in the same moment, and the other gets the next', async () => {
    const vault = createMemoryVault([anAccount()]);
    const pages = [aVisit(PROMPT), aVisit(PROMPT)];

    await Promise.all(pages.map((page) => fillIn(vault, [page])));

    expect(pages.flatMap(({ written }) => written)).toEqual([CODE, totpAt(totpCredential(), (step + 1) * 30_000)]);
  });

  it('that was filled is not filled again when the clock is set back a little', async () => {
    const vault = createMemoryVault([anAccount()]);
    const page = aVisit(PROMPT);
    await fillIn(vault, [aVisit(PROMPT)]);

    const { outcome } = await fillIn(vault, [page], { nowMs: NOW_MS - 60_000 });

    expect(outcome).toMatchObject({ kind: 'waiting', untilMs: (step + 1) * 30_000 });
  });

  it('does not bar the account for days when the clock was far ahead', async () => {
    const vault = createMemoryVault([anAccount()]);
    const page = aVisit(PROMPT);
    await fillIn(vault, [aVisit(PROMPT)], { nowMs: NOW_MS + 86_400_000 });

    const { outcome } = await fillIn(vault, [page]);

    expect(outcome.kind).toBe('filled');
    expect(page.written).toEqual([CODE]);
  });
});

describe('a fill that nobody asked for', () => {
  it('leaves what stands in the field by the time that it writes', async () => {
    const pages = [aVisit(PROMPT), aVisit(PROMPT)];

    for (const [turn, page] of pages.entries()) await fillWith([anAccount()], [page], { asked: turn === 0 });

    expect(pages.map(({ replaced }) => replaced)).toEqual([[true], [false]]);
  });

  it('needs a certain prompt with empty fields', async () => {
    const typed = aVisit(aForm([{ labels: ['Authenticator code'], content: 'digits' }]));
    const vague = aVisit(aForm([{ labels: ['Code'] }], { path: '/verification-code' }));
    const pages = [aVisit(aForm([{ labels: ['Authenticator code'] }])), typed, vague];

    for (const page of pages) await fillWith([anAccount()], [page], { asked: false });

    expect(pages.map(({ written }) => written.length)).toEqual([1, 0, 0]);
  });

  it('uses no backup code', async () => {
    const account = anAccount({ backupCodes: [{ code: 'FREE-2', usedAtMs: null }] });

    const { outcome } = await fillWith([account], [aVisit(BACKUP_PROMPT)], { asked: false });

    expect(outcome.kind).toBe('refused');
  });
});

describe('isOwnPlace', () => {
  const rules = [{ host: 'example.com', match: 'exact' }] as const;
  const own = 'https://example.com';
  it.each([
    { what: 'the site at the top', url: `${own}/login`, origin: own, ancestorOrigins: [], own: true },
    { what: 'the site in the site', url: `${own}/frame`, origin: own, ancestorOrigins: [own], own: true },
    {
      what: 'the site in another',
      url: `${own}/login`,
      origin: own,
      ancestorOrigins: ['https://evil.test'],
      own: false,
    },
    {
      what: 'the site in another in the site',
      url: `${own}/login`,
      origin: own,
      ancestorOrigins: ['https://evil.test', own],
      own: false,
    },
    {
      what: 'another in the site',
      url: 'https://evil.test/',
      origin: 'https://evil.test',
      ancestorOrigins: [own],
      own: false,
    },
    { what: 'a sandboxed frame', url: `${own}/login`, origin: 'null', ancestorOrigins: [own], own: false },
    { what: 'a srcdoc frame', url: 'about:srcdoc', origin: own, ancestorOrigins: [own], own: false },
    { what: 'a blank frame', url: 'about:blank', origin: own, ancestorOrigins: [own], own: false },
    { what: 'a blob of the site', url: `blob:${own}/0b1c`, origin: own, ancestorOrigins: [own], own: false },
    { what: 'a data page', url: 'data:text/html,x', origin: 'null', ancestorOrigins: [own], own: false },
    {
      what: 'the site unencrypted',
      url: 'http://example.com/',
      origin: 'http://example.com',
      ancestorOrigins: [],
      own: false,
    },
  ])('$what: $own', ({ url, origin, ancestorOrigins, own: expected }) => {
    expect(isOwnPlace({ url, origin, ancestorOrigins }, rules)).toBe(expected);
  });
});
