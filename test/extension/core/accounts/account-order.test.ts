import { describe, expect, it } from 'vitest';
import { entryOf } from '#extension/core/accounts/account-entry.ts';
import { orderEntries } from '#extension/core/accounts/account-order.ts';
import { anAccount } from '#test/support/accounts.ts';

function entry(issuer: string, changes: Parameters<typeof anAccount>[0] = {}) {
  return entryOf(anAccount({ issuer, sites: [], ...changes }));
}

describe('orderEntries', () => {
  it('puts accounts of this site first, then pinned ones, then the others by name', () => {
    const here = entry('Zeta', { sites: [{ host: 'zeta.example', match: 'exact' }] });
    const entries = [entry('Beta'), entry('Mail', { pinned: true }), entry('Alpha'), here];

    const ordered = orderEntries(entries, 'zeta.example');

    expect(ordered.map(({ issuer }) => issuer)).toEqual(['Zeta', 'Mail', 'Alpha', 'Beta']);
  });

  it('puts nothing first where there is no site', () => {
    const entries = [entry('Beta', { sites: [{ host: 'beta.example', match: 'exact' }] }), entry('Alpha')];

    expect(orderEntries(entries, null).map(({ issuer }) => issuer)).toEqual(['Alpha', 'Beta']);
  });

  it('reads numbers as numbers, and leaves the given list as it was', () => {
    const entries = [entry('Mail 10'), entry('Mail 2')];

    expect(orderEntries(entries, null).map(({ issuer }) => issuer)).toEqual(['Mail 2', 'Mail 10']);
    expect(entries.map(({ issuer }) => issuer)).toEqual(['Mail 10', 'Mail 2']);
  });
});
