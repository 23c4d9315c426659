/**
 * `npm run test:story`: the story in English, German and Arabic, in Chromium and Firefox, by the QR code and by the
 * link. `npm test` has all of it but German and Arabic in Firefox, which take minutes.
 */

import { spawnSync } from 'node:child_process';

const SPECS = ['story-extension', 'story-languages', 'link', 'firefox'].map((name) => `test/e2e/${name}.spec.ts`);

const { status } = spawnSync('npx', ['playwright', 'test', ...SPECS], {
  stdio: 'inherit',
  env: { ...process.env, TWOFOLD_STORY_LANGUAGES: 'en,de,ar' },
});
process.exitCode = status ?? 1;
