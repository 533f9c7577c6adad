import { z } from 'zod';
import {
  type ClauseDraft,
  type ClauseRef,
  clauseDraftSchema,
  formatClauseRef,
  type Note,
  sentenceFlagSchema,
  standardIdSchema,
  verdictSchema,
} from '../../core/index.js';

export const DRAFT_STATUSES = ['drafted', 'edited', 'accepted'] as const;

/** `drafts/<clause>.json`: one clause of the report with its history of decisions. */
export const storedDraftSchema = z.object({
  version: z.literal(1),
  /** Number without prefix. */
  clause: z.string(),
  standards: z.array(standardIdSchema),
  verdict: verdictSchema,
  status: z.enum(DRAFT_STATUSES),
  /** The narrative as last drafted; a later draft is merged against it, so that edits survive. */
  base: z.string(),
  /** The draft as the composer or the model gave it, with the notes behind each sentence. */
  draft: clauseDraftSchema,
  /** The notes that its sentences cite, as they read then: ids are counted anew whenever notes change. */
  cited: z.record(z.string(), z.string()),
  /** Questions that were answered in the notes; a later draft that asks them again is not listened to. */
  answered: z.array(z.string()).default([]),
  /** Set when a person accepted; `flags` are those that stood open and were accepted knowingly. */
  acceptance: z.object({ at: z.string(), flags: z.array(sentenceFlagSchema) }).nullable(),
  /** ISO time. */
  updatedAt: z.string(),
  /** The text that goes into the report. */
  narrative: z.string(),
});
export type StoredDraft = z.infer<typeof storedDraftSchema>;

export const refOf = (draft: Pick<StoredDraft, 'clause' | 'standards'>): ClauseRef => ({
  number: draft.clause,
  standards: draft.standards,
});

/** `drafts/ES6.1.2.json` */
export const draftPath = (ref: ClauseRef): string => `drafts/${formatClauseRef(ref)}.json`;

export const serialiseDraft = (draft: StoredDraft): string => `${JSON.stringify(draft, null, 2)}\n`;

/** Null where the text is no draft of ours: such a file is left alone. */
export function parseStoredDraft(text: string): StoredDraft | null {
  try {
    const parsed = storedDraftSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** What the draft asks and nobody has answered. */
export const openQuestions = ({ draft, answered }: Pick<StoredDraft, 'draft' | 'answered'>): string[] =>
  draft.questions.filter((question) => !answered.includes(question));

function citedNotes(draft: ClauseDraft, notes: readonly Note[]): Record<string, string> {
  const ids = new Set(draft.sentences.flatMap((sentence) => sentence.notes));
  return Object.fromEntries(notes.filter(({ id }) => ids.has(id)).map(({ id, text }) => [id, text]));
}

/** A draft fresh from the composer or the model; `notes` are those it was made from. */
export const draftedNow = (
  draft: ClauseDraft,
  ref: ClauseRef,
  notes: readonly Note[],
  at: Date,
): StoredDraft => ({
  version: 1,
  clause: ref.number,
  standards: ref.standards,
  verdict: draft.verdict,
  status: 'drafted',
  base: draft.narrative,
  draft,
  cited: citedNotes(draft, notes),
  answered: [],
  acceptance: null,
  updatedAt: at.toISOString(),
  narrative: draft.narrative,
});

/** An empty draft for a narrative that a person writes by hand. */
export const writtenByHand = (ref: ClauseRef, title: string, at: Date): StoredDraft => ({
  ...draftedNow(
    {
      clause: ref.number,
      standards: ref.standards,
      title,
      verdict: 'insufficient',
      sentences: [],
      objectives: [],
      questions: [],
      narrative: '',
    },
    ref,
    [],
    at,
  ),
  status: 'edited',
});
