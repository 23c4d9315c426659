/** Work that nobody waits for does not hold up what was just drawn. */

/** From a drawing until it is on the screen, with time to spare: while a popup opens, its frames come slowly. */
const SHOWN_MS = 100;

/** Resolves when what is drawn by now has come to the screen. */
export function whenShown(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SHOWN_MS));
}
