import {
  type AddressFact,
  type Facts,
  placesAs,
  type RuleFinding,
  type Span,
  type VisitFact,
} from '../../core/index.js';
import { isLabelled } from './labelled.js';

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Work of the organisation seen at an address that is none of its own, where it is said to have no other. */
export function elsewhere({ sites }: Facts, addresses: readonly AddressFact[]): RuleFinding[] {
  const denied = sites.filter(({ kind, value }) => kind === 'none' || (kind === 'count' && value === 1));
  const denials = denied.filter((one) => !denied.some((other) => other !== one && isWithin(one, other)));
  const own = addresses.filter(isLabelled);
  const seen = addresses.filter(({ kind, key }) => kind === 'visit' && !own.some((one) => one.key === key));
  if (denials.length === 0 || own.length === 0 || seen.length === 0) return [];
  return [{ messageId: 'branch', places: [...placesAs(denials, 'denial'), ...placesAs(seen, 'mention')] }];
}

/** So many characters in a row are one name. */
const NAME = 4;

const isOneSite = (seen: VisitFact, missed: VisitFact): boolean =>
  seen.place === '' ||
  [...seen.place].some((_, at) => {
    const part = seen.place.slice(at, at + NAME);
    return part.length === NAME && !/施工|现场|项目/u.test(part) && missed.place.includes(part);
  });

/** A site that was visited in one place and out of reach in another; of two days each may be true. */
export function visits(all: readonly VisitFact[]): RuleFinding[] {
  return all
    .filter(({ reached }) => !reached)
    .flatMap((missed) => {
      const seen = all.filter(
        (one) => one.reached && isOneSite(one, missed) && (!one.day || !missed.day || one.day === missed.day),
      );
      return seen.length > 0
        ? [
            {
              messageId: 'missed',
              params: { first: missed.place },
              places: placesAs([...seen, missed], 'mention'),
            },
          ]
        : [];
    });
}
