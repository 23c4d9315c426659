import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const TOP = resolve(import.meta.dirname, '../../..');
/** A project outside: the compiler is ours, everything else it gets from the package. */
const TSCONFIG = {
  compilerOptions: {
    target: 'ES2024',
    module: 'NodeNext',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    allowImportingTsExtensions: true,
    typeRoots: [join(TOP, 'node_modules/@types')],
    types: ['node'],
    lib: ['ES2024', 'ESNext.TypedArrays', 'DOM', 'DOM.Iterable'],
  },
  include: ['*.ts'],
};

describe('the package, packed and installed in an empty project', { timeout: 180_000 }, () => {
  let project: string;
  const run = (program: string, ...parameters: string[]): string => {
    try {
      return execFileSync(program, parameters, { cwd: project, encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`${program} ${parameters.join(' ')}\n${stdout}${stderr}`, { cause: error });
    }
  };

  beforeAll(() => {
    if (!existsSync(join(TOP, 'dist/server/index.js'))) throw new Error('run "node server/build.ts" first');
    project = mkdtempSync(join(tmpdir(), 'twofold-consumer-'));
    execFileSync(process.execPath, ['server/build-types.ts'], { cwd: TOP, stdio: 'pipe' });
    execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', project], { cwd: TOP, stdio: 'pipe' });
    const { version } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8'));
    writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'library', private: true, type: 'module' }));
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(TSCONFIG));
    for (const file of ['host-app.ts', 'browser.ts', 'consumer.ts']) {
      copyFileSync(join(import.meta.dirname, file), join(project, file));
    }
    // With its scripts: whatever the package runs at installation has to work there.
    run('npm', 'install', `./twofold-${version}.tgz`, '--no-audit', '--no-fund', '--prefer-offline');
  }, 180_000);

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it('holds what it exports and no sources, tests or extension', () => {
    const { exports, bin } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8'));
    const installed = join(project, 'node_modules/twofold');
    const targets = Object.values<string | Record<string, string>>(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );

    expect([...targets, bin.twofold].filter((path) => !existsSync(join(installed, path)))).toEqual([]);
    expect(
      ['shared', 'test', 'extension', 'server/ports.ts'].filter((path) => existsSync(join(installed, path))),
    ).toEqual([]);
  });

  it('type-checks there, strictly and with its libraries', () => {
    expect(run(process.execPath, join(TOP, 'node_modules/typescript/bin/tsc'), '-p', project)).toBe('');
  });

  it('finds a mistake by its types', () => {
    writeFileSync(join(project, 'mistake.ts'), "import { createPorts } from 'twofold';\ncreatePorts({});\n");

    expect(() => run(process.execPath, join(TOP, 'node_modules/typescript/bin/tsc'), '-p', project)).toThrow(
      /mistake\.ts\(2,13\): error TS\d+: .*PortsOptions/,
    );

    rmSync(join(project, 'mistake.ts'));
  });

  it('runs there: a member of the host signs in with a code', () => {
    expect(JSON.parse(run(process.execPath, 'consumer.ts'))).toEqual({
      state: 'on',
      halfway: 'second-factor-required',
      shelfHalfway: 302,
      method: 'totp',
      shelf: 'The shelf of Ada',
    });
  });

  it("brings every entrance and the operator's command", () => {
    const entrances = ['sqlite', 'postgres', 'd1', 'smtp', 'node-argon2id', 'wasm-argon2id', 'client'];
    const script = `for (const name of ${JSON.stringify(entrances)}) await import('twofold/' + name);`;

    run(process.execPath, '--input-type=module', '-e', script);

    expect(run(join(project, 'node_modules/.bin/twofold'), '--help')).toContain('serve');
  });
});
