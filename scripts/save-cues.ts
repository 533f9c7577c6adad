/** Keeps what the patterns of the build require beside it, so that no process works it out again. */
import { writeFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import { cueTable } from '../src/cues/pattern.js';
import { cueTablePath } from '../src/cues/table.js';

// Loads, and keeps in the build, all that reads reports.
export * from '../src/index.js';

writeFileSync(cueTablePath, serialize(cueTable()));
