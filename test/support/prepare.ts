/**
 * Makes the machine ready for `npm test`: builds the product and sees that the browsers and PostgreSQL are there. What
 * is already on the machine is used; else Playwright's own browser is installed; else Debian's packages by `apt-get`,
 * where that is allowed. Where none can be had the tests that need it are skipped with a printed reason; with `CI=true`
 * that is a failure, and browsers come from Debian's packages alone.
 */

import { spawnSync } from 'node:child_process';
import { findChromium, findFirefox } from './find-browser.ts';
import { findPostgres } from './find-postgres.ts';
import { hasVirtualScreen } from './virtual-screen.ts';

type Command = readonly string[];

/** A part of the machine that some tests need. */
interface Part {
  readonly name: string;
  readonly isThere: () => boolean;
  /** Ways to get it, tried in this order until it is there. */
  readonly ways: readonly (readonly Command[])[];
}

const inCi = process.env.CI === 'true';

const PARTS: readonly Part[] = [
  {
    name: 'Chromium',
    isThere: () => findChromium() !== null,
    ways: [...(inCi ? [] : [[['npx', 'playwright', 'install', 'chromium']]]), debianPackage('chromium')],
  },
  {
    name: 'Firefox',
    isThere: () => findFirefox() !== null,
    ways: [debianPackage('firefox-esr')],
  },
  {
    name: 'PostgreSQL',
    isThere: () => findPostgres() !== null,
    ways: [debianPackage('postgresql')],
  },
  // For real keys: shortcuts of the browser. Elsewhere than on Linux there is no such screen to be had.
  ...(process.platform === 'linux'
    ? [{ name: 'A virtual screen', isThere: hasVirtualScreen, ways: [debianPackage('xvfb', 'openbox', 'xdotool')] }]
    : []),
];

if (!succeeds(['npm', 'run', 'build', '--silent'])) fail('The build failed; its messages are above.');
for (const part of PARTS) prepare(part);

function prepare({ name, isThere, ways }: Part): void {
  for (const way of ways) {
    if (isThere()) return;
    console.log(`${name} is not on this machine; trying: ${way.map((command) => command.join(' ')).join(' && ')}`);
    way.every(succeeds);
  }
  if (isThere()) return;
  if (inCi) fail(`${name} could not be installed, and with CI=true nothing is skipped.`);
  console.log(`${name} could not be installed: the tests that need it are skipped.`);
}

function debianPackage(...names: readonly string[]): readonly Command[] {
  const aptGet = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  return [
    [...aptGet, 'update', '-qq'],
    [...aptGet, 'install', '-y', '-qq', '--no-install-recommends', ...names],
  ];
}

function succeeds([program = '', ...parameters]: Command): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, parameters, { stdio: 'inherit', env: environment }).status === 0;
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
