/** The bubble under the toolbar button, which is as large as its page wants. */

import { browser } from 'wxt/browser';

/** Tells the styles where this page is shown, if it is there: the same page can be opened in a tab. */
export function markToolbarPopup(): void {
  // Compared as objects: this one window has two declarations that do not agree.
  const views: readonly unknown[] = browser.extension.getViews({ type: 'popup' });
  if (views.includes(window)) document.documentElement.classList.add('in-popup');
}
