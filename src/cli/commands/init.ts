import { initEngagement } from '../../app/index.js';
import type { CommandContext, ExitCode } from '../context.js';

/** Makes an engagement folder; what is there already stays. */
export function runInit(context: CommandContext, directory = '.'): ExitCode {
  const made = initEngagement(directory, { language: context.language });
  context.stdout(`${context.t('cli:init.made', { directory: made })}\n`);
  return 0;
}
