import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** Systems audited, applied for and recommended, in boxes and in words. */
const TOLD: readonly Told[] = [
  [
    'boxes behind the recommendation name one that was not audited',
    'system-conflict',
    'error',
    '审核体系：■QMS □EMS ■OHSMS\n一般不符合关闭后，推荐保持认证：■QMS ■EMS ■OHSMS',
    ['审核体系：■QMS □EMS ■OHSMS', '推荐保持认证：■QMS ■EMS ■OHSMS'],
  ],
  [
    'a field of its own for the systems recommended',
    'system-conflict',
    'error',
    '审核体系：☑质量管理体系 □职业健康安全管理体系\n推荐体系：☑质量管理体系 ☑职业健康安全管理体系',
    ['审核体系：☑质量管理体系 □职业健康安全管理体系', '推荐体系：☑质量管理体系 ☑职业健康安全管理体系'],
  ],
  [
    'en: the same',
    'system-conflict',
    'error',
    'Systems audited: [x] ISO 9001 [ ] ISO 14001\nCertification recommended for: [x] ISO 9001 [x] ISO 14001',
    [
      'Systems audited: [x] ISO 9001 [ ] ISO 14001',
      'Certification recommended for: [x] ISO 9001 [x] ISO 14001',
    ],
  ],
  [
    'an empty box that says why it is empty',
    'system-conflict',
    'error',
    '准则：\n■GB/T 19001-2016\n□GB/T 24001-2016（受审核方未申请）\n■验证后推荐认证注册（Q/E）',
    ['□GB/T 24001-2016（受审核方未申请）', '■验证后推荐认证注册（Q/E）'],
  ],
  [
    'a system that was not applied for',
    'system-conflict',
    'error',
    '环境管理体系本次未申请认证。\n结论：推荐Q/E认证注册。',
    ['环境管理体系本次未申请认证', '结论：推荐Q/E认证注册'],
  ],
  [
    'en: a system that was not applied for',
    'system-conflict',
    'error',
    'The client has not applied for ISO 45001.\nThe team recommends certification to ISO 9001 and ISO 45001.',
    [
      'The client has not applied for ISO 45001.',
      'The team recommends certification to ISO 9001 and ISO 45001.',
    ],
  ],
  [
    'the standards in a field behind others',
    'system-conflict',
    'error',
    '委托方：砾石滩矿业有限公司      类别：监督      标准：GB/T 24001-2016、GB/T 45001-2020\n结论：推荐QMS、EMS、OHSMS保持认证注册。',
    ['标准：GB/T 24001-2016、GB/T 45001-2020', '结论：推荐QMS、EMS、OHSMS保持认证注册'],
  ],
  [
    'en: the standards in the title',
    'system-conflict',
    'error',
    'First surveillance - ISO 9001:2015 and ISO 14001:2015\n\n6. CONCLUSION\nThe team recommends that certification to ISO 9001 and ISO 45001 be maintained.',
    [
      'First surveillance - ISO 9001:2015 and ISO 14001:2015',
      'The team recommends that certification to ISO 9001 and ISO 45001 be maintained.',
    ],
  ],
  [
    'a system left out of the recommendation',
    'system-conflict',
    'warning',
    '审核体系：■QMS ■EMS ■OHSMS\n整改后推荐认证注册：■QMS ■EMS □OHSMS',
    ['审核体系：■QMS ■EMS ■OHSMS', '整改后推荐认证注册：■QMS ■EMS □OHSMS'],
  ],
  [
    'a system fit to be recommended, and left out',
    'system-conflict',
    'warning',
    '审核体系：QMS、EMS、OHSMS\nQ、E、S三个体系都符合推荐条件。\n推荐Q/S认证注册',
    ['审核体系：QMS、EMS、OHSMS', 'Q、E、S三个体系都符合推荐条件', '推荐Q/S认证注册'],
  ],
  [
    'one standard in the place of another',
    'system-conflict',
    'error',
    '审核体系：■QMS □EMS ■OHSMS\n审核准则\n■GB/T 19001-2016\n■GB/T 24001-2016\n□GB/T 45001-2020\n■体系文件',
    ['□EMS', '■GB/T 24001-2016', '□GB/T 45001-2020'],
  ],
];

const HONEST: readonly Honest[] = [
  [
    'the systems audited, all recommended',
    'zh',
    '审核体系：■QMS □EMS ■OHSMS\n整改后推荐认证注册：■QMS □EMS ■OHSMS',
  ],
  [
    'certificates that the client holds',
    'zh',
    '审核体系：■QMS □EMS\n受审核方持有的其他证书：■QMS ■EMS\n推荐认证注册：■QMS □EMS',
  ],
  [
    'training that somebody recommends',
    'zh',
    '审核体系：■QMS □EMS\n推荐参加的培训课程：■QMS ■EMS\n推荐认证注册：■QMS □EMS',
  ],
  [
    'a system postponed with a word',
    'zh',
    '审核体系：■QMS ■EMS ■OHSMS\nOHSMS因严重不符合未关闭，暂不推荐。\n整改后推荐认证注册：■QMS ■EMS',
  ],
  [
    'a system applied for since',
    'zh',
    '审核体系：QMS、OHSMS\n公司2031年未申请OHSMS认证，2033年提出申请。\n结论：推荐QMS、OHSMS认证注册。',
  ],
  [
    'no change of a system was applied for',
    'zh',
    '审核体系：QMS、EMS\n受审核方未申请变更QMS、EMS认证范围。\n结论：推荐QMS、EMS认证注册。',
  ],
  [
    'each system with a condition of its own',
    'zh',
    '审核准则：GB/T 19001-2016、GB/T 45001-2020\n结论：Q推荐保持认证注册，S整改验证后推荐保持认证注册。',
  ],
  [
    'en: one line of choices for each standard',
    'en',
    'Stage 2 - ISO 14001:2015 and ISO 45001:2018\n\nISO 14001: [x] Certification recommended  [ ] Recommended after acceptance of corrective actions\nISO 45001: [ ] Certification recommended  [x] Recommended after acceptance of corrective actions',
  ],
  [
    'en: no extension was applied for',
    'en',
    'Schemes: ISO 9001, ISO 14001\nThe client has not applied for an extension of ISO 14001 to the new site.\nThe team recommends certification to ISO 9001 and ISO 14001.',
  ],
  [
    'en: the standards of the title, all recommended',
    'en',
    'Second surveillance - ISO 9001:2015 and ISO 14001:2015\n\nThe team recommends that certification to ISO 9001 and ISO 14001 be maintained.',
  ],
];

testTold('systems of an audit', TOLD);
testHonest('systems of an audit that agree', HONEST);
