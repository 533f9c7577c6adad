import { type Diagnosis, examine, toolName } from '../../app/index.js';
import { InputError, MODEL_FAILURES } from '../../core/index.js';
import { describeInputError, type Translate } from '../../messages/index.js';
import type { CommandContext, ExitCode } from '../context.js';
import { choose } from '../output.js';

const FORMATS = ['pretty', 'json'] as const;

/** What a reader is told of one thing that was tried. */
interface Told {
  id: string;
  state: Diagnosis['state'];
  message: string;
  mend: string;
}

/** Exit code 1 where something has to be mended before it works. */
export async function runDoctor(context: CommandContext, options: { format: string }): Promise<ExitCode> {
  const format = choose('--format', options.format, FORMATS);
  const diagnoses = await examine(
    { window: context.window, env: context.env, platform: process.platform },
    context.language,
  );
  const told = diagnoses.map((diagnosis) => tell(diagnosis, context.t));
  context.stdout(format === 'json' ? toJson(told) : toText(told, context));
  return told.some(({ state }) => state === 'problem') ? 1 : 0;
}

const toJson = (told: readonly Told[]): string =>
  `${JSON.stringify({ version: 1, tool: toolName, checks: told }, null, 2)}\n`;

function toText(told: readonly Told[], { t }: CommandContext): string {
  const lines = told.flatMap(({ state, message, mend }) => [
    t('doctor:line', { state: t(`doctor:state.${state}`), message }),
    ...(mend === '' || state === 'ok' ? [] : [`        ${t('doctor:mend', { mend })}`]),
  ]);
  const problems = told.filter(({ state }) => state === 'problem').length;
  const summary =
    problems === 0 ? t('doctor:summary.clean') : t('doctor:summary.problems', { count: problems });
  return `${[...lines, '', summary].join('\n')}\n`;
}

function tell({ id, outcome, state, params }: Diagnosis, t: Translate): Told {
  if (id === 'model' && isModelFailure(outcome))
    return {
      id,
      state,
      message: t(`models:failure.${outcome}.message`),
      mend: t(`models:failure.${outcome}.hint`),
    };
  const { code, ...rest } = params;
  const known = typeof code === 'string' ? describeInputError(new InputError(code, rest), t) : {};
  const filled = { ...params, ...known };
  const mend = state === 'ok' ? '' : t(`doctor:mends.${id}.${outcome}`, filled);
  return { id, state, message: t(`doctor:${id}.${outcome}`, filled), mend };
}

const isModelFailure = (outcome: string): boolean => (MODEL_FAILURES as readonly string[]).includes(outcome);
