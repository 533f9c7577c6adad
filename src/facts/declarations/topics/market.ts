import { CASES, COUNT, denialsOf, labelOf, sure, type TopicPatterns, unsure } from '../words.js';

/** What comes back from customers, and what the audit itself met. */
export const MARKET_TOPICS: readonly TopicPatterns[] = [
  {
    topic: 'goods-returned',
    about: /退货|退换|退回|return/iu,
    label: labelOf('退货'),
    sorts: [
      ['supplier', /来料|进货|供方|原料|原材料|供应商|supplier|incoming|goods-in/iu],
      ['customer', /顾客|客户|用户|成品|出厂|经销|customer|client/iu],
    ],
    denies: [
      /(?<![有否]|目标[^。;\n]{0,16})(?:(?:成品|来料|进货|原料|顾客|客户)[^。;,\n]{0,4})?(?:无|没有|未发生|未出现|零)(?:过)?(?:任何|顾客|客户|用户|成品|批量|质量|来料|进货|供方|原料|原材料|的|因|原因){0,4}(?:退货|退换货)(?:记录|情况|现象)?(?=[\s,;。、)]|$)/gu,
      /(?:顾客|客户|成品)?退(?:货|换货)(?:次数|批次|数量|情况)?\s?(?::|为|[|])\s?(?:0|零|无)(?:件|批|次|起|批次)?(?=[\s,;。、)|]|$)/gu,
      /\bno (?:customer |product )?(?:returns|goods (?:were |have been )?returned)\b|\b(?:customer )?returns: (?:none|nil|zero|0)\b/giu,
    ],
    affirms: sure(
      /(?:来料|进货|供方|原料|顾客|客户|成品)?[^。;,\n]{0,3}退货(?:通知)?(?:单|记录|台账|登记|区)[^。;,\n]{0,24}/gu,
      /(?:退货|退回|退换)(?:了)?[^。;,\n]{0,10}?\d[\d.]*\s?(?:件|批|箱|台|套|只|吨|kg|公斤|支|个|米|卷|盒|双|次|起)/gu,
      /\b(?:customer|client|[A-Z]\w+) returned (?:\d+|one|two|three|four|five|six|a|the) [a-z ]{3,30}|\breturn(?:ed goods)? (?:note|log|record|slip)s?\b[^.\n]{0,8}[A-Z]*-?\d[^.\n]{0,20}/gu,
    ),
    unless: /规定|如|若|程序|率|目标|should|if /iu,
  },
  {
    topic: 'claim',
    about: /索赔|赔付|赔偿|claim/iu,
    label: labelOf('索赔'),
    denies: [
      /(?<![有否])(?:无|没有|未发生|未出现|零|未收到|没有收到)(?:过)?(?:任何|顾客|客户|质量|保险|的|提出的?){0,4}(?:索赔)(?:事件|记录|情况)?(?=[\s,;。、)]|$)/gu,
      /\bno (?:warranty |customer |quality )?claims? (?:was|were|has|have|had|in|since|during|received)\b|\bwarranty claims: (?:none|nil|0)\b/giu,
    ],
    affirms: sure(
      /(?:顾客|客户|用户|业主|需方|甲方)[^。;\n]{0,24}索赔[^。;,\n]{0,16}/gu,
      new RegExp(`(?:质量)?索赔\\s?${COUNT}\\s?${CASES}`, 'gu'),
      /(?:向|给)(?:顾客|客户|用户|业主|需方|甲方)[^。;,\n]{0,10}(?:赔付|赔偿)[^。;,\n]{0,16}/gu,
      /\b(?:warranty|customer) claims? (?:no\.?|of|from|for|over|about|dated|was|were)\b[^.\n]{0,30}/giu,
    ),
    unless: /向供方|向供应商|对供方|供方|规定|如|若|无[^,。;]{0,8}$|未[^,。;]{0,8}$|supplier/iu,
  },
  {
    topic: 'recall',
    about: /召回|recall/iu,
    label: labelOf('召回'),
    denies: [
      /(?<![有否])(?:无|没有|未发生|未出现|未实施|未进行|零)(?:过)?(?:任何|产品|的){0,2}召回(?:事件|情况|记录)?(?=[\s,;。、)]|$)/gu,
      /\bno (?:product )?recalls?\b/giu,
    ],
    affirms: sure(
      /(?:实施|启动|进行|完成|已)(?:了)?[^。;,\n]{0,8}召回[^。;,\n]{0,16}/gu,
      /召回[^。;,\n]{0,8}\d[\d.]*\s?(?:件|批|箱|台|套|只|盒|瓶|袋|个)/gu,
      /\b(?:was|were) recalled\b[^.\n]{0,24}/giu,
    ),
    unless: /演练|模拟|程序|规定|如|若|应|制度|drill|mock|exercise|test/iu,
  },
  {
    topic: 'dispatched-labour',
    about: /派遣|agency|temp(?:orary)? (?:staff|workers)/iu,
    label: labelOf('(?:劳务)?派遣(?:工|人员)?'),
    denies: [
      ...denialsOf('(?:劳务派遣(?:工|人员|用工|员工)?|派遣工)'),
      /\bno (?:agency|temporary|leased) (?:workers?|staff|labour|personnel)\b|\b(?:agency|temporary) (?:workers|staff): (?:none|nil|0)\b/giu,
    ],
    affirms: sure(
      /(?:劳务)?派遣(?:工|人员|员工)?\s?(?:共|有|为|:)?\s?[1-9]\d*\s?(?:人|名)/gu,
      /[1-9]\d*\s?(?:人|名)(?:为|系|是)?(?:劳务派遣|派遣工|派遣员工)/gu,
      /由[^。;,\n]{2,16}劳务[^。;,\n]{0,8}派遣[^。;,\n]{0,10}/gu,
      /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:of them )?(?:are )?(?:agency|leased|temporary) (?:workers?|staff|employees)\b/giu,
    ),
  },
  {
    topic: 'plan-deviation',
    about: /计划|偏离|日程|审核时间|原定|plan|audit of|visit to|interview/iu,
    label: labelOf('(?:审核计划|计划)(?:的)?(?:偏离|变更|调整)'),
    denies: [
      /(?<![有否])(?:未|无|没有|不存在)(?:发生|任何)?(?:偏离|变更|调整)(?:本次)?审核计划/gu,
      /审核计划[^。;,\n]{0,10}(?:无|未发生|没有|未作|未做)(?:任何)?(?:偏离|变更|调整|改变|变化|重大(?:偏离|变更|变化))/gu,
      /\b(?:no|without) (?:significant )?(?:deviations?|departures?|changes?) (?:from|to) the (?:audit )?plan\b|\b(?:carried out|conducted) (?:fully )?(?:as planned|in line with the plan|according to the (?:audit )?plan)\b/giu,
    ],
    affirms: unsure(
      /(?:审核|现场审核)[^。;,\n]{0,10}(?:计划|日程|安排|时间)[^。;,\n]{0,8}(?:作了|做了|临时|进行了)?(?:调整为|调整至|改为|改到|推迟至|推迟到|顺延|提前至)[^。;,\n]{0,16}/gu,
      /(?:原计划|原定)[^。;,\n]{0,24}(?:审核|部门|车间|部|科)[^。;\n]{0,24}(?:改为|改到|改至|改由|推迟|调整|顺延|提前到|提前至|取消)[^。;,\n]{0,14}/gu,
      /审核(?:计划|日程)[^。;,\n]{0,16}(?:因|由于)[^。;\n]{2,24}(?:改|调整|推迟|提前|顺延|缩短|延长|取消)[^。;,\n]{0,14}/gu,
      /(?:原计划|原定)[^。;,\n]{0,20}(?:审核|部门|车间)[^。;,\n]{0,10}(?:改为|改到|改由|推迟|调整|顺延|取消)[^。;,\n]{0,14}/gu,
      /\b(?:contrary to|unlike|different from|other than) the (?:audit )?plan\b[^.\n]{2,60}|\bplanned for [^.\n]{3,40}\b(?:was|had been|had to be) (?:audited |held |moved |postponed |brought forward )?(?:on|to|until|instead)\b[^.\n]{0,30}/giu,
      /\b(?:audit of|visit to|interview with|session with) [^.\n]{3,40} (?:was|had to be) (?:moved|postponed|brought forward|swapped|dropped|cancelled|shortened)\b[^.\n]{0,30}/giu,
    ),
    unless: /内审|内部审核|年度|internal audit|\b(?:delivery|shipment|production|training|drill)\b/iu,
  },
  {
    topic: 'previous-nonconformity',
    about: /上次|上一次|上年度|上一年度|前次|初审|previous|last (?:audit|surveillance)/iu,
    label: labelOf('上次(?:审核)?不符合(?:项)?'),
    denies: [
      /(?:上次|上一次|前次|初次|上年度)[^。;,\n]{0,8}审核[^。;,\n]{0,12}(?<!有)(?:无|未|没有)(?:开具|开出|发现|提出|产生)?(?:任何|书面|轻微|严重|的)*不符合(?:项|报告)?(?=[\s,;。、)]|$)/gu,
      /\bno (?:[a-z]+ )?nonconformit(?:y|ies) (?:was|were|had been) (?:raised|issued|recorded|reported) (?:at|in|during) the (?:previous|last)\b|\b(?:previous|last) (?:[a-z]+ )?(?:audit|visit)[^.;\n]{0,24}\b(?:raised|had|left|ended with) no (?:[a-z]+ )?nonconformit(?:y|ies)\b/giu,
    ],
    affirms: sure(
      new RegExp(
        `(?:上次|上一次|前次)[^。;,\\n]{0,10}审核[^。;,\\n]{0,14}(?:开具|开出|提出|发现|产生)(?:的|了)?[^。;,\\n]{0,6}${COUNT}\\s?(?:项|个|份|条)[^。;,\\n]{0,8}不符合`,
        'gu',
      ),
      /(?:上次|上一次|前次)(?:审核)?(?:开具|提出|发现)?的?(?:一般|轻微|严重)?不符合(?:项|报告)?[^。;\n]{0,40}(?:已(?:关闭|整改|验证|纠正)|验证有效|整改有效|得到纠正)/gu,
      /\b(?:the )?(?:one|two|three|four|\d+) (?:minor |major )?nonconformit(?:y|ies) (?:of|from|raised (?:at|in)|at) the (?:previous|last)\b[^.\n]{0,40}/giu,
    ),
    unless: /内审|内部审核|观察项|internal/iu,
  },
];
