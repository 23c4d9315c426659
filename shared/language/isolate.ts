/**
 * A text of its own direction inside a sentence of the other (Unicode Bidirectional Algorithm, UAX #9 §2.4.2):
 * `example.com` in an Arabic sentence keeps its dots and hyphens where they belong.
 */

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** The text between invisible marks that keep its order apart from the sentence's. */
export function isolate(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`;
}
