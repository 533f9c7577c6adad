import type { DeclarationTopic } from '../../core/index.js';
import type { Match } from './words.js';

/** Processes by the words that speak of them, so that `货运` and `发货` are one. */
export const PROCESSES: ReadonlyArray<readonly [name: string, words: RegExp]> = [
  ['transport', /运输|物流|货运|配送|发货|送货|货车|\b(?:transport|haulage|deliver(?:y|ies)|freight)\b/iu],
  ['heat treatment', /热处理|渗碳|渗氮|淬火|回火|调质|\b(?:heat[- ]treat\w*|hardening)\b/iu],
  ['plating', /电镀|镀[锌铬镍锡]|\b(?:electro)?plating\b|galvani[sz]ing/iu],
  ['coating', /喷涂|喷塑|喷粉|喷漆|涂装|电泳|\b(?:powder[- ]coating|painting|coating)\b/iu],
  ['surface', /表面处理|阳极氧化|发黑|磷化|钝化|\banodi[sz](?:ing|ed)\b/iu],
  ['welding', /(?<!电)焊接|\bwelding\b/iu],
  ['machining', /机加工|粗加工|精加工|线切割|\bmachining\b/iu],
  ['casting', /铸造|压铸|\bcasting\b/iu],
  ['moulding', /注塑|吹塑|\bmou?lding\b/iu],
  ['printing', /印刷|丝印|\bprinting\b/iu],
  ['packing', /包装|分装|\bpack(?:ing|aging)\b/iu],
  ['washing', /清洗|洗涤|水洗|\bwash(?:ing|es|ed)\b|\blaundry\b/iu],
  ['sterilisation', /灭菌|辐照|\bsteril\w+\b/iu],
  ['testing', /软件测试|测试活动|外部测试|\bsoftware testing\b/iu],
  ['tooling', /模具|工装|夹具|\b(?:mou?lds|dies|tooling|jigs)\b/iu],
  ['reeling', /缫丝|缫制|纺纱|织造|\b(?:spinning|weaving)\b/iu],
  ['dyeing', /染色|印染|染整|\bdyeing\b/iu],
  ['cutting', /激光切割|下料|裁剪|\b(?:laser )?cutting\b/iu],
  ['installation', /安装|\binstallation\b/iu],
  ['cleaning', /保洁|外墙清洗|\bjanitorial\b/iu],
  ['assembly', /装配|组装|\bassembly\b/iu],
];

const TIME =
  /旺季|高峰|超负荷|产能不足|之前|以前|原来|此前|自\d|起改|改为|收回|恢复|时由|急单|除|比例|peak|until|since|before|overflow|used to|\bif\b|如|若|(?<!供|对)应|拟|计划/iu;
/** `自2030年起不再委托外单位`: the time since is the one that counts. */
const FROM_NOW = /不再|no longer/iu;
/** One item of a list may speak of a part alone. */
const PART = /部分|个别|大件|小件|特殊尺寸|其中|partly|some/iu;
const ITEMS = /[、,;]| and /u;

interface Reading {
  topic: DeclarationTopic;
  exists: boolean;
  pattern: RegExp;
}

