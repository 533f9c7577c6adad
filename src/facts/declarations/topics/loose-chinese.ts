import type { DeclarationTopic } from '../../../core/index.js';
import { DONE_BY_CUSTOMER, sure, unsure } from '../words.js';
import type { Wider } from './wider.js';

/**
 * What may stand between a negation and its noun (`没有|对公司作过任何|处罚`): plain words, none that turn the denial
 * into one of something else, as `没有及时处理投诉` and `没有说明特殊过程` do.
 */
const BETWEEN =
  '(?:(?!有效|及时|按|新|其[他它]|另|别的|得到|处理|完成|超过|未|没|不|是否|规定|说明|体现|反映|写|列|明确|描述|提及|提供|评[价审]|控制|管理|培训|检[查验测]|分析|纠正|关闭|整改|验证|统计|上报|报告|登记|记录|识别(?!出)|漏|因|由于|引发|引起|造成|导致|构成|转为|升级|同类|类似|重复|再)[\\p{Script=Han}]){0,14}?';
const NOT =
  '(?<![有否是])(?:没有|没|从未|从来没有?|未曾|并未|并无|未|无|不(?=拥有|具有|用|使用|涉及|存在|保管|接收|存放|设|产生|生产|从事|承担|开展|做|搞))';
/** A number that `not even one` is said of. */
const ONE = '(?:一|半|任何一?)(?:起|件|次|例|个|台|项|条|处|点|丝)?';
const ENDS = '(?=[\\s,;。、)”"|]|和|及|或|$)';
/** `一起事故都没有`, `轻伤也没有发生`. */
const NONE_BEHIND =
  '(?:情况|现象|方面|的)?(?:都|也|均|一直|从来|至今|目前|暂时?|倒是?|,)?(?:没有?|未|无)(?:有|发生|出现|出|存在|接到|收到|涉及|用到)?过?';

/** Ways to deny a noun that any topic shares. The noun is the source of a pattern. */
const looseDenials = (noun: string): RegExp[] => [
  new RegExp(`${NOT}${BETWEEN}(?:${noun})${ENDS}`, 'gu'),
  new RegExp(`(?:${ONE}(?:的)?)?(?:${noun})${NONE_BEHIND}${ENDS}`, 'gu'),
];

const NOUNS: ReadonlyArray<readonly [topic: DeclarationTopic, noun: string]> = [
  ['penalty', '(?:行政)?处罚|罚款|罚单'],
  ['complaint', '投诉|抱怨|客诉'],
  ['accident', '事故|工伤|轻伤|重伤|人身伤害|人员伤害|伤亡'],
  ['special-equipment', '特种设备'],
  ['measuring-equipment', '计量器具|量具|(?:监视)?测量设备|计量设备'],
  ['outsourcing', '外包(?:过程|工序|业务|方)?|外协(?:加工|厂家|单位)?|委外加工'],
  ['validated-process', '特殊过程|特殊工序|(?:需要?|应)(?:进行)?确认的过程'],
  ['customer-property', '(?:顾客|客户)(?:的)?(?:财产|东西|物品|财物|物料)'],
  ['hazardous-waste', '危险废物|危废'],
  ['hazardous-chemical', '危险化学品|危化品'],
  ['dispatched-labour', '劳务派遣(?:工|人员)?|派遣工'],
  ['goods-returned', '退货|退换货'],
  ['recall', '产品召回|召回'],
  ['design', '设计(?:和|与)?开发(?:活动|过程|职能|责任|工作)?|(?:产品|图纸|深化)设计(?:工作)?'],
  ['claim', '索赔'],
];

const FROM_NOUNS: Partial<Record<DeclarationTopic, Wider>> = Object.fromEntries(
  NOUNS.map(([topic, noun]) => [topic, { denies: looseDenials(noun) }]),
);

/** Said of everybody and all the time, not of one case told right before (`追尾两起，无人员受伤`). */
const NOBODY =
  '(?<!(?:事故|事件|剐|碰|撞|火|漏|演练|故障|倒塌|坠落)[^。\\n]{0,40})(?:没有?|无)(?:任何)?(?:一?个?)?(?:人|员工|职工|工人|作业人员)';

const BUYER =
  '顾客|客户|用户|业主|甲方|需方|经销商|代理商|客户[“"][^”"\\n]{2,12}[”"]|[\\p{Script=Han}]{2,8}(?:公司|集团|酒店|医院|学校|超市|商场|物业|项目部)';
