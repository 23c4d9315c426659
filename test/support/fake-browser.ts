/**
 * Puts the in-memory browser where extension code looks for the real one. Import it first in a test file, before
 * anything of the extension; call `fakeBrowser.reset()` before each test.
 */

import { fakeBrowser } from 'wxt/testing/fake-browser';

Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });

export { fakeBrowser };

/** What the browser says about a message of one of our own pages. */
export const OWN_PAGE = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
