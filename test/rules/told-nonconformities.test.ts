import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** One nonconformity told with two systems, departments, grades or states. */
const TOLD: readonly Told[] = [
  [
    'raised against a store, listed for a workshop',
    'nc-department',
    'warning',
    '本次审核共开具不符合项报告1项。\n纸箱未垫托盘并受潮，对成品库开具Q8.5.4一般不符合1项。\n分布：装订车间Q8.5.4。',
    ['对成品库开具Q8.5.4一般不符合1项', '装订车间Q8.5.4'],
  ],
  [
    'minor where it was found, major in the list',
    'nc-grade',
    'error',
    '水泥未取得复试结果即投用，不满足8.6，向项目部开具一般不符合1项。\n本次审核共开具不符合项报告1项。\n分布：项目部8.6（严重）。',
    ['不满足8.6，向项目部开具一般不符合1项', '项目部8.6（严重）'],
  ],
  [
    'a list with the number of each system before its entries',
    'nc-count',
    'error',
    '配电箱无漏电保护器，对其按S8.1.2开具一般不符合。\n分布：QMS/EC 1项，项目部Q8.5.1/EC10.5；OHSMS 1项，材料部S8.1.2。\n纠正措施验证：审核中发现的QMS/EC（2）个一般不符合，■验证合格；OHSMS（0）个一般不符合。',
    ['按S8.1.2开具一般不符合', '材料部S8.1.2', 'OHSMS（0）个一般不符合'],
  ],
  [
    'en: a standard with none, and one filed under it',
    'nc-count',
    'error',
    'Nonconformities by standard: ISO 14001 none; ISO 45001 NC-1 and NC-2. The finding on the kits, NC-3, stands apart: NC-3 is recorded under ISO 14001.',
    ['ISO 14001 none', 'NC-3 is recorded under ISO 14001'],
  ],
  [
    'a system with none, and one counted for it',
    'nc-count',
    'error',
    '不符合按体系分布：EMS：无；OHSMS：NC-1、NC-2。NC-3计入EMS。',
    ['EMS：无', 'NC-3计入EMS'],
  ],
  [
    'en: one number under two standards',
    'nc-count',
    'error',
    'Nonconformities by standard: ISO 14001 NC-1; ISO 45001 NC-2 and NC-3.\nThe drums had no lid: NC-3 (ISO 14001, clause 8.1, Yard).',
    ['ISO 45001 NC-2 and NC-3', 'NC-3 (ISO 14001'],
  ],
  [
    'en: all closed before the end, and one open',
    'nc-count',
    'error',
    'Three nonconformities were raised; all three were corrected and closed on site before the closing meeting.\nNC-1 remains open at the closing meeting.',
    [
      'all three were corrected and closed on site before the closing meeting',
      'NC-1 remains open at the closing meeting',
    ],
  ],
  [
    'all closed before the end, and one open',
    'nc-count',
    'error',
    '3项不符合均已在末次会议前现场验证关闭。\nNC-1尚未关闭，10月24日前提交证据。',
    ['3项不符合均已在末次会议前现场验证关闭', 'NC-1尚未关闭'],
  ],
];

const HONEST: readonly Honest[] = [
  [
    'a store of the workshop it is listed for',
    'zh',
    '本次审核共开具不符合项报告1项。\n纸箱未垫托盘并受潮，对仓储部成品库开具Q8.5.4一般不符合1项。\n分布：仓储部Q8.5.4。',
  ],
  [
    'two of one clause with two grades',
    'zh',
    '水泥未取得复试结果，不满足8.6，向项目部开具一般不符合1项。\n砂石未复试即投用，不满足8.6，向项目部开具严重不符合1项。\n分布：项目部8.6（严重）；项目部8.6（一般）。',
  ],
  [
    'en: each under its own standard',
    'en',
    'Nonconformities by standard: ISO 14001 NC-1; ISO 45001 NC-2.\nThe drums had no lid: NC-1 (ISO 14001, clause 8.1, Yard).',
  ],
  [
    'en: one report for both standards',
    'en',
    'NC-1 (ISO 9001 and ISO 14001, clause 7.2). Nonconformities by standard: ISO 9001: NC-1; ISO 14001: NC-1.',
  ],
  [
    'en: those of the last audit are closed',
    'en',
    'Two nonconformities of the previous audit were reviewed; all were closed on site during the audit.\nNC-1 remains open.',
  ],
  ['those of the last audit are closed', 'zh', '上次3项不符合均已现场验证关闭。本次NC-1尚未关闭。'],
];

testTold('nonconformities told twice', TOLD);
testHonest('nonconformities told twice alike', HONEST);
