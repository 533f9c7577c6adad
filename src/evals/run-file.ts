import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { InputError } from '../core/index.js';
import { parseCaseFile } from './case-file.js';
import type { Comparison } from './compare.js';
import type { EvalScore } from './rate.js';
import type { GateResult } from './thresholds.js';

const FORMAT = 'clausewright-eval-run';

const count = z.tuple([z.number().nonnegative(), z.number().nonnegative()]);
const share = z.number().nullable();
const rateShape = { hits: z.number(), total: z.number(), value: share, low: share, high: share };

const scoreSchema = z.object({
  version: z.literal(1),
  suite: z.string().min(1),
  cases: z.int().nonnegative(),
  failures: z.array(z.object({ case: z.string(), reason: z.string() })),
  unscored: z.array(z.string()),
  metrics: z.array(
    z.object({
      ...rateShape,
      id: z.string(),
      better: z.enum(['higher', 'lower']),
      reported: z.boolean().optional(),
    }),
  ),
  slices: z.array(
    z.object({
      id: z.string(),
      rows: z.array(z.object({ ...rateShape, name: z.string(), partial: z.number() })),
    }),
  ),
  details: z.array(
    z.object({
      kind: z.string(),
      case: z.string(),
      subject: z.string(),
      text: z.string(),
      passages: z.array(z.object({ where: z.string(), place: z.string(), text: z.string() })).optional(),
    }),
  ),
  caseScores: z.array(
    z.object({
      case: z.string(),
      hash: z.string(),
      counts: z.record(z.string(), count),
      groups: z.record(z.string(), z.record(z.string(), count)),
    }),
  ),
});

const suiteRunSchema = z.object({
  /** `offline`, the id of a model, or `replay:` with the name of the recording. */
  provider: z.string().min(1),
  /** Whose drafts a judge judged. */
  of: z.string().optional(),
  /** Which repetition, from 0. */
  repeat: z.int().nonnegative(),
  /** The folder of the cases as it was named. */
  cases: z.string(),
  /** True where only some of the cases were run. */
  filtered: z.boolean(),
  /** Milliseconds. */
  ms: z.number().nonnegative(),
  /** What a model was used for, where one was. */
  use: z
    .object({
      requests: z.number(),
      inputTokens: z.number(),
      outputTokens: z.number(),
      /** Milliseconds, over all requests. */
      ms: z.number(),
      /** Null without prices. */
      cost: z.object({ amount: z.number(), currency: z.string() }).nullable(),
    })
    .optional(),
  score: scoreSchema,
  /** What was generated, by case: enough to score again. A baseline goes without. */
  outputs: z.array(z.looseObject({ name: z.string() })).optional(),
});

const runSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  tool: z.string(),
  /** ISO 8601, UTC. */
  created: z.string(),
  suites: z.array(suiteRunSchema).min(1),
});

/** One suite, one provider, one repetition. */
export interface SuiteRun extends Omit<z.infer<typeof suiteRunSchema>, 'score'> {
  score: EvalScore;
  /** In what is shown, not in what is read: the verdicts of thresholds and of the baseline. */
  gate?: GateResult;
  comparison?: Comparison;
  /** Against the first provider of the same run, where several were asked; gates nothing. */
  beside?: Comparison;
}

/** A run as its file holds it: an open, versioned format. */
export interface EvalRun {
  format: typeof FORMAT;
  version: 1;
  tool: string;
  created: string;
  suites: SuiteRun[];
}

export const newRun = (tool: string, created: Date, suites: SuiteRun[]): EvalRun => ({
  format: FORMAT,
  version: 1,
  tool,
  created: created.toISOString(),
  suites,
});

/** The run as a JSON document. */
export const renderRun = (run: EvalRun): string => `${JSON.stringify(run, null, 1)}\n`;

/**
 * A run without what is not needed to compare with it, one line for each case so that a change of it reads well in
 * version control.
 */
export function renderBaseline(run: EvalRun): string {
  const suites = run.suites.map(({ outputs: _, gate: __, comparison: ___, beside: ____, ...suite }) => {
    const { caseScores, ...score } = suite.score;
    const head = JSON.stringify({ ...suite, ms: 0, score: { ...score, details: [] } });
    const lines = caseScores.map((one) => JSON.stringify(one)).join(',\n');
    return `${head.slice(0, -2)},"caseScores":[\n${lines}\n]}}`;
  });
  const { format, version, tool, created } = run;
  const head = JSON.stringify({ format, version, tool, created });
  return `${head.slice(0, -1)},"suites":[\n${suites.join(',\n')}\n]}\n`;
}

/** Reads a run. @throws InputError where it is missing or is none; the file and the field are named. */
export async function loadRun(file: string): Promise<EvalRun> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new InputError('eval-file-missing', { file }, { cause });
  });
  return parseCaseFile(file, text, runSchema) as EvalRun;
}

/** Reads the run of a file, or the runs of all `*.json` of a folder as one: a baseline may be either. */
export async function loadBaseline(place: string): Promise<EvalRun> {
  const isFolder = await stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return loadRun(place);
  const names = (await readdir(place)).filter((name) => name.endsWith('.json')).sort();
  const runs = await Promise.all(names.map((name) => loadRun(path.join(place, name))));
  const [first] = runs;
  if (!first) throw new InputError('eval-folder-empty', { dir: place, ending: '*.json' });
  return { ...first, suites: runs.flatMap(({ suites }) => suites) };
}

/** The suite of a run to compare with: the same provider where it has that, else its first. */
export const suiteOf = (run: EvalRun, suite: string, provider: string): SuiteRun | undefined => {
  const own = run.suites.filter((one) => one.score.suite === suite);
  return own.find((one) => one.provider === provider) ?? own[0];
};

/** Cases that are not as they should be: any fault, a failure, or no result at all. */
export function failingCases({ metrics, caseScores, failures, unscored }: EvalScore): Set<string> {
  const faulty = caseScores.filter(({ counts }) =>
    metrics.some(({ id, better, reported }) => {
      const [hits, total] = counts[id] ?? [0, 0];
      if (reported) return false;
      return better === 'higher' ? hits < total : hits > 0;
    }),
  );
  return new Set([...faulty.map((one) => one.case), ...failures.map((one) => one.case), ...unscored]);
}

/** Values of every metric in earlier runs of the same suite, provider and cases, oldest first. */
export function metricHistory(runs: readonly EvalRun[], now: SuiteRun): Map<string, (number | null)[]> {
  const alike = runs
    .flatMap(({ suites }) => suites)
    .filter(
      ({ score, provider, cases, filtered, repeat }) =>
        score.suite === now.score.suite &&
        provider === now.provider &&
        cases === now.cases &&
        repeat === now.repeat &&
        !filtered,
    );
  if (alike.length === 0) return new Map();
  const valueIn = ({ score }: SuiteRun, id: string) =>
    score.metrics.find((one) => one.id === id)?.value ?? null;
  return new Map(now.score.metrics.map(({ id }) => [id, alike.map((run) => valueIn(run, id))]));
}
