import { defineConfig } from 'tsdown';
import { cuePatterns } from './scripts/cue-patterns.js';
import { inkFrames } from './scripts/ink-frames.js';
import { sharedShapes } from './scripts/shared-shapes.js';

/** What the first frame of the workbench needs, with what these need themselves. */
const FIRST_FRAME = [
  'ink',
  'react',
  'zod',
  'yaml',
  'i18next',
  'commander',
  'string-width',
  'env-paths',
  'p-limit',
].map((name) => new RegExp(`^${name}(?:/|$)`));

/** Yoga fetches the bytes that it holds itself, for which Node loads its whole HTTP client. */
const yogaAlone = {
  name: 'yoga-alone',
  transform: (code: string, id: string): string | null =>
    id.includes('yoga-wasm') ? code.replaceAll('"function"!=typeof fetch', 'true') : null,
};

export default defineConfig({
  entry: {
    cli: 'src/cli/main.ts',
    index: 'src/index.ts',
    'save-cues': 'scripts/save-cues.ts',
    'save-dictionary': 'scripts/save-dictionary.ts',
    // Run in threads of their own; `workerFile` looks for them beside the code that starts them.
    'ingest-worker': 'src/app/corpus/ingest-worker.ts',
    'build-worker': 'src/retrieve/store/build-worker.ts',
    'index-worker': 'src/retrieve/store/index-worker.ts',
    'search-worker': 'src/app/corpus/search-worker.ts',
    'drafting-worker': 'src/app/draft/drafting-worker.ts',
    'check-worker': 'src/app/draft/check-worker.ts',
  },
  plugins: [sharedShapes, cuePatterns({ inline: false }), yogaAlone, inkFrames],
  external: ['react-devtools-core'],
  // Hundreds of small files, which to find and open takes longer than to run what is used of them.
  noExternal: FIRST_FRAME,
  inlineOnly: false,
  // React chooses its build by this; its development build looks for mistakes of programmers in every frame.
  define: { 'process.env.NODE_ENV': '"production"' },
  // No module does anything but declare, so that a command loads nothing it does not use.
  treeshake: { moduleSideEffects: [{ test: /\/src\//, sideEffects: false }] },
  // Chunks share names; who imports ours from outside does not mind.
  inputOptions: { preserveEntrySignatures: 'allow-extension' },
  outputOptions: {
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: 'errors', test: /\/src\/core\/errors\.ts$/ },
        { name: 'core', test: /\/src\/core\// },
        { name: 'standards', test: /\/src\/standards\// },
        // Names are known to who drafts and verifies, too.
        { name: 'entities', test: /\/src\/entities\// },
        { name: 'reading', test: /\/src\/(?:parse|facts|rules|engine)\// },
        // What `search` shows its results with; it needs nothing that reads reports.
        { name: 'page', test: /\/src\/report\/(?:page|wrap|search-pretty|json)\.ts$/ },
        // What `check` needs of rooms that do more.
        {
          name: 'checking',
          test: /\/src\/formats\/[^/]+\.ts$|\/src\/(?:report|html)\/|\/src\/app\/(?:rules|check\/(?:check-report|baseline-file|decide|dispositions-file|json-file))\.ts$/,
        },
      ],
    },
  },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  clean: true,
  dts: false,
  outExtensions: () => ({ js: '.js' }),
  banner: ({ fileName }) => (fileName === 'cli.js' ? '#!/usr/bin/env node' : ''),
  // Comments and blanks of three megabytes are read at every start.
  minify: { compress: false, mangle: false, codegen: true },
  logLevel: 'warn',
});