const READINGS: readonly Reading[] = [
  {
    topic: 'named-outsourcing',
    exists: true,
    pattern:
      /(?:外包|外协|委外)(?:的)?(?:过程|活动|内容|工序|业务)?(?:识别|名称)?\s?(?::|为|有|是|包括)\s?(?!无|没有|不)[^。;\n]{2,60}|[\p{Script=Han}]{2,10}(?:外包给|外协给|委外给|外发给|外包于)[^。;,\n]{2,16}|(?:送往|送到|送至|发往|交由|交给|委托)(?!公司|本|车间)[^。;,\n]{0,4}[“"]?[^”"。;,\n]{2,16}[”"]?(?:代为|代|进行|加工)[^。;,\n]{1,14}|\bsent (?:out )?to [A-Z][^.;\n]{2,40}? for [a-z -]{4,40}|\boutsourced (?:process(?:es)?|activities)(?: are| is|:) (?!none|no\b)[^.;\n]{3,60}|\b[A-Za-z][a-z -]{3,40} (?:is|are|was|were) (?:outsourced|subcontracted) to\b[^.;\n]{2,30}/giu,
  },
  {
    topic: 'named-outsourcing',
    exists: false,
    pattern:
      /[^。;,\n]{2,24}?(?:全部|均|都|一律)?(?:在|由|用)[^。;,\n]{0,8}(?:自有|自己的?|本公司|公司|本厂|厂内|我司)[^。;,\n]{0,16}(?:完成|进行|实施|承担|加工|制作|生产)[^。;,\n]{0,6},\s?(?:从|均|也)?(?:不|未|没有?|来没有?)(?:曾)?(?:再)?(?:对外)?(?:外包|委外|外协|外发|交给外|委托外|请外)[^。;,\n]{0,8}|[^。;,\n]{2,24}(?:自行|自己)(?:加工|制作|完成|生产)[^。;\n]{0,16}(?:不再)(?:委托|外包|外协|委外|外发)[^。;,\n]{0,10}|[^。;,\n]{2,20}(?:均|全部|都|一直|完全)?(?:由|靠)(?:本部门|本公司|公司|我公司|本厂|我厂|自有|自己的?|公司自有)[^。;\n]{0,10}(?:承担|完成|实施|负责|自行|进行|车辆|员工|车队)[^。;,\n]{0,6}|(?:自有)(?:货车|车辆|车队|设备|生产线)[^。;\n]{0,30}(?:从来?没有?|从未|不曾|未)(?:外请|外包|委托|外发|外协)[^。;,\n]{0,8}|[\p{Script=Han}]{2,10}(?:不|未|没有|从未)(?:外包|外协|委外|外发)(?=[\s,;。、)]|$)|\b[A-Za-z][a-z -]{3,50} (?:is|are) (?:done|carried out|performed|made) (?:entirely |only )?(?:in-?house|by (?:our|its|their) own (?:staff|people|night shift|employees|crew|personnel)|(?:in|on|with|at) (?:the |our |its )?(?:(?:company|organi[sz]ation|firm|works)'s )?own (?:[a-z]+ ){0,2}(?:line|plant|shop|machines?|equipment|furnaces?|works))\b[^.;\n]{0,20}/giu,
  },
  {
    topic: 'named-validation',
    exists: true,
    pattern:
      /(?:特殊过程|需要?确认的?过程)\s?(?::|为|有|是|包括)\s?(?!无|没有|不)[^。;\n]{2,40}?(?=[,。;\n]|关键|$)|\bspecial processes(?: are| is|:) (?!none|no\b)[^.;\n]{3,60}/giu,
  },
  {
    topic: 'named-validation',
    exists: false,
    pattern:
      /[\p{Script=Han}]{2,8}[^。;,\n]{0,6}(?:不再?(?:是|属于?|算|作为|列为)|不为|未列为)(?:公司的?|一个|需确认的?)?(?:特殊过程|需要?确认的?过程)[^。;,\n]{0,4}|\b[A-Za-z][a-z -]{3,40} (?:is|are|was) (?:not|no longer) (?:regarded |treated |classed |considered )?(?:as )?(?:a )?special process(?:es)?\b/giu,
  },
];

const CUE =
  /送往|送到|送至|发往|交由|交给|sent|外包|外协|委外|外发|外请|自有|自行|承担|特殊过程|确认的?过程|outsourc|subcontract|in-?house|own |special process/iu;

/**
 * Statements that name their process: `运输外包`, `运输由自有车队承担`. Each speaks of the processes that it names, as
 * its sorts, and of no others.
 */
export function namedProcesses(content: string): { topic: DeclarationTopic; match: Match }[] {
  if (!CUE.test(content) || (TIME.test(content) && !FROM_NOW.test(content))) return [];
  return READINGS.flatMap(({ topic, exists, pattern }) =>
    [...content.matchAll(pattern)].flatMap(({ index, 0: text }) => {
      const whole = text
        .split(ITEMS)
        .filter((item) => !PART.test(item))
        .join('、');
      const sorts = PROCESSES.filter(([, words]) => words.test(whole)).map(([name]) => name);
      if (sorts.length === 0) return [];
      return [{ topic, match: { index, end: index + text.length, text, exists, certain: false, sorts } }];
    }),
  );
}
