import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** Nonconformities of this audit, of the last and of the internal audit, told in two places. */
const TOLD: readonly Told[] = [
  [
    'none of a system, and one of it when they were verified',
    'nc-count',
    'warning',
    '七、不符合项\n本次共开具不符合报告2项，其中严重0项，一般2项，OHSMS未开具不符合。\n十五、纠正措施验证：审核中发现的QMS（1）个一般不符合，EMS（1）个一般不符合，OHSMS（1）个一般不符合，（0）个严重不符合，■验证合格。',
    [
      '开具不符合报告2项',
      '严重0项',
      '一般2项',
      'OHSMS未开具不符合',
      'QMS（1）个一般不符合',
      'EMS（1）个一般不符合',
      'OHSMS（1）个一般不符合',
      '（0）个严重不符合',
    ],
  ],
  [
    'counted system by system, with one more in the list',
    'nc-count',
    'error',
    'The team raised one minor nonconformity against ISO 9001, one against ISO 45001 and none against ISO 14001.\n5 Nonconformities\nNC 1 (minor, ISO 9001 clause 7.1.5): the torque wrench was overdue.\nNC 2 (minor, ISO 45001 clause 8.1.2): the guard was off.\nNC 3 (minor, ISO 45001 clause 8.2): no drill in two years.',
    [
      'one minor nonconformity',
      'one against ISO 45001',
      'NC 1 (minor, ISO 9001 clause 7.1.5',
      'NC 2 (minor, ISO 45001 clause 8.1.2',
      'NC 3 (minor, ISO 45001 clause 8.2',
    ],
  ],
  [
    'grade in the text and in a table with numbers alone',
    'nc-grade',
    'error',
    'The bay for film was full. **NC 2, minor, clause 8.1, Dye house.** The rack had no label: **NC 1, minor, clause 8.5.2, Stores.**\n## 6 Nonconformities\n| No | Grade | Clause | Department | Finding |\n|---|---|---|---|---|\n| 1 | minor | 8.5.2 | Stores | Rack without label |\n| 2 | major | 8.1 | Dye house | Waste segregation |',
    ['NC 2, minor', '| 2 | major | 8.1 | Dye house | Waste segregation |'],
  ],
  [
    'grade in the list and at the closing meeting',
    'nc-grade',
    'error',
    '本次审核不符合项2项：\n不符合1（轻微）：综合部，7.2，新员工无培训记录。\n不符合2（轻微）：检验科，7.1.5.2，台秤超期。\n末次会议宣布：第2项不符合（严重，检验科7.1.5.2）须现场验证。',
    ['不符合2（轻微', '第2项不符合（严重'],
  ],
  [
    'graded by the team after words of the internal auditors',
    'nc-count',
    'warning',
    'Major nonconformities: 0\nMinor nonconformities: 3\n5.4 Production. Circuit boards were lying without antistatic cover on a trolley (NC-2, Q 8.5.4). As the same finding had been made by the internal auditors and boards had already been damaged, the team graded NC-2 as a major nonconformity.',
    ['Major nonconformities: 0', 'graded NC-2 as a major nonconformity'],
  ],
  [
    'closed in the entry of its number, open by its number',
    'declaration-conflict',
    'warning',
    '3.2 Follow-up\n- NC 2030-01 (ISO 9001, 8.5.2, traceability of dough lots): verified on 4 March 2031. Closed.\n- NC 2030-02 (ISO 14001, 8.2, spill kit incomplete): new kits were seen. The action was found effective and the nonconformity was closed during this audit.\n6.2 Emergency preparedness: NC 2030-02 on clause 8.2 remains open because the spill kit was again found empty.',
    [
      'The action was found effective and the nonconformity was closed during this audit.',
      '6.2 Emergency preparedness: NC 2030-02 on clause 8.2 remains open because the spill kit was again found empty.',
    ],
  ],
  [
    'all of three closed, one of them open',
    'declaration-conflict',
    'warning',
    'The first surveillance raised three minor nonconformities: 30-A (clause 7.5.3, Quality), 30-B (clause 8.4.2, Purchasing) and 30-C (clause 8.5.2, Finishing). The actions are effective, and all three were closed on 16 January 2031.\nCorrective actions: the log shows that certification finding 30-B (Purchasing) is still open on 9 October 2031.',
    [
      'The actions are effective, and all three were closed on 16 January 2031.',
      'Corrective actions: the log shows that certification finding 30-B (Purchasing) is still open on 9 October 2031.',
    ],
  ],
  [
    'told by the audit and the clause',
    'declaration-conflict',
    'warning',
    'Surveillance 1 raised one minor nonconformity (clause 7.5.3, superseded job sheets). The correction was verified on site, and the finding is closed.\n7 Findings\nThe nonconformity from the previous audit (clause 7.5.3) is still open because old job sheets were again found.',
    [
      'The correction was verified on site, and the finding is closed.',
      'The nonconformity from the previous audit (clause 7.5.3) is still open because old job sheets were again found.',
    ],
  ],
  [
    'internal audit, spread over departments, against the review input',
    'figure-conflict',
    'warning',
    '审核日期：2031年5月6日\n内部审核：2030年8月20日至21日，审核组长冷砚，互不审核本部门。共开出不符合报告3份，分别在综合部（7.5.3）、刨工车间（8.5.2）、市场部（8.2.3），9月6日前整改完毕。\n管理评审：2030年9月24日，总经理主持。其中内审情况汇报写明“本年度内审查出的5份不符合报告均已按期关闭”。',
    ['不符合报告3份', '5份不符合报告'],
  ],
  [
    'internal audit, by system, against the files',
    'figure-conflict',
    'warning',
    '审核日期：2031年5月6日\n管理层：2030年8月12日至14日实施年度内审，三天共开出不符合5项，其中Q 3项、E 2项，分布于生产部2项、品质部3项。\n综合部提供2030年度内审资料：8月12日至14日实施，不符合报告仅3份（生产部1份、采购部2份），均已关闭，没有其他不符合。',
    ['不符合5项', '不符合报告仅3份'],
  ],
  [
    'internal audit en',
    'figure-conflict',
    'warning',
    'Internal audit of March 2030: four nonconformities were raised, all of them minor.\nThe review of May 2030 dealt with the six findings of the internal audit.',
    ['four nonconformities', 'six findings'],
  ],
  [
    'the last audit under its heading',
    'nc-count',
    'warning',
    '1.4.4 上次审核情况：\n2030年11月28日至30日进行了认证审核（初次，第二阶段），开具轻微不符合1项（绿化部 E8.2，未按计划演练），2030年12月20日验证关闭。\n3.4 持续改进\n经查，上一次审核未开具不符合项，不存在需要跟踪验证的纠正措施。',
    ['2030年11月28日至30日进行了认证审核（初次，第二阶段），开具轻微不符合1项', '上一次审核未开具不符合项'],
  ],
  [
    'the last audit with its date in brackets',
    'nc-count',
    'warning',
    '2) 上次（2030年3月第二次监督）审核提出轻微不符合2项，分布于研发部8.3.4、市场部8.2.3，证据有效。\n证书使用：未发现误用。上一次监督审核未提出任何不符合，本次无需复查。',
    ['上次（2030年3月第二次监督）审核提出轻微不符合2项', '上一次监督审核未提出任何不符合'],
  ],
  [
    'the last audit en',
    'nc-count',
    'warning',
    'The last surveillance (4 June 2030) raised two minor nonconformities, both closed.\n10.2 The three minor nonconformities of the previous audit were reviewed and closed.',
    [
      'The last surveillance (4 June 2030) raised two minor nonconformities',
      'The three minor nonconformities of the previous audit',
    ],
  ],
  [
    'a list that goes on in the next lines',
    'nc-count',
    'error',
    '1) 不符合项情况：严重不符合项（0）项，轻微不符合项（2）项，涉及部门/条款：仓储部 S8.1.2；\n综合部 S7.2；\n质检部 Q7.1.5。另提出观察项3项。',
    ['严重不符合项（0）项', '轻微不符合项（2）项', '仓储部 S8.1.2', '综合部 S7.2', '质检部 Q7.1.5'],
  ],
  [
    'spread over departments, one of which begins like a verb',
    'nc-department',
    'warning',
    '1) 不符合项情况：严重不符合项（0）项，轻微不符合项（2）项，涉及部门/条款：工程管理部 Q8.5.1/EC10.3；物资部 Q8.4.2/EC8.3。\n四、结论：2项轻微不符合集中在工程管理部和经营预算部两个部门，不影响体系有效性。',
    ['物资部 Q8.4.2/EC8.3', '不符合集中在工程管理部和经营预算部两个部门'],
  ],
  [
    'a section ticked not conforming whose text is all praise',
    'nc-verdict',
    'warning',
    '3.4 持续改进\n□符合 □基本符合 ■不符合\n公司通过目标考核实施改进。内审4项不符合的原因分析及验证记录完整，未重复发生。本条款各项要求均得到落实，未发现不符合，机制运行有效。\n3.5 体系支持\n■符合 □基本符合 □不符合\n采购：供方5家，均有资质。',
    ['■不符合', '本条款各项要求均得到落实'],
  ],
  [
    'the head of a section audited it',
    'self-audit',
    'error',
    '## 二、安环部（负责人：庄砚秋，审核员：濮阳晴，2031.8.19下午—8.20上午）\n| 内部审核 | ES9.2 | 2031.5.12—5.14实施，开具不符合7项，2031.6.13全部关闭。内审员均未审核本人所在部门。 | 符合 |\n| 内审参与 | ES9.2 | 查内审检查表，安环部由内审员庄砚秋于5.13上午审核，检查表25条，开具E8.1不符合1项，由本部门整改。 | 符合 |',
    ['负责人：庄砚秋', '内审员均未审核本人所在部门', '安环部由内审员庄砚秋'],
  ],
  [
    'an auditor by his initial',
    'self-audit',
    'error',
    'Auditors were chosen so that none of them looked at an area for which he or she answers.\nSales manager Philippa Rudge described the rule.\nInternal audit reports: IA-30-01 (Production, by T. Crale), IA-30-02 (Sales, by P. Rudge).',
    [
      'none of them looked at an area for which he or she answers',
      'Sales manager Philippa Rudge',
      'Sales, by P. Rudge',
    ],
  ],
  [
    'the only auditor runs the shop',
    'self-audit',
    'warning',
    '5.2 The internal audit report of March covers the fettling shop. Its only auditor was F. Marlowe, who has run the fettling shop since 2029.',
    ['auditor was F. Marlowe, who has run the fettling shop'],
  ],
  [
    'a project manager in the list of projects and on site',
    'role-conflict',
    'error',
    '五、抽样项目一览\n项目名称 合同额 开工日期 形象进度 项目经理\n云岭市疾控中心机电安装 1280万元 2031年2月17日 管线安装完成七成 温柏年\n汀洲食品产业园综合管线 466万元 2031年3月24日 支吊架及主管安装 阙明漪\n4.施工过程控制（疾控中心项目部，2031年6月10日）\n项目部现场管理人员8人，经理费以宁介绍，自开工以来项目经理未更换。',
    ['云岭市疾控中心机电安装 1280万元 2031年2月17日 管线安装完成七成 温柏年', '经理费以宁'],
  ],
  [
    'one system of a form, the others left blank',
    'nc-count',
    'error',
    '审核中发现的QMS(  1 )个一般不符合，( 0 )个严重不符合，验证合格□仍有问题\n审核中发现的□EMS(   )个一般不符合，(  )个严重不符合\n查称量间：秤无标识，与规程不符，在生产部8.5.1开具一般不符合。\n查化验室：记录涂改，在质检部7.5.3开具一般不符合。',
    ['QMS(  1 )个一般不符合', '不符，在生产部8.5.1开具一般不符合', '质检部7.5.3开具一般不符合'],
  ],
];

