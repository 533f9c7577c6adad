import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { InputError, type Language } from '../../core/index.js';
import {
  compareScores,
  type EvalRun,
  type EvalScore,
  failingCases,
  gate,
  loadThresholds,
  newRun,
  type SuiteRun,
  suiteOf,
  type Thresholds,
} from '../../evals/index.js';
import { packageRoot, toolName } from '../tool.js';
import {
  defaultCases,
  EVAL_SUITES,
  type EvalSuite,
  evalThresholdsPath,
  evaluate,
  scoreAgain,
} from './suites.js';

/** What our own cases gave when that was last accepted, one file for each suite. */
export const evalBaselinesPath = join(packageRoot, 'evals', 'baselines');

const OFFLINE = 'offline';

export interface RunRequest {
  suites: readonly EvalSuite[];
  /** The folder of the cases; our own when absent, which the committed thresholds hold for. */
  cases?: string;
  language: Language;
  env: Readonly<Record<string, string | undefined>>;
  /** Compare with this run. */
  baseline?: EvalRun;
  /** What to call it. */
  baselineName?: string;
  /** Run only the cases that were not as they should be in this run. */
  failingIn?: EvalRun;
  /** Score again what this run generated, instead of generating anything. */
  stored?: EvalRun;
  onCase?: (suite: EvalSuite, name: string, index: number, count: number) => void;
}

const isSuite = (name: string): name is EvalSuite => EVAL_SUITES.some((suite) => suite === name);

/**
 * Runs suites and judges them: by the thresholds, which gate our own cases when all of them are run, and by the
 * baseline. @throws InputError where there are no cases, or the named run has nothing of a suite.
 */
export async function runEvals(request: RunRequest): Promise<EvalRun> {
  const thresholds =
    request.cases === undefined && !request.failingIn && existsSync(evalThresholdsPath)
      ? await loadThresholds(evalThresholdsPath)
      : null;
  const runs: SuiteRun[] = [];
  for (const suite of request.suites) {
    for (const run of await (request.stored
      ? scoreStored(suite, request.stored, request)
      : [await runSuite(suite, request)])) {
      runs.push(judge(run, request, thresholds));
    }
  }
  return newRun(toolName, new Date(), runs);
}

async function runSuite(suite: EvalSuite, request: RunRequest): Promise<SuiteRun> {
  const { cases, failingIn, language, env, onCase } = request;
  const started = performance.now();
  const failing = failingIn && failingOf(suite, failingIn);
  const { score, outputs } = await evaluate(suite, cases ?? defaultCases(suite), {
    language,
    env,
    ...(failing ? { wanted: (name) => failing.has(name) } : {}),
    ...(onCase ? { onCase: (name, index, count) => onCase(suite, name, index, count) } : {}),
  });
  const ms = Math.round(performance.now() - started);
  return {
    provider: OFFLINE,
    repeat: 0,
    cases: cases === undefined ? suite : resolve(cases),
    filtered: failing !== undefined,
    ms,
    score,
    outputs,
  };
}

function failingOf(suite: EvalSuite, run: EvalRun): ReadonlySet<string> {
  const earlier = suiteOf(run, suite, OFFLINE);
  if (!earlier) throw new InputError('eval-run-without-suite', { suite });
  return failingCases(earlier.score);
}

async function scoreStored(suite: EvalSuite, stored: EvalRun, { cases }: RunRequest): Promise<SuiteRun[]> {
  const own = stored.suites.filter(({ score }) => score.suite === suite);
  if (own.length === 0) throw new InputError('eval-run-without-suite', { suite });
  return Promise.all(
    own.map(async (run) => {
      if (run.outputs === undefined) throw new InputError('eval-run-without-outputs', { suite });
      const folder = cases ?? (isSuite(run.cases) ? defaultCases(run.cases) : run.cases);
      return { ...run, score: await scoreAgain(suite, folder, run.outputs) };
    }),
  );
}

function judge(run: SuiteRun, request: RunRequest, thresholds: Thresholds | null): SuiteRun {
  const earlier = request.baseline && suiteOf(request.baseline, run.score.suite, run.provider);
  if (request.baseline && !earlier)
    throw new InputError('eval-run-without-suite', { suite: run.score.suite });
  const comparison = earlier && compared(earlier.score, run.score, request.baselineName ?? '');
  return {
    ...run,
    ...(thresholds && !run.filtered ? { gate: gate(run.score, thresholds) } : {}),
    ...(comparison ? { comparison } : {}),
  };
}

/** @throws InputError where the two runs have no case in common: a comparison of nothing must not look like a good one. */
function compared(before: EvalScore, after: EvalScore, name: string) {
  const comparison = compareScores(before, after, name);
  if (comparison.compared === 0) throw new InputError('eval-nothing-to-compare', { suite: after.suite });
  return comparison;
}
