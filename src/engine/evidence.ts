import {
  compareSpans,
  type Evidence,
  formatClauseRef,
  innermostAt,
  type Place,
  type Report,
} from '../core/index.js';
import type { LineIndex } from './position.js';

/** Places as verbatim quotes of the source, in reading order, each once. */
export function toEvidence(places: readonly Place[], report: Report, index: LineIndex): Evidence[] {
  const seen = new Set<string>();
  return places
    .map(({ span, role }) => ({ ...report.view.toSource(span), role, view: span.start }))
    .sort(compareSpans)
    .filter(({ start, end }) => {
      const id = `${start}:${end}`;
      return seen.has(id) ? false : Boolean(seen.add(id));
    })
    .map(({ start, end, role, view }) => ({
      quote: report.source.text.slice(start, end),
      start,
      end,
      ...index.positionOf(start),
      role,
      clause: clauseAt(report, view),
    }));
}

function clauseAt(report: Report, offset: number): string | null {
  const [clause] = innermostAt(report.clauseBlocks, offset)?.clauses ?? [];
  return clause ? formatClauseRef(clause) : null;
}
