export { type Adversary, loadAdversaries } from './adversaries.js';
export { caseInterval, type Interval } from './bootstrap.js';
export type { CaseScore, Count } from './case-score.js';
export { type Comparison, compareScores } from './compare.js';
export { type DraftKey, loadNoteSets, type NoteCase } from './draft-keys.js';
export { type EvalHtmlOptions, renderEvalHtml } from './html/page.js';
export { type JudgedQuery, loadJudgedQueries } from './judged-queries.js';
export {
  type HumanJudgement,
  JUDGEMENT_NAME,
  judgementSchema,
  loadHumanJudgements,
} from './judgements.js';
export { type LabelledCase, type Labels, loadLabelledFolder } from './labels.js';
export { ndcg, reciprocalRank } from './ranking.js';
export type { Detail, EvalScore, Metric, Rate, Slice, SliceRow } from './rate.js';
export { type EvalPrettyOptions, renderEvalPretty } from './render.js';
export {
  type EvalRun,
  failingCases,
  loadBaseline,
  loadRun,
  metricHistory,
  newRun,
  renderBaseline,
  renderRun,
  type SuiteRun,
  suiteOf,
} from './run-file.js';
export type { Failed } from './runs.js';
export { type CheckRun, scoreCheck } from './score-check.js';
export { type DraftRun, type ModelUse, scoreDraft } from './score-draft.js';
export { type Judged, type JudgeRun, scoreJudge } from './score-judge.js';
export { DEPTH as RETRIEVAL_DEPTH, type RetrievalRun, scoreRetrieval } from './score-retrieval.js';
export { type SlottingRun, scoreSlotting } from './score-slotting.js';
export { scoreVerify, type VerifyRun } from './score-verify.js';
export { loadSlottingCases, type SlottingCase } from './slotting-cases.js';
export { type GateResult, gate, loadThresholds, type Shortfall, type Thresholds } from './thresholds.js';
