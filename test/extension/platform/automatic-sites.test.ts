import '#test/support/fake-browser.ts';

import { beforeEach, describe, expect, it } from 'vitest';
import { giveBackOrigin } from '#extension/platform/automatic-sites.ts';
import { fakeBrowser } from '#test/support/fake-browser.ts';

const PATTERN = 'http://nas.example/*';
const site = (host: string): object => ({ host, originPattern: PATTERN, submit: false });

describe('the permission of a site that was switched off', () => {
  const removed: unknown[] = [];

  beforeEach(() => {
    fakeBrowser.reset();
    removed.length = 0;
    fakeBrowser.permissions.remove = (wanted?: unknown) => {
      removed.push(wanted);
      return Promise.resolve(true);
    };
  });

  it('is kept while a site on another port of that machine is switched on', async () => {
    await fakeBrowser.storage.local.set({ 'automatic-sites': [site('nas.example:8443')] });

    await giveBackOrigin(PATTERN);

    expect(removed).toEqual([]);
  });

  it('is given back when no site lives by it', async () => {
    await fakeBrowser.storage.local.set({
      'automatic-sites': [{ ...site('other.example'), originPattern: 'http://other.example/*' }],
    });

    await giveBackOrigin(PATTERN);

    expect(removed).toEqual([{ origins: [PATTERN] }]);
  });
});
