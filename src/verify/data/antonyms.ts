/** States that exclude one another: what the notes say one way must not be told the other way. */
export const ANTONYMS: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [
    /(?<!未|没|没有|不)停用|没在用|未使用|不再使用|停机|封存|\b(?:not in use|out of use|withdrawn|quarantined)\b/iu,
    /[仍还]在(?:使用|用)|还用过?|继续使用|正在使用|\b(?:still in use|remains? in use)\b/iu,
  ],
  [
    /(?<!(?:未|没|没有|无|前|不)\s?)(?:过期|超期|逾期|失效)|(?<!未|没有?|尚未)超过[^,;。]{0,6}(?:有效期|周期|期限)|逾越期限|已过(?:校准|检定)?(?:有效)?期|\b(?:overdue|expired|out of date|lapsed|ran out|run out)\b/iu,
    /在有效期|有效期内|在期|均有效|未过期|未超期|[没未]到期|\b(?:within (?:its|their|the) (?:\w+ )?(?:dates?|interval|validity)|in date|not overdue|(?:is|are|was|were|still) valid)\b/iu,
  ],
  [
    /不在名录|不在(?:合格)?(?:供方)?(?:名单|清单)|没在名录|\bnot (?:on the (?:\w+ )?list|approved|listed)\b|\bon (?:the )?(?:\w+ )?list\?/iu,
    /在名录|为合格(?:供方|供应商)|列入名录|\b(?:is|was|were) (?:an )?(?:approved|listed)\b|\b(?:is|was|are|were) on the (?:\w+ ){0,2}list\b/iu,
  ],
  [
    /不一致|不符(?!合)|不同|差异|盘点?[差盈亏]|[账误]差|对不上|\b(?:mismatch\w*|differs?|discrepan\w+|does not match)\b/iu,
    /(?<!不)一致|相符|无差异|\b(?:match(?:es|ed)?|consistent|identical)\b/iu,
  ],
  [/不足|不够|短缺|\binsufficient|\bshort of\b/iu, /充足|足够|(?<!不)满足|\bsufficient\b/iu],
  [/没锁|未锁|未上锁|\bunlocked\b|\bnot locked\b/iu, /(?<!未|没)上锁|锁闭|(?<!un)locked/iu],
];
