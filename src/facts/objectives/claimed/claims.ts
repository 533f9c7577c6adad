/** Words that call a figure on the right side of its objective, and such as tell that it is not. */

export interface Verdict {
  start: number;
  end: number;
  /** `低于目标`, `above target`: said of the side on which the figure lies. */
  side: 'below' | 'above' | null;
}

const GOAL = '(?:目标|指标|控制线|考核线|限额|上限|下限|承诺|目标值|指标值)';
const OWN =
  '(?:公司|年度|本年|部门|车间|分厂|全年|既定|规定|设定|下达|策划|质量|环境|安全|管理|考核|控制|当年|预期|的|了|自己|本身|内部)';
const NOT = '(?<!未|未能|没有|没|尚未|不|能否|是否|应|须|需|要|可|拟|确保|争取|以|才|如|若|未按期)';
const NOT_EN = "(?<!\\b(?:not|never|to be|yet|if|until|cannot be|must be|should be|will be|n't) )";
const MET = new RegExp(
  [
    `${NOT}(?:达到|达成|完成|实现|满足|符合|优于|好于)了?${OWN}{0,6}[^,。;\\d]{0,6}${GOAL}(?:值|要求)?`,
    `${NOT}(?:控制|保持|处)?在${OWN}{0,6}${GOAL}(?:值|线|范围)?(?:之|以)?内`,
    `${GOAL}(?:值)?(?:均|全部|都|已经|已|各项|按期|顺利|如期|恰好|可以|算是){0,3}${NOT}(?:完成|达成|实现|达标|达到|兑现|守住)(?!情况|率|统计|值|与否|[\\d≥≤])`,
    `(?:目标|指标)?(?:考核|评定|评价|判定|结论|完成情况)?\\s?:?\\s?${NOT}(?:已|均)?(?:达标|达成)(?=[,。;)\\s|]|$)`,
    `(?<=[,:(|]\\s?)已?(?:完成|实现)(?=[,。;)\\s|]|$)`,
    `${NOT}符合(?:目标|指标|公司)?(?:规定|要求)(?=[,。;)\\s|]|$)`,
    `\\b${NOT_EN}(?:met|achieved|attained|fulfill?ed|reached|satisfied|honoured|kept|hit|beaten|respected|accomplished)\\b(?= ?[,.;)|:]|$| (?:in|the|its|our|this|that|as|each|again|for|with|by|on|throughout|at|and|every)\\b)`,
    '\\b(?:is|are|was|were|stays?|stayed|remains?|remained|comes?|came|:) (?:comfortably |well |just |still |fully |safely )?(?:on target|in the green|green|on track|within (?:it|bounds))\\b',
    '\\b(?:on|on-) ?target\\b|\\b(?:within|inside) (?:the |its |our |this |that |it\\b|agreed |set |annual |company |corporate |own |planned |permitted ){0,4}(?:target|goal|objective|limit|ceiling|cap|aim|mark|bounds)?(?=[ ,.;)|]|$)',
    '\\b(?:better than|as good as|in line with|ahead of|complies with|in compliance with|up to|equal to) (?:the |its |our |this )?(?:[a-z]+ ){0,2}(?:target|goal|objective|limit|aim|plan)\\b',
    '\\b(?:meets?|meeting|satisf(?:y|ies)|fulfils?|hits?|beats?|keeps?|honou?rs?|respects?) (?:the |its |our |this |that |with )(?:[a-z]+ ){0,3}(?:target|goal|objective|limit|requirement|aim|ceiling|cap|pledge|promise|commitment)\\b',
  ].join('|'),
  'giu',
);
const SIDES = new RegExp(
  [
    `(?<below>(?:低于|少于|小于|(?:未|没有|不)(?:超过?|超出|突破|高于|多于))${OWN}{0,6}[^,。;\\d]{0,6}${GOAL}(?!\\s?[\\d≥≤])(?:值|线)?)`,
    `(?<above>${NOT}(?:高于|超过|超出|多于|大于|(?:未|不|没有)(?:低于|少于))${OWN}{0,6}[^,。;\\d]{0,6}${GOAL}(?!\\s?[\\d≥≤])(?:值|线)?)`,
    '(?<under>\\b(?<!not )(?:below|under|short of|beneath|less than|lower than) (?:the |its |our |this )?(?:[a-z]+ ){0,2}(?:target|goal|objective|limit|ceiling|cap)\\b)',
    '(?<over>\\b(?<!not )(?:above|over|beyond|exceed(?:s|ed|ing)?|beat(?:s|ing)?|higher than|more than) (?:the |its |our |this )?(?:[a-z]+ ){0,2}(?:target|goal|objective|limit|minimum)\\b)',
    '(?<limit>\\b(?:the |its |no )?(?:limit|ceiling|cap) (?:was |is |has been )?(?:never |not )?(?:kept|respected|exceeded|broken))',
  ].join('|'),
  'giu',
);
/** A miss is told, not hidden. */
export const MISSED =
  /未(?:能|曾|全部|按期)*(?:达|完成|实现|满足|做到)|没(?:有|能)?(?:达|完成|实现|做到)|不达标|不及目标|超标(?!准)|差距|未到|不符合|整改|纠正措施|原因(?:为|是|分析|:)|已?分析(?:了)?原因|missed|not (?:been )?(?:met|achieved|reached|fulfilled|kept|attained)|fell short|shortfall|short of|corrective action|action plan|not yet|failed|exceeded the (?:limit|ceiling|cap)|was broken/iu;

export function verdictsIn(words: string): Verdict[] {
  const met = [...words.matchAll(MET)].map(({ index, 0: told }) => ({
    start: index,
    end: index + told.length,
    side: null,
  }));
  const sided = [...words.matchAll(SIDES)].map(({ index, 0: told, groups = {} }) => ({
    start: index,
    end: index + told.length,
    side:
      (groups.below ?? groups.under) === undefined
        ? groups.limit
          ? null
          : ('above' as const)
        : ('below' as const),
  }));
  return [...met, ...sided].sort((a, b) => a.start - b.start);
}
