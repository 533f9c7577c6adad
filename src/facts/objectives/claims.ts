import { type ObjectiveClaim, stretchStart } from '../../core/index.js';
import type { Context } from './context.js';
import { lowerIsBetter, objectiveKey } from './key.js';
import type { Mention } from './mentions.js';
import { readName } from './names.js';

/** `均达到目标`, `全部完成`, `超过了质量目标要求`, `all four objectives were achieved`. */
const GOAL =
  '(?:公司|质量|环境|安全|管理|部门|年度|各自|既定|预期|规定|预定|设定|策划|当年|本年|的|\\s){0,6}(?:目标|指标|预期|规定要求)(?:值|要求)?';
const NOT = '未能|未|没有|尚未|不能';
/** What every claim holds: most lines are passed over. */
const CUE =
  /达[到成标]|完成|实现|兑现|做到|green|[目指]标.{0,16}内|(?:超[过出]|满足|符合|优于|好于|高于).{0,40}(?:目标|指标|预期|要求)|objective|target|goal|limit|ceiling/iu;
const CLAIM = new RegExp(
  [
    // `未能全部实现` says that some were not.
    `(?<!${NOT}|并未|并非|不是)(?<all1>均|全部|各项|都|[两二三四五六七八九十\\d]项)(?:目标|指标)?(?:均|都|全部)?(?:已经|已|按期|顺利|超额|圆满|全面|悉数|如期)?(?<not1>${NOT})?(?:达成|达标|实现|完成|达到|兑现|做到)(?!检|培训|整改|关闭|验证|比例|情况|现场|抽样)`,
    `(?<not2>${NOT})?(?<!不)(?:达到|超过|超出|超额完成|完成|满足|符合|优于|高于|实现)了?${GOAL}`,
    `(?<goal>目标|指标)(?:值)?(?:均|全部|都|已经|已|各项|按要求|按期|按计划|顺利)*(?<not3>${NOT})?(?:完成|达成|实现|达标|达到)(?!情况|率|统计|值|\\s?[\\d≥≤<>百九不])`,
    `(?<not7>${NOT})?(?<!不)(?:达到|达成|超过|超出|完成|满足|符合|优于|好于|高于|实现)了?(?!\\s?(?:标准|条款|第|ISO|GB|[QES]\\s?\\d))[^,。;\\n]{0,16}?[\\d零一二三四五六七八九十百千][^,。;\\n]{0,12}?(?:的|以上|以下|以内)[^,。;\\n\\d]{0,14}?(?:目标|指标|要求)(?:值|要求)?(?!完成率|达成率|实现率)`,
    '控制在(?:目标|指标)(?:值|范围)?(?:以)?内',
    '已(?:达成|达标)',
    '(?<=[,;]\\s?)(?:达标|达成|实现)(?=[。;,\\s]|$)',
    '(?<=(?:评价|评定|判定|结论|考核结果|完成情况)\\s?:\\s?)已?(?:完成|达成|达标|实现)(?=[。;,\\s]|$)',
    '(?<=\\d\\s?(?:%|‰|\\p{Script=Han})\\s?[,;]\\s?)已?完成(?=[。;,\\s]|$)',
    `(?<=率|度|数|耗)(?<not6>${NOT})(?:达成|达标|完成|达到|实现)`,
    '\\b(?<not8>none|neither) of (?:the|these)[^.;]{0,40}\\b(?:objectives|targets)\\b[^.;]{0,24}\\b(?:achieved|met|reached)',
    '\\b(?<all2>all|both|each|every|the)\\b[^.;]{0,40}\\b(?:objectives?|targets?)\\b[^.;]{0,24}\\b(?<not4>not\\s)?(?:achieved|met|reached|fulfilled|attained|exceeded)',
    '\\b(?:objective|target|goal)s?\\b\\s(?:was|were|is|has been|have been)\\s(?<not5>not\\s)?(?:therefore\\s|thus\\s)?(?:achieved|met|reached|exceeded|fulfilled|attained)',
    '\\b(?:exceeds|exceeded|met|achieved|above|meets|meeting|satisfies|fulfils|within|in line with)\\s(?:the|its|our|this)\\s(?:[a-z]+\\s){0,3}(?:target|objective|goal|(?:limit|ceiling)(?!s? (?:of|in|set by) (?:the )?[a-z]{2,5}-\\d))|\\btarget\\s(?:met|exceeded|achieved)',
    '\\b(?:score ?card|dashboard|objectives board)\\s(?:is|was|stays|stayed|stands|remains|remained)\\s(?:all\\s)?green\\b',
  ].join('|'),
  'giu',
);
/** A list is announced: what the claim covers comes after it. */
const ANNOUNCES = /^[^。;\n]{0,8}(?:如下|具体|分别|:)/u;

