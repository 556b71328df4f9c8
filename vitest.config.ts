/** Two kinds of tests: `unit` in Node, and `browser`, which plays the built game in a real browser. */
import { defineConfig } from 'vitest/config';
import { inkPlugin } from './src/story/vite-ink.ts';

export default defineConfig({
  plugins: [inkPlugin()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/served-game.ts',
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // On a slow machine a second is not long; nothing waits longer than it must.
          expect: { poll: { timeout: 30_000 } },
          maxWorkers: 2,
          // The last net: a busy machine is not a mistake in the game. tools/check.mjs names every test that needed it.
          retry: 2,
        },
      },
    ],
  },
});
