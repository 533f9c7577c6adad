import {
  type DateMention,
  dayInterval,
  type Facts,
  innermostAt,
  type Report,
  type RuleFinding,
  scanDates,
  stretchEnd,
  stretchStart,
  viewText,
} from '../../core/index.js';
import { done } from './intervals.js';

/** A management review that is said to have used what was finished after it. */

const USED =
  /引用|依据|采用|使用了|听取|审议|评审了|考虑了|输入|参考|considered|discuss(?:ed|es)?|deal[st]? with|used|based on|reviewed|inputs?|looked at/iu;
/** Right before or behind the date: when the thing itself was finished. */
const FINISHED_AFTER = /^(?:日)?(?:全部)?(?:完成|汇总|出具|编制|形成|签发|发布|统计|定稿|结束)/u;
const FINISHED_BEFORE =
  /(?:completed|finished|issued|closed|dated|compiled|published)(?: on)?\s?$|(?:完成|出具|编制|签发|汇总)(?:日期|时间|于)[为:]?\s?$/iu;
/** `审议了2024年9月12日合规性评价的结论`: what was held that day is looked at. */
const HELD_THEN =
  /^日?(?:实施|进行|开展)?的?(?:合规性评价|内部?审核?|内审|(?:顾客|客户)?满意度|管理体系审核|测评|调查)[^,。;]{0,8}(?:结论|结果|报告|情况)/u;
/** What the review decided lies behind it. */
const DECIDED =
  /决议|决定|输出|改进(?:措施|项|事项)|整改|计划|拟|将|要求|期限|落实|下次|已完成\d|decided|decision|action|outputs?|planned|will be|due|by then/iu;
const REACH = 400;
const LONGEST = 200;

/** The sentence, or where it goes on to what was decided the words between its commas, tell of an input of that day. */
function isUsed(words: string, { start, end }: DateMention): boolean {
  const telling = DECIDED.test(words)
    ? words.slice(stretchStart(words, start, ',;'), stretchEnd(words, end, ',;'))
    : words;
  if (!USED.test(telling) || DECIDED.test(telling)) return false;
  const after = words.slice(end);
  return FINISHED_AFTER.test(after) || HELD_THEN.test(after) || FINISHED_BEFORE.test(words.slice(0, start));
}

/** Reviews of a day, with a date behind it by which something that they used was finished. */
export function checkLaterInputs(facts: Facts, report: Report): RuleFinding[] {
  return done(facts, 'management-review').flatMap((review): RuleFinding[] => {
    const held = dayInterval(review.date);
    const line = innermostAt(report.lines, review.start);
    if (review.date.from.day === null || !held || !line) return [];
    const end = Math.min(line.end, review.end + REACH);
    for (const sentence of report.sentences) {
      if (sentence.end <= review.start || sentence.start >= end) continue;
      const words = viewText(report, sentence);
      if (!USED.test(words)) continue;
      const later = scanDates(words).find((date) => {
        const days = dayInterval(date);
        return (
          days !== null &&
          date.from.day !== null &&
          days.from > held.to &&
          days.from - held.to <= LONGEST &&
          isUsed(words, date)
        );
      });
      if (later)
        return [
          {
            messageId: 'later-input',
            severity: 'error',
            params: { later: later.raw, earlier: review.date.raw },
            places: [
              { span: review, role: 'management-review' },
              {
                span: { start: sentence.start + later.start, end: sentence.start + later.end },
                role: 'input',
              },
            ],
          },
        ];
    }
    return [];
  });
}
