import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  clauseNumbersRelated,
  type SourceText,
  type StandardId,
  type Writeup,
} from '../../src/core/index.js';
import { parseReport } from '../../src/parse/index.js';
import {
  buildIndex,
  type CorpusSearch,
  createSearch,
  leaksIn,
  offlineEmbedder,
  type SlotContext,
  type SlottedReport,
  slotReport,
} from '../../src/retrieve/index.js';
import { repositoryFile } from './helpers.js';

interface Entry {
  file: string;
  industry: string;
  standards: StandardId[];
  auditDate: string;
}

interface Judged {
  query: string;
  clause: string;
  standard: StandardId;
}

function sourceOf(file: string): SourceText {
  const bytes = readFileSync(repositoryFile(`corpus/${file}`));
  const format = file.endsWith('.md') ? 'md' : 'txt';
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    path: file,
    format,
    sha256,
    text: bytes.toString('utf8'),
    headings: [],
    tables: [],
    pages: [],
    notices: [],
  };
}

const readEntries = (): Entry[] =>
  JSON.parse(readFileSync(repositoryFile('corpus/manifest.json'), 'utf8')) as Entry[];
/** Every organisation and person that a report names, read and listed by hand. */
const namesIn = JSON.parse(readFileSync(repositoryFile('test/fixtures/corpus/names.json'), 'utf8')) as Record<
  string,
  SlotContext
>;
const textFiles = readEntries().filter(({ file }) => /\.(?:md|txt)$/u.test(file));

const slotted = new Map<string, SlottedReport>();
const writeups: Writeup[] = [];
let corpus: CorpusSearch;

beforeAll(async () => {
  for (const { file, standards, auditDate, industry } of textFiles) {
    const meta = { id: file, standards, edition: null, date: auditDate, industry };
    const report = slotReport(parseReport(sourceOf(file)), meta, { organisations: [], people: [] });
    slotted.set(file, report);
    writeups.push(...report.writeups.map(({ writeup }) => writeup));
  }
  corpus = createSearch({
    sources: [await buildIndex(writeups, offlineEmbedder)],
    embedder: offlineEmbedder,
  });
});

describe('the sample corpus', () => {
  it.each(textFiles)('gives writeups of $file without any name of it', ({ file }) => {
    const { writeups: own, heldBack } = slotted.get(file) as SlottedReport;
    expect(heldBack).toBe(0);
    expect(own.length).toBeGreaterThanOrEqual(20);
    const { organisations, people } = namesIn[file] as SlotContext;
    for (const { writeup } of own) {
      const given = [writeup.text, writeup.title, writeup.department ?? ''].join('\n');
      expect(leaksIn(given, { organisations, people }, {})).toEqual([]);
    }
  });

  it('has at least 350 writeups of all three standards', () => {
    expect(writeups.length).toBeGreaterThanOrEqual(350);
    for (const standard of ['QMS', 'EMS', 'OHSMS'] as const) {
      expect(writeups.some(({ standards }) => standards.includes(standard))).toBe(true);
    }
  });
});

describe('judged queries', () => {
  const judged = readFileSync(repositoryFile('evals/cases/retrieval/queries.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Judged);

  /** Place of the first result of the right clause (a parent or child counts), from 1; infinite where none is. */
  async function placeOf({ query, clause }: Judged): Promise<number> {
    const results = await corpus.search({ text: query, limit: 5 });
    const place = results.findIndex((result) => clauseNumbersRelated(result.clause, clause));
    return place < 0 ? Number.POSITIVE_INFINITY : place + 1;
  }

  it('find the right clause first in 85 of 100, and among five in 97', async () => {
    const places: number[] = [];
    for (const query of judged) places.push(await placeOf(query));
    const share = (within: number) => places.filter((place) => place <= within).length / places.length;
    expect(judged.length).toBeGreaterThanOrEqual(60);
    expect(share(1)).toBeGreaterThanOrEqual(0.85);
    expect(share(5)).toBeGreaterThanOrEqual(0.97);
  });
});
