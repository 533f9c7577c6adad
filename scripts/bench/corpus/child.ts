/** Builds or opens one engine in a process of its own, and prints what it measured as JSON. */
import { timesOf } from '../measure.js';
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
  const started = performance.now();
  const opened = await engine?.open(folder, count);
  if (!opened) throw new Error('not opened');
  const open = performance.now() - started;
  const queries = benchQueries();
  const warmed = performance.now();
  for (const query of queries.slice(0, 5)) await opened.search(query, LIMIT);
  const first = (performance.now() - warmed) / 5;
  const taken: number[] = [];
  for (const query of queries) {
    const before = performance.now();
    await opened.search(query, LIMIT);
    taken.push(performance.now() - before);
  }
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
  return { open, first, resident, recall, ...timesOf(taken) };
}

const result = phase === 'build' ? await engine.build(folder, count) : await measureOpen();
process.stdout.write(`${JSON.stringify(result)}\n`);
