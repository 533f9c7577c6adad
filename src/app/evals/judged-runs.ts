import {
  type DraftRun,
  type EvalRun,
  type JudgeRun,
  loadHumanJudgements,
  loadNoteSets,
  type SuiteRun,
  scoreJudge,
} from '../../evals/index.js';
import { judgeDrafts } from './judge-drafts.js';
import type { EvalProvider } from './providers.js';
import type { RunRequest } from './run-evals.js';
import { defaultCases, EVAL_SUITES } from './suites.js';
import { usedIn } from './use.js';

/** The folder of a run's cases: the one named now, else that of the run. */
export function casesOf(run: SuiteRun, named: string | undefined): string {
  const own = EVAL_SUITES.find((suite) => suite === run.cases);
  return named ?? (own ? defaultCases(own) : run.cases);
}

/** The cases of which outputs are there. */
function withOutput<C extends { name: string }>(
  cases: readonly C[],
  outputs: readonly { name: string }[],
): C[] {
  const names = new Set(outputs.map(({ name }) => name));
  return cases.filter(({ name }) => names.has(name));
}

/**
 * What a model says of the drafts of each run. Narratives that people judged are put to it once, so that its agreement
 * with them stands beside the first.
 */
export async function judgedRuns(
  drafted: readonly SuiteRun[],
  judge: EvalProvider,
  { cases, env, onCase }: Pick<RunRequest, 'cases' | 'env' | 'onCase'>,
): Promise<SuiteRun[]> {
  const { open } = judge;
  if (open === null) return [];
  const runs: SuiteRun[] = [];
  for (const run of drafted) {
    const started = performance.now();
    const folder = casesOf(run, cases);
    const drafts = (run.outputs ?? []) as unknown as readonly DraftRun[];
    const notes = withOutput(await loadNoteSets(folder), drafts);
    const people = runs.length === 0 ? await loadHumanJudgements(folder) : [];
    const outputs = await judgeDrafts(notes, drafts, people, {
      open,
      env,
      ...(onCase ? { onCase: (name, index, count) => onCase('judge', name, index, count) } : {}),
    });
    runs.push({
      provider: judge.name,
      of: run.provider,
      repeat: run.repeat,
      cases: run.cases,
      filtered: run.filtered,
      ms: Math.round(performance.now() - started),
      use: usedIn(outputs, env),
      score: scoreJudge(notes, people, outputs),
      outputs,
    });
  }
  return runs;
}

/** What a stored run's judge said, scored again; nothing where it had none. */
export async function judgedScoreAgain(
  stored: EvalRun | undefined,
  cases: string | undefined,
): Promise<SuiteRun[]> {
  const own = stored?.suites.filter(({ score, outputs }) => score.suite === 'judge' && outputs) ?? [];
  return Promise.all(
    own.map(async (run) => {
      const folder = casesOf(run, cases);
      const outputs = (run.outputs ?? []) as unknown as readonly JudgeRun[];
      const notes = withOutput(await loadNoteSets(folder), outputs);
      const people = withOutput(await loadHumanJudgements(folder), outputs);
      return { ...run, score: scoreJudge(notes, people, outputs) };
    }),
  );
}
