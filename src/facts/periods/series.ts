import {
  cellsAndLines,
  type Figure,
  MONTH_NAMES,
  type Report,
  rememberFor,
  type Span,
  scanFigures,
  shiftFigure,
  viewText,
} from '../../core/index.js';

/** Figures of one thing, told quarter by quarter, half by half, month by month or year by year. */

export type PeriodKind = 'quarter' | 'half' | 'month' | 'year';

export interface Entry {
  /** Which quarter, half, month or year; the year that the report speaks of is 0 where it is not named, the one before -1. */
  period: number;
  figure: Figure;
}

export interface Series extends Span {
  kind: PeriodKind;
  entries: readonly Entry[];
  /** The words of its statement before the first period, and those behind the last figure. */
  lead: string;
  behind: string;
  /** Where its statement starts. */
  from: number;
}

const NUMERALS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 上: 1, 下: 2 };
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };
const MONTHS =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';

/** What names the period in front of its figure, by kind. */
const LABELS: ReadonlyArray<readonly [PeriodKind, string]> = [
  [
    'quarter',
    '第?(?<quarter>[一二三四1-4])季度?|\\bQ(?<q>[1-4])|\\b(?<ordinal>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth) quarter',
  ],
  [
    'half',
    '(?<half>[上下])半年度?|\\bH(?<h>[12])|\\b(?<halfOrdinal>[Ff]irst|[Ss]econd) half(?: of the year)?',
  ],
  ['month', `(?<![-~至到—\\d])(?<month>1[0-2]|[1-9])月份?(?![-~至到—])|\\b(?<named>${MONTHS})\\b`],
  [
    'year',
    '(?<year>20\\d\\d)\\s?年?度?|(?<last>上一?年度?|去年|上年同期|去年同期|last year|(?:the )?previous year|the year before)|(?<own>本年度?|今年|当年|this year)',
  ],
];
const GAP = '(?:[^\\d,;。、()\\n%]{0,10}?)';
const FIGURE = '(?=\\d)';
const LABELLED = LABELS.map(
  ([kind, label]) => [kind, new RegExp(`(?:${label})\\)?${GAP}${FIGURE}`, 'gu')] as const,
);
/** `9 in 2023`: the figure before its period, as English tells it. */
const TURNED = LABELS.map(
  ([kind, label]) =>
    [
      kind,
      new RegExp(
        `(?<![\\d.,])(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:\\s?%|\\s?[A-Za-z³²/]{1,12}){0,3}(?:\\s(?:in|for) (?:the )?|\\s?\\((?=[^()]{1,8}\\)))(?:${label})\\)?`,
        'gu',
      ),
    ] as const,
);
/** What may stand between one figure and the next period. */
const JOINT =
  /^(?:[\p{Script=Han}/A-Za-z³²]{0,4})?\s?[、,;(/和及|]{0,2}\s?(?:其中|and|to|against|为|则)?\s?$/iu;

export const seriesIn = rememberFor((report: Report): readonly Series[] =>
  cellsAndLines(report).flatMap((place) => {
    const words = viewText(report, place);
    if (!/\d/u.test(words)) return [];
    let at = place.start;
    return words.split(/(?<=。)|(?<=[a-z\d%)]\.)(?=\s[A-Z])/u).flatMap((content) => {
      const from = at;
      at += content.length;
      return LABELS.flatMap(([kind], index) => readSeries(content, from, kind, index));
    });
  }),
);

/** `9月12日`, `9月、12月`. */
const OF_DATE = /^\s?[日月号年]/u;

interface Found extends Span {
  period: number;
  figure: Figure;
}

function foundIn(content: string, index: number): Found[] {
  const read = (patterns: typeof LABELLED, figureAt: (match: RegExpMatchArray) => number): Found[] =>
    [...content.matchAll(patterns[index]?.[1] ?? /(?!)/gu)].flatMap((match) => {
      const at = figureAt(match);
      const [figure] = scanFigures(content.slice(at));
      if (figure?.start !== 0 || figure.comparison !== null || figure.upper !== null) return [];
      if (OF_DATE.test(content.slice(at + figure.end))) return [];
      const end = Math.max(at + figure.end, match.index + match[0].length);
      const period = periodOf(match.groups ?? {});
      return [{ start: match.index, end, period, figure: shiftFigure(figure, at) }];
    });
  const turned = read(TURNED, (match) => match.index ?? 0);
  const straight = read(LABELLED, (match) => (match.index ?? 0) + match[0].length).filter(
    ({ start }) => !turned.some((other) => other.start <= start && start < other.end),
  );
  return [...turned, ...straight].sort((x, y) => x.start - y.start);
}

function readSeries(content: string, from: number, kind: PeriodKind, index: number): Series[] {
  const found = foundIn(content, index);
  const runs: Array<typeof found> = [];
  for (const entry of found) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const joined =
      before !== undefined &&
      before.figure.unit?.name === entry.figure.unit?.name &&
      JOINT.test(content.slice(before.end, entry.start));
    if (run && joined) run.push(entry);
    else runs.push([entry]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) return [];
    return [
      {
        kind,
        start: from + first.start,
        end: from + last.end,
        entries: run.map(({ period, figure }) => ({ period, figure: shiftFigure(figure, from) })),
        lead: content.slice(0, first.start),
        behind: content.slice(last.end),
        from,
      },
    ];
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function periodOf(groups: Groups): number {
  const { quarter, q, ordinal, half, h, halfOrdinal, month, named, year, last } = groups;
  const written = quarter ?? q ?? half ?? h ?? month ?? year;
  if (written !== undefined) return NUMERALS[written] ?? Number(written);
  const spoken = ordinal ?? halfOrdinal;
  if (spoken !== undefined) return ORDINALS[spoken.toLowerCase()] ?? 0;
  if (named !== undefined)
    return 1 + MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(named.toLowerCase()));
  return last === undefined ? 0 : -1;
}
