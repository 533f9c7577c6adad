import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/core/index.js';
import { runRules } from '../../src/engine/index.js';
import { extractFacts } from '../../src/facts/index.js';
import { parseReport } from '../../src/parse/index.js';
import { rules } from '../../src/rules/index.js';
import { sourceOf } from '../helpers/rule-tester.js';

type Row = readonly [rule: string, severity: Severity, text: string, quotes: readonly string[]];

/** Contradictions of declarations, boxes, scopes, clauses, blanks and names in everyday words, with all their places. */
const TOLD: readonly Row[] = [
  [
    'declaration-conflict',
    'error',
    '公司成立以来连一次擦伤事件都没有发生过。\n2031年5月8日打包工手指被绳索夹伤，缝了三针，休息一周。',
    ['连一次擦伤事件都没有发生过', '2031年5月8日打包工手指被绳索夹伤，缝了三针，休息一周'],
  ],
  [
    'declaration-conflict',
    'error',
    '全厂没有任何一名员工受过工伤。\n2031年3月剪板工食指被划破，就医包扎后休息两天。',
    ['没有任何一名员工受过工伤', '2031年3月剪板工食指被划破，就医包扎后休息两天'],
  ],
  [
    'declaration-conflict',
    'error',
    'Nobody has ever been hurt since the plant opened.\nOn 4 May 2031 a packer cut her left thumb on the slitter and lost two days.',
    ['Nobody has ever been hurt', 'packer cut her left thumb on the slitter and lost two days'],
  ],
  [
    'declaration-conflict',
    'error',
    '顾客财产：无\n客户“云栖”自带的瓶坯单独上锁存放，领用逐批登记。',
    ['顾客财产：无', '客户“云栖”自带的瓶坯单独上锁存放，领用逐批登记'],
  ],
  [
    'declaration-conflict',
    'error',
    'No goods of customers are ever kept in the works.\nBottle caps are provided by the client "Ravel" and stored on a locked shelf.',
    [
      'No goods of customers are ever kept in the works',
      'Bottle caps are provided by the client "Ravel" and stored on a locked shelf',
    ],
  ],
  [
    'declaration-conflict',
    'error',
    '厂长说明厂里从来没有自己的设计。\n样品间有《2031秋季原创设计款式册》，本厂设计师完成的伞面图案12款。',
    ['从来没有自己的设计', '《2031秋季原创设计款式册》', '本厂设计师完成的伞面图案12款'],
  ],
  [
    'declaration-conflict',
    'error',
    'The firm makes nothing of its own design.\nOur own design team released the folding stool in March 2031.',
    ['makes nothing of its own design', 'Our own design team released the folding stool in March 20'],
  ],
  [
    'declaration-conflict',
    'warning',
    '上次审核以来经营场所、组织机构均未变化。\n质检部：成品仓库于去年9月整体搬到桂溪路新址。',
    ['场所、组织机构均未变化', '成品仓库于去年9月整体搬到桂溪路新址'],
  ],
  [
    'declaration-conflict',
    'error',
    '公司没有任何计量器具。\n抽烘干房温度记录仪2台，校准证书日期2031-02-11。',
    ['没有任何计量器具', '记录仪2台，校准证书日期2031-02-11'],
  ],
  [
    'declaration-conflict',
    'error',
    '生产中不产生危险废物。\n废乳化液按危险废物管理，桶上贴有标签。',
    ['不产生危险废物', '废乳化液按危险废物管理'],
  ],
  [
    'declaration-conflict',
    'warning',
    '晚上从不生产，全部白天作业。\n查烧成炉记录，凌晨2:10由夜班操作工签字。',
    ['晚上从不生产', '凌晨2:10由夜班操作工签字'],
  ],
  [
    'declaration-conflict',
    'warning',
    'Nobody works at night.\nOven log: the reading at 03:15 was signed by the foreman of the night shift.',
    ['Nobody works at night', '03:15 was signed by the foreman of the night shift'],
  ],
  [
    'declaration-conflict',
    'warning',
    '临时场所：无\n审核员前往公司在建的“柳荫湖栈桥”工地，有木工8名。',
    ['临时场所：无', '审核员前往公司在建的“柳荫湖栈桥”工地'],
  ],
  [
    'declaration-conflict',
    'error',
    '内审覆盖全部门，未发现一项不符合。\n管理评审输入：内审开出3项不符合，均已关闭。',
    ['内审覆盖全部门，未发现一项不符合', '内审开出3项不符合'],
  ],
  [
    'declaration-conflict',
    'error',
    'The internal audit of May ended without a single finding.\nReview input: two findings from the internal audit are closed.',
    ['internal audit of May ended without a single finding', 'two findings from the internal audit'],
  ],
  [
    'declaration-conflict',
    'warning',
    '内部审核覆盖了所有部门。\n总经理指出仓储部漏审，未纳入本次内审。',
    ['内部审核覆盖了所有部门', '总经理指出仓储部漏审，未纳入本次内审'],
  ],
  [
    'declaration-conflict',
    'warning',
    'The internal audit covered all departments.\nDispatch was left out of the internal audit for lack of time.',
    [
      'internal audit covered all departments',
      'Dispatch was left out of the internal audit for lack of time',
    ],
  ],
  [
    'declaration-conflict',
    'error',
    '公司没有自己的内审员，由外聘专家完成。\n任命本公司员工沈棠、俞槿为内审员，均有证书。',
    ['公司没有自己的内审员', '任命本公司员工沈棠、俞槿为内审员'],
  ],
  [
    'declaration-conflict',
    'error',
    '体系运行以来尚未召开管理评审。\n综合评价：内审、管理评审均已实施，过程有效。',
    ['尚未召开管理评审', '管理评审均已实施'],
  ],
  [
    'declaration-conflict',
    'error',
    'No management review has yet been held.\nThe management review was held on 4 May 2031 and covered all inputs.',
    ['No management review has yet been held', 'management review was held on 4 May 2031 and c'],
  ],
  [
    'declaration-conflict',
    'error',
    '管理评审没有提出任何改进措施。\n设备科：管理评审提出的“增设除尘罩”改进措施已经完成。',
    ['管理评审没有提出任何改进措施', '管理评审提出的“增设除尘罩”改进措施已经完成'],
  ],
  [
    'declaration-conflict',
    'warning',
    '管理评审由厂长亲自主持。\n签到表备注：厂长外出未参加，会议由副厂长主持。',
    ['管理评审由厂长亲自主持', '厂长外出未参加，会议由副厂长主持'],
  ],
  [
    'declaration-conflict',
    'warning',
    '上次审核的2项不符合均已关闭。\n上次审核不符合中检验记录一项至今未关闭。',
    ['上次审核的2项不符合均已关闭', '上次审核不符合中检验记录一项至今未关闭'],
  ],
  [
    'declaration-conflict',
    'warning',
    '内审发现的不符合已全部关闭。\n内审不符合报告NS-07（调色间）验证栏空白，未关闭。',
    ['内审发现的不符合已全部关闭', '内审不符合报告NS-07（调色间）验证栏空白'],
  ],
  [
    'declaration-conflict',
    'warning',
    "The nonconformity from the last audit is closed.\nThe previous audit's nonconformity on torque wrenches remains open.",
    [
      'The nonconformity from the last audit is closed',
      "The previous audit's nonconformity on torque wrenches remains open",
    ],
  ],
  [
    'declaration-conflict',
    'error',
    '上年度监督审核未开具任何不符合。\n上年度审核中开具的标签混放不符合，本次复查措施有效。',
    ['上年度监督审核未开具任何不符合', '上年度审核中开具的标签混放不符合'],
  ],
  [
    'foreign-organisation',
    'error',
    '受审核单位：青岚纸箱厂\n……\n末次会议上，受审核方松陵茶叶公司管理层对结论无异议。',
    ['青岚纸箱厂', '松陵茶叶公司'],
  ],
  [
    'foreign-organisation',
    'error',
    '审核组一致认为，云岫铸件厂的质量管理体系运行有效。\n受审核方（公章）：白苹门窗厂',
    ['云岫铸件厂', '白苹门窗厂'],
  ],
  [
    'foreign-organisation',
    'error',
    'Auditee: Marrow Lane Bakery Ltd\nThe management of Hexley Pumps Ltd, the company audited, has set three objectives.',
    ['Marrow Lane Bakery Ltd', 'Hexley Pumps Ltd'],
  ],
  [
    'foreign-organisation',
    'error',
    '本手册适用于望潮塑胶制品厂全体员工。\n审核员注：摘自受审核方临溪雨伞厂现行手册。',
    ['望潮塑胶制品厂', '临溪雨伞厂'],
  ],
  [
    'foreign-organisation',
    'error',
    '认证机构：衡山质量认证中心\n获证后，嵩岳检验认证作为本报告的出具机构安排监督。',
    ['衡山质量认证中心', '嵩岳检验认证'],
  ],
  [
    'foreign-organisation',
    'error',
    '证书将颁发给桐枝物流公司，范围不变。\n槐荫家具厂（受审核方）成立于2011年。',
    ['桐枝物流公司', '槐荫家具厂'],
  ],
  [
    'foreign-organisation',
    'error',
    '获证组织：听雨轩养老院\n以上情况经受审核方听松山庄酒店管理层确认。',
    ['听雨轩养老院', '听松山庄酒店'],
  ],
  [
    'foreign-organisation',
    'error',
    'The certificate is to be issued to Alder Quay Joinery Ltd.\nQuarrick Foods Ltd, the organisation audited here, runs one shift.',
    ['Alder Quay Joinery Ltd', 'Quarrick Foods Ltd'],
  ],
  [
    'box-contradicted',
    'warning',
    '计划执行情况：■按计划实施 □有变更\n原计划第一天下午看的锅炉房因检修挪到第二天上午。',
    ['■按计划实施', '原计划第一天下午看的锅炉房因检修挪到第二天上午'],
  ],
  [
    'box-contradicted',
    'warning',
    '体系结合：◼单一体系 □结合审核\n质量、环境两个管理体系由同组同时审核。',
    ['◼单一体系', '两个管理体系由同组同时审核'],
  ],
  [
    'box-contradicted',
    'warning',
    '验证方式：(√)现场验证 ( )书面验证\n只需提交书面材料即可关闭，不用到现场。',
    ['(√)现场验证', '只需提交书面材料即可关闭', '不用到现场'],
  ],
  [
    'box-contradicted',
    'error',
    '是否达到审核目的：☑达到 ☐未达到\n由于冷库停用，审核目的中验证制冷过程一项未能实现。',
    ['☑达到', '审核目的中验证制冷过程一项未能实现'],
  ],
  [
    'box-contradicted',
    'warning',
    '认证范围的变更：□变更 ■无变更\n经确认范围由“门窗的制造和安装”缩小为“门窗的制造”。',
    ['■无变更', '缩小为“门窗的制造”'],
  ],
  [
    'box-contradicted',
    'warning',
    '审核类型：□初次 ■监督 □再认证\n组长说明：据此次结果决定是否换发证书，决定是否换发即再认证。',
    ['■监督', '决定是否换发证书，决定是否换发即再认证'],
  ],
  [
    'box-contradicted',
    'warning',
    '环境因素识别：■充分 □不充分\n环境因素清单漏掉了地磅房的柴油发电机噪声。',
    ['■充分', '清单漏掉了地磅房的柴油发电机噪声'],
  ],
  [
    'box-contradicted',
    'warning',
    '管理评审有效性：□有效 □基本有效 ■无效\n审核组认为管理评审运行有效。',
    ['■无效', '认为管理评审运行有效'],
  ],
  [
    'box-contradicted',
    'warning',
    'Audit method: [x] on-site [ ] remote\nThe entire audit was carried out remotely over two days.',
    ['[x] on-site', 'entire audit was carried out remotely'],
  ],
  [
    'box-contradicted',
    'error',
    'Audit objectives: [ ] met [x] not met\nThe audit objectives were fully achieved.',
    ['[x] not met', 'audit objectives were fully achieved'],
  ],
  ['box-conflict', 'error', '影响程度：■较大 ■不大', ['■较大', '■不大']],
  [
    'box-conflict',
    'error',
    'Recommendation\n☒ Maintain certification\n☒ Withdraw certification',
    ['☒ Maintain certification', '☒ Withdraw certification'],
  ],
  [
    'scope-leftover',
    'warning',
    '认证范围：木质玩具的生产\n危险源：机械伤害、火灾、井下作业面瓦斯浓度超限\n控制措施已落实。',
    ['木质玩具的生产', '井下作业面', '瓦斯浓度'],
  ],
  [
    'scope-leftover',
    'warning',
    '认证范围：办公家具的制造\n抽查7.1.3：搅拌站坍落度仪在检定有效期内，记录完整。',
    ['办公家具的制造', '搅拌站', '坍落度'],
  ],
  [
    'scope-leftover',
    'warning',
    '审核范围：五金件的冲压加工\n查现场，墙上贴有《炼钢炉前操作规程》，班长能说出要点。',
    ['五金件的冲压加工', '炼钢'],
  ],
  [
    'scope-leftover',
    'warning',
    '体系范围：洗衣液的生产\n抽《窖池维护操作规程》的点检记录，内容齐全。',
    ['洗衣液的生产', '窖池'],
  ],
  [
    'scope-leftover',
    'warning',
    'Scope of certification: manufacture of garden tools\nRisks identified: tool breakage, mix-up of handles, inpatients receiving the wrong medication round.',
    ['manufacture of garden tools', 'inpatients', 'medication round'],
  ],
  [
    'scope-leftover',
    'warning',
    '公司只从事灯具的组装，没有其他业务。\n抽3名授课教师的教案，内容齐全。',
    ['灯具的组装', '授课教师', '教案'],
  ],
  [
    'scope-leftover',
    'warning',
    '申请范围是雨伞的生产和销售。\n服务过程：客房清扫后由领班查房态。',
    ['雨伞的生产和销售', '客房清扫', '房态'],
  ],
  [
    'scope-leftover',
    'warning',
    'E：塑料托盘的生产所涉及的相关环境管理活动\n重要环境因素：噪声、废机油、尾矿库渗漏。',
    ['塑料托盘的生产', '尾矿库'],
  ],
  [
    'scope-conflict',
    'warning',
    '认证范围：雨衣的制造和销售\n公司未设车间，制造不在认证范围内。',
    ['雨衣的制造和销售', '制造不在认证范围内'],
  ],
  [
    'scope-conflict',
    'warning',
    'Scope: design and manufacture of pumps\nDesign is not part of the scope, as the manager explained.',
    ['design and manufacture of pumps', 'Design is not part of the scope'],
  ],
  ['unfilled', 'warning', '出厂合格率：目标≥98%，实际 XX%。', ['实际 XX%']],
  ['unfilled', 'warning', '本年度共N人参加培训，全部合格。', ['共N人']],
  ['unfilled', 'warning', '整改须在__个工作日内完成，双方已商定。', ['在__个工作日内']],
  [
    'template-leftover',
    'warning',
    '评审日期：（待补）\n各合同的评审日期均已逐份登记。',
    ['（待补）', '各合同的评审日期均已逐份登记'],
  ],
  [
    'template-leftover',
    'warning',
    'Objective: scrap below [insert value] %.\nAll objectives are quantified.',
    ['[insert value]', 'All objectives are quantified'],
  ],
  [
    'unfilled',
    'warning',
    '日期：2031年  月  日\n以上已由组长签名并注明日期。',
    ['日期：2031年  月  日', '以上已由组长签名并注明日期'],
  ],
  ['unfilled', 'warning', 'A total of N suppliers were evaluated.', ['total of N ']],
  ['unfilled', 'warning', '顾客满意度：??%', ['顾客满意度：??']],
  [
    'unfilled',
    'warning',
    'Certificate no.: TBD\nAll certificate numbers are recorded below.',
    ['Certificate no.: TBD', 'All certificate numbers are recorded below'],
  ],
  ['unfilled', 'warning', '抽检率为____%，符合规定。', ['抽检率为____%']],
  ['clause-topic', 'error', '合规性评价（E9.2）覆盖12部法规。', ['合规性评价（E9.2']],
  ['clause-topic', 'error', '抽查Q7.5（能力）的证据：上岗证齐全。', ['7.5（能力']],
  ['clause-topic', 'error', '不满足8.4“产品和服务的放行”的要求。', ['8.4', '产品和服务的放行']],
  [
    'clause-topic',
    'error',
    'Clause 9.2 (management review) was sampled on day two.',
    ['9.2', 'management review'],
  ],
  ['clause-topic', 'error', 'Opportunity at clause 7.3 (competence): a matrix.', ['7.3 (competence']],
  ['clause-topic', 'warning', '现场确认：8.6顾客财产由仓库登记造册。', ['8.6顾客财产']],
  ['clause-topic', 'error', '6.1 组织的岗位、职责和权限：见任命书。', ['6.1 组织的岗位、职责和权限']],
  ['clause-topic', 'warning', '管理评审（9.2）由总经理主持。', ['管理评审（9.2']],
  [
    'clause-edition',
    'error',
    'Audit criteria: ISO 14001:2015\nThe manual in force has been written in conformity with ISO 14001:2004.',
    ['ISO 14001:2015', 'ISO 14001:2004'],
  ],
  [
    'clause-edition',
    'error',
    '☑ GB/T 50430-2017\n工程部按GB/T 50430-2007检查项目部。',
    ['GB/T 50430-2017', 'GB/T 50430-2007'],
  ],
  [
    'declaration-conflict',
    'error',
    '不适用条款：8.3\n理由：依来样生产，不进行设计。\n研发室：2031年3月对自主研制的折叠梯进行设计评审，提出改进点3处。',
    ['不进行设计', '31年3月对自主研制的折叠梯进行设计评审'],
  ],
  [
    'exclusion-conflict',
    'warning',
    '关于8.3：新品由总部研发，门店不承担，故不适用。\n研制部经理职责：对8.3负责。',
    ['关于8.3：新品由总部研发，门店不承担，故不适用', '对8.3负责'],
  ],
  [
    'exclusion-conflict',
    'error',
    'Scope in the manual: clause 8.3 excluded.\nScope in this report: all requirements of clause 8 are applicable, no exclusions.',
    ['clause 8.3 excluded', 'all requirements of clause 8 are applicable', 'no exclusions'],
  ],
  [
    'exclusion-conflict',
    'warning',
    '不适用：8.5.5交付后活动\n第三节 现场\n售后：水龙头提供五年质保，安排上门更换阀芯。',
    ['不适用：8.5.5', '提供五年质保', '安排上门更换阀芯'],
  ],
  [
    'nc-verdict',
    'warning',
    '标识控制：陶制酱缸15只，只有6只挂有批次牌，其余9只无法说明投料日期。\n综上，陶制酱缸逐只可追溯，8.5.2受控。',
    ['其余9只无法说明投料日期', '陶制酱缸逐只可追溯，8.5.2受控'],
  ],
  [
    'nc-verdict',
    'warning',
    '6.1.2 危险源辨识：清单漏掉了叉车充电间的氢气积聚，属辨识不充分。\n本条评价意见：危险源辨识充分，没有遗漏。',
    ['6.1.2 危险源辨识：清单漏掉了叉车充电间的氢气积聚，属辨识不充分', '危险源辨识充分，没有遗漏'],
  ],
  [
    'nc-verdict',
    'warning',
    'Release (8.6): two of the nine certificates sampled bore no signature of the foreman.\nVerdict on 8.6: effective, all sampled certificates were properly signed.',
    [
      '6): two of the nine certificates sampled bore no signature of the foreman',
      'effective, all sampled certificates were properly signed.',
    ],
  ],
  [
    'nc-verdict',
    'error',
    '| 成文信息 | 7.5.3 | 调色工艺卡为C/1版，与清单一致，抽5份无误，满足要求。 | 不符合 |\n| 沟通 | 7.4 | 班前会记录在用。 | 符合 |',
    ['调色工艺卡为C/1版，与清单一致，抽5份无误，满足要求。', '不符合'],
  ],
  [
    'nc-recommendation',
    'error',
    '严重不符合：1项（叉车无证驾驶，8.1.2），目前未提交纠正措施。\n推荐意见：直接推荐换发证书，无须等待任何整改。',
    [
      '严重不符合：1项',
      '严重不符合：1项（叉车无证驾驶，8.1.2），目前未提交纠正措施。',
      '推荐换发证书，无须等待任何整改',
    ],
  ],
];

describe('contradictions in everyday words', () => {
  it.for(TOLD)('%s %s: %s', ([rule, severity, text, quotes]) => {
    const report = parseReport(sourceOf(text));
    const found = runRules(rules, extractFacts(report), report, { language: report.language, profile: null })
      .filter((finding) => finding.severity !== 'info')
      .map((finding) => ({
        rule: finding.ruleId,
        severity: finding.severity,
        quotes: finding.evidence.map(({ quote }) => quote),
      }));
    expect(found).toEqual([{ rule, severity, quotes }]);
  });
});
