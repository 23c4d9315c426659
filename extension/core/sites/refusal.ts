/** What people read when a code does not go to the page they are on. Each sentence names both hosts. */

import { type LookAlike, lookAlikeOf } from './look-alike.ts';
import { decodeHost } from './punycode.ts';
import { displayHost, withoutPort } from './site.ts';

const WARNINGS: Readonly<Record<LookAlike, string>> = {
  'same-looking-letters': 'The two names only look alike. If a message brought you here, close this page.',
  'near-spelling': 'The two names are spelled differently. If a message brought you here, close this page.',
  'name-inside':
    'Having the name in its address does not make it the same site. If a message brought you here, close this page.',
  'other-ending': 'The ending of the name is different, so this can be somebody else’s site.',
};

/**
 * Why a code stays in the vault: *This code belongs to example.com. You are on examp1e.com.* A look-alike adds what
 * is wrong; there is no way round in the sentence, because a hurried person would take it.
 *
 * @param hosts - The account's own hosts, at least one, as in `SiteRule.host`.
 * @param pageHost - Where the person is, in the same form.
 */
export function wrongSiteSentence(hosts: readonly string[], pageHost: string): string {
  const here = `This code belongs to ${listed(hosts)}. You are on ${named(pageHost)}.`;
  if (hosts.some((host) => withoutPort(host) === withoutPort(pageHost))) return `${here} ${differenceOf(pageHost)}`;
  const lookAlike = hosts.map((host) => lookAlikeOf(pageHost, host)).find((kind) => kind !== null);
  return lookAlike === undefined || lookAlike === null ? here : `${here} ${WARNINGS[lookAlike]}`;
}

function differenceOf(pageHost: string): string {
  return pageHost.endsWith(':80')
    ? 'That page is not encrypted, so others on the network could read the code.'
    : 'That is another server on the same machine.';
}

function listed(hosts: readonly string[]): string {
  const names = hosts.map(named);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** An internationalised name is shown as its plain ASCII too: the letters alone are what deceives. */
function named(host: string): string {
  const readable = decodeHost(withoutPort(host));
  return readable === withoutPort(host) ? displayHost(host) : `${displayHost(host)} (written ${readable})`;
}
