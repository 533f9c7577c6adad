import { parseArgs } from 'node:util';
import { benchCheck } from './check.js';
import { benchTui } from './tui.js';

/**
 * `npm run bench` measures on this machine; `npm run bench -- --only check --largest 400000` a part of it.
 * Build first: whole processes are measured on `dist/`.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    largest: { type: 'string', default: '4000000' },
  },
});

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  check: () => benchCheck(Number(values.largest)),
  tui: benchTui,
};

for (const [name, run] of Object.entries(PARTS)) {
  if (values.only.length === 0 || values.only.includes(name)) await run();
}
