import { defineConfig } from 'vitest/config';
import { cuePatterns } from './scripts/cue-patterns.js';
import { sharedShapes } from './scripts/shared-shapes.js';

/** A test that hangs ends at last; how fast a machine is decides nothing. */
const HANGS_MS = 900_000;

/**
 * Rooms whose tests only call functions: they leave nothing behind, so that one process loads the modules for all of
 * them. Tests that stand in for modules or keep folders, servers and terminals get a process each.
 */
const PURE = ['core', 'entities', 'facts', 'metamorphic', 'parse', 'rules', 'standards', 'verify'].map(
  (room) => `test/${room}/**/*.test.ts`,
);

export default defineConfig({
  plugins: [sharedShapes, cuePatterns({ inline: true })],
  test: {
    environment: 'node',
    testTimeout: HANGS_MS,
    hookTimeout: HANGS_MS,
    maxWorkers: '100%',
    // Results must not depend on who runs them.
    env: {
      LANG: 'zh_CN.UTF-8',
      OPENAI_API_KEY: '',
      OPENAI_BASE_URL: '',
      CLAUSEWRIGHT_MODEL: '',
      NO_COLOR: '1',
    },
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'apart', include: ['test/**/*.test.{ts,tsx}'], exclude: PURE } },
    ],
  },
});
