import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/core/index.js';
import { runRules } from '../../src/engine/index.js';
import { extractFacts } from '../../src/facts/index.js';
import { parseReport } from '../../src/parse/index.js';
import { rules } from '../../src/rules/index.js';
import { sourceOf } from '../helpers/rule-tester.js';

type Row = readonly [what: string, rule: string, severity: Severity, text: string, quotes: readonly string[]];

/** Contradictions in words that were once overlooked: the rule that tells them, and what it quotes. */
const TOLD: readonly Row[] = [
  [
    'parts that reach the whole before the last one',
    'sum-mismatch',
    'error',
    '本期退换货登记共8起，分别是尺寸不符3起、外观划伤4起、错发1起、漏发2起，均已处理。',
    ['8起', '3起', '4起', '1起', '2起'],
  ],
  [
    'parts that 为 opens',
    'sum-mismatch',
    'error',
    '现有作业车辆共41辆，为洒水车12辆、清扫车18辆、压缩车9辆。',
    ['41辆', '12辆', '18辆', '9辆'],
  ],
  [
    'weights in a list',
    'sum-mismatch',
    'error',
    '全年转移危废7.5吨，明细为废漆渣2.4吨、废活性炭3.3吨、废包装桶1.2吨。',
    ['7.5吨', '2.4吨', '3.3吨', '1.2吨'],
  ],
  [
    'everybody who is covered',
    'headcount-conflict',
    'error',
    '体系覆盖人数：74人\n公司概况：体系覆盖全部在册员工，目前93人，一班制。',
    ['体系覆盖人数：74人', '体系覆盖全部在册员工，目前93人'],
  ],
  [
    'a fine in the books',
    'declaration-conflict',
    'error',
    '近三年没有受到过行政处罚。\n查财务凭证，2031年4月有一笔支出，用途为“城管执法局罚款”。',
    ['没有受到过行政处罚', '凭证，2031年4月有一笔支出，用途为“城管执法局罚款”'],
  ],
  [
    'a gang that is hired, quoted from the site',
    'declaration-conflict',
    'error',
    '外包过程：无\n脚手架由“分包单位岚桥搭设队共9人承担，分包合同2031年3月4日签订”。',
    ['外包过程：无', '分包单位岚桥搭设队共9人承担', '分包合同2031年3月4日签订'],
  ],
  [
    'labels of property of customers',
    'declaration-conflict',
    'error',
    '顾客财产：无\n冲压车间货架上有“客户财产”标签的检具5套。',
    ['顾客财产：无', '客户财产”标签的检具5套'],
  ],
  [
    'a product that the firm developed itself',
    'declaration-conflict',
    'error',
    '公司没有设计和开发活动。\n2031年上市的新型折叠桌是公司自主研发，见《新产品设计任务书》。',
    ['没有设计和开发活动', '是公司自主研发', '见《新产品设计任务书》'],
  ],
  [
    'a design of the house',
    'declaration-conflict',
    'error',
    'Nothing is designed in-house.\nThe in-house design was verified on 3 May 2031 by the chief engineer.',
    ['Nothing is designed in-house', 'in-house design was verified on 3 May 2031 by the'],
  ],
  [
    'complaints within a period that goes on until the audit',
    'declaration-conflict',
    'error',
    'No customer complaint was received between May 2030 and the audit.\nAction 31-02 followed the written complaints of Calder Mills in January 2031.',
    ['No customer complaint', 'the written complaints of Calder Mills in January 2031'],
  ],
  [
    'the version of a manual for short',
    'document-conflict',
    'warning',
    '质量手册KQ-QM-01，现行版本D/0。\n抽查生产部、仓库，各部门手中的手册都是现行的C/2版。',
    ['质量手册KQ-QM-01，现行版本D/0', '手册都是现行的C/2版'],
  ],
  [
    'the number of a procedure on the list of documents',
    'document-conflict',
    'warning',
    '《留样管理程序》，文件编号KQ-QP-08。\n查《留样管理程序》在质检部文件清单上的编号为KQ-QP-18。',
    ['《留样管理程序》，文件编号KQ-QP-08', '《留样管理程序》在质检部文件清单上的编号为KQ-QP-18'],
  ],
  [
    'a department before the name of its objective',
    'objective-cascade',
    'warning',
    '公司目标：成品一次合格率≥98%，实际98.6%。\n装配车间成品一次合格率目标定为≥97%，实际97.9%。',
    ['成品一次合格率≥98%', '装配车间成品一次合格率目标定为≥97%'],
  ],
  [
    'a nonconformity of the last audit that was closed before it was raised',
    'date-order',
    'error',
    '上次审核开出一般不符合1项，不符合报告日期2030年5月20日。公司已整改，于2030年4月11日验证关闭。',
    ['2030年5月20日', '2030年4月11日'],
  ],
  [
    'a review of this internal audit, held before it',
    'date-order',
    'error',
    '内审于2031年3月18日至19日进行，开出一般不符合2项。\n管理评审于2031年3月5日由总经理主持，评审了这次内审的结果和不符合的整改情况。',
    ['2031年3月18日至19日', '2031年3月5日'],
  ],
  [
    'goods bought of a supplier before it was evaluated',
    'date-order',
    'error',
    '供方“栖禾包装”2031年5月9日评价合格；查入库单，2031年3月2日已从该供方购入纸箱并投入使用。',
    ['2031年5月9日', '2031年3月2日'],
  ],
  [
    'a drill that another department dates otherwise',
    'date-conflict',
    'error',
    '2031年冷库氨泄漏应急演练于5月12日举行，参加28人。\n综合部：应急演练培训签到显示，上述冷库氨泄漏演练的日期为6月3日。',
    ['5月12日', '6月3日'],
  ],
  [
    'a standard that was used after its certificate',
    'expired-at-use',
    'error',
    '标准器编号KB-021，校准证书有效期至2031年2月28日。原始记录显示，2031年3月17日校准2台卡尺时使用该标准器，记录完整。',
    ['2031年2月28日', '2031年3月17日'],
  ],
  [
    'a record of after the audit',
    'outside-period',
    'error',
    '审核日期：2031年6月2日至6月4日\n2031年7月8日对夜班的抽检记录显示，操作均按规程进行。',
    ['2031年6月2日至6月4日', '2031年7月8日'],
  ],
  [
    'a sample of before the period, said to be evidence of it',
    'outside-period',
    'warning',
    '抽样期间：2030年6月至2031年6月\n同时抽生产单PC-029（2029年9月下达）作为本次符合性证据，记录完整。',
    ['2030年6月至2031年6月', '2029年9月'],
  ],
  [
    'training of another year than its plan',
    'plan-year',
    'error',
    '按2031年度培训计划抽2次：2029年4月18日叉车安全培训（11人）、消防培训（20人），均有签到。',
    ['按2031年度培训计划', '2029年4月18日'],
  ],
  [
    'the scope of another client in brackets',
    'scope-conflict',
    'warning',
    '认证范围：LED球泡灯、LED面板灯的设计、生产\n结论：体系范围（LED显示屏的设计、生产）仍然适宜。',
    ['LED球泡灯、LED面板灯的设计、生产', 'LED显示屏的设计、生产'],
  ],
  [
    'an amount in 元 with 万 left behind it',
    'unit-conflict',
    'error',
    '环保费用2031年支出21.4万元。\n查账，2031年环保费用支出总额为214000万元。',
    ['21.4万元', '214000万元'],
  ],
  [
    'a clause in the genitive of its standard',
    'clause-topic',
    'warning',
    '第2项：GB/T 45001-2020的9.1.2内部审核，未覆盖仓库。',
    ['9.1.2', '内部审核'],
  ],
  [
    'a nonconformity that the text gives a number',
    'nc-clause',
    'error',
    'Two superseded drawings lay at the saw; this is raised as nonconformity 2 (minor, ISO 9001 clause 7.5.3).\nNonconformities\nNo. 1  Major  ISO 9001 clause 8.6  Release without test. Open.\nNo. 2  Minor  ISO 9001 clause 7.2  Superseded issues of a drawing kept at the saw; action due by 3 July 2031.',
    ['clause 7.5.3', 'clause 7.2'],
  ],
  [
    'a name that a list of contracts lacks',
    'list-count',
    'warning',
    'Four contracts were sampled from the register of 19 live customers: Calder Mills, Tarn Hotels, Wray Foods.',
    ['Four', 'Calder Mills, Tarn Hotels, Wray Foods'],
  ],
  [
    'a blank for a month',
    'unfilled',
    'warning',
    'Planned month of the first surveillance: ____________',
    ['Planned month of the first surveillance: ____________'],
  ],
  [
    'a name left open in a list of standards',
    'template-leftover',
    'warning',
    '外来文件清单中XXXX规范（待补）已纳入。',
    ['XXXX规范（待补）'],
  ],
  [
    'a former name beside the name of the client',
    'foreign-organisation',
    'error',
    '名称：云梯市棠棣器械有限公司\n历史沿革：2027年6月以前公司名称为云梯市棠棣器械厂，改制后用现名。\n体系运行平稳，白鹭洲液压件有限公司的质量管理体系持续符合标准要求。',
    ['云梯市棠棣器械有限公司', '白鹭洲液压件有限公司'],
  ],
  [
    'codes of which a list lacks one',
    'list-count',
    'warning',
    '抽终检记录4份：ZJ-0211、ZJ-0226、ZJ-0305，尺寸、外观、硬度齐全。',
    ['4份', 'ZJ-0211、ZJ-0226、ZJ-0305'],
  ],
  [
    'somebody who worked before being examined',
    'date-order',
    'error',
    '抽工程师裴某：2031年2月2日起独立承担驻场运维；规定须先通过岗前考核，其岗前培训考核日期是2031年4月15日。',
    ['2031年2月2日', '2031年4月15日'],
  ],
  [
    'one record of a list from before the period',
    'outside-period',
    'warning',
    '抽样期间为2030年7月至2031年7月\n抽巡检记录3份：2030-11-06、2031-02-19、2029-10-23，均有客户签字。',
    ['2030年7月至2031年7月', '2029-10-23'],
  ],
  [
    'a turnover in 元 and in 万元',
    'unit-conflict',
    'error',
    '2030年销售收入3860万元。\n财务报表：2030年度营收合计3860元。',
    ['3860万元', '3860元'],
  ],
  [
    'a price with and without 万',
    'unit-conflict',
    'error',
    '合同总价17.2万元；付款通知书列应付总价17.2元。',
    ['17.2万元', '17.2元'],
  ],
  [
    'an English sum behind its parts',
    'sum-mismatch',
    'error',
    'Rejects in April: 31 for shrinkage, 22 for sand, 14 misruns, 77 castings altogether.',
    ['31', '22', '14', '77'],
  ],
  [
    'a process that nothing can verify, and one that was validated',
    'declaration-conflict',
    'error',
    '经评审，公司不存在输出结果不能由后续监视验证的工序。\n糊盒工序于2031年2月18日完成该过程的能力确认。',
    ['不存在输出结果不能由后续监视验证的工序', '完成该过程的能力确认'],
  ],
  [
    'a sample that two papers date',
    'date-conflict',
    'error',
    '检测报告编号TZ-2508，采样日期2031年8月6日，结果18mg/m³。台账登记TZ-2508采样于2031年8月16日。',
    ['2031年8月6日', '2031年8月16日'],
  ],
  [
    'stage 2 before stage 1, one in each line',
    'stage-overlap',
    'error',
    '1.5.1 一阶段现场日期：2031年3月20日\n1.5.2 二阶段现场日期：2031年3月17日至3月19日',
    ['2031年3月20日', '2031年3月17日至3月19日'],
  ],
  [
    'a title without its marks, with another number',
    'document-conflict',
    'warning',
    '执行SC-WI-07《速冻作业指导书》。\n速冻作业指导书受控清单登记编号SC-WI-17，无其他同名文件。',
    ['SC-WI-07《速冻作业指导书》', '速冻作业指导书受控清单登记编号SC-WI-17'],
  ],
  [
    'a house number turned round',
    'address-conflict',
    'warning',
    'Site: 27 Tarn Road, Fellmouth\nTour on day 1: loading docks and the battery room at the only site, 72 Tarn Road.',
    ['27 Tarn Road, Fellmouth', '72 Tarn Road'],
  ],
  [
    'a gauge used after its certificate, known by its code',
    'expired-at-use',
    'error',
    '首件2031-07-08，用K-11测壁厚2.04mm。\n数显卡尺K-11，校准证书有效期至2031-05-31。',
    ['2031-07-08', '2031-05-31'],
  ],
  [
    'a date that was left blank',
    'unfilled',
    'warning',
    '上次审核日期：＿＿＿＿年＿＿月＿＿日',
    ['上次审核日期：＿＿＿＿年＿＿月＿＿日'],
  ],
];

describe('contradictions in further words', () => {
  it.for(TOLD)('%s: %s', ([, rule, severity, text, quotes]) => {
    const source = sourceOf(text);
    const report = parseReport(source);
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
