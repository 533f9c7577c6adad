import { type AuditDaysFact, innermostAt, matchesNear, type Report, spanOf } from '../core/index.js';

/** `审核人日：3`, `审核时间4.5人日`, `audit duration: 3.5 auditor days`. */
const SHAPES: readonly RegExp[] = [
  /(?<words>(?:总|现场|实际|第?[一二]阶段|初次|监督|再认证)?审核(?:总|时间|工作量|实际)?)[^。;\n\d]{0,10}?(?<n>\d{1,3}(?:\.\d{1,2})?)\s?(?:个)?(?:审核)?人[·.]?[日天]/gu,
  /审核(?:总)?人[·.]?[日天](?:数)?\s?[:为共是]?\s?(?<n>\d{1,3}(?:\.\d{1,2})?)(?!\d|[-./年])/gu,
  /(?<n>\d{1,3}(?:\.\d{1,2})?) (?:auditor|audit|man)[- ]days\b/giu,
];
const DAYS = /人[·.]?[日天]|[- ]days/iu;
/** Words by which the days are only a part of the whole. */
const PART = /其中|每人|阶段|现场|off-site|stage|on-site/iu;
const JUSTIFIED = /减少|扣减|增减|折算|调整|理由|依据|结合|reduc|justif|adjust/iu;

/** Days of the audit as stated, with the words whether they are all of it and whether the number is justified. */
export function extractAuditDays(report: Report): AuditDaysFact[] {
  const { text } = report.view;
  const found = SHAPES.flatMap((pattern) =>
    matchesNear(text, DAYS, pattern).map((match) => {
      const line = innermostAt(report.lines, match.index);
      const words = line ? text.slice(line.start, line.end) : match[0];
      return {
        ...spanOf(match),
        value: Number(match.groups?.n),
        part: PART.test(match[0]) || PART.test(text.slice(Math.max(0, match.index - 8), match.index)),
        justified: JUSTIFIED.test(words),
      };
    }),
  ).sort((a, b) => a.start - b.start);
  return found.filter((fact, index) => found.findIndex((other) => other.end === fact.end) === index);
}
