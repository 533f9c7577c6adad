import type { Span } from '../../core/index.js';
import type { Case, Check, RawFlag } from '../flags.js';
import { keepNeighbours, takeNeighbours } from '../reading/adjacent.js';
import type { DateReading } from '../reading/dates.js';
import { ownOrAll } from '../reading/evidence.js';
import { isLimitInTurn } from '../reading/in-turn.js';
import { numbersThing } from '../reading/numbered.js';
import { DATES, FIGURES, itemsOf, notedItems, type Placed, place, type Sort } from '../reading/places.js';
import { polarityOf } from '../reading/polarity.js';
import { keepSequence } from '../reading/sequences.js';
import { arePartAndWhole } from '../reading/wholes.js';

/** The labels must point elsewhere by this much before two values are said to be swapped. */
const MARGIN = 0.8;
const RATIO = 1.6;
/** Labels that fit nothing as written, and this well the other way round. */
const NOTHING = 0.1;
const CLEARLY = 1;
/** Values further apart than this in the narrative are not swapped by a slip. */
const NEIGHBOURS = 6;
/** With a third figure beside them, two that changed places would not stand in the order of the notes. */
const IN_A_ROW = 3;

function areSwapped<T extends Span>(sort: Sort<T>, a: Placed<T>, b: Placed<T>): boolean {
  if (sort.same(a.item.value, b.item.value) || !sort.comparable(a.item.value, b.item.value)) return false;
  if (!a.item.label.certain || !b.item.label.certain) return false;
  const asWritten = a.fits(a.item) + b.fits(b.item);
  const crossed = a.fits(b.item) + b.fits(a.item);
  const bothBetter = a.fits(b.item) > b.fits(b.item) && b.fits(a.item) > a.fits(a.item);
  const wrongAsWritten = asWritten <= NOTHING && crossed >= CLEARLY;
  return (bothBetter || wrongAsWritten) && crossed - asWritten >= MARGIN && crossed >= RATIO * asWritten;
}

function findSwaps<T extends Span>(
  sort: Sort<T>,
  { narrative, evidence }: Case,
  belongTogether: (a: T, b: T) => boolean,
  areTurned: (a: T, b: T) => boolean = () => false,
): RawFlag[] {
  const noted = notedItems(sort, evidence);
  const placed = itemsOf(sort, narrative)
    .map((item) => place(sort, item, noted))
    .filter((candidate) => candidate.noted);
  const rawOf = ({ item }: Placed<T>) => narrative.text.slice(item.value.start, item.value.end);
  return placed.flatMap((a, index) =>
    placed
      .slice(index + 1, index + 1 + NEIGHBOURS)
      .filter((b) => {
        const [one, other] = [a.item.value, b.item.value];
        return areTurned(one, other) || (areSwapped(sort, a, b) && !belongTogether(one, other));
      })
      .map((b) => ({
        start: a.item.value.start,
        end: b.item.value.end,
        kind: 'unsupported' as const,
        messageId: 'swapped',
        params: { first: rawOf(a), second: rawOf(b) },
      })),
  );
}

/** `94.2%，距95%尚差`, `91.5%，未达到100%`: a result told beside the limit that it is held against. */
const isHeldAgainst = (between: string): boolean =>
  between.length <= 24 &&
  /[,;](?:距离?|比|较|[未没]有?(?:能)?达到?|不到|[低高]于|超过|超出|不足)(?:目标|要求|规定|标准|限值)?值?的?$|\b(?:short of|below|above|under|over|against) (?:the |its |a )?(?:target |limit |minimum |maximum |goal )?(?:of )?$/iu.test(
    between,
  );

/** `dated after delivery (3 Dec v 27 Nov)`: two days side by side, of which no word tells which is which. */
const BETWEEN_DAYS = /^\s?(?:v|vs|versus|对|比|\/|,|、|→|->)\.?\s?$/iu;
const areNotedTogether = (a: DateReading, b: DateReading, { evidence }: Case): boolean =>
  ownOrAll(evidence).some(({ text, dates }) =>
    dates.some(
      (one) =>
        DATES.same(one, a) &&
        dates.some((other) => DATES.same(other, b) && BETWEEN_DAYS.test(text.slice(one.end, other.start))),
    ),
  );

/** Two figures, or two dates, of the notes that stand on each other's items. */
export const checkSwaps: Check = (subject) => [
  ...findSwaps(
    FIGURES,
    subject,
    (a, b) =>
      arePartAndWhole(subject.narrative, a, b) ||
      [a, b].some((q) => numbersThing(subject.narrative.text, q)) ||
      [a, b].some((q) => isLimitInTurn(subject.narrative, q)) ||
      isHeldAgainst(subject.narrative.text.slice(a.end, b.start)) ||
      polarityOf(a, b, subject.narrative, ownOrAll(subject.evidence)) === 'kept' ||
      keepNeighbours(a, b, subject.narrative, ownOrAll(subject.evidence)) ||
      (keepSequence([a, b], subject.narrative, ownOrAll(subject.evidence), IN_A_ROW) &&
        !takeNeighbours(a, b, subject.narrative, ownOrAll(subject.evidence))),
    (a, b) =>
      ![a, b].some((q) => isLimitInTurn(subject.narrative, q)) &&
      polarityOf(a, b, subject.narrative, ownOrAll(subject.evidence)) === 'turned',
  ),
  ...findSwaps(DATES, subject, (a, b) => areNotedTogether(a, b, subject)),
];
