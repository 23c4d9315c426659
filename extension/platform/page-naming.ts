/** What a field says of itself. */

/** Attributes by which a field says what it takes. Frameworks keep the element of one step for the next. */
export const NAMING: readonly string[] = [
  'type',
  'name',
  'id',
  'autocomplete',
  'placeholder',
  'aria-label',
  'maxlength',
];

/** One text of all of them, to tell whether a field has become another. */
export function namingOf(element: Element): string {
  return NAMING.map((name) => element.getAttribute(name) ?? '').join('\n');
}
