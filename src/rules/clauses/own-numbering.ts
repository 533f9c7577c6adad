import { type Report, type Span, viewText } from '../../core/index.js';
import { clauseNamed, mayBeNamed } from '../../standards/index.js';

/** A line that a number of two levels opens, with its title and nothing else: `6.2 Management review`. */
const NUMBERED =
  /^[#*\s]{0,6}(?<number>(?<chapter>\d{1,2})\.\d{1,2})\s{1,3}(?<title>[\p{Script=Han}][\p{Script=Han}、]{1,18}|[A-Z][A-Za-z ,–-]{2,60})$/u;
/** The standards number their requirements from here on. */
const FIRST_CHAPTER = 4;
/** So many headings of chapters that no standard has requirements in, and the numbers are the report's own. */
const FOREIGN = 3;
/** So many headings whose clause is the one of their number, and the numbers are the standard's. */
const PROOF = 2;

interface Heading extends Span {
  number: string;
  chapter: number;
  title: string;
}

const headingsOf = (report: Report): Heading[] =>
  report.lines.flatMap((line) => {
    const { start, end } = line;
    const groups = NUMBERED.exec(viewText(report, line).trim())?.groups;
    return groups
      ? [
          {
            start,
            end,
            number: groups.number ?? '',
            chapter: Number(groups.chapter),
            title: groups.title ?? '',
          },
        ]
      : [];
  });

const isClause = ({ number, title }: Heading): boolean => {
  const named = clauseNamed(title);
  return named !== null && named !== undefined && mayBeNamed(number, named);
};

/** The headings of a report that counts its own sections (`2.3 Objectives`, `6.2 Management review`); else none. */
export function ownHeadings(report: Report): Span[] {
  const headings = headingsOf(report);
  const foreign = headings.filter(({ chapter }) => chapter < FIRST_CHAPTER);
  const right = headings.filter((heading) => heading.chapter >= FIRST_CHAPTER && isClause(heading));
  return foreign.length >= FOREIGN && right.length < PROOF ? headings : [];
}
