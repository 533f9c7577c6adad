import { type CheckBox, type Report, type Span, startingWithin, viewText } from '../../core/index.js';

/** The boxes of a line; those of lines that each begin with one answer one question together. */
export function questionsOf(report: Report): CheckBox[][] {
  const groups: CheckBox[][] = [];
  let open = false;
  for (const line of report.lines) {
    const boxes = startingWithin(report.boxes, line);
    const listed = boxes.length === 1 && opensWithBox(report, line);
    if (listed && open) groups.at(-1)?.push(...boxes);
    else if (boxes.length > 0) groups.push(...split(report, boxes));
    open = listed;
  }
  return groups;
}

/** Nothing stands on the line before its first box. */
export function opensWithBox(report: Report, line: Span): boolean {
  const [first] = startingWithin(report.boxes, line);
  return first !== undefined && viewText(report, { start: line.start, end: first.start }).trim() === '';
}

/** `质量：☑符合 □不符合 环境：□符合 ☑不符合`: the words behind an answer ask the next question. */
const ASKS_NEXT = /(?:[\s;。.]|^)(?!\S{0,8}(?:原因|理由|说明|日期|因为|reason))[^\s;。.]{2,16}\s?:$/iu;
/** `☑符合 □不符合；环境☑符合`: so do words behind a stop. */
const BEHIND_STOP = /[;。]\s?[^\s;。]{2,16}$/u;

function split(report: Report, boxes: readonly CheckBox[]): CheckBox[][] {
  const groups: CheckBox[][] = [[]];
  boxes.forEach((box, index) => {
    groups.at(-1)?.push(box);
    const label = viewText(report, box.label).trim();
    if (index < boxes.length - 1 && (ASKS_NEXT.test(label) || BEHIND_STOP.test(label))) groups.push([]);
  });
  return groups;
}
