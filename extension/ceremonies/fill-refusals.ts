/** Every way in which a fill says no, as sentences with a next step for people who know nothing of origins. */

import type { AccountEntry } from '../core/accounts/account-entry.ts';
import type { Detection } from '../core/autofill/detect.ts';
import { lookAlikeOf } from '../core/sites/look-alike.ts';
import { wrongSiteSentence } from '../core/sites/refusal.ts';
import { displayHost } from '../core/sites/site.ts';
import type { FillOutcome } from '../messages.ts';

const refused = (reason: string, detail: string): FillOutcome => ({ kind: 'refused', reason, detail });

const hostsOf = (entries: readonly AccountEntry[]): string[] => [
  ...new Set(entries.flatMap(({ sites }) => sites.map(({ host }) => host))),
];

export const refusal = {
  notASite: () =>
    refused('not-a-site', 'Codes go into web pages only, and this is none. Open the site and try again there.'),
  noAccess: () =>
    refused('no-access', 'The browser does not let Twofold into this page. Copy the code and paste it instead.'),
  /** No account of the vault is this site's. A look-alike of one that is, is named. */
  noAccount: (entries: readonly AccountEntry[], host: string) => {
    const alike = hostsOf(entries).find((known) => lookAlikeOf(host, known) !== null);
    if (alike !== undefined) return refused('wrong-site', wrongSiteSentence([alike], host));
    return refused('no-account', `No code in your vault belongs to ${displayHost(host)}.`);
  },
  /** The chosen account is another site's. */
  wrongSite: (entries: readonly AccountEntry[], host: string) => {
    const hosts = hostsOf(entries);
    if (hosts.length > 0) return refused('wrong-site', wrongSiteSentence(hosts, host));
    return refused(
      'no-site',
      `This account has no site yet, so its code is not filled on ${displayHost(host)}. Copy the code instead.`,
    );
  },
  noField: () =>
    refused(
      'no-field',
      'This page does not ask for a code, as far as Twofold can see. Copy the code and paste it where it belongs.',
    ),
  outOfBand: () =>
    refused(
      'out-of-band',
      'This page asks for a code that was sent to you by text message or e-mail. Your vault does not have that one.',
    ),
  damaged: () => refused('damaged', 'This account’s record is damaged. Twofold’s options page says what can be done.'),
  doesNotFit: (length: number, { capacity }: Pick<Detection, 'capacity'>) =>
    refused(
      'does-not-fit',
      `The page asks for ${capacity ?? 'other'} characters, and this code has ${length}. It is probably another code.`,
    ),
  noBackupCodes: () =>
    refused('no-backup-codes', 'This page asks for a backup code, and your vault has none left for this account.'),
  occupied: () => refused('occupied', 'Something is typed in the field already. Empty it and try again.'),
  gone: () => refused('gone', 'The page changed before the code was filled. Try again.'),
  notTaken: () => refused('not-taken', 'The page did not keep the code. Copy the code and paste it instead.'),
} as const;