const FAULT =
  '(?:漏|破|裂|碎|掉漆|脱落|掉色|褪色|色差|变形|生?锈|短少|少[件发]|错[发装]|延[误迟]|晚到|松动|异[响味物]|故障|失灵|发霉|过期|超差|不良|不亮|不转|起泡|开胶|断)';
const CHEMICALS =
  '丙酮|乙醇|酒精|甲醇|甲苯|二甲苯|天那水|香蕉水|稀释剂|稀料|汽油|氧气瓶?|乙炔瓶?|丙烷|液化(?:石油)?气瓶?|液氨|氨水|盐酸|硫酸|硝酸|烧碱|片碱|氢氧化钠|次氯酸钠|双氧水|环己酮|乙酸乙酯|松香水|油性漆';
const WORK =
  '(?:热处理|淬火|回火|渗碳|渗氮|退火|电镀|镀[锌铬镍锡]|喷[涂塑粉漆砂面]|涂装|抛丸|抛光|电泳|氧化|钝化|酸洗|磷化|发黑|机加工|粗加工|磨削|线切割|激光切割|折弯|冲压|铸造|压铸|锻造|注塑|吹塑|印刷|丝印|覆膜|模切|烫金|贴片|浸漆|灌胶|封装|组装|装配|缝制|绣花|印花|水洗|染色|后整理|灭菌|辐照|分切|分装|代工|清洗|配送|吊装)';

