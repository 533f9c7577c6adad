import { type NcMention, type Report, type ReportLine, type Span, viewText } from '../../core/index.js';
import { isElsewhere } from './elsewhere.js';
import { CLAUSES, parseClauses } from './target.js';
import { gradeIn } from './words.js';

/** What a line of a list begins with: a number of its own, which may name the nonconformity (`N1`, `BX-02`). */
const MARK =
  '^(?:\\(?\\d{1,2}[).、](?!\\d)|(?:序号\\s?)?\\d{1,2}(?=\\s{1,3}\\p{Script=Han})|[①-⑳]|No\\.?\\s?\\d{1,2}|(?<number>[A-Z]{1,4}-?\\d{1,3}|NC-[A-Z](?![A-Za-z\\d]))|(?:严重|一般|轻微)?不符合(?:项)?\\s?[\\d一二三四五]{1,2}\\s?[:、.]?)';
const NAME =
  '(?!依据|按照?|对照|违反|不满足|参照|执行|条款|标准|上次|前次|以往|历次|上年)[\\p{Script=Han}A-Za-z]{2,12}?';
/** Department and clause follow in either order, or the clause alone where the word says that it is one. */
const LIST_LINE = new RegExp(
  `${MARK}[\\s:,—-]{0,4}(?:(?:major|minor|MAJOR|Minor|Major|严重|一般|轻微)[\\s:,]{1,3})?(?:(?:clause|条款)\\s?:?\\s?(?<only>${CLAUSES})|(?<department>${NAME})[\\s,、/(]{0,3}(?:条款\\s?:?\\s?|clause\\s)?(?<clause>${CLAUSES})|(?<clauseFirst>${CLAUSES})[\\s,、/(]{1,3}(?<second>${NAME}))(?=[\\s,:;)条]|$)`,
  'u',
);
const ANNOUNCES =
  /不符合[^。;\n]{0,30}(?:项|份|个|:)\s?[:。]?\s*$|不符合(?:项)?(?:报告)?(?:如下|清单|一览|汇总|情况|分布)?\s?:?\s*$|附表\s?:?\s*$|(?:开具|开出|提出|发现|形成|出具)[^。;\n]{0,8}不符合[^\n]{0,60}$|nonconformities|^(?:[A-Z\d]{1,2}[.)]\s)?(?:audit )?findings\s?:?$/iu;
/** `1.5.7 上次审核不符合的验证`: the next point of the report. */
const PAST = /^[\d.、()\s]{0,8}(?:对)?(?:上次|上一次|前次|以往|previous)/iu;
/** Lines of other words that may stand between the announcement and the list. */
const LEAD_LINES = 2;

/** `(1) 综合部 7.2 培训未评价`, one a line under a line that announces nonconformities. */
export function readListLines(report: Report): NcMention[] {
  const contentOf = (line: Span) => viewText(report, line);
  return report.lines.flatMap((line, index) => {
    if (!ANNOUNCES.test(contentOf(line)) || isElsewhere(report, line)) return [];
    return listAfter(report, index)
      .flatMap((line) => itemsOf(report, line))
      .filter((item) => !PAST.test(contentOf(item)))
      .map((item) => {
        const groups = LIST_LINE.exec(contentOf(item))?.groups ?? {};
        const clause = groups.clause ?? groups.clauseFirst ?? groups.only ?? '';
        return {
          start: item.start,
          end: item.end,
          grade: gradeIn(contentOf(item)),
          clause: clause.replace(/\s/gu, '') || null,
          clauses: parseClauses(clause),
          from: 'words' as const,
          department: groups.department ?? groups.second ?? null,
          number: groups.number ?? null,
          place: 'list' as const,
        };
      });
  });
}

/** `①7.5.3 质管部：……；②8.5.2 仓储部：……`: the items of one line. */
function itemsOf(report: Report, line: Span): Span[] {
  const words = viewText(report, line);
  const starts = [...words.matchAll(/(?:^|[;。,])\s?(?=[①-⑳])/gu)].map(
    (match) => match.index + match[0].length,
  );
  if (starts.length < 2) return [line];
  return starts.map((start, index) => ({
    start: line.start + start,
    end: line.start + (starts[index + 1] ?? words.length),
  }));
}

/** The run of list lines that begins within a few lines of an announcement. */
function listAfter(report: Report, index: number): ReportLine[] {
  const isItem = (line: ReportLine) => line.kind !== 'row' && LIST_LINE.test(viewText(report, line));
  const near = report.lines.slice(index + 1, index + 2 + LEAD_LINES);
  const lead = near.findIndex(isItem);
  const items: ReportLine[] = [];
  for (let at = index + 1 + lead; lead >= 0; at++) {
    const line = report.lines[at];
    if (!line || !isItem(line)) break;
    items.push(line);
  }
  return items;
}
