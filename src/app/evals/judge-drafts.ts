import pLimit from 'p-limit';
import {
  type ClauseDraft,
  clauseNumbersRelated,
  InputError,
  type Language,
  ModelError,
  type Note,
  parseClauseRef,
  STANDARD_IDS,
} from '../../core/index.js';
import { type NoteSet, readNotes } from '../../draft/index.js';
import {
  type DraftRun,
  type HumanJudgement,
  JUDGEMENT_NAME,
  type Judged,
  type JudgeRun,
  judgementSchema,
  type NoteCase,
} from '../../evals/index.js';
import { loadPrompt, type Prompt, promptsDirectory, renderPrompt } from '../../models/index.js';
import { clauseTitle } from '../../standards/index.js';
import { draftingConfigOf, loadConfig } from '../config.js';
import { type DraftingModel, draftingModel, type OpenModel } from '../draft/drafting-model.js';

export interface JudgeOptions {
  open: OpenModel;
  env: Readonly<Record<string, string | undefined>>;
  /** Called before each case. */
  onCase?: (name: string, index: number, count: number) => void;
}

/** Narratives to be judged by one note. */
interface Task {
  name: string;
  document: string;
  note: string;
  narratives: ReadonlyArray<Pick<ClauseDraft, 'clause' | 'narrative'> & { cited: readonly string[] }>;
}

const ofDrafts = (cases: readonly NoteCase[], drafts: readonly DraftRun[]): Task[] =>
  cases.flatMap(({ name, document, note }) => {
    const run = drafts.find((one) => one.name === name);
    if (run === undefined || 'failure' in run) return [];
    const narratives = run.output.drafts
      .filter(({ narrative }) => narrative.trim() !== '')
      .map(({ clause, narrative, sentences }) => ({
        clause,
        narrative,
        cited: sentences.flatMap(({ notes }) => notes),
      }));
    return [{ name, document, note, narratives }];
  });

const ofPeople = (people: readonly HumanJudgement[]): Task[] =>
  people.map(({ name, document, note, clause, narrative }) => ({
    name,
    document,
    note,
    narratives: [{ clause, narrative, cited: [] }],
  }));

/** The notes that a narrative was written from: those of its clause and those that it cites; all where none is known. */
function notesBehind({ notes }: NoteSet, clause: string, cited: readonly string[]): readonly Note[] {
  const number = parseClauseRef(clause)?.number ?? clause;
  const own = notes.filter(
    (note) =>
      cited.includes(note.id) ||
      (note.clause !== null && clauseNumbersRelated(parseClauseRef(note.clause)?.number ?? '', number)),
  );
  return own.length > 0 ? own : notes;
}

async function judgeNarrative(
  model: DraftingModel,
  prompt: Prompt,
  set: NoteSet,
  { clause, narrative, cited }: Task['narratives'][number],
): Promise<Judged> {
  const ref = parseClauseRef(clause);
  const standards = ref && ref.standards.length > 0 ? ref.standards : STANDARD_IDS;
  const behind = notesBehind(set, clause, cited);
  const messages = renderPrompt(prompt, {
    clause,
    title: clauseTitle(ref?.number ?? clause, standards, set.header.language),
    notes: behind.map(({ id, text }) => `[${id}] ${text}`).join('\n'),
    narrative,
  });
  try {
    const answer = await model
      .about({ clause, exemplars: [] })
      .complete({ messages, schemaName: JUDGEMENT_NAME, schema: judgementSchema });
    return { clause, narrative, judgement: answer.value };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { clause, narrative, failure: error.failure };
  }
}

/** Opens the judge for the notes of one task. */
function openJudge({ open, env }: JudgeOptions, set: NoteSet): DraftingModel {
  const source = open(set.header.language);
  if (source === null) throw new InputError('eval-provider-unconfigured', { provider: 'model' });
  return draftingModel(source, set, null, draftingConfigOf(env, loadConfig(env)));
}

/**
 * Has a model judge every drafted narrative by the notes behind it, and those that people judged. Names leave the
 * machine as placeholders and every request is logged, as in drafting. A failed request leaves its narrative unjudged.
 * @throws InputError where the model cannot be asked at all.
 */
export async function judgeDrafts(
  cases: readonly NoteCase[],
  drafts: readonly DraftRun[],
  people: readonly HumanJudgement[],
  options: JudgeOptions,
): Promise<JudgeRun[]> {
  const tasks = [...ofDrafts(cases, drafts), ...ofPeople(people)];
  const prompts = new Map<Language, Prompt>();
  const runs: JudgeRun[] = [];
  for (const [index, { name, document, note, narratives }] of tasks.entries()) {
    options.onCase?.(name, index, tasks.length);
    const set = readNotes([{ path: document, text: note }], null);
    const { language } = set.header;
    const prompt = prompts.get(language) ?? loadPrompt('judge', language, promptsDirectory());
    prompts.set(language, prompt);
    const model = openJudge(options, set);
    const limit = pLimit(model.concurrency);
    const judged = await Promise.all(
      narratives.map((one) => limit(() => judgeNarrative(model, prompt, set, one))),
    );
    runs.push({ name, judged, use: { ...model.totals, fallbacks: 0 } });
  }
  return runs;
}
