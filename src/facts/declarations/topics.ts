import type { DeclarationTopic } from '../../core/index.js';

/** How reports deny and affirm one thing. A named group `subject` says which, where several kinds exist. */
export interface TopicPatterns {
  topic: DeclarationTopic;
  denies: readonly RegExp[];
  affirms: readonly RegExp[];
}

const NONE = '(?:无|没有|不涉及|不存在|未识别|未发现)';
const END = '(?=[\\s,;。、)]|$)';
const COUNT = '(?<count>[1-9]\\d{0,3}|[一二两三四五六七八九十]{1,3})';
const WORD_COUNT = '(?<count>one|two|three|four|five|six|seven|eight|nine|ten|[1-9]\\d{0,3})';
const CASES = '(?:件|起|次|例|宗|项)';
const CLIENT =
  '(?:顾客|客户|用户|业主|甲方|学员|消费者|相关方|居民|员工|有效|质量|重大|严重|书面|正式|任何|的|关于|来自|、|和|及|与|或|方面|问题|\\s)';
const SPECIAL_PROCESS = '(?:特殊过程|(?:需要?|应)(?:要|进行)?确认的?过程|确认过程)';
const SPECIAL_EQUIPMENT = '(?:叉车|电梯|起重机|行车|天车|锅炉|压力容器|储气罐|压力管道)';
const GAUGE =
  '(?:卡尺|千分尺|万用表|测试仪|温度计|压力表|天平|电子秤|台秤|测厚仪|硬度计|全站仪|水准仪|粗糙度仪|三坐标|兆欧表)';
const PERMIT_WORK = '(?<subject>有限空间|受限空间|动火|高处|登高|吊装|临时用电|动土)';

/**
 * A denial is a whole statement (`外包：无`); an affirmation names the thing or counts it. Rules of procedure
 * (`如发生投诉`) are sorted out before these are tried. Every gap is bounded.
 */
