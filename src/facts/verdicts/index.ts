import {
  type CheckBox,
  innermostAt,
  type Report,
  type Span,
  startingWithin,
  type VerdictFact,
  viewText,
} from '../../core/index.js';

export { extractShortcomings } from './shortcomings.js';

/** Every verdict written or ticked, with the passage it judges. */
export function extractVerdicts(report: Report): VerdictFact[] {
  const rows = report.clauseBlocks.flatMap((block): VerdictFact[] =>
    block.verdict && block.verdictSpan
      ? [
          {
            start: block.verdictSpan.start,
            end: block.verdictSpan.end,
            verdict: block.verdict,
            passage: { start: block.start, end: block.end },
            clauses: block.clauses,
            department: block.department,
          },
        ]
      : [],
  );
  return [...rows, ...readBoxes(report)].sort((a, b) => a.start - b.start);
}

/** Sections whose verdict is one ticked box of 符合, 基本符合 and 不符合. */
function readBoxes(report: Report): VerdictFact[] {
  const groups = report.lines.flatMap((line) => {
    const boxes = startingWithin(report.boxes, line);
    const at = boxes.findIndex((_, index) => isGroup(report, boxes.slice(index, index + 3)));
    return at < 0 ? [] : [boxes.slice(at, at + 3)];
  });
  return groups.flatMap((group, index): VerdictFact[] => {
    const ticked = group.filter(({ state }) => state === 'ticked');
    const [box] = ticked;
    const last = group[2];
    if (!box || !last || ticked.length > 1) return [];
    const section = innermostAt(report.sections, last.start);
    const next = groups[index + 1]?.[0]?.start ?? report.view.text.length;
    const end = Math.min(section?.end ?? next, next);
    const verdict =
      group.indexOf(box) === 2 ? 'nonconform' : group.indexOf(box) === 1 ? 'observation' : 'conform';
    const clauses = section?.clauses ?? [];
    return [
      {
        start: box.start,
        end: wordsEnd(report, box),
        verdict,
        passage: { start: last.end, end },
        clauses,
        department: null,
      },
    ];
  });
}

const isGroup = (report: Report, boxes: readonly CheckBox[]): boolean =>
  boxes.length === 3 &&
  [/^符合$/u, /^基本符合$/u, /^不符合/u].every((shape, index) =>
    shape.test(viewText(report, boxes[index]?.label as Span).trim()),
  );

const wordsEnd = (report: Report, box: CheckBox): number =>
  box.start + report.view.text.slice(box.start, box.end).trimEnd().length;
