import {
  type DateMention,
  dayInterval,
  type OrderClash,
  type Report,
  type Sentence,
  type Span,
  scanDates,
  stretchEnd,
  viewText,
} from '../../core/index.js';
import { withAnyYear } from '../events/years.js';
import { codesIn } from '../validities/words.js';
import { daysOf, type WorkSentence, workIn } from '../validities/works.js';

/** Devices said to have been taken out of use on a day, and named by their number in a record of a later one. */

const WITHDRAWN =
  /停用|封存|禁用|报废|停止使用|退出使用|退役|注销|送(?:外)?修|外送修理|待修|隔离存放|未再(?:启用|使用|投用)|不再使用|out of (?:use|service)|taken out|withdrawn|quarantin\w*|scrapped|locked away|sealed|sent (?:away )?for repair|not (?:been )?used (?:since|again)|no longer (?:in use|used)/iu;
/** Words that say that it has never been used since. */
const NEVER_SINCE =
  /未再(?:启用|使用|投用|投入)|(?:一直|始终)?(?:没有|未曾|从未)(?:再)?(?:启用|使用)|停用至今|不再使用|至今[^,。;]{0,6}(?:停用|封存)|not (?:been )?(?:used|in use) (?:since|again)|no longer (?:in use|used)|never (?:been )?used (?:again|since)|has since (?:been|lain)/iu;
/** Back in use, or another one in its place. */
const BACK =
  /恢复(?:使用|启用)|重新(?:启用|投用|检定|校准)|修复后|(?:维修|修理)(?:合格)?后|启封|解封|再次启用|重新使用|returned (?:to|from)|back in (?:use|service)|repaired and|put back|re-?entered|recalibrated|re-?commissioned/iu;
const NOT_YET =
  /(?:未|尚未|没有|不能|无法|未能)(?:修复|恢复)|not (?:yet )?(?:been )?(?:repaired|returned)/giu;
const PLANNED = /计划|拟|将于|若|如有|发现[^,。;]{0,8}(?:应|须)|规定|要求|planned|will be|shall|must|if\b/iu;
/** A record that was made with the device: `使用仪器JY-03`, `measured with PT-31`. */
const USED_WITH =
  /使用|所用|用于|采用|仪器|器具|量具|设备(?:编号|号)?|测试仪|检测仪|检验|测量|测试|试验|测得|记录|称量|比对|with|using|used|read (?:from|off)|by means of|instrument|gauge|device|measured|tested/iu;
const NOT_USED = /台账|清单|停用|封存|报废|送检|送修|校准|检定|有效期|inventory|calibrat|register|list of/iu;

interface Withdrawal {
  code: string;
  sentence: Sentence;
  date: DateMention;
  from: number;
  /** What tells of it, with the words behind its sentence that go on about it. */
  place: Span;
  never: boolean;
}

export function readWithdrawn(report: Report): OrderClash[] {
  if (!WITHDRAWN.test(report.view.text)) return [];
  const gone = report.sentences.flatMap((sentence) => withdrawalsIn(report, sentence));
  if (gone.length === 0) return [];
  const works = workIn(report);
  return gone.flatMap((one): OrderClash[] => {
    for (const work of works) {
      const later = workWith(report, work, one);
      if (!later) continue;
      return [
        {
          kind: 'withdrawn',
          sure: one.never,
          earlier: one.date.raw,
          later: later.date.raw,
          places: [one.place, ...placesOf(later, work)].map(({ start, end }) => ({ start, end })),
        },
      ];
    }
    return [];
  });
}

/** Devices of a sentence, each with the words up to the next, that were taken out of use on a day told there. */
function withdrawalsIn(report: Report, sentence: Sentence): Withdrawal[] {
  const words = viewText(report, sentence);
  if (!WITHDRAWN.test(words)) return [];
  const codes = codesIn(words);
  return codes.flatMap((code, index): Withdrawal[] => {
    const start = words.indexOf(code);
    const next = codes[index + 1];
    const end = next === undefined ? words.length : Math.max(words.indexOf(next, start + code.length), 0);
    const tail = next === undefined ? tailOf(report, sentence) : '';
    const own = words.slice(start, end || words.length) + tail;
    const stop = WITHDRAWN.exec(own);
    if (!stop || PLANNED.test(own) || BACK.test(own.replace(NOT_YET, ''))) return [];
    const dates = withAnyYear(report, sentence, scanDates(words), { months: true }).filter(
      (date) => date.start >= start && date.start < start + own.length && date.from.month !== null,
    );
    // `有效期至…,该表已停用`: the day nearest before the words.
    const at = start + stop.index;
    const date =
      dates.findLast(({ end: last }) => last <= at) ??
      dates.find(({ start: first }) => first < stretchEnd(words, at, ',;。'));
    const days = date && dayInterval(date);
    if (!date || !days) return [];
    const place = { start: sentence.start, end: sentence.end + tail.length };
    return [{ code, sentence, date, from: days.to, place, never: NEVER_SINCE.test(own) }];
  });
}

const TAIL = 100;

/** The rest of the line up to the next device, or to the end of the next sentence. */
function tailOf({ view: { text }, lines }: Report, { end, line }: Sentence): string {
  const rest = text.slice(end, Math.max(end, Math.min(lines[line]?.end ?? end, end + TAIL)));
  const [next = ''] = /^\s*[^。;]*(?:\.(?=\s|$)|[。;]|$)/u.exec(rest) ?? [];
  return codesIn(next).length > 0 ? '' : next;
}

const placesOf = ({ start, end }: Span, { sentence }: WorkSentence): Span[] =>
  start >= sentence.start && end <= sentence.end ? [sentence] : [{ start, end }, sentence];

/** A later day on which the device is said to have been used. */
function workWith(report: Report, work: WorkSentence, { code, sentence, from }: Withdrawal) {
  const { content } = work;
  if (work.sentence === sentence || !holds(content, code)) return null;
  const at = content.indexOf(code);
  const around = content.slice(Math.max(0, at - AROUND), at + code.length + AROUND);
  if (!USED_WITH.test(around) || NOT_USED.test(around) || BACK.test(content)) return null;
  return daysOf(report, work).find(({ day, date }) => day > from && date.from.day !== null) ?? null;
}
const AROUND = 24;

const holds = (content: string, code: string): boolean => codesIn(content).includes(code);
