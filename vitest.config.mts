import {defineConfig} from 'vitest/config';

/** Tests that put modules of their own in the place of others, and so share none. */
const MOCKED = 'tests/unit/**/*.mocked.test.{ts,tsx}';

export default defineConfig({
  test: {
    allowOnly: false,
    reporters: ['default', './tests/support/everyTestRan.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [MOCKED],
          // Nothing of ours keeps state, so files may share the modules they load: half the time.
          isolate: false,
          // Random pages take as long as they take on a busy machine.
          testTimeout: 60_000,
          sequence: {groupOrder: 0},
        },
      },
      {
        test: {
          name: 'unit, with modules replaced',
          include: [MOCKED],
          sequence: {groupOrder: 0},
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: './tests/support/buildSite.ts',
          // Each builds whole sites: one at a time, and as long as it takes.
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          sequence: {groupOrder: 1},
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: './tests/support/buildSite.ts',
          maxWorkers: 3,
          // A second, as it is by default, is not enough where three browsers share two cores.
          expect: {poll: {timeout: 20_000}},
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: {groupOrder: 2},
        },
      },
    ],
  },
});
