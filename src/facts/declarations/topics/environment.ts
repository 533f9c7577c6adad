import { denialsOf, labelOf, sure, type TopicPatterns, unsure } from '../words.js';

const HAZARDOUS_WASTE = '(?:危险废物|危废)';
/** What shops, workshops and garages leave behind of their own. */
const OWN_WASTE =
  '(?:废(?:机油|矿物油|润滑油|液压油|乳化液|切削液|活性炭|油漆桶|漆桶|油墨桶|油墨|油桶|滤芯|机滤|有机溶剂|溶剂|酸液?|碱液|电解液|铅蓄电池|电瓶|灯管|过滤棉|漆渣)|含油(?:抹布|手套|棉纱|废物)|漆渣)';
const CHEMICAL = '(?:危险化学品|危化品|易燃易爆品|易制毒化学品|剧毒化学品)';
const WASTE_WATER = '(?:生产|工业|工艺)废水';

/** What an organisation lets out, keeps and suffers, for reports on environment and health. */
export const ENVIRONMENT_TOPICS: readonly TopicPatterns[] = [
  {
    topic: 'hazardous-waste',
    about:
      /危险废物|危废|废(?:机|矿物|乳化|润滑)油|废(?:液压油|切削液|活性炭|油漆桶|漆桶|油墨|油桶|滤芯|机滤|有机溶剂|溶剂|铅蓄电池|电瓶)|漆渣|HW\d\d|hazardous waste|waste oil/iu,
    label: labelOf(HAZARDOUS_WASTE),
    denies: [
      ...denialsOf(HAZARDOUS_WASTE),
      new RegExp(`(?<![有否])(?:不|未|没有)(?:产生|涉及)(?:任何)?${HAZARDOUS_WASTE}(?=[\\s,;。、)]|$)`, 'gu'),
      /\bno hazardous waste\b(?! (?:was |is |were )?(?:mixed|found|seen|left))|\bhazardous waste: (?:none|nil)\b/giu,
    ],
    affirms: sure(
      /(?:危险废物|危废)(?:暂存间|贮存间|暂存库|贮存库|仓库|转移联单|联单|台账|处置合同|处置协议|管理计划|产生量)[^。;,\n]{0,16}/gu,
      /HW\d\d[^。;,\n]{0,16}/gu,
      new RegExp(
        `${OWN_WASTE}[^。;\\n]{0,60}?(?:作为|按照?|列为|属于?|归入)${HAZARDOUS_WASTE}[^。;,\\n]{0,16}`,
        'gu',
      ),
      new RegExp(
        `(?:产生|转移|处置|委托处置|交付|移交|暂存)(?:的|了)?${OWN_WASTE}[^。;,、\\n\\d]{0,8}\\d[\\d.]*\\s?(?:t|kg|吨|公斤|千克|只|桶)`,
        'gu',
      ),
      /\bhazardous waste (?:store|storage|manifest|consignment notes?|transfer notes?|register|contractor|area)\b[^.\n]{0,24}/giu,
    ),
    unless: /不涉及|无需|供方|客户|租户|不产生|no hazardous/iu,
  },
  {
    topic: 'hazardous-chemical',
    about: /危险化学品|危化品|易燃|易制毒|剧毒|chemical/iu,
    label: labelOf(CHEMICAL),
    denies: [
      ...denialsOf(CHEMICAL),
      new RegExp(
        `(?<![有否])(?:不|未|没有)(?:使用|储存|存放|贮存|涉及)(?:和|或|、)?(?:使用|储存|存放)?(?:任何)?${CHEMICAL}(?=[\\s,;。、)]|$)`,
        'gu',
      ),
      /\bno hazardous (?:chemicals?|substances?)\b|\bhazardous (?:chemicals|substances): (?:none|nil)\b/giu,
    ],
    affirms: sure(
      new RegExp(
        `${CHEMICAL}(?:仓库|库房|库|柜|清单|台账|安全技术说明书|MSDS|存量|领用|出入库)[^。;,\\n]{0,16}`,
        'gu',
      ),
      /(?:使用|存放|储存|贮存|存有|涉及)的?(?:危险化学品|危化品)(?:主要)?(?:有|为|包括|:)[^。;,\n]{2,16}/gu,
      /\bhazardous (?:chemicals?|substances?) (?:store|storage|register|cabinet|inventory|list)\b[^.\n]{0,24}/giu,
    ),
    unless: /不涉及|供方|客户|租户|无需|为空|空白|no hazardous/iu,
  },
  {
    topic: 'wastewater',
    about: /废水|污水站|污水处理|wastewater|effluent/iu,
    label: labelOf(WASTE_WATER),
    denies: [
      ...denialsOf(WASTE_WATER),
      new RegExp(
        `(?<![有否])(?:不|未|没有)(?:产生|排放|外排|涉及)(?:任何)?${WASTE_WATER}(?=[\\s,;。、)]|$)`,
        'gu',
      ),
      new RegExp(
        `(?<![有否])(?:无|没有)${WASTE_WATER}(?:的)?(?:产生|排放|外排|和|与|及|、){1,4}(?=[\\s,;。、)]|$)`,
        'gu',
      ),
      /\bno (?:process |industrial |production )(?:wastewater|effluent)\b/giu,
    ],
    affirms: sure(
      /(?<!不|未|没有|禁止)(?:排放|外排|产生)[^。;,\n]{0,6}(?:生产|工业|清洗|电镀|含油|喷漆|印染|酸洗|磷化|脱脂|工艺)废水[^。;,\n]{0,10}/gu,
      /(?:生产|工业|清洗|电镀|含油|喷漆|印染|酸洗|磷化|脱脂|工艺)废水[^。;,\n]{0,16}(?:处理|排放|收集|排入|经)[^。;,\n]{0,12}/gu,
      /\b(?:process|rinse|rinsing|plating|industrial) (?:wastewater|effluent|water)\b[^.\n]{0,30}\b(?:treated|treatment|discharged|collected|neutrali[sz]ed)\b/giu,
    ),
    unless: /不外排|零排放|全部回用|循环使用|无生产|不产生/u,
  },
  {
    topic: 'exceedance',
    about: /超标|达标|超出|超过|exceed|within (?:the )?limits/iu,
    label: labelOf('超标(?:排放)?'),
    sorts: [
      ['noise', /噪声|噪音|noise/iu],
      ['water', /废水|污水|COD|氨氮|pH|排水|wastewater|effluent/iu],
      ['air', /废气|粉尘|颗粒物|VOC|非甲烷|油烟|烟气|二氧化硫|氮氧化物|emission|dust/iu],
      ['workplace', /作业场所|工作场所|岗位|职业病危害因素|workplace/iu],
    ],
    denies: [
      /(?:监测|检测|排放)(?:结果|报告|数据|值|因子|项目)?[^。;,\n]{0,12}(?:均|全部|都)(?:达标|符合[^。;,\n]{0,12}(?:标准|限值|要求)|未超标|合格|低于[^。;,\n]{0,8}限值)/gu,
      /(?<![有否])(?:无|未发生|没有|未出现|不存在|未发现)(?:任何)?[^。;,\n]{0,8}超标(?:排放)?(?:现象|情况|记录|因子)?(?=[\s,;。、)]|$)/gu,
      /\ball (?:[a-z]+ ){0,4}(?:results|values|measurements|emissions|readings)\b[^.;\n]{0,24}\b(?:within|below|under|met) (?:the |their |all )?(?:[a-z]+ )?limits?\b|\bno (?:limit|limits|limit value)[a-z ]{0,10}(?:was|were|has been) exceeded|\bno exceedances?\b/giu,
    ],
    affirms: sure(
      /[^。;,\n]{0,16}(?:超标(?!排放标准|率|准|预警|风险|报警|考核)|超出(?:排放|标准|国家)?(?:标准|限值)|超过(?:排放|标准|国家)?(?:标准|限值)|不达标)(?:\d[\d.]*\s?(?:倍|dB|%|mg))?[^。;,\n]{0,10}/gu,
      /\b(?:exceeded|above|over) the (?:[a-z]+ )?limit\b[^.\n]{0,30}/giu,
    ),
    unless:
      /未|无|没有|不存在|如|若|避免|防止|风险|预警|报警值|可能|处罚依据|是否|不会|不得|not |never |risk|alarm|if /iu,
  },
  {
    topic: 'occupational-disease',
    about: /职业病|噪声聋|尘肺|矽肺|occupational|hearing loss|dermatitis/iu,
    label: labelOf('职业病(?:病例|病人|人数|发病)?'),
    denies: [
      /(?<![有否]|目标[^。;\n]{0,16})(?:无|没有|未发生|未出现|未发现|未检出|零)(?:过)?(?:任何|新发|疑似|确诊|的|、|和|及|或){0,4}职业病(?:病例|病人|患者|例|发生)?(?:[、和及或](?:疑似)?职业(?:病|禁忌证?|禁忌)){0,2}(?=[\s,;。、)]|$)/gu,
      /职业病(?:发病|发生)?(?:人数|例数|率|病例)?\s?(?::|为|[|])\s?(?:0|零|无)(?:例|人|起)?(?=[\s,;。、)|]|$)/gu,
      /\bno (?:case of |cases of |suspected )?occupational (?:disease|illness|ill[- ]health)s?\b/giu,
    ],
    affirms: sure(
      /(?:诊断|确诊|疑似|认定|检出|发现|复查)[^。;,\n]{0,12}(?:职业病|噪声聋|尘肺|矽肺|中毒|皮炎)[^。;,\n]{0,6}(?:\d+\s?[例人名]|[一二两三]\s?[例人名])?(?!防治|危害|体检|健康检查)[^。;,\n]{0,6}/gu,
      /(?:疑似)?职业病(?:病人|患者|病例)?\s?[1-9一二两三]\d?\s?[例人名]/gu,
      /\b(?:diagnosed with|recogni[sz]ed as|suspected) [a-z -]{0,30}(?:occupational|hearing loss|silicosis|dermatitis|asthma)\b[^.\n]{0,20}/giu,
    ),
    unless: /未|无|没有|不存在|排除|not |no /iu,
  },
  {
    topic: 'contraindication',
    about: /禁忌|contraindication|unfit/iu,
    label: labelOf('职业禁忌[证症]?'),
    denies: [
      /(?<![有否])(?:无|没有|未(?:发现|检出|查出))(?:过)?(?:任何|疑似|有)?(?:职业病(?:病例|病人)?(?:、|和|及|或|与))?职业禁忌[证症]?(?:人员|者)?(?=[\s,;。、)]|$)/gu,
      /职业禁忌[证症]?(?:人数|人员)?\s?(?::|为|[|])?\s?(?:0|零|无)\s?(?:例|人)?(?=[\s,;。、)|]|$)/gu,
      /\bno (?:occupational )?contraindications?\b|\bnobody was found unfit\b/giu,
    ],
    affirms: sure(
      /职业禁忌[证症]?(?:人员|者)?\s?[1-9一二两三]\d?\s?[例人名][^。;,\n]{0,10}/gu,
      /[1-9一二两三]\d?\s?[例人名][^。;,\n]{0,8}(?:检出|发现|有|为|患)?职业禁忌[证症]?/gu,
      /\b(?:one|two|three|\d+) (?:people|persons|workers?|employees?|operators?) [^.\n]{0,20}(?:contraindications?|found unfit)\b/giu,
    ),
    unless: /未检出|未发现|没有|无|不得|如|若|not |no /iu,
  },
  {
    topic: 'emergency',
    about: /紧急|应急|突发|预案|emergenc/iu,
    label: labelOf('(?:紧急|应急|突发)(?:情况|事件|状况)'),
    denies: [
      /(?<![有否])(?:未|没有|无|未曾)(?:发生|出现|启动)(?:过)?(?:任何)?(?:紧急|应急|突发)(?:情况|状况|事件|预案|响应)(?=[\s,;。、)]|$)/gu,
      /\bno (?:real |actual )?emergenc(?:y|ies)(?: situations?)? (?:occurred|happened|arose|has|have|had|was|were)\b/giu,
    ],
    affirms: unsure(
      /(?<!未|没有|未曾)(?:启动|启用)(?:了)?[^。;,\n]{0,14}(?:应急)?(?:预案|响应)[^。;,\n]{0,10}/gu,
      /\bemergency (?:plan|response|procedure) was (?:activated|triggered|put into effect)\b[^.\n]{0,30}/giu,
    ),
    unless: /演练|模拟|桌面|桌推|假设|如|若|程序|规定|应|条件|drill|exercise/iu,
  },
];
