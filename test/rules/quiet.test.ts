import { type Honest, testHonest } from '../helpers/whole-check.js';

/** Passages that are in order and once raised an alarm, with what it was about. */
const HONEST: readonly Honest[] = [
  [
    'what went in beside what came out within the limit',
    'zh',
    '抽干燥批次，入机水分18.4%，出机水分12.6%，标准不高于13.0%，均合格。',
  ],
  [
    'work that the customers do themselves',
    'zh',
    '公司没有外包过程；灭菌由各医院的消毒供应中心自行完成，不是公司的服务内容。',
  ],
  [
    'auditors and their days in a bracket, to be multiplied',
    'en',
    'The audit took six auditor days on site (two auditors, three days each).',
  ],
  [
    'the other targets met beside one that was not',
    'en',
    '| Objective | Target | 2030 | 2031 |\n|---|---|---|---|\n| Paint use per panel | not above 0.30 kg | 0.34 kg | 0.27 kg |\n| Waste sorted | at least 70 % | 74 % | 75 % |\nPaint use missed its target in 2030. The other five targets were met in 2030, and all in 2031.',
  ],
  [
    'the papers of the system renamed',
    'zh',
    '体系实施日期：2030年9月2日。\n2030年11月公司更名，体系文件于2031年1月统一换名，之前的记录仍是旧名。',
  ],
  [
    'the first surveillance, which raised none',
    'en',
    'Two minor nonconformities and no major nonconformity were raised.\nTwo surveillance audits took place. The first raised no nonconformity.',
  ],
  [
    'one of them spoken of again, and those of earlier visits',
    'zh',
    '1) 审核中提出严重不符合项（0）项，轻微不符合项（3）项，涉及部门/条款：烘干部 Q8.5.1；检测部 Q7.1.5；烘干部 E8.2\n2) 上次审核提出的不符合：上次为第一次监督（2030年4月16日至18日），共提出轻微不符合1项（前厅部 E8.1，喷壶无标识），已于2030年5月8日验证，本次现场复查未再发生。\n3.5 支持：监视和测量资源方面的1项轻微不符合见3.2。',
  ],
  [
    'a nonconformity raised with its system before the grade',
    'zh',
    '打印纸卡纸没有存下来，手工记录没有复核人签字，对洗涤车间开出质量一般不符合一项，条款8.5.1。\n收发点利器盒超过四分之三未封口，对收发部开出职业健康安全一般不符合一项，条款8.1.2。\n本次共开一般不符合两项，严重不符合没有：第一项见前文，洗涤车间，8.5.1；第二项为收发部，8.1.2。',
  ],
  [
    'a contract changed and reviewed again after it was signed',
    'zh',
    '抽合同HT31-058（玉米种子12万公斤），2031年1月10日评审，1月12日签订，3月1日顾客减量至11万公斤，3月2日变更评审，实际供货11万公斤。',
  ],
  [
    'a total in a bracket of counts by system',
    'en',
    'The internal audit led to 9 findings (Q 5, E 2, S 2); 8 are closed.',
  ],
  [
    'numbers of the last audit spoken of beside those of this one',
    'en',
    'Major nonconformities: 0\nMinor nonconformities: 2\n| No. | Standard and clause | Unit | Subject |\n|---|---|---|---|\n| NC-31-01 | ISO 9001, 8.4.1 | Purchasing | Supplier not re-evaluated |\n| NC-31-02 | ISO 14001, 8.2 | Stores | Drill not held |\n\nThe bund at the north tank was still missing; NC-30-02 therefore remains open.',
  ],
  [
    'sections of the report counted as the standard counts its clauses',
    'en',
    '4.1 Competence\nRecords of eight fitters were sampled.\n4.2 Monitoring and measuring resources\nThe register lists 46 instruments.\n4.3 Documented information\nManual issue 4.\n5.3 Infrastructure\nTwo halls.\n6.3 Internal audit\nHeld in May.',
  ],
  [
    'the day the last audit ended',
    'en',
    'Audit dates: 9 to 11 September 2031\nThe stage 2 audit was completed on 17 August 2030.',
  ],
  [
    'two aims for a school year',
    'zh',
    '序号|目标|指标|结果\n1|责任剐蹭|每学年不超过5起|5起\n2|有效投诉|每学年不多于12件|10件',
  ],
  [
    'a value below the designed one by points',
    'zh',
    '效率规定不低于77%。型式试验效率79.2%，比设计值低；效率低于设计值1.4个百分点，仍高于规定。',
  ],
  [
    'open when it was looked at, closed at the end',
    'zh',
    '跟踪表中JY-03计划于月底关闭，完成后应提交证据。\nJY-02已于2031年4月2日关闭。',
  ],
  [
    'none major beside three minor ones in the next sentence',
    'en',
    'Major nonconformities: 0. Minor nonconformities: 2 (one ISO 9001, one ISO 45001).\nNC-1, clause 7.2 of ISO 9001, Dispatch, competence\nNC-2, clause 8.1.2 of ISO 45001, Boiler house, guarding',
  ],
  [
    'numbers by standard that make the whole',
    'en',
    'One minor nonconformity for ISO 9001 and two minor nonconformities for ISO 14001 were raised; no major nonconformity.\nThe yard had no bund: NC-1 (ISO 14001, clause 8.1). Two labels were missing: NC-2 (ISO 14001, clause 7.5.3). One order was not reviewed: NC-3 (ISO 9001, clause 8.2.3).\nThe system conforms except for the three minor nonconformities NC-1 to NC-3.',
  ],
  [
    'what a sample leaves open',
    'zh',
    '七、不符合项\n本次审核共开具不符合报告2项；其中严重不符合项0项，一般不符合项2项。\n十一、抽样声明：审核基于抽样，存在局限，未发现不符合不代表不存在不符合。',
  ],
  [
    'none raised for the one thing the sentence is about',
    'zh',
    '本次审核提出严重不符合项（0）项，轻微不符合项（2）项，观察项（3）项：\n退货率未达成，公司已于2031年3月9日召开专题会，原因为两家客户换型，计划年底降至2%以内；目标管理过程有效，未开具不符合。',
  ],
  [
    'none raised of one system',
    'zh',
    '本次审核开具轻微不符合2项，分布为锻造车间E8.1、装卸队S8.1.2，质量管理体系未开具不符合。\n锻造车间废油桶无盖，开具轻微不符合（E8.1）。\n装卸队吊索无标识，开具轻微不符合（S8.1.2）。',
  ],
  [
    'a nonconformity raised under a clause named between the verb and its grade',
    'zh',
    '现场废胶桶敞口，违反公司规定第3.2条，就此向印刷部开具E8.1一般不符合1项。\n仓储部两垛无标识，开具一般不符合（仓储部Q8.5.2）。\n本次审核共开具不符合报告2项；其中严重不符合项0项，一般不符合项2项。',
  ],
  [
    'the other objectives met beside one that was not',
    'zh',
    '序号|目标|指标|结果\n1|一次交验合格率|≥98%|99.1%\n2|培训计划完成率|≥90%|85.7%\n第2项未达指标，已补办。其余各项达到指标。',
  ],
  [
    'a minor one raised, no major one',
    'zh',
    '四、不符合项\n本次审核开具一般不符合1项：配电房5月点检记录缺两天，当班人员说明当日停电检修，未补记原因，涉及GB/T 19001-2016标准8.5.1条款，责任部门为工程部，双方确认事实无异议。未开具严重不符合。',
  ],
  [
    'those of the last audit in a sentence that ends with this one',
    'zh',
    '上次审核提出的3项一般不符合，分别补做了标识和记录，本次现场抽查没有再发现类似问题。\n本次审核开具一般不符合1项。',
  ],
  [
    'a firm that sells, named beside the number of a report',
    'zh',
    '查云洲市丰泽钢材经营部，未能提供2025年再评价记录，详见不符合项报告NC-01。\n不符合项报告清单\nNC-01  8.4.1  采购部  一般',
  ],
  [
    'a fine that was not imposed',
    'zh',
    '报告期内未受到行政处罚。2024年11月因标识牌脱落被街道口头提醒，未作出行政处罚，当月已补挂。',
  ],
  [
    'numbers of reports before the values of a mean',
    'zh',
    '抽出厂检验报告编号0703、0719、0728，噪声72、73、71dB(A)，平均72dB(A)，要求不大于75dB(A)。',
  ],
  [
    'a certificate that expires after the audit',
    'en',
    '# Recertification audit report\n\n**Client:** Marlow Joinery Ltd\n**Audit dates:** 9 to 11 September 2025\n\n## 1. Organisation\n\n| Item | Entry |\n| --- | --- |\n| Personnel covered by the system | 58 |\n| Shifts | one, plus Saturday overtime |\n| Current certificate expires | 3 November 2025 |',
  ],
  [
    'a policy signed before a register was reviewed',
    'en',
    'Orders are full until February 2026. The risk register (12 items, last reviewed 22 May 2025) was looked at. The integrated policy was signed on 7 January 2024.',
  ],
  [
    'a supplier of the project evaluated after the contract with the client',
    'zh',
    '3. 康宁门诊改造项目，合同价418万元，评审2025年7月1日，签订2025年7月4日。该项目分包方“瑞峰防水队”2025年7月15日评价合格，防水施工始于7月28日。',
  ],
  [
    'a design brief approved before the design review',
    'zh',
    '抽“线束XK-12”设计开发项目，设计任务书2025年2月10日批准，设计输入含客户图纸，设计评审2025年3月4日，样品验证2025年4月2日。',
  ],
  [
    'targets of two business years',
    'en',
    'Objectives for the year to March 2025: lost time injuries not more than 2, result 2, met. For 2025/26 the limit for lost time injuries is 1.',
  ],
  [
    'one part that names two departments',
    'zh',
    '公司现有管理人员9人，技术部6人，品质部5人，采购、销售5人，生产部33人，共58人。',
  ],
  [
    'a limit of what was bought in, and objectives called met elsewhere',
    'zh',
    '采购来料全年退货4批，抽12月8日玉米水分14.6%，标准不超过14%，退货处理。\n\n结论：体系保持有效，目标完成，内审管评有效，推荐保持注册。',
  ],
  [
    'limits of noise, and objectives called met',
    'zh',
    '厂界噪声昼间最大57.2分贝，夜间48.3分贝，限值60和50分贝。\n结论：体系有效运行，目标完成。',
  ],
  [
    'complaints that a rate was worked out from',
    'zh',
    '质量目标：顾客投诉公司要求每百万瓶不超过3起，实际1.8起（全年灌装1250万瓶，投诉23起，其中瓶盖10起、口味7起）；成品率≥98%，实际98.4%。\n结论：目标完成。',
  ],
  [
    'objectives of the audit',
    'en',
    'Residual moisture limit 8 %, result 9.1 %. The batch was reworked and released by L. Farrow.\n\nThe system conforms and is effective, the scope is appropriate, the audit objectives were reached.',
  ],
  [
    'targets of two years',
    'zh',
    '2025年目标：吨纸电耗≤90kWh。2024年全年：吨纸电耗93.1kWh（2024年指标≤95kWh），均完成。2025年一季度：吨纸电耗89.2kWh。',
  ],
  [
    'none in a quarter, some in the year',
    'zh',
    '顾客投诉≤5次/年，一季度无投诉。\n销售部：2025年投诉4次中因受潮3次，已改进包装。',
  ],
  [
    'a target of last year',
    'en',
    "- Internal scrap: target 2.5 % or less, result 2.3 %.\n\nLast year's target for scrap was 3.0 %; it was tightened in July.",
  ],
  [
    'those of the previous audit under its heading',
    'en',
    'B. Nonconformities of the previous audit\nTwo minor nonconformities were raised in June 2025 and closed.\n\nG. Result of this audit\nOne minor nonconformity, ISO 45001 clause 8.2, was raised.',
  ],
  [
    'those of an internal audit, closed up to this audit',
    'zh',
    '内部审核 Q9.2：2025年11月3日至5日内审，审核组3人，审核员不审自己部门。开具不符合4项：生产部2项、采购部1项、仓库1项，均已关闭。\n汇总：本次监督审核开具不符合1项（E8.1，生产部，一般）。',
  ],
  [
    'the leader of the internal audit in its section',
    'zh',
    '十二、内部审核\n2025年7月8日至9日，组长宫小敏，组员石雷（技术部）、薛虹（质检部）。\n审核结论\n受审核方对审核结果无异议。\n组长：尚闻博    2025年9月17日',
  ],
  [
    'what was followed up, numbered like a section',
    'zh',
    '1.5.6 不符合：本次审核开具一般不符合2项，严重不符合0项\n1.5.7 上次审核不符合的验证：上次开出3项一般不符合（Q9.1.2、E8.2、S8.1.4.3），整改有效\n四、不符合项汇总\n1. E8.1 环境部 一般 危废间无防渗托盘\n2. S7.2 工程部 一般 1名电工证未按期复审',
  ],
  ['people of one centre', 'zh', '| 覆盖人数 | 93人（其中研发中心41人、工程部22人） |'],
  [
    'no serious accident, and a light one',
    'zh',
    '安全目标：重伤及死亡事故为0，实际0。\n4月12日装卸工贺某被托盘砸到右脚，软组织挫伤，休息了5天，已报工伤。',
  ],
  [
    'the readings of one figure before the limit of the next',
    'zh',
    '抽W31-02号罐：设计壁厚≥8.0mm，五点实测8.3、8.1、8.0、8.4、8.2mm，巴氏硬度≥40，实测44～47，水压试验24h不渗漏，合格，2025年6月18日。',
  ],
  [
    'the former target in a bracket behind the result',
    'zh',
    '公司2026年目标：成品一次检验合格率≥98.5%（2025年为≥98%）；吨纸用电≤92kWh；火灾0。2025年全年：吨纸用电93.6kWh（2025年指标≤95kWh），均完成。',
  ],
  ['numbers of batches', 'zh', '9月16日10:20查记录，在机3批（P0916-04、-05、-06），批号与看板一致。'],
  ['a term that ends years later', 'zh', '市一院合同2025-02-26评审，2月28日签，期限3月1日至2028-02-29。'],
  [
    'numbers by year, and no major one',
    'en',
    '## 3. Follow-up of surveillance 1\n\nTwo minor nonconformities were raised in March 2025:\n\n1. NC-25-01, 8.5.1, Application Support: three change records had no back-out plan. Closed on 30 April 2025.\n2. NC-25-02, 7.1.5, Field Engineering: tester used after its date. Closed on 30 April 2025.\n\n## 9. Findings\n\n| No. | Grade | Clause | Department | Finding |\n| --- | --- | --- | --- | --- |\n| NC-26-01 | minor | 8.4.3 | Field Engineering | Purchase order 7714 did not state the response time |\n\nNo major nonconformity was raised.',
  ],
  [
    'people of one unit beside a unit with a bracket',
    'en',
    'Staff: Service Desk 9, Commercial 7 and Central Services (HR, finance, quality) 5.',
  ],
  [
    'people of whom one part is spread over crews',
    'en',
    'Persons covered: 64, made up of 6 in management and administration, 9 in sales and design, 8 in stores and logistics, 35 fitters in seven crews of five, and 6 in maintenance.',
  ],
  [
    'an accident of the year before',
    'en',
    'Objective 4, lost-time injuries: none in the financial year. One lost-time injury, a sprained wrist, happened on 12 September 2024, in the year before, whose objective of none was missed.',
  ],
  [
    'a number covered at the first certification',
    'zh',
    '覆盖人数：396人\n变更：初次认证时覆盖388人，现396人，变动已通报机构。',
  ],
  [
    'complaints against a target per so many passengers',
    'zh',
    '| 9.1.2 | 9月投诉12件，均已答复 | 符合 |\n目标：有效投诉≤1件/10万人次，1—9月0.41件/10万人次。',
  ],
  [
    'an evaluation after stage 1',
    'en',
    'Stage 1: 8 May 2025, on site. Stage 2: 17 to 19 June 2025.\nEvaluation of compliance: 20 March 2025, 54 requirements, and 28 May, the six on lifting added after stage 1; all met.',
  ],
  [
    'what was found in an earlier audit, with its days in brackets',
    'zh',
    '六、审核时间与地点\n\t2025年9月16日8:30至2025年9月17日12:00，现场审核，共1.5天。\n十、上次审核不符合的验证\n\t初审（第二阶段2024年8月28日至29日）开具一般不符合1项，已整改。\n十二、管理评审\n\t管理评审于2025年7月22日由总经理主持，输入含6月内审结果。',
  ],
  [
    'readings behind an allowed deviation',
    'zh',
    '\t现场查主焊缝，工艺要求电流240～280A，记录262A。\n\t涂装：构件总干膜厚125μm，允许偏差-25μm，实测5处为128、119、133、126、124，均值126.0μm。\n\t起重机定期检验2024年11月6日合格。',
  ],
  ['a lack that is counted', 'zh', '半年内到货不合格4批（破损2批、标签不符1批、效期不足1批），均退货。'],
  [
    'none excluded from another standard',
    'zh',
    '1.5.8 不适用条款：Q8.3。公司不研发，不影响满足顾客要求的能力。O无不适用条款。',
  ],
  [
    'until when certificates hold, and who began',
    'zh',
    '负责人的考核合格证均有效至2027年4月21日。邢小鹏2025年3月10日入职，三级教育3月11日至13日，3月14日独立上岗。',
  ],
  [
    'no complaints about the environment, some of customers',
    'zh',
    '2025年无环保处罚、无环保方面的投诉。\n质保3年，2025年共处理投诉3件：异响2件、色差1件，均在7日内处理完毕。',
  ],
  [
    'a clause excluded in the line above a paragraph',
    'zh',
    '8.3设计和开发也不适用：公司依据原文翻译，流程固定；初审已接受。\n\n译员资源部负责外部译者。抽2025年8月20日试译记录86分，8月25日签协议。',
  ],
  ['the rate of those that were left', 'zh', '2026年1—4月985车，拒收5车，99.49%。'],
  [
    'a special process of the supplier',
    'zh',
    '热处理为特殊过程，由供方进行确认，采购部索取了过程确认报告；企业自己没有特殊过程，装配可检验。',
  ],
  [
    'what was counted among those of the year',
    'zh',
    '质量目标：返工全年不超过12单，2025年9单。这件计入了2025年返工9单之内。',
  ],
  [
    'an instrument past its date, raised as a nonconformity',
    'zh',
    '审核日期：2025年9月16日至17日。\n测厚仪TH-03有效期至2025年8月11日，到审核日未再送校，见不符合报告01。',
  ],
  ['times of day behind a date', 'zh', '审核员：游某　审核时间：2031-05-13 09:00～11:30　审核条款：4.1 4.2'],
  [
    'times of day in a stretch of days',
    'en',
    'Audit dates: 3 November 2031, 08:30 to 6 November 2031, 12:00\nThe opening meeting was held on 3 November 2031.',
  ],
  [
    'decisions of which one names a number of things',
    'zh',
    '管理评审资料齐全。决议三项：更换2台空压机、增加防错标识、修订留样制度，完成两项，标识在采购中。',
  ],
  [
    'a gain that is told by who came and who left',
    'zh',
    '现有人数71人，去年同期65人，净增6人：入职15人、离职9人。',
  ],
  [
    'a remark in brackets within a list of departments',
    'zh',
    '按部门：综合部6人（含总经理、管理者代表）、技术部8人、生产部33人、质检部5人，合计52人。',
  ],
  ['a set of plans', 'zh', '应急预案1套：综合1份、专项3份、现场处置7份，已备案。'],
  [
    'a requirement of the next room',
    'zh',
    '冷冻库要求≤-18℃，读数-20.5℃、-21.0℃、-20.0℃，平均-20.5℃；冷藏库要求0℃～4℃，读数2.6℃，均符合要求。',
  ],
  [
    'requirements in the order of their values',
    'zh',
    '光谱分析：Cr 16.8%、Ni 10.4%、Mo 2.15%，要求16.0～18.0、10.0～14.0、2.00～3.00，合格。',
  ],
  [
    'a heading with a number of its own',
    'en',
    '3.4 Nonconformity and improvement\nComplaints are handled within five days.\nThis audit: 3 minor nonconformities, no major:\nNC1 stores, 8.5.4: labels.\nNC2 office, 7.2: records.\nNC3 crew, 7.5.3: drawings.',
  ],
  ['an answer without a tick', 'zh', '1.5.6 删减 ■8.3不适用（仅按设计院施工图组织安装） □无删减'],
  [
    'a recommendation with a condition in the box, too',
    'zh',
    '本次审核开具一般不符合3项。完成纠正措施并经验证后，推荐认证注册。\n■有条件推荐 □直接推荐 □不推荐',
  ],
  [
    'an objective of the handling of complaints',
    'zh',
    '\t目标\t指标\t结果\n\t顾客投诉处理及时率\t100%\t100%\n2031年1月至2月没有收到投诉。',
  ],
  [
    'dates over the turn of a year',
    'zh',
    '平台V5.0：立项2030年10月20日，需求评审11月5日，编码12月8日至2031年3月27日，系统测试4月7日至5月15日，发布6月1日。',
  ],
  [
    'a rule of the house by the number of its item',
    'zh',
    '库管员说来不及上架，不符合公司《仓储管理规定》4.2条的要求，向仓储部开具一般不符合1项（8.5.4）。\n不符合项清单\n序号\t条款\t部门\t事实\n1\t8.5.4\t仓储部\t原料直接放在地面上，来不及上架',
  ],
  [
    'a nominal weight beside what it may fall short by',
    'zh',
    '出厂检验：净含量398—405g（标称400g，允许短缺量12g）、感官正常，检验员某某。',
  ],
  [
    'nonconformities under a heading of internal audits',
    'zh',
    '八、内部审核\n2031年7月17日至19日，组长姚某，组员施某。施某审综合部、销售部。开出一般不符合5项，分布为生产部3项、销售部2项，8月关闭。\n十二、本次审核不符合\n本次审核开具一般不符合2项。',
  ],
  [
    'a number of which the middle is hidden',
    'zh',
    '焊工操作证号T3201××××××有效期至2032年5月，身份证320××××××××1234。',
  ],
  ['lines to be signed', 'zh', '受审核方确认：________\n审核组长签字：________    日期：____年__月__日'],
  [
    'a measure found effective on a day',
    'zh',
    '审核日期：2031.05.11～2031.05.13\n纠正措施单抽JZ25-09，效果验证2030.11.20有效。',
  ],
  [
    'devices with their last days, the word given once',
    'zh',
    '审核日期：2031.05.11～2031.05.13\n拉力机DL-01证书至2032.01.09；热封试验仪RF-02至2031.08.30；色谱仪GC-01至2031.10.12。',
  ],
  [
    'a period that ends with the audit, in a table that came apart',
    'zh',
    '第二阶段\n2031年9月16日至9月17日\n审核期间覆盖\n2031年3月1日至本次审核结束',
  ],
  [
    'the head of the one workshop',
    'zh',
    '公司部门：综合管理部、工程部、加工车间、安环部、物资部\n查车间主任介绍，公司厂内不使用叉车。\n车间注明“未达车间目标”。',
  ],
  [
    'clauses above a row that begins with its process',
    'zh',
    '审核条款：E：6.1.2、6.2；S：6.1.2、8.2、10.2\n环境因素\tE6.1.2\t识别环境因素74项，重要环境因素5项。\t符合',
  ],
  ['the number of a house', 'en', '| Address | Holt Dock Road 7, Saltmere (one site, two cold stores) |'],
  [
    'a target of the year after a table of this one',
    'en',
    '| Objective 2030 | Target | Result | Status |\n| --- | --- | --- | --- |\n| Picking accuracy | at least 99.5 % | 99.6 % | met |\n\nFor 2031 the target for picking accuracy is at least 99.6 %; January to May gave 99.7 %.',
  ],
  [
    'a numbered heading over the list',
    'en',
    '## 7 Nonconformities in this audit\n- **01, minor**, 8.5.2: label missing.\n- **02, minor**, 7.5.3: old form.\n\nIn sum: two minor nonconformities, no major.',
  ],
  [
    'complaints of one kind that came no more',
    'en',
    'Nine complaints were received in 2030, five about burrs. The action was effective: no burr complaint since September 2030.',
  ],
  [
    'less than last year, as wanted',
    'en',
    '| Objective | Target | Result 2031 | Judgement |\n| --- | --- | --- | --- |\n| Landfill waste | 10% less than 2030 | 41 t against 48 t, down 14.6% | met |',
  ],
  [
    'a change against the year before whose result does not say so',
    'zh',
    '| 目标 | 指标 | 结果 | 评价 |\n| --- | --- | --- | --- |\n| 万元产值能耗 | 同比下降3% | 4.1% | 达成 |',
  ],
  [
    'a supplier assessed again',
    'en',
    'Ingot supplier Cawder Alloys was approved in June 2022; purchase order 25-1107 was placed on 12 May 2030 and the yearly re-evaluation (score 88) was done on 15 December 2030.',
  ],
  [
    'complaints up to a month and none since',
    'en',
    'Six complaints came in during the year to March 2031 (four on splinters, two on late fitting); each has an answer. Since 1 April 2031 there have been no complaints.',
  ],
  [
    'what had been exceeded years before',
    'zh',
    '2029年曾因废水总磷超标被责令改正，公司当年整改完毕并复测达标。\n2031年废水达标率100%，四个季度委托检测4次均达标。',
  ],
  [
    'answers by grade',
    'zh',
    '发放调查表70份，收回64份，其中满意60份、一般3份、不满意1份，顾客满意率为93.8%。',
  ],
  [
    'no complaint about dust, one about weeds',
    'zh',
    '目标：扬尘投诉0，实际0；固废处置率100%。\n顾客投诉1起（养护杂草），三日内处理。',
  ],
  [
    'a gauge calibrated again in time',
    'zh',
    '审核日期：2032年5月12日至5月13日\n抽YB-06压力表，检定日期2031年6月20日，有效期半年，2031年12月15日再次检定，有效至2032年6月14日。',
  ],
  [
    'two names for two people, and people of whom only some are named',
    'zh',
    '抽2名检验员的上岗证：赵一鸣、何立新，均在有效期。抽3名焊工，其中李建国、王志刚持证。',
  ],
  [
    'what the audit covered on the spot',
    'zh',
    '本次审核，覆盖冲压车间的生产现场和夜班。\n认证范围“五金冲压件的生产和销售”适宜。',
  ],
  [
    'the scope in other words of the same',
    'zh',
    '本次为再认证审核，覆盖校服、职业装的生产和销售。\n认证范围“校服、职业装的生产和销售”适宜。',
  ],
  [
    'a target that was raised since',
    'zh',
    '2031年一季度目标统计：\n出厂合格率≥98.5%，实绩98.9%。\n2030年出厂合格率目标为98.0%，实绩98.3%，2031年起提高到98.5%。',
  ],
  [
    'a target raised by a point',
    'zh',
    '到货准点率≥97%，累计97.6%。\n2030年到货准点率目标为96%，今年提高1个百分点。',
  ],
  [
    'designs that nobody makes',
    'zh',
    'Q体系不适用8.3，产品按国家标准生产，无自行设计；其余条款均适用。\n服务按合同约定提供，未自行设计。',
  ],
  [
    'a class of a standard with its limits',
    'zh',
    '厂界噪声昼间58dB(A)、夜间47dB(A)，执行GB 12348 2类（昼间60、夜间50），结论达标。',
  ],
  [
    'the least of a set and what its mean must be',
    'zh',
    '抗压强度平均3.8MPa、单组最小3.3MPa（标准平均值≥3.5、最小值≥3.0），合格。',
  ],
  [
    'days behind a last day of the year after',
    'zh',
    '审核时间：2031年11月4日-6日。\n叉车2台，检验合格至2032年4月，叉车工6人持证。应急：4月18日交通事故应急演练，10月22日消防演练，均有评价。',
  ],
  [
    'a drill that is arranged',
    'zh',
    '审核时间：2031年6月10日至6月12日\n2031年5月6日开展泄漏应急演练，参加22人；2031年11月安排火灾演练。',
  ],
  [
    'no complaint that follows from one case',
    'zh',
    '抽录音20条，3条未按脚本告知，该3条未引发投诉。\n投诉：覆盖期内有责投诉51件、无责投诉29件，共80件，均在3个工作日内回复。',
  ],
  [
    'no further complaint',
    'zh',
    '2031年3月收到顾客投诉2起，均已关闭，二季度以来没有新增投诉。\n4月份以来没有新的投诉。',
  ],
  [
    'nobody hurt in a case told right before',
    'zh',
    '2031年5月12日装卸工扭伤腰，休息6天，按工伤处理。\n责任交通事故2起，均为剐蹭，无人员受伤。',
  ],
  [
    'a box for changes that was left empty',
    'zh',
    '1.5.5 变更情况\n■有变更 □无变更\n说明：法定代表人由季某变更为裴某；组织机构、地址、产品均未发生变化。',
  ],
  ['a list of chemicals that is empty', 'zh', '公司不使用任何危险化学品，危险化学品清单为空。'],
  [
    'a fall of pressure beside a test pressure',
    'zh',
    '试验压力规定0.6MPa，稳压1h，实测0.6MPa；气密性试验：压力降不大于133Pa，修正后压力降为119Pa，合格。',
  ],
  ['metres that a deviation is for', 'zh', '导轨每5m铅垂线偏差要求≤0.6mm，实测0.4、0.6、0.5mm，合格。'],
  [
    'a certificate renewed before its last day',
    'zh',
    '审核日期：2031年6月10日至11日\n地磅检定证书原有效期至2031.2.25，2031.2.20已续检，有效期至2032.2.24。',
  ],
  [
    'staff by their kinds',
    'en',
    'Client: Hollin Lifts Ltd\nPersonnel: 64 employees: 41 service technicians, 6 planners, 17 others.',
  ],
  [
    'two devices in one statement',
    'zh',
    '抽离子色谱仪LC-02，2031年6月17日校准，有效期1年；原子吸收仪YX-01于2031年9月1日到期，9月1日停用，9月4日送校，9月12日取回确认后使用。',
  ],
  [
    'a department named after carrying out',
    'zh',
    '实施部开发资料：2031年12月3日立项并下达设计任务书，2031年12月19日评审设计方案，2032年1月22日完成测试。',
  ],
  [
    'a session that was planned otherwise',
    'zh',
    '审核2031年12月2日至12月4日进行，12月2日上午召开首次会议，12月4日15:30召开末次会议。原计划12月3日上午看二园分餐间，因体检改到3日下午。',
  ],
  [
    'nonconformities of a cycle',
    'zh',
    '1.5.4 不符合项：严重不符合项（0）项，轻微不符合项（2）项\n上一周期监督审核开具轻微不符合共3项（2029年2项、2030年1项），均已验证关闭。',
  ],
  [
    'a heading over objectives',
    'zh',
    '2030年全年目标完成：\n目标\t指标\t2030年\n准时率\t≥95%\t96.1%\n运营一部对20秒接通率内控92%，2031年前五个月为90.0%，尚差2.0个百分点，已申请增编6席。',
  ],
  [
    'days of the departments',
    'zh',
    '受审核部门：管理层  主管领导：易某\n审核员：井某、车某    审核时间：2031年3月23日全天\n受审核部门：生产部  主管领导：水某\n审核员：车某    审核时间：2031年3月25日下午\n受审核部门：质检部  主管领导：南某\n审核员：井某    审核时间：2031年3月26日上午',
  ],
  [
    'a drill in a month to come',
    'zh',
    '审核时间：2031年6月10日至6月12日\n消防演练2030年10月24日完成，2031年度演练定于10月。',
  ],
  [
    'readings with their tolerance before them',
    'en',
    'Check of TW-33: 24.00 +/- 0.05 mm, readings 23.97, 24.01, 24.05 and 23.99 mm, mean 24.005 mm, accepted.',
  ],
  ['how often a day', 'zh', '清扫记录抽6月应扫25次，实扫25次（每日1次，星期日停产不计；6月有5个星期日）。'],
  [
    'a claim of one figure',
    'zh',
    '日清运量10月平均428吨，转运站能力650吨/日，最高529吨。补植乔木60株，11月初查成活59株，98.3%，高于目标95%。',
  ],
  [
    'one thing that was no nonconformity',
    'zh',
    '污泥无去向记录，开具轻微不符合（收运部E8.1）；倒车影像失灵1台，3小时修复，未开具不符合，作为观察项。\n本次审核共开具轻微不符合1项。',
  ],
  [
    'meetings due and made up for',
    'zh',
    '班组安全活动每月2次，1至9月应18次，实开17次，8月因停电少1次，9月补开1次，累计18次。',
  ],
  [
    'a mean of all beside that of some',
    'zh',
    '5家重点客户得分为94、92、90、88、91，平均91分；全部客户平均91.5分。',
  ],
  [
    'a rate with its counts in a cell',
    'zh',
    '\t目标\t指标\t实绩\n\t员工安全培训覆盖率\t100%\t41/41\n\t哑弹率\t3‰以内\t50发/25000发，2.0‰\n各项目标全部兑现。',
  ],
  [
    'complaints per thousand',
    'en',
    '- Complaints per 1,000 pieces: fewer than 3 ...... 2.6\n- Punctuality: at least 95 % ...... 96.4 %\nThe scorecard stays green from top to bottom.',
  ],
  [
    'two sorts of stores with limits of their own',
    'zh',
    '规定冷冻库温不高于-18℃、冷藏库0~4℃。抽冷藏1号库记录：02:00 2.0℃、08:00 3.6℃、14:00 4.0℃，库温受控。',
  ],
  ['a turnover in two units that agree', 'zh', '2030年全年销售收入1.26亿元。\n公司2030年销售收入12600万元。'],
  [
    'nonconformities of the surveillance of another year',
    'en',
    'Three minor nonconformities and no major nonconformity were raised. The two minor nonconformities of the surveillance in May 2030 were verified as closed.',
  ],
  [
    'a heading on property of customers',
    'en',
    '4.5 Property of customers. According to the head of logistics no property belonging to customers is taken into the building.',
  ],
  [
    'entries whose brackets hold commas',
    'zh',
    '七、不符合项\n本次共开具不符合报告2项，其中严重0项，一般2项，分布：望湖店S8.1.2；人事行政部Q8.4.1（2031年新增供方1家，未见评价记录）。',
  ],
  [
    'the target of a year gone by',
    'zh',
    '质量目标：焊缝一次探伤合格率≥97%。\n2028年焊缝一次探伤合格率曾为96.1%，当年指标为96%。',
  ],
];

testHonest('honest passages', HONEST);
