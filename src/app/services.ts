import type {
  ClauseDraft,
  ClauseRef,
  Finding,
  Note,
  Profile,
  SearchQuery,
  SearchResult,
  VerifierFlag,
} from '../core/index.js';
import type { ModelTotals } from '../models/index.js';

/** A file of notes as it stands on disk or in the editor. */
export interface NoteFile {
  path: string;
  text: string;
}

/** The notes of one clause, in reading order. */
export interface NoteGroup {
  clause: ClauseRef;
  title: string;
  noteIds: string[];
}

export interface RoutedNotes {
  notes: Note[];
  groups: NoteGroup[];
  /** Ids of notes that no clause could be found for. */
  unrouted: string[];
}

/** Money, in the currency of the configuration. */
export interface Cost {
  amount: number;
  currency: string;
}

/** What long work tells those who watch it. */
export type WorkEvent =
  | { type: 'clause-started'; clause: string }
  | { type: 'clause-text'; clause: string; text: string }
  | { type: 'clause-finished'; clause: string; draft: ClauseDraft }
  /** What a model read and wrote; `cost` where prices are configured. */
  | { type: 'usage'; inputTokens: number; outputTokens: number; cost: Cost | null }
  /** The model could not serve; `reason` is a failure of `ModelError`, the composer went on. */
  | { type: 'model-fallback'; clause: string; reason: string };

export interface DraftRequest {
  files: readonly NoteFile[];
  /** Clauses to draft; all that have notes when empty. */
  clauses: readonly ClauseRef[];
  profile: Profile | null;
  offline: boolean;
  onEvent?: (event: WorkEvent) => void;
  /** Told at the end what a model was used for; `cost` where prices are configured. */
  onUsage?: (totals: ModelTotals, cost: Cost | null) => void;
  signal?: AbortSignal;
}

export interface ExportRequest {
  directory: string;
  format: 'docx' | 'md' | 'html';
  layout: 'report' | 'record';
  /** A .docx of the firm to fill in the place of the layout. */
  template?: string;
  comments: boolean;
  /** Although errors or flags stand open; the log says so. */
  override: boolean;
}

export interface ExportTemplate {
  /** Of the file. */
  name: string;
  path: string;
}

export interface ExportAnswer {
  /** Relative to the engagement; null where open points held the report back. */
  file: string | null;
  errors: number;
  flags: number;
}

/** Everything the workbench asks of the use cases. Implementations never print. */
export interface WorkbenchServices {
  /** Reads and routes notes; fast enough to run after every pause in typing. */
  routeNotes(files: readonly NoteFile[], profile: Profile | null): RoutedNotes;
  draft(request: DraftRequest): Promise<ClauseDraft[]>;
  /** Flags of a narrative as a person edited it; offsets into `narrative`. */
  verify(
    narrative: string,
    clause: ClauseRef,
    files: readonly NoteFile[],
    profile: Profile | null,
  ): Promise<VerifierFlag[]>;
  /** Numbers of the clauses that a line of notes may belong to, likeliest first. */
  suggestClauses(text: string, profile: Profile): string[];
  /** A passage of a past writeup with its slots filled from a clause's notes, as far as they say so. */
  fillSlots(text: string, clause: ClauseRef, files: readonly NoteFile[], profile: Profile | null): string;
  /** Words of a line in order, which join to it again; null until a dictionary is there. */
  cutWords(text: string): readonly string[] | null;
  search(query: SearchQuery): Promise<SearchResult[]>;
  /** Contradictions over all narratives of the engagement; offsets into `text`. */
  check(text: string, profile: Profile | null): Promise<Finding[]>;
  /** Writes the report into the engagement's `out/`, or says what stands against it. */
  exportReport(request: ExportRequest): Promise<ExportAnswer>;
  /** Templates that an engagement's report can be written into. */
  exportTemplates(directory: string): ExportTemplate[];
  /** Ends what runs in threads of its own; searches under way are never answered. */
  close(): Promise<void>;
  /** `offline`, or the id of the configured model. */
  readonly provider: string;
}
