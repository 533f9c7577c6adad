import { parseArgs } from 'node:util';
import { benchCheck } from './check.js';
import { benchCorpus } from './corpus/index.js';
import { benchDraft } from './draft.js';
import { benchTui } from './tui.js';

const USAGE = `npm run bench measures on this machine. Build first: whole processes are measured on dist/.

  --only NAME         check, draft, tui or corpus; several by a comma or by --only again; all by default
  --largest N         check: characters of the largest report (4000000)
  --corpus DIR        tui: a corpus of 100,000 writeups that was built before
  --sizes N,N         corpus: numbers of writeups (10000,100000)
  --engine NAME       corpus: one engine alone, for example clausewright; may be given again
  --help              this text
`;

/** Ends as every wrong use of a command does. */
function refuse(reason: string): never {
  process.stderr.write(`${reason}\n\n${USAGE}`);
  process.exit(2);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        only: { type: 'string', multiple: true, default: [] },
        largest: { type: 'string', default: '4000000' },
        sizes: { type: 'string', default: '10000,100000' },
        engine: { type: 'string', multiple: true, default: [] },
        corpus: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const options = readOptions();
if (options.help) {
  process.stdout.write(USAGE);
  process.exit(0);
}

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  check: () => benchCheck(Number(options.largest)),
  draft: benchDraft,
  tui: () => benchTui(options.corpus),
  corpus: () => benchCorpus(sizes, options.engine),
};

const chosen = options.only.flatMap((names) => names.split(',')).map((name) => name.trim());
const unknown = chosen.filter((name) => !(name in PARTS));
if (unknown.length > 0)
  refuse(`--only ${unknown.join(', ')}: no such part. Choose from ${Object.keys(PARTS).join(', ')}.`);
const sizes = options.sizes.split(',').map(Number);
if (!(Number(options.largest) > 0)) refuse(`--largest ${options.largest}: not a number of characters.`);
if (!sizes.every((size) => size > 0)) refuse(`--sizes ${options.sizes}: not numbers of writeups.`);

for (const [name, run] of Object.entries(PARTS)) {
  if (chosen.length === 0 || chosen.includes(name)) await run();
}
