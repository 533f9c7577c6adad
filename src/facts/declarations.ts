import type { Declaration, DeclarationTopic, Report, Sentence } from '../core/index.js';
import { clauseBlockAt, departmentScope } from './context.js';

interface TopicPatterns {
  topic: DeclarationTopic;
  denies: readonly RegExp[];
  affirms: readonly RegExp[];
}

const NONE = '(?:无|没有|不涉及|不存在|未识别|未发现|/)';
const END = '(?=[\\s,;。、)]|$)';
const COUNT = '(?<count>[1-9]\\d{0,3}|[一二两三四五六七八九十]{1,3})';
const CASES = '(?:件|起|次|例|宗|项)';
const CLIENT =
  '(?:顾客|客户|用户|业主|甲方|学员|消费者|相关方|居民|员工|有效|质量|重大|严重|书面|正式|任何|的|关于|来自|、|和|及|与|或|方面|问题|\\s)';
const SPECIAL_PROCESS = '(?:特殊过程|(?:需要?|应)(?:要|进行)?确认的?过程|确认过程)';

/**
 * How reports deny and affirm a thing. A denial is a whole statement (`外包：无`); an affirmation names the thing
 * or counts it. Rules of procedure (`如发生投诉`) are sorted out before these are tried.
 */
const TOPICS: readonly TopicPatterns[] = [
  {
    topic: 'validated-process',
    denies: [
      new RegExp(`${NONE}(?:需要?确认的?)?(?:的)?${SPECIAL_PROCESS}`, 'gu'),
      new RegExp(
        `${SPECIAL_PROCESS}(?:\\([^()]{0,12}\\))?\\s?[:为]?\\s?(?:无|没有|不涉及|不存在)${END}`,
        'gu',
      ),
      /无需(?:要)?(?:进行)?确认的?过程\s?:\s?[\p{Script=Han}]{2,20}/gu,
      /无需要?确认的?过程/gu,
      /\bno (?:special process(?:es)?|process(?:es)? (?:that )?(?:requir(?:e|es|ing)|need(?:s|ing)?) validation)/giu,
    ],
    affirms: [
      new RegExp(
        `(?<!无|无需|没有|不涉及)${SPECIAL_PROCESS}\\s?(?:\\([^()]{0,12}\\))?\\s?(?:有|为|是|包括|:)\\s?(?!无|没有|不涉及|不存在|/|受控|控制|管理|确认)(?<subject>[\\p{Script=Han}A-Za-z]{2,14})`,
        'gu',
      ),
      new RegExp(
        `(?<subject>[\\p{Script=Han}]{2,14}?)(?:过程|工序)?(?:为|是|属于|属|列为|识别为|确定为)(?:公司的?)?${SPECIAL_PROCESS}`,
        'gu',
      ),
      /(?<subject>[A-Za-z][A-Za-z ,]{3,60}?) (?:was|were|is|are) (?:confirmed|identified|determined|declared) as (?:a )?(?:special process|process(?:es)? requiring validation)/giu,
    ],
  },
  {
    topic: 'outsourcing',
    denies: [
      new RegExp(`${NONE}(?:任何)?外包(?:的)?(?:过程|活动|业务|情况)?${END}`, 'gu'),
      new RegExp(
        `外包(?:过程|活动|情况)?(?:\\([^()]{0,12}\\))?\\s?[:为]?\\s?(?:经确认,?)?(?:无|没有|不涉及)(?:外包(?:过程)?)?${END}`,
        'gu',
      ),
      /\b(?:has|have|there (?:is|are)) no outsourced (?:process(?:es)?|activit(?:y|ies))|\bno process(?:es)? (?:is|are) outsourced|\bnothing is outsourced/giu,
    ],
    affirms: [
      /外包(?:过程|活动|内容)?\s?(?:有|为|是|包括|:)\s?(?!无|没有|不涉及|方|商|经确认|\/)(?<subject>[\p{Script=Han}A-Za-z]{2,14})/gu,
      /(?<subject>[\p{Script=Han}]{2,10})(?:过程|工序|业务|作业)?(?:外包给|由外包方|委外(?:加工|处理)|外协(?:加工|给))/gu,
      /外包(?:方|商|单位|厂家)\s?[:为]?\s?[“"](?<subject>[^”"\n]{2,24})[”"]/gu,
      /委托[^,。;\n]{0,24}?(?:进行)?(?<subject>热处理|电镀|喷涂|表面处理|机加工|铸造|焊接|运输|安装|印刷|封装)/gu,
      /(?<subject>[A-Z][A-Za-z ]{3,60}?)\b(?:is|are|was|were) (?:subcontracted|outsourced|contracted out) to/gu,
    ],
  },
  {
    topic: 'design',
    denies: [
      /(?<!如|若)不涉及(?:产品|服务|任何|的)?(?:和服务)?(?:的)?设计(?:和|与)?开发/gu,
      /(?:没有|无|不进行|不承担|未开展)(?:任何|产品|服务|的)?设计(?:和|与)?(?:开发)?(?:活动|过程|职能|责任)?(?=[\s,;。)]|$)/gu,
      /\b(?:no design (?:and development )?(?:activit(?:y|ies)|work) (?:is|are) (?:carried out|performed)|does not (?:carry out|perform) (?:any )?design)/giu,
    ],
    affirms: [
      /负责?[^。;\n]{0,24}?设计(?:和|与)?开发(?!人员)/gu,
      /抽[^。;\n]{0,20}设计(?:和|与)?开发(?:项目|资料|档案|记录|任务书)/gu,
    ],
  },
  {
    topic: 'complaint',
    denies: [
      new RegExp(
        `(?:无|没有|未发生|未收到|未接到|未出现|不存在|零)${CLIENT}{0,12}(?:投诉|抱怨)(?!处理|渠道|率|记录|事件?率)`,
        'gu',
      ),
      new RegExp(`(?:投诉|抱怨)\\s?[:为]?\\s?(?:0|零|无)\\s?${CASES}?${END}`, 'gu'),
      /\b(?:there were |received )?no (?:(?<grade>serious|major) )?(?:customer )?complaints?\b/giu,
    ],
    affirms: [
      new RegExp(
        `(?:收到|接到|接收|发生|受理|登记|记录|共有?|处理)(?:了)?${CLIENT}{0,10}(?:投诉|抱怨)(?:登记)?(?:共计?)?\\s?${COUNT}\\s?${CASES}`,
        'gu',
      ),
      new RegExp(
        `(?:收到|接到|接收|发生|受理|登记|共有?|处理)(?:了)?\\s?${COUNT}\\s?${CASES}${CLIENT}{0,10}(?:投诉|抱怨)`,
        'gu',
      ),
      new RegExp(`${CLIENT}{1,10}(?:投诉|抱怨)(?:登记|记录)?(?:共计?)?\\s?${COUNT}\\s?${CASES}`, 'gu'),
      /\b(?<count>one|two|three|four|five|six|seven|eight|nine|ten|[1-9]\d{0,3}) (?:customer )?complaints? (?:was|were|had been|has been)?\s?(?:received|recorded|registered|logged)/giu,
      /\bcomplaints?: (?<count>one|two|three|four|five|six|seven|eight|nine|ten|[1-9]\d{0,3})\b/giu,
    ],
  },
  {
    topic: 'accident',
    denies: [
      /(?:无|未发生|没有发生|未出现|不存在|零)(?:过)?(?:任何|重大|较大|严重|一般|安全|生产|质量|环境|伤亡|人身|伤害|工伤|污染|火灾|的|、|和|及|或){0,10}事故/gu,
      /\bno (?:(?<grade>serious|major|lost-time) )?(?:accidents?|injur(?:y|ies)|environmental incidents?)\b/giu,
    ],
    affirms: [
      new RegExp(
        `发生(?:了)?(?:一般|轻微|安全|生产|工伤|轻伤|环境|的|、){0,6}事故\\s?${COUNT}\\s?(?:起|次|例)`,
        'gu',
      ),
      new RegExp(
        `发生(?:了)?\\s?${COUNT}\\s?(?:起|次|例)(?:[\\p{Script=Han}]{0,8}?)(?:事故|工伤|受伤|划伤|烫伤|骨折)`,
        'gu',
      ),
      /\b(?<count>one|two|three|four|five|[1-9]\d?) (?:lost-time )?(?:accidents?|injur(?:y|ies)) (?:was|were|occurred|happened)/giu,
    ],
  },
  {
    topic: 'special-equipment',
    denies: [
      new RegExp(`(?:无|没有|不涉及|未使用)特种设备${END}`, 'gu'),
      new RegExp(`特种设备\\s?[:为]?\\s?(?:无|没有|不涉及)${END}`, 'gu'),
      /\bno (?:special equipment|statutory equipment)\b/giu,
    ],
    affirms: [
      /特种设备(?:\([^()]{0,12}\))?\s?(?:有|为|包括|:|共)?\s?[^。;,\n]{0,10}?(?<subject>叉车|电梯|起重机|行车|锅炉|压力容器|储气罐|压力管道)[^。;,\n]{0,8}\d+\s?(?:台|部|辆|个|只)/gu,
    ],
  },
  {
    topic: 'measuring-equipment',
    denies: [
      /(?:无需|不需要?|没有|无|不涉及|未配置|暂未配置)(?:使用|配备|配置|任何|专用的?)?(?:监视(?:和|与|、)?测量|计量|检测)(?:设备|器具|仪器)/gu,
      /\bno (?:monitoring and )?measuring equipment\b/giu,
    ],
    affirms: [
      /(?:监视(?:和|与|、)?测量|计量|检测)(?:设备|器具|仪器|资源)(?:主要)?(?:有|为|包括)(?<subject>[\p{Script=Han}A-Za-z]{1,10}(?:器|仪|尺|表|计|秤|规))/gu,
      /抽[^。;\n]{0,16}(?<subject>卡尺|千分尺|万用表|温度计|压力表|天平|电子秤|全站仪|水准仪)[^。;\n]{0,24}(?:检定|校准)/gu,
    ],
  },
  {
    topic: 'penalty',
    denies: [
      /(?:无|未受到|未受过|未发生|没有受到|没有|不存在)(?:任何|过|环保|安全|行政|主管部门的?|政府部门的?|相关部门的?|的|、){0,6}(?:行政)?处罚/gu,
      /\bno (?:administrative )?(?:penalt(?:y|ies)|fines?)\b/giu,
    ],
    affirms: [
      /(?:受到|被|收到)(?:了)?[^。;,\n]{0,16}(?:行政处罚|处罚决定书|罚款)(?:\s?\d[\d.]*\s?(?:万?元|次|起))?/gu,
      /\bwas fined\b|\breceived a fine\b/giu,
    ],
  },
  {
    topic: 'confined-space',
    denies: [/(?:不涉及|没有|无|不存在|不进行)(?:任何)?(?:有限|受限)空间(?:作业)?/gu],
    affirms: [
      /(?:抽|查|提供|办理|开具|共)[^。;\n]{0,24}(?:有限|受限)空间作业(?:票|许可证?|审批(?:单|表)?)/gu,
    ],
  },
];

