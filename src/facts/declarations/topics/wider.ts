import type { DeclarationTopic } from '../../../core/index.js';
import { CASES, COUNT, sure, type TopicPatterns, unsure } from '../words.js';

/** Further wordings of a topic: how people say `none` in talk, and the records that prove that a thing happened. */
export type Wider = Partial<Pick<TopicPatterns, 'about' | 'denies' | 'affirms' | 'unless'>>;

const NEVER = '(?<!有|否|目标[^。;\\n]{0,16}|指标[^。;\\n]{0,16}|target[^.\\n]{0,16})';
const NIL = '(?:0|零|无|没有|为零)\\s?(?:起|件|次|例|宗|人次)?(?=[\\s,;。、)(|]|$)';
const OWN = '(?:本公司|我公司|本厂|我厂|公司|工厂|本单位|自己|内部|自有(?:人员|设备)|本企业|组织)';
const AUTHORITY =
  '(?:局|支队|大队|总队|分局|街道|镇政府|管委会|执法队|城管|海关|税务|环保|消防|应急|市监|生态环境|交警)';
const MACHINE =
  '(?:(?<!手动)(?<!液压)叉车|电梯|货梯|客梯|扶梯|起重机械|起重设备|起重机|行车|天车|锅炉|压力容器|储气罐|压力管道|场(?:内|厂)机动车|升降机|塔吊|施工电梯)';
const REGISTRATION =
  '(?:检验标志|场车牌|车牌号|牌号|定期检验|检验报告|检验合格|使用登记证?|牌照|注册代码|设备代码|使用证|N1|下次检验|年检|特检院)';
const INSTRUMENT =
  '(?:千分尺|卡尺|百分表|千分表|高度尺|深度尺|塞尺|塞规|环规|扭[力矩]扳手|pH计|照度计|噪声计|声级计|温湿度[计表]|压力表|压力变送器|电导率仪|光谱仪|拉力机|试验机|地磅|电子秤|台秤|天平|衡器|探伤仪|色谱仪|水分仪|测温[枪仪]|万用表|兆欧表|接地电阻测试仪|经纬仪|全站仪|水准仪|硬度计|测厚仪|流量计|血压计)';
const PLACE = '(?:池|罐|釜|井|窖|仓|槽|舱|管道|地坑|烟道|箱涵|炉膛)';

