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
  [
    'a whole with its series and no other',
    'sum-mismatch',
    'error',
    '1—6月交付减速机共310台，H系列150台，M系列90台，无其他系列。',
    ['310台', '150台', '90台'],
  ],
  [
    'a list that ends',
    'sum-mismatch',
    'error',
    'In the year 26 complaints were received: 9 on heating, 7 on cleaning and 8 on noise.',
    ['26 complaints', '9', '7', '8'],
  ],
  [
    'complaints of users',
    'declaration-conflict',
    'error',
    'In the year the desk entered 14 complaints: 9 on delays and 5 on damage. No complaint was received from customers.',
    ['14 complaints: 9 on delays and 5 on damage', 'No complaint'],
  ],
  [
    'a new address',
    'declaration-conflict',
    'warning',
    'Changes since the last audit: the works moved to a new address in March 2031. There was no change of scope, address or top management.',
    ['moved to a new address in March 2031', 'no change'],
  ],
  [
    'a mean of the two that are told',
    'average-mismatch',
    'warning',
    '全年汇总表显示，春季平均出芽率94.2%、秋季91.8%，两季平均93.4%。',
    ['94.2%', '91.8%', '93.4%'],
  ],
  [
    'a load that misses what is required',
    'tolerance',
    'error',
    '抽蒸煮记录：7月9日第4锅F0值1950，规定不低于2000，合格。',
    ['1950', '不低于2000', '合格'],
  ],
  [
    'a pressure that is too small, whatever its sign',
    'tolerance',
    'error',
    '甲区对乙区压差为负7帕，规定值为绝对值不小于10帕，合格。',
    ['负7帕', '不小于10帕', '合格'],
  ],
];

testTold('contradicted neighbours', TOLD);
