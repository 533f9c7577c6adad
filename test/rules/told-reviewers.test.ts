import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** What a reviewer stops at in forms, findings and decisions. */
const TOLD: readonly Told[] = [
  [
    'both decisions ticked for the same systems',
    'nc-recommendation',
    'error',
    '审核组推荐意见：\n■推荐认证注册（Q/E） ■完成纠正措施后推荐认证注册（E、S） □不推荐',
    ['■推荐认证注册', '■完成纠正措施后推荐认证注册'],
  ],
  [
    'both decisions ticked, one below the other',
    'nc-recommendation',
    'error',
    '推荐意见：\n■同意推荐保持认证\n■整改完成并经验证后推荐保持\n□不推荐',
    ['■同意推荐保持认证', '■整改完成并经验证后推荐保持'],
  ],
  [
    'a first audit, and a certificate renewed',
    'nc-recommendation',
    'error',
    '■初次认证审核 □监督审核 □再认证审核\n结论：审核组同意换发认证证书。',
    ['■初次认证审核', '同意换发认证证书'],
  ],
  [
    'a first audit, and certification maintained, in English',
    'nc-recommendation',
    'error',
    'Type of audit: initial certification (stage 2)\nThe team recommends that certification be maintained.',
    ['Type of audit: initial certification (stage 2)', 'recommends that certification be maintained'],
  ],
  [
    'grades told one by one',
    'nc-count',
    'error',
    'Two major and one minor nonconformities were raised during this audit.\nNC-1 (major, clause 8.6, Quality): no release.\nNC-2 (minor, clause 7.2, Personnel): no evaluation.\nNC-3 (minor, clause 8.4, Purchasing): no approval.',
    [
      'Two major',
      'one minor nonconformities',
      'NC-1 (major, clause 8.6',
      'NC-2 (minor, clause 7.2',
      'NC-3 (minor, clause 8.4',
    ],
  ],
  [
    'raised against another department than the list names',
    'nc-department',
    'error',
    '查仓储部在用的《出库规程》未经批准，不满足7.5.3，对技术部开具轻微不符合。\n本次审核提出轻微不符合1项：设备部7.5.3。',
    ['不满足7.5.3，对技术部开具轻微不符合', '设备部7.5.3'],
  ],
  [
    'a dotted day that there is not',
    'date-impossible',
    'error',
    '抽备用发电机带载记录，日期2033.1.18、2033.2.29、2033.3.22。',
    ['2033.2.29'],
  ],
  [
    'a nonconformity under the clause of another subject',
    'clause-topic',
    'error',
    '安环部：体系实施后没有组织合规性评价，按S9.3对安环部开具一般不符合。',
    ['没有组织合规性评价', '按S9.3对安环部开具一般不符合'],
  ],
  [
    'preventive action by the number of the edition before',
    'clause-topic',
    'error',
    'Preventive actions are taken as clause 8.5.3 of the standard asks.\nCustomer property (8.5.3): eleven moulds are marked.',
    ['Preventive actions are taken as clause 8.5.3', 'Customer property (8.5.3'],
  ],
  [
    'excluded, and said to apply',
    'exclusion-conflict',
    'error',
    '不适用条款：8.3（按买方图纸加工）。\n工艺科：8.3设计和开发适用于本公司，见手册附录。',
    ['不适用条款：8.3', '8.3设计和开发适用于本公司'],
  ],
  [
    'excluded, and not the only one there',
    'exclusion-conflict',
    'error',
    'Non-applicable requirement: 8.3.\nIn the manual the only non-applicable requirement is 7.1.5.2.',
    ['Non-applicable requirement: 8.3', 'the only non-applicable requirement is 7.1.5.2'],
  ],
  [
    'more people of its own than there are',
    'headcount-conflict',
    'error',
    'Number of employees: 46\nOf the welders, 52 people hold certificates; all are permanent employees.',
    ['Number of employees: 46', '52 people', 'all are permanent employees'],
  ],
  [
    'a system left empty, and audited',
    'system-conflict',
    'error',
    '审核领域：■质量管理体系 □环境管理体系\n审核目的：■QMS/EMS 第二阶段审核，确定能否推荐\n结论：推荐Q/E认证注册。',
    ['□环境管理体系', '■QMS/EMS 第二阶段审核', '推荐Q/E认证'],
  ],
  [
    'a bare figure as the target of what should be low',
    'objective-conflict',
    'error',
    '| 目标 | 指标 | 结果 |\n|---|---|---|\n| 货差率 | 不超过0.04% | 0.031% |\n\n评审会通报货差率0.031%，低于规定的0.4%的货差率指标。',
    ['不超过0.04%', '0.4%的货差率指标'],
  ],
  [
    'a review said to come first and dated later',
    'date-order',
    'warning',
    '9月5日开机生产，开机前完成了工装夹具验收，验收单日期为9月12日。',
    ['9月5日', '开机前完成了工装夹具验收', '9月12日'],
  ],
  [
    'a certificate that had run out',
    'expired-at-use',
    'error',
    'Audit dates: 8 July 2034 to 10 July 2034\nThe certificates now held run until 30 June 2034.\nThe audit was completed before the expiry of the certificates.',
    [
      '8 July 2034 to 10 July 2034',
      '30 June 2034',
      'audit was completed before the expiry of the certificates',
    ],
  ],
  [
    'a tester used after its interval',
    'expired-at-use',
    'error',
    'Audit dates: 8 July 2034 to 10 July 2034\nPull tester ZT-14: calibrated 3 March 2033, valid for 12 months.\nThe bond strength of lot 71 was determined on ZT-14 on 18 April 2034.',
    ['3 March 2033', '18 April 2034'],
  ],
  [
    'one shift only, and a night crew',
    'declaration-conflict',
    'warning',
    'The works run a single day shift and nothing is made at night.\nThe logbook of line 4 was sampled; the entries of the night crew were signed by its leader.',
    [
      'The works run a single day shift and nothing is made at night.',
      'the entries of the night crew were signed',
    ],
  ],
  [
    'one shift only, and a record of the small hours',
    'declaration-conflict',
    'warning',
    '公司实行单班制。\n抽注塑机运行记录，5月12日22:00至次日6:00由当班班长签字。',
    ['单班制', '抽注塑机运行记录，5月12日22:00至次日6:00由当班班长签字'],
  ],
  [
    'all of an earlier audit closed, and one open',
    'declaration-conflict',
    'warning',
    'The two nonconformities of the 2033 surveillance audit were verified and both are now closed.\nNonconformity 33-01 of the 2033 surveillance audit: no cause has been found, it remains open.',
    [
      'nonconformities of the 2033 surveillance audit were verified and both are now closed',
      'Nonconformity 33-01 of the 2033 surveillance audit: no cause has been found, it remains open',
    ],
  ],
  [
    'all of the plan audited, and a shift that was not seen',
    'declaration-conflict',
    'warning',
    'All sites and all shifts listed in the audit plan were visited.\nThe late shift of the paint line, planned for 9 July, could not be seen because of a fault.',
    [
      'All sites and all shifts listed in the audit plan were visited.',
      'The late shift of the paint line, planned for 9 July, could not be seen because of',
    ],
  ],
];

