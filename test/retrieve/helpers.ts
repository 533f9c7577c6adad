import { fileURLToPath } from 'node:url';
import {
  type ClauseBlock,
  parseClauseRef,
  type Report,
  type SourceText,
  type Verdict,
  ViewBuilder,
  type Writeup,
} from '../../src/core/index.js';

export interface BlockOf {
  clauses: string[];
  title?: string;
  text: string;
  department?: string;
  verdict?: Verdict;
  /** Words of the verdict, set behind the text and part of the block. */
  verdictWords?: string;
}

const source = (text: string): SourceText => ({
  path: 'past.txt',
  format: 'txt',
  sha256: 'a'.repeat(64),
  text,
  headings: [],
  tables: [],
  pages: [],
  notices: [],
});

/** The punctuation that a view folds. */
const fold = (text: string): string => text.replace(/[，：；（）！？～]/gu, (mark) => mark.normalize('NFKC'));

/** A report made of blocks, one paragraph each, its view folded as the parser folds it. */
export function reportOf(
  blocks: readonly BlockOf[],
  options: Partial<Pick<Report, 'layout' | 'language'>> & { preface?: string } = {},
): Report {
  let text = options.preface ? `${options.preface}\n` : '';
  const clauseBlocks = blocks.map(({ clauses, title = '', department, verdict, ...block }): ClauseBlock => {
    const start = text.length;
    const verdictStart = start + block.text.length;
    text += `${block.text}${block.verdictWords ?? ''}`;
    const end = text.length;
    text += '\n';
    return {
      start,
      end,
      clauses: clauses.map((clause) => parseClauseRef(clause) ?? { number: clause, standards: [] }),
      title,
      department: department ?? null,
      verdict: verdict ?? null,
      verdictSpan: block.verdictWords ? { start: verdictStart, end } : null,
    };
  });
  const { layout = 'report', language = 'zh' } = options;
  return {
    source: source(text),
    language,
    layout,
    view: new ViewBuilder().copy(fold(text), 0).build(),
    lines: [],
    sentences: [],
    sections: [],
    clauseBlocks,
    tables: [],
    boxes: [],
  };
}

let made = 0;

export const writeupOf = (writeup: Partial<Writeup> & Pick<Writeup, 'clauses' | 'text'>): Writeup => ({
  id: `w${++made}`,
  report: 'past',
  standards: ['QMS'],
  edition: null,
  title: '',
  department: null,
  verdict: null,
  date: null,
  industry: null,
  language: 'zh',
  ...writeup,
});

export const repositoryFile = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** How often others of this thread get their turn while a work is done, which may ask for the number so far. */
export async function turnsDuring(work: (soFar: () => number) => Promise<unknown>): Promise<number> {
  let turns = 0;
  let done = false;
  const count = () => {
    if (done) return;
    turns++;
    setImmediate(count);
  };
  setImmediate(count);
  await work(() => turns);
  done = true;
  return turns;
}
