import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** Grades of one number, waste, drawings and sites of one's own beside those of others. */
const TOLD: readonly Told[] = [
  [
    'no major one, and one classified as major',
    'nc-count',
    'warning',
    'Result: No major nonconformity was raised.\n4.2 Purchasing. Two suppliers had no evaluation: NC-1 (clause 8.4.1, Buying Office), classified as a major nonconformity since both deliver safety parts.',
    ['No major nonconformity', 'NC-1 (clause 8.4.1, Buying Office), classified as a major nonconformity'],
  ],
  [
    'two joined and graded minor, one of them rated as major',
    'nc-grade',
    'warning',
    'The findings NC-1 and NC-2 are all graded minor; no critical issue was seen.\n4.3 Stores. Three drums stood without a label: NC-2 (clause 8.5.2, Stores), rated as major because the goods went to a customer.\n4.4 Office. The list of laws was of 2019: NC-1 (clause 7.5.3, Office), rated as minor.',
    ['NC-2 are all graded minor', 'NC-2 (clause 8.5.2, Stores), rated as major'],
  ],
  [
    'the number in the list and its grade behind the department',
    'nc-grade',
    'warning',
    '不符合汇总：NC-1、NC-2均为一般不符合。\n仓库：三桶树脂无标识，NC-2（8.5.2，仓储部），经组长确认定为严重。',
    ['NC-2均为一般', 'NC-2（8.5.2，仓储部），经组长确认定为严重'],
  ],
  [
    'more mended than there were',
    'impossible-rate',
    'error',
    'Thirty-six faults were reported in June; 14 faults were reported in May, 19 of them mended at once.',
    ['14', '19'],
  ],
  [
    'waste of its own beside that which it collects',
    'declaration-conflict',
    'error',
    '认证范围：危险废物的收集、贮存（HW08、HW49）\n管理层：公司自身经营不产生危险废物。\n机修班：叉车保养2024年更换产生废液压油0.6t，按危险废物入库登记，标签齐全。',
    ['不产生危险废物', '废液压油0.6t，按危险废物入库登记'],
  ],
  [
    'waste oil handed over',
    'declaration-conflict',
    'error',
    '管理层：生产过程不产生危险废物。\n设备科：2024年注塑机换油产生废机油0.42t，交“青屿环保”收运。',
    ['不产生危险废物', '产生废机油0.42t'],
  ],
  [
    'drawn by a design office of its own',
    'declaration-conflict',
    'error',
    '公司按业主图纸施工，不承担任何设计工作。\n技术部：抽食堂改造项目，效果图和平面图均由公司设计室绘制，业主签字认可。',
    ['不承担任何设计工作', '图和平面图均由公司设计室绘制'],
  ],
  [
    'the company has none',
    'declaration-conflict',
    'warning',
    'The company has no boiler.\n4.2 Plant: the yearly test of the boiler of 4 May 2024 was seen, 2 t/h.',
    ['has no boiler', 'the yearly test of the boiler of 4 May 2024 was seen'],
  ],
  [
    'a depot of its own',
    'address-conflict',
    'warning',
    'Sites: one address, single site.\nGoods are kept in the depot at Tarnbeck, 400 pallets.',
    ['single site', 'the depot at Tarnbeck'],
  ],
  [
    'a share beyond the range of its own row',
    'tolerance',
    'error',
    '【部门】生产部\n目标 6.2　　一次合格率≥99.0%，2024年实际99.4%。　　符合\n清洗 7.1.4　　碱液浓度要求1.2%~1.8%，抽5月记录为1.4%、2.1%。　　符合',
    ['1.2%~1.8%', '2.1%', '符合'],
  ],
];

/** Neighbours of these that are in order. */
const HONEST: readonly Honest[] = [
  [
    'nearly graded major',
    'en',
    'The findings NC-1 and NC-2 are all graded minor; no critical issue was seen.\n4.3 Stores. Three drums stood without a label: NC-2 (clause 8.5.2, Stores), minor, though it was nearly graded major.',
  ],
  [
    'two numbers with a clause each',
    'en',
    'Two nonconformities were raised in this audit.\n4.3 Stores. Three drums stood without a label: NC-1 (clause 8.5.2, Stores).\n5.1 Drills. The spill plan was not tried: NC-2 (ISO 14001, clause 8.2, Yard), graded minor.',
  ],
  [
    'a digit that says of which sort',
    'en',
    'From April to June there were 36 priority 2 faults, 34 of them mended within a day.',
  ],
  [
    'waste that the firm collects',
    'zh',
    '认证范围：危险废物的收集、贮存（HW08、HW49）\n运营部：公司自身不产生危险废物。抽4月入库单，HW08废矿物油12.4t，标签齐全。',
  ],
  [
    'waste oil that the maker of the machine takes along',
    'zh',
    '管理层：生产过程不产生危险废物。\n设备科：注塑机换油由设备厂家完成，废机油由其带走。',
  ],
  [
    'drawn by those whom the customer employs',
    'zh',
    '公司按业主图纸施工，不承担任何设计工作。\n技术部：抽食堂改造项目，效果图和平面图由业主委托的设计所绘制，吊装方案由技术部编制。',
  ],
  [
    'one of several sites has none',
    'en',
    'The laundry at Orrin Street has no boiler, steam is bought.\n4.2 Boiler: the yearly test of the boiler at Quay Road was seen.',
  ],
  [
    'a site named alone has none',
    'en',
    'Sites: Orrin Street and Quay Road. Orrin Street has no boiler.\n4.2 Boiler: the yearly test of the boiler of 4 May 2024 was seen.',
  ],
  [
    'a depot of the carrier',
    'en',
    'Sites: one address, single site; the depot at Tarnbeck belongs to the carrier and was not visited.',
  ],
  [
    'an internal target above that of the company',
    'en',
    'Quality objectives 2024, company:\n- Right-first-time rate: at least 96.5 %. Result: 97.0 %\nAll objectives were achieved. Moulding works to an internal right-first-time target of 97.5 %, above the company figure.',
  ],
  [
    'a share of one row and the range of another',
    'zh',
    '【部门】生产部\n目标 6.2　　一次合格率≥99.0%，2024年实际99.4%。　　符合\n清洗 7.1.4　　碱液浓度要求1.2%~1.8%，抽5月记录为1.4%、1.5%。　　符合',
  ],
];

testTold("what is one's own and what is another's", TOLD);
testHonest("what is one's own and what is another's, in order", HONEST);
