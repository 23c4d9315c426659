/** Every way in which a fill says no or not yet, as sentences with a next step for people who know nothing of origins. */

import type { AccountEntry } from '../core/accounts/account-entry.ts';
import type { Detection } from '../core/autofill/detect.ts';
import { lookAlikeOf } from '../core/sites/look-alike.ts';
import { wrongSiteSentence } from '../core/sites/refusal.ts';
import { displayHost } from '../core/sites/site.ts';
import type { FillOutcome } from '../messages.ts';
import { words } from '../platform/words.ts';

const refused = (reason: string, detail: string): FillOutcome => ({ kind: 'refused', reason, detail });

const hostsOf = (entries: readonly AccountEntry[]): string[] => [
  ...new Set(entries.flatMap(({ sites }) => sites.map(({ host }) => host))),
];

export const refusal = {
  notASite: () => refused('not-a-site', words()('fill.notASite')),
  noAccess: () => refused('no-access', words()('fill.noAccess')),
  /** No account of the vault is this site's. A look-alike of one that is, is named. */
  noAccount: (entries: readonly AccountEntry[], host: string) => {
    const alike = hostsOf(entries).find((known) => lookAlikeOf(host, known) !== null);
    if (alike !== undefined) return refused('wrong-site', wrongSiteSentence([alike], host, words()));
    return refused('no-account', words()('fill.noAccount', { host: displayHost(host) }));
  },
  /** The chosen account is another site's. */
  wrongSite: (entries: readonly AccountEntry[], host: string) => {
    const hosts = hostsOf(entries);
    if (hosts.length > 0) return refused('wrong-site', wrongSiteSentence(hosts, host, words()));
    return refused('no-site', words()('fill.noSite', { host: displayHost(host) }));
  },
  noField: () => refused('no-field', words()('fill.noField')),
  outOfBand: () => refused('out-of-band', words()('fill.outOfBand')),
  damaged: () => refused('damaged', words()('fill.damaged')),
  doesNotFit: (length: number, { capacity }: Pick<Detection, 'capacity'>) =>
    refused(
      'does-not-fit',
      capacity === null
        ? words()('fill.doesNotFitOther', { length })
        : words()('fill.doesNotFit', { asked: capacity, length }),
    ),
  noBackupCodes: () => refused('no-backup-codes', words()('fill.noBackupCodes')),
  occupied: () => refused('occupied', words()('fill.occupied')),
  locked: () => refused('locked', words()('fill.locked')),
  gone: () => refused('gone', words()('fill.gone')),
  notTaken: () => refused('not-taken', words()('fill.notTaken')),
} as const;

/**
 * Not yet: the code comes by itself.
 *
 * @param untilMs - Unix time in milliseconds, by this computer's clock.
 */
export function notYet(untilMs: number, nowMs: number): FillOutcome {
  const seconds = Math.max(1, Math.ceil((untilMs - nowMs) / 1000));
  return { kind: 'waiting', untilMs, detail: words()('fill.waiting', { seconds }) };
}
