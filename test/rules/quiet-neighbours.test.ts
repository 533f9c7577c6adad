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
  ['a pressure below that of the air', 'zh', '压差计读数-8Pa，规定为-6Pa及以下，符合要求。'],
  [
    'a finding seen at the head office by another department',
    'zh',
    '质检部现场查总部样品间，样品3件无标签，不满足8.5.2要求，开具一般不符合。\n本次审核共开具不符合项报告1项，分布：质检部8.5.2。',
  ],
  [
    'two findings in one sentence',
    'en',
    '1.6 Result: two minor nonconformities: NC-04 (ISO 45001 clause 8.2, Foundry) and NC-05 (ISO 45001 clause 7.2, Yard).\n5.2 Yard: for one of the five crane drivers no record of the refresher could be shown: NC-05 (ISO 45001 clause 7.2, Yard).',
  ],
  [
    'a new date for an open action',
    'en',
    '2.1 Surveillance 1 (March 2031) had raised two minor nonconformities: label of the acid tank (clause 8.1) and missing near-miss forms (clause 10.2). Both were closed on 9 May 2031.\n8.1 Of the two nonconformities from surveillance 1, the one on the near-miss forms remains open, and a new date of 30 April 2032 was agreed.',
  ],
  [
    'none since what was done about them',
    'en',
    '7.6 Complaints: two from neighbours in 2030 (hammering before six, soot on windows); a hood was fitted and no complaint has come in since.',
  ],
  [
    'never sent to a firm that is new',
    'zh',
    '公司于2031年4月8日与砺川环保首次签订危险废物处置合同，此前从未向该公司转移过危险废物。\n危废台账抽查：2031年1月至5月累计产生废矿物油0.71t、废活性炭1.30t，合计2.01t。',
  ],
  [
    'parts that go on behind a remark',
    'en',
    'Complaints in the cycle: 47, of which 21 in 2029, 17 in 2030 and 9 in 2031 up to the end of May (December 2028: none).',
  ],
  ['sorts of what is left over', 'zh', '合格供方28家，其中原料8家、包装6家、其余14家为物流、辅料及备件。'],
  ['a number that is a sum of two sorts', 'zh', '不可接受风险7项（一级、二级之和），均有控制措施。'],
  [
    'a wind beyond which nothing is lifted',
    'zh',
    '规定风力大于8 m/s不得起吊。6月2日起吊时风速6.5 m/s，符合规定。',
  ],
  ['a wear from which a part is replaced', 'zh', '规定磨损大于0.6 mm应更换。实测磨损0.2 mm，符合规定。'],
  [
    'a wind above which lifting stops',
    'en',
    'Lifting is stopped at wind above 12 m/s. On 2 June the wind was 9 m/s, in order.',
  ],
  [
    'machines with their numbers before the values',
    'en',
    'Rinse water: not more than 20 CFU per ml; 4 March: machine 2: 6, machine 3: 12, machine 6: 9, in order.',
  ],
  [
    'a slip that the firm itself has counted',
    'en',
    'Internal slips: a slip (NCR-88) was written for the lost lid.\n\nResult. There is no nonconformity.',
  ],
  ['places named by a lane with their staff', 'en', 'Staff: 74 (Ferry Hill 40, Barley Lane 11, Upton 23)'],
  [
    'an old edition in the history of a document',
    'en',
    'Criteria: ISO 14001:2015. Instruction U-11 names ISO 14001:2004 in its revision history only.',
  ],
  [
    'an old edition among the changes of a document',
    'zh',
    '审核准则：GB/T 19001-2016。程序文件QP-07中GB/T 19001-2008仅见于修订记录，正文为现行版。',
  ],
  [
    'an accident of the men of another firm',
    'en',
    "One of Harl's men cut his hand on 4 May 2031, which Harl counts itself. The company's own list shows no accident for 2031.",
  ],
  [
    'all of a few as a rate',
    'en',
    'Objectives for 2031:\nLifts handed over without defect: target 100 %, reached 9 of 9.\nTraining hours: target 20 hours, so far 18 hours; the target is expected to be reached.',
  ],
  [
    'all of a few in a table',
    'en',
    '| No. | Objective | Target | Result | Status |\n|---|---|---|---|---|\n| 2 | Leaks reported within a day | 100 % | 6 of 6 | met |',
  ],
  [
    'the number that a rate is counted on',
    'zh',
    '游客投诉率目标为不高于每万人次1.2，期内接待63,000人次，投诉6件，即每万人次0.95，考核表评为完成。',
  ],
  [
    'a finding that does not conform to a clause, behind an objective',
    'zh',
    '废品率目标不高于1.2%，实际1.5%。\n新操作工2人无培训记录，不符合ISO 9001:2015条款7.2的要求。',
  ],
  [
    'findings of a cycle',
    'en',
    'Four minor nonconformities were raised in the cycle, two in 2029 and two in 2030, all of them closed.\n\nTwo nonconformities were raised, one major and one minor.\nNC-1 (major): hoist guard, Yard, ISO 45001 8.1.2\nNC-2 (minor): riggers, Yard, ISO 45001 7.2',
  ],
  [
    'findings of each of two audits',
    'zh',
    '认证周期内接受监督审核两次（2029年5月、2030年5月），各开具一般不符合3项，均已关闭。\n本次共开具1项一般不符合。',
  ],
  [
    'findings of the first certification',
    'zh',
    '首次认证时的4项一般不符合已关闭。\n本次审核开出一般不符合1项：生产部8.5.1。',
  ],
  [
    'findings of the report of an internal audit',
    'en',
    'Report IA-2031 of 4 May: four nonconformities, three of them closed.\nNonconformities\nNC 1, minor, clause 8.7, Hall: roll without tag.\nNumber of nonconformities: major 0, minor 1',
  ],
  [
    'one finding with its number, and two in all',
    'en',
    'On the training of drivers one minor finding, NC-2 (clause 7.2), was raised. NC-1 (clause 8.1) is the gate.\nTwo nonconformities were raised.',
  ],
  [
    'a thing that is numbered as findings are',
    'zh',
    '本次审核开出一般不符合2项：\n- NC-01 行政部：夜班无巡查记录，不符合GB/T 19001-2016条款8.5.1。\n- NC-02 后勤部：冷柜BX-07温度计未校准，不符合GB/T 19001-2016条款7.1.5。',
  ],
  [
    'a letter from before the cycle',
    'en',
    'Audit dates: 3 to 5 May 2031.\nNo penalties or enforcement notices were received in the cycle. A warning letter on dust dated from March 2027, before the cycle began, and was settled in that year.',
  ],
  [
    'another device behind a semicolon',
    'zh',
    '审核时间：2031年5月8日至10日。\n比重计BZ-11，校准证书有效期至2031年6月18日；\n电子秤DY-05，证书到2031年7月30日止，该电子秤7月25日起使用。',
  ],
  [
    'a list of which every item is a number',
    'zh',
    '1—6月交付：H系列310台，M系列150台，S系列90台，无其他系列。',
  ],
  ['two kinds and how many there are of each', 'zh', '供方22家，分两类：原材料15家、外协7家，互不重叠。'],
  [
    'a list that breaks off behind a comma',
    'en',
    'In the year 26 complaints were received: 9 on heating, 7 on cleaning,',
  ],
  [
    'an inspection that ran out, as is said',
    'en',
    'Audit dates: 3 and 4 March 2031.\n- Van 6: yearly inspection ran out on 31 January 2031. It has stood in the yard since.',
  ],
  [
    'an evaluation that was not renewed, as is said',
    'zh',
    '审核时间：2031年3月10日至12日。\n吊带供方“石梁索具”评价有效期至2030年9月30日，到期未复评，开具一般不符合。',
  ],
  [
    'complaints about the environment and those of users',
    'en',
    'In the year the desk entered 14 complaints: 9 on delays and 5 on damage. No complaint on environmental matters was received from neighbours or authorities.',
  ],
  [
    'letters that were no complaints',
    'en',
    'Complaints: three by telephone, about dust. The two letters in the file were questions and no complaints.',
  ],
  [
    'days without an accident behind one',
    'en',
    'One lost-time accident in 2031, a bruised hand on 4 May. The board showed 140 days without accident on the first day of the audit.',
  ],
  [
    'what is cut by a machine',
    'en',
    'Sheets are cut by a plotter and joined with seams of 3 to 4 stitches per centimetre. No accident was recorded in 2031.',
  ],
  [
    'an outlet with its limit',
    'en',
    'Overflow of the cooling pond into the municipal sewer, point D2: zinc 0.2 mg/l, permitted 0.5 mg/l. No environmental incident was recorded.',
  ],
  [
    'a machine more, and the same scope and address',
    'en',
    'Changes since the last audit: a second sieve was commissioned in March 2031. There was no change of scope, address or top management.',
  ],
  [
    'a department that was renamed',
    'zh',
    '名称、地址：□有变化 ☑无变化\n组织机构：☑有变化 □无变化（2031年4月原“售后科”更名为客户服务部，人员未调整）',
  ],
  [
    'an emergency beside no permanent outsourcing',
    'en',
    'There is no permanent outsourcing. When the boiler failed on 8 July, 5 t of linen were washed by Marsh Laundry under the emergency agreement.',
  ],
  [
    'an accident of the staff of a cleaning firm',
    'zh',
    '员工工伤0起。一名外包保洁员在大堂滑倒挫伤脚踝，按相关方事件登记，工伤由其用人单位申报。',
  ],
  [
    'a person without a degree',
    'en',
    'Six have a degree in law. M. Orlund has no degree at all but proved six years of work.',
  ],
  [
    'a workshop called by who works there',
    'zh',
    '部门：管理层4人、洗涤车间34人、物流部12人。\n洗涤车间主任陪同审核。甘绍云所在车间2031年一季度加班较多。',
  ],
  [
    'two departments together',
    'zh',
    '体系覆盖人数：58人（办公室7人、客服科14人、配送科16人、打包车间11人、后勤科10人）\n职业健康：配送科、打包车间共27人，均已体检。',
  ],
  [
    'a mean of more than the two that are told',
    'zh',
    '全年汇总表显示，春季平均出芽率94.2%、秋季91.8%，21批平均93.4%。',
  ],
  ['two clauses side by side', 'zh', '部门|条款|事实\n安环部|E6.1.2 E9.1|环境因素41项。'],
  [
    'a stricter aim of a department',
    'en',
    'Quality objectives: rework at most 3 % (2.2 %). The department target for rework is 2.5 %.',
  ],
  [
    'an aim that a department has set itself',
    'zh',
    '质量目标：综合满意度≥90%，实际93.1%。\n护理部自定综合满意度目标92%，实际94.0%。',
  ],
  ['the number of a load', 'zh', '抽蒸煮记录：7月9日第4锅F0值2150，规定不低于2000，合格。'],
  ['an amount in thousands', 'zh', '吨产品电耗不高于1,640kWh，实际1,600kWh。'],
  [
    'no other instrument of the sort',
    'zh',
    '在用接地电阻表等共22件，均有台账。接地电阻表JD-05为湾口项目专用，项目部无其他接地电阻表。',
  ],
  ['machines of the trade', 'zh', '认证范围：高密度聚乙烯网箱的生产\n现场挤出机2台，保压时间已延长。'],
  ['beds of a home', 'zh', '认证范围：老人的照护与膳食服务\n床位120张，入住率88%，布草库整洁。'],
  ['a foreman of the shift', 'zh', '认证范围：隔膜纸的设计和生产\n夜班由值班主任带班。'],
  [
    'a pressure of which the size is required',
    'zh',
    '甲区对乙区压差为负12帕，规定值为绝对值不小于10帕，合格。',
  ],
  ['a colour in times', 'zh', '排放要求：pH 6～9，色度不超过60倍。测得pH 8.1，色度25倍，符合。'],
  [
    'complaints by authorities and one of a neighbour',
    'en',
    'No fines or complaints by authorities since the last audit. One neighbour complained in July 2031 of the noise.',
  ],
  [
    'the head of a shift',
    'zh',
    '本次审核由组长石磊、组员孟可完成。\n点检表有两张找不到，组长白小川说夹在交接本里了。\n审核组长石磊。',
  ],
  ['findings of the first audit', 'zh', '首次审核时的2项一般不符合经查已整改。\n本次开具一般不符合1项。'],
  ['an amount for each kilogram', 'en', 'Gas use was 5,120 MWh, or 1.28 kWh per kilogram.'],
];

testHonest('neighbours', HONEST);
