import { type Told, testTold } from '../helpers/whole-check.js';

/** Statements that stand beside others as harmless ones do, and are contradicted. */
const TOLD: readonly Told[] = [
  [
    'a wind above which lifting stops',
    'tolerance',
    'error',
    'Lifting is stopped at wind above 12 m/s. On 2 June the wind was 14 m/s, in order.',
    ['above 12 m/s', '14 m/s', 'in order'],
  ],
  [
    'a finding of this audit with a grade',
    'nc-count',
    'error',
    'Result. There is no nonconformity.\n\nA slip (NCR-3, minor) was raised by the team for the lost lid.',
    ['no nonconformity', 'NCR-3'],
  ],
  [
    'places named by a lane with too few staff',
    'sum-mismatch',
    'error',
    'Staff: 79 (Ferry Hill 40, Barley Lane 11, Upton 23)',
    ['79', '40', '11', '23'],
  ],
  [
    'an old edition that a document is written to',
    'clause-edition',
    'error',
    'Criteria: ISO 14001:2015. Instruction U-11 is written to ISO 14001:2004.',
    ['ISO 14001:2015', 'ISO 14001:2004'],
  ],
  [
    'not all of a few',
    'objective-result',
    'error',
    '| No. | Objective | Target | Result | Status |\n|---|---|---|---|---|\n| 2 | Leaks reported within a day | 100 % | 5 of 6 | met |',
    ['100 %', '5 of 6', 'met'],
  ],
  [
    'a letter of this year',
    'declaration-conflict',
    'error',
    'Audit dates: 3 to 5 May 2031.\nNo penalties or enforcement notices were received in the cycle. A warning letter on dust dated 3 March 2031 was answered.',
    [
      'No penalties or enforcement notices were received in the ',
      'warning letter on dust dated 3 March 2031 was answer',
    ],
  ],
  [
    'a finding whose standard is broken between two lines',
    'nc-clause',
    'error',
    '机修组未上锁挂牌，不满足GB/T 45001-2020第8.1.2条，开具NC-01。\n5 不符合项\nNC-01 设备部，磨床检修时未上锁挂牌，不符合GB/\nT 45001-2020第9.1.2条。',
    ['NC-01', 'NC-01 设备部，磨床检修时未上锁挂牌，不符合GB/\nT 45001-2020第9.1.2'],
  ],
];

testTold('contradicted neighbours', TOLD);
