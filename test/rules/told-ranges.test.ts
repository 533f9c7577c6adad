import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** Readings beyond the range of the instrument they were taken with. */
const TOLD: readonly Told[] = [
  [
    'a scale and what was weighed on it, lines apart',
    'range-exceeded',
    'error',
    '台秤TC-05（最大称量60kg）检定有效期至2037年3月。\n包装工序抽5袋，用TC-05称重，净含量75.2kg、75.1kg。',
    ['TC-05（最大称量60kg', '75.2kg、75.1kg'],
  ],
  [
    'below the lower end',
    'range-exceeded',
    'error',
    '千分尺QF-11，量程25～50mm，校准有效。\n抽轴径记录，采用QF-11测量，实测18.02mm。',
    ['QF-11，量程25～50mm', '18.02mm'],
  ],
  [
    'a pronoun right behind',
    'range-exceeded',
    'error',
    '风速仪FS-2量程0～5m/s。现场由该仪器读得风速6.8m/s。',
    ['FS-2量程0～5m/s', '6.8m/s'],
  ],
  [
    'an instrument without a code, by its name',
    'range-exceeded',
    'error',
    '回火炉温度计（量程0~400℃）在检定期内。\n3月8日回火记录取自回火炉温度计，显示512℃。',
    ['回火炉温度计（量程0~400℃', '512℃'],
  ],
  [
    'in another unit',
    'range-exceeded',
    'error',
    '天平TP-3最大称量200g。\n抽配料单，TP-3称得0.35kg。',
    ['TP-3最大称量200g', '0.35kg'],
  ],
  [
    'en: a balance',
    'range-exceeded',
    'error',
    'Balance BW-02, capacity 220 g, was calibrated in March.\nThe sample of lot 31-114 was weighed on BW-02: 318.4 g.',
    ['BW-02, capacity 220 g', '318.4 g'],
  ],
  [
    'the lowest of a run of readings',
    'range-exceeded',
    'error',
    '冷藏车记录仪LC-21测量范围-10℃～+60℃。\n7月4日运输由LC-21全程记录，最高-17.6℃、最低-19.2℃。',
    ['LC-21测量范围-10℃～+60℃', '-17.6℃、最低-19.2℃'],
  ],
  [
    'the range of a series, and one of it',
    'range-exceeded',
    'error',
    'LC系列温度记录仪12台，测量范围-20℃～+60℃，均已校准。\n速冻库由LC-05采集，实测最低-27.3℃。',
    ['LC系列温度记录仪12台，测量范围-20℃～+60℃', '-27.3℃'],
  ],
  [
    'en: a crane and what it lifted, sections apart',
    'range-exceeded',
    'error',
    'Crane B4 in the casting bay has a rated capacity of 3.2 t.\nThe ladle of 4.1 t was lifted by crane B4 during the visit.',
    ['Crane B4 in the casting bay has a rated capacity of 3.2 t', '4.1 t was lifted by crane B4'],
  ],
  [
    'a lift without a number, the only one',
    'range-exceeded',
    'error',
    '货梯额定载重量1.0t，检验有效期至2037年5月。\n现场见货梯装载铜排1.4t上三层。',
    ['货梯额定载重量1.0t', '货梯装载铜排1.4t'],
  ],
];

const HONEST: readonly Honest[] = [
  ['another instrument taken', 'zh', '压力表YL-09量程0~1MPa，停用；改用YL-10，保压读数1.25MPa。'],
  ['at the end of the range', 'zh', '压力表YL-09量程0~1.6MPa。用YL-09保压，读数1.6MPa。'],
  ['what was asked for', 'zh', '千分尺QF-11，量程25～50mm。\n图纸要求轴径18mm。使用QF-11测得30.02mm。'],
  ['the same in another unit', 'zh', '测厚仪CH-4（测量范围0~1250μm）。用CH-4检测涂层，记录为0.086mm。'],
  ['a tape is laid on again', 'zh', '钢卷尺GJ-12量程5m。用GJ-12量测跨度，结果18.6m。'],
  ['weighed in parts', 'zh', '电子秤DZ-08最大称量30kg。整批120kg用DZ-08称重，分4次称完。'],
  ['two scales of one instrument', 'zh', '万用表WY-2量程0~20V、量程0~500V。用WY-2测得电压220V。'],
  [
    'asked for below the range, read within it',
    'zh',
    '记录仪LC-21测量范围-10℃～+60℃。客户约定-25℃±2℃，由LC-21以外的记录仪采集。',
  ],
  ['within the rating', 'zh', '2号行车额定起重量5t。2号行车起吊模具4.6t。'],
  ['lifted by two', 'zh', '2号行车额定起重量5t。1号行车与2号行车抬吊转子8t。'],
  ['lifted in a day', 'zh', '2号行车额定起重量5t。2号行车每天吊运钢材60t。'],
  ['the trial of a hoist', 'zh', '3号葫芦额定起重量2t。3号葫芦载荷试验起吊2.5t，合格。'],
  [
    'another crane',
    'en',
    'Crane B4 has a rated capacity of 3.2 t. The ladle of 4.1 t was lifted by crane B5.',
  ],
  [
    'en: what the press itself can do',
    'en',
    'Gauge HG-7 (range 0 to 250 bar) is calibrated.\nHG-7 showed 180 bar; the press has a nominal pressure of 315 bar.',
  ],
];

testTold('readings beyond the range', TOLD);
testHonest('readings within the range', HONEST);
