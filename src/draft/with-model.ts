import {
  type ClauseDraft,
  type DraftSentence,
  formatClauseRef,
  type ModelClient,
  type ModelDraft,
  ModelError,
  type ModelMessage,
  modelDraftSchema,
  type Verdict,
  type VerifierFlag,
} from '../core/index.js';
import { type Translate, translator } from '../messages/index.js';
import { composeClause } from './compose/compose.js';
import type { Exemplar } from './compose/context.js';
import { evidenceOf, objectivesOf, standardsOf } from './evidence/clause-evidence.js';
import type { NoteGroup, NoteSet } from './types.js';

/** Renders the prompt file of that name with exactly these variables. */
export type RenderPrompt = (
  name: 'draft' | 'repair',
  variables: Readonly<Record<string, string>>,
) => readonly ModelMessage[];

/** Flags of a narrative, with offsets into it. */
export type VerifyDraft = (
  narrative: string,
  draft: ClauseDraft,
) => readonly VerifierFlag[] | Promise<readonly VerifierFlag[]>;

export interface ModelDraftInput {
  group: NoteGroup;
  notes: NoteSet;
  exemplars?: readonly Exemplar[];
  client: ModelClient;
  renderPrompt: RenderPrompt;
  verify: VerifyDraft;
  /** How often flags go back to the model; 2 unless given. */
  maxRepairs?: number;
  signal?: AbortSignal;
  /** Called before each repair with the flags that caused it. */
  onRepair?: (attempt: number, flags: readonly VerifierFlag[]) => void;
  /** Shown what the model writes, as far as it has come and before anyone checked it; empty where it begins anew. */
  onText?: (text: string) => void;
}

const SCHEMA_NAME = 'clause_draft';

/** Slots of past writeups, and placeholders for names that could not be put back, must never reach a report. */
const SLOT = /⟨[^⟩]{1,24}⟩|«[A-Z]{2,5}\d{1,4}»/gu;

/** The notes of the clause by id, with the header lines that hold for them as context. */
function notesInPrompt({ group, notes }: ModelDraftInput, t: Translate): string {
  const own = notes.notes.filter(({ id }) => group.noteIds.includes(id));
  const departments = new Set(own.map(({ department }) => department ?? null));
  const holds = (department: string | null) => department === null || departments.has(department);
  return notes.notes
    .flatMap((note) => {
      if (own.includes(note)) return [`[${note.id}] ${note.text}`];
      const context = notes.header.noteIds.includes(note.id) && holds(note.department ?? null);
      return context ? [`[${note.id}] (${t('draft:prompt.header')}) ${note.text}`] : [];
    })
    .join('\n');
}

function promptVariables(input: ModelDraftInput, t: Translate): Record<string, string> {
  const { group, notes, exemplars = [] } = input;
  return {
    clause: formatClauseRef(group.clause),
    title: group.title,
    standards: standardsOf(group.clause, notes.header.standards).join(', '),
    notes: notesInPrompt(input, t),
    exemplars: exemplars.map(({ text }) => text).join('\n---\n') || t('draft:prompt.none'),
  };
}

/** Turns the answer into a draft: citations of unknown notes fall away, objectives are computed from the notes. */
function toDraft(
  answer: ModelDraft,
  { group, notes, exemplars = [] }: ModelDraftInput,
  composed: ClauseDraft,
): ClauseDraft {
  const known = new Set(notes.notes.map(({ id }) => id));
  const sentences: DraftSentence[] = answer.sentences
    .map(({ text, notes: cited }) => ({
      text: text.trim(),
      notes: [...new Set(cited)].filter((id) => known.has(id)),
      exemplars: exemplars.map(({ id }) => id),
      flags: [],
    }))
    .filter(({ text }) => text !== '');
  const asked = answer.questions.map((question) => question.trim()).filter((question) => question !== '');
  const computed = objectivesOf(group.clause, evidenceOf(group, notes));
  return {
    clause: group.clause.number,
    standards: standardsOf(group.clause, notes.header.standards),
    title: group.title,
    verdict: answer.verdict,
    sentences,
    objectives: computed.map(({ noteIds: _, ...objective }) => objective),
    questions: asked.length > 0 ? asked : composed.questions,
    narrative: sentences.map(({ text }) => text).join(notes.header.language === 'zh' ? '' : ' '),
  };
}

/** Verdicts that say less than nothing is amiss, against notes that say something is; or the other way round. */
const CONTRADICTS: Readonly<Partial<Record<Verdict, readonly Verdict[]>>> = {
  conform: ['observation', 'nonconform', 'insufficient'],
  not_applicable: ['observation', 'nonconform', 'insufficient', 'conform'],
  observation: ['nonconform'],
  nonconform: ['conform', 'not_applicable', 'insufficient'],
};

/** A verdict that the notes do not bear, on the conclusion: the answer's verdict stands in no sentence to be verified. */
function verdictFlag(
  { verdict, narrative, sentences }: ClauseDraft,
  supported: Verdict,
  t: Translate,
): VerifierFlag[] {
  const quote = sentences.at(-1)?.text ?? '';
  if (!CONTRADICTS[verdict]?.includes(supported)) return [];
  const start = narrative.length - quote.length;
  const [said, borne] = [t(`draft:verdict.${verdict}`), t(`draft:verdict.${supported}`)];
  const message = t('draft:flag.verdict', { said, supported: borne });
  return [{ kind: 'verdict', quote, start, end: narrative.length, message }];
}

