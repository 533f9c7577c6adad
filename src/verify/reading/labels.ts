import type { Span } from '../../core/index.js';
import { type Passage, type PassageSentence, sentenceAt } from './passage.js';
import { type Anchor, certainFigures, isResultOf, type Role, roleOf } from './roles.js';
import { seriesNames } from './series.js';
import { firstFrom, within } from './within.js';
import { likeness, type Word } from './words.js';

interface WeighedWord {
  word: Word;
  weight: number;
}

/** What a figure or a date is said to be: the words around it, the nearest weighing most. */
export interface Label {
  words: readonly WeighedWord[];
  role: Role | null;
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

/** In `40 relabelled` the thing counted follows; in `返工11` and `OTD 95.8` it stands before. */
const COUNTS_AHEAD =
  /^\s(?!(?:and|or|with|against|of|to|in|was|were|is|are|for|from|by|at|on|which|owing|while|but|that|where|has|have|per|over|above|below|under|short|late|met|missed|good|fine)\b)[a-z]{3,}/u;
const RIGHT_END = /[,。;:、)√✓×✗✘]|(?<!^)\(|\n|\sand\s/u;

/** A word that names something; dates tell figures apart, but name nothing. */
const names = (word: Word): boolean => word.weight === 1 && word.tag !== 'date';

const weigh = (words: readonly Word[], weight: number): WeighedWord[] =>
  words.map((word, index) => ({ word, weight: (weight * word.weight) / (1 + DECAY * index) }));

const contentIn = (passage: Passage, span: Span): Word[] =>
  within(passage.words, span).filter((word) => word.weight > 0);

/** Words up to the next punctuation; those that run on to the next figure are that figure's own. */
function wordsAfter(passage: Passage, span: Span, ahead: boolean, bordered: boolean): WeighedWord[] {
  const stop = RIGHT_END.exec(passage.text.slice(span.start, span.end));
  if (!stop && bordered && !ahead) return [];
  const end = stop ? span.start + stop.index : span.end;
  return weigh(contentIn(passage, { start: span.start, end }).slice(0, MOST_RIGHT), ahead ? 1 : SIDE_WEIGHT);
}

const wordsBefore = (words: readonly Word[], weight: number): WeighedWord[] =>
  weigh(words.slice(-MOST_LEFT).reverse(), weight);

const headOf = (words: readonly WeighedWord[]): Word | null => {
  const first = words.find(({ word }) => names(word))?.word;
  return first && first.text.length >= 2 ? first : null;
};

interface Sides {
  left: WeighedWord[];
  right: WeighedWord[];
  head: Word | null;
  /** True where nothing around it names it, though a figure stands before it in its sentence. */
  nameless: boolean;
}

/** The words on both sides of an anchor, as far as they belong to it and not to its neighbours. */
function sidesOf(passage: Passage, anchor: Anchor, borders: readonly Span[]): Sides {
  const sentence = sentenceAt(passage, anchor.start) ?? { start: 0, end: passage.text.length };
  const previous = borders[firstFrom(borders, anchor.start) - 1]?.end ?? 0;
  const next = borders[firstFrom(borders, anchor.end)]?.start ?? passage.text.length;
  const from = Math.max(sentence.start, previous);
  const to = Math.min(sentence.end, next);
  const piece = passage.pieces[firstFrom(passage.pieces, anchor.start + 1) - 1]?.start ?? 0;
  const enumerated = from + passage.text.slice(from, anchor.start).lastIndexOf('、') + 1;
  const beside = contentIn(passage, { start: Math.max(from, piece, enumerated), end: anchor.start });
  const alone = !beside.some(({ tag }) => tag !== 'date');
  const ahead = COUNTS_AHEAD.test(passage.text.slice(anchor.end, anchor.end + 40));
  const right = wordsAfter(passage, { start: anchor.end, end: to }, ahead || alone, to < sentence.end);
  const reaching = alone && right.length === 0;
  const left = wordsBefore(
    reaching ? contentIn(passage, { start: from, end: anchor.start }) : beside,
    ahead ? SIDE_WEIGHT : 1,
  );
  const nameless = previous > sentence.start && right.length === 0 && !left.some(({ word }) => names(word));
  return { left, right, head: headOf(ahead || alone ? right : left), nameless };
}

const fade = ({ word, weight }: WeighedWord): WeighedWord => ({ word, weight: weight * INHERITED });

/** The labels of anchors (figures, dates) of a passage, in the order given, which is reading order. */
export function readLabels(
  passage: Passage,
  anchors: readonly Anchor[],
  borders: readonly Span[] = anchors,
): Label[] {
  const series = seriesNames(passage, anchors);
  const labels: Label[] = [];
  let handedOn: WeighedWord[] = [];
  anchors.forEach((anchor, index) => {
    const sides = sidesOf(passage, anchor, borders);
    const listed = series.get(index);
    const left = sides.left.filter(({ word }) => !listed?.others.includes(word));
    const dated = left.some(({ word }) => word.tag === 'date');
    const inherits = sides.nameless && !listed?.own.length;
    const earlier = inherits ? handedOn.filter(({ word }) => !(dated && word.tag === 'date')).map(fade) : [];
    handedOn = [...left, ...earlier];
    const named = (listed?.own ?? []).map((word) => ({ word, weight: 1 }));
    labels.push({
      words: [...left, ...sides.right, ...earlier, ...named],
      head: sides.head,
      role: roleOf(passage.text, anchor),
      certain: listed === undefined || listed.own.length > 0,
    });
  });
  return labels.map((label, index) => {
    const [anchor, next] = [anchors[index], anchors[index + 1]];
    if (label.role !== null || !anchor || !next || labels[index + 1]?.role !== 'limit') return label;
    return isResultOf(passage.text, anchor, next) ? { ...label, role: 'actual' } : label;
  });
}

/** How much the words of two labels share: the sum over the one of their best likeness in the other. */
export function likenessOfWords(a: Pick<Label, 'words'>, b: Pick<Label, 'words'>): number {
  let sum = 0;
  for (const left of a.words) {
    let best = 0;
    for (const right of b.words) best = Math.max(best, likeness(left.word, right.word) * right.weight);
    sum += best * left.weight;
  }
  return sum;
}

const SAME_ROLE = 0.4;
const OTHER_ROLE = -0.6;

/** The same, with what their roles say for or against it. */
export function likenessOfLabels(a: Label, b: Label): number {
  const known = a.role !== null && b.role !== null;
  return likenessOfWords(a, b) + (known ? (a.role === b.role ? SAME_ROLE : OTHER_ROLE) : 0);
}

/** Kept by sentences, which a line of the evidence shares with the note that it was read from. */
const labelled = new WeakMap<readonly PassageSentence[], Label[]>();

/** The labels of all figures of a passage, doubtful ones included; read once. */
export function labelsOf(passage: Passage): Label[] {
  const known = labelled.get(passage.sentences);
  if (known) return known;
  const labels = readLabels(passage, passage.quantities, certainFigures(passage));
  labelled.set(passage.sentences, labels);
  return labels;
}
