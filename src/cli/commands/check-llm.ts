import { createSecondReader, type SecondReaderEvent } from '../../app/index.js';
import { describeInputError } from '../../messages/index.js';
import type { CommandContext } from '../context.js';

/** Everything the second reader has to say goes to standard error, in plain words. */
function noticeOf({ t }: CommandContext, event: SecondReaderEvent): string {
  if (event.type === 'reading') return t('cli:check.llmReading', { model: event.model, file: event.file });
  if (event.type === 'partial')
    return t('cli:check.llmPartial', { file: event.file, percent: Math.floor(event.reach * 100) });
  if (event.type === 'failed') {
    const { file, asked, answered, failure } = event;
    const [reason, hint] = ['message', 'hint'].map((part) => t(`models:failure.${failure}.${part}`));
    return t('cli:check.llmFailed', { file, asked, answered, reason: reason ?? '', hint: hint ?? '' });
  }
  if (event.error === null) return t('cli:check.llmNone');
  const { message, hint } = describeInputError(event.error, t);
  return t('cli:check.llmOff', { reason: message, hint });
}

/** The second reader, where a model is configured. */
export const secondReaderFor = (context: CommandContext) =>
  createSecondReader(context.env, context.language, (event) => context.notice(noticeOf(context, event)));
