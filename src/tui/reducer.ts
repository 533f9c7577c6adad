import type { StoredDraft } from '../app/engagement/index.js';
import type { NoteFile, RoutedNotes } from '../app/services.js';
import type { Language } from '../core/index.js';
import { type ChooserAction, chooserReducer } from './chooser/reducer.js';
import { type ListAction, listReducer } from './clause-list/reducer.js';
import { type EditorAction, editorReducer, editorState } from './editor/reducer.js';
import type { CutWords } from './editor/words.js';
import { editingRect, innerSize, layoutOf } from './layout.js';
import { type NoticeAction, noticeReducer } from './notices/reducer.js';
import { initialReading, type ReadingAction, readingReducer } from './reading/reducer.js';
import { allRows, rowsByStatus, selectedRow } from './selectors.js';
import type {
  CheckedFlags,
  ContentPane,
  EditTarget,
  FindState,
  PaneId,
  PlacedFinding,
  Purpose,
  SaveState,
  SimilarState,
  Size,
  WorkbenchState,
} from './state.js';
import { type WorkAction, workReducer } from './work/reducer.js';

export type Action =
  | { type: 'resized'; size: Size }
  | { type: 'language'; language: Language }
  | { type: 'documents'; files: readonly NoteFile[]; drafts: readonly StoredDraft[] }
  | { type: 'services'; status: 'ready' | 'failed'; provider: string | null; cutWords?: CutWords }
  | { type: 'routed'; routed: RoutedNotes }
  | { type: 'flags'; key: string; checked: CheckedFlags }
  | { type: 'findings'; findings: readonly PlacedFinding[] }
  | { type: 'similar'; similar: SimilarState }
  | { type: 'save'; save: SaveState }
  | { type: 'list'; action: ListAction }
  | { type: 'focus'; pane: PaneId }
  /** Brings a pane to light where panes take turns, without leaving the list where that stays in view. */
  | { type: 'show'; pane: ContentPane }
  | { type: 'reading'; pane: ContentPane; action: ReadingAction }
  | { type: 'edit'; target: EditTarget; text: string; caret: number }
  | { type: 'editor'; action: EditorAction }
  | { type: 'edit-done' }
  | { type: 'find-open' | 'find-close' }
  | { type: 'find'; query: string; kept: boolean; match: FindState['match'] }
  | { type: 'clipboard'; text: string }
  | { type: 'chooser'; action: ChooserAction<Purpose> }
  | { type: 'help'; scroll: number | null }
  | { type: 'work'; action: WorkAction }
  | { type: 'notice'; action: NoticeAction };

function focusOn(state: WorkbenchState, pane: PaneId): WorkbenchState {
  return { ...state, focus: pane, content: pane === 'clauses' ? state.content : pane };
}

const sameFiles = (a: readonly NoteFile[], b: readonly NoteFile[]): boolean =>
  a.length === b.length &&
  a.every((file, index) => file.path === b[index]?.path && file.text === b[index]?.text);

const sameDrafts = (a: readonly StoredDraft[], b: readonly StoredDraft[]): boolean =>
  a.length === b.length && a.every((draft, index) => draft === b[index]);

/** Unchanged parts keep their identity, on which everything that is remembered hangs. */
function takeDocuments(
  state: WorkbenchState,
  files: readonly NoteFile[],
  drafts: readonly StoredDraft[],
): WorkbenchState {
  const keptFiles = sameFiles(state.files, files);
  return {
    ...state,
    files: keptFiles ? state.files : files,
    notesVersion: keptFiles ? state.notesVersion : state.notesVersion + 1,
    drafts: sameDrafts(state.drafts, drafts) ? state.drafts : drafts,
  };
}

/** Before the first choice, the list opens at the first clause that has notes. */
function takeRouted(state: WorkbenchState, routed: RoutedNotes): WorkbenchState {
  const next = { ...state, routed };
  if (state.list.selected !== null || state.list.filtering) return next;
  const first = allRows(next).find(({ ref, noteIds }) => ref !== null && noteIds.length > 0);
  return first ? { ...next, list: { ...state.list, selected: first.key } } : next;
}

function reduceList(state: WorkbenchState, action: ListAction): WorkbenchState {
  const before = selectedRow(state)?.key;
  const listed = listReducer(state.list, action);
  const { filter } = listed;
  const isTyped = filter !== state.list.filter;
  const list = isTyped ? { ...listed, byStatus: rowsByStatus(state, filter) } : listed;
  const next = { ...state, list };
  if (selectedRow(next)?.key === before) return next;
  const fresh = { notes: initialReading, draft: initialReading, similar: initialReading };
  return { ...next, reading: { ...state.reading, ...fresh } };
}

function reduceEditor(state: WorkbenchState, action: EditorAction): WorkbenchState {
  const rect = editingRect(state);
  if (!state.editing || !rect) return state;
  const editor = editorReducer(state.editing.editor, action, innerSize(rect), state.cutWords);
  return { ...state, editing: { ...state.editing, editor } };
}

function openEditor(state: WorkbenchState, target: EditTarget, text: string, caret: number): WorkbenchState {
  const editing = { target, editor: editorState(text, caret) };
  return target.kind === 'answer' ? { ...state, editing } : { ...focusOn(state, target.kind), editing };
}

/** The whole workbench after something happened. Pure; everything with an effect is in `controller/`. */
export function reduce(state: WorkbenchState, action: Action): WorkbenchState {
  switch (action.type) {
    case 'resized':
      return { ...state, size: action.size };
    case 'language':
      return { ...state, language: action.language };
    case 'documents':
      return takeDocuments(state, action.files, action.drafts);
    case 'services':
      return {
        ...state,
        services: action.status,
        provider: action.provider,
        cutWords: action.cutWords ?? state.cutWords,
      };
    case 'routed':
      return takeRouted(state, action.routed);
    case 'flags':
      return { ...state, flags: { ...state.flags, [action.key]: action.checked } };
    case 'findings':
      return { ...state, findings: action.findings };
    case 'similar':
      return { ...state, similar: action.similar };
    case 'save':
      return { ...state, save: action.save };
    case 'list':
      return reduceList(state, action.action);
    case 'focus':
      return focusOn(state, action.pane);
    case 'show':
      return layoutOf(state).mode === 'single'
        ? focusOn(state, action.pane)
        : { ...state, content: action.pane };
    case 'reading': {
      const reading = readingReducer(state.reading[action.pane], action.action);
      return { ...state, reading: { ...state.reading, [action.pane]: reading } };
    }
    case 'edit':
      return openEditor(state, action.target, action.text, action.caret);
    case 'editor':
      return reduceEditor(state, action.action);
    case 'edit-done':
      return { ...state, editing: null, find: { ...state.find, open: false } };
    case 'chooser':
      return { ...state, chooser: chooserReducer(state.chooser, action.action) };
    case 'find-open':
      return state.editing ? { ...state, find: { ...state.find, open: true, match: null } } : state;
    case 'find-close':
      return { ...state, find: { ...state.find, open: false } };
    case 'find':
      return {
        ...state,
        find: { ...state.find, query: action.query, kept: action.kept, match: action.match },
      };
    case 'clipboard':
      return { ...state, clipboard: action.text };
    case 'help':
      return { ...state, help: action.scroll };
    case 'work':
      return { ...state, work: workReducer(state.work, action.action) };
    case 'notice':
      return { ...state, notices: noticeReducer(state.notices, action.action) };
  }
}
