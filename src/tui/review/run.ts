import type { ReadStream, WriteStream } from 'node:tty';
import { createElement } from 'react';
import type { CheckedReport, ReasonDrafts, Review } from '../../app/index.js';
import { InputError, type Language } from '../../core/index.js';
import { noNotices } from '../notices/reducer.js';
import type { KeySettings } from '../rebind.js';
import { createReducingStore } from '../reducing-store.js';
import type { Size } from '../state.js';
import { type Host, type Program, runSession } from '../terminal/session.js';
import { createTheme, type Theme } from '../theme.js';
import { createReviewController } from './controller/index.js';
import { type ReviewKeys, reviewKeys } from './keys.js';
import { reduceReview } from './reducer.js';
import { LinearReview } from './screen-reader-view.js';
import type { ReviewState } from './state.js';
import { ReviewScreen } from './view.js';

export interface ReviewProgramOptions {
  review: Review;
  /** Reads and checks the report, before the screen opens: so long, Ctrl-C ends the command as everywhere. */
  load(): Promise<OpenedReview>;
  language: Language;
  /** The user's own keys. */
  keys?: KeySettings | undefined;
  stdin: ReadStream;
  stdout: WriteStream;
  env?: NodeJS.ProcessEnv;
}

/** A report as it was checked, and the reasons that were begun and not recorded. */
export interface OpenedReview {
  report: CheckedReport;
  drafts: ReasonDrafts;
}

export const initialReview = (
  { path, rules }: Pick<Review, 'path' | 'rules'>,
  { report, drafts }: OpenedReview,
  language: Language,
  theme: Theme,
  size: Size,
  keys: ReviewKeys,
): ReviewState => ({
  language,
  theme,
  size,
  keys,
  path,
  rules,
  report,
  selected: null,
  filter: { severity: null, rule: null, openOnly: false },
  place: 0,
  // Where nothing was found, there is only the text to read.
  level: report.file.findings.length === 0 ? 'whole' : 'fit',
  scroll: 0,
  picker: null,
  reason: null,
  drafts,
  undo: [],
  chooser: null,
  help: null,
  notices: noNotices,
});

function createProgram(
  { review, language }: ReviewProgramOptions,
  opened: OpenedReview,
  keys: ReviewKeys,
  host: Host,
): Program {
  const theme = createTheme(host.traits);
  const initial = initialReview(review, opened, language, theme, host.size(), keys);
  const store = createReducingStore(initial, reduceReview);
  const controller = createReviewController({
    store,
    review,
    suspend: host.suspend,
    quit: () => host.leave(0),
  });
  return {
    ...controller,
    view: createElement(ReviewScreen, { store }),
    lines: createElement(LinearReview, { store }),
    resized: (size) => store.dispatch({ type: 'resized', size }),
  };
}

/** `runReview`, once everything is loaded. */
export async function openReview(options: ReviewProgramOptions): Promise<number> {
  const { stdin, stdout, env = process.env } = options;
  if (!stdin.isTTY || !stdout.isTTY)
    throw new InputError('review-needs-terminal', { file: options.review.path });
  const keys = reviewKeys(options.keys);
  const opened = await options.load();
  return runSession({ stdin, stdout, env }, (host) => createProgram(options, opened, keys, host));
}
