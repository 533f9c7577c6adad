import type { ModelError } from '../core/index.js';
import type { Translate } from '../messages/index.js';

/** What happened and what to do, in plain words; the server's own words stand in `detail`. */
export const describeModelError = (
  error: Pick<ModelError, 'failure' | 'detail'>,
  t: Translate,
): { message: string; hint: string; detail: string } => ({
  message: t(`models:failure.${error.failure}.message`),
  hint: t(`models:failure.${error.failure}.hint`),
  detail: error.detail,
});
