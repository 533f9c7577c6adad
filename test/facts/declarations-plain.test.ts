import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../src/facts/index.js';
import { parseReport } from '../../src/parse/index.js';
import { declarationConflict } from '../../src/rules/declaration-conflict.js';
import { findingsOf, sourceOf } from '../helpers/rule-tester.js';

/** Ordinary sentences of reports in any industry: what each denies or tells of. */
const PLAIN: Readonly<Record<string, { denies: readonly string[]; tells: readonly string[] }>> = {
  penalty: {
    denies: [
      '没有受到过环保和安全主管部门的任何行政处罚。',
      '公司在认证周期内遵守法律法规，未受到任何行政处罚。',
      '近三年来未因环保、安全、质量问题受到政府主管部门的处罚或通报。',
      '体系运行以来无违法违规记录，也没有被主管部门处罚过。',
      '经查询信用公示系统，公司无行政处罚信息。',
      '本周期内不存在被监管部门查处的情形。',
      '公司守法经营，一年来从未被罚款。',
      '未发现违反法律法规及被处罚的情况。',
      '信用中国网站查询：行政处罚0条。',
      'The company has not been fined or otherwise sanctioned by any authority since the last audit.',
      'No fines, prosecutions or enforcement notices were reported for the period.',
      'There have been no breaches of legislation and no penalties from the regulator.',
      'According to the managing director, the authorities have imposed no sanctions on the site.',
    ],
    tells: [
      '2023年9月因台账不全被澄湖市生态环境局处罚款2.5万元，已缴纳。',
      '查市场监管部门文书，因维保记录与实际不符，公司被罚款1万元，公司已缴纳罚款，并对班组长进行了处理。',
      '应急管理局2025年4月现场检查后下达行政处罚决定书，罚款8000元。',
      '2024年6月收到消防救援大队罚单一张，金额5000元。',
      '财务提供的营业外支出明细中有环保罚款3万元。',
      '因食品标签不合规，被县市场监督管理局给予警告并处罚款3000元的行政处罚。',
      '城管部门对夜间噪声扰民作出处罚，公司交了2000元罚款。',
      '查处罚决定书（鹭环罚〔2025〕12号），整改已完成。',
      'In March 2025 the county environment agency fined the site EUR 4,000 for late submission of the emission report.',
      'A fixed penalty of 300 pounds was paid to the local authority for a waste carrier note not kept.',
      'The labour inspectorate imposed a penalty of 2,500 after its visit in May.',
    ],
  },
  complaint: {
    denies: [
      '本认证周期内没有收到过顾客的任何投诉和退货。',
      '本周期未发生顾客投诉。',
      '审核期间及上次审核以来无客户投诉或抱怨。',
      '市场部经理介绍，今年以来还没有客户投诉过。',
      '顾客反馈良好，未出现投诉情况。',
      '顾客投诉为零，满意度调查结果良好。',
      '全年零投诉，顾客表扬信3封。',
      '客户对产品质量满意，一直没有投诉。',
      'No complaints have been received since the last visit.',
      'The sales manager stated that not a single customer complaint was received during the period.',
      'The complaints register is empty; customers are satisfied.',
      'There have been no customer complaints this year.',
    ],
    tells: [
      '查品控部《顾客反馈处理单》2025年2月、5月、6月各有1份，分别为异物（发丝）、馅料漏出、外箱破损。',
      '售后台账：澄湖水务7月投诉止回阀阀瓣异响、北坡供热站9月投诉手轮松动，均已处理。',
      '客服部受理业主投诉6起，其中电梯困人1起。',
      '抽投诉处理单TS-2025-004，客户反映包装破损，2日内回复。',
      '2025年3月江北公司来函投诉表面划伤12件，已换货。',
      '查2024年投诉台账，共登记5条，均已闭环。',
      '收到用户电话投诉2次，均为送货延误。',
      '针对客户投诉的色差问题，技术部制定了纠正措施CAR-07。',
      '第三季度客诉率0.3%，对应投诉4单。',
      'Six complaints were registered in 2024, all answered within ten working days.',
      'The log shows four complaints from customers, three of them about late delivery.',
      'Brightwell Stores complained on 4 May about mouldy bread; the cause was found.',
      'Sampled: the complaint of Lindow Rail dated 12 March about a cracked bracket.',
    ],
  },
  accident: {
    denies: [
      '轻伤及以上事故0起，轻伤频率0‰。',
      '本周期未发生工伤事故和职业病。',
      '公司自成立以来没有发生过安全生产事故。',
      '安环部负责人说明近两年无人员伤亡、火灾、环境污染事故。',
      '审核周期内无安全事故、无环境事件发生。',
      '未发生轻伤及以上生产安全事故。',
      'No accidents or incidents occurred in the period under review.',
      'There were no lost-time injuries since the previous audit.',
      'The site has had zero accidents for three years.',
      'The accident rate was zero; nobody was hurt.',
    ],
    tells: [
      '2025年5月21日，青禾里项目木工瞿某被圆盘锯割伤左手食指，住院9天，认定工伤。',
      '查工伤台账：3月8日冲压工陆某右手被模具压伤，休工12天。',
      '事故调查报告SG-2025-01：叉车碰撞货架，造成1人轻伤。',
      '5月配电房短路起火，烧毁配电柜一台，直接损失2万元。',
      '10月12日酸罐阀门泄漏，少量废酸流入雨水沟，已报告环保局。',
      '一名配送员在卸货时从车厢跌落，造成小腿骨折，休息45天。',
      '2025年发生工伤1起，已按四不放过原则处理。',
      'On 11 February 2025 an operator cut his left hand while clearing a mower and was off work for six days.',
      'Accident report 25-01: cut to the left hand, eight days lost.',
      'A driver fell from the tail lift and broke her wrist in October.',
      'One lost-time accident was reported in June (finger crushed at press 4).',
    ],
  },
  change: {
    denies: [
      '自上次审核以来组织机构、人员、场所、业务范围均没有发生任何变化。',
      '公司的工艺、设备和场地与上次审核时一致，没有变化。',
      '体系覆盖范围、组织结构、主要设备、工艺均保持不变。',
      '公司名称、地址、法人、范围、过程均未发生变更。',
      '上次审核以来未新增设备和生产线。',
      '关键工艺和主要生产设备一年来没有改变。',
      'There have been no changes to the processes, equipment or premises since the previous audit in June 2024.',
      'The organisation, sites, processes and equipment are unchanged since the last audit.',
      'Nothing has changed in the organisation, its premises or its processes.',
      'No significant change in products, equipment or personnel has taken place.',
      'The company reported no changes affecting the management system.',
    ],
    tells: [
      '原北门库合同到期后已于2025年2月整体搬至东坡物流园C3号库。',
      '2024年11月新上一条自动包装线，已验收投入使用。',
      '本周期扩充了一条数控加工线。',
      '新增的激光切割机2025年3月安装调试完成并投产。',
      '2025年1月起增加二车间，面积1200平方米。',
      '热处理炉由燃气改为电加热，3月完成工艺确认。',
      '2024年12月公司将质检科并入生产技术部。',
      '2025年4月管理者代表由林某变更为覃某。',
      'the tour included roll line 5, a new automatic line with its own spiral oven that was installed and commissioned in May 2031.',
      'A second powder coating line went into operation in March 2025.',
      'In January the warehouse moved to Unit 7 of the Fairfield estate.',
      'The company took over the neighbouring hall in May 2025 and moved assembly there.',
      'The solvent-based varnish was replaced by a water-based one in February 2025.',
      'A new quality manager, Ms Orla Finch, took up her post on 1 April 2025.',
    ],
  },
  outsourcing: {
    denies: [
      '本公司无外包过程。',
      '公司所有工序均在厂内完成，不存在外包。',
      '生产全过程均由公司自行完成，没有委外加工。',
      '1.5.6 外包过程：无',
      '未识别出外包过程，8.4仅涉及采购控制。',
      '服务全部由本公司员工提供，无分包。',
      'no process affecting the product is outsourced.',
      'The company does not outsource any process.',
      'All production steps are carried out in house.',
      'There are no outsourced processes; only materials are purchased.',
      'Nothing is subcontracted.',
    ],
    tells: [
      '表面镀锌委托临港镀业有限公司加工，签有质量协议。',
      '抽外协加工单3份，均为发往鑫源热处理厂的齿轮渗碳。',
      '货物运输由顺达物流承担，签订了运输合同。',
      '电泳工序发外加工，回厂后按抽样方案检验。',
      '绣花由外协厂嘉美绣品完成，年度评价得分88分。',
      '查外包方评价表，包括模具热处理外包方1家、喷砂外包方1家。',
      '设备安装分包给凌云安装队，抽分包合同FB-12。',
      'contract and certificates for off-site chlorination by Alderholt Finishing of all extra-long gloves since October 2024.',
      'Heat treatment is carried out by Castle Thermal Ltd under a quality agreement.',
      'The parts are sent to Northgate Plating for zinc plating and inspected on return.',
      'Purchase order 4471 to Hexham Coatings for anodising of 300 housings was sampled.',
      'Transport is done by a haulier, Tarn Logistics, under contract.',
      'Subcontractors are used for galvanising and for painting.',
    ],
  },
  'validated-process': {
    denies: [
      '无需要确认的特殊过程。',
      '公司没有特殊过程，各工序的输出均可通过后续检验验证。',
      '8.5.1f不适用，未识别特殊过程。',
      '经与技术部确认，生产过程中不存在特殊过程。',
      'The company has no processes that need validation.',
      'No special processes were identified, as all results can be verified by inspection.',
      'There are no processes whose output cannot be verified.',
    ],
    tells: [
      '焊接过程确认记录齐全，包括人员、设备、参数。',
      '特殊过程（喷塑）2025年1月进行了再确认。',
      '公司将热处理识别为特殊过程，编制了确认准则。',
      '查电泳特殊过程确认报告，结论满足要求。',
      '高温灭菌过程每年验证一次，见2025年度灭菌确认报告。',
      '硫化工序为关键、特殊过程，抽确认记录QR-19。',
      'Baking is treated as a process that requires validation; each oven is validated annually.',
      'Dipping and curing are validated processes; the revalidation is dated 27 February 2024.',
      'The welding process was last validated in March 2025 (WPQR 12).',
      'Sterilisation is a special process and is revalidated every year.',
    ],
  },
  'special-equipment': {
    denies: [
      '公司无特种设备。',
      '现场未使用特种设备。',
      '公司不涉及锅炉、压力容器、起重机械等特种设备。',
      '生产设备均为通用设备，没有特种设备。',
      'No pressure equipment or lifting equipment subject to inspection is in use.',
      'The site has no equipment subject to statutory inspection.',
    ],
    tells: [
      '抽叉车2台，检验报告有效期至2026年3月，操作人员持证。',
      '储气罐安全阀校验有效期至2025年12月。',
      '行车2台，使用登记证齐全，年检合格。',
      '电梯3部，维保合同及年检标志有效。',
      '查特种设备台账，有桥式起重机1台、叉车3台。',
      'The two fork lift trucks were inspected by the insurer in April 2025.',
      'The air receiver and the 5 t crane carry valid inspection labels.',
      'The lift was inspected by the notified body on 3 March 2025.',
    ],
  },
  'measuring-equipment': {
    denies: [
      '公司提供服务不使用监视测量设备，7.1.5.2不适用。',
      '服务过程不需要测量设备。',
      '公司无需校准的测量设备。',
      'No measuring equipment is used, so 7.1.5.2 does not apply.',
    ],
    tells: [
      '抽红外测温仪CW-03校准证书，有效期至2026年1月。',
      '电子秤2台2025年3月经计量所检定合格。',
      '查测量设备台账，共12件，均在有效期内。',
      'The light meter LM-2 was calibrated on 6 March 2025.',
    ],
  },
  'customer-property': {
    denies: [
      '无顾客或外部供方的财产，8.5.3在本公司没有实际发生。',
      '公司无顾客财产。',
      '不涉及顾客提供的财产。',
      '目前没有顾客提供的物料、图纸等财产。',
      'the company holds no customer or external provider property.',
      'There is no customer property on site.',
      'No property belonging to customers is used.',
    ],
    tells: [
      '苗圃内见挂有“甲供”标签的月季1,800株，养护部有《甲供苗木接收单》。',
      '模具架上有客户提供的模具8副，已登记。',
      '抽顾客财产台账，登记顾客图纸12份、样件3件。',
      '客户来料检验记录3份，面料由客户提供。',
      '车间存放的检具2套由顾客提供，贴有标识。',
      'a fixture engraved "Property of Farrow Hydraulics", used for job 10877.',
      'Customer property consists of 540 crates of Pennick Grocers; the count agreed with the register.',
      'The moulds belong to the customers and are marked accordingly.',
      'Drawings and two gauges supplied by the customer are kept in a locked cabinet.',
    ],
  },
};

