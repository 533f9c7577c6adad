/** Slots the sample reports once, at build time, so that a search need not. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadManifest } from '../src/app/corpus/manifest.js';
import { builtSamplePath, computeSampleWriteups, sampleStamp } from '../src/app/corpus/sample.js';

const manifest = loadManifest();
const writeups = await computeSampleWriteups(manifest);
mkdirSync(dirname(builtSamplePath), { recursive: true });
writeFileSync(builtSamplePath, JSON.stringify({ stamp: sampleStamp(manifest), writeups }));
