import { type NcReference, type Report, viewText } from '../../core/index.js';
import { isElsewhere } from './elsewhere.js';
import { CLAUSES, DEPARTMENT, parseClauses } from './target.js';

/**
 * A nonconformity of the list spoken of by its department, with its clause: `质检部的不符合判定依据为8.5.2`,
 * `the nonconformity of Stores is against clause 8.5.2`.
 */

const STANDARD = '(?:(?:ISO|GB\\/T)\\s?\\d{4,5}(?:[:-]20\\d\\d)?(?:标准)?的?\\s?)?';
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `(?:^|[,;。:、\\s])(?<department>(?!各|本|该|对|由)${DEPARTMENT})(?:的|该项|这项|开具的|被开具的)?(?:一般|轻微|严重)?不符合(?:项|报告)?(?:的)?(?:判定依据|判标|依据|判定|判为|判在|违反|对应|涉及|适用|引用|条款)(?:的)?(?:标准|条款)?(?:为|是|:|了|了标准)?\\s?${STANDARD}(?:标准)?(?:条款)?(?<clauses>${CLAUSES})(?![\\d.%℃]|\\s?(?:mm|kg|m))`,
    'gu',
  ),
  new RegExp(
    `(?:^|[,;。:、\\s])(?<department>(?!各|本|该|对|由)${DEPARTMENT})(?:负责人|主任|经理|部长|主管)?对(?:该项|该|这项|上述|本项)(?:一般|严重|轻微)?不符合(?:项)?\\s?\\(\\s?${STANDARD}(?:标准)?(?:条款)?\\s?:?\\s?(?<clauses>${CLAUSES})(?:条款)?\\s?\\)`,
    'gu',
  ),
  new RegExp(
    `\\bnon-?conformity (?:of|in|with|for) (?:the )?(?<department>[A-Z][A-Za-z&]+(?: (?:and |& )?[A-Z][A-Za-z]+){0,2})(?: department)? (?:is|was) (?:raised |graded |recorded |judged )?(?:against|under|based on|contrary to) (?:${STANDARD})?(?:clause )?(?<clauses>${CLAUSES})`,
    'gu',
  ),
];

export function extractNcReferences(report: Report): NcReference[] {
  return report.sentences.flatMap((sentence) => {
    const content = viewText(report, sentence);
    if (!/不符合|conformit/iu.test(content) || isElsewhere(report, sentence)) return [];
    return SHAPES.flatMap((shape) => [...content.matchAll(shape)]).flatMap((match) => {
      const { department = '', clauses: written = '' } = match.groups ?? {};
      const clauses = parseClauses(written);
      const start = sentence.start + match.index + match[0].indexOf(department);
      const end = sentence.start + match.index + match[0].lastIndexOf(written) + written.length;
      return clauses.length > 0 ? [{ start, end, department, clauses, clause: written.trim() }] : [];
    });
  });
}
