import { defineConfig } from 'tsdown';
import { cuePatterns } from './scripts/cue-patterns.js';

export default defineConfig({
  entry: {
    cli: 'src/cli/main.ts',
    index: 'src/index.ts',
    'save-cues': 'scripts/save-cues.ts',
    // Run in threads of their own; `workerFile` looks for them beside the code that starts them.
    'ingest-worker': 'src/app/corpus/ingest-worker.ts',
    'index-worker': 'src/retrieve/store/index-worker.ts',
    'search-worker': 'src/app/corpus/search-worker.ts',
  },
  plugins: [cuePatterns({ inline: false })],
  format: 'esm',
  target: 'node20',
  platform: 'node',
  clean: true,
  dts: false,
  outExtensions: () => ({ js: '.js' }),
  banner: ({ fileName }) => (fileName === 'cli.js' ? '#!/usr/bin/env node' : ''),
  logLevel: 'warn',
});
