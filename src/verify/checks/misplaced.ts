import type { Check } from '../flags.js';
import { keepsItsPeriod } from '../reading/adjacent.js';
import { type Line, ownOrAll } from '../reading/evidence.js';
import { likenessOfLabels } from '../reading/labels.js';
import { numbersThing } from '../reading/numbered.js';
import { type Passage, pieceAt } from '../reading/passage.js';
import {
  FIGURES,
  type Item,
  itemsOf,
  notedItems,
  type Placed,
  place,
  sharesHead,
} from '../reading/places.js';
import type { Quantity } from '../reading/quantity.js';
import { type Requirement, requirementsOf } from '../reading/requirements.js';
import { keepSequence } from '../reading/sequences.js';
import { keyOf } from '../reading/words.js';
import { isAllButOne } from '../reading/worked-out.js';

/** How well a figure must fit another place of the notes, and how badly its own. */
const STRONG = 1.2;
const WEAK = 0.3;
/** So many figures in the order of the notes are told of what they were noted of. */
const IN_A_ROW = 4;

type NotedFigure = Item<Quantity>;

/** `应检73人，实际体检72人` of a noted `应73 实72`: two figures side by side in the same order did not change places. */
const SIDE_BY_SIDE = 10;
const follow = (a: Quantity, b: Quantity, lines: readonly Line[]): boolean =>
  lines.some(({ quantities }) =>
    quantities.some((noted, at) => {
      const next = quantities[at + 1];
      return next !== undefined && FIGURES.same(a, noted) && FIGURES.same(b, next);
    }),
  );

function inOrder(a: Quantity, b: Quantity, lines: readonly Line[]): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return (
    second.start - first.end <= SIDE_BY_SIDE && follow(first, second, lines) && !follow(second, first, lines)
  );
}

/** `分别在2℃至6℃及不超过50%的范围内`: limits told in the order of their results, away from the words of both. */
const IN_TURN = /分别|依次|\brespectively\b/iu;
const isLimitInTurn = ({ value }: NotedFigure, narrative: Passage): boolean =>
  (value.upper !== null || value.comparison !== null) &&
  (IN_TURN.test(pieceAt(narrative, value.start)?.text ?? '') ||
    NEXT_LIMIT.test(narrative.text.slice(value.end, value.end + 16)));

/** `均未超过65分贝和55分贝的限值`. */
const NEXT_LIMIT = /^\s?(?:和|与|及|、|and)\s?(?:不?[高低小大超]于?过?)?\d/u;

/** `两家均及格`, `both of the two`: as many as were told before. */
const countsTold = ({ value }: NotedFigure, { text }: Passage): boolean =>
  value.decimals === 0 &&
  value.value <= 4 &&
  /^[两二三四]/u.test(value.raw) &&
  /^\s?(?:\p{Script=Han}{0,2})?[均都皆]/u.test(text.slice(value.end));

/** `eleven findings` of a noted `11 findings` or `findings 11`: what is counted goes for its unit, and stands in no label. */
const countsTheSame = ({ measure, ...value }: Quantity, noted: readonly NotedFigure[]): boolean =>
  COUNTED.test(measure.spelling) &&
  noted.some(
    (other) =>
      FIGURES.same({ measure, ...value }, other.value) &&
      (other.value.measure.spelling === measure.spelling ||
        other.label.words.some(({ word }) => word.key === keyOf(measure.spelling.toLowerCase()))),
  );
/** `two were current` of a noted `two others ok`: a small number written out here and there. */
const isWritten = ({ raw }: Quantity, noted: readonly NotedFigure[]): boolean =>
  /^(?:two|three|four|five|six|seven|eight|nine|ten)\b/iu.test(raw) &&
  noted.some(({ value: other }) => other.raw.toLowerCase().startsWith(raw.toLowerCase()));
/** A word that names things, no mere counter. */
const COUNTED = /^[A-Za-z]{4,}$/u;

