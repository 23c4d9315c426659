import { describe, expect, it } from 'vitest';
import { entryOf } from '#extension/core/accounts/account-entry.ts';
import { isOnSite, orderEntries } from '#extension/core/accounts/account-order.ts';
import { beginningOf, frontOf, idsForHost } from '#extension/core/accounts/list-front.ts';
import { anAccount } from '#test/support/accounts.ts';

const rule = (host: string, match: 'exact' | 'subdomains' = 'exact') => ({ host, match });
const entryWith = (id: string, ...sites: ReturnType<typeof rule>[]) => entryOf(anAccount({ id, issuer: id, sites }));

const entries = [
  entryWith('exact', rule('login.example.com')),
  entryWith('wide', rule('example.com', 'subdomains')),
  entryWith('port', rule('example.com:8443', 'subdomains')),
  entryWith('suffix', rule('com')),
  entryWith('two', rule('example.org'), rule('login.example.com')),
  entryWith('none'),
];

describe('idsForHost', () => {
  const front = frontOf(entries);

  it.each([
    { host: 'login.example.com', ids: ['exact', 'two', 'wide', 'suffix'] },
    { host: 'example.com', ids: ['wide', 'suffix'] },
    { host: 'a.example.com:8443', ids: ['port'] },
    { host: 'example.org', ids: ['two'] },
    { host: 'example.net', ids: [] },
    { host: 'constructor', ids: [] },
    { host: '127.0.0.1:8787', ids: [] },
    { host: null, ids: [] },
  ])('finds $ids for $host', ({ host, ids }) => {
    expect(idsForHost(front, host)).toEqual(ids);
  });

  it('leaves out nothing that belongs to a host', () => {
    for (const host of [
      'login.example.com',
      'example.com',
      'x.example.com:8443',
      'example.org',
      'com',
      'example.com:80',
    ]) {
      const belonging = entries.filter((entry) => isOnSite(entry, host)).map(({ id }) => id);

      expect(idsForHost(front, host)).toEqual(expect.arrayContaining(belonging));
    }
  });
});

describe('a list from its front', () => {
  const many = Array.from({ length: 200 }, (_, position) =>
    entryWith(`account ${position}`, rule(`site-${position % 150}.example`)),
  );
  const sorted = orderEntries(many, null);
  const front = frontOf(sorted);

  it.each([null, 'site-3.example', 'site-140.example', 'elsewhere.example'])(
    'begins as the whole list for %s',
    (host) => {
      const byId = new Map(many.map((entry) => [entry.id, entry]));
      const found = idsForHost(front, host).flatMap((id) => byId.get(id) ?? []);
      const onSite = orderEntries(
        found.filter((entry) => isOnSite(entry, host)),
        host,
      );

      const beginning = beginningOf(front, onSite, host);

      expect(front.total).toBe(200);
      expect(beginning.length).toBeGreaterThanOrEqual(60);
      expect(beginning).toEqual(orderEntries(many, host).slice(0, beginning.length));
    },
  );
});
