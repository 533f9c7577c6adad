import {
  type Comparison,
  type Figure,
  type ObjectiveStatement,
  type Report,
  type Span,
  shiftFigure,
  unionOf,
  valueBeside,
  viewText,
} from '../../../core/index.js';
import { type Content, commonOf, contentOf, sizeOf } from './content.js';
import { figuresIn } from './figures.js';
import type { Reached } from './reached.js';
import type { Said } from './said.js';
import { namedBy, yearBefore } from './told.js';

/**
 * An aim that asks for a change against another year, called reached, beside the figures of both years:
 * `优等品率须比上年提高2个百分点`, `2031年为91.5%,2032年为92.8%,目标已实现`.
 */

const WAYS = '(?<way>下降|降低|减少|节约|压减|提高|提升|上升|增长|增加)';
const CHANGE_ZH = new RegExp(
  `(?:比|较|同比)(?:(?<base>20\\d\\d)年?|上一?年度?|去年|上年)?[^,。;\\d]{0,10}?${WAYS}(?:率|幅度)?(?:不少于|不低于|至少|达到?|≥)?\\s?$`,
  'u',
);
const CHANGE_EN =
  /\b(?<way>reduc\w*|cut\w*|lower\w*|decreas\w*|down|rais\w*|increas\w*|improv\w*|up)\b[^.;\d]{0,50}?\bby (?:at least |no less than )?$/iu;
const MEASURES: ReadonlySet<string> = new Set(['%', 'ppm']);
const LESS = /降|减|节|reduc|cut|lower|decreas|down/iu;
const GOAL = /目标|指标|方案|objective|target|goal|\baim/iu;
const BASE_EN = /\b(?:compared (?:with|to)|against|on|from|than(?: in)?|over) (?<base>20\d\d)\b/iu;

interface Change extends Span {
  figure: Figure;
  content: Content;
  label: Content;
  isLess: boolean;
  /** A number of points rather than a share of what it was. */
  inPoints: boolean;
  base: number | null;
  line: number;
}

export function readChanged(
  report: Report,
  reached: readonly Reached[],
  said: readonly Said[],
): ObjectiveStatement[] {
  const aims = report.sentences.flatMap((sentence) => changesIn(report, sentence));
  return aims.flatMap((aim) => statementOf(aim, reached, said) ?? []);
}

function changesIn(report: Report, sentence: Report['sentences'][number]): Change[] {
  const words = viewText(report, sentence);
  const line = report.lines[sentence.line];
  if (!line || !GOAL.test(viewText(report, line))) return [];
  return figuresIn(words).flatMap((figure): Change[] => {
    const lead = words.slice(0, figure.start);
    const change = CHANGE_ZH.exec(lead) ?? CHANGE_EN.exec(lead);
    const points =
      /^个?百分点|^ (?:percentage )?points/iu.test(words.slice(figure.core.end)) ||
      /百分点/u.test(figure.raw);
    if (!change || figure.upper !== null || !(points || MEASURES.has(figure.unit?.name ?? ''))) return [];
    const { way = '', base } = change.groups ?? {};
    const told = base ?? BASE_EN.exec(words)?.groups?.base;
    const { name } = namedBy(words, figure);
    const own = /[a-z]{3}/u.test(words)
      ? words.replace(BASE_EN, ' ').replace(change.groups?.way ?? '', ' ')
      : name.replace(CHANGE_ZH, ' ');
    return [
      {
        start: sentence.start + figure.start,
        end: sentence.start + figure.end,
        figure: shiftFigure(figure, sentence.start),
        content: contentOf(own.replace(WAY_WORDS, ' ')),
        label: contentOf(words),
        isLess: LESS.test(way),
        inPoints: points,
        base: told === undefined ? yearOfAim(words) : Number(told),
        line: sentence.line,
      },
    ];
  });
}
const WAY_WORDS =
  /比|较|同比|上年|去年|下降|降低|减少|节约|提高|提升|上升|增长|增加|须|应|\b(?:compared|with|against|percentage|points?|least)\b/giu;

/** The year before the one that the aim is for. */
function yearOfAim(words: string): number | null {
  const year = yearBefore(words);
  return year === null ? null : year - 1;
}

function statementOf(
  aim: Change,
  reached: readonly Reached[],
  said: readonly Said[],
): ObjectiveStatement | null {
  const values = reached.filter(
    (one) =>
      one.year !== null &&
      !one.partial &&
      one.figure.start !== aim.figure.start &&
      sizeOf(aim.content) > 1 &&
      commonOf(aim.content, one.content) === sizeOf(aim.content),
  );
  const latest = Math.max(...values.map(({ year }) => year ?? 0));
  const [after, other] = values.filter(({ year }) => year === (aim.base === null ? latest : aim.base + 1));
  if (!after || other) return null;
  const before = values.find(
    ({ year, figure }) => year === (after.year ?? 0) - 1 && figure.unit?.name === after.figure.unit?.name,
  );
  const claim = after.verdict ?? claimOf(said, aim, after);
  if (!before || !claim || before === after) return null;
  const [old, now] = [before, after].map(({ figure }) => valueBeside(figure, figure)) as [number, number];
  const gained = (aim.isLess ? old - now : now - old) / (aim.inPoints ? 1 : old);
  const asked = aim.figure.value / PERCENT;
  if (gained >= asked - ROUNDING) return null;
  const sign: Comparison = '>=';
  return {
    ...unionOf([aim, after.span, claim]),
    name: after.name,
    target: aim.figure,
    sign,
    results: [{ ...after.figure, value: gained * PERCENT, unit: aim.figure.unit }],
    claim: { start: claim.start, end: claim.end },
    apart: true,
  };
}
const PERCENT = 100;
const ROUNDING = 0.0006;

const claimOf = (said: readonly Said[], aim: Change, { figure, line }: Reached): Span | undefined =>
  said.find(
    ({ content, line: place, start }) =>
      (sizeOf(content) > 1 && commonOf(content, aim.label) === sizeOf(content)) ||
      (sizeOf(content) === 0 && start > figure.end && place - line <= 1),
  );
