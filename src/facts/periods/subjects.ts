import { bigrams, rememberValue } from '../../core/index.js';

/** What figures are of, read from the words around them. */

/** Words of times, of keeping records and of telling, which say nothing of what is told. */
const GENERAL =
  /\p{Script=Han}{2,4}?(?:部|科|室|处|中心)(?!分|件|位)|各?(?:季度|月份|月度|年度)|全年|本年|上年|去年|今年|同期|上半年|下半年|半年|分别|如下|统计|台账|登记|记录|显示|报表|汇总|数据|累计|合计|共计|总计|实际|目标|指标|完成|达到|情况|其中|公司|质量|环境|安全|管理|部门|综合|平均|年|月|按季|按月|[一二三四]季|低于|高于|不超过|优于|检查|评价|评审|[的为是共至到与和及在中均由较比]|\b(?:the|for|by|of|in|was|were|is|and|year|quarter|month|total|target|result|goal|objective|below|above|achieved|average|annual|overall|met|records?|register|log|against|least|most|more|than)\b|[^\p{Script=Han}a-z\s]/giu;

const wordsOf = (text: string): string[] =>
  text.replace(GENERAL, ' ').match(/\p{Script=Han}{2,}|[a-z]{3,}/giu) ?? [];

/** `率`-like endings are shared by all: at least one other piece of the one stands in the other. */
const COMMON =
  /^(?:格率|成率|付率|时率|意度|意率|率|数量|量率|产品|顾客|客户|发生|事件|次数|件数|起数|rate|index|score|number)$/u;

/** Names parted into what can be found again: pairs of characters, and English words without their endings. */
const piecesOf = rememberValue((text: string): ReadonlySet<string> => {
  const pieces = wordsOf(text).flatMap((word) => {
    if (/[a-z]/iu.test(word))
      return [
        word
          .toLowerCase()
          .replace(/(?:ies|es|s|ed|ing)$/u, '')
          .slice(0, 7),
      ];
    return bigrams(word);
  });
  return new Set(pieces.filter((piece) => !COMMON.test(piece)));
});

export const namesAnything = (text: string): boolean => piecesOf(text).size > 0;

/** Most of what the shorter of the two names stands in the longer. */
export function shareSubject(one: string, other: string): boolean {
  const [a, b] = [piecesOf(one), piecesOf(other)];
  if (a.size === 0 || b.size === 0) return false;
  const shared = [...a].filter((piece) => b.has(piece)).length;
  return shared >= Math.min(a.size, b.size) * MOST;
}

const MOST = 0.5;
