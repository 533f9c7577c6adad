import { type Span, spansOverlap } from '../../core/index.js';
import type { Passage } from './passage.js';
import type { Quantity } from './quantities.js';
import { firstFrom, within } from './within.js';
import { likeness, type Word } from './words.js';

/** What a figure or a date is said to be: the words around it, the nearest weighing most. */
export interface Label {
  words: ReadonlyArray<{ word: Word; weight: number }>;
  /** Whether it is what is asked for or what was found. */
  role: 'limit' | 'actual' | null;
  /** The word right beside it, where it has one of its own. */
  head: Word | null;
  /** False where it stands in a list whose names could not be told apart. */
  certain: boolean;
}

const DECAY = 0.3;
const SIDE_WEIGHT = 0.5;
const MOST_LEFT = 8;
const MOST_RIGHT = 3;
const INHERITED = 0.8;

const LIMIT_BEFORE =
  /(?:目标值?|指标|要求|规定|标准值?|标示?|限值?|上限|下限|限速|范围|允许|合格线|合格分|设计值?|应|不得|SLA|计划(?:值|数)?|报警值?|更换值|更换|承诺|标称|额定|target|limit|min(?:imum)?|max(?:imum)?|(?<=[,(]\s?)pass(?: mark)?|pass mark|consent|rule|goal|spec(?:ification)?|allowed|required|against|asks for|policy|未达到?|不到)(?:的|值|为|是|应|of|is|was|[\s:(≥≤<>=±+-])*$/iu;
const LIMIT_AFTER =
  /^\s?(?:以内|以下|以上|内)?(?:的)?(?:目标|要求|上限|下限|限值|标准|规定|合格线|报警值|更换值|到场承诺|承诺|limit|target|minimum|maximum|required|consent)(?![\s:为≥≤<>=+-]*\d)/iu;
const ACTUAL_BEFORE =
  /(?:实际|实测|实检|实收|实有|达到?|完成|累计|显示|读数|看屏|得分|平均|现|今|测得|ytd|to date|was|were|stood at|reached|actual)(?:值|为|了|约|[\s:])*$/iu;

/** Wordings that hand the names over to a list of figures behind them. */
const JOINT = /^[\s、,/和与及]*(?:and)?[\s、,/±≤≥<>+-]*$/iu;
const ITEM_BREAK = /[、/]|和|与|及(?!时|格)|\sand\s/gu;

export interface Anchor extends Span {
  comparison?: string | null;
  tolerance?: number | null;
  upper?: number | null;
}

/** The labels of anchors (figures, dates) of a passage, in the order given, which is reading order. */
export function readLabels(
  passage: Passage,
  anchors: readonly Anchor[],
  borders: readonly Span[] = anchors,
): Label[] {
  const series = seriesOf(passage, anchors);
  const labels: Label[] = [];
  /** What each anchor hands on to one that has no words of its own. */
  const own: Array<Label['words']> = [];
  anchors.forEach((anchor, index) => {
    const sentence = passage.sentences[sentenceAt(passage, anchor.start)] ?? {
      start: 0,
      end: passage.text.length,
    };
    const previous = borderBefore(borders, anchor.start);
    const from = Math.max(sentence.start, previous ?? sentence.start);
    const to = Math.min(sentence.end, borderAfter(borders, anchor.end) ?? sentence.end);
    const ahead = COUNTS_AHEAD.test(passage.text.slice(anchor.end, anchor.end + 40));
    const item = series.get(index);
    const enumerated = passage.text.lastIndexOf('、', anchor.start - 1) + 1;
    const near = Math.max(from, pieceStart(passage, anchor.start), enumerated);
    const beside = within(passage.words, { start: near, end: anchor.start });
    const alone = !beside.some((word) => word.weight > 0 && word.tag !== 'date');
    const right = rightWords(passage, { start: anchor.end, end: to }, ahead || alone, to < sentence.end);
    const far =
      alone && right.length === 0 ? within(passage.words, { start: from, end: anchor.start }) : beside;
    const left = leftWords(far, ahead ? SIDE_WEIGHT : 1);
    const named = item !== undefined && item.words.length > 0;
    const inherits =
      !named &&
      previous !== null &&
      previous > sentence.start &&
      right.length === 0 &&
      !left.some(({ word }) => word.weight === 1 && word.tag !== 'date');
    const earlier = inherits
      ? (own[index - 1] ?? []).map(({ word, weight }) => ({ word, weight: weight * INHERITED }))
      : [];
    own.push([...left, ...earlier]);
    labels.push({
      words: [...left, ...right, ...earlier, ...(item?.words ?? []).map((word) => ({ word, weight: 1 }))],
      head: headOf(ahead || alone ? right : left),
      role: roleOf(passage.text, anchor),
      certain: item === undefined || item.words.length > 0,
    });
  });
  return withResults(passage, anchors, labels);
}

/** `22s (≤25s)`: what stands right before a limit is the result. */
function withResults(passage: Passage, anchors: readonly Anchor[], labels: readonly Label[]): Label[] {
  return labels.map((label, index) => {
    const [anchor, next] = [anchors[index], anchors[index + 1]];
    if (
      label.role !== null ||
      !anchor ||
      !next ||
      (anchor.upper !== undefined && anchor.upper !== null) ||
      labels[index + 1]?.role !== 'limit'
    )
      return label;
    const gap = passage.text.slice(anchor.end, next.start);
    const attached = gap.length <= 10 && !/[;。]|\p{Script=Han}{4,}/u.test(gap);
    return attached ? { ...label, role: 'actual' as const } : label;
  });
}

const headOf = (words: Label['words']): Word | null => {
  const first = words.find(({ word }) => word.weight === 1 && word.tag !== 'date')?.word;
  return first && first.text.length >= 2 ? first : null;
};

function sentenceAt(passage: Passage, offset: number): number {
  return Math.max(0, firstFrom(passage.sentences, offset + 1) - 1);
}

const pieceStart = (passage: Passage, offset: number): number =>
  passage.pieces[firstFrom(passage.pieces, offset + 1) - 1]?.start ?? 0;

const borderBefore = (borders: readonly Span[], offset: number): number | null =>
  borders[firstFrom(borders, offset) - 1]?.end ?? null;
const borderAfter = (borders: readonly Span[], offset: number): number | null =>
  borders[firstFrom(borders, offset)]?.start ?? null;

/** In `40 relabelled` the thing counted follows; in `返工11` and `OTD 95.8` it stands before. */
const COUNTS_AHEAD =
  /^\s(?!(?:and|or|with|against|of|to|in|was|were|is|are|for|from|by|at|on|which|owing|while|but|that|where|has|have)\b)[a-z]{3,}/u;

const leftWords = (words: readonly Word[], weight: number) =>
  words
    .filter((word) => word.weight > 0)
    .slice(-MOST_LEFT)
    .reverse()
    .map((word, index) => ({ word, weight: (weight * word.weight) / (1 + DECAY * index) }));

/** Words up to the next punctuation; those that run on to the next figure are that figure's own. */
function rightWords(passage: Passage, span: Span, ahead: boolean, bordered: boolean) {
  const weight = ahead ? 1 : SIDE_WEIGHT;
  const stop = /[,。;:、)）]|(?<!^)\(|\n|\sand\s/u.exec(passage.text.slice(span.start, span.end));
  if (!stop && bordered && !ahead) return [];
  const end = stop ? span.start + stop.index : span.end;
  return within(passage.words, { start: span.start, end })
    .filter((word) => word.weight > 0)
    .slice(0, MOST_RIGHT)
    .map((word, index) => ({ word, weight: (weight * word.weight) / (1 + DECAY * index) }));
}

/** What a limit in brackets follows is itself no limit: `考核最低72(合格60)`, `ΔE 1.8(≤3)`. */
const BEFORE_LIMIT =
  /^[^\d,;。()（）]{0,3}[(（]\s?(?:合格|要求|标准|规定|限|目标|允许|min|max|target|limit|pass|[≤≥<>±])/iu;

export const isBeforeLimit = (text: string, anchor: Span): boolean =>
  BEFORE_LIMIT.test(text.slice(anchor.end, anchor.end + 10));

function roleOf(text: string, anchor: Anchor): Label['role'] {
  const before = text.slice(Math.max(0, anchor.start - 16), anchor.start);
  if (isBeforeLimit(text, anchor)) return 'actual';
  if (
    anchor.comparison ||
    anchor.tolerance ||
    LIMIT_BEFORE.test(before) ||
    LIMIT_AFTER.test(text.slice(anchor.end, anchor.end + 16))
  ) {
    return 'limit';
  }
  return ACTUAL_BEFORE.test(before) ? 'actual' : null;
}

interface SeriesItem {
  words: Word[];
}

/** Runs of figures with nothing but list marks between them, as indices into the anchors. */
export function seriesIn(passage: Passage, anchors: readonly Anchor[]): number[][] {
  const runs: number[][] = [];
  let run: number[] = [0];
  for (let i = 1; i <= anchors.length; i++) {
    const gap = passage.text.slice(anchors[i - 1]?.end ?? 0, anchors[i]?.start ?? 0);
    const listed = i < anchors.length && JOINT.test(gap);
    if (listed && (/[、/和与及]|and/u.test(gap) || looksAlike(passage, anchors, i))) {
      run.push(i);
      continue;
    }
    if (run.length >= 2) runs.push(run);
    run = [i];
  }
  return runs;
}

/** The figures of series with the names that belong to them (`A、B得分分别为92、88`); none where they cannot be told. */
function seriesOf(passage: Passage, anchors: readonly Anchor[]): Map<number, SeriesItem> {
  const items = new Map<number, SeriesItem>();
  for (const run of seriesIn(passage, anchors)) {
    const names = namesBefore(passage, anchors[run[0] ?? 0]?.start ?? 0, run.length);
    run.forEach((index, k) => {
      items.set(index, { words: names[k] ?? [] });
    });
  }
  return items;
}

/** Figures parted by spaces or commas alone are a series only where all of three and more look the same (`97.8 97.1 98.3`). */
function looksAlike(passage: Passage, anchors: readonly Anchor[], index: number): boolean {
  const shape = (at: number) =>
    passage.text
      .slice(anchors[at]?.start ?? 0, anchors[at]?.end ?? 0)
      .replace(/\d/gu, '0')
      .trim();
  const spaced = (at: number) =>
    at > 0 &&
    at < anchors.length &&
    JOINT.test(passage.text.slice(anchors[at - 1]?.end ?? 0, anchors[at]?.start ?? 0));
  const same = shape(index) === shape(index - 1);
  return same && (spaced(index - 1) || spaced(index + 1));
}

/** The nearest list of exactly so many names in the sentence before an offset; empty where there is none. */
function namesBefore(passage: Passage, offset: number, count: number): Word[][] {
  const sentence = passage.sentences[sentenceAt(passage, offset)];
  const pieces = sentence?.pieces.filter((piece) => piece.start < offset) ?? [];
  for (const piece of pieces.reverse()) {
    const end = Math.min(piece.end, offset);
    const text = passage.text.slice(piece.start, end);
    const breaks = [...text.matchAll(ITEM_BREAK)];
    if (breaks.length !== count - 1) continue;
    const starts = [0, ...breaks.map((match) => match.index + match[0].length)];
    const ends = [...breaks.map((match) => match.index), text.length];
    return starts.map((from, k) =>
      within(passage.words, { start: piece.start + from, end: piece.start + (ends[k] ?? from) }).filter(
        (word) => word.weight === 1,
      ),
    );
  }
  return [];
}

/** How much two labels share: the sum over words of the one of their best likeness in the other. */
export function likenessOfLabels(a: Label, b: Label): number {
  return (
    likenessOfWords(a, b) +
    (a.role !== null && a.role === b.role ? 0.4 : a.role !== null && b.role !== null ? -0.6 : 0)
  );
}

/** The same without regard to their roles. */
export function likenessOfWords(a: Pick<Label, 'words'>, b: Pick<Label, 'words'>): number {
  let sum = 0;
  for (const left of a.words) {
    let best = 0;
    for (const right of b.words) best = Math.max(best, likeness(left.word, right.word) * right.weight);
    sum += best * left.weight;
  }
  return sum;
}

/** Figures that are no years, and no short dates as well (`11-15`, `期限 12.10`). */
export const certainFigures = ({ text, quantities, dates }: Passage): Quantity[] =>
  quantities.filter((q) => {
    if (q.doubtful || /^0\d/u.test(text.slice(q.core.start, q.core.end))) return false;
    if (q.measure.dimension !== null || q.comparison !== null) return true;
    if (q.decimals === 0 && q.value >= 1990 && q.value < 2050) return false;
    const before = text.slice(Math.max(0, q.start - 16), q.start);
    if (isBeforeLimit(text, q)) return true;
    return (
      ACTUAL_BEFORE.test(before) ||
      LIMIT_BEFORE.test(before) ||
      !dates.some((date) => spansOverlap(date, q.core))
    );
  });

const labelled = new WeakMap<Passage, Label[]>();

/** The labels of all figures of a passage, doubtful ones included; read once. */
export function labelsOf(passage: Passage): Label[] {
  const known = labelled.get(passage);
  if (known) return known;
  const labels = readLabels(passage, passage.quantities, certainFigures(passage));
  labelled.set(passage, labels);
  return labels;
}
