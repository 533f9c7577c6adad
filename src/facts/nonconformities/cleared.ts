import { type Report, type Span, viewText } from '../../core/index.js';
import { isElsewhere } from './elsewhere.js';
import { DEPARTMENT } from './target.js';

const LIST = `(?<list>${DEPARTMENT}(?:[、,和及]${DEPARTMENT}){0,6})`;
/** `生产部:总体受控,本部门未开具不符合`, `品管部、工程部本次均无不符合`. */
const CLEARED = new RegExp(
  `(?:^|[\\s,;。:])(?:(?:本次|此次|审核组?)*[对在向])?${LIST}(?:(?:本次|均|都|此次|审核){0,3}|\\s?[:,][^;。\\n]{0,40}?)(?:本部门|该部门|均|都)?(?:未(?:开具|发现|提出|发生|见|产生)|无|没有)(?:任何|书面)?不符合(?:项|报告)?(?=[\\s,;。)]|$)`,
  'gmu',
);
const NAME = new RegExp(DEPARTMENT, 'gu');

/** Departments said to have no nonconformity in this audit. */
export function extractCleared(report: Report): Array<Span & { department: string }> {
  return report.lines.flatMap((line) => {
    const content = viewText(report, line);
    if (line.kind === 'row' || !content.includes('不符合') || isElsewhere(report, line)) return [];
    return [...content.matchAll(CLEARED)].flatMap((match) =>
      [...(match.groups?.list ?? '').matchAll(NAME)].map(([department]) => ({
        department,
        start: line.start + match.index + (/^[\s,;。:]/u.test(match[0]) ? 1 : 0),
        end: line.start + match.index + match[0].length,
      })),
    );
  });
}
