import {
  innermostAt,
  lastStartingBy,
  type NcCount,
  type Report,
  type Span,
  spanFrom,
  viewText,
} from '../../core/index.js';
import { isElsewhere } from './elsewhere.js';
import { gradeOf, numberOf } from './words.js';

/** `One minor: clause 7.1.3, ...` under a heading that speaks of nonconformities. */
const HEADED = /^(?<w>no|one|two|three|four|five|\d{1,2}) (?<g>minor|major)(?=\s?[:,.(]| and )[^.;]{0,90}/iu;

/** `共3项,其中严重1项(安环部),一般2项`. */
const HEADED_ZH =
  /^(?:共|合计|总计)\s?\d{1,2}\s?[项个份][^。;]{0,60}?(?:严重|一般|轻微)|^(?:其中)?(?:严重|一般|轻微)\s?\d{1,2}\s?[项个份]/u;
const GRADED_ZH = /(?<g>严重|一般|轻微)(?:项)?\s?(?<n>\d{1,2})\s?[项个份]/gu;

const LONGEST_HEADING = 60;

/** Numbers in a line that only its heading says to be of nonconformities. */
export function readHeaded(report: Report, content: string, sentence: Span): NcCount[] {
  const [match, zh] = [HEADED.exec(content), HEADED_ZH.test(content)];
  if ((!match && !zh) || isElsewhere(report, sentence)) return [];
  const line = innermostAt(report.lines, sentence.start);
  if (line?.kind !== 'text' || line.start !== sentence.start) return [];
  const above = lastStartingBy(report.lines, line.start - 1);
  const title = above && above.end - above.start < LONGEST_HEADING ? viewText(report, above) : '';
  if (!/不符合|non-?conformit|findings/iu.test(title)) return [];
  const found = match ? [match] : [...content.matchAll(GRADED_ZH)];
  return found.flatMap((one): NcCount[] => {
    const { groups } = one;
    const value = numberOf(groups?.n ?? groups?.w);
    const grade = gradeOf(groups?.g);
    if (value === null || grade === null) return [];
    return [{ ...spanFrom(sentence.start, one), value, grade, standards: [], place: 'summary' }];
  });
}
