import { createReview, loadConfig, loadProfile } from '../../app/index.js';
import type { CommandContext } from '../context.js';
import { today } from './check-decisions.js';

export interface ReviewCommandOptions {
  profile?: string;
  by?: string;
}

/**
 * Opens a report's findings in the terminal; the terminal library is loaded only then. Resolves to the exit code: 0,
 * or 128 and the number of the signal that ended it.
 */
export async function runReviewCommand(
  context: CommandContext,
  path: string,
  { profile, by }: ReviewCommandOptions,
): Promise<number> {
  const { runReview } = await import('../../tui/index.js');
  const review = createReview({
    path,
    profile: profile === undefined ? null : loadProfile(profile),
    by,
    today: () => today(new Date()),
  });
  const { language, env } = context;
  const load = async () => {
    context.notice(context.t('cli:review.checking', { file: path }));
    return { report: await review.check(language), drafts: await review.loadReasons() };
  };
  const { stdin, stdout } = process;
  const keys = loadConfig(env).keys?.review;
  return runReview({ review, load, language, keys, stdin, stdout, env });
}
