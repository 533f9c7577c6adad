import type { CheckedReport, KeptDecision, ReasonDrafts } from '../../app/index.js';
import type { Decision, Language, RuleMeta, Severity } from '../../core/index.js';
import type { ChooserState } from '../chooser/reducer.js';
import type { EditorState } from '../editor/reducer.js';
import type { NoticeState } from '../notices/reducer.js';
import type { Size } from '../state.js';
import type { Theme } from '../theme.js';
import type { ReviewContext, ReviewKeys } from './keys.js';

/** How much of the text stands around the places: as much as fits, twice more, and all of it. */
export const LEVELS = ['fit', 'more', 'much', 'whole'] as const;
export type Level = (typeof LEVELS)[number];

/** What is left out of the list. */
export interface Filter {
  severity: Severity | null;
  /** Id of the only rule on show. */
  rule: string | null;
  openOnly: boolean;
}

/** A reason that is being typed. */
export interface ReasonState {
  fingerprint: string;
  status: Decision;
  editor: EditorState;
}

/** What undoing a decision puts back. */
export interface Undoable {
  fingerprint: string;
  before: KeptDecision | null;
}

export interface ReviewState {
  language: Language;
  theme: Theme;
  keys: ReviewKeys;
  size: Size;
  path: string;
  rules: readonly RuleMeta[];
  report: CheckedReport;
  /** Fingerprint of the finding that the text is about; null before the first choice. */
  selected: string | null;
  filter: Filter;
  /** Index of the place that one stands at, in the order of the text. */
  place: number;
  level: Level;
  /** Lines scrolled away from the place, by pages or lines. */
  scroll: number;
  /** Index in the list of rules to filter by; null while it is closed. */
  picker: number | null;
  reason: ReasonState | null;
  /** Reasons that were begun and not recorded. */
  drafts: ReasonDrafts;
  /** Decisions of this session, the last one last. */
  undo: readonly Undoable[];
  /** The palette of commands, in the place of the panes, and where it was opened. */
  chooser: ChooserState<ReviewContext> | null;
  /** Scroll of the help, or null while it is closed. */
  help: number | null;
  notices: NoticeState;
}

/** Where a key pressed now belongs. */
export function contextOf({ help, chooser, reason, picker, level }: ReviewState): ReviewContext {
  if (help !== null) return 'help';
  if (chooser) return 'choose';
  if (reason) return 'reason';
  if (picker !== null) return 'rules';
  return level === 'whole' ? 'read' : 'browse';
}
