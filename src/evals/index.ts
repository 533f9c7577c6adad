export { type DraftKey, loadNoteSets, type NoteCase } from './draft-keys.js';
export { type LabelledCase, type Labels, loadLabelledFolder } from './labels.js';
export type { Detail, EvalScore, Metric, Rate, Slice, SliceRow } from './rate.js';
export { type EvalPrettyOptions, renderEvalJson, renderEvalPretty } from './render.js';
export type { Failed } from './runs.js';
export { type CheckRun, scoreCheck } from './score-check.js';
export { type DraftRun, scoreDraft } from './score-draft.js';
export { type GateResult, gate, loadThresholds, type Shortfall, type Thresholds } from './thresholds.js';
