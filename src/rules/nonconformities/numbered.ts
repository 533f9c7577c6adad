import {
  type ClauseRef,
  type Facts,
  groupBy,
  type NcGrade,
  type Span,
  spansOverlap,
} from '../../core/index.js';

/** One place that tells of a numbered nonconformity of this audit. */
export interface NumberedTelling extends Span {
  /** Its number with the letters before it (`NC2`), else with none (`2`, a row of a table). */
  name: string;
  number: number;
  grade: Exclude<NcGrade, 'observation'> | null;
  clauses: readonly ClauseRef[];
}

/** Letters and year before the number: `NC2031` of `NC2031-02` is no part of it. */
const NAME = /^(?<letters>[A-Z]+(?:20\d\d)?)?0*(?<number>\d{1,2})$/u;

const isGrade = (grade: NcGrade | null): grade is 'major' | 'minor' | null => grade !== 'observation';

/** What text, lists and tables tell of each numbered nonconformity, by its number; of one sort of number only. */
export function numberedTellings({ ncMentions, ncStories, ncTellings }: Facts): NumberedTelling[][] {
  const mentioned = ncMentions.flatMap(({ number: name, grade, clauses, start, end }): NumberedTelling[] => {
    const groups = NAME.exec(name ?? '')?.groups;
    return groups && isGrade(grade)
      ? [{ start, end, name: groups.letters ?? '', number: Number(groups.number), grade, clauses }]
      : [];
  });
  const listed = ncStories.flatMap(({ number, grade, clause, start, end }): NumberedTelling[] =>
    number === null || mentioned.some((other) => spansOverlap(other, { start, end }))
      ? []
      : [{ start, end, name: '', number, grade, clauses: clause?.refs ?? [] }],
  );
  const graded = ncTellings.flatMap(({ name, grade, clauses, start, word }): NumberedTelling[] => {
    const groups = NAME.exec(name ?? '')?.groups;
    const span = { start, end: word.end };
    const isKnown = [...mentioned, ...listed].some(
      (other) => other.grade !== null && spansOverlap(other, span),
    );
    return groups && isGrade(grade) && !isKnown
      ? [{ ...span, name: groups.letters ?? '', number: Number(groups.number), grade, clauses }]
      : [];
  });
  const all = [...mentioned, ...listed, ...graded];
  const sorts = new Set(all.map(({ name }) => name).filter((name) => name !== ''));
  // `NC-1` of one audit and `BF-1` of another are not one.
  if (sorts.size > 1) return [];
  return [...groupBy(all, ({ number }) => number).values()];
}
