import { type Facts, formatDay, type RuleFinding } from '../../core/index.js';
import { auditDates } from './audit.js';

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
        due: formatDay(audit.to + days),
        second: date.raw,
      },
      places: [
        { span: audit.event, role: 'audit' },
        ...(term ? [{ span: term, role: 'term' }] : []),
        { span: { start, end }, role: 'date' },
      ],
    }));
}
