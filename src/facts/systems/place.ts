import { innermostAt, type NamedSystem, type Report, type Span, viewText } from '../../core/index.js';
import { readSystems } from './names.js';

/** The systems named in a span of the view, without those behind a box that was left empty. */
export function systemsAt(report: Report, span: Span, asked = false): NamedSystem[] {
  return readSystems(viewText(report, span), asked)
    .map(({ system, start, end }) => ({ system, start: span.start + start, end: span.start + end }))
    .filter(({ start }) => innermostAt(report.boxes, start)?.state !== 'empty');
}
