import {
  innermostAt,
  lastStartingBy,
  type Report,
  type ReportLine,
  type Span,
  startingWithin,
  type VerdictFact,
  viewText,
} from '../../core/index.js';

/** Verdicts of forms that know nothing between 符合 and 不符合: `判定：■符合 □不符合`, `4.6 运行控制 ☑符合 ☐不符合`. */

const CHOICES: readonly [RegExp, RegExp] = [
  /^(?:符合|满足)(?:要求)?$|^(?:conforms?|conforming|conformity|compliant)$/iu,
  /^不(?:符合|满足)(?:要求)?$|^(?:does not conform|not conforming|nonconform\w{0,4}|non-conform\w{0,4}|not compliant)$/iu,
];
/** A box so labelled closes the passage it judges; any other opens it. */
const CLOSES = /判定|结论|评价|符合性|verdict|result|conclusion|assessment/iu;
const MOST_LINES = 8;

interface Ticked {
  line: ReportLine;
  index: number;
  box: Span;
  verdict: VerdictFact['verdict'];
}

export function readTwoBoxes(report: Report): VerdictFact[] {
  const all = report.lines.flatMap((line, index): Ticked[] => {
    const boxes = startingWithin(report.boxes, line);
    const labels = boxes.map(({ label }) => viewText(report, label).trim());
    const isPair = boxes.length === 2 && CHOICES.every((shape, at) => shape.test(labels[at] ?? ''));
    const ticked = boxes.findIndex(({ state }) => state === 'ticked');
    const box = boxes[ticked];
    if (!isPair || !box || boxes.every(({ state }) => state === 'ticked') || line.kind === 'row') return [];
    return [{ line, index, box, verdict: ticked === 0 ? 'conform' : 'nonconform' }];
  });
  return all.flatMap((one, at): VerdictFact[] => {
    const passage = passageOf(
      report,
      one,
      all[at - 1]?.index ?? -1,
      all[at + 1]?.index ?? report.lines.length,
    );
    return passage
      ? [
          {
            start: one.box.start,
            end: one.box.end,
            verdict: one.verdict,
            passage,
            clauses: innermostAt(report.sections, one.line.start)?.clauses ?? [],
            department: null,
            firm: 'ticked',
          },
        ]
      : [];
  });
}

const isHeading = (report: Report, line: ReportLine | undefined): boolean =>
  line !== undefined &&
  (line.kind === 'heading' || lastStartingBy(report.sections, line.start)?.start === line.start);

/** The lines that the boxes judge: those above up to a heading or other boxes, or those below. */
function passageOf(report: Report, { line, index }: Ticked, before: number, after: number): Span | null {
  const own = viewText(report, line);
  const above = report.lines[index - 1];
  const closes = CLOSES.test(own.slice(0, 12)) || (!isHeading(report, line) && !isHeading(report, above));
  const [from, to] = closes
    ? [firstAbove(report, index, before), index - 1]
    : [index + 1, lastBelow(report, index, after)];
  const [first, last] = [report.lines[from], report.lines[to]];
  return first && last && from <= to ? { start: first.start, end: last.end } : null;
}

function firstAbove(report: Report, index: number, before: number): number {
  let at = index;
  while (at - 1 > before && index - at < MOST_LINES && !isHeading(report, report.lines[at - 1])) at--;
  return at;
}

function lastBelow(report: Report, index: number, after: number): number {
  let at = index;
  while (at + 1 < after && at - index < MOST_LINES && !isHeading(report, report.lines[at + 1])) at++;
  return at;
}
