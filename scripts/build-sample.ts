/** Slots the sample reports and computes their index once, at build time, so that a search need not. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadManifest } from '../src/app/corpus/manifest.js';
import { builtSamplePath, computeSampleWriteups, sampleStamp } from '../src/app/corpus/sample.js';
import { saveSampleIndex } from '../src/app/corpus/sample-index.js';
import { offlineEmbedder } from '../src/retrieve/index.js';

const manifest = loadManifest();
const writeups = await computeSampleWriteups(manifest);
mkdirSync(dirname(builtSamplePath), { recursive: true });
const stamp = sampleStamp(manifest);
writeFileSync(builtSamplePath, JSON.stringify({ stamp, writeups }));
await saveSampleIndex(writeups, offlineEmbedder, stamp);
