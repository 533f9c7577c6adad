import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** What is dated before or after the last day of the audit, and cannot be. */
const TOLD: readonly Told[] = [
  [
    'a date below the signatures of the team',
    'audit-after-end',
    'error',
    '审核时间：2031年4月3日至5日。\n各部门均已审核。\n审核组组长（签名）：骆晚晴\n审核组组员（签名）：贺霁\n日期：2031年4月2日',
    ['2031年4月3日至5日', '日期：2031年4月2日'],
  ],
  [
    'a signature with its date',
    'audit-after-end',
    'error',
    '审核时间：2031年4月3日至5日。\n各部门均已审核。\n组长：骆晚晴    2031年4月4日',
    ['2031年4月3日至5日', '组长：骆晚晴    2031年4月4日'],
  ],
  [
    'en: words and a name between',
    'audit-after-end',
    'error',
    'Audit dates: 3 April 2031 to 5 April 2031\nThe system is suitable.\nReport finalised and signed when all had been seen: Orla Finch, 28 March 2031',
    [
      '3 April 2031 to 5 April 2031',
      'Report finalised and signed when all had been seen: Orla Finch, 28 March 2031',
    ],
  ],
  [
    'en: a plain signature',
    'audit-after-end',
    'error',
    'Audit dates: 3 April 2031 to 5 April 2031\nThe system is suitable.\nSigned: Orla Finch, lead auditor, 4 April 2031',
    ['3 April 2031 to 5 April 2031', 'Signed: Orla Finch, lead auditor, 4 April 2031'],
  ],
  [
    'a paper seen on site whose date runs over a line',
    'outside-period',
    'error',
    '审核时间：2031年4月3日至5日。\n配送：抽签收单10份，此次现场查看的其中1份签收日期为2031年4月\n18日，温度记录齐全。',
    ['2031年4月3日至5日', '2031年4月\n18日'],
  ],
  [
    'en: a paper of another name',
    'outside-period',
    'error',
    'Audit dates: 3 April 2031 to 5 April 2031\nOne of the weighing slips seen on site is dated 18 April 2031.',
    ['3 April 2031 to 5 April 2031', '18 April 2031'],
  ],
];

const HONEST: readonly Honest[] = [
  [
    'signed on the last day',
    'zh',
    '审核时间：2031年4月3日至5日。\n各部门均已审核。\n组长：骆晚晴    2031年4月5日',
  ],
  [
    'a plan signed before the audit',
    'zh',
    '审核时间：2031年4月3日至5日。\n各部门均已审核。\n审核计划确认\n组长：骆晚晴    2031年3月28日',
  ],
  [
    'en: the plan in the annex',
    'en',
    'Audit dates: 3 April 2031 to 5 April 2031\nThe system is suitable.\nAnnex: audit plan\nLead auditor: Orla Finch, 20 March 2031',
  ],
  [
    'en: a policy signed before',
    'en',
    'Audit dates: 3 April 2031 to 5 April 2031\nThe system is suitable.\nSigned policy: Mrs Holt, 20 March 2030',
  ],
  [
    'a day of delivery that is agreed',
    'zh',
    '审核时间：2031年4月3日至5日。\n抽合同1份，交货日期为2031年4月18日。',
  ],
  [
    'en: an order still to be delivered',
    'en',
    'Audit dates: 3 April 2031 to 5 April 2031\nThe order sampled is to be delivered on 18 April 2031.',
  ],
  [
    'a correction after the audit',
    'zh',
    '审核时间：2031年4月3日至5日。\n纠正措施跟踪：2031年4月18日提供了整改记录，验证有效。',
  ],
];

testTold('dates beside the end of the audit', TOLD);
testHonest('dates beside the end of the audit that can be', HONEST);
