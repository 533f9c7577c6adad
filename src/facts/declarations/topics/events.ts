import { CASES, COUNT, labelOf, sure, type TopicPatterns, unsure, WORD_COUNT } from '../words.js';

const CLIENT =
  '(?:顾客|客户|用户|业主|甲方|学员|消费者|患者|家属|租户|住户|相关方|居民|村民|周边|员工|职工|有效|有责|质量|环境|重大|严重|书面|正式|任何|的|关于|来自|、|和|及|与|或|方面|问题|\\s)';
const NOT_HAPPENED =
  '(?<![有否])(?:无|没有|未发生过?|没有发生过?|未收到过?|没有收到过?|未接到过?|没有接到过?|未出现过?|没有出现过?|不存在|零)';
const INJURY = '(?:夹伤|压伤|砸伤|烫伤|灼伤|骨折|割伤|切伤|摔伤|扭伤|划伤|烧伤|击伤|断指|触电|中毒|挫伤)';
const ACCIDENT_WORDS =
  '(?:任何|重大|较大|严重|一般|安全|生产|质量|环境|伤亡|人身|人员|伤害|工伤|职业|健康|污染|火灾|爆炸|交通|设备|责任|突发|泄漏|及以上|的|、|和|及|或|与)';

export const EVENT_TOPICS: readonly TopicPatterns[] = [
  {
    topic: 'complaint',
    about: /投诉|抱怨|12345|12369|信访|热线|complaint/iu,
    label: labelOf('(?:投诉|抱怨)'),
    sorts: [
      ['employee', /员工|职工/u],
      ['authority', /监管部门|主管部门|执法|authorit(?:y|ies)\b/iu],
      [
        'neighbour',
        /居民|村民|周边|邻|环境|环保|扰民|(?:扬尘|噪[声音]|粉尘|油烟|异味|臭气)(?:有效)?投诉|相关方|neighbou?r|environment|\b(?:residents|public)\b/iu,
      ],
      ['customer', /顾客|客户|用户|业主|甲方|学员|消费者|患者|家属|租户|住户|customer|client/iu],
    ],
    denies: [
      new RegExp(
        `${NOT_HAPPENED}(?:[\\p{Script=Han}]{2,8}事故(?:、|和|及|与|或))?${CLIENT}{0,12}(?:投诉|抱怨)(?!处理|渠道|率|记录|事件?率|台账|管理)`,
        'gu',
      ),
      new RegExp(
        `${CLIENT}{0,6}(?:投诉|抱怨)\\s?(?::|为)?\\s?(?:零|无|0\\s?${CASES}?)(?=[\\s,;。、)]|$)`,
        'gu',
      ),
      /\b(?:there were |received )?no (?:(?:serious|major) )?(?:customer )?complaints?\b/giu,
      /\bcomplaints?: (?:none|nil)\b/giu,
    ],
    affirms: [
      {
        pattern:
          /(?:12345|12369|信访|热线)[^。;,\n]{0,12}(?:转办单|工单|交办单|交办件|投诉件)[^。;,\n]{0,12}/gu,
        certain: true,
        sorts: ['neighbour'],
      },
      ...sure(
        new RegExp(
          `(?:(?:收到|接到|接收|发生|受理|登记|记录|共有?|处理)(?:了)?)?${CLIENT}{0,10}(?:投诉|抱怨)(?:登记|记录|累计|共计?|合计){0,2}\\s?${COUNT}\\s?${CASES}`,
          'gu',
        ),
        new RegExp(
          `(?:收到|接到|接收|发生|受理|登记|共有?|处理)(?:了)?\\s?${COUNT}\\s?${CASES}${CLIENT}{0,10}(?:投诉|抱怨)`,
          'gu',
        ),
        new RegExp(
          `${CLIENT}{0,6}(?:投诉|抱怨)(?:处理|登记)?(?:台账|登记表|登记本|登记|记录表|记录|清单)》?[^。;\\n]{0,18}?(?:记录|登记|共|有|列入?|显示)\\s?${COUNT}\\s?${CASES}`,
          'gu',
        ),
        new RegExp(
          `(?:投诉|抱怨)\\s?:[^。;\\n]{0,20}?(?:受理|收到|登记|发生|共)\\s?${COUNT}\\s?${CASES}`,
          'gu',
        ),
        new RegExp(
          `\\b${WORD_COUNT} (?:customer )?complaints? (?:was |were |had been |has been )?(?:received|recorded|registered|logged)`,
          'giu',
        ),
        new RegExp(
          `\\b(?:lists?|shows?|records?|holds?|received|contains?) ${WORD_COUNT} (?:customer )?complaints?`,
          'giu',
        ),
        new RegExp(`\\bcomplaints?: ${WORD_COUNT}\\b`, 'giu'),
        /\bcomplaints? (?:file|log|register|list)\b[^.:\n]{0,24}:\s[A-Z]{1,4}-?\d[^.\n]{0,30}/giu,
      ),
    ],
  },
  {
    topic: 'accident',
    about: /事故|伤|骨折|断指|触电|中毒|accident|injur|fractur|burn|cut|broke|lost|incident/iu,
    label: labelOf('事故'),
    sorts: [
      ['quality', /质量/u],
      ['environment', /环境|污染|泄漏|environment|spill/iu],
      ['fire', /火灾|\bfire/iu],
      ['traffic', /交通/u],
      ['equipment', /设备事故/u],
      ['injury', /安全|生产|伤|人身|人员|职业健康|injur|lost-time/iu],
    ],
    denies: [
      new RegExp(
        `${NOT_HAPPENED}${ACCIDENT_WORDS}{0,10}(?:事故|工伤)(?!隐患|调查|报告制度|处理程序|应急|树)`,
        'gu',
      ),
      /\bno (?:(?:serious|major|lost-time|reportable) )?(?:accidents?|injur(?:y|ies)|environmental incidents?)\b(?! (?:procedure|report form))|\b(?:worked|been|remained) accident-free\b/giu,
    ],
    affirms: [
      ...sure(
        new RegExp(`发生(?:了)?[^。;,\\n]{0,12}?事故\\s?${COUNT}\\s?(?:起|次|例)`, 'gu'),
        new RegExp(
          `(?:事故|工伤|轻伤|重伤)(?:事故)?\\s?${COUNT}\\s?(?:起|例)(?![^。;,\\n]{0,2}(?:以下|以内|\\/))`,
          'gu',
        ),
        new RegExp(
          `(?:发生|登记)(?:了)?\\s?${COUNT}\\s?(?:起|次|例)(?:[\\p{Script=Han}]{0,8}?)(?:事故|工伤|受伤|${INJURY})`,
          'gu',
        ),
        /(?:按|定性为|认定为)[^。;,\n]{0,8}(?:事故|工伤)(?:上报|处理|报告)?/gu,
        new RegExp(
          `\\b${WORD_COUNT} (?:serious |lost-time )?(?:accidents?|injur(?:y|ies)) (?:was|were|occurred|happened)`,
          'giu',
        ),
        /\b(?:suffered|sustained) an? [a-z ]{0,24}(?:injury|fracture|burn|cut)\b/giu,
        /\bfractured (?!and\b)[a-z]{3,10}(?: [a-z]{3,8})?\b[^.\n]{0,30}\b(?:days|weeks|hospital|off work)\b/giu,
        new RegExp(
          `\\b(?:reportable |lost-time )?accidents?(?: \\([^()]{0,40}\\))?: ${WORD_COUNT}\\b`,
          'giu',
        ),
        /\b(?:broke|fractured|lost) (?:his|her|their) [a-z]{3,10}\b[^.\n]{0,40}/giu,
      ),
      {
        pattern: new RegExp(
          `[^。;,\\n]{0,16}${INJURY}[^。;\\n]{0,20}(?:停工|休工|休息|住院|损失工时|工伤|缝合|缺勤)[^。;,\\n]{0,6}`,
          'gu',
        ),
        certain: true,
        sorts: ['injury'],
      },
    ],
  },
  {
    topic: 'penalty',
    about: /罚|fine|penalt/iu,
    label: labelOf('处罚'),
    denies: [
      /(?<![有否])(?:无|未受到过?|未受过|未发生|没有受到过?|没有|不存在|未接受)(?:任何|环保|安全|质量|行政|主管部门的?|政府部门的?|监管部门的?|相关部门的?|的|、){0,6}(?:行政)?处罚/gu,
      /\b(?:no|without any) (?:administrative )?(?:penalt(?:y|ies)|fines?)\b/giu,
    ],
    affirms: sure(
      /(?<!供方|客户)(?:受到|被|收到|下达|作出|开具|送达|处以|处)(?:了)?[^。;,\n]{0,16}?(?:行政处罚决定书?(?:\([^()\n]{0,24}\))?|行政处罚|处罚决定书?|罚款)(?:\s?\d[\d.]*\s?(?:万?元|次|起|份))?/gu,
      /\bwas fined\b|\breceived a fine\b|\b(?:fine|penalty) of (?:[A-Z]{3}|[€$£¥])\s?[\d,]+/giu,
    ),
  },
  {
    topic: 'legal-notice',
    about: /整改|责令|改正|notice|order/iu,
    label: labelOf('(?:责令(?:改正|整改)|整改(?:通知|指令))'),
    denies: [
      /(?<![有否])(?:无|未收到过?|没有收到过?|未接到过?)(?:任何|政府|主管部门的?|监管部门的?|执法部门的?|的){0,4}(?:责令(?:限期)?(?:改正|整改)|整改(?:通知|指令|要求))(?:书)?/gu,
      /\bno (?:formal |official )?(?:enforcement |improvement |prohibition )?notices?\b(?! of)|\bno (?:official )?orders? (?:has|have) been issued/giu,
    ],
    affirms: sure(
      /(?:局|支队|大队|街道办|部门|应急|环保|消防)[^。;\n]{0,16}(?:下达|下发|出具|开具|发出|送达)[^。;\n]{0,10}(?:责令(?:限期)?(?:改正|整改)|整改(?:通知|指令))(?:书)?/gu,
      /\b(?:an?|one|two) (?:enforcement|improvement|prohibition) notices? (?:was|were|dated|of)\b/giu,
    ),
  },
  {
    topic: 'change',
    about: /变|迁|更名|更换|新增|新购|增购|购入|搬|chang|moved|relocat|renamed|came into|went into|was /iu,
    label: labelOf('(?:变更|变化)'),
    sorts: [
      ['address', /地址|住所|场所|场地|搬|迁|relocat|moved|address|premises|\bsites?\b/iu],
      ['legal', /法人|法定代表人|产权|ownership|owner/iu],
      ['name', /名称|(?<![部科室组]”?)更名|renamed|name/iu],
      ['scope', /范围|\bscope\b/iu],
      [
        'organisation',
        /组织机构|组织结构|机构设置|部门设置|[部科室组]”?更名|organi[sz]ation(?:al)?\b|\bstructure\b|\bteams?\b|departments?\b|merged/iu,
      ],
      ['process', /工艺|过程|流程|配方|其[余他它]|各项/u],
      ['manual', /手册|体系文件|管理文件|\bdocument(?:s|ation)\b|\bmanual\b/iu],
      ['procedures', /程序|体系文件|管理文件|\bdocument(?:s|ation)\b|\bprocedures?\b|\binstructions?\b/iu],
      [
        'leader',
        /总经理|最高管理者|董事长|厂长|管代|管理者代表|领导|director|\bCEO\b|chief executive|\bmanagement\b/iu,
      ],
      ['person', /人员|负责人|personnel|\bstaff\b|manager/iu],
      [
        'equipment',
        /其[余他它]|各项|设备|设施|生产线|工艺|机\s?\d{1,3}\s?台|\d\s?台|plant\b|equipment|machine|kiln|\bline|\bpress|furnace|oven|\bmill\b|lathe|boiler|crane|robot|printer|centrifuge|commissioned/iu,
      ],
    ],
    denies: [
      /(?:地址|法人|法定代表人|组织机构|名称|场所)[^。;\n]{0,16}(?:均)?(?:无|未发生|没有)(?:任何)?(?:变更|变化)/gu,
      /(?<![有否])(?:无|未发生|没有)(?:任何|重大|的){0,2}(?:变更|变化)(?=[\s,;。)□]|$)/gu,
      /\b(?:no|without) (?:significant |major )?changes? (?:since|to|in|of) (?:the )?(?:last|previous|initial|address|name|organi[sz]ation|management)/giu,
      /\bno (?:[a-z]+(?:,| or| and) ){0,3}[a-z]+ changes? since/giu,
      /(?:设备|生产线|工艺|关键工艺)[^。;\n]{0,16}(?:均)?(?:无|未发生|没有)(?:任何)?(?:变更|变化)/gu,
    ],
    affirms: [
      ...sure(
        /(?:住所|地址|法人|法定代表人|名称)[^。;,\n]{0,6}(?:已)?由[^。;\n]{2,24}(?:变更|迁|改)(?:为|至)/gu,
        /(?:生产|经营|办公)?(?:地址|场所|厂区|总部)[^。;,\n]{0,8}(?:搬迁|迁|搬)(?:至|到|往)[^。;,\n]{2,16}/gu,
        /由[“"][^”"\n]{4,24}[”"]更名为/gu,
      ),
      ...unsure(
        /\b(?:moved|relocated) (?:to|from) (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z][^.\n]{3,30}|\bwas renamed\b/gu,
        /\b(?:new|second|third|fourth|fifth|further|additional) [a-z -]{3,30}\b(?:came into|went into|was (?:installed|commissioned|bought|put into))[^.\n]{0,24}/giu,
        /[^。;,\n]{0,12}(?:锅炉|设备|生产线|机|炉|装置|釜)更换为[^。;,\n]{2,16}/gu,
        /(?:新增|新购|增购|购入)[^。;,\n]{0,12}(?:生产线|设备|机|炉|釜)[^。;,\n]{0,8}\d?\s?(?:台|条|套)/gu,
      ),
    ],
  },
];
