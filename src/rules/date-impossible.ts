import {
  type DateMention,
  dayInterval,
  parseWeekday,
  type Rule,
  type RuleFinding,
  scanDates,
  viewText,
  weekdayOf,
} from '../core/index.js';

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
      weekday: {
        zh: '“{{date}}”：这一天不是所写的星期几。',
        en: '{{date}}: that day was another weekday.',
      },
    },
    suggestion: { zh: '核对原始记录，改正日期。', en: 'Check the record and correct the date.' },
    examples: {
      valid: [
        { language: 'zh', text: '2024年2月29日召开管理评审。' },
        { language: 'zh', text: '假期自2024年12月30日至1月3日。' },
        { language: 'zh', text: '合同编号2024-13-05，签订于2024年3月5日。' },
        { language: 'zh', text: '首次会议于2033年3月15日（星期二）召开。' },
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
        {
          language: 'zh',
          text: '末次会议于2033年3月17日（星期六）召开。',
          messageId: 'weekday',
          quotes: ['2033年3月17日（星期六）'],
        },
        {
          language: 'en',
          text: 'The closing meeting was held on Friday 10 June 2032.',
          messageId: 'weekday',
          quotes: ['Friday 10 June 2032'],
        },
      ],
    },
  },
  check: (_facts, report) =>
    report.lines.flatMap((line) => {
      const words = viewText(report, line);
      return scanDates(words).flatMap((date) => {
        const found = impossibleIn(words, date);
        return found ? [told(found.messageId, words, line.start, found)] : [];
      });
    }),
};

interface Impossible {
  messageId: 'impossible' | 'reversed' | 'weekday';
  start: number;
  end: number;
}

function impossibleIn(words: string, date: DateMention): Impossible | null {
  if (isWrittenOut(date) || isDotted(date, words) || isReversed(date))
    return { messageId: date.exists ? 'reversed' : 'impossible', start: date.start, end: date.end };
  return otherWeekday(words, date);
}

const told = (messageId: string, words: string, offset: number, { start, end }: Impossible): RuleFinding => ({
  messageId,
  params: { date: words.slice(start, end) },
  places: [{ span: { start: offset + start, end: offset + end }, role: 'date' }],
});

const WEEKDAY_BEHIND = /^\s?[,(]?\s?(?<day>(?:星期|周|礼拜)[一二三四五六日天](?!至|到|[-~—]))\)?/u;
const WEEKDAY_BEFORE =
  /(?<day>(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?),? (?:the )?$/u;

/** `2033年3月17日(星期六)`, where that day was a Thursday. */
function otherWeekday(words: string, { start, end, from, to, ...date }: DateMention): Impossible | null {
  const days = from.year === null ? null : dayInterval({ from, to, exists: date.exists });
  if (!days || days.from !== days.to) return null;
  const behind = WEEKDAY_BEHIND.exec(words.slice(end));
  const before = behind ? null : WEEKDAY_BEFORE.exec(words.slice(Math.max(0, start - 16), start));
  const named = parseWeekday(behind?.groups?.day ?? before?.groups?.day ?? '');
  if (named === null || named === weekdayOf(days.from)) return null;
  return {
    messageId: 'weekday',
    start: before ? start - before[0].length : start,
    end: end + (behind?.[0].length ?? 0),
  };
}

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