/**
 * What is wrong with a draft before any verifier looks: a verdict that the notes do not support, sentences without
 * notes, slots of past reports.
 */
function ownFlags(draft: ClauseDraft, supported: Verdict, t: Translate): VerifierFlag[] {
  const flags = verdictFlag(draft, supported, t);
  let from = 0;
  for (const { text, notes } of draft.sentences) {
    const start = draft.narrative.indexOf(text, from);
    from = start + text.length;
    if (notes.length === 0) {
      flags.push({ kind: 'uncited', quote: text, start, end: from, message: t('draft:flag.uncited') });
    }
    for (const slot of text.matchAll(SLOT)) {
      const at = start + slot.index;
      flags.push({
        kind: 'leak',
        quote: slot[0],
        start: at,
        end: at + slot[0].length,
        message: t('draft:flag.slot'),
      });
    }
  }
  return flags;
}

/** Hangs every flag on the sentences that it touches; one that touches none stays on the last. */
export function withFlags(draft: ClauseDraft, flags: readonly VerifierFlag[]): ClauseDraft {
  let from = 0;
  const spans = draft.sentences.map(({ text }) => {
    const start = draft.narrative.indexOf(text, from);
    from = start + text.length;
    return { start, end: from };
  });
  const owner = (flag: VerifierFlag): number[] => {
    const touched = spans.flatMap(({ start, end }, i) =>
      flag.start < end && start < Math.max(flag.end, flag.start + 1) ? [i] : [],
    );
    return touched.length > 0 ? touched : [spans.length - 1];
  };
  const bySentence = flags.map((flag) => ({ flag, at: owner(flag) }));
  return {
    ...draft,
    sentences: draft.sentences.map((sentence, i) => ({
      ...sentence,
      flags: bySentence
        .filter(({ at }) => at.includes(i))
        .map(({ flag: { kind, quote, message } }) => ({ kind, quote, message })),
    })),
  };
}

interface Attempt {
  draft: ClauseDraft;
  answer: ModelDraft;
  flags: VerifierFlag[];
}

/** A repair that fails costs nothing: the draft before it stands. */
function keepUnlessCancelled(error: unknown): null {
  if (error instanceof ModelError && error.failure !== 'cancelled') return null;
  throw error;
}

const flagLines = (flags: readonly VerifierFlag[], separator: string): string =>
  flags
    .map(({ kind, quote, message }) => `- ${[kind, quote.replace(/\s+/gu, ' '), message].join(separator)}`)
    .join('\n');

/**
 * Drafts one clause with a model: asks, drops citations of notes that do not exist, verifies, sends what was flagged
 * back at most `maxRepairs` times, and keeps the draft with the fewest flags; what remains hangs on its sentences.
 * Objectives are computed from the notes, whatever the model says. Throws `ModelError` when the first answer does
 * not come; a failed repair leaves the draft as it was, unless the work was cancelled.
 */
export async function draftWithModel(input: ModelDraftInput): Promise<ClauseDraft> {
  const { client, renderPrompt, verify, signal, onRepair, onText, notes, maxRepairs = 2 } = input;
  const between = notes.header.language === 'zh' ? '' : ' ';
  const t = translator(notes.header.language);
  const variables = promptVariables(input, t);
  const composed = composeClause({ group: input.group, notes });
  const ask = async (messages: readonly ModelMessage[]): Promise<Attempt> => {
    const { value } = await client.complete({
      messages,
      schemaName: SCHEMA_NAME,
      schema: modelDraftSchema,
      signal,
      ...(onText
        ? { watch: { path: ['sentences', 'text'], hear: (texts) => onText(texts.join(between)) } }
        : {}),
    });
    const draft = toDraft(value, input, composed);
    if (draft.sentences.length === 0) throw new ModelError('blank', 'the draft holds no sentence');
    const verified = await verify(draft.narrative, draft);
    const told = (flag: VerifierFlag) =>
      verified.some(({ kind, start, end }) => kind === flag.kind && start === flag.start && end === flag.end);
    const own = ownFlags(draft, composed.verdict, t).filter((flag) => !told(flag));
    return { draft, answer: value, flags: [...own, ...verified] };
  };
  let best = await ask(renderPrompt('draft', variables));
  for (let attempt = 1; attempt <= maxRepairs && best.flags.length > 0; attempt++) {
    onRepair?.(attempt, best.flags);
    const { exemplars: _, ...shared } = variables;
    const repair = renderPrompt('repair', {
      ...shared,
      draft: JSON.stringify(best.answer, null, 1),
      flags: flagLines(best.flags, notes.header.language === 'zh' ? '｜' : ' | '),
    });
    const repaired = await ask(repair).catch(keepUnlessCancelled);
    if (!repaired) break;
    if (repaired.flags.length <= best.flags.length) best = repaired;
  }
  return withFlags(best.draft, best.flags);
}
