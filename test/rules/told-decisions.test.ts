import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** What a report says of its system, its papers and its decision in two places. */
const TOLD: readonly Told[] = [
  [
    'a cell and the first edition',
    'date-conflict',
    'error',
    '体系文件实施时间	2024年3月1日\n首版体系文件自2024年6月6日起发布并实施，此前未建立任何管理体系文件。',
    ['2024年3月1日', '2024年6月6日'],
  ],
  [
    'a draft until then',
    'date-conflict',
    'error',
    '体系文件实施时间：2024年3月1日\n体系文件自2024年6月15日起发布实施，此前仅为试用稿，体系尚未运行。',
    ['2024年3月1日', '2024年6月15日'],
  ],
  [
    'continued in words, suspended in the box',
    'nc-recommendation',
    'error',
    'The team proposes that certification be continued once the plan has been accepted.\n[ ] Certification to be continued\n[x] Certification to be suspended',
    ['proposes that certification be continued', '[x] Certification to be suspended'],
  ],
  [
    'a review that discusses what was completed later',
    'date-order',
    'error',
    'Management review: held on 8 March 2024 under Mr Oban. The minutes discuss in detail the results of the compliance evaluation, as completed on 25 April 2024 with 87 of 88 entries in order.',
    ['8 March 2024', '25 April 2024'],
  ],
  [
    'all on the roll came',
    'headcount-conflict',
    'error',
    '公司在册员工86人。\n公司在册人员68人全部参加培训，无一缺席。',
    ['公司在册员工86人', '公司在册人员68人'],
  ],
  [
    'a permit that was never extended',
    'certificate-conflict',
    'warning',
    '排污许可证有效期限至2028年3月14日。\n排污许可证有效期限2021年3月15日至2026年3月14日，公司称取证后未变更或延续。',
    ['排污许可证有效期限至2028年3月14日', '排污许可证有效期限2021年3月15日至2026年3月14日'],
  ],
  [
    'the system of another firm',
    'foreign-organisation',
    'error',
    'Client: Dunmore Bedding Works Ltd\nDocumented information is controlled by Carrow Poultry Processing Ltd through its EHS manager.',
    ['Dunmore Bedding Works Ltd', 'Carrow Poultry Processing Ltd'],
  ],
];

testTold('systems, papers and decisions told apart', TOLD);

const HONEST: readonly Honest[] = [
  ['goods in store', 'zh', '应急物资36项，有效期核对无过期。\n压力表PG-03已过期未检，现场使用。'],
  [
    'some of those on the roll came',
    'zh',
    '公司在册员工86人。\n公司在册人员中68人参加培训，其余18人倒班补训。',
  ],
  [
    'a permit that was extended',
    'zh',
    '排污许可证有效期限至2028年3月14日。\n原排污许可证有效期限2018年3月15日至2023年3月14日，已办理延续。',
  ],
  [
    'proposed and ticked alike',
    'en',
    'The team proposes that certification be continued once the plan has been accepted.\n[x] Certification to be continued\n[ ] Certification to be suspended',
  ],
  [
    'a new edition of the documents',
    'zh',
    '体系文件实施时间：2021年3月1日\n质量手册换版，B版自2024年6月15日起实施，此前为A版。',
  ],
  [
    'a supplier controls its own documents',
    'en',
    'Client: Dunmore Bedding Works Ltd\nThe drawings are controlled by the supplier Carrow Steel Ltd through its portal.',
  ],
];

testHonest('systems, papers and decisions that agree', HONEST);
