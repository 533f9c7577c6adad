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
  type ModelUse,
  newRun,
  type SuiteRun,
  suiteOf,
  type Thresholds,
} from '../../evals/index.js';
import { loadConfig } from '../config.js';
import { costOf } from '../draft/counted-client.js';
import { packageRoot, toolName } from '../tool.js';
import { type EvalProvider, OFFLINE, openProvider } from './providers.js';
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
  /** Keep the answers of the one model among the providers in this new file. */
  record?: string;
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
  const providers = request.stored ? [] : await openProviders(request);
  const runs: SuiteRun[] = [];
  for (const suite of request.suites) {
    const made = request.stored
      ? await scoreStored(suite, request.stored, request)
      : await runSuite(suite, providers, request);
    runs.push(...made.map((run) => judge(run, made[0] ?? run, request, thresholds)));
  }
  return newRun(toolName, new Date(), runs);
}

function openProviders({ providers = [OFFLINE.name], env, record }: RunRequest): Promise<EvalProvider[]> {
  const isModel = (spec: string) => spec !== OFFLINE.name && !spec.startsWith('replay:');
  if (record !== undefined && providers.filter(isModel).length !== 1)
    throw new InputError('eval-record-one-model');
  return Promise.all(providers.map((spec) => openProvider(spec, env, isModel(spec) ? record : undefined)));
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

/** What a model was used for over all notes. */
function usedIn(outputs: readonly object[], env: RunRequest['env']): NonNullable<SuiteRun['use']> {
  const uses = outputs.flatMap((one) => ('use' in one ? [one.use as ModelUse] : []));
  const sum = (key: keyof ModelUse) => uses.reduce((total, use) => total + use[key], 0);
  const tokens = { inputTokens: sum('inputTokens'), outputTokens: sum('outputTokens') };
  return {
    requests: sum('requests'),
    ...tokens,
    ms: sum('ms'),
    cost: costOf(tokens, loadConfig(env).prices),
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
      const folder = cases ?? (isSuite(run.cases) ? defaultCases(run.cases) : run.cases);
      return { ...run, score: await scoreAgain(suite, folder, run.outputs) };
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

/** @throws InputError where the two runs have no case in common: a comparison of nothing must not look like a good one. */
function compared(before: EvalScore, after: EvalScore, name: string) {
  const comparison = compareScores(before, after, name);
  if (comparison.compared === 0) throw new InputError('eval-nothing-to-compare', { suite: after.suite });
  return comparison;
}
