import {
  dayInterval,
  type Report,
  type Rule,
  type RuleFinding,
  type Span,
  scanDates,
  viewText,
} from '../core/index.js';
import { auditDates } from './order/audit.js';
import { claimedSamples } from './order/claimed-samples.js';
import { sampledRecords } from './order/sampled.js';

export const outsidePeriod: Rule = {
  meta: {
    id: 'outside-period',
    severity: 'error',
    title: { zh: '抽样记录不在审核期间', en: 'Sampled record outside the period' },
    why: {
      zh: '审核结束之后才形成的记录不可能在审核中查到；早于覆盖时期的记录不能证明本期的运行。',
      en: 'A record made after the audit cannot have been seen in it; one from before the period proves nothing of it.',
    },
    messages: {
      after: {
        zh: '抽查的记录日期{{date}}在本次审核（{{audit}}）结束之后。',
        en: 'The record sampled is dated {{date}}, after the end of the audit ({{audit}}).',
      },
      before: {
        zh: '抽查的运行记录日期{{date}}早于审核覆盖时期（{{audit}}）的开始。',
        en: 'The operating record of {{date}} lies before the period covered ({{audit}}).',
      },
      beyond: {
        zh: '抽查的运行记录日期{{date}}晚于审核覆盖时期（{{audit}}）的结束。',
        en: 'The operating record of {{date}} lies after the period covered ({{audit}}).',
      },
    },
    suggestion: {
      zh: '核对记录原件的日期，改正笔误，或换用审核期间内的记录。',
      en: 'Check the date on the record; correct it, or sample one from the period.',
    },
    examples: {
      valid: [
        { language: 'zh', text: '审核日期：2024年9月3日至5日\n查2024年9月4日的巡检记录，填写完整。' },
        {
          language: 'zh',
          text: '审核日期：2024年9月3日至5日\n抽灭火器检查记录，下次检查2024年10月12日；压力表有效期至2025年1月8日。',
        },
        {
          language: 'zh',
          text: '审核日期：2024年9月3日至5日\n抽合同HT-07，交付期2024年11月20日，整改验证日期2024年9月20日。',
        },
        {
          language: 'en',
          text: 'Audit dates: 3 to 5 September 2024.\nSampled: delivery note of 2 September 2024, due by 30 October 2024.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '审核日期：2024年9月3日至5日\n查2024年9月9日的巡检记录，填写完整。',
          messageId: 'after',
          quotes: ['2024年9月3日至5日', '2024年9月9日'],
        },
        {
          language: 'zh',
          text: '审核覆盖时期：2024年1月2日至2024年9月5日。\n审核日期：2024年9月3日至5日\n抽巡检记录：2023年11月8日，填写完整。',
          messageId: 'before',
          quotes: ['2024年1月2日至2024年9月5日', '2023年11月8日'],
        },
        {
          language: 'en',
          text: 'Audit dates: 3 to 5 September 2024.\nSampled: test record TR-118 of 17 September 2024, complete.',
          messageId: 'after',
          quotes: ['3 to 5 September 2024', '17 September 2024'],
        },
      ],
    },
  },
  check: (facts, report) => {
    const audit = auditDates(facts);
    const period = coveredPeriod(report) ?? labelledPeriod(report);
    const claimed = claimedSamples(
      report,
      period && { ...period, span: { start: period.start, end: period.end } },
    );
    if (!audit && !period) return claimed;
    const told = new Set(claimed.flatMap(({ places }) => places.map(({ span }) => span.start)));
    const sampled = sampledRecords(report, report.sentences).flatMap((record): RuleFinding[] => {
      const days = dayInterval(record.date);
      if (days === null || (period && record.start < period.end && record.end > period.start)) return [];
      if (audit && days.from > audit.to) {
        const params = { date: record.date.raw, audit: audit.event.date.raw };
        return [{ messageId: 'after', params, places: [at(audit.event, 'audit'), at(record, 'date')] }];
      }
      if (!period || (days.to >= period.from && days.from <= period.to)) return [];
      if (!period.evidence && !isOperating(report, record)) return [];
      const params = { date: record.date.raw, audit: period.raw };
      return [
        {
          messageId: days.to < period.from ? 'before' : 'beyond',
          severity: 'warning',
          params,
          places: [at(period, 'period'), at(record, 'date')],
        },
      ];
    });
    return [
      ...claimed,
      ...sampled.filter(
        ({ places }) => !places.some(({ span }) => told.has(span.start) && span.start !== period?.start),
      ),
    ];
  },
};

const at = ({ start, end }: Span, role: string) => ({ span: { start, end }, role });

const COVERED =
  /(?:覆盖|取证|抽样|取样|证据|追溯|监督|审核)(?:的)?(?:时期|期间|时间|时段|区间|周期|范围)(?:为|是)?:?\s?(?:自)?$|(?:(?:audit )?period covered|evidence period|sampling period|period (?:under|of) review)(?: is| was)?:?\s?(?:from )?$|covers (?:the )?(?:(?:\d{1,2}|twelve) months |period )?(?:from )?$/iu;
