import { join } from 'node:path';
import { InputError, type Language, parseClauseRef } from '../../core/index.js';
import { readNotes } from '../../draft/index.js';
import {
  type CheckRun,
  type DraftRun,
  type EvalScore,
  loadAdversaries,
  loadJudgedQueries,
  loadLabelledFolder,
  loadNoteSets,
  loadSlottingCases,
  RETRIEVAL_DEPTH,
  type RetrievalRun,
  type SlottingRun,
  scoreCheck,
  scoreDraft,
  scoreRetrieval,
  scoreSlotting,
  scoreVerify,
  type VerifyRun,
} from '../../evals/index.js';
import type { ModelTotals } from '../../models/index.js';
import { parseReport } from '../../parse/index.js';
import { buildIndex, createSearch, offlineEmbedder, slotContext, slotsIn } from '../../retrieve/index.js';
import { checkReport } from '../check/check-report.js';
import { Corpus } from '../corpus/corpus.js';
import { loadSampleWriteups } from '../corpus/sample.js';
import { draftNotes } from '../draft/draft-notes.js';
import { readNoteFiles } from '../draft/note-files.js';
import { flagsOf } from '../draft/writer.js';
import { selectRules } from '../rules.js';
import type { DraftRequest } from '../services.js';
import { textSource } from '../text-source.js';
import { packageRoot } from '../tool.js';
import { type EvalProvider, OFFLINE } from './providers.js';

export const EVAL_SUITES = ['check', 'draft', 'verify', 'retrieval', 'slotting'] as const;
export type EvalSuite = (typeof EVAL_SUITES)[number];

export const defaultCases = (suite: EvalSuite): string => join(packageRoot, 'evals', 'cases', suite);

/** Lower limits that our own cases must keep. */
export const evalThresholdsPath = join(packageRoot, 'evals', 'thresholds.json');

export interface SuiteOptions {
  language: Language;
  env: Readonly<Record<string, string | undefined>>;
  /** Who writes drafts; the composer when absent. */
  provider?: EvalProvider;
  /** Run these cases only; all when absent. */
  wanted?: (name: string) => boolean;
  /** Called before each case. */
  onCase?: (name: string, index: number, count: number) => void;
}

/** What running a suite gives: what was generated, case by case, and what it is worth. */
export interface Evaluated {
  score: EvalScore;
  outputs: { name: string }[];
}

/** A suite in its three steps: its cases, what is generated for each, and the score of what was generated. */
interface Suite<C extends { name: string }, R extends { name: string }> {
  load(directory: string): Promise<C[]>;
  /** Gets ready once, then generates case by case. */
  generate(options: SuiteOptions): Promise<(one: C) => Promise<R>>;
  score(cases: readonly C[], runs: readonly R[]): Promise<EvalScore>;
}

const suiteOf = <C extends { name: string }, R extends { name: string }>(suite: Suite<C, R>) => ({
  async run(directory: string, options: SuiteOptions): Promise<Evaluated> {
    const cases = (await suite.load(directory)).filter(({ name }) => options.wanted?.(name) ?? true);
    const generate = await suite.generate(options);
    const outputs: R[] = [];
    for (const [index, one] of cases.entries()) {
      options.onCase?.(one.name, index, cases.length);
      outputs.push(
        await generate(one).catch((error: unknown) => {
          if (isFatal(error)) throw error;
          return failedRun(one.name, error) as unknown as R;
        }),
      );
    }
    return { score: await suite.score(cases, outputs), outputs };
  },
  /** Scores what an earlier run generated; cases it has nothing for are unscored. */
  async scoreAgain(directory: string, outputs: readonly { name: string }[]): Promise<EvalScore> {
    return suite.score(await suite.load(directory), outputs as unknown as readonly R[]);
  },
});

/** What is wrong with the run as a whole and would go wrong again with each case. */
const FATAL: ReadonlySet<string> = new Set(['recording-miss', 'sent-log-unwritable', 'output-unwritable']);
const isFatal = (error: unknown): boolean => error instanceof InputError && FATAL.has(error.code);

const failedRun = (name: string, error: unknown) => ({
  name,
  failure: error instanceof InputError ? error.code : String(error),
});

