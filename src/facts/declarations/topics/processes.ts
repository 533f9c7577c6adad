import { denialsOf, END, labelOf, NEGATION, sure, type TopicPatterns, unsure } from '../words.js';

const SPECIAL_PROCESS = '(?:特殊过程|(?:需要?|应)(?:要|进行)?确认的?(?:特殊)?过程|确认过程)';
const TREATMENT =
  '(?:热处理|渗碳|渗氮|电镀|镀锌|喷涂|喷塑|喷粉|表面处理|机加工|铸造|锻造|焊接|运输|安装|印刷|封装|上光|染色|清洗|发黑|磷化|氧化)';
const OUTSOURCED = '外包(?:的)?(?:过程|活动|业务|工序)?';
/** Kept by others for everybody, whatever the product: not what a denial of outsourcing means. */
const NO_SERVICE = '(?!(?:[^。;,\\n]{0,8}(?:检定|校准|检测|检验|食堂|保洁|绿化|培训|维保|体检)))';
const TOOLING = '(?:模具|工装|夹具|检具|原材料|原料|包材|设备|样品|物料|零件|毛坯|胶片|光盘|软件|数据|环规)';
/** Those of the firm itself who draw. */
const DESIGNERS =
  '(?<!业主|甲方|顾客|客户|总包|建设单位|外部|外聘|委托|合作|第三方)(?:设计(?:组|部|室|科|中心|所(?!有)|团队)|研发(?:部|中心|组|团队)|版房|打版组)';