const statedIn = (text: string) =>
  extractFacts(parseReport(sourceOf(text))).declarations.map(({ topic, exists }) => `${topic} ${exists}`);
const related = (topic: string): string[] => [
  topic,
  ...(topic === 'outsourcing' ? ['named-outsourcing'] : []),
  ...(topic === 'validated-process' ? ['named-validation'] : []),
];

describe('plain statements', () => {
  const cases = Object.entries(PLAIN).flatMap(([topic, { denies, tells }]) => [
    ...denies.map((text): [string, string, boolean] => [text, topic, false]),
    ...tells.map((text): [string, string, boolean] => [text, topic, true]),
  ]);
  it.each(cases)('%s', (text, topic, exists) => {
    expect(
      statedIn(text).filter((stated) => related(topic).some((name) => stated === `${name} ${exists}`)),
    ).not.toEqual([]);
  });
});

describe('plain statements that do not contradict', () => {
  it.each<[string, 'zh' | 'en']>([
    ['认证周期内没有受到过主管部门的任何行政处罚。\n员工手册规定违章罚款50元，班组考核已执行。', 'zh'],
    ['未受到任何行政处罚。\n供方因环保问题被罚款3万元，已暂停采购。', 'zh'],
    ['本周期没有收到过顾客的任何投诉。\n《投诉处理程序》规定投诉处理单3日内回复。', 'zh'],
    ['本周期没有收到过顾客的投诉。\n3月公司向轴承供方投诉锈蚀1批，供方已换货。', 'zh'],
    [
      'There were no complaints from certification scheme users.\nSix complaints were registered in 2031, all answered.',
      'en',
    ],
    ['轻伤及以上事故0起。\n触电演练模拟1人受伤，演练后作了评价。', 'zh'],
    [
      'The scope, site and ownership are unchanged.\nA second induction furnace was commissioned in November 2031.',
      'en',
    ],
    ['更名后产权、场地、工艺没有变化。\n本周期扩充了一条数控加工线，已验收投入使用。', 'zh'],
    ['本公司无外包过程。\n计量器具委托澄湖计量中心进行检定。', 'zh'],
    ['无顾客或外部供方的财产。\n样品确认按合同要求由技术部进行。', 'zh'],
    [
      'The company holds no customer or external provider property.\nThe tools are owned by the company and marked with its name.',
      'en',
    ],
    ['外包过程：■无 □有\n外协过程：□有 ■无', 'zh'],
    ['组织机构、场所没有发生任何变化。\n搬运工2人持证上岗，叉车搬运路线已标识。', 'zh'],
  ])('%s', (text, language) => {
    expect(findingsOf(declarationConflict, text, language)).toEqual([]);
  });
});

