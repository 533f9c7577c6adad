import {
  type ClauseRef,
  clauseNumbersRelated,
  isAbout,
  readAnswer,
  STANDARD_IDS,
  type StandardId,
} from '../../core/index.js';
import { findClause } from '../../standards/index.js';
import { namesTitledPeople } from '../notes/department.js';
import type { NoteGroup, NoteSet } from '../types.js';
import { isAccepted } from './adverse.js';
import { conflictAcross } from './conflicts.js';
import { withIssues } from './issues.js';
import { type ReadObjective, readObjectives, speaksOfObjectives } from './objectives.js';
import { withPutRight } from './put-right.js';
import { type EvidenceLine, readSegments } from './segments.js';
import { neighboursDiffer } from './sources.js';
import { tellsDayOnly } from './unproven.js';

/** Standards that a draft speaks for: those written with the clause, else those of the audit that have it. */
export function standardsOf(clause: ClauseRef, audited: readonly StandardId[]): StandardId[] {
  if (clause.standards.length > 0) return clause.standards;
  const having = audited.filter((id) => findClause(clause.number, id)?.number === clause.number);
  return having.length > 0 ? having : STANDARD_IDS.filter((id) => audited.includes(id));
}

/** The lines of a clause with their evidence. */
export function evidenceOf(group: NoteGroup, notes: NoteSet): EvidenceLine[] {
  return withAnswers(
    withBareDay(
      withConflictsAcross(
        withIssues(
          withPutRight(withExplanations(withOwnExclusions(readLines(group, notes), group.clause))),
          group.clause,
        ),
      ),
    ),
  );
}

const ASKED_WHY = /^[\s—–-]*(?:再|又|追)?(?:问|解释|原来|核实|核了|一问|asked|explained|turns out)/iu;

/** `1辆没打勾` and, on the next line, `问调度 …，有拖车单，对`: asked about it, somebody explained, and the auditor took it. */
const withExplanations = (lines: EvidenceLine[]): EvidenceLine[] =>
  lines.map((line, at) => {
    const next = lines[at + 1]?.body ?? '';
    if (!ASKED_WHY.test(next) || !isAccepted(next)) return line;
    return {
      ...line,
      segments: line.segments.map((segment, i) =>
        i === line.segments.length - 1 && segment.marks.length === 0
          ? { ...segment, adverse: null, unproven: null }
          : segment,
      ),
    };
  });

/** `范围 …，8.3不适用` under 4.3: the clause named with the words is excluded, not the one that they stand under. */
function withOwnExclusions(lines: EvidenceLine[], clause: ClauseRef): EvidenceLine[] {
  const ofAnother = ({ text, marks }: EvidenceLine['segments'][number]) =>
    marks.filter(({ kind, start }) => {
      const named = /((?:10|[4-9])(?:\.\d{1,2}){1,3})[^\d]{0,2}$/u.exec(text.slice(0, start))?.[1];
      return kind === 'not_applicable' && named !== undefined && !clauseNumbersRelated(named, clause.number);
    });
  return lines.map((line) => ({
    ...line,
    segments: line.segments.map((segment) => {
      const foreign = ofAnother(segment);
      return foreign.length === 0
        ? segment
        : { ...segment, marks: segment.marks.filter((mark) => !foreign.includes(mark)) };
    }),
  }));
}

/** A clause of which nothing is noted but a day proves nothing. */
function withBareDay(lines: EvidenceLine[]): EvidenceLine[] {
  const told = lines.flatMap(({ segments }) => segments.filter(({ instruction }) => !instruction));
  const [only, ...others] = told;
  if (!only || others.length > 0 || only.marks.length > 0 || !tellsDayOnly(only.text)) return lines;
  return lines.map((line) => ({
    ...line,
    segments: line.segments.map((segment) =>
      segment === only ? { ...segment, unproven: 'unproven' as const } : segment,
    ),
  }));
}

/** Nothing is open in what an answer says itself. */
const settles = ({ segments }: EvidenceLine): boolean =>
  segments.length > 0 &&
  segments.every(
    ({ conflict, pending, gap, unproven, adverse, marks }) =>
      conflict === null && !pending && !gap && unproven === null && (adverse === null || marks.length > 0),
  );

/** What was open about a passage is settled by an answer that leaves nothing open; the passage stays what it says. */
function withAnswers(lines: EvidenceLine[]): EvidenceLine[] {
  const answers = lines.flatMap((line) => (line.answer && settles(line) ? [line.answer] : []));
  if (answers.length === 0) return lines;
  return lines.map((line) =>
    line.answer
      ? line
      : {
          ...line,
          segments: line.segments.map((segment) =>
            answers.some((answer) => isAbout(answer, segment.text))
              ? { ...segment, answered: true, conflict: null, pending: false, gap: false, unproven: null }
              : segment,
          ),
        },
  );
}

/** The first thing that a line gives, or null. */
function firstOf<T, R>(lines: readonly T[], read: (line: T, at: number) => R | null): R | null {
  for (const [at, line] of lines.entries()) {
    const found = read(line, at);
    if (found !== null) return found;
  }
  return null;
}

/** Gives a contradiction between passages to the passage that its second side stands in. */
function withConflictsAcross(lines: EvidenceLine[]): EvidenceLine[] {
  const noted = lines.filter(({ answer }) => answer === null);
  const known = lines.some(({ segments }) => segments.some(({ conflict }) => conflict !== null));
  const conflict = known
    ? null
    : (conflictAcross(noted.map(wordsOf).join(' ; ')) ??
      firstOf(noted.slice(1), (line, i) => neighboursDiffer(wordsOf(noted[i] ?? line), wordsOf(line))));
  if (conflict === null) return lines;
  const bearer = noted
    .flatMap(({ segments }) => segments)
    .findLast(({ text, instruction }) => !instruction && text.includes(conflict.second));
  return lines.map((line) => ({
    ...line,
    segments: line.segments.map((segment) => (segment === bearer ? { ...segment, conflict } : segment)),
  }));
}

const wordsOf = ({ segments }: EvidenceLine): string =>
  segments
    .filter(({ instruction }) => !instruction)
    .map(({ text }) => text)
    .join(' ; ');

function readLines(group: NoteGroup, notes: NoteSet): EvidenceLine[] {
  const departments = new Map(notes.notes.map(({ id, department }) => [id, department ?? null]));
  return group.noteIds.map((noteId) => {
    const detail = notes.details.get(noteId);
    const noted = detail?.body ?? '';
    const answer = readAnswer(noted);
    const body = answer?.text ?? noted;
    const introduces = namesTitledPeople(noted) ? (departments.get(noteId) ?? '') : null;
    return {
      noteId,
      body,
      answer,
      introduces,
      segments: introduces === null ? readSegments(body, notes.header.date) : [],
      continues: detail?.continues ?? false,
      people: detail?.people ?? [],
    };
  });
}

/** Objectives of a clause: always read under 6.2, elsewhere where the notes speak of targets. */
export function objectivesOf(clause: ClauseRef, lines: readonly EvidenceLine[]): ReadObjective[] {
  const wanted = /^6\.2/u.test(clause.number) || /^9\.1/u.test(clause.number);
  const speaking = lines.filter(({ body }) => wanted || speaksOfObjectives(body));
  const evidence = speaking.map(({ noteId, segments }) => ({
    noteId,
    body: segments
      .filter(({ instruction }) => !instruction)
      .map(({ text }) => text)
      .join('; '),
  }));
  const read = readObjectives(evidence);
  return /^6\.2/u.test(clause.number) || lines.some(({ body }) => speaksOfObjectives(body)) ? read : [];
}
