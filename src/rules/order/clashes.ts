import { type Facts, placesAs, type RuleFinding, spansOverlap } from '../../core/index.js';

const MESSAGES = {
  supply: 'used-before-evaluation',
  withdrawn: 'used-after-withdrawal',
  departed: 'acted-after-leaving',
  'closed-early': 'closed-before-its-audit',
  edition: 'followed-before-issue',
  basis: 'concluded-before-its-basis',
} as const;

/** Statements that were read as a pair in the wrong order. */
export const clashesOf = ({ orderClashes }: Facts): RuleFinding[] =>
  orderClashes.map(({ kind, sure, earlier, later, places }) => ({
    messageId: MESSAGES[kind],
    severity: sure ? ('error' as const) : ('warning' as const),
    params: { earlier, later },
    places: placesAs(places, 'date'),
  }));

/** Both dates of a finding lie in places of one of `known`. */
export const isToldBy =
  (known: readonly RuleFinding[]) =>
  ({ places }: RuleFinding): boolean =>
    known.some((other) =>
      places.slice(0, 2).every(({ span }) => other.places.some((place) => spansOverlap(place.span, span))),
    );
