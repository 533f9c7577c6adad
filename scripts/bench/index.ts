import { parseArgs } from 'node:util';
import { benchCheck } from './check.js';
import { benchDraft } from './draft.js';
import { benchTui } from './tui.js';
import { benchCorpus } from './corpus/index.js';

/**
 * `npm run bench` measures on this machine; `npm run bench -- --only check --largest 400000` a part of it.
 * `--only corpus --sizes 1000000 --engine clausewright` measures a million writeups.
 * `--only tui --corpus DIR` measures the workbench beside a corpus of 100,000 that was built before.
 * Build first: whole processes are measured on `dist/`.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    largest: { type: 'string', default: '4000000' },
    sizes: { type: 'string', default: '10000,100000' },
    engine: { type: 'string', multiple: true, default: [] },
    corpus: { type: 'string' },
  },
});

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  check: () => benchCheck(Number(values.largest)),
  draft: benchDraft,
  tui: () => benchTui(values.corpus),
  corpus: () => benchCorpus(values.sizes.split(',').map(Number), values.engine),
};

for (const [name, run] of Object.entries(PARTS)) {
  if (values.only.length === 0 || values.only.includes(name)) await run();
}