const EVIDENCE = /取证|抽样|取样|证据|evidence|sampling/iu;
/** Shorter stretches are the days of the audit itself. */
const SHORTEST = 30;

interface Period extends Span {
  raw: string;
  /** First and last day, as day numbers. */
  from: number;
  to: number;
  /** It is the period that the evidence is said to come from. */
  evidence: boolean;
}

/** `抽样时段` on a line of its own, the period below. */
const LABEL =
  /^\s*(?:(?:审核)?(?:覆盖|取证|抽样|取样|证据|追溯|监督)(?:时期|期间|时间|时段|区间|周期|范围)|审核(?:周期|时段))[::]?\s*$|^\s*(?:period covered|sampling period|evidence period):?\s*$/iu;

function labelledPeriod(report: Report): Period | null {
  for (const [index, line] of report.lines.entries()) {
    const next = report.lines[index + 1];
    if (!next || line.end - line.start > 24) continue;
    const label = viewText(report, line);
    const [date] = LABEL.test(label) ? scanDates(viewText(report, next)) : [];
    const days = date && dayInterval(date);
    if (!date || !days || days.to - days.from < SHORTEST) continue;
    const [start, end] = [next.start + date.start, next.start + date.end];
    return { raw: date.raw, ...days, evidence: EVIDENCE.test(label), start, end };
  }
  return null;
}

/** The period that the audit is said to cover. */
function coveredPeriod(report: Report): Period | null {
  for (const sentence of report.sentences) {
    const content = viewText(report, sentence);
    if (!/覆盖|取证|抽样|证据|监督|周期|追溯|cover|period/iu.test(content)) continue;
    const date = scanDates(content).find(({ start }) =>
      COVERED.test(content.slice(Math.max(0, start - 40), start)),
    );
    const next = date && scanDates(content).find(({ start }) => start > date.end);
    const goesOn = date && next && /^\s?(?:至|到|-|~|to)\s?$/u.test(content.slice(date.end, next.start));
    const own = date && dayInterval(date);
    const days = own && goesOn ? { from: own.from, to: dayInterval(next)?.to ?? own.to } : own;
    const since = date ? null : sinceLast(content, sentence.start);
    if (since) return since;
    if (date && days && days.to - days.from >= SHORTEST)
      return {
        raw: date.raw,
        from: days.from,
        to: days.to,
        evidence: EVIDENCE.test(content.slice(Math.max(0, date.start - 40), date.start)),
        start: sentence.start + date.start,
        end: sentence.start + date.end,
      };
  }
  return null;
}

/** `覆盖时段:自上次审核(2025年4月24日)后至2026年4月22日`. */
function sinceLast(content: string, at: number): Period | null {
  if (!/(?:覆盖|取证|抽样|取样|证据|监督)(?:时期|期间|时间|时段|区间|周期|范围)/u.test(content)) return null;
  const dates = scanDates(content);
  const first = dates.find((date, index) => {
    const next = dates[index + 1];
    return (
      next &&
      /^\)?\s?(?:之?后|起|结束后?|以来)?\s?(?:至|到|-|~)\s?$/u.test(content.slice(date.end, next.start))
    );
  });
  const last = first && dates[dates.indexOf(first) + 1];
  const [from, to] = [first && dayInterval(first)?.from, last && dayInterval(last)?.to];
  if (!first || !last || from === undefined || to === undefined || to - from < SHORTEST) return null;
  const raw = content.slice(first.start, last.end);
  return {
    raw,
    from,
    to,
    evidence: EVIDENCE.test(content.slice(0, first.start)),
    start: at + first.start,
    end: at + last.end,
  };
}

/** Records of running work; contracts, suppliers, certificates and approvals may be older. */
const OPERATING =
  /(?:转移)?联单|转移日期|[出入]库单|送货单|运单|出厂检验|检验报告|检验单|批号|(?:巡检|点检|检验|生产|施工|服务|运行|监测|交接班|值班|保养|巡查|消毒|清洗|日常)[^,。;:]{0,8}(?:记录|日志|报表|日报)/u;
const OLDER = /合同|供方|供应商|证书|许可|资质|评价|确认|验收|备案|环评|基准|上年|去年|对比|首次|建立|前/u;

/** The text itself takes it for the period. */
const OF_PERIOD =
  /(?:随|属|为|作为)本(?:次)?(?:审核|监督|认证)?(?:周期|期)|as evidence (?:for|of) the period|for the period (?:covered|under)/iu;

function isOperating(report: Report, record: Span): boolean {
  const around = report.view.text.slice(Math.max(0, record.start - 40), record.end + 20);
  if (OF_PERIOD.test(report.view.text.slice(record.start - 80, record.end + 100))) return true;
  return OPERATING.test(around) && !OLDER.test(around);
}
