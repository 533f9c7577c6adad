import type { LockHolder, PlannedClause, StoredDraft } from '../app/engagement/index.js';
import type { NoteFile, RoutedNotes } from '../app/services.js';
import type {
  ClauseRef,
  Finding,
  Language,
  Note,
  Profile,
  SearchResult,
  VerifierFlag,
} from '../core/index.js';
import type { ChooserState } from './chooser/reducer.js';
import type { ListState } from './clause-list/reducer.js';
import type { EditorState } from './editor/reducer.js';
import type { CutWords } from './editor/words.js';
import type { Context, WorkbenchKeys } from './keys.js';
import type { NoticeState } from './notices/reducer.js';
import type { ReadingState } from './reading/reducer.js';
import type { Theme } from './theme.js';
import type { WorkState } from './work/reducer.js';

export const PANES = ['clauses', 'notes', 'draft', 'similar', 'findings'] as const;
export type PaneId = (typeof PANES)[number];
export type ContentPane = Exclude<PaneId, 'clauses'>;

export interface Size {
  columns: number;
  rows: number;
}

/** What is being edited. A draft is known by its clause, because its file may not exist yet. */
export type EditTarget =
  | { kind: 'notes'; file: string }
  | { kind: 'draft'; ref: ClauseRef; title: string }
  /** An answer to a question of the composer: a line of notes, with what stands around it in its file. */
  | {
      kind: 'answer';
      ref: ClauseRef;
      question: string;
      file: string;
      before: string;
      after: string;
      /** The file as it was; null where there was none. */
      original: string | null;
    };

export interface Editing {
  target: EditTarget;
  editor: EditorState;
}

/** What the verifier said about a narrative, with what it was asked, so that an old answer is known as such. */
export interface CheckedFlags {
  narrative: string;
  notesVersion: number;
  flags: readonly VerifierFlag[];
}

/** A contradiction, with the clause of each of its places. */
export interface PlacedFinding {
  finding: Finding;
  /** Parallel to `finding.evidence`; null where a place lies outside every narrative. */
  clauses: readonly (ClauseRef | null)[];
}

export type SimilarState =
  | { status: 'idle' }
  | { status: 'searching'; key: string }
  | { status: 'found'; key: string; results: readonly SearchResult[] }
  | { status: 'failed'; key: string };

/** What a list to choose from was opened for. */
export type Purpose =
  /** A command, to be run where the palette was opened. */
  | { kind: 'palette'; from: Context }
  /** The clause that a note belongs to. */
  | { kind: 'clause'; note: Note }
  | { kind: 'question' }
  /** An earlier version of a document. */
  | { kind: 'version'; file: string }
  | { kind: 'export' }
  | { kind: 'verdict' }
  /** A sentence of a past writeup, for the draft. */
  | { kind: 'sentence' };

export interface FindState {
  open: boolean;
  query: string;
  /** The words are those of the last search: the next key replaces them. */
  kept: boolean;
  /** Which match is selected; null where there is none. */
  match: { number: number; count: number } | null;
}

export type SaveState = { status: 'saved' | 'unsaved' | 'failed'; reason?: string };

export interface WorkbenchState {
  language: Language;
  theme: Theme;
  keys: WorkbenchKeys;
  /** How words are told apart in the editor. */
  cutWords: CutWords;
  size: Size;
  profile: Profile;
  planned: readonly PlannedClause[];
  /** Set where this workbench may only look. */
  readOnly: LockHolder | null;
  services: 'loading' | 'ready' | 'failed';
  /** `offline` or a model's id, once the services are there. */
  provider: string | null;
  files: readonly NoteFile[];
  /** Counts changes of the notes, so that what was computed from older ones is known. */
  notesVersion: number;
  routed: RoutedNotes | null;
  drafts: readonly StoredDraft[];
  /** By clause, as `formatClauseRef` writes it. */
  flags: Readonly<Record<string, CheckedFlags>>;
  findings: readonly PlacedFinding[];
  similar: SimilarState;
  list: ListState;
  focus: PaneId;
  /** The content pane that shows where there is room for one only. */
  content: ContentPane;
  reading: Readonly<Record<ContentPane, ReadingState>>;
  editing: Editing | null;
  /** A list to choose from, in the place of the panes. */
  chooser: ChooserState<Purpose> | null;
  /** Scroll of the help, or null while it is closed. */
  help: number | null;
  work: WorkState | null;
  notices: NoticeState;
  save: SaveState;
  /** Search in the text under edit; what was looked for is known for the next time. */
  find: FindState;
  /** What was copied or cut last. */
  clipboard: string;
}
