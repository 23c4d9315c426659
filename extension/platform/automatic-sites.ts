/**
 * Sites where filling by itself is switched on: kept in `storage.local`, with the watching script registered for each.
 * The browser holds the same list as the permissions it was given, so it is no secret from the profile.
 */

import { browser } from 'wxt/browser';
import type { AutomaticSite } from '../messages.ts';

const KEY = 'automatic-sites';

const SCRIPT = '/watch.js';

/** The sites, in the order they were switched on. */
export async function readAutomaticSites(): Promise<readonly AutomaticSite[]> {
  const { [KEY]: stored } = await browser.storage.local.get<Record<string, readonly AutomaticSite[] | undefined>>(KEY);
  return stored ?? [];
}

/**
 * Switches a site on, or changes how it submits, and watches its open tab at once.
 *
 * @returns `false` when the browser was not given the permission.
 */
export async function switchOn(site: AutomaticSite): Promise<boolean> {
  if (!(await browser.permissions.contains({ origins: [site.originPattern] }))) return false;
  const others = (await readAutomaticSites()).filter(({ host }) => host !== site.host);
  await browser.storage.local.set({ [KEY]: [...others, site] });
  await registerScripts();
  const tabs = await browser.tabs.query({ url: site.originPattern });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [watchTab(id)])));
  return true;
}

/** Switches a site off. The permission is given back by the page that asked for it. */
export async function switchOff(host: string): Promise<void> {
  const left = (await readAutomaticSites()).filter((site) => site.host !== host);
  await browser.storage.local.set({ [KEY]: left });
  await registerScripts();
}

/**
 * Gives a permission back, unless another site that is switched on lives by it: a pattern names no port, so that two
 * sites of one machine share theirs. Call after the site itself was switched off.
 */
export async function giveBackOrigin(originPattern: string): Promise<void> {
  const shared = (await readAutomaticSites()).some((site) => site.originPattern === originPattern);
  if (!shared) await browser.permissions.remove({ origins: [originPattern] });
}

/** Forgets sites whose permission was taken back in the browser's own settings. Call when the background starts. */
export function watchPermissions(): void {
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void forgetSites(origins));
}

async function forgetSites(originPatterns: readonly string[]): Promise<void> {
  const left = (await readAutomaticSites()).filter(({ originPattern }) => !originPatterns.includes(originPattern));
  await browser.storage.local.set({ [KEY]: left });
  await registerScripts();
}

/** One registration for each pattern: two ports of one machine share theirs. */
async function registerScripts(): Promise<void> {
  const wanted = [...new Set((await readAutomaticSites()).map(({ originPattern }) => originPattern))];
  await browser.scripting.unregisterContentScripts();
  if (wanted.length === 0) return;
  await browser.scripting.registerContentScripts(
    wanted.map((pattern) => ({
      id: `watch ${pattern}`,
      js: [SCRIPT],
      matches: [pattern],
      allFrames: true,
      runAt: 'document_idle' as const,
    })),
  );
}

async function watchTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [SCRIPT] });
}