export const TOPICS: readonly TopicPatterns[] = [
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
      /(?<subject>[A-Za-z][A-Za-z ,]{3,60}?) (?:was|were|is|are) (?:confirmed|identified|determined|declared|described|treated|regarded) as (?:a )?(?:special process|process(?:es)? requiring validation)/giu,
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
      /\b(?:no design (?:and development )?(?:activit(?:y|ies)|work) (?:is|are) (?:carried out|performed)|does not (?:carry out|perform) (?:any )?design|performs no design)/giu,
    ],
    affirms: [
      /负责?[^。;\n]{0,24}?设计(?:和|与)?开发(?!人员)/gu,
      /(?:自主|自行|独立|新)设计(?:和|与)?开发了?/gu,
      /抽[^。;\n]{0,20}(?:设计(?:和|与)?开发(?:项目|资料|档案|记录|任务书)|设计(?:策划书|任务书|评审记录|输入))/gu,
      /设计(?:策划书|任务书|输入|评审记录|验证(?:报告|记录)|确认(?:报告|记录))(?:、[^。;\n]{0,30})?(?:齐全|完整)/gu,
      /\bdesign (?:inputs?|reviews?)\b[^.\n]{0,60}\b(?:reviews?|verification|validation)\b|\bdesigned by the (?:company|organi[sz]ation)/giu,
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
      /\b(?:there were |received )?no (?:(?:serious|major) )?(?:customer )?complaints?\b/giu,
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
      new RegExp(
        `\\b${WORD_COUNT} (?:customer )?complaints? (?:was |were |had been |has been )?(?:received|recorded|registered|logged)`,
        'giu',
      ),
      new RegExp(
        `\\b(?:lists?|shows?|records?|holds?|received) ${WORD_COUNT} (?:customer )?complaints?`,
        'giu',
      ),
      new RegExp(`\\bcomplaints?: ${WORD_COUNT}\\b`, 'giu'),
    ],
  },
  {
    topic: 'accident',
    denies: [
      /(?:无|未发生|没有发生|未出现|不存在|零)(?:过)?(?:任何|重大|较大|严重|一般|安全|生产|质量|环境|伤亡|人身|伤害|工伤|污染|火灾|的|、|和|及|或){0,10}事故/gu,
      /\bno (?:(?:serious|major|lost-time) )?(?:accidents?|injur(?:y|ies)|environmental incidents?)\b/giu,
    ],
    affirms: [
      new RegExp(`发生(?:了)?[^。;,\\n]{0,12}?事故\\s?${COUNT}\\s?(?:起|次|例)`, 'gu'),
      new RegExp(
        `发生(?:了)?\\s?${COUNT}\\s?(?:起|次|例)(?:[\\p{Script=Han}]{0,8}?)(?:事故|工伤|受伤|划伤|烫伤|骨折|夹伤)`,
        'gu',
      ),
      /(?:按|定性为|认定为)[^。;,\n]{0,8}事故(?:上报|处理|报告)?/gu,
      new RegExp(
        `\\b${WORD_COUNT} (?:lost-time )?(?:accidents?|injur(?:y|ies)) (?:was|were|occurred|happened)`,
        'giu',
      ),
      /\bsuffered an? [a-z ]{0,24}injury\b/giu,
    ],
  },
  {
    topic: 'change',
    denies: [
      /(?:地址|法人|法定代表人|组织机构|名称|场所)[^。;\n]{0,16}(?:均)?(?:无|未发生|没有)(?:任何)?(?:变更|变化)/gu,
    ],
    affirms: [/(?:住所|地址|法人|法定代表人|名称)[^。;\n]{0,6}由[^。;\n]{2,24}(?:变更|迁|改)(?:为|至)/gu],
  },
  {
    topic: 'special-equipment',
    denies: [
      new RegExp(`(?:无|没有|不涉及|未使用)特种设备${END}`, 'gu'),
      new RegExp(`特种设备\\s?[:为]?\\s?(?:无|没有|不涉及)${END}`, 'gu'),
      /\bno (?:[a-z-]+ \(?special\)? equipment|special equipment|statutory equipment)\b/giu,
    ],
    affirms: [
      new RegExp(
        `特种设备(?:\\([^()]{0,12}\\))?\\s?(?:有|为|包括|:|共)?\\s?[^。;,\\n]{0,10}?(?<subject>${SPECIAL_EQUIPMENT})[^。;,\\n]{0,8}\\d+\\s?(?:台|部|辆|个|只)`,
        'gu',
      ),
      new RegExp(
        `(?<subject>${SPECIAL_EQUIPMENT})[^。;,\\n]{0,6}\\d+\\s?(?:台|部|辆)[^。\\n]{0,16}(?:特种设备|检验报告|检验合格|使用登记|定期检验)`,
        'gu',
      ),
      /\b(?:boiler|forklift|crane|lift|pressure vessel)s?\b[^.\n]{0,40}\bspecial equipment\b/giu,
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
      new RegExp(
        `(?:抽|配备|配置|使用)[^。;\\n]{0,16}(?<subject>${GAUGE})[^。;\\n]{0,24}(?:检定|校准)`,
        'gu',
      ),
      /\b(?:callipers?|micrometers?|gauges?|scales?|thermometers?)\b[^.\n]{0,40}\bcalibrated\b/giu,
    ],
  },
  {
    topic: 'penalty',
    denies: [
      /(?:无|未受到|未受过|未发生|没有受到|没有|不存在)(?:任何|过|环保|安全|行政|主管部门的?|政府部门的?|相关部门的?|的|、){0,6}(?:行政)?处罚/gu,
      /\bno (?:administrative )?(?:penalt(?:y|ies)|fines?)\b/giu,
    ],
    affirms: [
      /(?:受到|被|收到|下达|作出)(?:了)?[^。;,\n]{0,16}(?:行政处罚|处罚决定书?|罚款)(?:\s?\d[\d.]*\s?(?:万?元|次|起|份))?/gu,
      /\bwas fined\b|\breceived a fine\b|\bfine of (?:[A-Z]{3}|[€$£¥])\s?[\d,]+/giu,
    ],
  },
  {
    topic: 'permit-work',
    denies: [
      new RegExp(`(?:不涉及|没有|无|不存在|不进行)(?:任何)?${PERMIT_WORK}(?:作业)?`, 'gu'),
      /\b(?<subject>confined-space|hot) work is not (?:carried out|performed)|\bno (?:confined-space|hot) work\b/giu,
    ],
    affirms: [
      new RegExp(
        `(?:抽|查|提供|办理|开具|共)[^。;\\n]{0,24}${PERMIT_WORK}作业(?:票|许可证?|审批(?:单|表)?)`,
        'gu',
      ),
      new RegExp(`${PERMIT_WORK}作业(?:票|许可证?|审批(?:单|表)?)\\s?\\d+\\s?(?:张|份)`, 'gu'),
      /\b(?<subject>confined-space|hot)(?: work| entry)? permits?\b/giu,
    ],
  },
  {
    topic: 'nonconforming-output',
    denies: [/(?:未发生|无|没有|未出现)(?:任何)?不合格(?:品|输出)(?=[\s,;。)]|$)/gu],
    affirms: [/不合格(?:品|输出)(?:处置|评审|处理|报告)?单\s?\d+\s?(?:份|张)|发生不合格品\s?\d+/gu],
  },
  {
    topic: 'customer-property',
    denies: [/(?:无|没有|不涉及)(?:顾客|客户)(?:或外部供方|和外部供方)?(?:的)?财产/gu],
    affirms: [
      /(?:由)?(?:顾客|客户)提供(?:的)?(?:模具|图纸|图样|原材料|包材|设备|样品|物料|工装)[^。;\n]{0,10}/gu,
      /(?:顾客|客户)财产(?:主要)?(?:有|包括|为)(?!无|没有)/gu,
    ],
  },
  {
    topic: 'drill',
    denies: [/未(?:组织|开展|进行)(?:过)?(?:任何)?(?:应急)?演练/gu],
    affirms: [/(?:组织|开展|进行)(?:了)?[^。;,\n]{0,10}演练(?=[^。\n]{0,12}\d+\s?人)/gu],
  },
  {
    topic: 'temporary-site',
    denies: [/(?:无|没有|不涉及)临时场所|临时场所(?:\([^()\n]{0,40}\))?\s?:\s?(?:无|没有)(?=[\s,;。)]|$)/gu],
    affirms: [/(?:在施|在建|临时)(?:项目部|项目|场所|工地)[^。;,\n]{0,4}\d+\s?个/gu],
  },
];
