import { type NcClauseSet, type Report, spanFrom, viewText } from '../../core/index.js';
import { isElsewhere } from './elsewhere.js';
import { CLAUSES, parseClauses } from './target.js';

/** The clauses that one statement gives all nonconformities of this audit to: `2项不符合分别涉及7.1.5和8.7`. */

const STANDARD = '(?:(?:ISO|GB/T)\\s?\\d{4,5}(?:[-:]20\\d\\d)?(?:标准)?的?\\s?)?';
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `不符合(?!品)[^。;\\n\\d]{0,16}(?:\\d{1,2}\\s?[项个份][^。;\\n\\d]{0,8})?(?:分别|均)?(?:涉及|对应|判在|判为|判定在|针对)(?:的)?(?:标准)?(?:条款)?(?:号)?(?:为|是|:)?\\s?${STANDARD}(?:条款)?(?<clauses>${CLAUSES})(?!\\d|\\.\\d|\\s?(?:%|mm|kg|万|天))`,
    'gu',
  ),
  new RegExp(
    `\\bnon-?conformit(?:y|ies)\\b[^.;\\n\\d]{0,40}(?:concerns?|relates? to|against|under|cover(?:s|ing)?|concerning) (?:${STANDARD})?(?:clauses? )(?<clauses>\\d{1,2}(?:\\.\\d{1,2}){1,3}(?:(?:, | and |, and )\\d{1,2}(?:\\.\\d{1,2}){1,3}){0,5})`,
    'giu',
  ),
];
/** One of several, or no list of all. */
const OPEN = /第[一二三四\d]|等|主要|其中|包括|including|among|one of|另|其余/iu;
/** Of the whole audit: not what one department or passage was given. */
const WHOLE =
  /本次|审核(?:组)?(?:共|发现)|共开具|全部|^[^,。;]{0,4}(?:开具的|上述|以上)|[2-9二两三四五]\s?[项个份]|this audit|the (?:two|three|four|five)|in all/iu;

export function readClauseSets(report: Report): NcClauseSet[] {
  return report.sentences.flatMap((sentence): NcClauseSet[] => {
    const content = viewText(report, sentence);
    if (!/不符合|conformit/iu.test(content) || OPEN.test(content) || !WHOLE.test(content)) return [];
    return SHAPES.flatMap((shape) => [...content.matchAll(shape)]).flatMap((match): NcClauseSet[] => {
      const clauses = parseClauses((match.groups?.clauses ?? '').replace(/, and | and /gu, ','));
      if (clauses.length === 0 || isElsewhere(report, sentence, match.index)) return [];
      return [{ ...spanFrom(sentence.start, match), clauses }];
    });
  });
}
