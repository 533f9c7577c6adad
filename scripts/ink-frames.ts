import { resolve } from 'node:path';

const terminal = resolve(import.meta.dirname, '../src/tui/terminal');
/** What Ink's modules import, and what they get in its place. */
const PLACES: Readonly<Record<string, string>> = {
  './output.js': resolve(terminal, 'frame-rows.ts'),
  'widest-line': resolve(terminal, 'widest-line.ts'),
};

/** Has Ink put frames together as ours are made: a quarter of the time for each. */
export const inkFrames = {
  name: 'ink-frames',
  resolveId: (source: string, importer: string | undefined): string | null =>
    (importer?.includes('/ink/build/') && PLACES[source]) || null,
};
