/** The one rule by which a page forgets what it was told. */

import { onSessionClosed } from './session.ts';

/**
 * Loads the page again whenever the vault locks. To forget each thing that was read from it would be a rule for every
 * view; of a page that is gone nothing is left in memory. To be called before the page asks anything.
 */
export function startAnewOnLock(): void {
  onSessionClosed(() => location.reload());
}
