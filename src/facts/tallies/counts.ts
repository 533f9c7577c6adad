import {
  baseValue,
  cellsAndLines,
  type DateMention,
  type Figure,
  isPlainFigure,
  type Report,
  rememberFor,
  type Span,
  scanDates,
  scanFigures,
  shiftFigure,
  stretchEnd,
  stretchStart,
  viewText,
} from '../../core/index.js';

/** Two counts of one thing, told side by side: all of it, and so many of them. */
export interface Pair extends Span {
  whole: Counted;
  part: Counted;
  /** Its statement and, in front, the title it stands under. */
  words: string;
  /** What stands before the first of the two in their statement. */
  lead: string;
  between: string;
  behind: string;
  dates: readonly DateMention[];
}

export interface Counted {
  figure: Figure;
  /** The words of its clause. */
  clause: string;
}

const MARKS = ',;。:\n、(';
const LONGEST_GAP = 34;
const LONGEST_CLAUSE = 48;
const FEWEST = 10;
/** What comes on top is no part. */
const BESIDE = /另[有外]?|此外|除此|[,;]\s?(?:also|another|in addition)/u;
/** `超24小时完成的76单`: the time is that by which the jobs are told apart. */
const OVER = /超(?:过|出)?\s?$|\b(?:more than|within)\s$/iu;
/** So much of a statement's line is read before it. */
const TITLE = 24;

/** All neighbouring counts of the running text and of cells of which the second may be a part of the first. */
export const pairsOfCounts = rememberFor((report: Report): readonly Pair[] =>
  cellsAndLines(report)
    .flatMap((place) => statementsIn(viewText(report, place), place.start))
    .flatMap(({ content, start, title }) => pairsIn(content, start, title)),
);

interface Statement {
  content: string;
  start: number;
  title: string;
}

/** Up to the next full stop; a semicolon parts no whole from its part. */
function statementsIn(words: string, at: number): Statement[] {
  let start = at;
  return words.split(/(?<=。|\.\s)/u).map((content) => {
    const statement = { content, start, title: words.slice(0, Math.min(TITLE, start - at)) };
    start += content.length;
    return statement;
  });
}

function pairsIn(content: string, start: number, title: string): Pair[] {
  if (!/\d[^\d]{0,30}\d/u.test(content)) return [];
  const figures = scanFigures(content).filter(
    (figure) =>
      isPlainFigure(figure) &&
      figure.unit?.dimension !== 'ratio' &&
      !isYear(figure) &&
      !OVER.test(content.slice(Math.max(0, figure.start - 10), figure.start)),
  );
  const dates = scanDates(content);
  return figures.flatMap((first, index) => {
    const second = figures[index + 1];
    if (!second || gapBetween(first, second, dates) > LONGEST_GAP) return [];
    if (BESIDE.test(content.slice(first.end, second.start))) return [];
    const [whole, part] = baseValue(second) > baseValue(first) ? [second, first] : [first, second];
    if (whole.value < FEWEST) return [];
    const borders = { first: endOfFirst(content, first, second), second: first.end };
    const told = (figure: Figure): Counted => ({
      figure: shiftFigure(figure, start),
      clause:
        figure === first
          ? clauseOf(content, figure, { from: 0, to: borders.first })
          : clauseOf(content, figure, { from: borders.second, to: content.length }),
    });
    return [
      {
        start: start + first.start,
        end: start + second.end,
        whole: told(whole),
        part: told(part),
        words: `${title} ${content}`,
        lead: `${title} ${content.slice(0, first.start)}`,
        between: content.slice(first.end, second.start),
        behind: content.slice(second.end),
        dates,
      },
    ];
  });
}

/** Without the dates in it: `2,940 deliveries from January to April, of which 147`. */
const gapBetween = (first: Figure, second: Figure, dates: readonly DateMention[]): number =>
  dates
    .filter(({ start, end }) => start >= first.end && end <= second.start)
    .reduce((gap, { start, end }) => gap - (end - start), second.start - first.end);

const isYear = ({ unit, raw }: Figure): boolean => unit === null && /^(?:19|20)\d\d$/u.test(raw);

/** `300 orders for 2024; 9 were late`: in English the unit is told once. */
export const sharesUnit = ({ whole, part }: Pair): boolean =>
  part.figure.unit?.dimension === whole.figure.unit?.dimension ||
  (part.figure.unit === null && part.figure.decimals === 0);

/** `检验118批一次合格113批`: without a mark between them, what stands before the second is its own. */
const endOfFirst = (content: string, first: Figure, second: Figure): number =>
  /[,;。:a-z]/iu.test(content.slice(first.end, second.start)) ? second.start : first.end;

/** Its clause, no further than the other of the two. In Chinese what is counted stands before the number. */
function clauseOf(content: string, figure: Figure, { from, to }: { from: number; to: number }): string {
  const start = Math.max(from, stretchStart(content, figure.start, MARKS, LONGEST_CLAUSE));
  const end = Math.min(to, stretchEnd(content, figure.end, `${MARKS})`, LONGEST_CLAUSE));
  return content.slice(start, end);
}
