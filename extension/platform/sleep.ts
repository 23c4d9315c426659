/** Waiting for a moment. */

/**
 * Resolves at a moment, or at once when it is past.
 *
 * @param ms - Unix time in milliseconds.
 */
export function sleepUntil(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms - Date.now()));
}
