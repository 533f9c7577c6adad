import type { Facts, RuleFinding } from '../../core/index.js';
import { auditDates } from './audit.js';

const DAY = 86_400_000;

/** Days counted from the end of the audit that do not come to the day given. */
export function checkCounted(facts: Facts): RuleFinding[] {
  const audit = auditDates(facts);
  if (audit?.event.kind !== 'audit') return [];
  return facts.countedDays
    .filter(
      ({ day, days, slack, term }) =>
        day > audit.to + days + slack || (day < audit.to + days - 1 && term === undefined),
    )
    .map(({ start, end, date, days, term }) => ({
      messageId: 'counted',
      severity: 'warning' as const,
      params: {
        days,
        due: new Date((audit.to + days) * DAY).toISOString().slice(0, 10),
        second: date.raw,
      },
      places: [
        { span: audit.event, role: 'audit' },
        ...(term ? [{ span: term, role: 'term' }] : []),
        { span: { start, end }, role: 'date' },
      ],
    }));
}
