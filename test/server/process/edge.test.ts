/** What Cloudflare would be given: bundled by its own tool, and sent nowhere. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Cloudflare takes 3 MB from the free plan; ours is a tenth, and should grow by decision only. */
const MOST_GZIP_BYTES = 400 * 1024;
const CONFIGURATION = JSON.parse(readFileSync('wrangler.jsonc', 'utf8').replaceAll(/^\s*\/\/.*$/gm, ''));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'twofold-edge-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the bundle for the edge', { timeout: 120_000 }, () => {
  it('is made by wrangler, is small, holds the hash as a module, and nothing that only Node has', () => {
    // Without the build, which would take dist/ away from the tests beside this one.
    const { build: _, ...configuration } = CONFIGURATION;
    const config = join(folder, 'wrangler.json');
    writeFileSync(config, JSON.stringify({ ...configuration, main: resolve('dist/worker/worker.js') }));
    const out = join(folder, 'out');

    const said = execFileSync(
      process.execPath,
      [resolve('node_modules/wrangler/bin/wrangler.js'), 'deploy', '--dry-run', '--outdir', out, '--config', config],
      { encoding: 'utf8', env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: 'true' } },
    );

    expect(said).toContain('env.DB (twofold)');
    const worker = readFileSync(join(out, 'worker.js'));
    expect(readdirSync(out).filter((name) => name.endsWith('.wasm'))).toHaveLength(1);
    expect(gzipSync(worker).length).toBeLessThan(MOST_GZIP_BYTES);
    expect(worker.toString().match(/node:(sqlite|fs|child_process|worker_threads)"/g)).toBeNull();
    // An imported module may be instantiated; compiling one is forbidden there.
    expect(worker.toString()).not.toMatch(/WebAssembly\.compile|new WebAssembly\.Module\(/);
  });

  it('is asked to sweep by the clock, and has time for one password hash', () => {
    expect(CONFIGURATION).toMatchObject({
      triggers: { crons: [expect.any(String)] },
      d1_databases: [{ binding: 'DB' }],
    });
    expect(CONFIGURATION.limits.cpu_ms).toBeGreaterThanOrEqual(1000);
  });
});
