import type { SourceText } from '../../src/core/index.js';

/** A text as if it had been read from a file. */
export const textOf = (text: string): SourceText => ({
  path: 'past.md',
  format: 'md',
  sha256: 'b'.repeat(64),
  text,
  headings: [],
  tables: [],
  pages: [],
  notices: [],
});
