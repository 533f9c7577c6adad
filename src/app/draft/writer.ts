import pLimit from 'p-limit';
import {
  type ClauseDraft,
  type ClauseRef,
  formatClauseRef,
  type Language,
  ModelError,
  type Note,
  type VerifierFlag,
} from '../../core/index.js';
import {
  composeClause,
  draftWithModel,
  type Exemplar,
  type NoteGroup,
  type NoteSet,
  withFlags,
  withoutInstructions,
} from '../../draft/index.js';
import { loadPrompt, promptsDirectory, renderPrompt } from '../../models/index.js';
import { verifyNarrative } from '../../verify/index.js';
import type { WorkEvent } from '../services.js';
import type { DraftingModel } from './drafting-model.js';

/** Failures after which asking the same model again in this run is pointless. */
const LASTING: ReadonlySet<string> = new Set(['auth', 'network', 'server', 'bad-request', 'budget']);

/** What drafting a clause takes of the processor. */
export interface DraftingHands {
  compose(group: NoteGroup, notes: NoteSet, exemplars: readonly Exemplar[]): Promise<ClauseDraft>;
  /** Flags of a narrative that was written of a group. */
  verify(
    narrative: string,
    group: NoteGroup,
    notes: NoteSet,
    exemplars: readonly Exemplar[],
  ): Promise<VerifierFlag[]>;
}

export interface WriterOptions {
  /** Null: the offline composer writes. */
  model: DraftingModel | null;
  /** In this thread where absent. */
  hands?: DraftingHands;
  /** Past writeups of the clause that are like the notes. */
  exemplars: (group: NoteGroup, notes: NoteSet) => Promise<Exemplar[]>;
  onEvent?: (event: WorkEvent) => void;
  /** Whether text is told as a model writes it. */
  showsText?: boolean;
  signal?: AbortSignal;
}

/** What is left of a note without its instructions; the verifier remembers what it read by the note itself. */
const cleaned = new WeakMap<Note, Note>();

function withoutCommands(note: Note): Note {
  const known = cleaned.get(note);
  if (known) return known;
  const text = withoutInstructions(note.text);
  const clean = text === note.text ? note : { ...note, text };
  cleaned.set(note, clean);
  return clean;
}

/**
 * The verifier's flags of a narrative, seen from the notes of one clause. Instructions found in notes are no evidence: a
 * sentence that rests on one alone is unsupported.
 */
export const flagsOf = (
  narrative: string,
  clause: ClauseRef | null,
  notes: readonly Note[],
  language: Language,
  clauseNoteIds: readonly string[] = [],
  exemplars: readonly string[] = [],
) =>
  verifyNarrative({
    narrative,
    clause,
    notes: notes.map(withoutCommands),
    language,
    clauseNoteIds,
    exemplars,
  });

const verifyDraft = (
  narrative: string,
  { clause, noteIds }: NoteGroup,
  { notes, header }: NoteSet,
  exemplars: readonly Exemplar[],
): VerifierFlag[] =>
  flagsOf(
    narrative,
    clause,
    notes,
    header.language,
    noteIds,
    exemplars.map(({ text }) => text),
  );

/** A draft with the flags of its narrative. */
export const withOwnFlags = (
  draft: ClauseDraft,
  group: NoteGroup,
  notes: NoteSet,
  exemplars: readonly Exemplar[],
): ClauseDraft => withFlags(draft, verifyDraft(draft.narrative, group, notes, exemplars));

/** The hands of whatever thread they are used in. */
export const ownHands: DraftingHands = {
  compose: async (group, notes, exemplars) =>
    withOwnFlags(composeClause({ group, notes, exemplars }), group, notes, exemplars),
  verify: async (...asked) => verifyDraft(...asked),
};

/**
 * Writes the narratives of clauses: with the model where there is one, else, and whenever it fails, with the offline
 * composer. Every draft has been through the verifier. Drafts come in the order of the clauses; events may not, since a
 * model works on several clauses at once. The first goes alone: what fails for it for good need not be tried by all.
 */
export async function writeClauses(
  groups: readonly NoteGroup[],
  notes: NoteSet,
  options: WriterOptions,
): Promise<ClauseDraft[]> {
  let { model } = options;
  const write = async (group: NoteGroup): Promise<ClauseDraft> => {
    options.signal?.throwIfAborted();
    const clause = formatClauseRef(group.clause);
    options.onEvent?.({ type: 'clause-started', clause });
    const exemplars = await options.exemplars(group, notes);
    const written = await writeOne(group, notes, exemplars, { ...options, model });
    if (written.failure && LASTING.has(written.failure)) model = null;
    options.onEvent?.({ type: 'clause-finished', clause, draft: written.draft });
    return written.draft;
  };
  const [first, ...others] = groups;
  if (first === undefined) return [];
  const drafts = [await write(first)];
  const limit = pLimit(model?.concurrency ?? 1);
  return drafts.concat(await Promise.all(others.map((group) => limit(write, group))));
}

async function writeOne(
  group: NoteGroup,
  notes: NoteSet,
  exemplars: readonly Exemplar[],
  options: WriterOptions,
): Promise<{ draft: ClauseDraft; failure: string | null }> {
  const { hands = ownHands } = options;
  if (options.model) {
    const { model, onEvent } = options;
    const { language } = notes.header;
    const clause = formatClauseRef(group.clause);
    const asked = { clause: group.clause.number, exemplars: exemplars.map(({ id }) => id) };
    try {
      const draft = await draftWithModel({
        group,
        notes,
        exemplars,
        client: model.about(asked),
        renderPrompt: (name, variables) =>
          renderPrompt(loadPrompt(name, language, promptsDirectory()), variables),
        verify: (narrative) => hands.verify(narrative, group, notes, exemplars),
        ...(options.signal ? { signal: options.signal } : {}),
        ...(onEvent && options.showsText
          ? { onText: (text) => onEvent({ type: 'clause-text', clause, text }) }
          : {}),
      });
      const flagged = draft.sentences.reduce((sum, sentence) => sum + sentence.flags.length, 0);
      model.became(asked, { became: 'model', flags: flagged });
      return { draft, failure: null };
    } catch (error) {
      if (!(error instanceof ModelError) || error.failure === 'cancelled') throw error;
      model.became(asked, { became: 'composer', reason: error.failure });
      onEvent?.({ type: 'model-fallback', clause, reason: error.failure });
      return { draft: await hands.compose(group, notes, exemplars), failure: error.failure };
    }
  }
  return { draft: await hands.compose(group, notes, exemplars), failure: null };
}

/** `8.4` asks for 8.4 and all below it; a prefix asks for those standards only. */
export function isWanted(clause: ClauseRef, wanted: readonly ClauseRef[]): boolean {
  return (
    wanted.length === 0 ||
    wanted.some(
      ({ number, standards }) =>
        (clause.number === number || clause.number.startsWith(`${number}.`)) &&
        (standards.length === 0 ||
          clause.standards.length === 0 ||
          standards.some((standard) => clause.standards.includes(standard))),
    )
  );
}
