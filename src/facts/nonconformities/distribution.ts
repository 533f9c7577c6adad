import type { NcDistribution, Report, Span } from '../../core/index.js';
import { isElsewhere } from './elsewhere.js';
import { DEPARTMENT } from './target.js';
import { numberOf } from './words.js';

const COUNT = '(?:各)?(?:\\s?\\(?(?:\\d{1,2}|[一二两三四五])\\)?\\s?(?:项|个(?!部)|份))?';
/** `质检部Q7.1.5.2；生产部Q8.5.1`: each with its clauses. */
const WITH_CLAUSES =
  '(?:\\s?[QESO]{0,3}\\s?\\d{1,2}(?:\\.\\d{1,2}){1,3}(?:\\s?/\\s?(?:EC|[QES]{1,3})?\\s?\\d{1,2}(?:\\.\\d{1,2}){1,3})?)?';
const ITEM = `${DEPARTMENT}${WITH_CLAUSES}${COUNT}`;
const NAMES = `(?<list>${ITEM}(?:\\s?[、,;和及与]\\s?${ITEM}){0,9})`;
/** `共涉及装配队、仓储部两个部门`, `一般不符合1项在仓储部`, `在锻造车间、机加车间各发现不符合一项`. */
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `(?:不符合[^。;\\n]{0,10}[项份个]|[项份个][^。;,\\n]{0,6}不符合项?),?(?:分别|依次)(?:在|位于|出自|来自|涉及|属于)${NAMES}`,
    'gu',
  ),
  new RegExp(`[2-9二两三四五六]\\s?[项个份][^。;,\\n]{0,6}不符合(?:项|报告)?\\s?[,:(]\\s?${NAMES}`, 'gu'),
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
    const content = statementFrom(report, sentence);
    if (!/不符合|审核发现|NC/u.test(content) || isElsewhere(report, sentence)) return [];
    const found = SHAPES.flatMap((shape) => [...content.matchAll(shape)]);
    const apart = found.filter(
      (match, index) => !found.slice(0, index).some((other) => overlap(match, other)),
    );
    return apart.flatMap((match) => {
      const names = [...(match.groups?.list ?? '').matchAll(NAME)].map(([name]) => name);
      const isOther =
        sentence.start + match.index >= sentence.end || isElsewhere(report, sentence, match.index);
      if (names.length === 0 || isOther || OPEN.test(match[0])) return [];
      const start = sentence.start + match.index;
      return [
        { start, end: start + match[0].length, departments: names, counted: countsIn(match[0], names) },
      ];
    });
  });
}

/** How many it gives to each of them in all; null where not every one has its number. */
function countsIn(words: string, names: readonly string[]): number | null {
  const numbers = [...words.matchAll(EACH_COUNT)].map(([, written]) => numberOf(written) ?? 0);
  return numbers.length === names.length ? numbers.reduce((sum, one) => sum + one, 0) : null;
}
const EACH_COUNT = new RegExp(
  `${DEPARTMENT}\\s?\\(?(\\d{1,2}|[一二两三四五])\\)?\\s?(?:项|个(?!部)|份)`,
  'gu',
);

const overlap = (a: RegExpExecArray, b: RegExpExecArray): boolean =>
  a.index < b.index + b[0].length && b.index < a.index + a[0].length;

const LONGEST = 240;
/** Semicolons part the entries of one list: `质检部Q7.1.5；生产部Q8.5.1`. */
const statementFrom = ({ view }: Report, { start }: Span): string =>
  view.text.slice(start, start + LONGEST).split(/[。\n]/u, 1)[0] ?? '';
