import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** Targets that the text calls those of the company or of the year, far from the list of objectives. */
const TOLD: readonly Told[] = [
  [
    'company target',
    'objective-conflict',
    'warning',
    'Objectives 2030\n- Breakage of glasses: not above 2.4 %. Result 2.1 %.\n- Uptime of the booking platform: at least 99.8 %. Result 99.9 %.\n- Energy used per tonne: not above 410 kWh. Result 402 kWh.\n\nPacking. The shift leader stated that the company target for breakage in 2030 is 3.5 %.',
    ['2.4 %', '3.5 %'],
  ],
  [
    'objective of the company',
    'objective-conflict',
    'warning',
    'Objectives 2030\n- Breakage of glasses: not above 2.4 %. Result 2.1 %.\n- Uptime of the booking platform: at least 99.8 %. Result 99.9 %.\n- Energy used per tonne: not above 410 kWh. Result 402 kWh.\n\nThe annual report of the data room gives the uptime objective of the company as at least 99.5 %.',
    ['99.8 %', '99.5 %'],
  ],
  [
    'limit set by the company',
    'objective-conflict',
    'warning',
    'Objectives 2030\n- Breakage of glasses: not above 2.4 %. Result 2.1 %.\n- Uptime of the booking platform: at least 99.8 %. Result 99.9 %.\n- Energy used per tonne: not above 410 kWh. Result 402 kWh.\n\nEnergy. The chart in the boiler house shows the annual energy limit of 450 kWh set by the company.',
    ['410 kWh', '450 kWh'],
  ],
  [
    'target of the year',
    'objective-conflict',
    'warning',
    '三、质量目标（2030年）\n目标 | 指标 | 实际\n餐具破损率 | ≤1.2% | 0.9%\n废水COD排放浓度 | ≤200mg/L | 166mg/L\n年均PUE | 不高于1.42 | 1.39\n苗木成活率 | ≥93% | 95.2%\n\n洗涤间：1-6月破损率0.9%，控制在年度目标破损率1.8%以内。',
    ['1.2%', '1.8%'],
  ],
  [
    'limit of the company',
    'objective-conflict',
    'warning',
    '三、质量目标（2030年）\n目标 | 指标 | 实际\n餐具破损率 | ≤1.2% | 0.9%\n废水COD排放浓度 | ≤200mg/L | 166mg/L\n年均PUE | 不高于1.42 | 1.39\n苗木成活率 | ≥93% | 95.2%\n\n环保：监测报告COD 166mg/L，低于公司规定的COD排放限值300mg/L，与年度目标为同一指标。',
    ['200mg/L', '300mg/L'],
  ],
  [
    'handed down',
    'objective-conflict',
    'warning',
    '三、质量目标（2030年）\n目标 | 指标 | 实际\n餐具破损率 | ≤1.2% | 0.9%\n废水COD排放浓度 | ≤200mg/L | 166mg/L\n年均PUE | 不高于1.42 | 1.39\n苗木成活率 | ≥93% | 95.2%\n\n机房：每月上报能耗，依据公司下达的全年PUE上限1.50考核。',
    ['1.42', '1.50'],
  ],
  [
    'figure of the company',
    'objective-conflict',
    'error',
    '三、质量目标（2030年）\n目标 | 指标 | 实际\n餐具破损率 | ≤1.2% | 0.9%\n废水COD排放浓度 | ≤200mg/L | 166mg/L\n年均PUE | 不高于1.42 | 1.39\n苗木成活率 | ≥93% | 95.2%\n\n《目标分解表》对照：苗木成活率的公司指标为90%，各部门按此分解。',
    ['≥93%', '苗木成活率的公司指标为90%'],
  ],
];

