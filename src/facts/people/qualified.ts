import {
  dayInterval,
  type PersonClash,
  type Report,
  type Sentence,
  scanDates,
  viewText,
} from '../../core/index.js';
import { withAnyYear } from '../events/years.js';
import { familiesIn, namesIn } from './names.js';

/** Internal auditors who audited before they became auditors. */

const AUDITOR = /内审员|内部审核员|internal auditor/iu;
const QUALIFIED =
  /(?:取得|获得|具备)[^,。;]{0,12}(?:资格|证书)|(?:培训|考试|考核)(?:合格)?证书?(?:的)?(?:签发|发证|颁发)?日期|(?:首次|初次)[^,。;]{0,8}(?:培训|考试|考核)|(?:通过|参加)[^,。;]{0,14}(?:培训|考试|考核)[^。;]{0,20}资格|才[^,。;]{0,8}(?:资格|任命|聘任)|qualified|first internal auditor course|certificate (?:is |was )?dated|trained as|became an? (?:internal )?auditor|appointed/iu;
/** Once more, or something else than the first time. */
const AGAIN =
  /复训|再次|继续教育|换版|转版|提升|更新|续|外审|refresher|again|renewed|update|transition|already/iu;
const FIRST = /首次|初次|才|此前|之前[^,。;]{0,8}(?:不是|未|没有)|first|only then|before that|not until/iu;
const AUDITED = /内审|内部审核|internal audit/iu;
const AHEAD = /计划|拟|将|下次|安排在|planned|scheduled|will be|next/iu;

export function readUnqualified(report: Report): PersonClash[] {
  return report.sentences.flatMap((sentence): PersonClash[] => {
    const words = viewText(report, sentence);
    if (!AUDITOR.test(words) || !QUALIFIED.test(words) || AGAIN.test(words)) return [];
    const dates = withAnyYear(
      report,
      sentence,
      scanDates(words).filter(({ from }) => from.day !== null),
    );
    const [date] = dates;
    const since = date ? dayInterval(date) : null;
    if (!date || !since || dates.length > 1) return [];
    const people = peopleIn(report, words);
    const early = people.length > 0 ? auditBefore(report, sentence, people, since.from) : null;
    if (!early) return [];
    return [
      {
        kind: 'unqualified',
        sure: FIRST.test(words),
        person: early.person,
        places: [
          { start: early.sentence.start, end: early.sentence.end },
          { start: sentence.start, end: sentence.end },
        ],
      },
    ];
  });
}

const peopleIn = (report: Report, words: string): string[] =>
  report.language === 'en' ? familiesIn(words) : namesIn(words);

/** A sentence that has one of them audit on an earlier day of not much more than a year before. */
function auditBefore(
  report: Report,
  own: Sentence,
  people: readonly string[],
  since: number,
): { sentence: Sentence; person: string } | null {
  for (const sentence of report.sentences) {
    const words = viewText(report, sentence);
    if (sentence === own || !AUDITED.test(words) || AHEAD.test(words)) continue;
    const person = people.find((name) => words.includes(name));
    if (!person) continue;
    const days = withAnyYear(report, sentence, scanDates(words)).flatMap((date) => dayInterval(date) ?? []);
    const [held] = days;
    if (held && held.to < since && since - held.to <= LONGEST) return { sentence, person };
  }
  return null;
}

/** Days. */
const LONGEST = 400;
