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
];

testTold('forms, findings and decisions', TOLD);
testHonest('forms, findings and decisions in order', HONEST);
