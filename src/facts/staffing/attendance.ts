import {
  type CountClash,
  type Report,
  type Sentence,
  type Span,
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

export function readAttendance(report: Report): CountClash[] {
  return report.sentences.flatMap((sentence, index): CountClash[] => {
    const words = viewText(report, sentence);
    const signed = SIGNED.exec(words);
    if (!signed || !EVERYBODY.test(words) || OTHER.test(words)) return [];
    const count = Number(signed.groups?.n ?? signed.groups?.en);
    const occasions = new Set(words.match(OCCASION)?.map((word) => word.toLowerCase()));
    const near = report.sentences
      .slice(Math.max(0, index - 2 * NEAR_LINES), index + 2 * NEAR_LINES + 1)
      .filter((other) => Math.abs(other.line - sentence.line) <= NEAR_LINES && other !== sentence);
    const counts = near.flatMap((other) => tookPart(report, other) ?? []);
    const [first] = counts;
    if (!first || occasions.size !== 1 || counts.some(({ value }) => value === count)) return [];
    return counts.length > 1
      ? []
      : [
          {
            kind: 'attendance',
            first: first.value,
            second: count,
            places: [first.place, { start: sentence.start, end: sentence.end }],
          },
        ];
  });
}

function tookPart(report: Report, sentence: Sentence): { value: number; place: Span } | null {
  const words = viewText(report, sentence);
  const match = TOOK_PART.exec(words);
  if (!match || OTHER.test(words)) return null;
  return {
    value: Number(match.groups?.n ?? match.groups?.en),
    place: spanFrom(sentence.start, match),
  };
}
