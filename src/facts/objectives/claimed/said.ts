import { type Report, type Span, viewText } from '../../../core/index.js';
import type { Aim } from './aims.js';
import { MISSED, type Verdict, verdictsIn } from './claims.js';
import { type Content, commonOf, contentOf, sizeOf } from './content.js';
import { figuresIn } from './figures.js';
import { THEN } from './reached-words.js';
import type { Told } from './told.js';

/** A sentence without figures that calls an objective reached, by its name, its number or only by where it stands. */
export interface Said extends Span {
  side: Verdict['side'];
  content: Content;
  codes: readonly string[];
  line: number;
}

/** `Objective 4`, `H2`, `第3条`, `annex 2`. */
const CODE =
  /\b(?:objective|target|goal|annex|item|aim|kpi) [A-Z]?\d{1,2}\b|(?<![A-Za-z\d])[A-Z]{1,3}-?\d{1,3}(?![A-Za-z\d])|第[\d一二三四五六七八九十]{1,2}[条项]/giu;
export const codesIn = (words: string): string[] =>
  (words.match(CODE) ?? []).map((code) =>
    code.toLowerCase().replace(/^(?:objective|target|goal|aim|item|kpi) /u, '#'),
  );

/** Figures other than numbers of objectives and years. */
export const tellsFigures = (words: string): boolean =>
  figuresIn(words.replace(CODE, ' ').replace(/20\d\d/gu, ' ')).length > 0;

const OPENS = /^[^,;:]{0,40}(?::|\bthat\b)/iu;
const EXCEPT = /除|其余|其他|except|\bbut\b|other than|remaining|others?\b/iu;

export function readSaid(report: Report): Said[] {
  return report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    const [verdict] = verdictsIn(words);
    if (!verdict || MISSED.test(words) || THEN.test(words) || EXCEPT.test(words)) return [];
    if (tellsFigures(words)) return [];
    const lead = words.slice(0, verdict.end).replace(OPENS, '');
    return [
      {
        start: sentence.start + verdict.start,
        end: sentence.start + verdict.end,
        side: verdict.side,
        content: contentOf(lead.replace(CODE, ' ').replace(VERBS, ' ')),
        codes: codesIn(words),
        line: sentence.line,
      },
    ];
  });
}
const VERBS =
  /达到|达成|完成|实现|满足|符合|优于|\b(?:achieved?|attained|fulfilled|reached|met|honoured|hit|kept|rated|considered|considers|closed|marked|conclusion|notes?|noted|reviewed|respected|satisfied|comfortably|therefore|thus|been)\b/giu;
/** So many lines behind a figure `目标达成` is still said of it. */
const NEAR = 1;

/** What was said of a figure that is held against an aim: by name or number anywhere, without either right behind. */
export function saidOf(said: readonly Said[], one: Told, aim: Aim): Said | null {
  const named = said.find(({ content, codes }) =>
    codes.length > 0
      ? codes.some((code) => aim.codes.includes(code))
      : sizeOf(content) > 1 && commonOf(content, aim.label) === sizeOf(content),
  );
  if (named) return named;
  return (
    said.find(
      ({ start, content, codes, line }) =>
        codes.length === 0 && sizeOf(content) === 0 && start > one.figure.end && line - one.line <= NEAR,
    ) ?? null
  );
}
