import { describe, expect, it } from 'vitest';
import { accountsOfHost, readNames } from '#extension/ceremonies/fill-names.ts';
import { aForm } from '#test/support/a-form.ts';
import { anAccount } from '#test/support/accounts.ts';
import { aVisit, type FakeVisitOptions } from '#test/support/fake-visit.ts';
import { createMemoryVault } from '#test/support/memory-vault.ts';

const PLACE = { tabId: 7, host: 'example.com' };
const JANE = anAccount({ id: 'jane', accountName: 'jane@example.com' });
const JOHN = anAccount({ id: 'john', accountName: 'john@example.com' });

/** Reads the page under the popup; `visits` counts how often it was gone into. */
async function readWith(accounts: readonly ReturnType<typeof anAccount>[], page: FakeVisitOptions) {
  const kept: string[] = [];
  let visits = 0;
  const ports = {
    readStepBefore: async () => null,
    keepStep: async (_place: object, accountId: string) => void kept.push(accountId),
    visit: async () => {
      visits += 1;
      return [aVisit(aForm([]), page)];
    },
  };
  await readNames(ports, PLACE, createMemoryVault(accounts));
  return { kept, visits };
}

describe('the page under the popup', () => {
  it('names the account that is signing in', async () => {
    expect(await readWith([JANE, JOHN], { userNames: ['john@example.com'] })).toEqual({ kept: ['john'], visits: 1 });
  });

  it('is not read where the site has one account', async () => {
    expect(await readWith([JANE], { userNames: ['jane@example.com'] })).toEqual({ kept: [], visits: 0 });
  });

  it('is not believed where it is another site by now', async () => {
    const page = { userNames: ['john@example.com'], url: 'https://evil.test/' };

    expect((await readWith([JANE, JOHN], page)).kept).toEqual([]);
  });
});

describe('the accounts of a host', () => {
  it('are the live ones whose sites take it in', async () => {
    const other = anAccount({ id: 'other', sites: [{ host: 'other.org', match: 'exact' }] });
    const trashed = anAccount({ id: 'trashed', trashedAtMs: 1 });

    const found = await accountsOfHost(createMemoryVault([JANE, other, trashed]), 'example.com');

    expect(found.map(({ id }) => id)).toEqual(['jane']);
  });
});
