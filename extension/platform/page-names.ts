/** User names that a page shows: which of several accounts is meant. */

import type { PageDescription } from '../core/autofill/page-description.ts';
import type { Said } from './page-text.ts';

/** Fields that hold who is signing in, hidden ones too: the second step carries the name of the first. */
const NAME_FIELD = /^(user(name)?|login|e-?mail|mail|account|identifier|loginid|userid)$/i;

const EMAIL = /[\p{L}\p{N}._%+*•-]+@[\p{L}\p{N}.*•-]+/gu;

const MOST_NAMES = 20;

/**
 * E-mail addresses (masked ones too, `j***@e***`) around the fields and at the top of the page, and the values of user
 * name fields.
 *
 * @param shown - `typable`: the fields of the document, in shadow roots too; `top`: what its beginning says.
 */
export function readUserNames({ typable, page: { scopes, fields }, top }: Shown): string[] {
  const said = [...scopes, top].flatMap(({ text, buttons }) => [text, ...buttons]);
  const named = fields.flatMap(({ labels, description }) => [...labels, description]);
  const names = new Set(addressesIn([...said, ...named].join(' ')));
  for (const input of typable) {
    if (input instanceof HTMLInputElement && input.type !== 'password' && isNameField(input)) names.add(input.value);
  }
  return [...names].filter((name) => name !== '').slice(0, MOST_NAMES);
}

interface Shown {
  readonly typable: readonly Element[];
  readonly page: Pick<PageDescription, 'scopes' | 'fields'>;
  readonly top: Said;
}

/** To compile the expression for every letter there is takes longer than to look for the sign. */
function addressesIn(text: string): readonly string[] {
  return text.includes('@') ? (text.match(EMAIL) ?? []) : [];
}

/** Whether who is signing in is typed there. */
export function isNameField(input: HTMLInputElement): boolean {
  return /^(username|email)$/.test(input.autocomplete) || NAME_FIELD.test(input.name) || NAME_FIELD.test(input.id);
}
