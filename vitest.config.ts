import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Unit tests run in plain Node, in a zone whose clocks change twice a year. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^#domain\/(.*)$/, replacement: `${at('main/domain')}/$1.ts` },
      { find: '#contract', replacement: at('preload/contract.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    env: { TZ: 'America/New_York' },
    pool: 'threads',
    maxWorkers: 2,
    // Generous: no test is a measurement, and a cold machine may take minutes for what takes seconds here.
    testTimeout: 120_000,
  },
});
