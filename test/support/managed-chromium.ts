/**
 * A Chromium that an organisation manages: it sees a folder of policies of its own in the place of the machine's, in a
 * mount namespace that goes with it. Nothing of the machine is changed, and no other browser sees it.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { EXTENSION_FOLDER, type ExtensionBrowser, launchExtension } from './chromium.ts';
import { findChromium } from './find-browser.ts';

/** Where Debian's Chromium looks; it must be there to be covered. */
const CONFIGURATION = '/etc/chromium';

/** Why there can be no such browser here; `null` when there can. */
export function whyUnmanageable(): string | null {
  if (basename(findChromium() ?? '') !== 'chromium')
    return 'another Chromium than Debian’s looks elsewhere for its rules';
  if (!existsSync(CONFIGURATION)) return `this Chromium has no ${CONFIGURATION}`;
  const tried = spawnSync('unshare', ['--map-root-user', '--mount', 'true']);
  return tried.status === 0 ? null : 'this machine allows no mount namespace';
}

/** Launches it with these rules for the extension, as `storage.managed` is to have them. */
export async function launchManaged(rules: Readonly<Record<string, unknown>>): Promise<ExtensionBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'twofold-managed-'));
  const configuration = join(folder, 'etc');
  cpSync(CONFIGURATION, configuration, { recursive: true });
  mkdirSync(join(configuration, 'policies/managed'), { recursive: true });
  const policies = { '3rdparty': { extensions: { [extensionId()]: rules } } };
  writeFileSync(join(configuration, 'policies/managed/twofold.json'), JSON.stringify(policies));
  const browser = await launchExtension({ wrapper: writeWrapper(folder, configuration) });
  return {
    ...browser,
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A program that takes the browser's place: the browser with the folder over the machine's own. */
function writeWrapper(folder: string, configuration: string): (browser: string) => string {
  return (browser) => {
    const path = join(folder, 'chromium');
    const inside = `mount --bind '${configuration}' ${CONFIGURATION} && exec "$0" "$@"`;
    const script = `#!/bin/sh\nexec unshare --map-root-user --mount sh -c '${inside.replaceAll("'", `'\\''`)}' ${browser} "$@"\n`;
    writeFileSync(path, script, { mode: 0o700 });
    return path;
  };
}

/** As Chromium makes it of the manifest's key: half of its SHA-256, each digit as a letter from `a`. */
function extensionId(): string {
  const { key } = JSON.parse(readFileSync(join(EXTENSION_FOLDER, 'manifest.json'), 'utf8'));
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return Array.from(digest, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
