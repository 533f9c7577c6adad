import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Writeup } from '../../../src/core/index.js';
import { startSearchThread } from '../../../src/app/corpus/search-thread.js';
import { type CorpusStore, createSearch, offlineEmbedder, openCorpusStore } from '../../../src/retrieve/index.js';
import type { SearchIndex } from '../../../src/retrieve/search/search-index.js';
import { blockOf, costing, longestBlock, ms, rate, taking, timesOf } from '../measure.js';
import type { Built, Engine, Opened } from './engine.js';
import { benchQueries, syntheticWriteups } from './synthetic.js';

function addReport(store: CorpusStore, writeups: readonly Writeup[], id: string) {
  const named = { id, sha256: id, title: id, path: id, language: 'zh', industry: null, edition: null } as const;
  return store.add(
    { ...named, date: null, standards: ['QMS'] },
    writeups.map((writeup) => ({ writeup, vault: { '⟨ORG1⟩': '某公司' } })),
  );
}

/** Puts the writeups into the record, report by report. */
async function record(store: CorpusStore, count: number): Promise<void> {
  let report: Writeup[] = [];
  for await (const writeup of syntheticWriteups(count)) {
    const [first] = report;
    if (first && first.report !== writeup.report) {
      await addReport(store, report, first.report);
      report = [];
    }
    report.push(writeup);
  }
  if (report[0]) await addReport(store, report, report[0].report);
}

async function addOneMore(store: CorpusStore): Promise<void> {
  const writeups: Writeup[] = [];
  for await (const writeup of syntheticWriteups(40)) {
    writeups.push({ ...writeup, id: `more-${writeups.length}`, report: 'more' });
  }
  await addReport(store, writeups, 'more');
  await store.searchIndex();
}

const CLI = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

/** The same by the built program, from start to end: run from source, every thread first compiles what it is made of. */
const rebuildAsCommand = (folder: string): void => {
  const env = { ...process.env, CLAUSEWRIGHT_CORPUS_DIR: folder };
  execFileSync(process.execPath, [CLI, 'corpus', 'rebuild'], { env, stdio: 'ignore' });
};

async function build(folder: string, count: number): Promise<Built> {
  const store = await openCorpusStore(folder, { embedder: offlineEmbedder });
  // What the synthetic texts are made of is read before the clock runs.
  await syntheticWriteups(1).next();
  const recorded = await costing(() => record(store, count));
  const cost = await costing(() => store.searchIndex());
  const more = await costing(() => addOneMore(store));
  await store.remove('more');
  store.close();
  const command = await taking(() => rebuildAsCommand(folder));
  return {
    ...cost,
    notes: {
      'indexed by `corpus rebuild`, as a whole': rate(count, command),
      'put into the record before': `${rate(count, recorded.milliseconds)} (blocks ${blockOf(recorded.block)})`,
      'one report more': `${ms(more.milliseconds)} (blocks ${blockOf(more.block)})`,
    },
  };
}

async function open(folder: string): Promise<Opened> {
  const store = await openCorpusStore(folder, { embedder: offlineEmbedder });
  const index = await store.searchIndex();
  const ids = (source: CorpusStore | SearchIndex, exhaustive: boolean) => {
    const search = createSearch({ sources: [source], embedder: offlineEmbedder, exhaustive });
    return async (text: string, limit: number) => (await search.search({ text, limit })).map(({ id }) => id);
  };
  const notes = async () => ({ 'in a thread, as the workbench does': await inThread(folder) });
  return { search: ids(store, false), exact: ids(index, true), notes };
}

/** Opens the corpus and searches it in the thread that the workbench has for that; what its own thread notices. */
async function inThread(folder: string): Promise<string> {
  const thread = startSearchThread({ ...process.env, CLAUSEWRIGHT_CORPUS_DIR: folder });
  try {
    const taken: number[] = [];
    const block = await longestBlock(async () => {
      for (const text of benchQueries()) taken.push(await taking(() => thread.search({ text, limit: 10 })));
    });
    return `p50 ${ms(timesOf(taken).p50)}, blocks ${blockOf(block)}`;
  } finally {
    await thread.close();
  }
}

export const ours: Engine = { name: 'clausewright', build, open };
