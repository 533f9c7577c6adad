import { defineConfig } from 'vitest/config';
import { cuePatterns } from './scripts/cue-patterns.js';
import { sharedShapes } from './scripts/shared-shapes.js';

export default defineConfig({
  plugins: [sharedShapes, cuePatterns({ inline: true })],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Results must not depend on who runs them.
    env: {
      LANG: 'zh_CN.UTF-8',
      OPENAI_API_KEY: '',
      OPENAI_BASE_URL: '',
      CLAUSEWRIGHT_MODEL: '',
      NO_COLOR: '1',
    },
  },
});
