import {
  dayInterval,
  type Report,
  type Rule,
  type RuleFinding,
  type Span,
  scanDates,
  viewText,
} from '../core/index.js';
import { planClaims } from './order/plan-claims.js';

export const planYear: Rule = {
  meta: {
    id: 'plan-year',
    severity: 'error',
    title: { zh: '计划年度与实施日期不符', en: 'Year of the plan' },
    why: {
      zh: '用另一年的计划或记录证明本年度的活动，证据不成立。',
      en: 'A plan of one year is evidenced by a record of another.',
    },
    messages: {
      other: {
        zh: '{{plan}}是{{year}}年的，而文中的实施日期{{date}}不在该年。',
        en: '{{plan}} is for {{year}}, but the date {{date}} lies in another year.',
      },
    },
    suggestion: { zh: '核对计划和记录的年份。', en: 'Check the years of the plan and of the record.' },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '提供《2024年度内部审核计划》，2023年12月20日批准，于2024年6月3日按计划实施。',
        },
        { language: 'zh', text: '《2024年培训计划》12项，2024年3月5日按计划完成消防培训。' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '提供《2023年度内部审核计划》，排定的审核日期为2024年6月3日，按计划实施了审核。',
          messageId: 'other',
          quotes: ['《2023年度内部审核计划》', '2024年6月3日'],
        },
        {
          language: 'zh',
          text: '《2026年防汛演练计划》安排6月演练，演练记录日期为2025年6月11日，写明已按计划完成。',
          messageId: 'other',
          quotes: ['《2026年防汛演练计划》', '2025年6月11日'],
        },
      ],
    },
  },
  check: (_facts, report) => {
    const own = report.lines.flatMap((line) => checkLine(report, line));
    const told = own.flatMap(({ places }) => places.map(({ span }) => span.start));
    const claimed = planClaims(report).filter(
      ({ places }) => !places.some(({ span }) => told.includes(span.start)),
    );
    return [...own, ...claimed];
  },
};

const PLAN =
  /《(?<year>(?:19|20)\d{2})年?(?:度)?[^》\n]{0,24}(?:计划|方案)(?:表|书)?》|按照?(?<of>(?:19|20)\d{2})年度?[^《》,。;\n]{0,10}计划(?=抽)/gu;
const CARRIED_OUT = /^抽|实施|完成|进行|开展|执行|演练记录|审核日期|carried out/u;
/** What is dated before its year on purpose, and what comes after it. */
const OTHER_DATES = /编制|批准|审批|制定|发布|下达|签发|调整|关闭|验证|整改/u;
const REACH = 120;

function checkLine(report: Report, line: Span): RuleFinding[] {
  const content = viewText(report, line);
  return [...content.matchAll(PLAN)].flatMap((plan) => {
    const year = Number(plan.groups?.year ?? plan.groups?.of);
    const from = plan.index + plan[0].length;
    const after = content.slice(from, from + REACH);
    if (!CARRIED_OUT.test(after)) return [];
    const dates = scanDates(after).filter(
      (date) =>
        date.from.day !== null && dayInterval(date) !== null && !OTHER_DATES.test(around(after, date)),
    );
    const [wrong] = dates;
    if (!wrong || dates.some((date) => date.from.year === year || date.to.year === year)) return [];
    const span = { start: line.start + plan.index, end: line.start + from };
    return [
      {
        messageId: 'other',
        params: { plan: plan[0], year, date: wrong.raw },
        places: [
          { span, role: 'plan' },
          ...dates.map((date) => ({
            span: { start: line.start + from + date.start, end: line.start + from + date.end },
            role: 'date',
          })),
        ],
      },
    ];
  });
}

const around = (text: string, { start, end }: Span): string => text.slice(Math.max(0, start - 8), end + 5);
