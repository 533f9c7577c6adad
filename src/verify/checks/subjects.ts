import { compareSpans, type Span } from '../../core/index.js';
import type { Case, Check, RawFlag } from '../flags.js';
import type { DateReading } from '../reading/dates.js';
import type { Line } from '../reading/evidence.js';
import { certainFigures, type Label, likenessOfLabels, readLabels } from '../reading/labels.js';
import { matchQuantity } from '../reading/matching.js';
import type { Passage } from '../reading/passage.js';
import type { Quantity } from '../reading/quantities.js';
import { type Requirement, readRequirements } from '../reading/requirements.js';
import { likeness } from '../reading/words.js';

/** A figure or date with what it is said to be. */
interface Item<T> {
  value: T;
  label: Label;
}

/** What swapping needs to know of figures and of dates alike. */
interface Sort<T> {
  read(passage: Passage): T[];
  /** What ends the words that belong to one of them. */
  borders(passage: Passage): Span[];
  /** Whether one may stand for the other. */
  same(a: T, b: T): boolean;
  /** Whether a single one may be said to be out of its place. */
  movable: boolean;
  /** Whether it may be computed from others, as a share is. */
  computes(value: T): boolean;
  /** Whether one could be mistaken for the other at all. */
  comparable(a: T, b: T): boolean;
}

const dimensionClass = (q: Quantity): string | null => q.measure.dimension;

const FIGURES: Sort<Quantity> = {
  read: certainFigures,
  borders: certainFigures,
  same: (a, b) => matchQuantity(a, b) === 'same',
  movable: true,
  computes: (q) => q.measure.dimension === 'ratio' && q.comparison === null,
  comparable: (a, b) => {
    const [x, y] = [dimensionClass(a), dimensionClass(b)];
    return x === null || y === null || x === y;
  },
};

const sameDay = (a: DateReading, b: DateReading): boolean =>
  a.from.day !== null && a.from.day === b.from.day && a.from.month === b.from.month;

const DATES: Sort<DateReading> = {
  read: ({ dates }) => dates.filter(({ from }) => from.day !== null),
  borders: ({ quantities, dates }) => [...quantities, ...dates].sort(compareSpans),
  same: sameDay,
  movable: false,
  computes: () => false,
  comparable: () => true,
};

/** The labels must point elsewhere by this much before a figure is said to be on the wrong item. */
const MARGIN = 0.8;
const RATIO = 1.6;
/** How well a single figure must fit another place of the notes, and how badly its own. */
const STRONG = 1.2;
const WEAK = 0.3;

function itemsOf<T>(sort: Sort<T>, passage: Passage): Array<Item<T & { start: number; end: number }>> {
  const anchors = sort.read(passage) as Array<T & { start: number; end: number }>;
  const labels = readLabels(passage, anchors, sort.borders(passage));
  return anchors.flatMap((value, index) => {
    const label = labels[index];
    return label ? [{ value, label }] : [];
  });
}

/** A result often stands without a name of its own, behind the requirement that has it: `可用率≥99.99%，全年99.992%`. */
function withRequirement<T>(item: Item<T>, requirements: readonly Requirement[]): Item<T> {
  const known = requirements.find(({ actual }) => (actual as unknown) === item.value);
  return known
    ? { ...item, label: { ...item.label, words: [...item.label.words, ...known.label.words] } }
    : item;
}

interface Placed<T> {
  item: Item<T & { start: number; end: number }>;
  /** Whether every noted place of this value says clearly what it is about. */
  informative: boolean;
  /** Whether a noted place of this value has the word beside the item among its own. */
  knows(other: Item<T>): boolean;
  /** Best likeness to a noted place of this value, for each item of the narrative. */
  fits(other: Item<T>): number;
  noted: boolean;
}

function place<T>(
  sort: Sort<T>,
  item: Item<T & { start: number; end: number }>,
  noted: ReadonlyArray<Item<T>>,
): Placed<T> {
  const places = noted.filter(({ value }) => sort.same(item.value, value));
  return {
    item,
    noted: places.length > 0,
    informative: places.every(({ label }) =>
      label.words.some(({ word, weight }) => word.weight === 1 && weight >= 0.6),
    ),
    knows: ({ label: { head } }) =>
      head === null || places.some(({ label }) => label.words.some(({ word }) => likeness(word, head) > 0)),
    fits: (other) =>
      places.reduce((best, { label }) => Math.max(best, likenessOfLabels(other.label, label)), 0),
  };
}

