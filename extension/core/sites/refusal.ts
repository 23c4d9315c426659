/** What people read when a code does not go to the page they are on. Each sentence names both hosts. */

import type { Words } from '../words/words.ts';
import { type LookAlike, lookAlikeOf } from './look-alike.ts';
import { decodeHost } from './punycode.ts';
import { displayHost, withoutPort } from './site.ts';

const WARNINGS = {
  'same-looking-letters': 'site.sameLooking',
  'near-spelling': 'site.nearSpelling',
  'name-inside': 'site.nameInside',
  'other-ending': 'site.otherEnding',
} as const satisfies Readonly<Record<LookAlike, string>>;

/**
 * Why a code stays in the vault: *This code belongs to example.com. You are on examp1e.com.* A look-alike adds what
 * is wrong; there is no way round in the sentence, because a hurried person would take it.
 *
 * @param hosts - The account's own hosts, at least one, as in `SiteRule.host`.
 * @param pageHost - Where the person is, in the same form.
 * @param say - The words of the person's language.
 */
export function wrongSiteSentence(hosts: readonly string[], pageHost: string, say: Words): string {
  const here = say('site.belongs', { hosts: listed(hosts, say), here: named(pageHost, say) });
  if (hosts.some((host) => withoutPort(host) === withoutPort(pageHost)))
    return `${here} ${differenceOf(pageHost, say)}`;
  const lookAlike = hosts.map((host) => lookAlikeOf(pageHost, host)).find((kind) => kind !== null);
  return lookAlike === undefined || lookAlike === null ? here : `${here} ${say(WARNINGS[lookAlike])}`;
}

function differenceOf(pageHost: string, say: Words): string {
  return say(pageHost.endsWith(':80') ? 'site.notEncrypted' : 'site.otherServer');
}

/** Several hosts in a sentence. */
export function listed(hosts: readonly string[], say: Words): string {
  return new Intl.ListFormat(say.language, { type: 'conjunction' }).format(hosts.map((host) => named(host, say)));
}

/** A host in a sentence. An internationalised name is shown as its plain ASCII too: the letters alone are what deceives. */
export function named(host: string, say: Words): string {
  const readable = decodeHost(withoutPort(host));
  if (readable === withoutPort(host)) return displayHost(host);
  return say('site.written', { host: displayHost(host), readable });
}
