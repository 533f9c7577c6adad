import { createHash } from 'node:crypto';
import type { SourceText } from '../core/index.js';

/** Text that comes from no file, as whatever reads reports takes it. */
export const textSource = (path: string, text: string): SourceText => ({
  path,
  format: 'md',
  sha256: createHash('sha256').update(text).digest('hex'),
  text,
  headings: [],
  tables: [],
  pages: [],
  notices: [],
});
