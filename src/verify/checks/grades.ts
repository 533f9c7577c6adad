import type { Case, Check, RawFlag } from '../flags.js';

/** A grade that somebody was given: `B级`, `二级`, `grade A`. What starts a scale (`A≥90`) is none. */
const GRADE =
  /(?<![A-Za-z0-9])(?<zh>[A-D]|[一二三四]|[甲乙丙])级(?![别差配建造保])(?!资(?!质))|\b(?:grade|rated|rating)[ :]{1,2}(?<en>[A-D])(?![A-Za-z0-9≥≤<>=])/gu;

const gradesIn = (text: string): Array<{ grade: string; start: number; end: number }> =>
  [...text.matchAll(GRADE)].map((match) => ({
    grade: match.groups?.zh ?? match.groups?.en ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));

const kindOf = (grade: string): string =>
  /[A-D]/u.test(grade) ? 'letter' : /[甲乙丙]/u.test(grade) ? 'class' : 'numeral';

/** A grade that the notes do not give, where they give another one that the narrative leaves out. */
export const checkGrades: Check = ({ narrative, evidence }: Case) => {
  const told = gradesIn(narrative.text);
  if (told.length === 0) return [];
  const noted = evidence.own.flatMap(({ text }) => gradesIn(text));
  return told.flatMap(({ grade, start, end }): RawFlag[] => {
    if (noted.some((other) => other.grade === grade)) return [];
    const instead = noted.find(
      (other) => kindOf(other.grade) === kindOf(grade) && !told.some((known) => known.grade === other.grade),
    );
    return instead
      ? [{ start, end, kind: 'drift', messageId: 'grade', params: { grade, noted: instead.grade } }]
      : [];
  });
};
