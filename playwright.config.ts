import { defineConfig } from '@playwright/test';

/** What is late by a frame when something else runs beside it. */
const clock =
  /(present|displays|sleep|survive|clock-set|power-cut|kit-meanwhile|write-first|walk|security|slides)\.spec\.ts/;

/** A session of two and a half hours at sixty times its pace: it waits more than it works. */
const rehearsal = /rehearsal\.spec\.ts/;

/** End-to-end tests drive the real app, each worker on two real displays of its own. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  globalSetup: './test/e2e/fixtures/prepare.ts',
  fullyParallel: false,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  projects: [
    { name: 'rehearsal', testMatch: rehearsal, workers: 1 },
    { name: 'screens', testIgnore: [clock, rehearsal], workers: 2 },
    { name: 'clock', testMatch: clock, workers: 1 },
  ],
});
