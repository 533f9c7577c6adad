import { describe, expect, it } from 'vitest';
import { runRules } from '../../src/engine/index.js';
import { extractFacts } from '../../src/facts/index.js';
import { parseReport } from '../../src/parse/index.js';
import { rules } from '../../src/rules/index.js';
import { sourceOf } from '../helpers/rule-tester.js';

/** Passages in order that are all but worded as the contradictions in `told-declarations.test.ts`. */
const HONEST: readonly string[] = [
  '公司成立以来未发生重伤事故。\n2031年5月8日打包工手指被绳索夹伤，缝了三针，休息一周。',
  '顾客财产：客户“云栖”自带的瓶坯。\n客户“云栖”自带的瓶坯单独上锁存放，领用逐批登记。',
  '厂里除来图加工外也有自己的设计。\n本厂设计师完成的伞面图案12款已投产。',
  '公司没有其他计量器具。\n抽烘干房温度记录仪2台，校准证书日期2031-02-11。',
  '晚上从不生产。\n门卫夜班值守人员交接记录齐全。',
  '内审未发现一项严重不符合。\n管理评审输入：内审开出3项不符合，均已关闭。',
  '内部审核覆盖了所有部门，内审员均未审核本人所在部门。\n仓储部的内审由质量部实施。',
  '本年度尚未召开管理评审，计划12月进行。\n2030年12月5日召开了管理评审。',
  '管理评审由厂长亲自主持。\n副厂长外出未参加，会议材料由办公室代交。',
  '上次审核的2项不符合均已关闭。\n本次审核的不符合尚未关闭，期限30天。',
  '内审发现的不符合除NS-07外全部关闭。\n内审不符合报告NS-07验证栏空白，未关闭。',
  'No management review has been missed.\nThe management review was held on 4 May 2031.',
  '管理评审没有提出体系变更需求。\n管理评审提出的“增设除尘罩”改进措施已经完成。',
  "The firm works to customers' drawings.\nThe customer's design team released the folding stool in March 2031.",
  'Bottle caps are provided by the client "Ravel".\nCustomer property on site: bottle caps on a locked shelf.',
  '受审核方名称：青岚纸箱有限公司\n审核组认为，青岚纸箱公司的质量管理体系运行有效。',
  '受审核方：云岫铸件厂\n供方白苹门窗厂的质量管理体系证书在有效期内。',
  '受审核方：云岫铸件有限公司（原名：云岫机械厂）\n云岫机械厂的质量管理体系运行有效。',
  'Client: Marrow Lane Bakery Ltd\nHexley Pumps Ltd, the supplier audited by the company in May, was rated B.',
  '首次会议参加者为雁回公司管理层5人。\n末次会议向雁回站务有限公司管理层通报。',
  '审核机构：恒准认证\n公司上一周期由中岳认证颁证，本次转机构。',
  '受审核方：青岚纸箱厂\n受审核方生产车间和成品仓库现场整洁，受审核方质量部提供了记录。',
  '受审核方：临溪雨伞厂\n顾客听雨商贸公司（获证组织）发来感谢信。',
  '影响程度：■较大 □不大',
  '计划执行情况：■按计划实施 □有变更\n下次监督审核原定的日期推迟到九月。',
  '体系结合：□单一体系 ■结合审核\n两个管理体系由同组同时审核。',
  '验证方式：(√)现场验证 ( )书面验证\n书面材料于6月底寄出，组长随后到厂核对。',
  '是否达到审核目的：☑达到 ☐未达到\n审核目的已全部实现。',
  '认证范围的变更：■变更 □无变更\n范围由“门窗的制造和安装”缩小为“门窗的制造”。',
  '审核类型：□初次 ■监督 □再认证\n下次为再认证审核。',
  '环境因素识别：■充分 □不充分\n未发现环境因素清单缺少或漏掉的活动。',
  '管理评审有效性：■有效 □基本有效 □无效\n审核组认为管理评审运行有效。',
  '● 质量方针\n○ 质量目标',
  'Recommendation\n☒ Maintain certification\n☐ Withdraw certification',
  'Audit method: [x] on-site [ ] remote\nThe supplier audit was carried out remotely.',
  '认证范围：雨衣的销售\n公司未设车间，制造不在认证范围内。',
  '认证范围：工业软管的生产\n产品用于高炉、转炉冷却水管路，顾客为钢厂。',
  '认证范围：劳保手套的销售\n顾客为矿山企业，用于井下作业面。',
  '认证范围：办公家具的制造\n与搅拌站相邻，敏感点识别充分。',
  '认证范围：高炉用耐火砖的生产\n抽高炉用砖检验记录，合格。',
  '认证范围：净水器的生产\n供方搅拌站提供混凝土浇筑服务，已评价。',
  'Scope of certification: manufacture of garden tools\nA worker was taken to hospital, where inpatients wait.',
  '认证范围：建筑防水工程施工\n查混凝土浇筑记录，坍落度符合。',
  '认证范围：信息系统运维服务\n单元测试记录齐全。',
  '认证范围：灯具的组装\n员工食堂由物业管理，食材验收记录齐全。',
  '审核组长（签名）：\n日期：2031年  月  日',
  '出厂合格率：目标≥98%，实际99%。',
  '本年度共12人参加培训。',
  '整改须在15个工作日内完成。',
  '螺栓规格M6×20共6件。',
  '样品编号XX-0317，检验合格。',
  '公式：N=总数/批量，N取整。',
  '培训计划共9项，均已填写记录。',
  '型号XXL的雨衣占比12%。',
  '记录表要求逐项填写，抽3份均已填写完整。',
  '合规性评价（E9.1.2）覆盖12部法规。',
  '查Q7.2（能力）的证据：上岗证齐全。',
  'Clause 9.3 (management review) was sampled.',
  '现场确认：8.5.3顾客财产由仓库登记造册。',
  '本报告8.7节：外部供方的评价见附表。',
  '合同8.4外部供方的责任由甲方承担。',
  '手册第9.2节（管理评审）已更新。',
  '抽检值为7.5（能力指数Cpk1.33）。',
  '尺寸8.2不合格品已隔离。',
  'Audit criteria: ISO 14001:2015\nThe manual follows ISO 14001:2015, unlike issue 4 (ISO 14001:2004).',
  '公司以前按GB/T 28001-2011运行，现按GB/T 45001-2020运行。',
  '不适用条款：8.5.3\n理由：不保管顾客的任何财产。\n按8.5.4的要求分区存放。',
  "All requirements of clause 8 are applicable apart from 8.3.\nClause 8.3 excluded, boats are built to the owner's drawings.",
  '标识控制：陶制酱缸15只，只有6只挂有批次牌，其余9只无法说明投料日期。\n综上，陶制酱缸未能逐只追溯，8.5.2未受控。',
  '6.1.2 危险源辨识：清单漏掉了充电间的氢气积聚，当场补充。\n本条评价意见：危险源辨识充分。',
  '| 成文信息 | 7.5.3 | 调色工艺卡为C/1版，与清单一致，抽5份无误，满足要求。 | 符合 |',
  'Release (8.6): all nine certificates sampled bore a signature.\nVerdict on 8.6: effective, all sampled certificates were properly signed.',
];

describe('honest passages in everyday words', () => {
  it.each(HONEST)('%s', (text) => {
    const report = parseReport(sourceOf(text));
    const found = runRules(rules, extractFacts(report), report, { language: report.language, profile: null });
    expect(found.filter(({ severity }) => severity !== 'info').map(({ message }) => message)).toEqual([]);
  });
});
