/** Builds or opens one engine in a process of its own, and prints what it measured as JSON. */
import { longestBlock, taking, timesOf } from '../measure.js';
import type { Opened } from './engine.js';
import { ours } from './ours.js';
import { others } from './others.js';
import { benchQueries } from './synthetic.js';

const LIMIT = 10;
/** Comparing with everything takes its time. */
const EXACT_QUERIES = 40;

const [, , name, phase, folder = '', countText = ''] = process.argv;
const count = Number(countText);
const engine = [ours, ...others].find((one) => one.name === name);
if (!engine) throw new Error(`no engine ${name}`);

async function measureOpen() {
  let opened: Opened | undefined;
  let open = 0;
  const block = await longestBlock(async () => {
    open = await taking(async () => {
      opened = await engine?.open(folder, count);
    });
  });
  if (!opened) throw new Error('not opened');
  const queries = benchQueries();
  for (const query of queries.slice(0, 5)) await opened.search(query, LIMIT);
  const before = process.cpuUsage();
  const taken: number[] = [];
  for (const query of queries) {
    taken.push(await taking(() => opened?.search(query, LIMIT)));
  }
  const { user, system } = process.cpuUsage(before);
  const processor = (user + system) / 1000 / queries.length;
  const resident = process.memoryUsage.rss();
  let recall: number | null = null;
  if (opened.exact) {
    let hits = 0;
    let wanted = 0;
    for (const query of queries.slice(0, EXACT_QUERIES)) {
      const best = new Set(await opened.exact(query, LIMIT));
      hits += (await opened.search(query, LIMIT)).filter((id) => best.has(id)).length;
      wanted += best.size;
    }
    recall = hits / wanted;
  }
  return { open, block, processor, resident, recall, notes: await opened.notes?.(), ...timesOf(taken) };
}

const result = phase === 'build' ? await engine.build(folder, count) : await measureOpen();
process.stdout.write(`${JSON.stringify(result)}\n`);
