import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** The kind of audit that the title names, and a recommendation that it cannot end in. */
const TOLD: readonly Told[] = [
  [
    'en: a surveillance audit that grants an initial certification',
    'nc-recommendation',
    'error',
    'Second surveillance audit - ISO 14001:2015\n[ ] Certification to be maintained\n[x] Initial certification to be granted once corrections are accepted',
    ['Second surveillance audit - ISO 14001:2015', 'Initial certification to be granted'],
  ],
  [
    'en: in words',
    'nc-recommendation',
    'error',
    'First surveillance - ISO 9001:2015\nThe team recommends that initial certification be granted.',
    ['First surveillance - ISO 9001:2015', 'recommends that initial certification'],
  ],
  [
    'en: a surveillance audit that renews',
    'nc-recommendation',
    'error',
    'First surveillance audit\n[x] Recertification recommended',
    ['First surveillance audit', 'Recertification recommended'],
  ],
  [
    'en: a first audit that maintains',
    'nc-recommendation',
    'error',
    'Stage 2 - ISO 9001:2015\n[x] Certification to be maintained',
    ['Stage 2 - ISO 9001:2015', 'Certification to be maintained'],
  ],
  [
    'a first audit that maintains',
    'nc-recommendation',
    'error',
    '管理体系审核报告\n（第二阶段）\n推荐意见：■推荐保持认证 □暂停',
    ['（第二阶段）', '推荐保持认证'],
  ],
  [
    'a surveillance audit that grants',
    'nc-recommendation',
    'error',
    '管理体系审核报告\n（第二次监督审核）\n推荐意见：■验证后推荐初次认证注册 □暂停',
    ['（第二次监督审核）', '推荐初次认证注册'],
  ],
  [
    'a renewal that grants for the first time',
    'nc-recommendation',
    'error',
    '管理体系审核报告\n（再认证）\n推荐意见：■推荐初次认证注册 □暂停',
    ['（再认证）', '推荐初次认证注册'],
  ],
];

const HONEST: readonly Honest[] = [
  [
    'en: the first certification of years ago',
    'en',
    'Second surveillance audit - ISO 14001:2015\nInitial certification was granted in 2029.\n[x] Certification to be maintained',
  ],
  [
    'en: advice on the next audit',
    'en',
    'Second surveillance audit - ISO 14001:2015\nIt is recommended that the recertification audit be brought forward.\n[x] Certification to be maintained',
  ],
  [
    'en: two audits in one',
    'en',
    'Second surveillance combined with recertification - ISO 14001:2015\n[x] Recertification recommended',
  ],
  [
    'the first certification of years ago',
    'zh',
    '管理体系审核报告\n（第二次监督审核）\n初次认证注册日期：2029年3月1日。\n推荐意见：■推荐保持认证注册',
  ],
  [
    'advice on the next audit',
    'zh',
    '管理体系审核报告\n（第二次监督审核）\n建议再认证审核提前一个月进行。\n推荐意见：■推荐保持认证注册',
  ],
  [
    'a kind of audit that was not ticked',
    'zh',
    '管理体系审核报告\n审核目的\n□QMS第二阶段审核\n■QMS再认证审核\n推荐意见：■推荐更新认证 □不推荐',
  ],
  ['a first audit that grants', 'zh', '管理体系审核报告\n（第二阶段）\n推荐意见：■推荐认证注册 □不推荐'],
];

testTold('kinds of audit and what they end in', TOLD);
testHonest('kinds of audit that end as they may', HONEST);
