import { englishNumerals, type NcGrade } from '../../core/index.js';
import { PLAIN_COUNT_SHAPES } from './plain-count-shapes.js';

const NUM = '(?<n>\\d{1,3}|[〇零一二两三四五六七八九十]{1,3})';
const UNIT = '(?:项|个|份|条)';
const RAISE = '(?:开具|提出|开出|出具|发现|形成|共有?)';
const WORD_NUM = `no|single|sole|only|both|${englishNumerals(0, 10)}|\\d{1,2}`;

export interface CountShape {
  pattern: RegExp;
  grade?: NcGrade | 'all';
  /** The number that the words themselves say. */
  value?: number;
  /** Words that its sentence must hold beside it. */
  within?: RegExp;
}

/** Numbers of nonconformities as reports write them; the first that fits a place has it. */
export const COUNT_SHAPES: readonly CountShape[] = [
  // 严重不符合项(0)项, 一般不符合项1项, 轻微不符合1项
  {
    pattern: new RegExp(
      `(?<g>严重|一般|轻微|观察)(?:不符合)?项?(?:报告)?\\s?[(:为共]?\\s{0,4}${NUM}\\s{0,4}\\)?\\s?${UNIT}`,
      'gu',
    ),
  },
  // QMS( 1 )个一般不符合, with the blank of the form
  {
    pattern: new RegExp(
      `(?<s>[QESO]MS|OHSMS)?\\(\\s{0,6}${NUM}?\\s{0,6}\\)\\s?${UNIT}(?<g>严重|一般|轻微)不符合`,
      'gu',
    ),
  },
  // OHSMS未开具不符合
  {
    pattern:
      /(?<s>QMS|EMS|OHSMS)(?:体系|方面)?(?:均)?(?:未|没有)(?:开具|发现|提出|产生)(?:任何)?不符合(?:项|报告)?(?=[,。;、)]|$)/gu,
    grade: 'all',
    value: 0,
  },
  // 共开具3份,两份为一般,一份为严重
  {
    pattern: new RegExp(
      `${NUM}\\s?${UNIT}(?:均)?(?:为|属于?)(?<g>严重|一般|轻微)(?:不符合)?(?:项)?(?=[,。;、]|$)`,
      'gu',
    ),
  },
  { pattern: /\ball (?<w>two|three|four|five|six) (?:are|were) (?<g>minor|major)\b/giu },
  // 2项轻微不符合, 4项一般不符合, (2)项一般不符合
  { pattern: new RegExp(`\\(?${NUM}\\)?\\s?${UNIT}(?:的)?(?<g>严重|一般|轻微)不符合`, 'gu') },
  // 共开具不符合项报告2项, 开具不符合3项, 不符合项共计3项
  {
    pattern: new RegExp(
      `${RAISE}(?:了|的)?(?:书面)?不符合(?:项)?(?:报告)?(?:共计?|为|:)?\\s?\\(?\\s?${NUM}\\s?\\)?\\s?${UNIT}`,
      'gu',
    ),
    grade: 'all',
  },
  {
    pattern: new RegExp(`不符合(?:项)?(?:共计|合计|总计|总数为?|:)\\s?${NUM}\\s?${UNIT}`, 'gu'),
    grade: 'all',
  },
  // 不符合报告数量:0份, 不符合项总数为2
  {
    pattern: new RegExp(
      `不符合(?:项)?(?:报告)?(?:总)?(?:数量?|份数|项数)(?:为|共|:)?\\s?\\(?${NUM}\\)?\\s?(?:${UNIT}|(?=[,。;]|$))`,
      'gu',
    ),
    grade: 'all',
  },
  // 共开具2项不符合
  { pattern: new RegExp(`${RAISE}(?:了)?${NUM}\\s?${UNIT}(?:书面)?不符合(?!品)`, 'gu'), grade: 'all' },
  // 通报不符合项1项, 附不符合报告2份
  {
    pattern: new RegExp(
      `(?<![\\d.严重一般轻微其中]\\s?)不符合(?:项|报告|项报告)(?:共|计)?\\s?\\(?${NUM}\\)?\\s?${UNIT}(?=[,。;、()]|$)`,
      'gu',
    ),
    grade: 'all',
  },
  // 以上1项不符合已确认
  {
    pattern: new RegExp(
      `(?<=(?:以上|上述|前述)(?:共)?)${NUM}\\s?${UNIT}(?:书面)?不符合(?!品)(?:项|报告)?`,
      'gu',
    ),
    grade: 'all',
  },
  // 请在30日内完成3项不符合的整改
  {
    pattern: new RegExp(
      `(?<=(?:请|须|应|需|要求)[^。;]{0,30}?)${NUM}\\s?${UNIT}不符合(?:项)?(?:的)?(?=[^。;]{0,4}(?:整改|纠正|关闭))`,
      'gu',
    ),
    grade: 'all',
  },
  // 不符合项:无
  {
    pattern:
      /(?<![严重一般轻微])不符合(?:项|报告)?(?:清单|情况|汇总)?\s?[:为]\s?(?:无|没有|零)(?=[。;,\s]|$)/gu,
    value: 0,
    grade: 'all',
  },
  // 不符合项:■无 □有, Nonconformities raised in this audit: ■ none □ yes
  {
    pattern:
      /(?<![严重一般轻微])不符合(?:项|报告)?[^\n□■☑☐。;:]{0,8}[:]?\s?[■☑√☒]\s?(?:无|没有|否)(?=\s|□|☐|$)|\bnon-?conformit(?:y|ies)\b[^\n□■☑☐.;:]{0,30}[:?]\s?[■☑☒]\s?(?:none|no)\b/giu,
    value: 0,
    grade: 'all',
  },
  // 未开具不符合项, 未发现严重不符合
  {
    pattern:
      /(?:未|没有|无)(?:开具|提出|开出|发现|出具|产生|形成)(?:任何|书面)?(?<g>严重|一般|轻微)?不符合(?!品)(?:项)?/gu,
    value: 0,
  },
  // two minor nonconformities, 3 nonconformities, Nonconformities: 2
  {
    pattern: new RegExp(
      `(?<!\\d\\.)\\b(?<w>${WORD_NUM})\\s(?:of\\s)?(?:the\\s|these\\s)?(?:(?<g>major|minor)\\s)?non-?conformit(?:y|ies)\\b(?!\\s(?:notes?|forms?|sheets?|reports? (?:were|was) written))`,
      'giu',
    ),
  },
  {
    pattern: new RegExp(
      `\\b(?<w>${WORD_NUM})\\s(?<g>major)(?=\\s(?:and|,)\\s(?:${WORD_NUM})\\sminor\\snon)`,
      'giu',
    ),
  },
  { pattern: /\b(?:(?<g>major|minor)\s)?non-?conformities\s?:\s?(?<w>\d{1,2}|none|nil)\b/giu },
  {
    pattern: /\bnon-?conformity reports?(?: attached| issued| raised)?\s?[:(]\s?(?<w>\d{1,2})\b/giu,
    grade: 'all',
  },
  {
    pattern: new RegExp(
      `\\b(?<w>${WORD_NUM}) (?:findings? (?:was|were|are) (?:graded|rated|classified)(?: as)? (?<g>major|minor)\\b)`,
      'giu',
    ),
  },
  { pattern: new RegExp(`\\b(?<w>${WORD_NUM}) (?<g>major|minor) findings?\\b`, 'giu') },
  ...PLAIN_COUNT_SHAPES,
];
/** The blank of the form that nobody filled in. */
export const BLANK_COUNT =
  /(?:(?:开具|提出|开出|发现|出具)(?:了)?(?:书面)?不符合(?:项报告|报告|项)(?:共计?|为)?(?:[\s_]{0,10}|\([\s_]{0,10}\))|(?:严重|一般|轻微)不符合(?:项)?(?:报告)?(?:共|为|:)?(?:[\s_]{1,10}|\([\s_]{1,10}\)))[项个份](?!目|工作|不符合)/gu;
