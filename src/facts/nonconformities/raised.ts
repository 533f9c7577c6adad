import type { NcMention, Span } from '../../core/index.js';
import { gradeOf, numberOf } from './words.js';

/** `开具一般不符合1项`, `a minor nonconformity was raised`: a nonconformity where it was found. */
const RAISED =
  /(?:开具|开出|提出|开了|判为|构成)(?:了)?(?:一项|1项)?(?<g>严重|一般|轻微)?不符合(?:项|报告)?(?:\s?(?<n>\d{1,2}|[一二两三四五])\s?(?:项|份|个))?|\ba\s(?<ge>minor|major)\snon-?conformity\b[^.]{0,30}\b(?:was|is|has been)\s(?:raised|issued|recorded)/giu;
/** A sentence that sums up counts; it raises nothing by itself. */
const SUMMARY =
  /本次|审核中|共(?:开具|提出|计)|其中|未(?:开具|提出)|[(]\s{0,6}\d{0,3}\s{0,6}[)]\s?[项个]|during this audit|in this audit/iu;

export function readRaised(content: string, sentence: Span): NcMention[] {
  if (SUMMARY.test(content)) return [];
  return [...content.matchAll(RAISED)].flatMap((match) => {
    const count = numberOf(match.groups?.n) ?? 1;
    return Array.from({ length: count }, () => ({
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      grade: gradeOf(match.groups?.g ?? match.groups?.ge),
      clause: null,
      department: null,
      number: null,
      place: 'text' as const,
    }));
  });
}
