import type { Saying } from './saying.js';

/** Asked, ruled or planned; or only of a part. */
const OPEN_BUT_FOR = '如果|如有|若|是否|有无|计划|拟|目标|应当|部分|个别|其[他它余]|原则上';
export const PARTLY = new RegExp(`${OPEN_BUT_FOR}|除`, 'u');
export const PARTLY_EN =
  /\b(?:if|whether|should|must|plans?|planned|except|apart from|other|besides|unless|target|some|most|nearly|almost)\b/iu;

const NOT_SENT =
  '(?:无|没有|不|未|从未)(?:需|须|存在|涉及|曾|再)?(?:要)?(?:外送|委外|外委|送外|外检|委托外|对外委托|外协|送检|委托(?:检测|检验|校准))';

/** What a firm says that it never does or that stayed as it was, in any order of the words. */
export const DENIALS: readonly Saying[] = [
  {
    topic: 'testing-sent-out',
    exists: false,
    holds: [
      /检验|检测|试验|化验|测试|校准|检定/u,
      new RegExp(
        `${NOT_SENT}|(?:检验|检测|试验|化验|测试|校准|检定)(?:项目|工作|活动|任务)?(?:均|全部|都|一律)?(?:可|能)?(?:由|在|靠)?(?:自行|自检|自校|自己的?|本(?:中心|公司|厂|院|所)|公司|我司|厂内|内部)`,
        'u',
      ),
      new RegExp(
        `${NOT_SENT}|(?:全部|所有|均|都)[^。;]{0,20}(?:自行|自检|自校|自己的|本中心|本公司|本厂|公司(?:实验室|化验室|计量室|质检部|品管部))`,
        'u',
      ),
    ],
    // `无外送检验，除被服洗涤外无外包`: what is excepted is no test.
    lacks: new RegExp(`${OPEN_BUT_FOR}|除[^,。;]{0,16}[检测校试化验]|施工|采购`, 'u'),
  },
  {
    topic: 'change',
    exists: false,
    holds: [
      /体系文件|手册|程序(?:文件)?|管理文件|体系的?文件/u,
      /以来|上次|覆盖期|周期|期间|一年来|上年/u,
      /(?:未|没有)(?:再)?(?:作|做|进行|发生|有)?(?:过|任何)*(?:修[订改]|换版|改版|变[更化动]|调整|更新)|无(?:任何)?(?:修[订改]|换版|变[更化动]|调整)|维持原版|仍为原版/u,
    ],
    lacks: new RegExp(`${PARTLY.source}|及时|部门|结构|重大`, 'u'),
    sorts: ['manual', 'procedures'],
  },
  {
    topic: 'change',
    exists: false,
    holds: [
      /\b(?:unchanged|not (?:been )?(?:changed|altered|amended|revised|reissued|re-issued|moved)|no changes?|the same|without (?:any )?changes?)\b/iu,
      /\b(?:since|from) (?:the )?(?:last|previous|initial|stage|certification|first|20\d\d)|\b(?:in|over|during) the (?:period|cycle|year)\b|\bas at (?:the )?(?:last|previous|stage)/iu,
      /\b(?:premises|sites?|locations?|address|documentation|documents|manual|procedures|organi[sz]ation(?:al)?|structure|equipment|plant|machinery|processes|management|departments?|personnel|staff|key people)\b/iu,
    ],
    lacks: new RegExp(
      `${PARTLY_EN.source}|\\b(?:major|significant|audit (?:plan|team)|customer|limit|result|rate)\\b`,
      'iu',
    ),
  },
  {
    topic: 'shift-work',
    exists: false,
    holds: [
      /夜间|夜里|晚上|夜晚|深夜|通宵|凌晨/u,
      /(?:不|没有|从不|未|一律不|无)(?:安排|进行|组织|开展|从事|提供)?(?:任何)?[^,。;]{0,3}(?:施工|作业|生产|加工|浇筑)|(?:不|没有|从不|未|无)(?:安排|进行|组织|开展|从事|提供)?(?:任何)?(?:夜间|晚上)/u,
    ],
    lacks: new RegExp(`${PARTLY.source}|噪声|监测|照明|投诉|扰民|超标|审核`, 'u'),
  },
  {
    topic: 'shift-work',
    exists: false,
    holds: [
      /\b(?:no|not|never|nothing)\b/iu,
      /\b(?:night(?:-time|time|s)?|overnight|after (?:dark|midnight))\b/iu,
      /\b(?:service|visits?|work(?:ing|s)?|production|deliver\w+|operations?|shifts?|loading)\b/iu,
      /\b(?:offered|provided|done|carried|made|takes? place|runs?|operate[sd]?|undertaken|scheduled|arranged|there (?:is|are))\b/iu,
    ],
    lacks: new RegExp(
      `${PARTLY_EN.source}|\\b(?:noise|complaint|accident|problem|measured|monitored|audited|visited)\\b`,
      'iu',
    ),
  },
  {
    topic: 'dispatched-labour',
    exists: false,
    holds: [
      /\b(?:no|not|never|none)\b/iu,
      /\b(?:agency|temporary|hired|leased|casual|contract)(?:,? (?:or|and|nor) [a-z]+)? (?:labou?r|workers?|staff|personnel|people|operatives)\b/iu,
      /\b(?:used|uses?|employed|employs?|hired|hires?|engaged|engages?|taken on)\b/iu,
    ],
    lacks: new RegExp(`${PARTLY_EN.source}|\\b(?:record|training|evidence|inducted|found)\\b`, 'iu'),
  },
  {
    topic: 'accident',
    exists: false,
    holds: [
      /\b(?:no|never|not|without|none)\b/iu,
      /\b(?:releases?|spills?|spillages?|leaks?|leakages?|discharges?|emergenc(?:y|ies)|incidents?)\b/iu,
      /\b(?:environment(?:al)?|pollution|to (?:water|land|ground|the (?:drains?|environment)))\b/iu,
      /\b(?:occur\w*|were|was|been|took place|happened|report\w*|record\w*|had|has)\b/iu,
    ],
    lacks: new RegExp(
      `${PARTLY_EN.source}|\\b(?:procedure|drill|serious|major|significant|evidence|trained|report was|since (?:then|the system|it was))\\b`,
      'iu',
    ),
    sorts: ['environment'],
  },
  {
    topic: 'customer-property',
    exists: false,
    holds: [
      /(?:顾客|客户)(?:或|和|及|、)?(?:外部供方)?的?财产|客供(?:料|件|物料|品)/u,
      /不适用|不涉及|无此|没有此类|未涉及|不存在|从不接收/u,
    ],
    lacks: PARTLY,
  },
  {
    topic: 'testing-sent-out',
    exists: false,
    holds: [
      /\b(?:test(?:s|ing|ed)?|calibrat\w+|analys[ei]s|analysed|measurements?)\b/iu,
      /\b(?:all|every|entirely|exclusively|only|solely|wholly)\b/iu,
      /\bin[- ]house\b|\b(?:own|company's|works'?|internal) (?:[a-z]+ )?(?:laborator(?:y|ies)|labs?|test (?:house|room)|staff|people|metrology)\b/iu,
    ],
    lacks: PARTLY_EN,
  },
  {
    topic: 'testing-sent-out',
    exists: false,
    holds: [
      /\b(?:no|none|nothing|never|not)\b/iu,
      /\b(?:test(?:s|ing)?|calibrat\w+|analys[ei]s|instruments?|gauges?|measuring (?:devices|equipment)|samples)\b/iu,
      /\b(?:sent|send|given|put|contracted|done|carried) (?:out|away|off|outside|elsewhere)\b|\bexternal(?:ly)?\b|\boutside (?:laborator|lab|bod)/iu,
    ],
    lacks: new RegExp(`${PARTLY_EN.source}|\\b(?:waste|noise|emission)`, 'iu'),
  },
  {
    topic: 'change',
    exists: false,
    holds: [
      /设备|设施|场所|地址|工艺|组织机构|组织结构|人员|能源|生产线|部门设置/u,
      /(?:与|同|和)(?:上次|上一次|上年|初次|前次)[^,。;]{0,10}(?:相同|一致|一样|无异|没有(?:变|不同|区别))|(?:保持|维持)(?:原状|不变)|(?:没有|未|无)(?:发生|作|做)?(?:任何)?(?:改变|变[化更动])/u,
      /上次|上一次|上年|初次|前次|以来/u,
    ],
    lacks: new RegExp(`${PARTLY.source}|审核(?:计划|范围|方案|组)|范围|表述`, 'u'),
  },
  {
    topic: 'change',
    exists: false,
    holds: [
      /(?:未|没有)(?:再)?(?:新增|增加|购置|添置|更换|改造|新购)[^,。;]{0,6}(?:设备|设施|生产线|机器|装置)|(?:设备|设施|生产线|机器)[^,。;]{0,6}(?:未|没有)(?:再)?(?:新增|增加|购置|添置|更换|改造|增减)/u,
    ],
    lacks: new RegExp(`${PARTLY.source}|及时|按期`, 'u'),
    sorts: ['equipment'],
  },
  {
    topic: 'change',
    exists: false,
    holds: [
      /\b(?:nothing|no (?:machine|equipment|plant|line)s?)\b/iu,
      /\b(?:changed|altered|added|replaced|bought|new|installed)\b/iu,
      /\b(?:plant|works|workshop|equipment|machines?|machinery|shop floor|production)\b/iu,
      /\bsince\b|\b(?:in|during) the (?:cycle|period)\b/iu,
    ],
    lacks: PARTLY_EN,
    sorts: ['equipment'],
  },
  {
    topic: 'change',
    exists: false,
    holds: [
      /\b(?:procedures?|manual|instructions?|documentation|documents)\b/iu,
      /\b(?:remain(?:s|ed)?|stays?|stayed|kept|still) (?:at|in|on) (?:its |their |the )?(?:issue|revision|edition|version|form)\b|\bunaltered\b/iu,
    ],
    lacks: PARTLY_EN,
    sorts: ['manual', 'procedures'],
  },
  {
    topic: 'change',
    exists: false,
    holds: [
      /\b(?:managing director|chief executive|general manager|top management|CEO)\b/iu,
      /\b(?:in (?:post|office)|has (?:led|headed)|remain(?:s|ed)?)\b/iu,
      /\b(?:without (?:a |any )?(?:change|break|interruption)|throughout|unchanged|since (?:19|20)\d\d)\b/iu,
    ],
    lacks: PARTLY_EN,
    sorts: ['leader'],
  },
  {
    topic: 'wastewater',
    exists: false,
    holds: [
      /(?:无|没有|不产生|不排放|未产生)[^,。;]{0,6}(?:废水|污水|水)(?:的)?(?:排放|外排|产生)|不排放[^,。;]{0,6}水/u,
      /生产|工艺|车间|工序|环节|加工|作业/u,
    ],
    lacks: new RegExp(`${PARTLY.source}|雨水|生活污水|直接|超标`, 'u'),
  },
  {
    topic: 'hazardous-waste',
    exists: false,
    holds: [
      /固废|固体废物|废[物弃]物?/u,
      /(?:无|没有|不(?!符合)|未|均非|都不)[^,。;]{0,14}危险(?:类|性|废物|特性)|(?:不|非|未)(?:属|列入|含)[^,。;]{0,6}危险/u,
    ],
    lacks: new RegExp(`${PARTLY.source}|混[入放装]|标[志识签]|台账|泄漏|流失|转移`, 'u'),
  },
  {
    topic: 'special-operation',
    exists: false,
    holds: [/(?:无|没有|不设|不配|未配备?|不存在)[^,。;]{0,5}特种作业/u],
    lacks: new RegExp(`${PARTLY.source}|无证|过期|到期|违章`, 'u'),
  },
  {
    topic: 'complaint',
    exists: false,
    holds: [
      /(?:没有|从未|未曾?|无|不曾)/u,
      /居民|邻居|周边|附近|村民|邻近单位|社区/u,
      /意见|投诉|反映|抱怨|举报|来函|来电/u,
      /接到|收到|接获|发生|有过|任何|一[次件起]/u,
    ],
    lacks: new RegExp(`${PARTLY.source}|处理|答复|回复|满意`, 'u'),
    sorts: ['neighbour'],
  },
  {
    topic: 'complaint',
    exists: false,
    holds: [
      /(?:没有|从未|未曾?|无|不曾)(?:发生|出现|收到|接到|有)?(?:过)?(?:任何)?[^,。;]{0,2}(?:顾客|客户|用户)(?:的)?(?:不满意?|抱怨|差评|意见)/u,
    ],
    lacks: new RegExp(`${PARTLY.source}|处理|答复|回复|调查`, 'u'),
    sorts: ['customer'],
  },
  {
    topic: 'shift-work',
    exists: false,
    holds: [
      /夜间|夜里|晚上|夜晚|深夜|下班后/u,
      /机器|设备|生产线|车间|机台|炉/u,
      /(?:一律|全部|均|都|全)[^,。;]{0,3}(?:停|关|不开)|(?:停开|停机|停产|停工|关机|不开机)/u,
    ],
    lacks: new RegExp(`${PARTLY.source}|检修|故障|噪声`, 'u'),
  },
  {
    topic: 'shift-work',
    exists: false,
    holds: [
      /\b(?:no one|nobody|nothing|no (?:work|production|loading|deliver\w+))\b/iu,
      /\b(?:after|beyond|past) (?:1[7-9]|2[0-2])[:.]\d\d\b/iu,
      /\b(?:works?|runs?|working|done|operates?|on (?:the )?(?:site|premises)|takes? place)\b/iu,
    ],
    lacks: PARTLY_EN,
  },
  {
    topic: 'named-outsourcing',
    exists: false,
    holds: [
      /运输|配送|送货|货运/u,
      /(?:不|没有|无|未|从不)(?:使用|委托|采用|通过|请|雇用?|借助|依靠)(?:任何)?[^,。;]{0,3}(?:第三方|外部|外单位|社会车辆|物流公司|货运公司|他人)/u,
    ],
    lacks: PARTLY,
    sorts: ['transport'],
  },
  {
    topic: 'named-outsourcing',
    exists: false,
    holds: [
      /\b(?:own|company's) (?:[a-z]+ )?(?:drivers?|vehicles?|lorries|vans|fleet|trucks?)\b/iu,
      /\b(?:only|all|exclusively|solely|always|no|never|without)\b/iu,
      /\b(?:hauliers?|carriers?|deliver\w*|transport\w*|haulage|courier)\b/iu,
    ],
    lacks: PARTLY_EN,
    sorts: ['transport'],
  },
];
