import type { Saying } from './saying.js';

const CUSTOMER_EN = "(?:customers?|clients?|principals?|buyers?|third part(?:y|ies))(?:'s?)?";
const OTHERS_ZH =
  /设计院|供方|供应商|顾客(?:自|负责)|客户(?:自|负责)|委托[^,。;]{0,8}设计|工装|模具设计|夹具|如|若|规定|计划|拟|应当|不(?:从事|涉及|开展|进行|承担|参与|负责)|(?:没有|无|未)(?:从事|开展|进行|承担|参与)?[^,。;]{0,6}(?:设计|开发|研发)|工艺设计|施工组织|不适用/u;

/** Design, customers' property and outsourcing told in everyday words. */
export const OWN_WORK: readonly Saying[] = [
  {
    topic: 'design',
    exists: false,
    holds: [
      /(?<![有否])(?:不|未|没有|从未|无)(?:从事|承担|开展|进行|涉及|负责|参与|做|承接|实施)(?:任何)?[^,。;]{0,14}(?:设计|开发|研发|研制)|(?:完全|只|仅|均|都|全部|一律|8\.3[^。;]{0,20}?)(?:按照?|依照?|照|由)(?:顾客|客户|甲方|业主|需方|委托方|用户)(?:提供|来|供给|给定|下发)?的?[^,。;]{0,8}(?:图纸?|图样|来样|设计|技术文件|样品)[^,。;]{0,8}(?:加工|生产|制造|制作|施工|组织生产)|8\.3[^。;]{0,20}?(?:按照?来[图样]|由(?:顾客|客户|甲方|业主|委托方)提供(?:设计|图))/u,
      /设计|开发|研发|研制|图|样/u,
    ],
    lacks: /除|部分|有的|另|也(?:自行|自主)|如|若|工装|采购|包装设计|不适用于/u,
  },
  {
    topic: 'design',
    exists: true,
    holds: [
      /立项|研制|自主|自行|原创|自有|新产品|新款|新品|新结构|开发项目|样机|试制|本公司(?:工程师|设计)|设计师|技术部[^,。;]{0,6}设计/u,
      /设计输入|输入评审|设计评审|设计验证|设计确认|设计输出|设计任务书|设计和开发|任务书|定型|鉴定|(?:自行|自主)[^,。;]{0,4}(?:确定|设计|开发|研[发制]|编制|绘制)|图纸署|研制[“"]|开发[“"]|开发(?:完成|成功|了)/u,
    ],
    lacks: OTHERS_ZH,
  },
  {
    topic: 'design',
    exists: false,
    holds: [
      /\b(?:no|not|never|nothing|without|neither|exclusively|only|solely|entirely)\b/iu,
      new RegExp(
        `\\bmakes? no (?:own )?design decisions|\\b(?:responsib\\w+ for|carr(?:y|ies) out|involved in|perform\\w*|undertak\\w+|do(?:es)?(?: no| not)?) (?:[a-z]+ ){0,4}?(?:design|development)\\b|\\b(?:drawings?|specifications?|designs?|calculations?|models?|patterns?|samples?)\\b[^.;]{0,40}\\b(?:supplied|provided|furnished|issued|handed over|of|from|by|belonging to) (?:by )?(?:the |its |their )?${CUSTOMER_EN}`,
        'iu',
      ),
      /\bdesign|\bdevelop|\bdrawings?|\bspecifications?/iu,
    ],
    lacks:
      /\b(?:also|partly|some|sometimes|unless|if|besides|apart|except|as well as|supplier|tooling|packaging)\b/iu,
  },
  {
    topic: 'design',
    exists: true,
    holds: [
      /\b(?:own|in[- ]house|company's|organi[sz]ation's|firm's|self-developed|newly developed|developed|designed|development projects?|design projects?)\b/iu,
      /\b(?:engineers?|designers?|draughts\w+|drawing office|design (?:team|office|department|group|calculations?|drawings?|review|verification|validation|input|output|file|project|brief)|development (?:project|team|file))\b/iu,
      /\b(?:chose|chosen|sized|calculated|designed|selected|issued|drew|drawn|developed|dimensioned|approved|released|reviewed|verified|validated|completed|signed|prepared)\b/iu,
    ],
    lacks: new RegExp(
      `${CUSTOMER_EN} (?:own|design|engineer)|\\b(?:customer's|client's|architect|supplier|no |not |never|if |tooling|jigs?|software used|organi[sz]ational|training|procedure|landlord|consultant|external|welding|process engineer)`,
      'iu',
    ),
  },
  {
    topic: 'customer-property',
    exists: false,
    holds: [
      /\b(?:no|nothing|none|never|neither|not)\b/iu,
      new RegExp(
        `\\b(?:owned by|belong(?:s|ing)? to|(?:the )?property of|supplied by|provided by|entrusted by|lent by|on loan from|coming from) (?:a |an |the |any |its |their |individual )?${CUSTOMER_EN}`,
        'iu',
      ),
      /\b(?:kept|used|held|stored|handled|processed|received|in (?:its|the) (?:care|custody|possession)|under its control|on (?:the )?(?:site|premises))\b/iu,
    ],
    lacks: /\b(?:lost|damaged|if|procedure|unless|except|without (?:approval|consent))\b/iu,
  },
  {
    topic: 'customer-property',
    exists: true,
    holds: [
      /\b(?:property of|owned by|belong(?:s|ing)? to|on loan from|lent by|supplied by|provided by|free[- ]issued? (?:from|by)) (?:the |its |that |this |two |three |several |various )?(?:customers?|clients?|buyers?|[A-Z][\w&-]+)|\b(?:customer|client)(?:s'|'s|-)? ?(?:owned|property|supplied|furnished|tools|tooling|moulds|patterns|gauges)\b/u,
      /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several)\b/iu,
      /\b(?:moulds?|dies|jigs?|rolls|fabrics?|tools?|tooling|patterns?|gauges?|samples?|pallets?|fixtures?|parts|castings|garments|instruments|vehicles|machines?|containers?|racks?|items|labels?|films?|plates)\b|\b(?:marked|labelled|tagged|stamped|engraved) (?:as )?(?:the )?property of\b/iu,
      /\b(?:marked|labelled|tagged|stamped|listed|register(?:ed)?|kept|stored|held|returned|logged|shelf|rack|store|seen|checked|counted|inventory|tags?)\b/iu,
    ],
    lacks:
      /\b(?:no|not|never|none|nothing|neither|supplier|landlord|leas(?:ed|ing)|if|shareholder|group|parent|drawings? (?:supplied|provided))\b/iu,
  },
  {
    topic: 'customer-property',
    exists: false,
    holds: [
      /顾客|客户|甲方|业主|委托方|需方/u,
      /(?:不|未|没有?|从未|无)(?:会)?(?:把|将)?(?:提供|存放|寄存|供给|交付|交来|保管|接收|使用|涉及|放|寄|留)[^,。;]{0,12}(?:物[料品件资]|东西|材料|工装|模具|样[品件]|图[纸样]|财[产物]|设备|任何)|(?:不|没有?|从不)(?:会)?(?:把|将)[^,。;]{0,10}(?:东西|物[料品件资]|材料|工装|模具|样品)[^,。;]{0,4}(?:放|寄|存|留|交)|(?:任何|一[件样])[^,。;]{0,6}(?:东西|物[料品件])[^,。;]{0,6}(?:不|未|没有)/u,
    ],
    lacks: /丢失|损坏|遗失|如|若|验收|要求|报告|发票|技术|信息|服务|投诉|及时|合格/u,
  },
  {
    topic: 'customer-property',
    exists: true,
    holds: [
      /顾客|客户|甲方|业主|委托方|需方|客供/u,
      /提供|寄来|送来|交来|送修|所有|财产|资产|移交|存放|寄存|客供/u,
      /物料|材料|模具|工装|检具|夹具|样[布品件板柜]|色[板卡]|图案|图纸|五金|面料|版|设备|钢瓶|托盘|箱|物品|稿/u,
      /台账|登记|标签|标识|建卡|保管|隔离|专区|专柜|货架|编号|清点/u,
      /\d\s?[\p{Script=Han}]/u,
    ],
    lacks:
      /供方|供应商|如|若|规定|程序|(?:无|没有|不)(?:涉及)?(?:顾客|客户)财产|验收|发票|合同评审|订单评审|出租|房东|投诉|样品确认/u,
  },
  {
    topic: 'outsourcing',
    exists: true,
    holds: [
      /由[^,。;]{0,4}[“"]?[^,。;”"]{2,20}(?:公司|厂|科技|中心|工作室|加工点|作坊|商行|车队|物流|[”"])/u,
      /代为[\p{Script=Han}]{1,10}|代加工|代工|来料代/u,
    ],
    lacks:
      /检定|校准|检测|监测|体检|危废|危险废物|培训|食堂|保安|维保|保洁|如|若|拟|计划|客户|顾客|不再|停止|缴|申报|保管/u,
  },
  {
    topic: 'change',
    exists: true,
    holds: [
      /(?:自|从|于)?20\d\d\s?[年.-]\s?\d{1,2}[^,。;]{0,8}(?:起|后|日|月)/u,
      /(?:由|任命|聘任|改由|聘)[\p{Script=Han}]{2,4}(?:接任|出任|继任|任|担任|为)(?:公司)?(?:总经理|最高管理者|董事长|法定代表人|管理者代表|管代|厂长|院长|校长)/u,
    ],
    lacks: /主持|内审组|审核组|组长|拟|计划|如|若|未变|没有变|一直|至今未/u,
    sorts: ['leader'],
  },
  {
    topic: 'shift-work',
    exists: false,
    holds: [
      /\b(?:work|works|worked|operates?|runs?|plant|production|company|organi[sz]ation|works|staff|employees|audit|sampl\w+)\b/iu,
      /\b(?:single|one|only a) (?:day(?:time)? )?shift\b|\b(?:day|early) shift only\b|\bonly (?:in |on |a )?(?:the )?day(?: shift)?\b|\bno (?:[a-z]+ ){0,3}(?:night|shift) ?(?:work|shifts?|hours)?\b/iu,
    ],
    lacks:
      /\b(?:office|administration|laboratory|department|warehouse only|if|except|apart|formerly|planned|accident)\b/iu,
  },
  {
    topic: 'shift-work',
    exists: true,
    holds: [
      /\b(?:crews?|teams?|shifts?|operators?|staff|employees)\b/iu,
      /\b(?:rotat\w+|alternat\w+|three shifts|two shifts|(?:early|morning), late,? and night|late and night|night shifts?|around the clock|continuous(?:ly)? (?:shift|operation|working)|24 hours)\b/iu,
      /\b(?:night|late|rotat\w+|clock|24 hours|continuous)\b/iu,
    ],
    lacks: /\b(?:no|not|never|guard|security|watch|formerly|until|planned|abolished|if)\b/iu,
  },
  {
    topic: 'shift-work',
    exists: true,
    holds: [
      /\bnight (?:crew|team|gang|run|production|work)s?\b|\b(?:crew|team|gang|operators?) (?:of|on) (?:the )?night\b|\b2[0-3]:\d\d (?:to|until|-|–) 0?\d:\d\d\b/iu,
      /\b(?:signed|entr(?:y|ies)|log(?:book|ged|s)?|record(?:s|ed)?|hand-?over|leader|foreman|supervisor|output|produced|sampled)\b/iu,
    ],
    lacks:
      /\b(?:no|not|never|none|guard|security|watch(?:man)?|caretaker|monitor\w*|noise|drill|formerly|until 20\d\d|planned|abolished|if|maintenance|stand-?by|on call)\b/iu,
  },
  {
    topic: 'shift-work',
    exists: true,
    holds: [
      /(?:2[0-3]|次日0?\d|零|0)[:点时]\d{0,2}\s?(?:至|到|~|-|—)\s?(?:次日)?(?:凌晨)?0?[4-8][:点时]|(?:夜|晚|深夜|凌晨)[^,。;]{0,4}(?:当班|班组|一班|作业组|生产组)/u,
      /班长|签[字名]|交接|产量|生产|运行记录|作业记录|操作工|开机|记录/u,
    ],
    lacks:
      /夜班\s?[(:]?\s?(?:次日)?\d|保安|门卫|值守|值班|巡逻|监控|监测|噪声|在线|检修|维修|演练|如|若|计划|拟|原|取消|不再|未|没有|无|营业时间|规定/u,
  },
  {
    topic: 'hazardous-waste',
    exists: false,
    holds: [
      /\b(?:no|not|never|neither|none)\b/iu,
      /\b(?:give rise to|produce[sd]?|generate[sd]?|arise[sn]?|result(?:s|ing)? in|create[sd]?|cause[sd]?)\b/iu,
      /\bhazardous waste\b/iu,
    ],
    lacks: /\b(?:if|procedure|other|further|increase|target)\b/iu,
  },
  {
    topic: 'hazardous-waste',
    exists: true,
    holds: [
      /\bhazardous[- ]waste\b/iu,
      /\b(?:consignment|transfer|disposal|collection) (?:notes?|records?|documents?|certificates?)\b|\b(?:kg|tonnes?|litres?|drums?|t)\b/iu,
      /\d/u,
    ],
    lacks: /\b(?:no|not|never|customer|tenant|supplier|if|licen[cs]e to transport|collected from)\b/iu,
  },
];
