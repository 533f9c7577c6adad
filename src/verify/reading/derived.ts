import type { Span } from '../../core/index.js';
import type { Line } from './evidence.js';
import { type Passage, sentenceAt, wordsOf } from './passage.js';
import { baseOf, isCount, type Quantity } from './quantity.js';
import { runsIn, sumOf } from './runs.js';
import { within } from './within.js';

const plain = (q: Quantity): boolean => isCount(q) || q.measure.dimension === 'score';
const addable = (a: Quantity, b: Quantity): boolean =>
  a.measure.dimension === b.measure.dimension || (plain(a) && plain(b));

const MOST_FIGURES = 40;

/** Ordered pairs of a line's figures; a line with very many figures is a table that proves nothing. */
function pairs(quantities: readonly Quantity[]): Array<readonly [Quantity, Quantity]> {
  const few = quantities.slice(0, MOST_FIGURES);
  return few.flatMap((a, i) => few.flatMap((b, k) => (i === k ? [] : [[a, b] as const])));
}

const agrees = (value: number, q: Quantity): boolean =>
  Math.abs(value - q.value) <= 0.5001 * 10 ** -q.decimals;

const SHARE_CUE =
  /率|占|比例|比率|达成|完成|满意|覆盖|[(（]|分之|\d成|[二三四五六七八九]成|\b(?:third|quarter|fifth|tenth|rate|share|ratio|percent|proportion|response|completion|replied|complete)/iu;

/** `39/45 = 86.7%`: a share of two counts of one line, or what is left of it. */
function isShare(q: Quantity, narrative: Passage, lines: readonly Line[]): boolean {
  const around = narrative.text.slice(Math.max(0, q.start - 14), q.end + 8);
  if (q.measure.dimension !== 'ratio' || !SHARE_CUE.test(around)) return false;
  const scale = 1 / q.measure.factor;
  return lines.some((line) =>
    pairs(line.quantities.filter(addableFigure)).some(([a, b]) => {
      if (!addable(a, b) || baseOf(a) > baseOf(b) || b.value < 2) return false;
      const share = baseOf(a) / baseOf(b);
      return agrees(share * scale, q) || agrees((1 - share) * scale, q);
    }),
  );
}

const addableFigure = (q: Quantity): boolean => q.measure.dimension !== 'ratio' && q.upper === null;

const TOTAL_CUE = /合计|共计|总计|总共|共(?!同)|累计|两[月项次批]|total|altogether|combined|in all/iu;
const REST_CUE =
  /其余|剩余|剩下|其他|另外?|余下|尚有|未|仍有|还有|不合格|合格|正常|相差|差|减少|增加|上升|下降|多|少|不符合|remain|rest|other|still|outstanding|left|passed|failed|open|fewer|more|less/iu;

const FEW = 6;

/** The sentences of a line; the whole line too where it holds but a few figures. */
const spansFor = (line: Line): Span[] =>
  line.quantities.length <= FEW ? [...line.sentences, { start: 0, end: line.text.length }] : line.sentences;

const isYear = (q: Quantity): boolean =>
  q.measure.dimension === null && q.decimals === 0 && q.value >= 1990 && q.value < 2050;

/** The sums of figures that follow one another. */
const runSums = (figures: readonly Quantity[]): number[] =>
  runsIn(
    figures.slice(0, MOST_FIGURES).map(({ value }) => value),
    2,
    6,
  ).map(sumOf);

/** A sum or a difference of figures of one sentence, where the words right before the figure say so. */
function isSum(q: Quantity, narrative: Passage, lines: readonly Line[]): boolean {
  const before =
    /[^\d,;。]{0,14}$/u.exec(narrative.text.slice(Math.max(0, q.start - 14), q.start))?.[0] ?? '';
  const after = narrative.text.slice(q.end, q.end + 10);
  const total = TOTAL_CUE.test(before) || TOTAL_CUE.test(q.raw);
  const rest = REST_CUE.test(before) || REST_CUE.test(after);
  if (!total && !rest) return false;
  return lines.some((line) =>
    spansFor(line).some((span) => {
      const figures = within(line.quantities, span).filter(
        (n) => addableFigure(n) && addable(n, q) && !n.doubtful && !isYear(n),
      );
      const whole = Math.max(...figures.map(({ value }) => value));
      const all = figures.reduce((sum, { value }) => sum + value, 0);
      if (total && figures.length >= 2 && figures.length <= 8 && agrees(all, q)) return true;
      return (
        (total &&
          (runSums(figures).some((sum) => agrees(sum, q)) ||
            pairs(figures).some(([a, b]) => agrees(a.value + b.value, q)))) ||
        (rest && figures.some(({ value }) => value < whole && agrees(whole - value, q)))
      );
    }),
  );
}

/** `3#至6#四台`: how many a row of numbers holds. */
function countsNumbers(q: Quantity, { text }: Passage): boolean {
  const row = /(?<first>\d{1,3})\s?[#号]?\s?(?:至|到|-|~)\s?(?<last>\d{1,3})\s?[#号][^,;。\d]{0,6}$/u.exec(
    text.slice(Math.max(0, q.start - 20), q.start),
  )?.groups;
  return plain(q) && row !== undefined && Number(row.last) - Number(row.first) + 1 === q.value;
}

const LIST_BREAK = /[、/]|和|与|及(?!时|格)|,\s(?=[A-Z\d])|\sand\s/gu;
const COUNT_WORDS = 12;
/** What may stand between a count and the list that it counts. */
const OPENS_LIST = /^[\p{Script=Han}A-Za-z ]{0,8}[:(]|^,?\s?(?:包括|分别|即|为|有|namely|including)/u;
/** Readings told in a row are no list of things. */
const LIST_OF_FINDS = /\d\s?、\s?\d/u;
const CLOSES_LIST = /(?:等|共|计|各|这)\s?$/u;

/** The count of a list that the narrative itself writes next to it: `3台（A、B、C）`, `A、B等2份`, `A、B两份`. */
function countsList(q: Quantity, narrative: Passage): boolean {
  if (!plain(q) || q.decimals > 0 || q.value < 2 || q.value > COUNT_WORDS) return false;
  const sentence = sentenceAt(narrative, q.start);
  if (!sentence) return false;
  const before = narrative.text.slice(sentence.start, q.start);
  const after = narrative.text.slice(q.end, sentence.end);
  const breaks = (part: string) => [...part.matchAll(LIST_BREAK)].length;
  const inWords = /^\p{Script=Han}/u.test(q.raw);
  if (OPENS_LIST.test(after) && breaks(after.split(')')[0] ?? '') === q.value - 1) return true;
  if ((inWords || CLOSES_LIST.test(before)) && breaks(before.split(/[,:]/u).at(-1) ?? '') === q.value - 1)
    return true;
  const later = sentence.pieces.filter((piece) => piece.start > q.end);
  if (later.some((piece) => [...piece.text.matchAll(/、/gu)].length === q.value - 1)) return true;
  const told = narrative.text
    .slice(0, q.start)
    .split(/[;。:,\n]/u)
    .slice(0, -1);
  if (told.some((part) => [...part.matchAll(/、/gu)].length === q.value - 1 && !LIST_OF_FINDS.test(part)))
    return true;
  const codes = wordsOf(sentence).filter(({ tag }) => tag === 'code');
  return (
    codes.length === q.value &&
    codes.some((code) => Math.min(Math.abs(code.start - q.end), Math.abs(q.start - code.end)) <= 8)
  );
}

const isZeroNoted = (lines: readonly Line[]): boolean =>
  lines.some((line) => /无|没|未|零|\b(?:no|none|nil|zero)\b/iu.test(line.text));
const SAMPLED = /(?:抽查?|抽取|查看?|sampled|checked)\s?$/iu;

/** One in words is mostly no count; a sample of one needs no counting; `一起` counts as well as `1起`. */
const isOne = (q: Quantity, narrative: Passage, lines: readonly Line[]): boolean =>
  ONE_FINDING.test(narrative.text.slice(Math.max(0, q.start - 8), q.start)) ||
  /^一/u.test(q.raw) ||
  SAMPLED.test(narrative.text.slice(Math.max(0, q.start - 8), q.start)) ||
  lines.some((line) => line.text.includes(`一${q.measure.spelling}`) || /\b(?:an?|one)\b/iu.test(line.text));
/** `提出观察项1项`: a finding that is told is one. */
const ONE_FINDING = /(?:不符合|观察|改进)项?\s?$/u;
const HAPPENED = /发生|出现|接到|收到|受理|造成/u;
/** `发生1起工伤` of an event that the notes tell without counting it. */
const isOneEvent = (q: Quantity, narrative: Passage, lines: readonly Line[]): boolean =>
  q.measure.spelling === '起' &&
  HAPPENED.test(narrative.text.slice(Math.max(0, q.start - 12), q.start)) &&
  !lines.some(({ quantities }) => quantities.some(({ measure }) => measure.spelling === '起'));

const isAllNoted = (lines: readonly Line[]): boolean =>
  lines.some((line) => /全|都|均|\b(?:all|every|full)\b/iu.test(line.text));

/**
 * Whether a figure that the notes lack follows from them: none, one and all in words, shares, sums,
 * counted lists and rows of numbers.
 */
export const isDerived = (q: Quantity, narrative: Passage, lines: readonly Line[]): boolean =>
  (q.value === 0 && isZeroNoted(lines)) ||
  (q.value === 1 && isCount(q) && (isOne(q, narrative, lines) || isOneEvent(q, narrative, lines))) ||
  (q.value === 100 && q.measure.dimension === 'ratio' && isAllNoted(lines)) ||
  isShare(q, narrative, lines) ||
  isSum(q, narrative, lines) ||
  countsNumbers(q, narrative) ||
  countsList(q, narrative);
