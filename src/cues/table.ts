import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import type { LexiconTables } from './lexicon.js';
import type { SimpleForm } from './simple.js';

/** What is known of a pattern; clauses by their numbers in the lexicon. */
export interface CueEntry {
  clauses: readonly number[];
  first: string | null;
  last: string | null;
  /** What tells at a glance that a text fulfils not all clauses (`hintsOf`). */
  hints: string;
  /** As `Requirement` has them. */
  breaks: number | null;
  sufficient: boolean;
  /** The pattern for simple texts; undefined where that was not worked out yet. */
  simple?: SimpleForm | null;
}

/** Raised whenever what is kept changes its shape. */
export const CUE_TABLE_VERSION = 5;

/** What the build worked out, so that no process needs to. */
export interface CueTable {
  version: number;
  lexicon: LexiconTables;
  /** By flags and source; null for patterns that gain nothing. */
  patterns: Map<string, Map<string, CueEntry | null>>;
}

/** Beside the code that reads it. */
export const cueTablePath = new URL('./cues.bin', import.meta.url);

/** Null where nothing fitting was built: everything is worked out anew then. */
export function readCueTable(): CueTable | null {
  try {
    const table = deserialize(readFileSync(cueTablePath)) as CueTable;
    return table.version === CUE_TABLE_VERSION ? table : null;
  } catch {
    return null;
  }
}
