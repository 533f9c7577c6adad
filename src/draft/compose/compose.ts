import type { ClauseDraft, DraftSentence, Verdict } from '../../core/index.js';
import { translator } from '../../messages/index.js';
import { evidenceOf, objectivesOf, standardsOf } from '../evidence/clause-evidence.js';
import type { ReadObjective } from '../evidence/objectives.js';
import type { EvidenceLine } from '../evidence/segments.js';
import { isThin, judge } from '../evidence/verdict.js';
import type { NoteGroup, NoteSet } from '../types.js';
import { objectivesSentence, requirementName } from './closing.js';
import { conclusion, thinSentence, withConclusion } from './conclusion.js';
import type { Context, Exemplar, Stated } from './context.js';
import { english } from './en.js';
import { planBlocks } from './plan.js';
import { questionsFor } from './questions.js';
import { blockSentences } from './state.js';
import { chinese } from './zh.js';

export interface ComposeInput {
  group: NoteGroup;
  notes: NoteSet;
  /** Slotted writeups of the same clause, most similar first. */
  exemplars?: readonly Exemplar[];
}

/** Spreads equal wordings over the clauses of a report, so that it does not read like a form. */
const variantOf = (number: string): number =>
  [...number].reduce((sum, unit) => sum + unit.charCodeAt(0), 0) % 3;

/** True where the notes give the clause number themselves. */
function isNumbered(group: NoteGroup, notes: NoteSet): boolean {
  const own = new Set(group.noteIds);
  return notes.notes.some(({ id, routed }) => routed === 'heading' && own.has(id));
}

interface FullInput {
  lines: readonly EvidenceLine[];
  objectives: readonly ReadObjective[];
  verdict: Verdict;
  /** Notes that hold evidence. */
  cited: readonly string[];
  exemplars: readonly Exemplar[];
  context: Context;
}

/** One of several readings fell short: `10月份合格率掉到 95.9%`, `3月没达到`. */
const DIPPED =
  /[没未]达|[没未]到(?!期|货|场)|[掉跌降]到|低于|\b(?:missed|fell to|dropped to|down to|below)\b/iu;
const LAST_WORD = 3;

/** Objectives that were met throughout: of one that fell short for a while it is not said that it was met. */
const steady = (objectives: readonly ReadObjective[], lines: readonly EvidenceLine[]): ReadObjective[] => {
  const dips = lines
    .flatMap(({ segments }) => segments)
    .map(({ text }) => text)
    .filter((text) => DIPPED.test(text));
  return objectives.filter(
    ({ name, met }) => met !== true || !dips.some((text) => text.includes(name.slice(-LAST_WORD))),
  );
};

/** Who was audited where, as the heading of the notes names them. */
const introductions = (lines: readonly EvidenceLine[], { pack, t }: Context): Stated[] =>
  lines.flatMap(({ noteId, body, introduces: department }) => {
    if (department === null) return [];
    const key = department === '' ? 'draft:open.people' : 'draft:open.department';
    return [{ text: t(key, { department, people: pack.people(body) }), notes: [noteId] }];
  });

/** Evidence in the order of an audit, what comparing objectives gave, and the conclusion. */
function fullSentences({ lines, objectives, verdict, cited, exemplars, context }: FullInput): Stated[] {
  const blocks = planBlocks(lines, context.pack);
  const body = blocks.flatMap((block, i) => blockSentences(block, i === 0, context));
  // Where the notes contradict themselves, comparing their figures would settle what a person must.
  const contradicted = lines.some(({ segments }) => segments.some(({ conflict }) => conflict !== null));
  const compared = contradicted ? null : objectivesSentence(steady(objectives, lines), context.t);
  const rested = objectives.flatMap(({ noteIds }) => noteIds);
  const told = compared === null ? body : [...body, { text: compared, notes: rested }];
  const evidence: Stated[] = [...introductions(lines, context), ...told];
  const end = conclusion(verdict, lines, context, exemplars);
  return end === null || cited.length === 0
    ? evidence
    : withConclusion(evidence, end, cited, verdict, context);
}

/**
 * Composes the narrative of one clause from its notes, offline and deterministically: documents, then interviews,
 * samples and results, then what is not in order, then the conclusion. Every sentence cites its notes; figures,
 * dates, names and codes are those of the notes; open points come back as questions.
 */
export function composeClause({ group, notes, exemplars = [] }: ComposeInput): ClauseDraft {
  const { clause, title } = group;
  const { header } = notes;
  const t = translator(header.language);
  const lines = evidenceOf(group, notes);
  const objectives = objectivesOf(clause, lines);
  const verdict = judge(lines, objectives);
  const introducing = new Set(header.noteIds);
  const context: Context = {
    language: header.language,
    pack: header.language === 'zh' ? chinese : english,
    t,
    requirement: requirementName(clause, title, isNumbered(group, notes), t),
    title,
    headers: notes.notes.filter(({ id }) => introducing.has(id)),
    people: header.people,
    objectives: /^6\.2/u.test(clause.number) && objectives.length > 0,
    variant: variantOf(clause.number),
  };
  const cited = lines
    .filter(({ segments }) => segments.some(({ instruction }) => !instruction))
    .map(({ noteId }) => noteId);
  const stated =
    verdict === 'insufficient' && isThin(lines)
      ? thinSentence(lines, cited, context)
      : fullSentences({ lines, objectives, verdict, cited, exemplars, context });
  const sentences: DraftSentence[] = stated.map(({ text, notes: ids, exemplar }, i) => ({
    text,
    notes: [...new Set(ids)],
    exemplars: exemplar ? [exemplar] : i === 0 ? exemplars.map(({ id }) => id) : [],
    flags: [],
  }));
  return {
    clause: clause.number,
    standards: standardsOf(clause, header.standards),
    title,
    verdict,
    sentences,
    objectives: objectives.map(({ noteIds: _, ...objective }) => objective),
    questions: questionsFor({ clause, title, lines, objectives, verdict }, t),
    narrative: sentences.map(({ text }) => text).join(context.pack.space),
  };
}
