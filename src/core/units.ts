/** A unit of measure. Two figures compare only where the dimensions are the same. */
export interface Unit {
  /** Canonical spelling, for example `%` or `mg/m³`. */
  name: string;
  dimension: string;
  /** Multiplies a value into the dimension's base unit. */
  factor: number;
}

type UnitRow = readonly [name: string, dimension: string, factor: number, spellings: readonly string[]];

const ROWS: readonly UnitRow[] = [
  ['%', 'ratio', 0.01, ['%', '个百分点', 'percent', 'per cent']],
  ['‰', 'ratio', 0.001, ['‰']],
  ['ppm', 'ratio', 1e-6, ['ppm', 'PPM']],
  ['元', 'money', 1, ['元', '元人民币']],
  ['万元', 'money', 10_000, ['万元', '万人民币']],
  ['亿元', 'money', 100_000_000, ['亿元']],
  ['t', 'mass', 1000, ['t', '吨', 'tonnes', 'tonne']],
  ['kg', 'mass', 1, ['kg', '公斤', '千克', 'KG', 'Kg']],
  ['g', 'mass', 0.001, ['g', '克']],
  ['mg', 'mass', 1e-6, ['mg', '毫克']],
  ['km', 'length', 1000, ['km', '公里', '千米']],
  ['m', 'length', 1, ['m', '米', 'metres', 'meters']],
  ['cm', 'length', 0.01, ['cm', '厘米']],
  ['mm', 'length', 0.001, ['mm', '毫米']],
  ['μm', 'length', 1e-6, ['μm', 'µm', 'um', '微米']],
  ['㎡', 'area', 1, ['㎡', 'm²', 'm2', '平方米', '平米', '平方']],
  ['万㎡', 'area', 10_000, ['万㎡', '万m²', '万平方米', '万平米']],
  ['亩', 'area', 666.6666666666666, ['亩']],
  ['m³', 'volume', 1, ['m³', 'm3', '立方米', '方']],
  ['L', 'volume', 0.001, ['L', '升']],
  ['mL', 'volume', 1e-6, ['mL', 'ml', '毫升']],
  ['s', 'time', 1, ['s', '秒', 'seconds', 'second', 'sec']],
  ['min', 'time', 60, ['min', '分钟', 'minutes', 'minute', 'mins']],
  ['h', 'time', 3600, ['h', '小时', '个小时', 'hours', 'hour', 'hrs', '学时', '课时']],
  ['天', 'duration', 1, ['天', '个工作日', '工作日', '日历天', 'working days', 'days', 'day']],
  ['个月', 'months', 1, ['个月', 'months', 'month']],
  ['年', 'months', 12, ['years', 'year']],
  ['℃', 'temperature', 1, ['℃', '°C', '摄氏度', '度']],
  ['MPa', 'pressure', 1e6, ['MPa', 'Mpa', 'mpa', '兆帕']],
  ['kPa', 'pressure', 1000, ['kPa', 'KPa', 'Kpa', '千帕']],
  ['Pa', 'pressure', 1, ['Pa', '帕']],
  ['bar', 'pressure', 100_000, ['bar']],
  ['mg/L', 'concentration', 1, ['mg/L', 'mg/l', '毫克/升']],
  ['mg/m³', 'air-concentration', 1, ['mg/m³', 'mg/m3', 'mg/Nm³', '毫克/立方米']],
  ['dB', 'level', 1, ['dB(A)', 'dBA', 'dB', '分贝']],
  ['kWh', 'energy', 1, ['kWh', 'kwh', 'KWh', '千瓦时', '度电']],
  ['kW', 'power', 1, ['kW', 'KW', '千瓦']],
  ['V', 'voltage', 1, ['V', '伏']],
  ['A', 'current', 1, ['A', '安培']],
  ['Ω', 'resistance', 1, ['Ω', '欧姆', '欧']],
  ['MΩ', 'resistance', 1e6, ['MΩ', '兆欧']],
  ['N·m', 'torque', 1, ['N·m', 'N.m', 'Nm', '牛米']],
  ['HRC', 'hardness', 1, ['HRC']],
  ['m/min', 'speed', 1, ['m/min']],
  ['r/min', 'rotation', 1, ['r/min', 'rpm', '转/分']],
  ['分', 'score', 1, ['分', 'points', 'point']],
  ['人次', 'person-times', 1, ['人次', '人·次']],
  ['人', 'people', 1, ['人', '名', '位', 'employees', 'persons', 'people', 'workers', 'staff']],
];

/** Chinese measure words and English nouns that count things without changing their size. */
const COUNTERS = [
  '项',
  '个',
  '件',
  '份',
  '次',
  '台套',
  '台',
  '套',
  '家',
  '起',
  '条',
  '批次',
  '批',
  '张',
  '只',
  '本',
  '辆',
  '间',
  '栋',
  '层',
  '处',
  '类',
  '种',
  '组',
  '户',
  '单',
  '例',
  '宗',
  '部',
  '支',
  '根',
  '块',
  '桶',
  '箱',
  '袋',
  '瓶',
  '卷',
  '枚',
  '颗',
  '把',
  '双',
  '款',
  '页',
  '期',
  '班',
  '场',
  '门',
  '门课',
  '点',
  '道',
  '级',
  '轮',
  '步',
  '周',
  '座',
  '艘',
  '架',
  '樘',
  '棵',
  '株',
  '吨次',
  '车次',
  '车',
  '盒',
  '片',
  '对',
  '幅',
  '盏',
  '口',
  '方面',
  '岗',
  '小项',
  'pcs',
  'pieces',
  'items',
  'item',
  'findings',
  'finding',
  'complaints',
  'complaint',
  'records',
  'orders',
];

const COUNTER_ROWS: readonly UnitRow[] = COUNTERS.map((word) => [word, `count:${word}`, 1, [word]] as const);

const BY_SPELLING = new Map<string, Unit>(
  [...ROWS, ...COUNTER_ROWS].flatMap(([name, dimension, factor, spellings]) =>
    spellings.map((spelling) => [spelling, { name, dimension, factor }] as const),
  ),
);

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
const isLatin = (text: string) => /[A-Za-z]$/u.test(text);

/** Matches a unit right after a number, longest spelling first; Latin units end at a word boundary. */
export const UNIT_PATTERN = [...BY_SPELLING.keys()]
  .sort((a, b) => b.length - a.length)
  .map((spelling) => escapePattern(spelling) + (isLatin(spelling) ? '(?![A-Za-z0-9])' : ''))
  .join('|');

export const unitOf = (spelling: string): Unit | null => BY_SPELLING.get(spelling) ?? null;

/** True for units that count separate things, people included, so that parts can add up to a whole. */
export const isCount = (unit: Unit): boolean =>
  unit.dimension.startsWith('count:') || unit.dimension === 'people' || unit.dimension === 'person-times';
