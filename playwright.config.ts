import { defineConfig } from '@playwright/test';

/** End-to-end tests drive the real app on two real displays, one at a time: it is a clock that is tested. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  globalSetup: './test/e2e/fixtures/prepare.ts',
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
});
