import { type Honest, testHonest } from '../helpers/whole-check.js';

/** What stands beside a statement and is not meant by it. */
const HONEST: readonly Honest[] = [
  [
    "a clause of the organisation's own instruction",
    'zh',
    '本次审核共开具一般不符合1项，分布在制造部8.5.1。\n抽投料记录2份未填实际称量值，不符合《投料作业指导书》第4.2条，在制造部8.5.1开具一般不符合。',
  ],
  [
    'no nonconformity in all the rest',
    'zh',
    '审核中提出严重不符合项（0）项，轻微不符合项（1）项：综合部 Q7.1.5。\n钳形表超期仍在使用，按Q7.1.5对综合部开具轻微不符合，综合部的其他活动未发现不符合。',
  ],
  [
    'contracts that ran out and were renewed',
    'zh',
    '审核时间：2031年1月8日至9日。\n2030年到期续签15个项目，未续签2个。',
  ],
  [
    'valid complaints of a year',
    'zh',
    '审核时间：2031年4月8日至9日。\n2030年有效投诉6件，其中破损4件、迟到2件，均已处理。',
  ],
  ['no fire, and a traffic accident', 'zh', '火灾事故0起；责任交通事故1起，已结案。'],
  [
    'no serious accident, and a small one',
    'zh',
    '轻伤1起（修剪时左手划伤，休息1天）。\n全年未发生较大及以上事故和环境污染事件。',
  ],
  [
    'lifts of those a firm works for',
    'zh',
    '认证范围：乘客电梯的维护保养服务。\n在保乘客电梯14台。\n公司自用无电梯、叉车。',
  ],
  ['a label made by oneself', 'zh', '不适用条款：8.3。\n创新情况：自行设计了托盘温度标签。'],
  [
    'audits of two years',
    'zh',
    '上次审核（2030年6月）开具一般不符合2项，均已关闭。\n2029年6月第一次监督审核未开具不符合项。',
  ],
  [
    'an order changed after it was signed',
    'zh',
    '抽合同HY-072，评审2030.7.28、签订2030.8.1，8月15日顾客要求增加，补充评审8月16日。',
  ],
  [
    'reports handed in before their day',
    'zh',
    '| 过程 | 条款 | 审核证据 | 判定 |\n|---|---|---|---|\n| 沟通 | 7.4 | 每月5日前报送运行月报，抽3份，报送日期分别为8月4日、9月5日、10月5日，未逾期。 | 符合 |',
  ],
  [
    'an office told of its holder of that time',
    'zh',
    '总经理 卓远航（2030年7月起任职，此前由苗青禾兼任）。\n质量方针由时任总经理苗青禾于2029年1月批准，卓远航在管理评审中确认继续适用。',
  ],
  [
    'one process sent out, and no other',
    'zh',
    '外包过程：空调机组的检修外包给1家专业单位，其余无外包。\n外包单位“霁澜暖通”评价2030年12月20日，协议2031年1月2日签订。',
  ],
  [
    'sections that a report numbers by itself',
    'en',
    '# Integrated audit report\n## 1 General\n### 1.1 Scope of certification\nThe scope is unchanged.\n### 1.2 Sites\nOne site.\n## 2 Planning\n### 2.1 Objectives\nThey were reviewed.\n## 6 Improvement\n### 6.1 Internal audits\nAll were done.\n### 6.2 Management review\nHeld on 24 July 2030.',
  ],
  [
    'a gauge found out of date, and plant that is inspected',
    'zh',
    '审核时间：2031年6月16日上午至2031年6月18日上午。\n抽现场卡尺6把，其中编号KC-088校准有效期到2031年5月31日，6月17日仍在使用，开具轻微不符合（质量部Q7.1.5.2）。\n特种设备：行车7台、叉车5台、储气罐3只，定期检验均在有效期内。',
  ],
  [
    'a number in brackets before a list',
    'zh',
    '审核中提出严重不符合项（0）项，轻微不符合项（2）项：质量部 Q7.1.5.2；压铸车间 Q8.5.1。\n压铸车间更换程序后未按规定做首件确认即连续生产，开具轻微不符合（压铸车间Q8.5.1）。\n卡尺未按期送校，开具轻微不符合（质量部Q7.1.5.2）。',
  ],
  [
    'lists of days of which each is of an order of its own',
    'en',
    'Orders 3314, 3402 and 3466: reviewed on 11 March, 2 April and 19 May 2031; accepted on 12 March, 2 April (after the review) and 21 May. Order 3402 was raised on 9 April; the change was reviewed on the same day.',
  ],
  [
    'what sampling leaves open',
    'en',
    '1.7 An audit is a sampling exercise; absence of a finding does not mean that no nonconformity exists.\n\n2 Results\nMajor nonconformities: 0\nMinor nonconformities: 2\nNC-1, clause 8.4.1, Bookings: no re-evaluation of the courier\nNC-2, clause 7.2, Stores: no record of competence',
  ],
  [
    'the row of the clause in which exclusions are declared',
    'zh',
    '| 过程 | 条款 | 审核证据 | 判定 |\n|---|---|---|---|\n| 不适用条款 | 4.3 | 无不适用条款，8.3适用于工艺变更。 | 符合 |\n| 采购 | 8.4 | 抽3家供方评价，齐全。 | 符合 |',
  ],
  [
    'batches written off, and what lay in store on a day',
    'zh',
    '全年生产125批，一次检验合格123批，另2批因装量偏差不合格。2批均报废，未返工。\n查6月18日冷库：待检9批、合格31批、不合格0批，与台账40批一致。',
  ],
];

testHonest('neighbours', HONEST);
