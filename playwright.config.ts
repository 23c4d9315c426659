import { defineConfig } from '@playwright/test';

/** The browser tests: the built product in a real browser, one folder of its own for every run. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: false,
  // One browser keeps a core busy; files that run beside one another share nothing.
  workers: 2,
  forbidOnly: true,
  // What passes only at the second try is named as flaky in the summary.
  retries: process.env.CI === 'true' ? 2 : 0,
  // Machines that share two cores are slow at times; a test that hangs is still ended.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: { trace: 'retain-on-failure' },
});
