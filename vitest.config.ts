import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // The press reads style sheets: they must not come empty.
      // Whole runs take seconds where the machine has other work.
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}'],
          css: true,
          testTimeout: 30_000,
          isolate: false,
          maxWorkers: '100%',
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/**/*.test.ts'],
          globalSetup: 'tests/setup.ts',
          // Browsers are heavy: one file at a time (two take as long on two cores), with patience for slow machines.
          fileParallelism: false,
          testTimeout: 90_000,
          expect: { poll: { timeout: 30_000 } },
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
