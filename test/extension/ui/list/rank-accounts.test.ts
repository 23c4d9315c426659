import { describe, expect, it } from 'vitest';
import { prepareSearch, rankAccounts } from '#extension/ui/list/rank-accounts.ts';
import { summary } from '#test/support/fake-background.ts';

const accounts = [
  summary({ id: 'bank', issuer: 'Online Bank', accountName: 'ada' }),
  summary({ id: 'mail', issuer: 'Mail', accountName: 'ada@bank.example' }),
  summary({ id: 'bankers', issuer: 'Bankers', accountName: 'bob' }),
  summary({ id: 'secu', issuer: 'Sécurité', accountName: '', sites: ['login.example.org'], groups: ['Work'] }),
  summary({ id: 'embank', issuer: 'Embankment', accountName: '' }),
];
const search = (query: string) => rankAccounts(prepareSearch(accounts), query).map(({ id }) => id);

describe('rankAccounts', () => {
  it('gives everything in its own order for an empty query', () => {
    expect(search('  ')).toEqual(['bank', 'mail', 'bankers', 'secu', 'embank']);
  });

  it('puts an issuer that begins with the word first, then a word in it, then a part, then the rest', () => {
    expect(search('bank')).toEqual(['bankers', 'bank', 'embank', 'mail']);
  });

  it('wants every word, wherever it stands', () => {
    expect(search('bank ada')).toEqual(['bank', 'mail']);
    expect(search('bank zzz')).toEqual([]);
  });

  it.each(['securite', 'SÉCURITÉ', 'login.example', 'work'])('finds by "%s"', (query) => {
    expect(search(query)).toEqual(['secu']);
  });

  it('takes at most a frame over 10 000 accounts', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      summary({ id: String(index), issuer: `Service ${index}` }),
    );
    const searchable = prepareSearch(many);
    rankAccounts(searchable, 'service 12');

    const times = Array.from({ length: 9 }, (_, index) => {
      const beganMs = performance.now();
      rankAccounts(searchable, `service ${index}`);
      return performance.now() - beganMs;
    });

    // The best of nine: what the work costs, not what else the machine was doing.
    expect(Math.min(...times)).toBeLessThan(16);
  });
});
