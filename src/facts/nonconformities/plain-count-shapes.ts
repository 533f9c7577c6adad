import { englishNumerals } from '../../core/index.js';
import type { CountShape } from './count-shapes.js';

const NUM = '(?<n>\\d{1,2}|[〇零一二两三四五六七八九十]{1,3})';
const UNIT = '(?:项|个|份|条)';
const GRADE = '(?<g>严重|一般|轻微)';
const TICKED = '[■☑√☒]';
const EMPTY = '[□☐]';
/** What ends a number that has no unit of its own. */
const CLOSED = '(?=\\s?(?:[,;。、/|)]|$))';
const WORD_NUM = `no|both|${englishNumerals(0, 10)}|\\d{1,2}`;

/** Numbers of nonconformities in a row of grades, behind a tick, with a verb of telling: tried where no other shape fits. */
export const PLAIN_COUNT_SHAPES: readonly CountShape[] = [
  // 不符合项:■有(共1项) □无
  {
    pattern: new RegExp(
      `不符合(?:项|报告)?\\s?[:]?\\s?(?:${EMPTY}\\s?无\\s{0,4})?${TICKED}\\s?有\\s?\\(?\\s?共?\\s?${NUM}\\s?${UNIT}`,
      'gu',
    ),
    grade: 'all',
  },
  // 不符合项:□有 ■无
  {
    pattern: new RegExp(
      `(?<![严重一般轻微])不符合(?:项|报告)?\\s?[:]?\\s?${EMPTY}\\s?(?:有|是)[^■☑√☒\\n]{0,8}${TICKED}\\s?(?:无|没有|否)`,
      'gu',
    ),
    grade: 'all',
    value: 0,
  },
  // 轻微3,严重0; 一般不符合:2
  {
    pattern: new RegExp(
      `${GRADE}(?:不符合)?(?:项|报告)?(?:数量?|份数)?\\s?[:为共]?\\s?${NUM}${CLOSED}`,
      'gu',
    ),
  },
  // 一般不符合项三项
  {
    pattern: new RegExp(`${GRADE}不符合(?:项|报告)?\\s?[:为共计]{0,2}\\s?\\(?${NUM}\\)?\\s?${UNIT}`, 'gu'),
  },
  // 最终确定不符合2项
  {
    pattern: new RegExp(
      `(?<=(?:确定|确认|认定|形成|产生|审核发现\\s?[:])[^。;,]{0,4}?)不符合(?:项|报告)?\\s?[:为共计]?\\s?\\(?${NUM}\\)?\\s?${UNIT}`,
      'gu',
    ),
    grade: 'all',
  },
  // 宣读了两份不符合报告, 企业对四项不符合分别进行了原因分析
  {
    pattern: new RegExp(
      `(?<!\\d|[.、第每另各余]|其中(?:的)?|其他|任何|有|的|之)${NUM}\\s?${UNIT}(?:书面)?不符合(?!品|要求|规定|标准|合同|图纸|率)(?:项|报告)?`,
      'gu',
    ),
    grade: 'all',
    within: /审核|末次|会议|组长|整改|纠正|宣读|通报|结论|推荐|附件|原因分析|书面验证/u,
  },
  // 不符合报告编号:ZL-01、ZL-02(共2份)
  {
    pattern: new RegExp(`不符合(?:项)?报告[^。;\\n]{0,60}[(,]\\s?共\\s?${NUM}\\s?${UNIT}`, 'gu'),
    grade: 'all',
  },
  // 请对上述两项采取纠正措施
  {
    pattern: new RegExp(
      `(?<=(?:对|将|就)(?:上述|以上))${NUM}\\s?${UNIT}(?=(?:问题|不符合)?[^。;,]{0,6}(?:纠正|整改))`,
      'gu',
    ),
    grade: 'all',
  },
  // 0 major, 2 minor; three minors
  {
    pattern: new RegExp(
      `\\b(?<w>${WORD_NUM}) (?<g>major|minor)s?(?=\\s?(?:[,.;)/]|and\\b|were\\b|was\\b|within\\b|$))`,
      'giu',
    ),
  },
  // Minor: 3 / Major: 0
  { pattern: /\b(?<g>major|minor)s?(?:\s?[:=]\s?|\s)(?<w>\d{1,2}|none|nil)(?=\s?(?:[,;/)]|\.(?!\d)|$))/giu },
];
