import { describe, expect, it } from 'vitest';
import { lookAtOutcome, type OutcomePorts, watchOutcome } from '#extension/ceremonies/fill-outcome.ts';
import { type AwaitedOutcome, LONGEST_WAIT_MS } from '#extension/core/autofill/outcome.ts';
import type { PageDescription } from '#extension/core/autofill/page-description.ts';
import { aForm } from '#test/support/a-form.ts';
import { anAccount } from '#test/support/accounts.ts';
import { aVisit } from '#test/support/fake-visit.ts';
import { createMemoryVault } from '#test/support/memory-vault.ts';

const NOW_MS = 1_700_000_000_000;
const TAB = 7;
const PROMPT = aForm([{ labels: ['Authenticator code'] }]);
const REFUSED = aForm([{ labels: ['Authenticator code'] }], { text: 'That code is not valid. Try again.' });
const FAILED = aForm([], { text: 'Something went wrong: error 500' });
const DONE = aForm([], { heading: 'Two-factor authentication is on' });

const account = anAccount({ enrolment: { kind: 'pending' } });
const filled = { accountId: account.id, tabId: TAB, host: 'example.com', filledAtMs: NOW_MS, navigations: 0 };

/** A tab that shows `page` (`null` lets nobody in) after `awaited`, and a vault that may be locked. */
function aStage({ page = DONE, awaited = null, locked = false }: Partial<Stage> = {}) {
  const vault = createMemoryVault([account]);
  const stage = { page, awaited, locked, nowMs: NOW_MS };
  const ports: OutcomePorts = {
    nowMs: () => stage.nowMs,
    sleepUntil: async (untilMs) => {
      stage.nowMs = untilMs;
    },
    visit: async () => (stage.page === null ? [] : [aVisit(stage.page)]),
    openVault: async () => (stage.locked ? null : vault),
    readAwaited: async () => stage.awaited,
    awaitOutcome: async (next) => {
      stage.awaited = next;
    },
    forgetAwaited: async () => {
      stage.awaited = null;
    },
  };
  const kindNow = async () => (await vault.account(account.id))?.enrolment.kind;
  return { stage, ports, kindNow };
}

interface Stage {
  page: PageDescription | null;
  awaited: AwaitedOutcome | null;
  locked: boolean;
}

describe('the outcome of a fill', () => {
  it('confirms the account once the fields are gone and the page does not ask again', async () => {
    const { stage, ports, kindNow } = aStage();
    const visit = { ...aVisit(PROMPT), left: Promise.resolve('fields-gone' as const) };

    await watchOutcome(ports, account.id, { tabId: TAB, host: 'example.com', visit });

    expect(await kindNow()).toBe('active');
    expect(stage.awaited).toBeNull();
  });

  it('is looked at again after the background was stopped between fill and page', async () => {
    const { ports, kindNow } = aStage({ awaited: { ...filled, navigations: 1 } });

    await lookAtOutcome(ports, TAB);

    expect(await kindNow()).toBe('active');
  });

  it('leaves the account pending where the site asks again, and stops looking', async () => {
    const { stage, ports, kindNow } = aStage({ page: PROMPT, awaited: { ...filled, navigations: 1 } });

    await lookAtOutcome(ports, TAB);

    expect(await kindNow()).toBe('pending');
    expect(stage.awaited).toBeNull();
  });

  it.each([
    { sign: 'the field is left', navigations: 0, page: DONE, kind: 'active', looksOn: false },
    { sign: 'an error text stands by the field', navigations: 0, page: REFUSED, kind: 'pending', looksOn: false },
    { sign: 'nothing has happened yet', navigations: 0, page: PROMPT, kind: 'pending', looksOn: true },
    { sign: 'the tab goes on to a page that does not ask', navigations: 1, page: DONE, kind: 'active', looksOn: false },
    { sign: 'the tab goes on to the prompt again', navigations: 1, page: PROMPT, kind: 'pending', looksOn: false },
    { sign: 'the tab goes on to an error', navigations: 1, page: FAILED, kind: 'pending', looksOn: true },
  ])('is $kind, by each of the signs, when $sign', async ({ navigations, page, kind, looksOn }) => {
    const { stage, ports, kindNow } = aStage({ page, awaited: { ...filled, navigations } });

    await lookAtOutcome(ports, TAB);

    expect(await kindNow()).toBe(kind);
    // Where it is unsure, the next page may tell; where it is settled, nobody looks on.
    expect(stage.awaited !== null).toBe(looksOn);
  });

  it('waits where the browser lets nobody in, and sees it when the popup opens', async () => {
    const { stage, ports, kindNow } = aStage({ page: null, awaited: { ...filled, navigations: 1 } });

    await lookAtOutcome(ports, TAB);
    expect(await kindNow()).toBe('pending');
    stage.page = DONE;
    await lookAtOutcome(ports, TAB);

    expect(await kindNow()).toBe('active');
  });

  it('waits while the vault is locked', async () => {
    const { stage, ports, kindNow } = aStage({ awaited: filled, locked: true });

    await lookAtOutcome(ports, TAB);
    expect([await kindNow(), stage.awaited]).toEqual(['pending', filled]);
    stage.locked = false;
    await lookAtOutcome(ports, TAB);

    expect(await kindNow()).toBe('active');
  });

  it('is forgotten when nothing can tell any more', async () => {
    const { stage, ports, kindNow } = aStage({ awaited: { ...filled, filledAtMs: NOW_MS - LONGEST_WAIT_MS - 1 } });

    await lookAtOutcome(ports, TAB);

    expect(await kindNow()).toBe('pending');
    expect(stage.awaited).toBeNull();
  });

  it('touches nothing where nothing is awaited', async () => {
    const { ports, kindNow } = aStage();

    await lookAtOutcome(ports, TAB);

    expect(await kindNow()).toBe('pending');
  });
});