/** `3张` beside `2只`, where nothing else is counted in 张: neither stands for the other. */
const isOfItsOwnKind = (
  { measure: { spelling } }: Quantity,
  other: Quantity,
  noted: readonly NotedFigure[],
): boolean =>
  [spelling, other.measure.spelling].every((counter) => /^\p{Script=Han}$/u.test(counter)) &&
  spelling !== other.measure.spelling &&
  new Set(noted.flatMap(({ value }) => (value.measure.spelling === spelling ? [value.value] : []))).size ===
    1;

/** Whether the words at a figure belong to another noted figure, one that the narrative leaves out. */
function isMisplaced(
  own: Placed<Quantity>,
  noted: readonly NotedFigure[],
  all: ReadonlyArray<Placed<Quantity>>,
  requirements: readonly Requirement[],
  lines: readonly Line[],
): boolean {
  const { value, label } = own.item;
  if (!label.certain || !own.informative || own.fits(own.item) > WEAK) return false;
  if (countsTheSame(value, noted) || isWritten(value, noted)) return false;
  const pairs = requirements.filter(({ actual, limit }) =>
    [actual, limit].some((figure) => FIGURES.same(value, figure)),
  );
  return noted.some((other) => {
    // A result goes by the name of its requirement, beside which it was noted.
    if (pairs.some(({ actual, limit }) => actual === other.value || limit === other.value)) return false;
    if (FIGURES.same(value, other.value) || !FIGURES.comparable(value, other.value)) return false;
    if (isOfItsOwnKind(value, other.value, noted)) return false;
    if (label.role !== null && other.label.role !== null && label.role !== other.label.role) return false;
    const likeness = likenessOfLabels(label, other.label);
    if (likeness < STRONG && !(sharesHead(label, other.label) && !own.knows(own.item))) return false;
    return !all.some(
      ({ item }) =>
        FIGURES.same(item.value, other.value) &&
        (inOrder(item.value, value, lines) || likenessOfLabels(item.label, other.label) >= likeness),
    );
  });
}

const isShare = ({ measure, comparison }: Quantity): boolean =>
  measure.dimension === 'ratio' && comparison === null;

/** A computed share under the very name that the notes give another share. */
const takesPlace = ({ item }: Placed<Quantity>, noted: readonly NotedFigure[]): boolean =>
  isShare(item.value) &&
  noted.some(
    ({ value, label }) => isShare(value) && sharesHead(item.label, label) && !FIGURES.same(item.value, value),
  ) &&
  !noted.some(({ value, label }) => !isShare(value) && sharesHead(item.label, label));

/** A figure of the notes that stands on an item whose own figure is missing. */
export const checkMisplaced: Check = ({ narrative, evidence }) => {
  const requirements = requirementsOf(evidence);
  const named = new Set(
    ownOrAll(evidence).flatMap(({ text, quantities }) => quantities.filter((q) => numbersThing(text, q))),
  );
  const noted = notedItems(FIGURES, evidence).filter(({ value }) => !named.has(value));
  const all = itemsOf(FIGURES, narrative).map((item) => place(FIGURES, item, noted));
  const placed = all.filter((candidate) => candidate.noted);
  return all
    .filter(({ item }) => !numbersThing(narrative.text, item.value))
    .filter(({ item }) => !countsTold(item, narrative))
    .filter(({ item }) => !keepsItsPeriod(item.value, narrative, evidence.own))
    .filter(({ item }) => !keepSequence([item.value], narrative, evidence.own, IN_A_ROW))
    .filter(({ item }) => !isLimitInTurn(item, narrative))
    .filter(({ item }) => !isAllButOne(item.value, narrative, ownOrAll(evidence)))
    .filter((own) =>
      own.noted ? isMisplaced(own, noted, placed, requirements, evidence.own) : takesPlace(own, noted),
    )
    .map(({ item: { value } }) => ({
      start: value.start,
      end: value.end,
      kind: 'unsupported',
      messageId: 'misplaced',
      params: { value: narrative.text.slice(value.start, value.end) },
    }));
};
