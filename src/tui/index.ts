import type { ReviewProgramOptions } from './review/run.js';
import type { WorkbenchOptions } from './run.js';
import type { StartOutcome, StartProgramOptions } from './start/run.js';

export type { OpenedReview, ReviewProgramOptions } from './review/run.js';
export type { WorkbenchOptions } from './run.js';
export type { StartChoice } from './start/controller.js';
export type { StartOutcome, StartProgramOptions } from './start/run.js';

/**
 * Opens the workbench on an engagement folder and resolves to its exit code when the user leaves. The terminal is
 * given back as it was in every case. Throws `InputError` for what the user can mend: no terminal, no engagement,
 * an invalid `audit.yaml`; rejects with any unexpected error after everything was saved.
 */
export async function runWorkbench(options: WorkbenchOptions): Promise<number> {
  const { openWorkbench } = await import('./run.js');
  return openWorkbench(options);
}

/**
 * Opens a report's findings for review and resolves to the exit code when the user leaves. The terminal is given back
 * as it was in every case. Throws `InputError` where there is no terminal or the report cannot be read.
 */
export async function runReview(options: ReviewProgramOptions): Promise<number> {
  const { openReview } = await import('./review/run.js');
  return openReview(options);
}

/**
 * Asks what to do outside an engagement: create one, open one from before, review a report. The terminal is given back
 * as it was in every case.
 */
export async function runStart(options: StartProgramOptions): Promise<StartOutcome> {
  const { openStart } = await import('./start/run.js');
  return openStart(options);
}
