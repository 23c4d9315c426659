/** One account out of several that give the same codes. Nothing that any of them holds is lost. */

import type { Account, Enrolment, SiteRule, StoredBackupCode } from './account.ts';
import { comparable } from './backup-code-text.ts';
import { withUsesOf } from './spent.ts';

/**
 * The account that stays, with what the others hold: their sites, groups, notes and backup codes.
 *
 * Its names stay, and where it has none it takes the first there is. A backup code is unused when it is unused
 * wherever it is kept; a HOTP counter is the highest; one confirmation and one pin are enough.
 *
 * @param others - Live accounts with the same {@link codesMark}, in the order in which their names and notes count.
 */
export function mergeAccounts(kept: Account, others: readonly Account[]): Account {
  const all = [kept, ...others];
  const merged: Account = {
    ...kept,
    issuer: firstSaid(all.map(({ issuer }) => issuer)),
    accountName: firstSaid(all.map(({ accountName }) => accountName)),
    sites: unionOfSites(all.flatMap(({ sites }) => sites)),
    enrolment: firstConfirmation(all),
    backupCodes: unionOfCodes(all.flatMap(({ backupCodes }) => backupCodes)),
    pinned: all.some(({ pinned }) => pinned),
    groups: [...new Set(all.flatMap(({ groups }) => groups))],
    note: unionOfNotes(all.map(({ note }) => note)),
    createdAtMs: Math.min(...all.map(({ createdAtMs }) => createdAtMs)),
  };
  return others.reduce(withUsesOf, merged);
}

function firstSaid(texts: readonly string[]): string {
  return texts.find((text) => text !== '') ?? '';
}

/** Each host once, as wide as any of them had it. */
function unionOfSites(rules: readonly SiteRule[]): readonly SiteRule[] {
  const wide = new Set(rules.filter(({ match }) => match === 'subdomains').map(({ host }) => host));
  const hosts = [...new Set(rules.map(({ host }) => host))];
  return hosts.map((host) => ({ host, match: wide.has(host) ? 'subdomains' : 'exact' }));
}

function firstConfirmation(accounts: readonly Account[]): Enrolment {
  const times = accounts.flatMap(({ enrolment }) => (enrolment.kind === 'active' ? enrolment.confirmedAtMs : []));
  return times.length === 0 ? { kind: 'pending' } : { kind: 'active', confirmedAtMs: Math.min(...times) };
}

/** Each once, in the spelling that came first; {@link withUsesOf} tells which are used. */
function unionOfCodes(codes: readonly StoredBackupCode[]): readonly StoredBackupCode[] {
  const first = new Map<string, StoredBackupCode>();
  for (const code of codes) {
    if (!first.has(comparable(code.code))) first.set(comparable(code.code), code);
  }
  return [...first.values()];
}

/** One below the other. What an earlier one says already is not said again. */
function unionOfNotes(notes: readonly string[]): string {
  return notes.reduce((said, note) => (said.includes(note) ? said : [said, note].filter(Boolean).join('\n')), '');
}
