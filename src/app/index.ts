export type { KeptDecision } from '../engine/index.js';
export { readSourceFile as readSource } from '../formats/index.js';
export type { ModelTotals } from '../models/index.js';
export {
  loadBaseline,
  markKnown,
  type StaleReport,
  staleInBaseline,
  writeBaseline,
} from './check/baseline-file.js';
export {
  type CheckedReport,
  type CheckOptions,
  checkReport,
  checkSource,
  openFindings,
  type SecondReader,
} from './check/check-report.js';
export { type DecisionRequest, decide, type MadeDecision } from './check/decide.js';
export { dispositionsPath, loadDispositions, saveDispositions } from './check/dispositions-file.js';
export type { FindingsFormat } from './check/export-findings.js';
export type { ReasonDraft, ReasonDrafts } from './check/reason-drafts.js';
export { createReview, type Recorded, type Review, type ReviewOptions } from './check/review.js';
export { createSecondReader, type SecondReaderEvent } from './check/second-reader.js';
export { configPath, loadConfig, type UserConfig } from './config.js';
export type { AddedFile, AddProgress } from './corpus/add.js';
export { Corpus } from './corpus/corpus.js';
export { openCorpus } from './corpus/open.js';
export { type Diagnosis, type DiagnosisState, examine, type TerminalFacts } from './doctor/index.js';
export { assembleDrafts, draftNotes } from './draft/draft-notes.js';
export { readNoteFiles } from './draft/note-files.js';
export { initEngagement } from './engagement/index.js';
export { evalBaselinesPath, type RunRequest, runEvals } from './evals/run-evals.js';
export { earlierRuns, latestRun, saveRun } from './evals/runs-folder.js';
export { defaultCases, EVAL_SUITES, type EvalSuite, evalThresholdsPath } from './evals/suites.js';
export {
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportOutcome,
  exportEngagement,
  type OpenPoints,
} from './export/export-engagement.js';
export { loadProfile } from './load-profile.js';
export { selectRules } from './rules.js';
export type * from './services.js';
export { packageRoot, toolName, version } from './tool.js';
export { verifyAgainstNotes } from './verify-narrative.js';
export { createWorkbenchServices } from './workbench-services.js';