/** Procedures, conditions and plans state nothing that is. */
const HYPOTHETICAL =
  /(?:如果|假如|一旦|若|倘若|如有|如发生|如出现|当出现|应当|程序规定|控制程序》规定|规定了|要求对|建议|将要|拟|避免|防止|预防|减少|杜绝|尽量)[^。;]{0,24}$/u;
/** Plans and targets count nothing that happened: `投诉不超过5件`. */
const LIMIT_WORDS = /不超过|不高于|≤|<|目标|指标|以内|以下/u;
const SERIOUS = /重大|严重|较大|重伤|死亡|伤亡|serious|major|lost-time/iu;
const OWN_DEPARTMENT = /本部门|该部门|部门内|本车间|现场目前/u;
const PERIOD_LIMIT = /(?:19|20)\d{2}\s?年|上半年|下半年|[一二三四]季度|本月|近一月|审核当天|当日/u;

/** What the report says exists, and what it says does not. */
export function extractDeclarations(report: Report): Declaration[] {
  return report.sentences.flatMap((sentence) => {
    const content = report.view.text.slice(sentence.start, sentence.end);
    return TOPICS.flatMap((patterns) => readTopic(report, sentence, content, patterns));
  });
}

function readTopic(
  report: Report,
  sentence: Sentence,
  content: string,
  { topic, denies, affirms }: TopicPatterns,
): Declaration[] {
  const denials = denies.flatMap((pattern) => matches(content, pattern, topic, false));
  const affirmations = affirms
    .flatMap((pattern) => matches(content, pattern, topic, true))
    .filter((match) => !denials.some((denial) => overlaps(denial, match)));
  return [...longestOnly(denials), ...longestOnly(affirmations)].map((match) => ({
    topic,
    exists: match.exists,
    start: sentence.start + match.index,
    end: sentence.start + match.end,
    subject: match.subject,
    department: match.exists ? blockDepartment(report, sentence) : ownDepartment(report, sentence, content),
    period: PERIOD_LIMIT.exec(content)?.[0] ?? null,
    seriousOnly: SERIOUS.test(match.text),
  }));
}

