import { type DateMention, dayInterval, type Rule, scanDates, viewText } from '../core/index.js';

export const dateImpossible: Rule = {
  meta: {
    id: 'date-impossible',
    severity: 'error',
    title: { zh: '不存在的日期', en: 'A date that no calendar has' },
    why: {
      zh: '日历上没有的日期一定是笔误，记录的真实性会受到质疑。',
      en: 'A date that no calendar has is a slip that casts doubt on the record.',
    },
    messages: {
      impossible: { zh: '日历上没有“{{date}}”这一天。', en: 'There is no such day as {{date}}.' },
      reversed: { zh: '“{{date}}”的结束日期早于开始日期。', en: '{{date}} ends before it begins.' },
    },
    suggestion: { zh: '核对原始记录，改正日期。', en: 'Check the record and correct the date.' },
    examples: {
      valid: [
        { language: 'zh', text: '2024年2月29日召开管理评审。' },
        { language: 'zh', text: '假期自2024年12月30日至1月3日。' },
        { language: 'zh', text: '合同编号2024-13-05，签订于2024年3月5日。' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '内审于2023年2月29日实施。',
          messageId: 'impossible',
          quotes: ['2023年2月29日'],
        },
        {
          language: 'zh',
          text: '培训日期：2024年6月31日。',
          messageId: 'impossible',
          quotes: ['2024年6月31日'],
        },
        {
          language: 'en',
          text: 'The audit began on 31 April 2024.',
          messageId: 'impossible',
          quotes: ['31 April 2024'],
        },
        {
          language: 'zh',
          text: '内审于2024年6月12日至6月10日实施。',
          messageId: 'reversed',
          quotes: ['2024年6月12日至6月10日'],
        },
      ],
    },
  },
  check: (_facts, report) =>
    report.lines.flatMap((line) =>
      scanDates(viewText(report, line))
        .filter((date) => isWrittenOut(date) || isDotted(date, viewText(report, line)) || isReversed(date))
        .map((date) => ({
          messageId: date.exists ? 'reversed' : 'impossible',
          params: { date: date.raw },
          places: [{ span: { start: line.start + date.start, end: line.start + date.end }, role: 'date' }],
        })),
    ),
};

/** Digits with dots and dashes may be a code; a date in words, year and all, can be nothing else. */
const isWrittenOut = ({ exists, raw, from }: DateMention): boolean =>
  !exists && from.year !== null && from.day !== null && /年|[A-Za-z]{3}/u.test(raw);

/** `2033.2.29`: a month that there is, and a day that it has not; records are numbered so, too. */
const isDotted = ({ exists, raw, from, start, end }: DateMention, words: string): boolean =>
  !exists &&
  /^(?:19|20)\d\d([./-])(?:0?[1-9]|1[0-2])\1(?:29|30|31)$/u.test(raw) &&
  from.day !== null &&
  !/(?:编号|文号|号|单|合同|批|版本?|[A-Za-z][-/ ]?|No\.?)\s?:?\s?$/iu.test(
    words.slice(Math.max(0, start - 8), start),
  ) &&
  !/^\s?(?:号|[-/.]?[\dA-Za-z])/u.test(words.slice(end, end + 3));

/** Both days with their years: without one the range may run over the turn of the year. */
const isReversed = (date: DateMention): boolean =>
  date.exists &&
  date.from.year !== null &&
  date.from.day !== null &&
  date.to.day !== null &&
  dayInterval(date) === null &&
  /年|[A-Za-z]{3}|[~至到]/u.test(date.raw);
