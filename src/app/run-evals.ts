import { join } from 'node:path';
import { InputError, type Language } from '../core/index.js';
import {
  type CheckRun,
  type DraftRun,
  loadJudgedQueries,
  loadLabelledFolder,
  loadNoteSets,
  RETRIEVAL_DEPTH,
  type RetrievalRun,
  scoreCheck,
  scoreDraft,
  scoreRetrieval,
} from '../evals/index.js';
import { buildIndex, createSearch, offlineEmbedder } from '../retrieve/index.js';
import { checkReport } from './check/check-report.js';
import type { Corpus } from './corpus/corpus.js';
import { loadSampleWriteups } from './corpus/sample.js';
import { draftNotes } from './draft/draft-notes.js';
import { readNoteFiles } from './draft/note-files.js';
import { selectRules } from './rules.js';
import { packageRoot } from './tool.js';

export const EVAL_SUITES = ['check', 'draft', 'retrieval'] as const;
export type EvalSuite = (typeof EVAL_SUITES)[number];

export const defaultCases = (suite: EvalSuite): string => join(packageRoot, 'evals', 'cases', suite);

/** Lower limits that our own cases must keep. */
export const evalThresholdsPath = join(packageRoot, 'evals', 'thresholds.json');

const failureOf = (error: unknown): string => (error instanceof InputError ? error.code : String(error));

/** Scores checking against a folder of labelled reports. @throws InputError where the folder holds none. */
export async function evaluateChecking(directory: string, language: Language) {
  const cases = await loadLabelledFolder(directory);
  const runs: CheckRun[] = [];
  for (const { name, document } of cases) {
    try {
      const { file, source } = await checkReport(document, {
        rules: selectRules(undefined),
        profile: null,
        language,
      });
      runs.push({ name, text: source.text, file });
    } catch (error) {
      runs.push({ name, failure: failureOf(error) });
    }
  }
  return scoreCheck(cases, runs);
}

/** Scores drafting, offline, against a folder of note sets with keys. @throws InputError where the folder holds none. */
export async function evaluateDrafting(
  directory: string,
  corpus: Corpus,
  env: Readonly<Record<string, string | undefined>>,
) {
  const cases = await loadNoteSets(directory);
  const runs: DraftRun[] = [];
  for (const { name, document } of cases) {
    try {
      const files = await readNoteFiles([document]);
      const output = await draftNotes({ files, clauses: [], profile: null, offline: true }, corpus, env);
      runs.push({ name, output });
    } catch (error) {
      runs.push({ name, failure: failureOf(error) });
    }
  }
  return scoreDraft(cases, runs);
}

/**
 * Scores searching the sample reports, offline, against judged queries; the user's own reports would change what is
 * right. @throws InputError where the folder holds none.
 */
export async function evaluateRetrieval(directory: string) {
  const queries = await loadJudgedQueries(directory);
  const writeups = await loadSampleWriteups();
  const filed = new Map(writeups.map((writeup) => [writeup.id, writeup]));
  const sources = [await buildIndex(writeups, offlineEmbedder)];
  const search = createSearch({ sources, embedder: offlineEmbedder });
  const runs: RetrievalRun[] = [];
  for (const { name, query } of queries) {
    try {
      const found = await search.search({ text: query, limit: RETRIEVAL_DEPTH });
      const results = found.flatMap(({ id, clause }) => {
        const writeup = filed.get(id);
        return writeup ? [{ clause, clauses: writeup.clauses, standards: writeup.standards }] : [];
      });
      runs.push({ name, results });
    } catch (error) {
      runs.push({ name, failure: failureOf(error) });
    }
  }
  return scoreRetrieval(queries, runs, writeups);
}