interface Match {
  index: number;
  end: number;
  text: string;
  exists: boolean;
  subject: string | null;
}

const overlaps = (a: Match, b: Match): boolean => a.index < b.end && b.index < a.end;

/** Several patterns may read the same words; the one that read most of them stands. */
const longestOnly = (found: readonly Match[]): Match[] =>
  found.filter((match, index) =>
    found.every((other, at) => {
      if (at === index || !overlaps(match, other)) return true;
      const difference = match.end - match.index - (other.end - other.index);
      return difference > 0 || (difference === 0 && index < at);
    }),
  );

function matches(content: string, pattern: RegExp, topic: DeclarationTopic, exists: boolean): Match[] {
  return [...content.matchAll(pattern)].flatMap((match) => {
    const before = content.slice(0, match.index);
    if (HYPOTHETICAL.test(before)) return [];
    const counted = topic === 'complaint' || topic === 'accident';
    if (exists && counted && LIMIT_WORDS.test(match[0] + before.slice(-8))) return [];
    const index = match.index;
    return [
      {
        index,
        end: index + match[0].length,
        text: match[0],
        exists,
        subject: match.groups?.subject?.trim() ?? null,
      },
    ];
  });
}

/** Evidence of a record table belongs to the department of its block; null outside and for leadership. */
function blockDepartment(report: Report, sentence: Sentence): string | null {
  const scope = departmentScope(clauseBlockAt(report, sentence.start)?.department ?? '');
  return scope.level === 'department' ? scope.name : null;
}

/** A denial speaks for a department alone only where it says so. */
const ownDepartment = (report: Report, sentence: Sentence, content: string): string | null =>
  OWN_DEPARTMENT.test(content) ? blockDepartment(report, sentence) : null;