/** `2025年1~5月目标完成：` heads a table. */
const HEADING = /^(?:目标|指标)(?:完成|实现|达成)$/u;

/** `除合格率外均达到`, `其余各项达到`: which are left out is told, so nothing is claimed of all. */
const EXCEPT =
  /除[^,。;\n]{1,30}(?:以?外|之外),?[^,。;\n]{0,6}$|(?:其余|其[他它]|余下|剩余)[^,。;\n]{0,8}$|\b(?:except|apart from)\b[^.;\n]{1,60}$/iu;

/** `the other five targets were met`: the same, in the claim itself. */
const THE_OTHERS = /^(?:all )?(?:of )?the (?:other|remaining|rest)\b/iu;

/** `four of the five objectives were met`, `five out of six of the targets`: nothing is claimed of the others. */
const OF_SOME = /\b(?<some>[a-z]+|\d{1,2}) (?:out )?of $/iu;
const OF_HOW_MANY = /^the (?<all>[a-z]+|\d{1,2})\b/iu;
const isOfSome = (before: string, claim: string): boolean => {
  const some = OF_SOME.exec(before)?.groups?.some;
  return some !== undefined && some.toLowerCase() !== OF_HOW_MANY.exec(claim)?.groups?.all?.toLowerCase();
};

/** `the audit objectives were reached`, `审核目的已达到`. */
const OF_THE_AUDIT =
  /审核(?:的)?(?:目的|目标)|audit(?:'s)? (?:objectives?|goals?)|objectives? of (?:the|this) audit/iu;

/** `上述五项质量|目标均已实现`. */
const ALL_TOLD = /(?:上述|以上|前述)[^,。;]{0,10}$/u;

/** Where less is better, going beyond the target is missing it. */
const isExcess = (words: string, names: readonly string[]): boolean =>
  names.length === 1 && lowerIsBetter(names[0] ?? '') && /^(?:超过|超出|高于|exceed)/iu.test(words);

/** Statements that objectives were met: of one objective where its figure stands in the sentence, else of all. */
export function readClaims(
  base: number,
  text: string,
  mentions: readonly Mention[],
  contextAt: (offset: number) => Context,
): ObjectiveClaim[] {
  if (!CUE.test(text)) return [];
  return [...text.matchAll(CLAIM)]
    .filter(
      (match) =>
        !EXCEPT.test(text.slice(0, match.index)) &&
        !THE_OTHERS.test(match[0]) &&
        !isOfSome(text.slice(0, match.index), match[0]) &&
        !(HEADING.test(match[0]) && /^\s?[::]/u.test(text.slice(match.index + match[0].length))) &&
        !OF_THE_AUDIT.test(text.slice(Math.max(0, match.index - 12), match.index + match[0].length)),
    )
    .flatMap((match): ObjectiveClaim[] => {
      const groups = match.groups ?? {};
      const given = (prefix: string) =>
        Object.entries(groups).some(([name, part]) => name.startsWith(prefix) && part !== undefined);
      const end = match.index + match[0].length;
      const sentenceStart = stretchStart(text, match.index, '。;\n');
      const before = text.slice(sentenceStart, match.index);
      const near = mentions.filter(
        (mention) => mention.role !== 'target' && mention.start >= sentenceStart && mention.end <= end,
      );
      const named = readName(before);
      // A miss is told of the objective that stands right before it.
      const missed = given('not') && named?.metric ? objectiveKey(named.name) : '';
      const names = [...near.map(({ name }) => name), ...(named?.metric ? [named.name] : [])];
      const keys = [...new Set(names.map(objectiveKey))].filter((key) => key !== '');
      const collective =
        given('all') ||
        ALL_TOLD.test(before) ||
        /(?:均|全部|各项|都|各月|各季度?)[^,。;]{0,6}$/u.test(before);
      const single = !collective && keys.length === 1;
      // `成活98.3%,高于目标95%` is said of that target alone, whose name was not read.
      if (!collective && keys.length !== 1 && /^\s?[≥≤<>]?\s?\d/u.test(text.slice(end, end + 4))) return [];
      const claim: ObjectiveClaim = {
        kind: 'claim',
        start: base + match.index,
        end: base + end,
        key: missed !== '' ? missed : single ? (keys[0] ?? '') : '',
        scope: contextAt(match.index).scope,
        met:
          !given('not') &&
          !isExcess(match[0], names) &&
          !/未|没有|尚未|不能|not\s$/u.test(text.slice(Math.max(0, match.index - 4), match.index)),
        announces: ANNOUNCES.test(text.slice(end, end + 16)),
      };
      return [claim];
    });
}
