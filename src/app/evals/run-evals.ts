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
import { casesOf, judgedRuns, judgedScoreAgain } from './judged-runs.js';
import { type EvalProvider, OFFLINE, openProvider } from './providers.js';
import { defaultCases, type EvalSuite, evalThresholdsPath, evaluate, scoreAgain } from './suites.js';
import { usedIn } from './use.js';

/** What our own cases gave when that was last accepted, one file for each suite. */
export const evalBaselinesPath = join(packageRoot, 'evals', 'baselines');

export interface RunRequest {
  suites: readonly EvalSuite[];
  /** The folder of the cases; our own when absent, which the committed thresholds hold for. */
  cases?: string;
  language: Language;
  env: Readonly<Record<string, string | undefined>>;
  /** Who writes drafts, see `openProvider`; the composer when absent. The other suites have no choice of it. */
  providers?: readonly string[];
  /** How often each provider writes them; 1 when absent. */
  repeats?: number;
  /** Who judges the drafts, named like a provider; nobody when absent. */
  judge?: string;
  /** Keep the answers of the one model among the providers and the judge in this new file. */
  record?: string;
  /** Compare with this run. */
  baseline?: EvalRun;
  /** What to call it. */
  baselineName?: string;
  /** Run only the cases that were not as they should be in this run. */
  failingIn?: EvalRun;
  /** Score again what this run generated, instead of generating anything. */
  stored?: EvalRun;
  onCase?: (suite: EvalSuite | 'judge', name: string, index: number, count: number) => void;
}

/**
 * Runs suites and judges them: by the thresholds, which gate our own cases when all of them are run, and by the
 * baseline. @throws InputError where there are no cases, or the named run has nothing of a suite.
 */
export async function runEvals(request: RunRequest): Promise<EvalRun> {
  const thresholds =
    request.cases === undefined && !request.failingIn && existsSync(evalThresholdsPath)
      ? await loadThresholds(evalThresholdsPath)
      : null;
  const { providers, judge: reader } = await openProviders(request);
  const runs: SuiteRun[] = [];
  for (const suite of request.suites) {
    const made = request.stored
      ? await scoreStored(suite, request.stored, request)
      : await runSuite(suite, providers, request);
    runs.push(...made.map((run) => judge(run, made[0] ?? run, request, thresholds)));
    if (suite !== 'draft') continue;
    const judged = reader
      ? await judgedRuns(made, reader, request)
      : await judgedScoreAgain(request.stored, request.cases);
    runs.push(...judged.map((run) => beside(run, judged[0] ?? run)));
  }
  return newRun(toolName, new Date(), runs);
}

interface Opened {
  providers: EvalProvider[];
  judge: EvalProvider | null;
}

/** Everyone who was asked for. @throws InputError where a model is not configured, or not exactly one is to be recorded. */
async function openProviders(request: RunRequest): Promise<Opened> {
  const { providers = [OFFLINE.name], judge, env, record, stored } = request;
  if (judge !== undefined && !request.suites.includes('draft'))
    throw new InputError('eval-judge-without-drafts');
  if (judge === OFFLINE.name) throw new InputError('eval-judge-offline');
  const writers = stored ? [] : providers;
  const isModel = (spec: string) => spec !== OFFLINE.name && !spec.startsWith('replay:');
  const models = [...writers, ...(judge === undefined ? [] : [judge])].filter(isModel);
  if (record !== undefined && models.length !== 1) throw new InputError('eval-record-one-model');
  const open = (spec: string) => openProvider(spec, env, isModel(spec) ? record : undefined);
  return {
    providers: await Promise.all(writers.map(open)),
    judge: judge === undefined ? null : await open(judge),
  };
}

/** A suite with every provider that it has a choice of, as often as asked for. */
async function runSuite(
  suite: EvalSuite,
  providers: readonly EvalProvider[],
  request: RunRequest,
): Promise<SuiteRun[]> {
  const chosen = suite === 'draft' ? providers : [OFFLINE];
  const runs: SuiteRun[] = [];
  for (const provider of chosen) {
    // The composer writes the same every time.
    const repeats = provider.open === null ? 1 : (request.repeats ?? 1);
    for (let repeat = 0; repeat < repeats; repeat++)
      runs.push(await runOnce(suite, provider, repeat, request));
  }
  return runs;
}

async function runOnce(
  suite: EvalSuite,
  provider: EvalProvider,
  repeat: number,
  { cases, failingIn, language, env, onCase }: RunRequest,
): Promise<SuiteRun> {
  const started = performance.now();
  const failing = failingIn && failingOf(suite, failingIn);
  const { score, outputs } = await evaluate(suite, cases ?? defaultCases(suite), {
    language,
    env,
    provider,
    ...(failing ? { wanted: (name) => failing.has(name) } : {}),
    ...(onCase ? { onCase: (name, index, count) => onCase(suite, name, index, count) } : {}),
  });
  const use = provider.open === null ? undefined : usedIn(outputs, env);
  return {
    provider: provider.name,
    repeat,
    cases: cases === undefined ? suite : resolve(cases),
    filtered: failing !== undefined,
    ms: Math.round(performance.now() - started),
    ...(use ? { use } : {}),
    score,
    outputs,
  };
}

function failingOf(suite: EvalSuite, run: EvalRun): ReadonlySet<string> {
  const earlier = suiteOf(run, suite, OFFLINE.name);
  if (!earlier) throw new InputError('eval-run-without-suite', { suite });
  return failingCases(earlier.score);
}

async function scoreStored(suite: EvalSuite, stored: EvalRun, { cases }: RunRequest): Promise<SuiteRun[]> {
  const own = stored.suites.filter(({ score }) => score.suite === suite);
  if (own.length === 0) throw new InputError('eval-run-without-suite', { suite });
  return Promise.all(
    own.map(async (run) => {
      if (run.outputs === undefined) throw new InputError('eval-run-without-outputs', { suite });
      return { ...run, score: await scoreAgain(suite, casesOf(run, cases), run.outputs) };
    }),
  );
}

function judge(run: SuiteRun, first: SuiteRun, request: RunRequest, thresholds: Thresholds | null): SuiteRun {
  const earlier = request.baseline && suiteOf(request.baseline, run.score.suite, run.provider);
  if (request.baseline && !earlier)
    throw new InputError('eval-run-without-suite', { suite: run.score.suite });
  const comparison = earlier && compared(earlier.score, run.score, request.baselineName ?? '');
  return {
    ...run,
    // The thresholds are those of the composer.
    ...(thresholds && !run.filtered && run.provider === OFFLINE.name
      ? { gate: gate(run.score, thresholds) }
      : {}),
    ...(comparison ? { comparison } : {}),
    ...(run === first ? {} : { beside: compareScores(first.score, run.score, first.provider) }),
  };
}

/** Drafts of another writer beside those of the first, as the same judge sees them. */
const beside = (run: SuiteRun, first: SuiteRun): SuiteRun =>
  run === first ? run : { ...run, beside: compareScores(first.score, run.score, first.of ?? first.provider) };

/** @throws InputError where the two runs have no case in common: a comparison of nothing must not look like a good one. */
function compared(before: EvalScore, after: EvalScore, name: string) {
  const comparison = compareScores(before, after, name);
  if (comparison.compared === 0) throw new InputError('eval-nothing-to-compare', { suite: after.suite });
  return comparison;
}
