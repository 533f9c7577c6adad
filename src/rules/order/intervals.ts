import { dayInterval, type EventFact, type EventKind, type Facts } from '../../core/index.js';

/** True when `a` certainly ended before `b` began. */
export function isBefore(a: EventFact, b: EventFact): boolean {
  const first = dayInterval(a.date);
  const second = dayInterval(b.date);
  return first !== null && second !== null && first.to < second.from;
}

/** Days from the end of one to the start of the other, whichever comes first. */
export const daysApart = (a: EventFact, b: EventFact): number =>
  Math.abs((dayInterval(a.date)?.to ?? 0) - (dayInterval(b.date)?.from ?? 0));

/** True where no day fits both. */
export const areApart = (a: EventFact, b: EventFact): boolean => isBefore(a, b) || isBefore(b, a);

/** Events of a kind that took place and whose days are known. */
export const done = (facts: Facts, kind: EventKind): EventFact[] =>
  facts.events.filter((event) => event.kind === kind && !event.planned && dayInterval(event.date) !== null);
