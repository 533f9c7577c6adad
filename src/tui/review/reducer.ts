import type { CheckedReport, KeptDecision, ReasonDrafts } from '../../app/index.js';
import { type Decision, type Language, SEVERITIES } from '../../core/index.js';
import { type ChooserAction, chooserReducer } from '../chooser/reducer.js';
import { type EditorAction, editorReducer, editorState } from '../editor/reducer.js';
import { type NoticeAction, noticeReducer } from '../notices/reducer.js';
import type { Size } from '../state.js';
import type { ReviewContext } from './keys.js';
import { insideOf, reviewLayout } from './layout.js';
import { nextOpen, ruleChoices, selectedFinding, visibleFindings } from './selectors.js';
import { type Filter, LEVELS, type Level, type ReviewState, type Undoable } from './state.js';

export type ReviewAction =
  | { type: 'resized'; size: Size }
  | { type: 'language'; language: Language }
  | { type: 'checked'; report: CheckedReport }
  /** Moves by findings through those on show. */
  | { type: 'move'; by: number }
  | { type: 'select'; fingerprint: string }
  /** Moves by places, around the end; `count` is their number. */
  | { type: 'place'; by: number; count: number }
  | { type: 'level'; level: Level }
  | { type: 'level-by'; by: 1 | -1 }
  | { type: 'scroll'; to: number }
  | { type: 'next-severity' }
  | { type: 'open-only' }
  | { type: 'clear-filter' }
  | { type: 'picker'; at: number | null }
  | { type: 'pick' }
  | { type: 'reason-open'; fingerprint: string; status: Decision; text: string }
  | { type: 'reason-edit'; action: EditorAction }
  /** Lays the reason aside; it is kept as a draft. */
  | { type: 'reason-close' }
  /** A decision is on disk. */
  | { type: 'decided'; report: CheckedReport; fingerprint: string; before: KeptDecision | null }
  | { type: 'reopened'; report: CheckedReport; fingerprint: string; before: KeptDecision | null }
  | { type: 'undone'; report: CheckedReport; undoable: Undoable }
  | { type: 'chooser'; action: ChooserAction<ReviewContext> }
  | { type: 'help'; scroll: number | null }
  | { type: 'notice'; action: NoticeAction };

/** A finding comes to light at its first place, with the text around it as before unless that was the whole. */
function select(state: ReviewState, fingerprint: string | null): ReviewState {
  if (fingerprint === state.selected) return state;
  return { ...state, selected: fingerprint, place: 0, scroll: 0 };
}

function move(state: ReviewState, by: number): ReviewState {
  const findings = visibleFindings(state);
  const at = findings.findIndex((finding) => finding.fingerprint === selectedFinding(state)?.fingerprint);
  const to = findings[Math.max(0, Math.min(findings.length - 1, at + by))];
  return to ? select(state, to.fingerprint) : state;
}

const filtered = (state: ReviewState, change: Partial<Filter>): ReviewState => ({
  ...state,
  filter: { ...state.filter, ...change },
  place: 0,
  scroll: 0,
});

/** All, then each severity, worst first. */
function nextSeverity({ severity }: Filter): Filter['severity'] {
  return severity === null ? SEVERITIES[0] : (SEVERITIES[SEVERITIES.indexOf(severity) + 1] ?? null);
}

function pick(state: ReviewState): ReviewState {
  const choice = ruleChoices(state)[state.picker ?? 0];
  return { ...filtered(state, { rule: choice?.rule ?? null }), picker: null };
}

function without(drafts: ReasonDrafts, fingerprint: string): ReasonDrafts {
  const { [fingerprint]: _, ...others } = drafts;
  return others;
}

function editReason(state: ReviewState, action: EditorAction): ReviewState {
  if (!state.reason) return state;
  const viewport = insideOf(reviewLayout(state).panes.reason);
  const editor = editorReducer(state.reason.editor, action, viewport);
  const { fingerprint, status } = state.reason;
  const { text } = editor.model;
  const drafts =
    text.trim() === ''
      ? without(state.drafts, fingerprint)
      : { ...state.drafts, [fingerprint]: { status, text } };
  return { ...state, reason: { ...state.reason, editor }, drafts };
}

/** What was decided is on disk: its draft is done with, and the next open finding comes up. */
function takeDecision(
  state: ReviewState,
  report: CheckedReport,
  fingerprint: string,
  before: KeptDecision | null,
): ReviewState {
  const next = nextOpen(visibleFindings(state), fingerprint);
  const decided: ReviewState = {
    ...state,
    report,
    drafts: without(state.drafts, fingerprint),
    undo: [...state.undo, { fingerprint, before }],
  };
  const isStillThere = selectedFinding(state)?.fingerprint === fingerprint;
  return next && isStillThere ? select(decided, next.fingerprint) : decided;
}

/** The whole review after something happened. Pure; everything with an effect is in `controller/`. */
export function reduceReview(state: ReviewState, action: ReviewAction): ReviewState {
  switch (action.type) {
    case 'resized':
      return { ...state, size: action.size };
    case 'language':
      return { ...state, language: action.language };
    case 'checked':
      return { ...state, report: action.report };
    case 'move':
      return move(state, action.by);
    case 'select':
      return select(state, action.fingerprint);
    case 'place':
      if (action.count === 0) return state;
      return { ...state, place: (state.place + action.by + action.count) % action.count, scroll: 0 };
    case 'level':
      return { ...state, level: action.level, scroll: 0 };
    case 'level-by': {
      const level = LEVELS[LEVELS.indexOf(state.level) + action.by];
      return level ? { ...state, level, scroll: 0 } : state;
    }
    case 'scroll':
      return { ...state, scroll: action.to };
    case 'next-severity':
      return filtered(state, { severity: nextSeverity(state.filter) });
    case 'open-only':
      return filtered(state, { openOnly: !state.filter.openOnly });
    case 'clear-filter':
      return filtered(state, { severity: null, rule: null, openOnly: false });
    case 'picker':
      return { ...state, picker: action.at };
    case 'pick':
      return pick(state);
    case 'reason-open': {
      const { fingerprint, status, text } = action;
      return { ...state, reason: { fingerprint, status, editor: editorState(text, text.length) } };
    }
    case 'reason-edit':
      return editReason(state, action.action);
    case 'reason-close':
      return { ...state, reason: null };
    case 'decided':
      return takeDecision(state, action.report, action.fingerprint, action.before);
    case 'reopened': {
      const { report, fingerprint, before } = action;
      return { ...state, report, undo: [...state.undo, { fingerprint, before }] };
    }
    case 'undone':
      return {
        ...select(state, action.undoable.fingerprint),
        report: action.report,
        undo: state.undo.filter((undoable) => undoable !== action.undoable),
      };
    case 'chooser':
      return { ...state, chooser: chooserReducer(state.chooser, action.action) };
    case 'help':
      return { ...state, help: action.scroll };
    case 'notice':
      return { ...state, notices: noticeReducer(state.notices, action.action) };
  }
}
