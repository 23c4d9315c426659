/** User names that a page shows: which of several accounts is meant. */

import type { PageDescription } from '../core/autofill/page-description.ts';
import { readSaid } from './page-text.ts';

/** Fields that hold who is signing in, hidden ones too: the second step carries the name of the first. */
const NAME_FIELD = /^(user(name)?|login|e-?mail|mail|account|identifier|loginid|userid)$/i;

const EMAIL = /[\p{L}\p{N}._%+*•-]+@[\p{L}\p{N}.*•-]+/gu;

const MOST_NAMES = 20;

/** Characters from the top of the page that are looked through, for the name in its header. */
const MOST_TEXT = 2000;

/**
 * E-mail addresses (masked ones too, `j***@e***`) around the fields and at the top of the page, and the values of user
 * name fields.
 *
 * @param inputs - Those of the document, in shadow roots too.
 */
export function readUserNames(
  document: Document,
  inputs: readonly Element[],
  { scopes, fields }: Pick<PageDescription, 'scopes' | 'fields'>,
): string[] {
  // Unlike `innerText`, this stops: a page of ten thousand elements costs no more than one of a hundred.
  const said = [...scopes, readSaid(document.body, MOST_TEXT)].flatMap(({ text, buttons }) => [text, ...buttons]);
  const named = fields.flatMap(({ labels, description }) => [...labels, description]);
  const names = new Set<string>([...said, ...named].join(' ').match(EMAIL) ?? []);
  for (const input of inputs) {
    if (input instanceof HTMLInputElement && input.type !== 'password' && isNameField(input)) names.add(input.value);
  }
  return [...names].filter((name) => name !== '').slice(0, MOST_NAMES);
}

/** Whether who is signing in is typed there. */
export function isNameField(input: HTMLInputElement): boolean {
  return /^(username|email)$/.test(input.autocomplete) || NAME_FIELD.test(input.name) || NAME_FIELD.test(input.id);
}
