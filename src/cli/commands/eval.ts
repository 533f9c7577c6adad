import { existsSync } from 'node:fs';
import {
  defaultCases,
  EVAL_SUITES,
  evalThresholdsPath,
  evaluateChecking,
  evaluateDrafting,
  evaluateRetrieval,
  openCorpus,
} from '../../app/index.js';
import { gate, loadThresholds, renderEvalJson, renderEvalPretty } from '../../evals/index.js';
import type { CommandContext, ExitCode } from '../context.js';
import { choose, emit } from '../output.js';

export interface EvalCommandOptions {
  cases?: string;
  format: string;
  output?: string;
}

/** Scores one suite, or all; the committed thresholds gate our own cases only. */
export async function runEval(
  context: CommandContext,
  suite: string | undefined,
  options: EvalCommandOptions,
): Promise<ExitCode> {
  const format = choose('--format', options.format, ['pretty', 'json'] as const);
  const suites = suite === undefined ? EVAL_SUITES : [choose('SUITE', suite, EVAL_SUITES)];
  const thresholds =
    options.cases === undefined && existsSync(evalThresholdsPath)
      ? await loadThresholds(evalThresholdsPath)
      : null;
  const corpus = openCorpus(context.env);
  const rendered: string[] = [];
  let code: ExitCode = 0;
  try {
    for (const name of suites) {
      const directory = options.cases ?? defaultCases(name);
      const run = {
        check: () => evaluateChecking(directory, context.language),
        draft: () => evaluateDrafting(directory, corpus, context.env),
        retrieval: () => evaluateRetrieval(directory),
      }[name];
      const score = await run();
      const gated = thresholds ? gate(score, thresholds) : undefined;
      if (gated && gated.exitCode !== 0) code = 1;
      rendered.push(
        format === 'json'
          ? renderEvalJson(score, gated)
          : renderEvalPretty(score, { ...context, ...(gated ? { gate: gated } : {}), details: true }),
      );
    }
  } finally {
    await corpus.close();
  }
  const text =
    format === 'json' && rendered.length > 1
      ? `[${rendered.map((one) => one.trim()).join(',\n')}]\n`
      : rendered.join('\n');
  await emit(context, text, options.output);
  return code;
}
