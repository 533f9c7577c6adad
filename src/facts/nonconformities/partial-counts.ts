import type { Span } from '../../core/index.js';

/** The number of one department, of those closed already, or of a rule is not that of the audit. */
const PART =
  /(?:(?<!各|受审核|所有|全部|有关|相关)(?:部门|(?<!全)部|车间|科|室|中心|仓库|厂区|分公司|总部|场所)(?:本次|此次|现场|审核|均|都){0,2}(?:共|各|分别)?(?:开具|提出|发现|有|存在)?(?:了|的)?|其余|剩余|尚有|另有|余|超过|达到|如有|若有|每|该|第)\s?$/u;
/** `3小时修复,未开具不符合,作为观察项`: said of what was told right before. */
const OF_ONE_THING = /^,?\s?(?:仅|只)?(?:作为|列为|记为|按)[^,。;]{0,6}(?:观察|改进|建议|关注)/u;
/** `目标管理过程有效,未开具不符合`: of what the sentence is about, where nothing before it names the audit or all of it. */
const isOfPassage = (before: string): boolean =>
  before.replace(/[^\p{L}]/gu, '').length >= SHORTEST_TOPIC && !OF_AUDIT.test(before);

const SHORTEST_TOPIC = 4;
const OF_AUDIT =
  /审核|本次|此次|组|全部|各|所有|共|体系|[QESO]MS|严重|一般|轻微|结论|综上|不符合|\p{Script=Latin}{3}/u;
/** `未发现不符合不代表不存在不符合`: what every sample leaves open. */
const DISCLAIMED = /^[^,。;]{0,6}?,?(?:并?不|也不|并非)(?:代表|等于|意味|表示|说明|证明)/u;
/** `综合部的其他活动未发现不符合`: besides what was just told. */
const OF_THE_REST = /(?:其他|其余|除此|此外)[^,。;]{0,10}$/u;
/** `以上1项不符合`: all of the list above, but in the passage of a department those of that one. */
const ABOVE = /(?:以上|上述|前述)\s?$/u;
const SOME = /其中[^,;。]{0,4}$/u;
const SETTLED = /^[^,;。]{0,6}(?:已|均已|在?现场|当场)/u;
/** `监测资源方面的1项轻微不符合见3.2`: one of them, told elsewhere. */
const OF_FIELD = /(?:方面|区域|环节|过程)的?\s?$/u;
const TOLD_IN = /^(?:的)?(?:情况|内容)?(?:详?见|参见|已在)\s?(?:第|前|上|下|本|附|[\d(])/u;
const isPart = (before: string, after: string): boolean =>
  PART.test(before) ||
  OF_FIELD.test(before) ||
  TOLD_IN.test(after) ||
  (SOME.test(before) && SETTLED.test(after));

/** How far before a number the words may begin that make it one of a part. */
const REACH = 16;

/** True for a number that is not that of the whole audit, or for a nought that says too little to be one. */
export function isOfSome(content: string, { start, end }: Span, isNone: boolean, inBlock: boolean): boolean {
  const [before, after] = [content.slice(0, start), content.slice(end)];
  if (isPart(before.slice(-REACH), after) || (inBlock && ABOVE.test(before))) return true;
  if (!isNone) return false;
  return (
    OF_ONE_THING.test(after) || OF_THE_REST.test(before) || isOfPassage(before) || DISCLAIMED.test(after)
  );
}
