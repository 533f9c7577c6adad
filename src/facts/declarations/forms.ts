import {
  cellsAndLines,
  matchesNear,
  type Report,
  type Span,
  spanOf,
  unionOf,
  viewText,
} from '../../core/index.js';
import { TOPICS } from './topics/index.js';
import type { TopicPatterns } from './words.js';

/** A denial or affirmation that a form makes by its layout. */
export interface FormStatement extends Span {
  patterns: TopicPatterns;
  exists: boolean;
  /** False where a tick was lost and only the empty box tells. */
  certain: boolean;
  label: string;
}

const NONE_VALUE = /^(?:无|没有|不涉及|未发生|无变化|均?无变化|没有变化|none|nil)[。.;]?$/iu;
const CLAUSE_CELL =
  /^[QES]?\s?\d{1,2}(?:\.\d{1,2}){0,3}(?:[、,\s/]{1,2}[QES]?\s?\d{1,2}(?:\.\d{1,2}){0,3}){0,4}$/u;
const LONGEST_LABEL = 28;
/** `变更：■无 □有`: what is ticked answers the words before the boxes. */
const BOXES =
  /(?<label>[^\n□■☑√☐☒。;:]{2,28})[:：]?\s{0,3}(?<first>[□■☑√☐☒])\s?(?<word1>无|有|否|是|不涉及|涉及|没有|yes|no)(?:重大)?(?:变化|变更)?[^\n□■☑√☐☒]{0,8}(?<second>[□■☑√☐☒])\s?(?<word2>无|有|否|是|不涉及|涉及|没有|yes|no)/giu;
const BOX = /[□■☑√☐☒]/u;
const TICKED = /[■☑√☒]/u;
const NO = /^(?:无|否|不涉及|没有|no)$/iu;

/** What forms say: a label with `无` beside or below it, and boxes of yes and no. */
export function readForms(report: Report): FormStatement[] {
  return [...readLabels(report), ...readBoxes(report), ...readLostTicks(report)];
}

function readLabels(report: Report): FormStatement[] {
  const cells = cellsAndLines(report);
  return cells.flatMap((value, index) => {
    if (!NONE_VALUE.test(viewText(report, value).trim())) return [];
    const before = cells[index - 1];
    const label = before && CLAUSE_CELL.test(viewText(report, before)) ? cells[index - 2] : before;
    if (!label) return [];
    const words = viewText(report, label);
    const { start, end } = unionOf([label, value]);
    return topicsOf(words).map((patterns) => ({
      start,
      end,
      patterns,
      exists: false,
      certain: true,
      label: words,
    }));
  });
}

const topicsOf = (label: string): TopicPatterns[] =>
  label.length > LONGEST_LABEL
    ? []
    : TOPICS.filter((patterns) => !patterns.notForm && patterns.label.test(label.trim()));

function readBoxes(report: Report): FormStatement[] {
  return matchesNear(report.view.text, BOX, BOXES).flatMap((match) => {
    const { label = '', first = '', word1 = '', second = '', word2 = '' } = match.groups ?? {};
    const ticks = [first, second].map((box) => TICKED.test(box));
    if (ticks[0] === ticks[1] || NO.test(word1) === NO.test(word2)) return [];
    const exists = !NO.test(ticks[0] ? word1 : word2);
    const span = spanOf(match);
    return topicsOf(label.replace(/^[\s\d.、()一二三四五六七八九十]{0,8}/u, '')).map((patterns) => ({
      ...span,
      patterns,
      exists,
      certain: true,
      label,
    }));
  });
}

const ANSWER = '(?:不涉及|涉及|没有|有|无|是|否)';
/** `外包: □有    无`, `□有    无    特殊过程`: the tick vanished with its font, the empty box stayed. */
const LOST_TICK = new RegExp(
  `(?:(?<label>[^\\n□。;:|]{2,28})[:|]\\s{0,3})?(?:□\\s?(?<empty1>${ANSWER})\\s{1,8}(?<ticked1>${ANSWER})|(?<ticked2>${ANSWER})\\s{1,8}□\\s?(?<empty2>${ANSWER}))(?:[^\\S\\n]{2,8}(?<behind>[^\\s□。;:|]{2,16}))?(?=[\\s|]|$)`,
  'gu',
);

const REACH_ABOVE = 48;

/** `倒班` in the line above its boxes, where a form lost the borders of its cells. */
function labelAbove(text: string, at: number): string {
  const [above = '', indent = ''] = text
    .slice(Math.max(0, at - REACH_ABOVE), at)
    .split('\n')
    .slice(-2);
  return indent.trim() === '' ? above.trim() : '';
}

/** Only where no tick of the whole text is left; elsewhere a word without a box is none that was ticked. */
function readLostTicks(report: Report): FormStatement[] {
  const { text } = report.view;
  if (!text.includes('□') || TICKED.test(text)) return [];
  return [...text.matchAll(LOST_TICK)].flatMap((match) => {
    const { label, behind, empty1, empty2, ticked1, ticked2 } = match.groups ?? {};
    const [empty, ticked] = [empty1 ?? empty2 ?? '', ticked1 ?? ticked2 ?? ''];
    if (NO.test(empty) === NO.test(ticked)) return [];
    const words = (label ?? behind ?? labelAbove(text, match.index)).trim();
    const span = spanOf(match);
    return topicsOf(words).map((patterns) => ({
      ...span,
      patterns,
      exists: !NO.test(ticked),
      certain: false,
      label: words,
    }));
  });
}
