/** The label of a key URI: `issuer:account`, percent-encoded or not, and the issuer parameter that may repeat it. */

import { decodePercent, splitAtFirst } from './key-uri-text.ts';

/** Who issued the secret and for whom. Both may be empty. */
export interface Label {
  readonly issuer: string;
  readonly accountName: string;
  /** The label named another issuer than the parameter did. */
  readonly mismatch: boolean;
}

/**
 * Reads a raw label. The issuer parameter wins over the prefix; when the label begins with it and a colon, the rest
 * is the account name, so that issuers may contain colons.
 *
 * @param rawLabel - As in the URI, still percent-encoded.
 * @param issuerParameter - Decoded; `undefined` when absent.
 */
export function parseLabel(rawLabel: string, issuerParameter: string | undefined): Label {
  const label = decodePercent(rawLabel);
  const known = issuerParameter?.trim() ?? '';
  if (known !== '' && label.trimStart().startsWith(`${known}:`)) {
    return {
      issuer: known,
      accountName: label
        .trimStart()
        .slice(known.length + 1)
        .trim(),
      mismatch: false,
    };
  }
  const [prefix, accountName] = splitLabel(rawLabel).map((part) => part.trim()) as [string, string];
  return {
    issuer: known || prefix,
    accountName,
    mismatch: known !== '' && prefix !== '' && prefix !== known,
  };
}

/**
 * The label that {@link parseLabel} reads back. Colons inside names are encoded; a name with a colon and without an
 * issuer gets an empty prefix, or its first half would become the issuer.
 */
export function formatLabel({ issuer, accountName }: Pick<Label, 'issuer' | 'accountName'>): string {
  const account = encodeName(accountName);
  if (issuer !== '') return `${encodeName(issuer)}:${account}`;
  return accountName.includes(':') ? `:${account}` : account;
}

/** Percent-encoding that never throws: a lone surrogate becomes U+FFFD, as in every UTF-8 text. */
export function encodeName(name: string): string {
  return encodeURIComponent(name.toWellFormed());
}

/** A literal colon separates; only without one does an encoded colon. */
function splitLabel(rawLabel: string): readonly [string, string] {
  if (rawLabel.includes(':')) {
    const [prefix, rest] = splitAtFirst(rawLabel, ':');
    return [decodePercent(prefix), decodePercent(rest)];
  }
  const label = decodePercent(rawLabel);
  return label.includes(':') ? splitAtFirst(label, ':') : ['', label];
}