testTold('findings told twice', TOLD);

const HONEST: readonly Honest[] = [
  [
    'none of a system, in both places',
    'zh',
    '七、不符合项\n本次共开具不符合报告2项，其中严重0项，一般2项，OHSMS未开具不符合。\n十五、纠正措施验证：审核中发现的QMS（1）个一般不符合，EMS（1）个一般不符合，OHSMS（0）个一般不符合，（0）个严重不符合，■验证合格。',
  ],
  [
    'counted system by system',
    'en',
    'The team raised one minor nonconformity against ISO 9001, one against ISO 45001.\n5 Nonconformities\nNC 1 (minor, ISO 9001 clause 7.1.5): the torque wrench was overdue.\nNC 2 (minor, ISO 45001 clause 8.1.2): the guard was off.',
  ],
  [
    'this workshop is no name of one',
    'zh',
    '受审核部门：管理层、喷涂车间、物资部。\n喷涂车间（负责人：卓以宁）：2把吸枪未接地，对该车间开具一般不符合1项（S8.1.2）。\n不符合清单：一般1项，喷涂车间，S8.1.2，吸枪未接地。',
  ],
  [
    'a clause of a paper of the firm',
    'zh',
    '查药房部：盘点表缺签字，不满足《盘点管理办法》4.3的规定，开具轻微不符合。\n本次审核共开具轻微不符合1项，分布：药房部Q8.1。',
  ],
  [
    'a clause of the manual',
    'en',
    'The log was blank, contrary to clause 5.10 of the diving manual (NC-02, clause 8.1.1, minor).\nNonconformities\nNC-02  8.1.1  minor  Operations  Blank log',
  ],
  [
    'a number of the section before what was found',
    'en',
    '5.9 Emergency preparedness (8.2). The list was not current: NC-01 (clause 8.2, minor).\n5.10 Site visit findings: life jackets were due for service on 31 December 2030; two out of ten had not been serviced: NC-02 (clause 8.1.1, minor).\n6 Nonconformities\nTwo minor nonconformities were raised:\nNC-01  8.2    minor   Operations   Emergency list not current\nNC-02  8.1.1    minor   Operations   Life jackets overdue for service',
  ],
  [
    'a list that goes on in the next line',
    'zh',
    '1) 不符合项情况：严重不符合项（0）项，轻微不符合项（2）项，涉及部门/条款：仓储部 S8.1.2；\n综合部 S7.2。另提出观察项3项，见附件，不计入不符合。',
  ],
  [
    'departments with two clauses each',
    'zh',
    '本次审核共开具不符合项报告2项；其中严重不符合项0项，一般不符合项2项，另有观察项1项，分布：工程部Q8.5.1/EC10.5，质安部S8.1.2；EMS 0项。',
  ],
  [
    'the internal audit and part of it',
    'zh',
    '审核日期：2031年5月6日\n内审：2030年8月12日至14日，开具不符合5项，其中生产部2项、品质部3项。\n管理评审输入包括内审5项不符合的整改情况，其中2项不符合在生产部。',
  ],
  [
    'two earlier audits',
    'en',
    'The previous audit of June 2030 raised two minor nonconformities.\nThe previous audit of June 2029 raised no nonconformities.',
  ],
  [
    'one number closed, another open',
    'en',
    '- NC 2030-01 (8.5.2): verified. The nonconformity was closed.\n- NC 2030-02 (8.2): the plan was late; it remains open.',
  ],
  [
    'a month that looks like a number',
    'en',
    'The order book shows that 2030-02 was closed in time.\nDeliveries of 2030-02 are still open.',
  ],
  [
    'one clause in two audits',
    'en',
    'Surveillance 1 raised one minor nonconformity (clause 7.5.3, superseded job sheets). The correction was verified on site, and the finding is closed.\nThe nonconformity of this audit (clause 7.5.3) is still open.',
  ],
  [
    'graded anew',
    'en',
    'The rack had no label: NC 1, minor, clause 8.5.2.\nNonconformities\n| No | Grade | Clause | Finding |\n|---|---|---|---|\n| 1 | minor | 8.5.2 | Rack without label |\nAs it had come back, NC 1 was upgraded to major.',
  ],
  [
    'a firm under its former name',
    'en',
    'Client: Pellowmere Circuit Assembly Ltd\nChanges: The company was called Pellowmere Boardworks Ltd until 30 June 2030; the ownership is unchanged.',
  ],
  [
    'heads of two departments, each beside its own',
    'zh',
    '受审核部门：管理层、综合部、裁剪车间、工务部。\n3.2 运行控制\n裁剪车间（负责人：上官蓼，2031年9月10日下午）\n加料间地面防渗。\n工务部（负责人：淳于澈，2031年9月11日上午）\n保养计划96项次。',
  ],
  [
    'a verb before a workshop',
    'zh',
    '受审核部门：管理层、综合部、裁剪车间、工务部。\n意识：访谈车间员工5人、配送员2人，能说明岗位要求。',
  ],
  [
    'an incinerator of the own service',
    'zh',
    '认证范围：遗体接运、冷藏、整容、告别及骨灰寄存服务。\n火化机5台；祭品焚烧炉1台，点检齐全。',
  ],
  [
    'a section ticked not conforming for what it tells',
    'zh',
    '3.4 持续改进\n□符合 □基本符合 ■不符合\n纠正措施：3项不符合均未分析原因，不满足10.2的要求，开具严重不符合（10.2）。其余改进过程运行有效。\n3.5 体系支持\n■符合 □基本符合 □不符合\n采购：供方5家，均有资质。',
  ],
  [
    'a minor one in a section that conforms',
    'zh',
    '3.2 过程控制\n■符合 □基本符合 □不符合\n抽3份交付单，1份无收货人签名，开具轻微不符合（8.6）。',
  ],
  [
    'another auditor than the head',
    'zh',
    '## 二、安环部（负责人：庄砚秋，审核员：濮阳晴，2031.8.19下午—8.20上午）\n| 内审参与 | ES9.2 | 查内审检查表，安环部由内审员聂听雪于5.13上午审核，庄砚秋陪同。内审员均未审核本人所在部门。 | 符合 |',
  ],
  [
    'a project manager who took over',
    'zh',
    '五、抽样项目一览\n项目名称 合同额 开工日期 形象进度 项目经理\n云岭市疾控中心机电安装 1280万元 2031年2月17日 管线安装完成七成 温柏年\n4.施工过程控制（疾控中心项目部，2031年6月10日）\n项目部管理人员8人，经理费以宁介绍，2031年5月接任项目经理。',
  ],
  [
    'the manager of another project',
    'zh',
    '五、抽样项目一览\n项目名称 合同额 开工日期 形象进度 项目经理\n云岭市疾控中心机电安装 1280万元 2031年2月17日 管线安装完成七成 温柏年\n汀洲食品产业园综合管线 466万元 2031年3月24日 支吊架及主管安装 阙明漪\n4.施工过程控制（食品产业园项目部，2031年6月10日）\n项目部管理人员8人，经理阙明漪介绍，自开工以来项目经理未更换。',
  ],
];

testHonest('findings told alike', HONEST);
