import {
  type CountClash,
  dayInterval,
  groupBy,
  type Report,
  type Sentence,
  type Span,
  scanDates,
  spanFrom,
  viewText,
} from '../../core/index.js';

/** How many took part, and how many signed where everybody is said to have signed. */

const SIGNED =
  /签到(?:表|单|记录)?[^。;\d]{0,10}?(?<n>\d{1,4})\s?(?:人|名)(?:签名|签字|签到)?|(?:attendance (?:list|sheet)|list)[^.;\d]{0,30}(?<en>\d{1,4}) (?:signatures|names)/iu;
const EVERYBODY =
  /(?:全体|全部|所有)[^,。;]{0,10}(?:均|都)?(?:已)?签|无遗漏|无一遗漏|没有遗漏|无漏签|everybody signed|everyone signed|all (?:participants|attendees)[^.;]{0,12} signed|nobody (?:was )?(?:missing|left out)/iu;
const TOOK_PART =
  /(?:参演|参训|参会|参加|参与|实到|到会)(?:人员|人数|员工)?(?:共|为|:)?\s?(?<n>\d{1,4})\s?(?:人|名)|(?<en>\d{1,4}) (?:participants|people took part|attendees)/iu;
const OCCASION = /演练|培训|会议|考试|drill|training|meeting|exercise/giu;
/** Several of a kind were held, or only some are counted. */
const OTHER = /其中|分别|另|两次|第[二三]|上次|每次|缺席|请假|未到|respectively|absent|another|second/iu;
const NEAR_LINES = 4;

interface TookPart extends Span {
  value: number;
  index: number;
  line: number;
  /** The one day that the sentence, or the one before it in its line, gives; else null. */
  day: number | null;
}

export function readAttendance(report: Report): CountClash[] {
  const signed = report.sentences.flatMap((sentence, index) => signedIn(report, sentence, index) ?? []);
  if (signed.length === 0) return [];
  const took = report.sentences.flatMap((sentence, index) => tookPart(report, sentence, index) ?? []);
  const byDay = groupBy(took, ({ day }) => day);
  return signed.flatMap(({ count, place, index, line, day }): CountClash[] => {
    const near = startingNear(took, index).filter(
      (one) =>
        Math.abs(one.line - line) <= NEAR_LINES && (day === null || one.day === null || day === one.day),
    );
    // Far off, the day tells that both speak of one occasion.
    const counts = [...near, ...(day === null ? [] : (byDay.get(day) ?? []))].filter(
      (one) => one.index !== index,
    );
    const [first] = counts;
    if (!first || counts.some(({ value }) => value === count)) return [];
    if (counts.some(({ start }) => start !== first.start)) return [];
    const places = [{ start: first.start, end: first.end }, place];
    return [{ kind: 'attendance', first: first.value, second: count, places }];
  });
}

const startingNear = (took: readonly TookPart[], index: number): TookPart[] =>
  took.filter((one) => Math.abs(one.index - index) <= 2 * NEAR_LINES);

function signedIn(report: Report, sentence: Sentence, index: number) {
  const words = viewText(report, sentence);
  const signed = SIGNED.exec(words);
  if (!signed || !EVERYBODY.test(words) || OTHER.test(words)) return null;
  if (new Set(words.match(OCCASION)?.map((word) => word.toLowerCase())).size !== 1) return null;
  const { start, end, line } = sentence;
  const count = Number(signed.groups?.n ?? signed.groups?.en);
  return { count, place: { start, end }, index, line, day: dayOf(report, sentence) };
}

function tookPart(report: Report, sentence: Sentence, index: number): TookPart | null {
  const words = viewText(report, sentence);
  const match = TOOK_PART.exec(words);
  if (!match || OTHER.test(words)) return null;
  const before = report.sentences[index - 1];
  const lead = before?.line === sentence.line ? dayOf(report, before) : null;
  return {
    ...spanFrom(sentence.start, match),
    value: Number(match.groups?.n ?? match.groups?.en),
    index,
    line: sentence.line,
    day: dayOf(report, sentence) ?? lead,
  };
}

/** The only day of a sentence; null where it gives none or several. */
function dayOf(report: Report, sentence: Sentence): number | null {
  const days = scanDates(viewText(report, sentence)).flatMap((date) => dayInterval(date) ?? []);
  const [day] = days;
  return days.length === 1 && day && day.from === day.to ? day.from : null;
}
