import { compareSpans, rememberFor, type Span } from '../../core/index.js';
import { ByValue } from './by-value.js';
import type { DateReading } from './dates.js';
import { type Evidence, ownOrAll } from './evidence.js';
import { type Label, likenessOfLabels, readLabels } from './labels.js';
import { matchQuantity } from './matching.js';
import type { Passage } from './passage.js';
import type { Quantity } from './quantity.js';
import { type Requirement, readRequirements, requirementsOf } from './requirements.js';
import { certainFigures } from './roles.js';
import { likeness } from './words.js';

/** A figure or date with what it is said to be. */
export interface Item<T> {
  value: T;
  label: Label;
}

/** What telling figures apart and telling dates apart have in common. */
export interface Sort<T extends Span> {
  read(passage: Passage): T[];
  /** What ends the words that belong to one of them. */
  borders(passage: Passage): Span[];
  /** Whether one may stand for the other. */
  same(a: T, b: T): boolean;
  /** Those of a list that may be the same as one, and few others. */
  near(a: T, noted: ReadonlyArray<Item<T>>): ReadonlyArray<Item<T>>;
  /** Whether one could be mistaken for the other at all. */
  comparable(a: T, b: T): boolean;
}

const figuresByValue = rememberFor(
  (items: ReadonlyArray<Item<Quantity>>) => new ByValue(items, ({ value }) => value),
);

export const FIGURES: Sort<Quantity> = {
  read: certainFigures,
  borders: certainFigures,
  same: (a, b) => matchQuantity(a, b) === 'same',
  near: (a, noted) => figuresByValue(noted).near(a),
  comparable: (a, b) => {
    const [x, y] = [a.measure.dimension, b.measure.dimension];
    return x === null || y === null || x === y;
  },
};

export const DATES: Sort<DateReading> = {
  read: ({ dates }) => dates.filter(({ from }) => from.day !== null),
  borders: ({ quantities, dates }) => [...quantities, ...dates].sort(compareSpans),
  near: (_, noted) => noted,
  same: (a, b) => a.from.day === b.from.day && a.from.month === b.from.month,
  comparable: () => true,
};

function readItems<T extends Span>(sort: Sort<T>, passage: Passage): Array<Item<T>> {
  const anchors = sort.read(passage);
  const labels = readLabels(passage, anchors, sort.borders(passage));
  return anchors.flatMap((value, index) => {
    const label = labels[index];
    return label ? [{ value, label }] : [];
  });
}

const known = new WeakMap<object, WeakMap<object, unknown>>();

function readOnce<T extends Span>(sort: Sort<T>, of: object, read: () => Array<Item<T>>): Array<Item<T>> {
  const ofSort = known.get(sort) ?? new WeakMap<object, unknown>();
  known.set(sort, ofSort);
  const items = (ofSort.get(of) as Array<Item<T>> | undefined) ?? read();
  ofSort.set(of, items);
  return items;
}

/** Kept by sentences, which a line of the evidence shares with the note that it was read from. */
export const itemsOf = <T extends Span>(sort: Sort<T>, passage: Passage): Array<Item<T>> =>
  readOnce(sort, passage.sentences, () => readItems(sort, passage));

/** A result often stands without a name of its own, behind the requirement that has it: `可用率≥99.99%，全年99.992%`. */
function withRequirement<T extends Span>(
  item: Item<T>,
  requirements: ReadonlyMap<Span, Requirement>,
): Item<T> {
  const requirement = requirements.get(item.value);
  if (!requirement) return item;
  return { ...item, label: { ...item.label, words: [...item.label.words, ...requirement.label.words] } };
}

/** The figures or dates of the clause's notes; of all notes where none is the clause's own. Read once. */
export function notedItems<T extends Span>(sort: Sort<T>, evidence: Evidence): Array<Item<T>> {
  return readOnce(sort, evidence, () => {
    const lines = ownOrAll(evidence);
    const requirements = evidence.own.length > 0 ? requirementsOf(evidence) : readRequirements(lines);
    // The first of a result counts.
    const byActual = new Map(requirements.toReversed().map((one) => [one.actual as Span, one]));
    return lines.flatMap((line) => itemsOf(sort, line)).map((item) => withRequirement(item, byActual));
  });
}

/** A figure or date of the narrative beside the places where the notes have the same value. */
export interface Placed<T> {
  item: Item<T>;
  noted: boolean;
  /** Whether every noted place of this value says clearly what it is about. */
  informative: boolean;
  /** Whether a noted place of this value has the word right beside the item among its own. */
  knows(other: Item<T>): boolean;
  /** Best likeness of an item's label to a noted place of this value. */
  fits(other: Item<T>): number;
}

const CLEAR = 0.6;

export function place<T extends Span>(
  sort: Sort<T>,
  item: Item<T>,
  noted: ReadonlyArray<Item<T>>,
): Placed<T> {
  const labels = sort
    .near(item.value, noted)
    .filter(({ value }) => sort.same(item.value, value))
    .map(({ label }) => label);
  return {
    item,
    noted: labels.length > 0,
    informative: labels.every(({ words }) =>
      words.some(({ word, weight }) => word.weight === 1 && weight >= CLEAR),
    ),
    knows: ({ label: { head } }) =>
      head === null || labels.some(({ words }) => words.some(({ word }) => likeness(word, head) > 0)),
    fits: (other) => labels.reduce((best, label) => Math.max(best, likenessOfLabels(other.label, label)), 0),
  };
}

/** `通过318` beside `通过311`: the very word at the figure, in the same role as far as that is known. */
export const sharesHead = (a: Label, b: Label): boolean =>
  a.head !== null &&
  b.head !== null &&
  likeness(a.head, b.head) === 1 &&
  (a.role === b.role || a.role === null || b.role === null);