/** Its index takes seconds to make, and is the same for every provider and repetition. */
const samples = Corpus.ofSamples();

const SUITES = {
  /** Checking, against labelled reports. */
  check: suiteOf({
    load: loadLabelledFolder,
    generate: async ({ language }) => {
      const rules = selectRules(undefined);
      return async ({ name, document }): Promise<CheckRun> => {
        const { file, source } = await checkReport(document, { rules, profile: null, language });
        return { name, text: source.text, file };
      };
    },
    score: async (cases, runs: readonly CheckRun[]) => scoreCheck(cases, runs),
  }),

  /** Drafting, against notes with keys. The user's own reports would make a difference, so only the samples are shown. */
  draft: suiteOf({
    load: loadNoteSets,
    generate: async ({ env, provider = OFFLINE }) => {
      const { open } = provider;
      return async ({ name, document }): Promise<DraftRun> => {
        const files = await readNoteFiles([document]);
        let use: ModelTotals | undefined;
        let fallbacks = 0;
        const request: DraftRequest = {
          files,
          clauses: [],
          profile: null,
          offline: open === null,
          onUsage: (totals) => {
            use = { ...totals };
          },
          onEvent: ({ type }) => {
            if (type === 'model-fallback') fallbacks++;
          },
        };
        const output = await draftNotes(request, samples, env, open ?? undefined);
        return { name, output, ...(use ? { use: { ...use, fallbacks } } : {}) };
      };
    },
    score: async (cases, runs: readonly DraftRun[]) => scoreDraft(cases, runs, await loadSampleWriteups()),
  }),

  /** Verifying, against narratives whose faults are known. */
  verify: suiteOf({
    load: loadAdversaries,
    generate:
      async () =>
      async ({ name, document, note, clause, narrative }): Promise<VerifyRun> => {
        const { notes, header } = readNotes([{ path: document, text: note }], null);
        const flags = flagsOf(narrative, parseClauseRef(clause), notes, header.language);
        return { name, note, narrative, flags };
      },
    score: async (cases, runs: readonly VerifyRun[]) => scoreVerify(cases, runs),
  }),

  /** Searching the sample reports, against judged queries; the user's own reports would change what is right. */
  retrieval: suiteOf({
    load: loadJudgedQueries,
    generate: async () => {
      const writeups = await loadSampleWriteups();
      const filed = new Map(writeups.map((writeup) => [writeup.id, writeup]));
      const sources = [await buildIndex(writeups, offlineEmbedder)];
      const search = createSearch({ sources, embedder: offlineEmbedder });
      return async ({ name, query }): Promise<RetrievalRun> => {
        const found = await search.search({ text: query, limit: RETRIEVAL_DEPTH });
        const results = found.flatMap(({ id, clause, title, text }) => {
          const writeup = filed.get(id);
          const { clauses, standards } = writeup ?? { clauses: [], standards: [] };
          return writeup ? [{ clause, title, text, clauses, standards }] : [];
        });
        return { name, query, results };
      };
    },
    score: async (cases, runs: readonly RetrievalRun[]) =>
      scoreRetrieval(cases, runs, await loadSampleWriteups()),
  }),

  /** Slotting, against reports whose names and numbers are marked. */
  slotting: suiteOf({
    load: loadSlottingCases,
    generate:
      async () =>
      async ({ name, text }): Promise<SlottingRun> => {
        const report = parseReport(textSource(`${name}.txt`, text));
        const context = slotContext(report, { organisations: [], people: [] });
        return { name, slots: slotsIn(text, context) };
      },
    score: async (cases, runs: readonly SlottingRun[]) => scoreSlotting(cases, runs),
  }),
} as const satisfies Record<EvalSuite, unknown>;

/** Runs a suite, offline. @throws InputError where the folder holds no cases. */
export const evaluate = (suite: EvalSuite, directory: string, options: SuiteOptions): Promise<Evaluated> =>
  SUITES[suite].run(directory, options);

/** Scores again what an earlier run generated. @throws InputError where the folder holds no cases. */
export const scoreAgain = (
  suite: EvalSuite,
  directory: string,
  outputs: readonly { name: string }[],
): Promise<EvalScore> => SUITES[suite].scoreAgain(directory, outputs);