/** Vocabulary of the field: ledgers, tickets, certificates and slips that stand behind an event. */
export const WIDER: Partial<Record<DeclarationTopic, Wider>> = {
  complaint: {
    about: /投诉|抱怨|索赔|退货|complain/iu,
    denies: [
      new RegExp(
        `${NEVER}(?:(?:从|至今|尚|一直|都|也)?(?:未|没有?)(?:有|接|收|被|出现|遇到|发生)(?:到|过)?(?:任何|一[起件次]|人|顾客|客户|业主|用户|家长|患者|来自|的){0,4}(?:投诉|抱怨)|(?:无人|没有人|无一例|零)投诉)(?!率|渠道|台账|记录|处理)`,
        'gu',
      ),
      new RegExp(
        `${NEVER}(?:顾客|客户|用户|业主|相关方|员工|职工|居民|环境|质量|有效|重大|的|、|和|及){0,4}(?:投诉|抱怨)(?:次数|件数|数量|起数|总数|量|数|件)?\\s?(?::|为|均为|共|[|])?\\s?${NIL}`,
        'gu',
      ),
      /(?:从未|从没|未曾|没有)(?:接|收)到过?[^,。;\n]{1,8}(?:任何(?:形式)?的?|的)(?:投诉|抱怨)(?!率|渠道|台账|记录|处理)/gu,
      /\b(?:zero|nil|not a single|not any|never (?:had|received) an?) (?:customer |client )?complaints?\b|\bcomplaints?(?: received)?: (?:zero|0)\b|\bnobody has complained|\bfree of complaints\b|\bnot received any (?:customer )?complaints?/giu,
    ],
    affirms: sure(
      /(?:来函|来电|致电|电话|邮件|上门|书面|微信|信件|网上|口头|向我[司厂]|正式)(?:反映|提出)?投诉(?!渠道|方式|受理|处理|途径|电话)[\p{Script=Han}A-Za-z\d]{2,14}/gu,
      /(?:收到|接到|受理|处理)(?:了)?[^。;,\n]{2,20}(?<!如|若|有|无|未|供方的?|供应商的?)(?:提出|发来|关于[^。;,\n]{2,16})的?(?:书面)?(?:投诉|抱怨)(?![率渠处])/gu,
      /(?:投诉|客诉)(?:处理)?(?:单|工单|记录单|受理单|登记单)(?:号|编号)?\s?[::]?\s?[A-Z]{1,6}[-—]?\d[\dA-Za-z-]{0,12}/gu,
      new RegExp(
        `(?:投诉|客诉)[^。;,\\n]{0,6}(?:定性|立案|结案|闭环|办结)[^。;,\\n]{0,4}${COUNT}\\s?${CASES}`,
        'gu',
      ),
      /(?:对|针对)[^。;,\n]{0,8}[1-9一二两三]\d?\s?(?:件|起|次|例|宗)(?:顾客|客户|用户|业主)?(?:投诉|抱怨)(?![率渠处管])/gu,
      /\b(?:customers?|client|resident|neighbou?r|buyer|patient|tenant|parent)s? (?:[A-Z][a-z]+ )?(?:had |has )?complained (?:about|that|of|in)\b[^.\n]{0,40}/giu,
      /\bcomplaint (?:no\.?|ref\.?|number|file)? ?(?:[A-Z]{1,5}-?)?\d[\d/-]{1,10}[^.\n]{0,30}/gu,
    ),
  },
  accident: {
    about: /伤|事故|事件|住院|骨折|溢流|泄漏|injur|accident|incident|spill/iu,
    denies: [
      new RegExp(
        `${NEVER}(?:零事故|零工伤|零伤亡|零伤害|(?:未|没有?|无)(?:发生|出现)?(?:过)?(?:任何|一起)?(?:人身|人员|员工|环境|污染|伤害|突发|安全|生产|的|、|和|及){1,6}事件|(?:未|没有)发生(?:过)?(?:任何)?(?:工伤|轻伤))(?!率|险|保险)`,
        'gu',
      ),
      new RegExp(`${NEVER}(?:工伤|轻伤(?:及以上)?)(?:次数|起数|件数|人数|数)?(?::|为|均为|共)?${NIL}`, 'gu'),
      /\b(?:zero|nil|not a single|without an?) (?:work(?:place)? |reportable |lost-time )?(?:accidents?|injur(?:y|ies))\b|\b(?:nobody|no one) (?:was|has been) (?:hurt|injured)/giu,
    ],
    affirms: [
      ...[
        /工伤(?:认定|保险(?:理赔|赔付|待遇|报销)|理赔|赔付|报销|医疗费|待遇)(?:决定书|申请表?|通知书|材料|结论|单)?(?!制度|流程|程序|办法|条例)[^。;,\n]{0,16}/gu,
        /(?:伤残(?:鉴定|等级)[^。;,\n]{0,8}|[五六七八九十]级伤残|伤残[五六七八九十]级)/gu,
        /(?:诊断为?|造成|导致|致)[^。;\n]{0,12}(?:骨裂|骨折|挫伤|烫伤|灼伤|裂伤|断指|压伤|脱位|脑震荡)[^。;\n]{0,20}(?:休息|住院|缝|停工|病假|工伤|误工|\d+\s?天)[^。;,\n]{0,6}/gu,
      ].map((pattern) => ({ pattern, certain: true, sorts: ['injury'] })),
      {
        pattern:
          /(?:溢流|泄漏|外溢|渗漏|漫溢|跑料|流淌)[^。;\n]{0,30}(?:入河|进入雨水|雨水口|雨水管|雨水沟|外环境|河道|农田|厂外|沟渠)[^。;,\n]{0,8}/gu,
        certain: true,
        sorts: ['environment'],
      },
    ],
  },
  penalty: {
    about: /罚|fine|penal|prosecut/iu,
    denies: [
      new RegExp(
        `${NEVER}(?:(?:从|尚)?未(?:曾)?(?:被|遭|受|因)[^。;,\\n]{0,16}(?:处罚|罚款|行政处罚)|(?:没有?|从没)(?:被|受|挨)(?:到|过)?[^。;,\\n]{0,10}(?:罚款|处罚|罚)|零处罚|处罚(?:记录|情况|次数)?\\s?(?::|为|[|])\\s?${NIL})`,
        'gu',
      ),
      /\b(?:not|never) (?:been )?(?:fined|penali[sz]ed|prosecuted)\b|\bno (?:regulatory |official |statutory )?(?:penalt(?:y|ies)|fines?|prosecutions?|sanctions)\b|\bpenalties: none\b/giu,
    ],
    affirms: sure(
      /罚没款?(?:项)?(?:收据|票据|缴款书|缴款单|专用票据|凭证)[^。;\n]{0,24}/gu,
      /(?<![未无免不])(?:缴纳|缴|支付|交纳|交|付)(?:了|清)?(?:行政)?罚款[^。;,\n]{0,16}/gu,
      /(?<![未无免不])罚款(?:收据|票据|缴款|缴纳|凭证|已缴)[^。;,\n]{0,16}/gu,
      new RegExp(
        `(?<![未没])被[^。;,\\n]{0,14}${AUTHORITY}[^。;,\\n]{0,8}罚(?:款|了)?[^。;,\\n]{0,10}`,
        'gu',
      ),
      new RegExp(
        `${AUTHORITY}[^。;,\\n]{0,14}(?<![未不])(?:处以|作出|开出|开具)[^。;,\\n]{0,10}(?:罚款|罚单|处罚)[^。;,\\n]{0,10}`,
        'gu',
      ),
      /[\p{Script=Han}]{1,6}罚(?:决)?字?[〔[(]20\d\d[〕\])][^。;,\n]{0,8}号/gu,
      /营业外支出[^。;\n]{0,16}(?:行政)?罚款[^。;,\n]{0,10}/gu,
      new RegExp(
        `(?:支出|付款|凭证|用途|摘要|转账|汇款)[^。;\\n]{0,20}${AUTHORITY}[^。;,\\n]{0,4}罚款[^。;,\\n]{0,10}`,
        'gu',
      ),
      /\b(?:paid|pay|settled) (?:an? |the )?(?:fine|fixed penalty|penalty notice)\b[^.\n]{0,30}|\bpenalty notice (?:no|ref|of|dated)[^.\n]{0,20}|\bfined (?:by|[A-Z]{3}|[€$£¥])[^.\n]{0,20}/giu,
    ),
  },
  outsourcing: {
    about: /外|委|分包|取送|代为|代加工|承运|承揽|代工|自行|自产|自制|自己|subcontract|outsourc|sent/iu,
    denies: [
      new RegExp(
        `(?:所有|全部|各|每道|整个)(?:生产|服务|加工|制造|的){0,3}(?:工序|过程|环节|活动|业务|工艺)[^。;,\\n]{0,8}由${OWN}[\\p{Script=Han}]{0,4}(?:完成|承担|实施|加工|生产|进行)`,
        'gu',
      ),
      /(?:全部工序|所有工序|各工序|生产过程)(?:均|都|全部)?(?:自行|在厂内|在公司内|内部)(?:完成|加工|生产)|(?:产品|工序)(?:均|都)?全部(?:自产|自制)/gu,
      /(?<![有否])(?:(?:从来?|均|也|一概)?(?:没有?|未)(?:曾|过)?(?:外发|委外|外协|外包)(?:加工|生产|过)?(?:任何工序)?(?=[\s,;。、)]|$)|无外协|没有外协)/gu,
      /(?:不存在|没有|无)任何(?:形式)?的?(?:分包|外包|委外|转包)(?=[\s,;。、)]|$)/gu,
      /\b(?:everything|all (?:work|operations|steps|processes)) (?:is|are) (?:done|made|carried out|performed|kept) (?:by our own|in[- ]house)|\b(?:outsourcing|outsourced processes|subcontracting): (?:none|nil|no)\b|\b(?:uses?|there (?:is|are)) no subcontractors?\b(?! for)/giu,
    ],
    affirms: [
      ...sure(
        /(?:外协|委外|外发|委托)加工(?:单|合同|协议|入库单|送货单|回厂单|费|商|厂)(?!管理|控制)[^。;,\n]{0,16}/gu,
        /(?:外协厂|外协单位|外发厂|委外厂|代工厂)[^。;,\n]{0,4}[“"(:]?[\p{Script=Han}]{2,14}/gu,
        /由(?!供方|顾客|客户|公司|本|我|业主|甲方|母公司)[\p{Script=Han}]{2,14}(?<!本公司|本厂|自有)(?:公司|厂|物流|冷链|速运|快运|货运|车队)?(?:承运|代工|代加工|承揽|外协加工)/gu,
        /(?:与|同)[^。;,\n]{2,20}(?:签订|签有|签署)[^。;,\n]{0,10}(?:加工|承揽|代工|运输|施工)(?:外包|分包)?(?:合同|协议)/gu,
        /\b(?:is|are|was|were) (?:sent|shipped|taken) (?:out )?to [A-Z][^.\n]{2,40} for (?:plating|coating|heat treatment|painting|machining|anodi[sz]ing|galvani[sz]ing|printing|sterili[sz]ation|washing|welding)/gu,
        /\b(?:subcontract(?:or)? (?:agreement|order|contract)s?|outside processor)\b[^.\n]{0,30}/giu,
      ),
      // Machines, tests and lorries of others may be bought as a service, too.
      ...unsure(
        /(?:送|发|运|拉)(?:往|至|到|给)[“"]?[^。;,\n“”"]{2,14}(?:厂|公司|中心)[”"]?[^。;,\n]{0,6}(?:代为|代工|进行|做|作)[^。;,\n]{2,16}/gu,
        /由[“"]?[^。;,\n“”"]{2,14}(?:厂|公司|中心|车队)[”"]?[^。;,\n]{0,14}(?:取送|代为|代加工|代工)[^。;,\n]{0,12}/gu,
        /委托[“"]?[^。;,\n“”"]{2,16}(?:研究[院所]|检测(?:站|中心|公司)|实验室|公司|中心|院)[”"]?(?:承担|完成|实施|检测|分析|测试)[^。;,\n]{0,10}/gu,
        /委托(?:其|该(?:公司|厂|单位)|对方)(?:承运|承接|承揽|代?加工|配送|生产|制作|安装|施工)[^。;,\n]{0,20}/gu,
      ),
    ],
  },
  'validated-process': {
    about: /验证/u,
    denies: [
      /(?:不存在|没有|无)[^。;,\n]{0,8}(?:不能|无法)由后续的?(?:监视|测量|监测|检验|和|或|、){1,4}(?:加以)?验证的?(?:过程|工序|产品)/gu,
      /(?<![有否])(?:无|没有)特殊(?:过程|工序)(?=[\s,;。、)]|$)/gu,
      /(?<![有否])(?:没有?|无|不存在|未识别出?|不涉及)(?:任何)?[^。;,\n]{0,10}(?:需|要|应)(?:要|进行)?(?:作|做)?(?:过程)?(?:能力)?确认的(?:特殊)?(?:过程|工序|工艺)/gu,
      /(?:所有|全部|各)(?:过程|工序)[^。;,\n]{0,8}(?:均|都)(?:可|能)[^。;,\n]{0,14}(?:验证|检验)(?:[^。;\n]{0,14}(?:无需|不需要?)确认)?/gu,
      /\b(?:validated|special) processes?: (?:none|nil)\b|\bevery process can be verified\b|\bnothing (?:needs|requires) validation/giu,
    ],
    affirms: sure(
      /(?<!供方|外包方)完成(?:了)?(?:该|此|本)(?:过程|工序)的?(?:能力)?(?:再)?确认/gu,
      /[\p{Script=Han}]{2,6}(?:工序|过程)[^,。;\n]{0,16}(?:做|作|进行|完成|实施)(?:了)?过程(?:能力)?(?:再)?确认/gu,
      /[\p{Script=Han}]{2,14}(?:属于?|为|是|系|列为|列入)[^。;,\n]{0,8}(?:须|需|应)(?:要|进行)?(?:予以)?确认的?(?:特殊)?(?:过程|工序)/gu,
      /[^。;,\n]{2,20}(?:“需确认”|需确认|特殊过程)(?:一)?栏(?:打|划|标)[√勾对]/gu,
      /(?:特殊)?过程(?:能力)?(?:再)?确认(?:报告|记录|表|书)》?(?:编号)?\s?[(:]?\s?[A-Z]{1,6}[-—]?\d[\d-]{0,10}/gu,
      /(?:焊接|热处理|喷涂|电镀|灌封|注塑|硫化|灭菌|粘接|浇注|熔接|防水|张拉|压浆)[^。;,\n]{0,10}过程(?:能力)?(?:再)?确认(?:报告|记录|表)/gu,
      /\b(?:process )?(?:re)?validation (?:report|protocol|record)s? (?:no\.? ?)?[A-Z]{1,5}[- ]?\d[\d-]{0,8}/gu,
      /\b(?:IQ\/OQ\/PQ|procedure qualification record|WPQR)\b[^.\n]{0,24}/gu,
    ),
  },
  'special-equipment': {
    about:
      /设备|叉车|梯|起重|行车|天车|锅炉|压力|储气罐|机动车|塔吊|升降机|forklift|crane|boiler|lift|vessel/iu,
    denies: [
      /(?<![有否])(?:没有|无|不存在)(?:任何)?(?:列入|属于|纳入)[^。;,\n]{0,8}的?特种设备/gu,
      /(?<![有否])(?:未配备|未配置|未购置|未设置|没有配备|未安装|从未使用)(?:任何)?特种设备/gu,
      /(?<![有否])(?:不|未)(?:使用|涉及|拥有|配备)(?:、|也|和|或)(?:不|未)?(?:管理|使用|拥有|涉及|维护)(?:任何)?特种设备/gu,
      /特种设备(?:台账)?(?:一台|一部|一个|全)(?:都|也)?(?:没有|无)/gu,
      new RegExp(`${MACHINE}[^。;,\\n]{0,4}(?:一台|一部|一个|一辆)(?:都|也)?没有`, 'gu'),
      new RegExp(`(?<![有否])(?:无|没有|不使用|未使用|未配备|不涉及)${MACHINE}(?=[\\s,;。、)]|$)`, 'gu'),
      /\b(?:special|statutory|lifting) equipment: (?:none|nil)\b|(?<=\b(?:has|have|uses?|there (?:is|are)) )no (?:boilers?|forklifts?|fork-lifts?|cranes?|lifts?|pressure vessels?)\b/giu,
    ],
    affirms: sure(
      new RegExp(
        `(?<!租用|租赁|外租|客户|顾客|维保|物业|房东|供方)${MACHINE}[^。;\\n]{0,40}${REGISTRATION}[^。;,\\n]{0,10}`,
        'gu',
      ),
      /特种设备(?:使用登记证|作业人员证|检验报告|使用标志)[^。;,\n]{0,6}(?:编号|\d|[A-Z(:])[^。;,\n]{0,16}/gu,
    ),
  },
  'measuring-equipment': {
    about: /计量|测量|校准|检定|量具|仪器|尺|表|秤|calibrat|gauge|instrument/iu,
    denies: [
      /(?<![有否])(?:无|没有|不涉及|不使用|未使用|未配备)(?:任何)?(?:需要?|须)(?:进行)?(?:检定|校准|计量)(?:或|和|、)?(?:检定|校准)?的?(?:量具|仪器|器具|设备|计量器具|测量设备|监视测量资源)/gu,
      /(?:无|不)(?:须|需要?)(?:检定|校准)的?(?:量具|仪器|器具)/gu,
      /\b(?:measuring|monitoring and measuring) (?:equipment|resources): (?:none|nil|not used)\b|(?<=\b(?:uses?|there (?:is|are)|has|have) )no (?:measuring (?:equipment|instruments|devices)|gauges|calibrated instruments)/giu,
    ],
    affirms: sure(
      new RegExp(
        `${INSTRUMENT}[^。;\\n]{0,30}(?:检定|校准|溯源)(?:证书|报告|标签|日期|有效|合格|周期)[^。;,\\n]{0,10}`,
        'gu',
      ),
      new RegExp(`(?:检定|校准)(?:证书|报告|标签)[^。;\\n]{0,16}${INSTRUMENT}`, 'gu'),
    ),
  },
  change: {
    about: /合并|拆分|撤销|划归|took over/iu,
    denies: [
      /(?:工艺|设备|组织机构|体系|场所|人员)[^。;,\n]{0,8}(?:未|没有)(?:作|做|进行)(?:任何|过)?(?:调整|变更|改变|变动)/gu,
    ],
    affirms: [
      {
        pattern:
          /[\p{Script=Han}]{1,6}(?:部|科|室|车间|中心)(?:与|和|、)[\p{Script=Han}]{1,6}(?:部|科|室|车间|中心)[^。;,\n]{0,8}(?:合并|整合)(?:为|成)[^。;,\n]{2,12}/gu,
        certain: true,
        sorts: ['organisation'],
      },
      {
        pattern:
          /[\p{Script=Han}]{1,6}(?:部|科|室|车间|中心)[^。;,\n]{0,6}(?:拆分为|分设为|更名为|改名为)[^。;,\n]{2,16}/gu,
        certain: true,
        sorts: ['organisation'],
      },
    ],
  },
  'special-operation': {
    about: /电工|焊工|作业证|操作证/iu,
    affirms: sure(
      /(?:低压|高压)?(?:电工|焊工|焊接与热切割|高处|制冷)作业证[^。;,\n]{0,16}/gu,
      /特种作业操作证[^。;\n]{0,10}(?:T\d|编号|有效|复审)[^。;,\n]{0,10}/gu,
    ),
  },
  'permit-work': {
    unless: /承包|外单位|清理单位|施工单位/u,
    denies: [
      /(?<![有否])(?:未进行|没有进行|未实施|没有|从未进行)过?(?:任何)?(?:有限空间|受限空间|动火|高处|登高|吊装|临时用电)(?:类)?作业(?!票|证|审批|许可)/gu,
      /(?:有限空间|受限空间|密闭空间|动火|高处|吊装)(?:作业)?(?:次数)?\s?(?::|为|[|])\s?(?:0|零|无|没有)(?:次|项)?(?=[\s,;。、)|]|$)/gu,
      /(?<=\b(?:there is|there are|has|have) )no (?:confined[- ]spaces?|hot[- ]work)(?: work| entry)?\b|\b(?:hot work|confined space entry): none\b/giu,
    ],
    affirms: sure(
      /(?:动火|高处|登高|吊装|有限空间|受限空间|临时用电|动土)(?:作业)?(?:安全)?(?:证|票|许可证|审批表|审批单)[^。;\n]{0,12}(?:\d+\s?[张份]|[A-Z]{1,5}-?\d[\d-]{0,10}|编号)/gu,
      new RegExp(
        `进入[^。;,\\n]{0,10}${PLACE}[^。;\\n]{0,24}(?:测氧|氧含量|氧浓度|气体检测|监护)[^。;,\\n]{0,10}`,
        'gu',
      ),
    ).map((affirmation, index) => (index === 1 ? { ...affirmation, sorts: ['confined'] } : affirmation)),
  },
  'customer-property': {
    about: /财产|资产|提供|客供|来料|寄存|模具|产权|所有权|customer|client/iu,
    denies: [
      /(?<![有否])(?:没有|无|未使用|不使用|未采用)(?:任何)?(?:由)?(?:顾客|客户)(?:提供|供给|交付)的?(?:物品|财产|材料|模具|工装|设备|物料)(?!清单|台账|登记)/gu,
      /(?<![有否])(?:未接收|未保管|不接收|不接触|未使用|不保管|未涉及|没有接收)(?:任何)?(?:顾客|客户)(?:或外部供方|和外部供方)?(?:提供)?的?(?:财产|物品)/gu,
      /(?<=\b(?:holds?|keeps?|receives?|has|have|there is) )no (?:property|items?|tooling|goods) (?:of|belonging to|from) (?:customers?|clients?|the customer)/giu,
    ],
    affirms: sure(
      /(?:顾客|客户)财产\s?:(?![^。;\n]{0,12}(?:无|不|没有|未))[^。;\n]{0,24}(?:抽|台账|登记|清点)[^。;,\n]{0,14}/gu,
      /(?:客供|甲供|顾客自带|客户自带)(?:料|件|材|模具|物料|设备|样品|软件|图纸)[^。;,\n]{0,14}/gu,
      /(?:模具?|工装|检具|夹具|周转箱|样机)[^。;,\n]{0,8}(?:为|属于?|归|系)(?:顾客|客户|甲方|需方)[^。;,、\n]{0,12}(?:所有|财产|提供|借用)[^。;,\n]{0,8}/gu,
      /(?:模具|工装|检具|设备|周转箱)[^。;\n]{0,24}(?:产权|所有权|归属)(?:归|属|为|人)?[^。;,\n]{0,4}(?:顾客|客户|甲方|需方|委托方)/gu,
      /(?:铭牌|标签|标牌|标识|喷码)[^。;,\n]{0,6}(?:顾客|客户|甲方|需方)(?:资产|财产|所有)/gu,
      /(?:顾客|客户|甲方|需方)(?:资产|财产)[”"’']?(?:的)?(?:标签|标识|标牌|铭牌|字样|标记)(?:的)?[\p{Script=Han}]{2,12}(?:\s?\d+\s?\p{Script=Han})?/gu,
      /(?:顾客|客户|甲方|需方)(?:模具|工装|检具|夹具|样件|周转箱)(?:登记表|台账|清单|登记)[^。;,\n]{0,12}/gu,
      /(?:顾客|客户)财产(?:登记表|台账|清单|登记|卡)[^。;,\n]{0,10}(?:\d+|登记|列|共|记录)[^。;,\n]{0,12}/gu,
      /(?:业主|顾客|客户|住户|委托方)(?:寄存|存放|交付|送修|移交|委托保管)(?:的|了)?[\p{Script=Han}]{2,10}/gu,
      /\b(?:marked|labelled|tagged|stamped) "?[Pp]roperty of [^.\n]{3,30}/gu,
      /\b(?:moulds?|dies|tools?|patterns?|gauges?|pallets?|samples?) (?:owned|supplied|lent|provided) by (?:the )?(?:customers?|clients?|[A-Z][a-z]+)\b[^.\n]{0,20}/gu,
    ),
  },
  drill: {
    denies: [
      /(?<![有否])(?:未|没有?|尚未|从未)(?:曾)?(?:搞|做|办|举行|演练)过?(?:任何|一次|应急|消防|预案){0,4}演练/gu,
      /演练(?:次数|情况)?\s?(?::|为|[|])\s?(?:0|零|无|未开展|未进行)次?(?=[\s,;。、)|]|$)/gu,
      /\b(?:drills?|emergency exercises?): none\b|\bnot (?:yet )?(?:held|carried out|conducted) (?:any |an? )?(?:emergency |fire |evacuation )?(?:drill|exercise)s?\b/giu,
    ],
    affirms: unsure(
      /(?:抽|查|见|提供)[^。;\n]{0,24}演练(?:记录|签到表|总结|评估表?|照片|报告)[^。;,\n]{0,16}/gu,
      /\bdrill (?:record|report)\b[^.\n]{0,20}\d[^.\n]{0,20}/giu,
    ),
  },
  'nonconforming-output': {
    about: /不合格|返工|报废|让步|nonconform|reject|scrap|rework/iu,
    denies: [
      /(?<![有否]|目标[^。;\n]{0,16})(?:零不合格品?|(?:未|没有)(?:发现|出现|发生|产生)(?:过)?(?:任何)?(?:成品|产品)?不合格(?:品|产品|项)?(?=[\s,;。)]|$)|没有(?:返工|报废)[^。;,\n]{0,6})/gu,
      /\bnonconforming (?:outputs?|products?): none(?= *[.;,\n]|$)|\b(?:zero|not a single) (?:nonconforming|rejected) (?:product|output|part|item)s?/giu,
    ],
    affirms: sure(
      /(?<!来料|进货|原料)不合格品?(?:评审|处置|处理|通知|报告)(?:单|表|记录|书)》?(?:编号)?\s?[(:]?\s?[A-Z]{1,6}[-—]?\d[\d-]{0,12}[^。;,\n]{0,16}/gu,
    ),
  },
};