const HONEST: readonly Honest[] = [
  [
    'each decision for its own systems',
    'zh',
    '审核组推荐意见：\n■推荐认证注册（Q/EC） ■完成纠正措施后推荐认证注册（S） □不推荐',
  ],
  ['each decision names its system', 'zh', '■推荐QMS认证注册 ■完成纠正措施后推荐EMS认证注册'],
  ['a decision a line for each system', 'zh', 'QMS：■推荐 □纠正后推荐\nEMS：□推荐 ■纠正后推荐'],
  [
    'en: a decision a line for each standard',
    'en',
    'ISO 9001: [x] Certification recommended [ ] Certification recommended after acceptance of corrective actions\nISO 14001: [ ] Certification recommended [x] Certification recommended after acceptance of corrective actions',
  ],
  [
    'a first audit beside a surveillance',
    'zh',
    '审核类型：QMS初次认证、EMS监督审核\n结论：推荐QMS认证注册，EMS推荐保持认证注册。',
  ],
  [
    'choices of the form that were left empty',
    'zh',
    '■初次认证审核 □监督审核\n□推荐保持认证注册 □不推荐 ■推荐认证注册',
  ],
  [
    'seen in one department, raised against another',
    'zh',
    '查仓储部在用的《出库规程》未经批准，不满足7.5.3，对技术部开具轻微不符合。\n本次审核提出轻微不符合1项：技术部7.5.3。',
  ],
  [
    'en: two nonconformities by number',
    'en',
    'Two minor nonconformities were raised.\nNo lot number for two batches: NC-1 (ISO 9001 clause 8.5.2, Filling).\nSpill kit incomplete: NC-2 (ISO 14001 clause 8.2, Stores).',
  ],
  [
    'en: those of the certification audit',
    'en',
    'One minor nonconformity was raised. The three minor nonconformities of the certification audit (clauses 7.2, 8.4 and 8.6) were found corrected and are closed.',
  ],
  [
    'those of the last audit, in brackets behind a numbered heading',
    'zh',
    '1.4 上次审核情况：2033年3月完成审核，开具轻微不符合2项（综合部Q7.2、装配部S8.1.2），已关闭，本次现场验证有效。\n本次审核提出轻微不符合1项：质检部Q8.6。',
  ],
  ['en: days joined by a word', 'en', 'Audit dates: 3 October 2033 and 4 October 2033'],
  [
    'en: one of several missed and said so',
    'en',
    'Quality objectives:\n- Deliveries on time: 96 % or more. Result: 97 %\n- Customer score: 8.5 points or better. Result: 8.3\nOne of the two objectives was met.',
  ],
  ['a number that looks like a day', 'zh', '抽检验单，编号2033-02-31、2033-02-32，签字齐全。'],
  ['a day of a leap year', 'zh', '抽带载记录，日期2032.1.18、2032.2.29。'],
  [
    'a nonconformity of the internal audit clause about compliance',
    'zh',
    '安环部：内审没有覆盖合规性评价，按S9.2对安环部开具一般不符合。',
  ],
  [
    'en: prevention told beside customer property',
    'en',
    'Customer property (8.5.3): preventive maintenance of moulds is planned.',
  ],
  [
    'only these are excluded',
    'zh',
    '不适用条款：8.3、7.1.5.2。\n手册写明不适用条款仅为8.3、7.1.5.2，其余均适用。',
  ],
  ['people of others hold certificates, too', 'zh', '组织人数：46人\n持证焊工52人，其中劳务分包人员20人。'],
  [
    'a system of another certificate',
    'zh',
    '审核体系：■质量管理体系（QMS） □环境管理体系（EMS）\n审核准则：■GB/T 19001-2016\n公司另持有其他机构颁发的环境管理体系证书。',
  ],
  [
    'the same target in words',
    'zh',
    '| 目标 | 指标 | 结果 |\n|---|---|---|\n| 货差率 | 不超过0.04% | 0.031% |\n\n评审会通报货差率0.031%，低于0.04%的货差率指标。',
  ],
  ['a review that came first', 'zh', '9月15日开机生产，开机前完成了工装夹具验收，验收单日期为9月12日。'],
  [
    'a permit for one night',
    'zh',
    '审核时间：2033年11月18日至20日。\n10月26日夜间浇筑，夜间施工证明有效期2033年10月8日至11月8日。',
  ],
  [
    'en: a rate behind its target, with its counts',
    'en',
    'Quality objectives:\n- Complaints: not more than 2 per 100 lots. Result: 1.6 (5 complaints on 310 lots)\nAll objectives were met.',
  ],
  ['the night of the watchman', 'zh', '公司实行单班制，没有夜班。\n门卫22:00至次日6:00值班记录齐全。'],
  [
    'en: one of this audit is open',
    'en',
    'The three nonconformities of the 2033 surveillance audit were verified and all of them are closed. Of this audit, NC-2 stays open until May.',
  ],
];

testTold('forms, findings and decisions', TOLD);
testHonest('forms, findings and decisions in order', HONEST);
