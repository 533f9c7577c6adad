/** Keeps what the patterns of the build require beside it, so that no process works it out again. */
import { writeFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import { cueTable } from '../src/core/cues/pattern.js';
import { cueTablePath } from '../src/core/cues/table.js';
import '../src/index.js';

writeFileSync(cueTablePath, serialize(cueTable()));