describe('plain statements that contradict', () => {
  it.each<[string, 'zh' | 'en', string[]]>([
    [
      '认证周期内（2028年6月至今）没有受到过环保部门的任何行政处罚。\n现场审核2031年5月13日至15日。2029年9月被生态环境局处罚款2.5万元，已缴纳。',
      'zh',
      ['没有受到过环保部门的任何行政处罚', '被生态环境局处罚款2.5万元'],
    ],
    [
      '本认证周期内没有收到过顾客的任何投诉。\n查《顾客反馈处理单》3份，分别为异物、外箱破损、短少。',
      'zh',
      ['没有收到过顾客的任何投诉', '顾客反馈处理单》3份，分别为异物、外箱破损、短少'],
    ],
    [
      'The company holds no customer or external provider property.\nA fixture engraved "Property of Farrow Hydraulics" is used for job 10877.',
      'en',
      [
        'no customer or external provider property',
        'engraved "Property of Farrow Hydraulics" is used for job 10877',
      ],
    ],
    [
      'The manual states that no process affecting the product is outsourced.\nThe laboratory presented certificates for off-site chlorination by Alderholt Finishing of all long gloves.',
      'en',
      ['no process affecting the product is outsourced', 'off-site chlorination by Alderholt Finishing'],
    ],
  ])('%s', (text, language, quotes) => {
    expect(
      findingsOf(declarationConflict, text, language).map(({ evidence }) =>
        evidence.map(({ quote }) => quote),
      ),
    ).toEqual([quotes]);
  });
});
