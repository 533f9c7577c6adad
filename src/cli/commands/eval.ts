import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  EVAL_SUITES,
  earlierRuns,
  evalBaselinesPath,
  latestRun,
  type RunRequest,
  runEvals,
  saveRun,
} from '../../app/index.js';
import { InputError } from '../../core/index.js';
import {
  type EvalRun,
  loadBaseline,
  loadRun,
  metricHistory,
  renderBaseline,
  renderEvalHtml,
  renderEvalPretty,
  renderRun,
  type SuiteRun,
} from '../../evals/index.js';
import type { CommandContext, ExitCode } from '../context.js';
import { choose, emit } from '../output.js';
import { createProgress } from '../progress.js';

export interface EvalCommandOptions {
  cases?: string;
  format: string;
  baseline?: string;
  /** `true`: the folder of the project's own baselines. */
  writeBaseline?: string | true;
  /** `true`: the latest run. */
  filterFailing?: string | true;
  rescore?: string;
  provider?: string[];
  repeats?: string;
  judge?: string;
  record?: string;
  output?: string;
}

/** Earlier runs that a sparkline is drawn from. */
const HISTORY = 8;

const MOST_REPEATS = 20;

/** Scores one suite, or all; thresholds and a baseline gate the exit code. The run is kept in the runs folder. */
export async function runEval(
  context: CommandContext,
  suite: string | undefined,
  options: EvalCommandOptions,
): Promise<ExitCode> {
  const format = choose('--format', options.format, ['pretty', 'json', 'html'] as const);
  const suites = suite === undefined ? EVAL_SUITES : [choose('SUITE', suite, EVAL_SUITES)];
  if (format === 'json' && options.output !== undefined && existsSync(options.output)) {
    throw new InputError('eval-run-exists', { file: options.output });
  }
  const history = await earlierRuns(context.env, HISTORY);
  const request = await readRequest(context, options);
  let progress = createProgress(context);
  const run = await runEvals({
    ...request,
    suites,
    onCase: (suite, name, index, count) => {
      const title = context.t(`evals:suite.${suite}`);
      if (index === 0) {
        progress.hide();
        progress = createProgress(context);
        context.notice(context.t('cli:evalRunning', { suite: title, count }));
      }
      progress.at(index, count, `${title} ${name}`);
    },
  }).finally(() => progress.hide());
  if (options.writeBaseline !== undefined) await writeBaselines(context, run, options.writeBaseline);
  const kept = options.rescore === undefined ? await saveRun(run, context.env) : null;
  const render: Record<typeof format, () => string> = {
    json: () => renderRun(run),
    html: () => renderEvalHtml(run, { ...context, history: (one) => metricHistory(history, one) }),
    pretty: () => run.suites.map((one) => pretty(context, one, history)).join('\n'),
  };
  await emit(context, render[format](), options.output);
  if (kept !== null) context.notice(context.t('cli:evalKept', { file: kept }));
  return run.suites.every(hasPassed) ? 0 : 1;
}

async function readRequest(
  context: CommandContext,
  options: EvalCommandOptions,
): Promise<Omit<RunRequest, 'suites'>> {
  const { language, env } = context;
  const { cases, filterFailing, rescore, provider, judge, record } = options;
  const repeats = Number(options.repeats ?? 1);
  if (!Number.isInteger(repeats) || repeats < 1 || repeats > MOST_REPEATS) {
    throw new InputError('option-invalid', {
      option: '--repeats',
      value: options.repeats ?? '',
      choices: `1 – ${MOST_REPEATS}`,
    });
  }
  // A baseline that is about to be written anew gates nothing.
  const baseline = options.writeBaseline === undefined ? options.baseline : undefined;
  return {
    language,
    env,
    repeats,
    ...(cases === undefined ? {} : { cases }),
    ...(provider === undefined ? {} : { providers: provider }),
    ...(judge === undefined ? {} : { judge }),
    ...(record === undefined ? {} : { record }),
    ...(baseline === undefined ? {} : { baseline: await loadBaseline(baseline), baselineName: baseline }),
    ...(filterFailing === undefined
      ? {}
      : { failingIn: filterFailing === true ? await latestRun(env) : await loadRun(filterFailing) }),
    ...(rescore === undefined ? {} : { stored: await loadRun(rescore) }),
  };
}

const hasPassed = ({ gate, comparison, score }: SuiteRun): boolean =>
  (gate?.passed ?? score.failures.length === 0) && (comparison?.passed ?? true);

const pretty = (context: CommandContext, run: SuiteRun, history: readonly EvalRun[]): string =>
  renderEvalPretty(run.score, {
    ...context,
    ...(run.gate ? { gate: run.gate } : {}),
    ...(run.comparison ? { comparison: run.comparison } : {}),
    ...(run.beside ? { beside: run.beside } : {}),
    ...(run.provider === 'offline' ? {} : { provider: run.provider }),
    ...(run.of === undefined ? {} : { of: run.of }),
    ...(run.use ? { use: run.use } : {}),
    history: run.filtered ? new Map() : metricHistory(history, run),
    details: true,
  });

/** One file for each suite, so that a change of one is a change of one file. */
async function writeBaselines(context: CommandContext, run: EvalRun, folder: string | true): Promise<void> {
  for (const one of run.suites) {
    const file = join(folder === true ? evalBaselinesPath : folder, `${one.score.suite}.json`);
    await emit(context, renderBaseline({ ...run, suites: [one] }), file);
  }
}
