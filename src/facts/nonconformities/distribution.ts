import { type NcDistribution, type Report, viewText } from '../../core/index.js';
import { DEPARTMENT } from './target.js';
import { isElsewhere } from './words.js';

const COUNT = '(?:各)?(?:\\s?\\(?(?:\\d{1,2}|[一二两三四五])\\)?\\s?(?:项|个(?!部)|份))?';
const NAMES = `(?<list>${DEPARTMENT}${COUNT}(?:\\s?[、,和及与]\\s?${DEPARTMENT}${COUNT}){0,9})`;
/** `共涉及装配队、仓储部两个部门`, `一般不符合1项在仓储部`, `在锻造车间、机加车间各发现不符合一项`. */
const SHAPES: readonly RegExp[] = [
  new RegExp(`不符合[^。;\\n]{0,10}[项份个],?(?:分别|依次)(?:在|位于|出自|涉及|属于)${NAMES}`, 'gu'),
  new RegExp(
    `(?:不符合|审核发现|NC)[^。;\\n]{0,24}?(?:涉及|分布(?:在|于|为)?|位于|集中(?:在|于)|发生在|出(?:在|自)|来自|[项份个]在)(?:部门)?\\s?:?\\s?${NAMES}(?:等)?(?<closed>[一二两三四五六\\d]{1,2}个部门)?`,
    'gu',
  ),
  new RegExp(
    `(?:审核|现场)[^。;,\\n]{0,6}在${NAMES}(?:各|分别)?(?:发现|开具|开出|提出)[^。;,\\n]{0,8}不符合`,
    'gu',
  ),
];
const NAME = new RegExp(DEPARTMENT, 'gu');
const OPEN = /等|主要|其中|包括/u;

/** The departments that one statement gives all nonconformities of this audit to. */
export function extractNcDistributions(report: Report): NcDistribution[] {
  return report.sentences.flatMap((sentence) => {
    const content = viewText(report, sentence);
    if (!/不符合|审核发现|NC/u.test(content) || isElsewhere(report, sentence)) return [];
    return SHAPES.flatMap((shape) => [...content.matchAll(shape)]).flatMap((match) => {
      const names = [...(match.groups?.list ?? '').matchAll(NAME)].map(([name]) => name);
      if (names.length === 0 || OPEN.test(match[0])) return [];
      const start = sentence.start + match.index;
      return [{ start, end: start + match[0].length, departments: names }];
    });
  });
}
