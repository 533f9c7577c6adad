import { join } from 'node:path';
import { InputError, type Language } from '../core/index.js';
import {
  type CheckRun,
  type DraftRun,
  loadLabelledFolder,
  loadNoteSets,
  scoreCheck,
  scoreDraft,
} from '../evals/index.js';
import { checkReport } from './check/check-report.js';
import type { Corpus } from './corpus/corpus.js';
import { draftNotes } from './draft/draft-notes.js';
import { readNoteFiles } from './draft/note-files.js';
import { selectRules } from './rules.js';
import { packageRoot } from './tool.js';

export const EVAL_SUITES = ['check', 'draft'] as const;
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
