import type { Saying } from './saying.js';

/** Asked, ruled, planned, or somebody else's. */
const OPEN_ZH = /如|若|是否|有无|计划|拟|将|规定|要求|应当|不得|禁止|误用|滥用|不当|供方|供应商|顾客的|除/u;
const OPEN_EN =
  /\b(?:if|whether|should|must|may|might|plans?|planned|will|rules?|misuse\w*|misleading|supplier'?s?|customer'?s?|apart from|except)\b/iu;
const NEVER = '(?<![有否是])(?:均?未|没有?|无|从未|尚未|不曾|至今未|不)(?:有|曾|再)?';
const HAPPENED_NOT = /未|没有?|无(?!锡)|不(?!锈|同)/u;

const ABROAD =
  /越南|胡志明|泰国|日本|韩国|美国|德国|英国|法国|印度|印尼|马来|新加坡|俄罗斯|澳大利亚|新西兰|欧洲|欧盟|东南亚|中东|迪拜|巴西|墨西哥|非洲|意大利|西班牙|加拿大|荷兰|波兰|土耳其|沙特|海外|境外|国外|外商|提单|报关/u;

/** What a firm has or does at all: its use of the mark, trade abroad, major hazards, outfalls, refrigerants. */
export const STANDING: readonly Saying[] = [
  {
    topic: 'mark-use',
    exists: false,
    holds: [
      new RegExp(`${NEVER}(?:使用|启用|加贴|印制|引用)`, 'u'),
      /认证[^,。;]{0,6}(?:标志|标识|徽标)|(?:标志|徽标)(?:的使用)?/u,
    ],
    lacks: new RegExp(`${OPEN_ZH.source}|安全标[志识]|警示|状态标识|产品标识|名片|网站|宣传册`, 'u'),
  },
  {
    topic: 'mark-use',
    exists: true,
    holds: [
      /认证[^,。;]{0,6}(?:标志|标识|徽标)/u,
      /印[有在制着]|贴[有在着]|标[有在]|刊[登载]|使用(?!规定|要求|办法|制度|情况|程序)|放[在置]|出现在|展示/u,
      /样本|手册|名片|信[纸笺封]|网[站页]|官网|公众号|宣传|包装|车身|合格证|标签|门头|展板|封面|彩页|画册|投标/u,
    ],
    lacks: new RegExp(`${OPEN_ZH.source}|${HAPPENED_NOT.source}|3C|CCC|有机|绿色`, 'u'),
  },
  {
    topic: 'mark-use',
    exists: false,
    holds: [
      /\b(?:mark|logo)\b/iu,
      /\b(?:(?:made )?no use|not (?:been |yet )?(?:in )?use[d]?|never (?:been )?used|does not use|has not used)\b/iu,
    ],
    lacks: new RegExp(`${OPEN_EN.source}|\\bCE\\b|\\bUKCA\\b|\\btrade ?marks?\\b`, 'iu'),
  },
  {
    topic: 'mark-use',
    exists: true,
    holds: [
      /\b(?:mark|logo)\b/iu,
      /\b(?:carr(?:y|ies|ied)|bears?|bore|shows?|showed|printed|appears?|displayed|used)\b/iu,
      /\b(?:letterheads?|home ?page|web ?site|brochures?|folders?|business cards?|packaging|cartons?|catalogues?|vans?|vehicles?|invoices?|stationery|advert\w*)\b/iu,
      /\bcertificat\w*|\bthe mark\b|\bISO\b|\b(?:9|14|45)001\b/iu,
    ],
    lacks: new RegExp(
      `${OPEN_EN.source}|\\b(?:no|not|never|none|without)\\b|\\bCE\\b|\\bUKCA\\b|\\btrade ?marks?\\b`,
      'iu',
    ),
  },
  {
    topic: 'export',
    exists: false,
    holds: [
      new RegExp(
        `${NEVER}(?:做过?|涉及|开展|从事|进行|发生|任何|过)*[^,。;]{0,3}(?:出口(?!处|管|压|温|风|水|阀|检)|外销|外贸|境外销售|海外(?:销售|业务|客户))|(?:全部|均|都|只|仅)(?:是|为|在|面向|销往|供应)*(?:内销|国内(?:销售|客户|顾客|市场))`,
        'u',
      ),
    ],
    lacks: new RegExp(`${OPEN_ZH.source}|安全出口|疏散|通道|消防`, 'u'),
  },
  {
    topic: 'export',
    exists: true,
    holds: [
      /销往|发往|运往|出口(?:至|到|给|订单|报关|业务|产品|的)|外销(?:订单|合同|产品)?|报关单?|出运/u,
      ABROAD,
      /抽|合同|订单|批|柜|箱|票|单|\d/u,
    ],
    lacks: new RegExp(`${OPEN_ZH.source}|${HAPPENED_NOT.source}|进口|安全出口`, 'u'),
  },
  {
    topic: 'export',
    exists: false,
    holds: [
      /\b(?:no exports?|never (?:been )?export\w*|not export\w*|(?:only|exclusively|solely) (?:to|for|on) (?:the )?(?:domestic|home|national)|all (?:its |the )?customers are (?:domestic|in the (?:UK|country)))\b/iu,
    ],
    lacks: OPEN_EN,
  },
  {
    topic: 'export',
    exists: true,
    holds: [
      /\b(?:shipped|exported|consigned|sold|dispatched) to\b|\bexport (?:orders?|papers|declarations?|documents|customers?)\b|\bcustoms declaration\b/iu,
      /\b(?:Norway|Germany|France|Spain|Italy|Poland|Sweden|Denmark|Netherlands|Rotterdam|Belgium|USA|United States|Canada|Japan|China|India|Dubai|Qatar|overseas|abroad|exports?|customs)\b/iu,
    ],
    lacks: new RegExp(`${OPEN_EN.source}|\\b(?:no|not|never|none|without|import\\w*)\\b`, 'iu'),
  },
  {
    topic: 'major-hazard',
    exists: false,
    holds: [new RegExp(`${NEVER}(?:构成|涉及|存在)*[^,。;]{0,10}重大危险源`, 'u')],
    lacks: /如|若|是否|有无|要求|计划|上级|周边|相邻/u,
  },
  {
    topic: 'major-hazard',
    exists: true,
    holds: [
      /重大危险源/u,
      /构成(?:了)?[一二三四]级|[一二三四]级[^,。;]{0,8}重大危险源|备案(?:编?号|登记|证明)|登记编号|安全评估报告/u,
    ],
    lacks: /未|没有|无|不|是否|如|若|周边|相邻|园区内其/u,
  },
  {
    topic: 'outfall',
    exists: false,
    holds: [
      /(?:没有|无|不|未)(?:外排|对外排放|向外排|设(?:置)?[^,。;]{0,6}(?:排放口|排污口|总排口))|零排放|(?:全部|均|都)[^,。;]{0,6}(?:回用|循环使用)/u,
      /废水|污水|排放口|排污口|总排口|清洗水|生产水/u,
    ],
    lacks: /雨水|生活污水|废气|粉尘|如|若|是否|目标|计划|拟|除|部分/u,
  },
  {
    topic: 'outfall',
    exists: true,
    holds: [/总排(?:放)?口|排[放污]口|排入|纳管|污水管网|污水处理厂/u, /废水|污水|COD|氨氮|监测|排水|接管/u],
    lacks: /雨水|生活污水|未|没有|无|不|废气|如|若|是否|计划|拟/u,
  },
  {
    topic: 'fluorinated-gas',
    exists: false,
    holds: [
      new RegExp(
        `${NEVER}(?:使用|含有?|涉及|存放|任何)*[^,。;]{0,4}(?:含氟|氟利昂|氟化)(?:温室)?(?:制冷剂|气体|冷媒)`,
        'u',
      ),
    ],
    lacks: OPEN_ZH,
  },
  {
    topic: 'fluorinated-gas',
    exists: true,
    holds: [
      /(?<![A-Za-z])R-?(?:22|32|134a|404A|407C|410A|449A|507A?)(?![\dA-Za-z])/u,
      /制冷剂|冷媒|充注|补充|检漏|空调|冷库|机组|公斤|千克|kg/u,
    ],
    lacks: /未使用|没有使用|淘汰|改用|拆除|如|若|计划|拟/u,
  },
  {
    topic: 'fluorinated-gas',
    exists: false,
    holds: [/\b(?:no|not any|without)\b[^,.;]{0,40}\b(?:fluorinated|F-gas(?:es)?|HFCs?)\b/iu],
    lacks: OPEN_EN,
  },
  {
    topic: 'fluorinated-gas',
    exists: true,
    holds: [
      /\bR-?(?:22|32|134a|404A|407C|410A|449A|507A?)\b/u,
      /\b(?:filled|charged?|kg|leak\w*|refrigerant|chiller|condens\w+|units?|top(?:ped)?[- ]up)\b/iu,
    ],
    lacks: /\b(?:no longer|removed|replaced|decommissioned|former|if|planned|will)\b/iu,
  },
  {
    topic: 'outsourcing',
    exists: false,
    holds: [
      new RegExp(
        `${NEVER}(?:交给|委托|转给|送到|送给|请)(?:任何)?(?:外面|外部|外单位|别人|他人|别家|其他单位)`,
        'u',
      ),
      /做|加工|完成|处理|代|人|干/u,
    ],
    lacks: OPEN_ZH,
  },
  {
    topic: 'outsourcing',
    exists: true,
    holds: [
      /(?:交给|委托|转给|送到|送给|分给|包给)(?:了)?[^,。;]{0,4}(?:[一二两三四五六\d]家|外面|外部|外单位|[\p{Script=Han}]{1,6}(?:社|厂|公司|工作室|作坊|加工点))/u,
      /加工|整理|代做|代加工|打字|处理|制作|完成|代工/u,
    ],
    lacks: new RegExp(
      `${OPEN_ZH.source}|${HAPPENED_NOT.source}|检测|校准|检定|运输|保洁|危废|废物|垃圾|体检|监测|回收|处置`,
      'u',
    ),
  },
  {
    topic: 'outsourcing',
    exists: false,
    holds: [
      /\b(?:no|none|nothing|never)\b/iu,
      /\b(?:passed|given|sent|handed|farmed|put|contracted) (?:out|on)?(?: ?to (?:anyone|anybody|others|third parties|any firm))? ?(?:outside|elsewhere|out|else)\b/iu,
    ],
    lacks: OPEN_EN,
  },
  {
    topic: 'outsourcing',
    exists: true,
    holds: [
      /\b(?:passed|gave|given|sent|handed|farmed out|contracted)\b/iu,
      /\bto (?:an?|one|two|three|four|\d) (?:[a-z-]+ ){0,2}(?:bureaux?|agenc(?:y|ies)|subcontractors?|freelancers?|workshops?|firms?|outworkers?)\b/iu,
    ],
    lacks: new RegExp(
      `${OPEN_EN.source}|\\b(?:no|not|never|none|without|waste|calibrat\\w*|training|survey)\\b`,
      'iu',
    ),
  },
  {
    topic: 'claim',
    exists: true,
    holds: [
      /发函索赔|提出(?:了)?索赔|来函索赔|索赔函|要求(?:赔偿|赔付|索赔)/u,
      /[\d一二两三四五六七八九十]/u,
    ],
    lacks: new RegExp(`${OPEN_ZH.source}|${HAPPENED_NOT.source}|向供|保险`, 'u'),
  },
  {
    topic: 'shift-work',
    exists: true,
    holds: [/早、?中、?[夜晚]|三班|白、?[夜晚]/u, /班长签|交接班?记录|三班均|各班|轮班|倒班|值班长/u],
    lacks: new RegExp(`${OPEN_ZH.source}|${HAPPENED_NOT.source}|保安|门卫|值守|顾客|客户`, 'u'),
  },
  {
    topic: 'dispatched-labour',
    exists: false,
    holds: [
      /\b(?:all|only|exclusively|solely)\b/iu,
      /\b(?:staff|employees|workers|personnel|operators)\b/iu,
      /\b(?:permanent(?:ly)?|directly employed|on (?:the|its) (?:company's )?payroll)\b/iu,
    ],
    lacks: new RegExp(`${OPEN_EN.source}|\\b(?:not|most|nearly|almost|no longer)\\b`, 'iu'),
  },
  {
    topic: 'dispatched-labour',
    exists: true,
    holds: [
      /\b(?:agency|temporary|hired|leased) (?:workers?|staff|operators?|labour|drivers?|packers?)\b/iu,
      /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/iu,
    ],
    lacks: new RegExp(`${OPEN_EN.source}|\\b(?:no|not|never|none|without|former|until)\\b`, 'iu'),
  },
];
