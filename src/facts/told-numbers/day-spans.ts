import {
  type AmountClash,
  bareFigure,
  type DateMention,
  dayInterval,
  parseWrittenNumber,
  type Report,
  type Sentence,
  scanDates,
  viewText,
  weekdayOf,
} from '../../core/index.js';
import { amountClash } from '../amount-clash.js';
import { withAnyYear } from '../events/years.js';

/** From one day to another, and how many days that is said to be: `2030年6月10日至12日，共4天`. */
export const extractDaySpans = (report: Report): AmountClash[] =>
  report.sentences.flatMap((sentence) => clashIn(report, sentence) ?? []);

const N = '\\d{1,2}(?:\\.5)?';
const BEHIND = new RegExp(
  `^[^,;。.\\d]{0,10}[,(]?\\s?(?:[^,;。.\\d]{0,4}(?:共计?|历时|为期|总计|持续时间)(?:为|:)?\\s?(?<zh>${N}|[一二两三四五六七八九十])\\s?个?[天日](?!历)|(?:a total of |in all |lasting |that is,? )?(?<en>${N}|[a-z]{3,7}) days?\\b)`,
  'iu',
);
const BEFORE = new RegExp(
  `\\b(?:took|lasted|within|during|over) (?<en>${N}|[a-z]{3,7}) days?,? (?:from )?$`,
  'iu',
);
/** Days that are counted in another way, or not all used. */
const OTHER =
  /工作日|人日|人天|其中|每|扣除|除外|休息|自学|间断|断续|working days|business days|auditor days|of which|except|each|per day/iu;
const HALVES = /上午|下午|半天|晚|中午|morning|afternoon|noon|half/iu;
const LEAD = 40;
const LONGEST = 15;

function clashIn(report: Report, sentence: Sentence): AmountClash | null {
  const words = viewText(report, sentence);
  if (!/[天日]|\bdays?\b/iu.test(words) || !/共|历时|为期|总计|持续|days/iu.test(words) || OTHER.test(words))
    return null;
  const [date, another] = withAnyYear(report, sentence, scanDates(words));
  const days = date ? dayInterval(date) : null;
  if (!date || another || !days || date.from.day === null || date.to.day === null) return null;
  const span = days.to - days.from + 1;
  const told = span > 1 && span <= LONGEST ? toldBy(words, date) : null;
  if (!told || !differs(told.value, days.from, span, HALVES.test(words))) return null;
  const first = bareFigure(words.slice(date.start, date.end), sentence.start + date.start, span);
  const second = bareFigure(told.raw, sentence.start + told.start, told.value);
  return amountClash(report.language === 'en' ? 'days' : '天数', first, second);
}

function toldBy(
  words: string,
  { start, end }: DateMention,
): { raw: string; start: number; value: number } | null {
  const from = Math.max(0, start - LEAD);
  const behind = BEHIND.exec(words.slice(end));
  const match = behind ?? BEFORE.exec(words.slice(from, start));
  const raw = match?.groups?.zh ?? match?.groups?.en;
  if (!match || raw === undefined) return null;
  const value = parseWrittenNumber(raw);
  const at = (behind ? end : from) + match.index + match[0].lastIndexOf(raw);
  return value === null
    ? null
    : { raw: words.slice(at, at + raw.length + unitOf(words, at + raw.length)), start: at, value };
}

/** How long the measure word behind a number is. */
const unitOf = (words: string, at: number): number =>
  /^\s?(?:个?[天日]|days?)/iu.exec(words.slice(at))?.[0].length ?? 0;

/** More days than there are; or fewer, with no weekend between them. */
function differs(told: number, from: number, span: number, halves: boolean): boolean {
  if (told > span) return true;
  const rests = Array.from({ length: span }, (_, at) => weekdayOf(from + at)).some((day) => day >= 5);
  return !rests && told < span - (halves ? 1 : 0);
}
