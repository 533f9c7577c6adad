import type { ClauseDraft, ClauseRef, Finding, Profile, VerifierFlag } from '../../core/index.js';
import type { Exemplar, NoteGroup } from '../../draft/index.js';
import { WorkerPool, workerFile } from '../../retrieve/index.js';
import type { ExportAnswer, ExportRequest, NoteFile } from '../services.js';
import type { DraftingHands } from './writer.js';

/** The notes that a task is about. */
export interface Notes {
  files: readonly NoteFile[];
  profile: Profile | null;
}

interface Results {
  compose: ClauseDraft;
  verify: VerifierFlag[];
  check: Finding[];
  export: ExportAnswer;
}

export type DraftingTask =
  | (Notes & { kind: 'compose'; group: NoteGroup; exemplars: readonly Exemplar[] })
  /** `clauseNoteIds` and `exemplars`: what a draft was written of; empty for what a person wrote. */
  | (Notes & {
      kind: 'verify';
      narrative: string;
      clause: ClauseRef;
      clauseNoteIds: readonly string[];
      exemplars: readonly string[];
    })
  | { kind: 'check'; text: string; profile: Profile | null }
  | { kind: 'export'; request: ExportRequest };

type Task<Kind extends DraftingTask['kind']> = Extract<DraftingTask, { kind: Kind }>;

/** Composing, verifying, checking and exporting in a thread of their own, one at a time; it is started by the first task. */
export interface DraftingThread {
  run<Kind extends DraftingTask['kind']>(task: Task<Kind>, signal?: AbortSignal): Promise<Results[Kind]>;
  close(): Promise<void>;
}

export function startDraftingThread(): DraftingThread {
  const file = workerFile(import.meta.url, 'drafting-worker');
  const pool = new WorkerPool<DraftingTask, Results[keyof Results]>({ file, size: 1 });
  return {
    run: <Kind extends DraftingTask['kind']>(task: Task<Kind>, signal?: AbortSignal) =>
      pool.run(task, signal ? { signal } : {}) as Promise<Results[Kind]>,
    close: () => pool.close(),
  };
}

/** Drafts from these notes in the thread; other tasks may come between two clauses. */
export const handsIn = (thread: DraftingThread, notes: Notes, signal?: AbortSignal): DraftingHands => ({
  compose: (group, _, exemplars) => thread.run({ kind: 'compose', ...notes, group, exemplars }, signal),
  verify: (narrative, { clause, noteIds }, _, exemplars) =>
    thread.run(
      {
        kind: 'verify',
        ...notes,
        narrative,
        clause,
        clauseNoteIds: noteIds,
        exemplars: exemplars.map(({ text }) => text),
      },
      signal,
    ),
});
