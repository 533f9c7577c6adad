import { offlineEmbedder, openCorpusStore } from '../../src/retrieve/index.js';
import { writeupOf } from './helpers.js';

/**
 * Adds reports for ever and indexes them, now and then removes or rebuilds, and says after each step what is done: `+` added, `-`
 * removed, and before a removal `?`. What is secret in a report ends in 号, so that no secret is the beginning of another.
 */
const store = await openCorpusStore(process.argv[2] ?? '', { embedder: offlineEmbedder });
for (let i = 0; ; i++) {
  const id = `r${process.pid}-${i}`;
  const vault = { '⟨ORG1⟩': `公司${id}号` };
  const writeup = writeupOf({
    id: `${id}-1`,
    report: id,
    clauses: ['8.4'],
    text: `⟨ORG1⟩的供方评价记录齐全，第${i}次，台账${id}号。`,
  });
  const report = { id, sha256: id, language: 'zh', industry: null, edition: null, date: null } as const;
  await store.add({ ...report, standards: ['QMS'], title: `${id}号`, path: `${id}号` }, [{ writeup, vault }]);
  process.stdout.write(`+${id}\n`);
  // A segment more, beside the large one.
  if (i % 2 === 1) await store.searchIndex();
  if (i % 3 === 2) {
    const old = `r${process.pid}-${i - 1}`;
    process.stdout.write(`?${old}\n`);
    await store.remove(old);
    process.stdout.write(`-${old}\n`);
  }
  if (i % 7 === 6) await store.rebuild();
}
