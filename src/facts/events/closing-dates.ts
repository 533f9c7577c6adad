import {
  type CountedDays,
  dayInterval,
  parseWrittenNumber,
  type Report,
  type Span,
  scanDates,
  viewText,
} from '../../core/index.js';
import { withAnyYear } from './years.js';

/** Nonconformities to be closed within some days of the audit, and elsewhere by a day that lies well behind them. */

const ABOUT = /不符合|整改|纠正措施|nonconformit|corrective action/iu;
const CLOSED = /完成|关闭|提交|整改|纠正|验证|clos|submit|complet|implement|evidence/iu;
const WITHIN =
  /(?<n>\d{1,3}|[一二两三四六]|三十|六十|九十)\s?个?(?<unit>日历[日天]|自然日|[日天周月])(?:之|以)?内|\bwithin (?<en>\d{1,3}|one|two|three|thirty|sixty|ninety) (?:calendar )?(?<unitEn>days?|weeks?|months?)\b/iu;
const BY_ZH = /^\s?(?:之|以)?前/u;
const BY_EN = /(?:\bby|\bbefore|no later than|not later than|\buntil|\bdue(?: on)?)\s$/iu;
/** Other nonconformities, other steps, and days counted in another way. */
const OTHER =
  /内审|内部审核|上次|一阶段|工作日|供方|投诉|下次|严重|计划|原因|方案|规定|internal audit|previous|last audit|stage 1|supplier|complaint|working|next|major|plan\b|cause|procedure/iu;
const DAYS: Readonly<Record<string, number>> = { 周: 7, 月: 31, week: 7, month: 31 };
/** Days in which a plan is sent, or a slip is mended. */
const SHORTEST = 14;
/** A report is written and sent some weeks after the audit. */
const SLACK = 20;

export function readClosingDates(report: Report): CountedDays[] {
  const about = report.sentences.filter((sentence) => {
    const words = viewText(report, sentence);
    return ABOUT.test(words) && CLOSED.test(words) && !OTHER.test(words);
  });
  const terms = about.flatMap((sentence) => termIn(viewText(report, sentence), sentence.start) ?? []);
  const [term] = terms;
  if (!term || term.days < SHORTEST || terms.some(({ days }) => days !== term.days)) return [];
  return about.flatMap((sentence): CountedDays[] => {
    const words = viewText(report, sentence);
    const dates = withAnyYear(report, sentence, scanDates(words));
    const [date] = dates;
    const days = date ? dayInterval(date) : null;
    if (!date || !days || dates.length > 1 || date.from.day === null || WITHIN.test(words)) return [];
    if (!BY_ZH.test(words.slice(date.end)) && !BY_EN.test(words.slice(0, date.start))) return [];
    return [
      {
        start: sentence.start + date.start,
        end: sentence.start + date.end,
        days: term.days,
        slack: SLACK,
        date,
        day: days.to,
        term: term.span,
      },
    ];
  });
}

function termIn(words: string, offset: number): { days: number; span: Span } | null {
  const match = WITHIN.exec(words);
  const { n, unit, en, unitEn } = match?.groups ?? {};
  const count = parseWrittenNumber(n ?? en ?? '');
  if (!match || count === null) return null;
  const size = DAYS[(unit ?? unitEn ?? '').toLowerCase().replace(/s$/u, '')] ?? 1;
  const start = offset + match.index;
  return { days: count * size, span: { start, end: start + match[0].length } };
}
