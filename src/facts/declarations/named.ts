import type { DeclarationTopic } from '../../core/index.js';
import type { Match } from './words.js';

/** Processes by the words that speak of them, so that `货运` and `发货` are one. */
const PROCESSES: ReadonlyArray<readonly [name: string, words: RegExp]> = [
  ['transport', /运输|物流|货运|配送|发货|送货|货车|\b(?:transport|haulage|deliver(?:y|ies)|freight)\b/iu],
  ['heat treatment', /热处理|渗碳|渗氮|淬火|回火|调质|\b(?:heat[- ]treat\w*|hardening)\b/iu],
  ['plating', /电镀|镀[锌铬镍锡]|\b(?:electro)?plating\b|galvani[sz]ing/iu],
  ['coating', /喷涂|喷塑|喷粉|喷漆|涂装|电泳|\b(?:powder[- ]coating|painting|coating)\b/iu],
  ['surface', /表面处理|阳极氧化|发黑|磷化|钝化|\banodi[sz]ing\b/iu],
  ['welding', /(?<!电)焊接|\bwelding\b/iu],
  ['machining', /机加工|粗加工|精加工|线切割|\bmachining\b/iu],
  ['casting', /铸造|压铸|\bcasting\b/iu],
  ['moulding', /注塑|吹塑|\bmou?lding\b/iu],
  ['printing', /印刷|丝印|\bprinting\b/iu],
  ['packing', /包装|分装|\bpack(?:ing|aging)\b/iu],
  ['washing', /清洗|洗涤|水洗|\bwash(?:ing|es|ed)\b|\blaundry\b/iu],
  ['sterilisation', /灭菌|辐照|\bsteril\w+\b/iu],
  ['testing', /软件测试|测试活动|外部测试|\bsoftware testing\b/iu],
  ['installation', /安装|\binstallation\b/iu],
  ['cleaning', /保洁|外墙清洗|\bjanitorial\b/iu],
  ['assembly', /装配|组装|\bassembly\b/iu],
];

const TIME_OR_PART =
  /部分|个别|旺季|高峰|超负荷|产能不足|大件|小件|之前|以前|原来|此前|自\d|起改|改为|收回|恢复|时由|特殊尺寸|急单|其中|除|比例|partly|some|peak|until|since|before|overflow|used to|\bif\b|如|若|应|拟|计划/iu;

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
      /(?:外包|外协|委外)(?:的)?(?:过程|活动|内容|工序|业务)?(?:识别|名称)?\s?(?::|为|有|是|包括)\s?(?!无|没有|不)[^。;\n]{2,40}|[\p{Script=Han}]{2,10}(?:外包给|外协给|委外给|外发给|外包于)[^。;,\n]{2,16}|\boutsourced (?:process(?:es)?|activities)(?: are| is|:) (?!none|no\b)[^.;\n]{3,60}|\b[A-Za-z][a-z -]{3,40} (?:is|are|was|were) (?:outsourced|subcontracted) to\b[^.;\n]{2,30}/giu,
  },
  {
    topic: 'named-outsourcing',
    exists: false,
    pattern:
      /[^。;,\n]{2,20}(?:均|全部|都|一直|完全)?(?:由|靠)(?:本部门|本公司|公司|我公司|本厂|我厂|自有|自己的?|公司自有)[^。;\n]{0,10}(?:承担|完成|实施|负责|自行|进行|车辆|员工|车队)[^。;,\n]{0,6}|(?:自有)(?:货车|车辆|车队|设备|生产线)[^。;\n]{0,30}(?:从来?没有?|从未|不曾|未)(?:外请|外包|委托|外发|外协)[^。;,\n]{0,8}|[\p{Script=Han}]{2,10}(?:不|未|没有|从未)(?:外包|外协|委外|外发)(?=[\s,;。、)]|$)|\b[A-Za-z][a-z -]{3,50} (?:is|are) (?:done|carried out|performed|made) (?:entirely |only )?(?:in-?house|by (?:our|its|their) own (?:staff|people|night shift|employees|crew|personnel))\b[^.;\n]{0,20}/giu,
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
  /外包|外协|委外|外发|外请|自有|自行|承担|特殊过程|确认的?过程|outsourc|subcontract|in-?house|own |special process/iu;

/**
 * Statements that name their process: `运输外包`, `运输由自有车队承担`. Each speaks of the processes that it names, as
 * its sorts, and of no others.
 */
export function namedProcesses(content: string): { topic: DeclarationTopic; match: Match }[] {
  if (!CUE.test(content) || TIME_OR_PART.test(content)) return [];
  return READINGS.flatMap(({ topic, exists, pattern }) =>
    [...content.matchAll(pattern)].flatMap(({ index, 0: text }) => {
      const sorts = PROCESSES.filter(([, words]) => words.test(text)).map(([name]) => name);
      if (sorts.length === 0) return [];
      return [{ topic, match: { index, end: index + text.length, text, exists, certain: false, sorts } }];
    }),
  );
}