const HONEST: readonly Honest[] = [
  [
    'company target',
    'en',
    'Objectives 2030\n- Breakage of glasses: not above 2.4 %. Result 2.1 %.\n- Uptime of the booking platform: at least 99.8 %. Result 99.9 %.\n- Energy used per tonne: not above 410 kWh. Result 402 kWh.\n\nPacking. The shift leader stated that the company target for breakage in 2030 is 2.4 %.',
  ],
  [
    'objective of the company',
    'en',
    'Objectives 2030\n- Breakage of glasses: not above 2.4 %. Result 2.1 %.\n- Uptime of the booking platform: at least 99.8 %. Result 99.9 %.\n- Energy used per tonne: not above 410 kWh. Result 402 kWh.\n\nThe annual report of the data room gives the uptime objective of the company as at least 99.8 %.',
  ],
  [
    'limit set by the company',
    'en',
    'Objectives 2030\n- Breakage of glasses: not above 2.4 %. Result 2.1 %.\n- Uptime of the booking platform: at least 99.8 %. Result 99.9 %.\n- Energy used per tonne: not above 410 kWh. Result 402 kWh.\n\nEnergy. The chart in the boiler house shows the annual energy limit of 410 kWh set by the company.',
  ],
  [
    'promised in a contract',
    'en',
    'Objectives 2030\n- Breakage of glasses: not above 2.4 %. Result 2.1 %.\n- Uptime of the booking platform: at least 99.8 %. Result 99.9 %.\n- Energy used per tonne: not above 410 kWh. Result 402 kWh.\n\nThe hosting contract promises an annual uptime target of 99.0 % to customers of the company.',
  ],
  [
    'of the next year',
    'en',
    'Objectives 2030\n- Breakage of glasses: not above 2.4 %. Result 2.1 %.\n- Uptime of the booking platform: at least 99.8 %. Result 99.9 %.\n- Energy used per tonne: not above 410 kWh. Result 402 kWh.\n\nFor 2031 the company target for breakage will be lowered to 2.0 %.',
  ],
  [
    'an own target',
    'en',
    'Objectives 2030\n- Breakage of glasses: not above 2.4 %. Result 2.1 %.\n- Uptime of the booking platform: at least 99.8 %. Result 99.9 %.\n- Energy used per tonne: not above 410 kWh. Result 402 kWh.\n\nThe shift works to its own target for breakage of 2.0 %, stricter than the company target.',
  ],
  [
    'of a year before',
    'en',
    'Objectives 2030\n- Breakage of glasses: not above 2.4 %. Result 2.1 %.\n- Uptime of the booking platform: at least 99.8 %. Result 99.9 %.\n- Energy used per tonne: not above 410 kWh. Result 402 kWh.\n\nThe company target for breakage in 2029 was 2.8 %.',
  ],
  [
    'target of the year',
    'zh',
    '三、质量目标（2030年）\n目标 | 指标 | 实际\n餐具破损率 | ≤1.2% | 0.9%\n废水COD排放浓度 | ≤200mg/L | 166mg/L\n年均PUE | 不高于1.42 | 1.39\n苗木成活率 | ≥93% | 95.2%\n\n洗涤间：1-6月破损率0.9%，控制在年度目标破损率1.2%以内。',
  ],
  [
    'limit of the company',
    'zh',
    '三、质量目标（2030年）\n目标 | 指标 | 实际\n餐具破损率 | ≤1.2% | 0.9%\n废水COD排放浓度 | ≤200mg/L | 166mg/L\n年均PUE | 不高于1.42 | 1.39\n苗木成活率 | ≥93% | 95.2%\n\n环保：监测报告COD 166mg/L，低于公司规定的COD排放限值200mg/L，与年度目标为同一指标。',
  ],
  [
    'handed down',
    'zh',
    '三、质量目标（2030年）\n目标 | 指标 | 实际\n餐具破损率 | ≤1.2% | 0.9%\n废水COD排放浓度 | ≤200mg/L | 166mg/L\n年均PUE | 不高于1.42 | 1.39\n苗木成活率 | ≥93% | 95.2%\n\n机房：每月上报能耗，依据公司下达的全年PUE上限1.42考核。',
  ],
  [
    'figure of the company',
    'zh',
    '三、质量目标（2030年）\n目标 | 指标 | 实际\n餐具破损率 | ≤1.2% | 0.9%\n废水COD排放浓度 | ≤200mg/L | 166mg/L\n年均PUE | 不高于1.42 | 1.39\n苗木成活率 | ≥93% | 95.2%\n\n《目标分解表》对照：苗木成活率的公司指标为93%，各部门按此分解。',
  ],
  [
    'stricter than the company',
    'zh',
    '三、质量目标（2030年）\n目标 | 指标 | 实际\n餐具破损率 | ≤1.2% | 0.9%\n废水COD排放浓度 | ≤200mg/L | 166mg/L\n年均PUE | 不高于1.42 | 1.39\n苗木成活率 | ≥93% | 95.2%\n\n洗涤间自定目标：破损率不超过1.0%，严于公司年度指标。',
  ],
  [
    'a permit',
    'zh',
    '三、质量目标（2030年）\n目标 | 指标 | 实际\n餐具破损率 | ≤1.2% | 0.9%\n废水COD排放浓度 | ≤200mg/L | 166mg/L\n年均PUE | 不高于1.42 | 1.39\n苗木成活率 | ≥93% | 95.2%\n\n排污许可证规定的COD限值500mg/L，公司年度目标严于许可要求。',
  ],
  [
    'a year before',
    'zh',
    '三、质量目标（2030年）\n目标 | 指标 | 实际\n餐具破损率 | ≤1.2% | 0.9%\n废水COD排放浓度 | ≤200mg/L | 166mg/L\n年均PUE | 不高于1.42 | 1.39\n苗木成活率 | ≥93% | 95.2%\n\n公司2029年度目标：破损率1.5%以内，已完成。',
  ],
  [
    'revised',
    'zh',
    '三、质量目标（2030年）\n目标 | 指标 | 实际\n餐具破损率 | ≤1.2% | 0.9%\n废水COD排放浓度 | ≤200mg/L | 166mg/L\n年均PUE | 不高于1.42 | 1.39\n苗木成活率 | ≥93% | 95.2%\n\n经管理评审决定，公司年度目标破损率由1.2%调整为1.0%。',
  ],
];

testTold('a target of the company told by one word', TOLD);
testHonest('a target of the company told by one word: not so', HONEST);
