import {
  dayInterval,
  type Report,
  type RuleFinding,
  type Span,
  scanDates,
  spansOverlap,
  viewText,
} from '../../core/index.js';

/** The text says that all samples are from the period, or from after the system began. */
const ALL_WITHIN =
  /(?:样本|抽样|记录|证据|抽查)[^。;\n]{0,8}(?:均|都|全部)(?:取自|来自|为|属于?|在|形成于)[^。;\n]{0,20}(?:时期|期间|时段|周期|范围|实施(?:以|之)?后)|\ball (?:the )?(?:records|samples|evidence)[a-z ]{0,16} (?:originate|date|come|are|were|taken) (?:from|within|in) (?:this|the|that) (?:period|time)/iu;
const SINCE_START = /实施(?:以|之)?后/u;
const START = /体系(?:文件)?(?:开始)?(?:实施|运行)(?:时间|日期)?[|:为自于\s]{1,3}$/u;
/** What was sampled, and dates that are not when it was made. */
const SAMPLED = /抽|样本|取样|查\s?20|\b(?:lots?|batch(?:es)?|samples?|sampled|records?|orders?|notes?)\b/iu;
const OTHER =
  /有效|到期|下次|计划|合同期|证书|许可证|资质|成立|发布|批准|上次|去年|供方评价|检定|校准|审核时间|内部审核|管理评审|valid|due|expire|next|plan|certificate|calibrat|approved|founded|last audit|period/iu;
const BEFORE = 14;

interface Bounds {
  from: number;
  to: number;
  raw: string;
  span: Span;
}

/** Samples of a month or a day outside the period that all are said to be from. */
export function claimedSamples(report: Report, period: Bounds | null): RuleFinding[] {
  const claim = ALL_WITHIN.exec(report.view.text);
  const bounds = claim && (SINCE_START.test(claim[0]) ? systemStart(report) : period);
  if (!bounds) return [];
  return report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    const line = report.lines[sentence.line];
    if (!SAMPLED.test(line ? viewText(report, line) : words)) return [];
    return scanDates(words).flatMap((date): RuleFinding[] => {
      const days = dayInterval(date);
      const span = { start: sentence.start + date.start, end: sentence.start + date.end };
      if (!days || date.from.month === null || date.from.year === null) return [];
      if (spansOverlap(span, bounds.span)) return [];
      if (days.to - days.from > 31 || OTHER.test(words.slice(Math.max(0, date.start - BEFORE), date.start)))
        return [];
      if (days.to >= bounds.from && days.from <= bounds.to) return [];
      return [
        {
          messageId: days.to < bounds.from ? 'before' : 'beyond',
          severity: 'warning',
          params: { date: date.raw, audit: bounds.raw },
          places: [
            { span: bounds.span, role: 'period' },
            { span, role: 'date' },
          ],
        },
      ];
    });
  });
}

function systemStart(report: Report): Bounds | null {
  const { text } = report.view;
  for (const line of report.lines) {
    const words = text.slice(line.start, line.end);
    const date = scanDates(words).find(({ start }) =>
      START.test(words.slice(Math.max(0, start - 16), start)),
    );
    const days = date && dayInterval(date);
    if (date && days)
      return {
        from: days.from,
        to: Number.POSITIVE_INFINITY,
        raw: date.raw,
        span: { start: line.start + date.start, end: line.start + date.end },
      };
  }
  return null;
}
