/** The builds for every browser: each is made, and asks for no more than it needs. Edge and Safari are not run here. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly web_accessible_resources?: unknown;
  readonly content_scripts?: unknown;
  readonly key?: string;
  readonly storage?: { readonly managed_schema?: string };
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly action: { readonly default_popup: string };
}

const BUILD_MS = 60_000;
const SCRIPTS = [
  'background.js',
  'capture.js',
  'capture-area.js',
  'fill.js',
  'watch.js',
  'popup-page.js',
  'popup.html',
  'assets/popup-style.css',
  'options.html',
];

describe.each([
  { browser: 'chrome', background: 'service_worker', only: ['idle', 'offscreen'], pinned: true },
  { browser: 'edge', background: 'service_worker', only: ['idle', 'offscreen'], pinned: true },
  { browser: 'firefox', background: 'scripts', only: ['idle'], pinned: false },
  { browser: 'safari', background: 'service_worker', only: [], pinned: false },
])('the build for $browser', ({ browser, background, only, pinned }) => {
  let folder: string;
  let manifest: Manifest;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'twofold-build-'));
    const output = join(folder, 'extension');
    const settings = { ...process.env, TWOFOLD_EXTENSION_OUT: output };
    execFileSync('npx', ['wxt', 'build', '-b', browser, '--mv3'], { env: settings, stdio: 'pipe' });
    folder = join(output, `${browser}-mv3`);
    // What WXT wrote; the fields that are looked at are checked below.
    manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  }, BUILD_MS);

  afterAll(() => rmSync(join(folder, '../..'), { recursive: true, force: true }));

  it('has every page and script', () => {
    expect(SCRIPTS.filter((name) => !existsSync(join(folder, name)))).toEqual([]);
    expect(manifest.action.default_popup).toBe('popup.html');
  });

  it('is let into no site at install, and shows nothing to sites', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('asks for the APIs that this browser has', () => {
    expect(manifest.permissions.filter((name) => ['idle', 'offscreen'].includes(name))).toEqual(only);
    expect(Object.keys(manifest.background)).toContain(background);
    expect(manifest.key !== undefined).toBe(pinned);
  });

  it('names the schema of an organisation’s rules where the browser wants one, and the file is there', () => {
    const schema = manifest.storage?.managed_schema;

    expect(schema !== undefined).toBe(pinned);
    if (schema !== undefined) expect(existsSync(join(folder, schema))).toBe(true);
  });
});
