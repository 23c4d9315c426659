/**
 * Puts the in-memory browser where extension code looks for the real one. A test file begins with
 * `import '#test/support/fake-browser.ts';`, before anything of the extension, and calls `fakeBrowser.reset()` before
 * each test.
 */

import { fakeBrowser } from 'wxt/testing/fake-browser';

// Session storage in memory has no other access level than this.
fakeBrowser.storage.session.setAccessLevel = async () => {};

Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });

export { fakeBrowser };

/** What the browser says about a message of one of our own pages. */
export const OWN_PAGE = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