/** Two values of the narrative that would both fit better the other way round. */
function findSwaps<T>(sort: Sort<T>, placed: ReadonlyArray<Placed<T>>): Array<[Placed<T>, Placed<T>]> {
  const swaps: Array<[Placed<T>, Placed<T>]> = [];
  placed.forEach((a, i) => {
    for (const b of placed.slice(i + 1, i + 7)) {
      if (sort.same(a.item.value, b.item.value) || !sort.comparable(a.item.value, b.item.value)) continue;
      if (!a.item.label.certain || !b.item.label.certain) continue;
      const asWritten = a.fits(a.item) + b.fits(b.item);
      const crossed = a.fits(b.item) + b.fits(a.item);
      const bothBetter = a.fits(b.item) > b.fits(b.item) && b.fits(a.item) > a.fits(a.item);
      const eitherWay = asWritten <= 0.1 && crossed >= 1;
      if ((bothBetter || eitherWay) && crossed - asWritten >= MARGIN && crossed >= RATIO * asWritten)
        swaps.push([a, b]);
    }
  });
  return swaps;
}

/** A value of the narrative whose words fit another noted value far better, one that the narrative leaves out. */
function isMisplaced<T>(
  sort: Sort<T>,
  own: Placed<T>,
  noted: ReadonlyArray<Item<T>>,
  all: ReadonlyArray<Placed<T>>,
): boolean {
  if (!own.item.label.certain || !own.informative) return false;
  const fit = own.fits(own.item);
  return noted.some(({ value, label }) => {
    if (sort.same(own.item.value, value) || !sort.comparable(own.item.value, value)) return false;
    if (own.item.label.role !== null && label.role !== null && own.item.label.role !== label.role)
      return false;
    const other = likenessOfLabels(own.item.label, label);
    const better =
      (fit <= WEAK && other >= STRONG) ||
      (fit <= WEAK && sharesHead(own.item.label, label) && !own.knows(own.item));
    return (
      better &&
      !all.some(({ item }) => sort.same(item.value, value) && likenessOfLabels(item.label, label) >= other)
    );
  });
}

/** A computed figure under the very name that the notes give another figure of its unit. */
const takesPlaceOf = <T>(sort: Sort<T>, own: Placed<T>, noted: ReadonlyArray<Item<T>>): boolean =>
  sort.computes(own.item.value) &&
  noted.some(
    ({ value, label }) =>
      sort.computes(value) && sharesHead(own.item.label, label) && !sort.same(own.item.value, value),
  ) &&
  !noted.some(({ value, label }) => !sort.computes(value) && sharesHead(own.item.label, label));

/** `通过318` beside `通过311`: the very word at the figure, and nothing else at it says otherwise. */
const sharesHead = (a: Label, b: Label): boolean =>
  a.head !== null &&
  b.head !== null &&
  likeness(a.head, b.head) === 1 &&
  (a.role === b.role || a.role === null || b.role === null);

function check<T>(sort: Sort<T>, { narrative, evidence }: Case): RawFlag[] {
  const lines: readonly Line[] = evidence.own.length > 0 ? evidence.own : evidence.lines;
  const requirements = readRequirements(lines);
  const noted = lines
    .flatMap((line) => itemsOf(sort, line))
    .map((item) => withRequirement(item, requirements));
  const all = itemsOf(sort, narrative).map((item) => place(sort, item, noted));
  const placed = all.filter((candidate) => candidate.noted);
  const rawOf = ({ item }: Placed<T>) => narrative.text.slice(item.value.start, item.value.end);
  const swapped = findSwaps(sort, placed).map(
    ([a, b]): RawFlag => ({
      start: a.item.value.start,
      end: b.item.value.end,
      kind: 'unsupported',
      messageId: 'swapped',
      params: { first: rawOf(a), second: rawOf(b) },
    }),
  );
  const misplaced = (sort.movable ? all : [])
    .filter((candidate) =>
      candidate.noted ? isMisplaced(sort, candidate, noted, placed) : takesPlaceOf(sort, candidate, noted),
    )
    .map(
      (candidate): RawFlag => ({
        start: candidate.item.value.start,
        end: candidate.item.value.end,
        kind: 'unsupported',
        messageId: 'misplaced',
        params: { value: rawOf(candidate) },
      }),
    );
  return [...swapped, ...misplaced];
}

/** Figures and dates must belong to the item that the notes give them to. */
export const checkSubjects: Check = (subject) => [...check(FIGURES, subject), ...check(DATES, subject)];
