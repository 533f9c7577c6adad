import { spanOf } from '../../core/index.js';
import { CHINESE_KINDS } from './chinese-kinds.js';
import type { Denied } from './denied.js';
import { ENGLISH_KINDS } from './english-kinds.js';
import type { Kind } from './kinds.js';
import { localChinese, localEnglish } from './local.js';

/**
 * Classes of things that a clause denies in any words: a negation, and the class as the object of what is denied. The
 * patterns of `denied-zh.ts` and `denied-en.ts` know the verbs of holding and using; here the class itself is known, and
 * the verb may be any.
 */

/** Words behind the name of a class that leave it what it is. */
const CLASS_TAIL =
  '工序|作业|活动|设备|设施|业务|人员|员工|职工|用工|产品|物质|物品|材料|原料|工艺|岗位|任务|货物|类|等|机|的|情况|过程|操作|施工|方式|服务|需求|用品|场所|[物品液剂料]';

const anyOf = (kinds: readonly Kind[]): string => kinds.map(([{ source }]) => source).join('|');

const CHINESE = new RegExp(
  `(?:不(?![仅同断少足够能良当超低得应会])|无(?![锡论人线损氰铬铅磷氟卤纺缝菌尘])|没有|未(?!来|见)|从未|零)(?<verb>[\\p{Script=Han}A-Za-z\\d]{0,8}?)(?<class>${anyOf(CHINESE_KINDS)})(?<tail>(?:${CLASS_TAIL}){0,3})(?=[,。;、)\\n|]|和|及|或|也|$|存放|使用)`,
  'gu',
);
/** `爆破均不采用`: the class stands before its denial. */
const CHINESE_BEFORE = new RegExp(
  `(?<class>${anyOf(CHINESE_KINDS)})(?:工序|作业|活动|设备|人员|业务)?(?:一律|均|都|从|全部|概|从来)(?:不|未|没有)(?:再)?(?:采用|使用|开展|进行|实施|从事|涉及|承接|录用|聘用|设|做|用|接)`,
  'gu',
);
const WHOLE_CLASS = new RegExp(`^(?<before>.{0,8}?)(?:${anyOf(CHINESE_KINDS)})(?:${CLASS_TAIL}){0,3}$`, 'u');
const OF_PLACE = /^[在对为与将]|内部|附近|旁/u;

/** Whether words name a known class, and nothing of it: no label, record or trouble. */
export const isChineseClass = (words: string): boolean => {
  const found = WHOLE_CLASS.exec(words);
  return (
    found !== null &&
    !OF_PLACE.test(found.groups?.before ?? '') &&
    !NO_OBJECT.test(found.groups?.before ?? '')
  );
};

/** What is denied is a quality, a trouble or a record of the class. */
const NO_OBJECT =
  /影响|符合|发现|出现|存在[^,。]{0,4}(?:问题|异常)|合格|完整|清|达|满足|按|经|对|因|超|良|完好|明显|及时|安全|有效|异常|问题|需|要求|在|与|将|为|是|再次|定期|记录|检|验|属|连续|长期|频繁|超过|同时|两周|两次|覆盖|涵盖|审核|抽|夜间|单独|把|由|给|让|交|社会|外部|他人|外来|尚|暂/u;

const ENGLISH = new RegExp(
  `(?:\\b(?:has|have|had|is|are|was|were|does|do|did|holds?|keeps?|uses?|operates?|employs?|stores?|owns?|runs?|makes?|handles?) )?\\b(?:no|not|never|nor|neither|without|free (?:of|from))\\b(?<verb>(?: [a-z'-]+){0,6}?) (?<class>(?:[a-z-]+ )?(?:${anyOf(ENGLISH_KINDS)})[a-z]*)(?<tail>(?: (?:work|operations?|activit(?:y|ies)|equipment|plant|sources?|workers|staff|processes|materials?|goods|products|systems?|machines?|machinery|trucks?|spaces?|tanks?|cylinders?|containing equipment|of any kind|at all|whatever|of its own|on the (?:site|premises|works)|in the [a-z]+|listed in [a-z ]+)){0,2})(?=[,;.:)]|$| (?:is|are|was|were|and|or|nor|has|have|at|on|in|anywhere)\\b)`,
  'giu',
);
const ENGLISH_BEFORE = new RegExp(
  `(?<class>(?:${anyOf(ENGLISH_KINDS)})[a-z]*) (?:is|are|was|were|has been|have been) (?:not|never|no longer) (?:kept|used|stored|held|handled|made|employed|hired|done|carried|produced|accepted|generated|discharged|performed|undertaken)`,
  'giu',
);
const ENGLISH_FREE = new RegExp(
  `\\b(?:is|are|been|entirely|completely|wholly) (?<class>(?:${anyOf(ENGLISH_KINDS)}))-free\\b(?! zone)`,
  'giu',
);
const NO_OBJECT_EN =
  /\b(?:only|affect|found|seen|observed|conform|meet|exceed|due|overdue|yet|later|all|any longer than|more|less|fewer|complaint|problem|incident|accident|injur|leak|spill|failure|defect|deviation|record|evidence|because|sufficient|adequate|marked|labelled|trained|reviewed|if|when|until|before|after)\b/iu;
const TROUBLE_EN =
  /^ (?:accident|incident|leak|spill|failure|defect|problem|issue|complaint|permit|record|training|deviation|label)/iu;

const LOCAL = localChinese('本次|其[他它余]');
const WHOLE = /公司|全厂|厂内|企业|我司|本厂|施工现场|本工程|该项目|全员/u;
const LOCAL_EN = localEnglish('when');
/** `not used in the paint hall`: said of one room. */
const IN_A_ROOM =
  /^ (?:in|at|on) (?:the|this|that|any) (?:[a-z]+ ){0,2}(?:halls?|rooms?|areas?|departments?|shops?|bays?|lines?|sections?|booths?|offices?|stores?|cells?)\b/iu;
const LEAD = 16;

const deniedBy = (match: RegExpExecArray): Denied => ({
  ...spanOf(match),
  thing: match.groups?.class?.toLowerCase() ?? '',
});

/** Classes that a Chinese clause denies, with offsets into it. */
export const deniedClassesChinese = (clause: string, lead: string): Denied[] =>
  [...clause.matchAll(CHINESE), ...clause.matchAll(CHINESE_BEFORE)].flatMap((match) => {
    const own = clause.slice(0, match.index);
    const whole = WHOLE.test(own) ? own.replace(WHOLE, '') : (lead + own).slice(-LEAD);
    return NO_OBJECT.test(match.groups?.verb ?? '') || LOCAL.test(whole) ? [] : [deniedBy(match)];
  });

/** Classes that an English clause denies. */
export const deniedClassesEnglish = (clause: string, lead: string): Denied[] =>
  [...clause.matchAll(ENGLISH), ...clause.matchAll(ENGLISH_BEFORE), ...clause.matchAll(ENGLISH_FREE)].flatMap(
    (match) =>
      NO_OBJECT_EN.test(match.groups?.verb ?? '') ||
      TROUBLE_EN.test(clause.slice(match.index + match[0].length)) ||
      IN_A_ROOM.test(clause.slice(match.index + match[0].length)) ||
      LOCAL_EN.test(lead.slice(-60) + clause.slice(0, match.index))
        ? []
        : [deniedBy(match)],
  );
