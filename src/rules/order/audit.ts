import { dayInterval, type EventFact, type Facts } from '../../core/index.js';

/** This audit as a whole: its first mention, and the first and last day of all that are said to be its dates. */
export interface AuditDates {
  event: EventFact;
  /** Day numbers. */
  from: number;
  to: number;
}

const SAME_AUDIT_DAYS = 60;
/** Audits last days rather than weeks. */
const LONGEST_AUDIT = 21;

/** Only its end is dated: by the closing meeting. */
function fromClosing(facts: Facts): AuditDates | null {
  const event = facts.events.find(({ kind, planned }) => kind === 'closing-meeting' && !planned);
  const days = event ? dayInterval(event.date) : null;
  return event && days ? { event, from: days.from - LONGEST_AUDIT, to: days.to } : null;
}

/** Null where the report does not date its audit. */
export function auditDates(facts: Facts): AuditDates | null {
  const dated = facts.events.flatMap((event) => {
    const days = event.kind === 'audit' && !event.planned ? dayInterval(event.date) : null;
    return days === null ? [] : [{ event, days }];
  });
  const [first] = dated;
  if (!first) return fromClosing(facts);
  // What lies far from the first mention is another audit: the last one, or the next.
  const own = dated.filter(({ days }) => Math.abs(days.from - first.days.from) <= SAME_AUDIT_DAYS);
  return {
    event: first.event,
    from: Math.min(...own.map(({ days }) => days.from)),
    to: Math.max(...own.map(({ days }) => days.to)),
  };
}
