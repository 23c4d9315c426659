/** Every way in which a fill says no or not yet, as sentences with a next step for people who know nothing of origins. */

import type { AccountEntry } from '../core/accounts/account-entry.ts';
import type { Detection } from '../core/autofill/detect.ts';
import { lookAlikeOf } from '../core/sites/look-alike.ts';
import { listed, named, wrongSiteSentence } from '../core/sites/refusal.ts';
import { displayHost, isSameOwner } from '../core/sites/site.ts';
import type { FillOutcome } from '../messages.ts';
import { words } from '../platform/words.ts';

const refused = (reason: string, detail: string): FillOutcome => ({ kind: 'refused', reason, detail });

const hostsOf = (entries: readonly AccountEntry[]): string[] => [
  ...new Set(entries.flatMap(({ sites }) => sites.map(({ host }) => host))),
];

const strange = (host: string): string => words()('fill.noAccount', { host: named(host, words()) });

const sameOwnerSentence = (hosts: readonly string[], host: string): string =>
  words()('fill.sameOwner', { here: named(host, words()), hosts: listed(hosts, words()) });

export const refusal = {
  notASite: () => refused('not-a-site', words()('fill.notASite')),
  noAccess: () => refused('no-access', words()('fill.noAccess')),
  /** No account of the vault is this site's. A look-alike of one that is, is named. */
  noAccount: (entries: readonly AccountEntry[], host: string) => {
    const alike = hostsOf(entries).find((known) => lookAlikeOf(host, known) !== null);
    if (alike !== undefined) return refused('wrong-site', wrongSiteSentence([alike], host, words()));
    const sameOwner = hostsOf(entries).filter((known) => isSameOwner(known, host));
    return refused('no-account', sameOwner.length === 0 ? strange(host) : sameOwnerSentence(sameOwner, host));
  },
  /** The chosen account is another site's. */
  wrongSite: (entries: readonly AccountEntry[], host: string) => {
    const hosts = hostsOf(entries);
    if (hosts.length > 0) return refused('wrong-site', wrongSiteSentence(hosts, host, words()));
    return refused('no-site', words()('fill.noSite', { host: displayHost(host) }));
  },
  notByPolicy: (host: string) => refused('policy', words()('policy.site', { host: displayHost(host) })),
  noField: () => refused('no-field', words()('fill.noField')),
  /** There is a prompt, in a frame that is not wholly the site's. `null` where it is no site's at all. */
  foreignFrame: (frame: string | null, host: string) =>
    frame === null
      ? refused('foreign-frame', words()('fill.namelessFrame', { host: displayHost(host) }))
      : refused(
          'foreign-frame',
          words()('fill.foreignFrame', { host: displayHost(host), frame: named(frame, words()) }),
        ),
  /** No prompt in the site's own documents, and a part of the page comes from elsewhere, into which nobody looked. */
  unseenFrame: (frame: string, host: string) =>
    refused('unseen-frame', words()('fill.unseenFrame', { host: displayHost(host), frame: named(frame, words()) })),
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