export const PROCESS_TOPICS: readonly TopicPatterns[] = [
  {
    topic: 'validated-process',
    about: /确认|特殊过程|validat|special process/iu,
    label: labelOf(SPECIAL_PROCESS),
    denies: [
      ...denialsOf(`(?:需要?(?:进行)?确认的?)?${SPECIAL_PROCESS}`),
      new RegExp(`${NEGATION}(?:需要?(?:进行)?确认的?)?(?:的)?${SPECIAL_PROCESS}`, 'gu'),
      /(?:无|不)需(?:要)?(?:进行)?确认的?过程(?:\s?:\s?[\p{Script=Han}]{2,20})?/gu,
      /\b(?:no|does not have any|without(?: any)?) (?:special process(?:es)?|process(?:es)? (?:that )?(?:requir(?:e|es|ing)|need(?:s|ing)?) validation)|\bspecial processes: (?:none|no)\b|\bno process (?:requires|needs) validation/giu,
    ],
    affirms: [
      ...sure(
        new RegExp(
          `(?<!无|无需|没有|不涉及|不需)${SPECIAL_PROCESS}\\s?(?:\\([^()]{0,12}\\))?\\s?(?:有|为|是|包括|:)\\s?(?!无|没有|不涉及|不存在|/|受控|控制|管理|确认|经)[\\p{Script=Han}A-Za-z]{2,14}`,
          'gu',
        ),
        new RegExp(
          `[\\p{Script=Han}]{2,14}?(?:过程|工序)?(?:为|是|属于|属|列为|识别为|确定为|界定为|判定为)(?:公司的?)?${SPECIAL_PROCESS}`,
          'gu',
        ),
        /(?:抽|查|提供|见)[^。;,\n]{0,16}过程(?:再)?确认(?:记录|报告|表)[^。;,\n]{0,16}/gu,
        /对[^。;\n]{2,40}?(?:进行|作|做)了?(?:过程)?再确认[^。;,\n]{0,10}/gu,
        /对[^。;,\n]{0,6}(?:人员|设备)[^。;,\n]{0,12}(?:工艺|参数)[^。;,\n]{0,10}(?:进行了?|作了?|均作了)(?:过程)?(?:再)?确认/gu,
        /\b[A-Za-z][A-Za-z ,]{3,60}? (?:was|were|is|are) (?:confirmed|identified|determined|declared|described|treated|regarded|classed) as (?:a )?(?:special process|process(?:es)? requiring validation)/giu,
      ),
      ...unsure(
        /\bvalidation records? (?:of|for) (?:the )?[a-z ]{3,40}(?:process|soldering|welding|brazing|bonding|curing)\b/giu,
      ),
    ],
  },
  {
    topic: 'outsourcing',
    about:
      /外包|委外|外协|外委|外发|委托|分包|热处理|渗碳|渗氮|镀|喷|表面处理|机加工|铸造|锻造|焊接|运输|安装|印刷|封装|上光|染色|清洗|发黑|磷化|氧化|outsourc|subcontract|contracted|house/iu,
    label: labelOf(OUTSOURCED),
    sorts: [
      ['carriage', /运输|物流|货运|配送|承运|快递|\b(?:transport|haul|carrier|courier|deliver|freight)/iu],
      ['testing', /检测|检验|试验|校准|检定|化验|\b(?:test|calibrat|laborator)/iu],
      ['making', /生产(?:过程|工序|环节)|\bproduction (?:steps?|process)/iu],
    ],
    denies: [
      ...denialsOf(`(?:的)?${OUTSOURCED}(?:情况)?`),
      /(?<![有否])(?:没有|无|不存在)(?:任何)?(?:分包|外委|外协)(?:过程|活动|工序|业务)?(?=[\s,;。、)]|$)/gu,
      /\b(?:has|have|there (?:is|are)) no outsourced (?:process(?:es)?|activit(?:y|ies))|\bno process(?:es)? (?:is|are) outsourced|\bnothing is outsourced|\boutsourced processes: none\b|\ball processes are (?:carried out|performed) in[- ]house/giu,
    ],
    affirms: [
      ...sure(
        new RegExp(
          `外包(?:过程|活动|内容)?\\s?(?:有|为|是|包括|:)\\s?(?!无|没有|不涉及|方|商|经|控制|\\/)${NO_SERVICE}[\\p{Script=Han}A-Za-z]{2,14}`,
          'gu',
        ),
        new RegExp(
          `(?<!不存在|没有|无)${NO_SERVICE}[\\p{Script=Han}]{2,10}(?:过程|工序|业务|作业)?(?:外包给|外发给|由外包方|委外(?:加工|处理)|外协(?:加工|给))`,
          'gu',
        ),
        /外包(?:方|商|单位|厂家)\s?[:为]?\s?[“"][^”"\n]{2,24}[”"]/gu,
        new RegExp(`委托[^,。;\\n]{0,24}?(?:进行)?(?!运输)${TREATMENT}`, 'gu'),
        new RegExp(
          `${TREATMENT}(?:处理|加工|工序)?(?:送|交|委托|由)[^,。;\\n]{2,20}(?:厂|公司|中心)(?:完成|加工|处理|进行|承担)`,
          'gu',
        ),
        /由[“"](?![^”"\n]{0,20}(?:消杀|检测|计量|物业|环保|保洁|安保))[^”"\n]{2,20}[”"][^。;,\n]{0,4}(?:承担|完成|施工|实施|加工)/gu,
        /(?:劳务|专业)分包合同[^。;,\n]{0,12}/gu,
        /由(?:专业|劳务)?分包(?:单位|方|商)[^。;,\n]{0,14}(?:施工|完成|承担|实施)/gu,
        /[签有](?:有|订|了)?[^。;,\n]{0,8}(?:外包|外协|委外|专业分包)[^。;,\n]{0,6}(?:协议|合同)/gu,
        /\b[A-Z][A-Za-z ]{3,60}?\b(?:is|are|was|were) (?:subcontracted|outsourced|contracted out) to/gu,
      ),
      // A carrier is bought as often as it is called an outsourced process.
      ...unsure(/委托[^,。;\n]{0,24}?(?:进行)?运输(?![^。;\n]{0,4}(?:按|作为)(?:采购|供方|外部提供))/gu),
    ],
  },
  {
    topic: 'design',
    about: /设计|研发|design/iu,
    label: labelOf('设计(?:和|与)?开发'),
    notForm: true,
    denies: [
      /(?<!如|若)不涉及(?:产品|服务|任何|的)?(?:和服务)?(?:的)?设计(?:和|与)?开发/gu,
      /(?:没有|无|不进行|不承担|未开展|不开展)(?:任何|产品|服务|的){0,2}设计(?:和|与)?(?:开发)?(?:活动|过程|职能|责任)?(?=[\s,;。)]|$)/gu,
      /\b(?:no design (?:and development )?(?:activit(?:y|ies)|work) (?:is|are) (?:carried out|performed|done)|does not (?:carry out|perform|do) (?:any )?design|(?:performs|carries out|does) no design|nothing is (?:designed|developed) in[- ]house)/giu,
    ],
    affirms: [
      ...sure(
        /(?:自主|自行|独立)设计(?:和|与)?开发了?[^。;\n]{0,30}/gu,
        /由(?:公司|本公司|我司|技术部|研发部|设计部)(?:自行|自主|独立)?设计(?!人员|部|师|院)[^。;,\n]{0,10}/gu,
        /(?:由|是)(?:公司|本公司|我司|本厂|企业)?(?:自己|自行|自主|独立)(?:研究)?(?:开发|研制|研发)(?!票|具|区)[^。;,\n]{0,10}/gu,
        /(?:查有?|抽查?|见|有|提供)[^。;\n]{0,16}《[^》\n]{0,14}设计(?:和|与)?(?:开发)?(?:任务书|计划书?|策划书|方案|输入清单)》/gu,
        /(?:抽|查)[^。;\n]{0,40}项目[^。;\n]{0,40}设计[^。;\n]{0,12}评审[^。;\n]{0,30}(?:验证|确认)/gu,
        /设计(?:策划书|任务书|输入)[^。;\n]{0,20}(?:评审|验证|确认)(?:报告|记录)?[^。;\n]{0,12}(?:齐全|完整|符合)?/gu,
        new RegExp(
          `(?:图纸?|[图方][样案]|模型|结构|款式|版型|样式)[^。;,\\n]{0,8}(?:均|全部|都|也)?(?:是)?由(?:公司|本公司|我司|本厂)?(?:的)?${DESIGNERS}(?:\\d+人)?(?:自行|自主|独立|负责)?(?:完成|绘制|设计|编制|编写|出具|出图|提供|承担)`,
          'gu',
        ),
        new RegExp(
          `${DESIGNERS}(?:\\d+人)?(?:自行|自主|独立|负责)?(?:完成|绘制|设计|出具)(?:了)?(?!人员|部|师|院|能力|资质|软件)[^。;,\\n]{2,16}`,
          'gu',
        ),
        /设计说明书[^。;\n]{0,24}(?:通过|经|组织)[^。;,\n]{0,6}评审/gu,
        /\b(?:in[- ]house|own) design (?:of [a-z ]{3,30} )?(?:was|were|has been) (?:reviewed|verified|validated|released)(?: [\w-]+){0,6}/giu,
        /\bdesign (?:inputs?|reviews?)\b[^.\n]{0,60}\b(?:reviews?|verification|validation)\b|\bdesigned by the (?:company|organi[sz]ation)/giu,
      ),
      ...unsure(
        /(?:负)?责[^。\n]{0,40}设计(?:和|与)?开发(?!人员)/gu,
        /新设计(?:和|与)?开发了?/gu,
        /设有?[^。;,\n]{0,8}(?:设计室|设计部|研发部|研发中心|技术研发)/gu,
        /抽[^。;\n]{0,20}(?:设计(?:和|与)?开发(?:项目|资料|档案|记录|任务书)|设计(?:策划书|任务书|评审记录|输入))/gu,
        /(?:设计师|设计人员|设计员)[\p{Script=Han}]{0,4}完成[^。;,\n]{0,10}设计/gu,
        /设计(?:验证(?:报告|记录)|确认(?:报告|记录))(?:、[^。;\n]{0,30})?(?:齐全|完整)/gu,
      ),
    ],
  },
  {
    topic: 'customer-property',
    about: /财产|提供|free-issue|customer|client/iu,
    label: labelOf('(?:顾客|客户)(?:或外部供方|和外部供方)?(?:的)?财产'),
    denies: [
      /(?<![有否])(?:无|没有|不涉及|不存在|不使用|未使用)(?:顾客|客户)(?:或外部供方|和外部供方)?(?:的)?财产(?!清单|台账|管理|保管)/gu,
      /(?:顾客|客户)财产\s?[:为]\s?(?:无|没有|不涉及)(?=[\s,;。、)(]|$)/gu,
      /\bno (?:customer|client)(?:[- ]owned| |'s )?(?:property|tooling|materials?)\b|\bcustomer property: none\b/giu,
    ],
    affirms: [
      ...sure(
        new RegExp(
          `(?:由)?(?:顾客|客户|业主|甲方|委托方)[^。;,\\n]{0,14}(?<!要求|需要|希望|期望)提供(?:的|了)?[^。;,\\n]{0,6}${TOOLING}[^。;,\\n]{0,10}`,
          'gu',
        ),
        /(?:顾客|客户)财产(?:主要)?(?:有|包括|为)(?!无|没有)[^。;,\n]{2,16}/gu,
      ),
      ...unsure(
        new RegExp(
          `(?<!供方|供应商|厂家|厂商|公司|本厂)[\\p{Script=Han}]{2,6}提供的${TOOLING}[^。;,\\n]{0,4}\\d+\\s?(?:副|套|件|台|个|卷|张)`,
          'gu',
        ),
        /由(?!供方|供应商|厂家|公司|第三方|本)[\p{Script=Han}]{2,8}提供(?:用于|,)[^。;\n]{0,40}(?:归还|移交)/gu,
        /\b(?:free-issue|customer[- ](?:owned|supplied)|owned by the customer)\b[^.\n]{0,40}/giu,
      ),
    ],
  },
  {
    topic: 'nonconforming-output',
    about: /不合格|nonconform|rejection|scrap/iu,
    label: labelOf('不合格(?:品|输出)'),
    denies: [
      /(?<![有否])(?:未发生|无|没有|没有发生|未出现|未产生)(?:过)?(?:任何)?(?:不合格(?:品|输出)|不合格的输出)(?=[\s,;。)]|$)/gu,
      /\bno nonconforming (?:outputs?|products?|services?) (?:occurred|were|was|have|had)\b/giu,
    ],
    affirms: sure(
      new RegExp(
        `不合格(?:品|输出)(?:处置|评审|处理|报告|登记|返工)?(?:单|表|记录|报告)?\\s?(?:共)?\\d+\\s?(?:份|张|起|批|次)${END}`,
        'gu',
      ),
      /发生不合格品\s?\d+/gu,
      /\b(?:one|two|three|four|five|six|\d+) (?:nonconforming product|rejection|scrap) reports?\b/giu,
    ),
  },
];
