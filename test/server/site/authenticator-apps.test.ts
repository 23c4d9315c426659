import { describe, expect, it } from 'vitest';
import { AUTHENTICATOR_APPS, EXTENSION } from '#server/site/authenticator-apps.ts';
import { MESSAGES } from '#server/site/messages/index.ts';
import { createTestVerifier } from '#test/support/server-verifier.ts';
import { signUp } from '#test/support/server-visitor.ts';

/** Where each store has its apps. */
const STORES: Readonly<Record<string, RegExp>> = {
  'Google Play': /^https:\/\/play\.google\.com\/store\/apps\/details\?id=[\w.]+$/,
  'App Store': /^https:\/\/apps\.apple\.com\/app\/[\w-]+\/id\d+$/,
  'F-Droid': /^https:\/\/f-droid\.org\/packages\/[\w.]+\/$/,
};

describe.each(AUTHENTICATOR_APPS)('$name in the list of apps', ({ note, platforms, links }) => {
  it('has platforms, and a sentence in every language', () => {
    expect(platforms.length).toBeGreaterThan(0);
    expect(Object.values(MESSAGES).filter(({ apps }) => apps[note] === '')).toEqual([]);
  });

  it('has the links of its stores, or comes with the device', () => {
    for (const { place, address } of links) {
      // Without a store it is the maker's own site, by whose name the link goes.
      const expected = STORES[place] ?? new RegExp(`^https://${place.replaceAll('.', '\\.')}/`);
      expect(address).toMatch(expected);
    }
    expect(links.length > 0 || note === 'builtIn').toBe(true);
  });
});

it('begins with the extension, and asks the browser nothing about it', async () => {
  const { visitor } = await signUp(await createTestVerifier());
  const html = await (await visitor.send('GET', '/settings/two-factor/enable')).text();
  const script = await (await visitor.send('GET', '/assets/site.js')).text();

  const names = Array.from(html.matchAll(/<li class="app[^>]*><h3>([^<]+)</g), ([, name]) => name);
  expect(names).toEqual([EXTENSION.name, ...AUTHENTICATOR_APPS.map(({ name }) => name)]);
  expect(html).toMatch(/<span[^>]*data-installed[^>]* hidden/);
  expect(script.length).toBeGreaterThan(1000);
  expect(script).not.toMatch(/extension|chrome\.|runtime|data-installed/i);
});
