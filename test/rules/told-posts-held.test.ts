import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** Who has held a post, and who was there. */
const TOLD: readonly Told[] = [
  [
    'head in the line that names the department',
    'role-conflict',
    'warning',
    '【部门二】动力部      负责人：部长 林台远      审核员：闻人笛      2031.9.26 下午\n岗位职责：动力部部长为温见山，2030年2月任命，此后该职务未调整过。',
    ['【部门二】动力部      负责人：部长 林台远', '动力部部长为温见山'],
  ],
  [
    'successor appointed, since a year',
    'role-conflict',
    'warning',
    '一、技术中心\n部门经理邵云起，2027年起任职至今未变动，负责工艺文件和样品放行。\n二、综合部\n查任命文件：2030年3月5日起由温如言接任技术中心经理，邵云起调生产部任副经理。',
    [
      '部门经理邵云起，2027年起任职至今未变动，负责工艺文件和样品放行。',
      '查任命文件：2030年3月5日起由温如言接任技术中心经理，邵云起调生产部任副经理。',
    ],
  ],
  [
    'retired',
    'role-conflict',
    'warning',
    '质量受权人邵云帆自2026年一直担任此职，没有间断。\n人力资源：2029年11月邵云帆退休，离职手续齐全。',
    ['质量受权人邵云帆自2026年一直担任此职，没有间断。', '人力资源：2029年11月邵云帆退休，离职手续齐全。'],
  ],
  [
    'took over when he retired',
    'role-conflict',
    'warning',
    'The laboratory manager, Mr Corwin Ashdale, has held the post without a break since 2024 and reports to the board.\nMs Petra Lindholm spoke for the laboratory, whose manager she became when Mr Ashdale retired in May 2028.',
    [
      'The laboratory manager, Mr Corwin Ashdale, has held the post without a break since 2024 and reports to the board.',
      'Ms Petra Lindholm spoke for the laboratory, whose manager she became when Mr Ashdale retired in May 2028.',
    ],
  ],
  [
    'succeeded by somebody',
    'role-conflict',
    'warning',
    'Dr Imke Vossberg has been head of dispatch ever since 2025.\nJob descriptions: that of the head of dispatch was signed in March 2029 by Mr Tobin Crale, who had replaced Dr Vossberg in January 2029.',
    [
      'Dr Imke Vossberg has been head of dispatch ever since 2025.',
      'Job descriptions: that of the head of dispatch was signed in March 2029 by Mr Tobin Crale, who had replaced Dr Vossberg in January 2029.',
    ],
  ],
];

const HONEST: readonly Honest[] = [
  [
    'heads in the lines that name their departments',
    'zh',
    '【部门二】动力部      负责人：部长 林台远      审核员：闻人笛      2031.9.26 下午\n岗位职责：动力部部长为林台远，2030年2月任命。\n【部门三】设备部      负责人：部长 温见山      审核员：闻人笛      2031.9.27 上午',
  ],
  [
    'came from elsewhere before',
    'zh',
    '部门经理邵云起，2030年起任职至今未变动。\n2029年邵云起调离生产部，手续齐全。',
  ],
  ['still there', 'zh', '部门经理邵云起任职至今未变动。\n2030年3月邵云起主持部门例会。'],
  ['the predecessor', 'zh', '部门经理邵云起自2030年任职至今。\n邵云起接替退休的温如言。'],
  [
    'will retire',
    'en',
    'Mr Corwin Ashdale has been the laboratory manager since 2024.\nMr Ashdale plans to have retired by 2032.',
  ],
  [
    'took over himself',
    'en',
    'Mr Corwin Ashdale has been laboratory manager since 2024.\nIn 2024 he took over from Dr Vossberg, who retired.',
  ],
  [
    'another member of the family',
    'en',
    'Mr Corwin Ashdale has been laboratory manager since 2024.\nMs Petra Lindholm retired in 2029.',
  ],
];

testTold('posts held all along', TOLD);
testHonest('posts held honestly', HONEST);

const OWN_WORK: readonly Told[] = [
  [
    'its head holds two posts',
    'self-audit',
    'error',
    '管理者代表与化验室主任由白砚秋一人兼任。\n内审：2031年3月实施，各内审员均未审核本人所在部门。查检查表，化验室由内审员白砚秋独立审核并签字。',
    ['化验室主任由白砚秋', '内审员均未审核本人所在部门', '化验室由内审员白砚秋'],
  ],
  [
    'says so himself',
    'self-audit',
    'error',
    '计量室主任介绍，3月内审时本部门是他自己拿着检查表看的，没有问题。\n内审组成员3人，谁也不审自己的部门。',
    ['本部门是他自己拿着检查表看', '内审组成员3人，谁也不审自己的部门'],
  ],
  [
    'shared out among two',
    'self-audit',
    'warning',
    '内审实施计划：上午生产部（白砚秋），下午技术部、化验室（顾南星、白砚秋）。内审员均未审核自己所在部门。\n受审核部门：化验室\n与部门负责人白砚秋沟通。',
    ['下午技术部、化验室（顾南星、白砚秋）', '内审员均未审核自己所在部门', '部门负责人白砚秋'],
  ],
  [
    'has led that shop',
    'self-audit',
    'error',
    'Internal audit: four auditors in June. The paint shop was audited by Ms Ottilie Brandreth, who has headed that shop since 2026. Auditors were chosen so that none of them looked at an area for which he or she answers.',
    [
      'The paint shop was audited by Ms Ottilie Brandreth, who has headed that shop',
      'none of them looked at an area for which he or she answers',
    ],
  ],
  [
    'left ill, audited next day',
    'role-conflict',
    'warning',
    'The audit team: Mr Orrin Kestle fell ill on 3 May and took no part in the audit.\nThe warehouse was visited on 4 May; the audit of the dock was carried out by Mr Kestle together with the foreman.',
    [
      'The audit team: Mr Orrin Kestle fell ill on 3 May and took no part in the audit.',
      'the audit of the dock was carried out by Mr Kestle together with the foreman.',
    ],
  ],
];

const OTHERS_WORK: readonly Honest[] = [
  [
    'heads another shop',
    'en',
    'Internal audit: the paint shop was audited by Ms Ottilie Brandreth, who has headed dispatch since 2026. Nobody looked at an area for which he is responsible.',
  ],
  [
    'daily inspection',
    'zh',
    '内审未发现不符合。\n车间主任介绍，本车间由他自己每天检查一遍。\n内审员均未审核自己所在部门。',
  ],
  [
    'replaced',
    'en',
    'Mr Orrin Kestle fell ill and took no part in the audit.\nThe audit of the dock was carried out by Ms Lind instead of Mr Kestle.',
  ],
  ['missed a meeting', 'zh', '组员白砚秋因航班延误未能参加首次会议。\n组员白砚秋查看了仓库。'],
];

testTold('own work', OWN_WORK);
testHonest("others' work", OTHERS_WORK);
