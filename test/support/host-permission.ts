/** A profile in which the extension was granted hosts: what a person does by "Allow", without the prompt. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, type LaunchOptions, launchExtension } from './chromium.ts';
import type { ExtensionGlobal } from './extension-questions.ts';

/** Launches the extension with `pattern` granted. Closing removes the profile. */
export async function launchWithHosts(
  pattern: string,
  options: Pick<LaunchOptions, 'arguments' | 'leftOut'> = {},
): Promise<ExtensionBrowser> {
  const extension = await launchGranting({ hosts: [pattern], permissions: [] }, options);
  const page = await extension.openPage('popup.html');
  await requestOrigins(page, [pattern]);
  await page.close();
  return extension;
}

/** Launches the extension without any host; asked for `pattern`, the browser will say yes without its prompt. */
export async function launchAllowing(pattern: string): Promise<ExtensionBrowser> {
  return launchGranting({ hosts: [pattern], permissions: [] });
}

/** As {@link launchAllowing}, for permissions by name. */
export async function launchAllowingPermissions(...permissions: readonly string[]): Promise<ExtensionBrowser> {
  return launchGranting({ hosts: [], permissions });
}

interface Grants {
  readonly hosts: readonly string[];
  readonly permissions: readonly string[];
}

async function launchGranting(
  grants: Grants,
  options: Pick<LaunchOptions, 'arguments' | 'leftOut'> = {},
): Promise<ExtensionBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'twofold-profile-'));
  const first = await launchExtension({ profile });
  await first.close();
  allowInPreferences(profile, first.extensionId, grants);
  const extension = await launchExtension({ ...options, profile });
  return {
    ...extension,
    close: async () => {
      await extension.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** What was granted once is granted again without a prompt. */
function allowInPreferences(profile: string, extensionId: string, { hosts, permissions }: Grants): void {
  const file = join(profile, 'Default/Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8'));
  const settings = preferences.extensions.settings[extensionId];
  const granted = { api: permissions, explicit_host: hosts, manifest_permissions: [], scriptable_host: [] };
  settings.runtime_granted_permissions = granted;
  settings.granted_permissions.explicit_host = hosts;
  settings.granted_permissions.api.push(...permissions);
  writeFileSync(file, JSON.stringify(preferences));
}

/** The browser insists on a click. */
async function requestOrigins(page: Page, origins: readonly string[]): Promise<void> {
  await page.evaluate((wanted) => {
    const button = document.createElement('button');
    button.id = 'request-origins';
    button.style.cssText = 'position:fixed;inset:0;z-index:9999';
    button.addEventListener('click', () => {
      // The page is the extension's own, so the browser's extension API is there.
      const { chrome } = globalThis as unknown as ExtensionGlobal;
      void chrome.permissions.request({ origins: wanted }).then((granted) => {
        button.textContent = String(granted);
      });
    });
    document.body.append(button);
  }, origins);
  await page.click('#request-origins');
  await page.waitForFunction(() => document.querySelector('#request-origins')?.textContent === 'true', null, {
    timeout: 8000,
  });
  await page.evaluate(() => document.querySelector('#request-origins')?.remove());
}
