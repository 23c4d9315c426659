/** What an account is called in a sentence. */

import type { Text } from './messages/text.ts';

interface Named {
  readonly issuer: string;
  readonly accountName: string;
}

/** `Example, ada@example.com`; either half may be missing. */
export function nameOf({ issuer, accountName }: Named, text: Text): string {
  if (issuer !== '' && accountName !== '') return text('name.both', { issuer, account: accountName });
  return issuer || accountName || text('name.unnamed');
}

/** The bold first line of an account: its issuer, or its name when it has none. */
export function headlineOf({ issuer, accountName }: Named, text: Text): string {
  return issuer || accountName || text('name.unnamed');
}

/** The muted second line: what the headline does not say. */
export function sublineOf({ issuer, accountName }: Named): string {
  return issuer === '' ? '' : accountName;
}
