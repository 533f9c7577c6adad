import type { NcMention, Report } from '../../core/index.js';
import { isElsewhere } from './elsewhere.js';
import { CLAUSES, DEPARTMENT, parseClauses } from './target.js';
import { gradeIn } from './words.js';

/** `不符合01`, `NC-2`, `Nonconformity 3`: the number of a nonconformity alone in its cell. */
const LABEL =
  /^(?:不符合(?:项|报告|项报告)?\s?(?:第)?\s?(?<n>\d{1,2})\s?号?|(?:NCR?|BF|BX|non-?conformity|finding)[- ]?(?<m>\d{1,2}))\s?:?$/iu;
/** Whose it is and against what, in either order, then what was found. */
const TOLD = new RegExp(
  `^(?:(?<department>${DEPARTMENT})\\s?[,、/ ]\\s?(?<clause>${CLAUSES})|(?<first>${CLAUSES})\\s?[,、/ ]\\s?(?<second>${DEPARTMENT}))\\s?[,;:、 ].{4}`,
  'u',
);

/** Lists whose cells an extractor left one a line: the number of the nonconformity, below it all that is told of it. */
export function readLabelCells(report: Report): NcMention[] {
  const { lines, view } = report;
  return lines.flatMap((line, index) => {
    const below = lines[index + 1];
    if (!below || line.end - line.start > 20 || line.kind === 'row') return [];
    const label = LABEL.exec(view.text.slice(line.start, line.end))?.groups;
    const words = view.text.slice(below.start, below.end);
    const told = label && TOLD.exec(words)?.groups;
    if (!told || isElsewhere(report, below)) return [];
    const clause = told.clause ?? told.first ?? '';
    return [
      {
        start: below.start,
        end: below.end,
        grade: gradeIn(words),
        clause: clause.replace(/\s/gu, ''),
        clauses: parseClauses(clause),
        department: told.department ?? told.second ?? null,
        from: 'words' as const,
        number: `NC${Number(label.n ?? label.m)}`,
        place: 'list' as const,
      },
    ];
  });
}
