import { dateOfDay, dayInterval, type Facts, placesAs, type RuleFinding } from '../../core/index.js';
import { auditDates } from './audit.js';
import { done } from './intervals.js';

/** What is said not to have been held yet in a year in which it is dated elsewhere. */
export function checkNotYetHeld(facts: Facts): RuleFinding[] {
  const audit = auditDates(facts);
  const present = audit ? dateOfDay(audit.from).getUTCFullYear() : null;
  return facts.notYetHeld.flatMap(({ kind, year, start, end }): RuleFinding[] => {
    const about = year ?? present;
    const held = done(facts, kind).filter(
      ({ date, inferred }) => !inferred && date.from.year === about && dayInterval(date) !== null,
    );
    const [first] = held;
    if (about === null || !first) return [];
    return [
      {
        messageId: 'not-yet-held',
        severity: year === null ? ('warning' as const) : ('error' as const),
        params: { first: first.date.raw },
        places: [...placesAs(held, kind), { span: { start, end }, role: 'statement' }],
      },
    ];
  });
}
