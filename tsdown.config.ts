import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  clean: true,
  dts: false,
  outExtensions: () => ({ js: '.js' }),
  banner: ({ fileName }) => (fileName === 'cli.js' ? '#!/usr/bin/env node' : ''),
  logLevel: 'warn',
});