/** Denials and proofs in words of their own. */
const IN_OTHER_WORDS: Partial<Record<DeclarationTopic, Wider>> = {
  accident: {
    affirms: [
      {
        pattern:
          /[^,。;\n]{2,16}(?:扭伤|拉伤|砸伤|碰伤|摔伤|烫伤|割伤|划伤|夹伤|挤伤|压伤|刺伤|受伤|骨折|骨裂)[^。;\n]{0,14}(?:病休|病假|休了?|歇了?|住院|停工|误工|卧床)[^,。;\n]{0,8}/gu,
        certain: true,
        sorts: ['injury'],
      },
    ],
    unless:
      /演练|模拟|假设|如|若|可能|防止|避免|预防|下班|非工作|未遂|案例|外单位|规定|不认定|供方|承包|分包|家中/u,
    denies: [
      new RegExp(`${NOBODY}[^,。;\\n]{0,12}?(?:受过?伤|伤过|出过事|负伤)`, 'gu'),
      /(?<!目标[^。;\n]{0,16})(?:没有?|未|从未)(?:伤|出)过(?:人|事|安全事故)/gu,
    ],
  },
  complaint: {
    about: /来电|来函|来信|发函|电话|微信|换货|退换|投诉|抱怨|客诉/u,
    affirms: unsure(
      new RegExp(
        `(?:${BUYER})[^,。;\\n]{0,12}(?:来电|来函|来信|发函|打电话|打来电话|微信|邮件)[^,。;\\n]{0,6}(?:说|称|反映|反馈|要求|指|提)[^。;\\n]{0,30}?${FAULT}[^,。;\\n]{0,8}`,
        'gu',
      ),
    ),
    unless: /如|若|规定|程序|演练|模拟|表扬|建议|询问|咨询|供方|供应商/u,
    denies: [new RegExp(`${NOBODY}[^,。;\\n]{0,8}?(?:投诉|抱怨)过?${ENDS}`, 'gu')],
  },
  outsourcing: {
    affirms: [
      ...sure(
        new RegExp(
          `(?:委托|交给|交由|送到|送给|送往|发给|发往|由)[^,。;\\n]{0,8}?[“"][^”"\\n]{2,16}[”"][^,。;\\n]{0,6}?(?:${WORK}|加工|代做|制作|生产)[^,。;\\n]{0,8}`,
          'gu',
        ),
        new RegExp(
          `${WORK}[^,。;\\n]{0,6}?(?:委托|交给|交由|送到|送给|送往|送至|发给|发往|由|请|找)[^,。;\\n]{0,8}?(?:[“"][^”"\\n]{2,16}[”"]|[\\p{Script=Han}]{1,8}(?:点|厂|公司|作坊|铺|店|队|中心|加工户))[^,。;\\n]{0,6}?(?:代?做|代?加工|处理|完成|承担|干)[^,。;\\n]{0,4}`,
          'gu',
        ),
      ),
    ],
    unless: new RegExp(
      `检定|校准|检测|监测|体检|危废|培训|食堂|维保|维修|如|若|拟|计划|停止|取消|收回|${DONE_BY_CUSTOMER}|受[^,。;]{0,8}委托|设备(?:的)?(?:维|保|检|安装)`,
      'u',
    ),
    denies: [
      /(?:全部|所有|各道?|每道|整个)(?:生产|加工|制造|服务|的)*(?:工序|过程|环节|作业|业务|活)(?:都|均|全部)?(?:由|是)?[^,。;\n]{0,10}?(?:公司|本厂|厂内|车间|自己|内部|自有)[^,。;\n]{0,10}?(?:做|完成|干|进行|实施|承担)(?:完|的)?/gu,
      /(?:不|没有?|从不|未)(?:找|请|让|委托|交给)(?:过)?(?:外面|外单位|外部|别人|别家|别的厂|他人)[^,。;\n]{0,10}/gu,
    ],
  },
  change: {
    denies: [
      /(?<!计划|拟)(?:没有|未|没)(?:搬|迁|换|上|添|增|招|改)过[\p{Script=Han}]{1,6}(?:、(?:搬|迁|换|上|添|增|招|改)过[\p{Script=Han}]{1,6}){1,4}/gu,
      /(?:各方面|各项|所有|一切|其他|其它|都|均|全部|基本情况|情况|样样)[^,。;\n]{0,4}(?:没有?|未)(?:什么|任何|大的?)?变(?:过|化|动|更)?(?=[\s,;。)|]|$)/gu,
    ],
  },
  'hazardous-chemical': {
    about: new RegExp(CHEMICALS, 'u'),
    affirms: sure(
      new RegExp(
        `(?:${CHEMICALS})[^,。;\\n\\d]{0,8}?(?:约|共|各)?\\s?\\d[\\d.]*\\s?(?:kg|公斤|千克|吨|t|L|升|桶|瓶|只|罐)(?![A-Za-z])`,
        'gu',
      ),
    ),
    unless: /供方|客户|租户|演练|识别|检测|浓度|限值|排放|替代|已停用|不再|为空|空白/u,
  },
  'customer-property': {
    about: /所有|寄存|存放|归|属/u,
    affirms: sure(
      /[^,。;\n]{2,18}[,]?(?:均|都|全部)?(?:为|归|属于?|系)(?:该)?(?:顾客|客户|货主|甲方|业主|委托方|需方)(?:所有|财产|资产)/gu,
      /(?:顾客|客户|货主|甲方|委托方)[^,。;\n]{0,12}(?:寄存|存放|寄放|托存)(?:的|在)[^,。;\n]{2,18}/gu,
    ),
    unless: /如|若|规定|程序|无|没有|不(?:保管|涉及)/u,
  },
  design: {
    about: /图纸|施工图|构思|自行|自主|设计/u,
    affirms: sure(
      /(?:自行|自主|自己)(?:出|绘制|画出?|编制|完成|构思)了?[^,。;\n]{0,8}(?:施工图|图纸|图样|设计图|脚本|方案设计)/gu,
      /(?:自行|自主|自己)(?:构思|出图|绘图)[^。;\n]{0,24}(?:评审|验证|确认|定稿)/gu,
      /(?:走了?|履行了?|经过?了?|完成了?)[^,。;\n]{0,6}设计(?:和开发)?(?:策划|输入)[^。;\n]{0,16}(?:评审|验证|确认)(?:、[^,。;\n]{2,8}){0,3}(?:流程|过程|程序)?/gu,
    ),
    unless: /设计院|供方|顾客自|客户自|业主自|委托[^,。;]{0,8}设计|如|若|规定|程序要求/u,
  },
  'shift-work': { denies: [/(?:只上|只有|一律|全员|都上|都是)(?:白班|日班|长白班|常白班)/gu] },
};

/** How people deny in talk, away from the set phrases of reports. */
export const LOOSE_CHINESE: Partial<Record<DeclarationTopic, Wider>> = Object.fromEntries(
  [...new Set([...Object.keys(FROM_NOUNS), ...Object.keys(IN_OTHER_WORDS)])].map((key) => {
    const topic = key as DeclarationTopic;
    const [one, other] = [FROM_NOUNS[topic], IN_OTHER_WORDS[topic]];
    return [topic, { ...other, denies: [...(one?.denies ?? []), ...(other?.denies ?? [])] }];
  }),
);
