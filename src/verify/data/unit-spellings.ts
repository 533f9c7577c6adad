import type { Unit } from '../../core/index.js';

type Row = readonly [dimension: string, factor: number, spellings: readonly string[]];

const DAY = 86_400;

/** Units beyond those of the shared table, and those that convert into one another only here (days and hours). */
const ROWS: readonly Row[] = [
  ['time', DAY, ['天', '日历天', 'days', 'day', 'd']],
  ['time', 7 * DAY, ['周', '个星期', '星期', '个礼拜', '礼拜', 'weeks', 'week', 'wks', 'wk']],
  ['time', 3600, ['时', '个钟头', '钟头', '个小时', 'hrs', 'hr', 'H']],
  ['time', 60, ['mins', 'Min']],
  ['time', 0.001, ['ms', '毫秒']],
  ['workdays', 1, ['个工作日', '工作日', 'working days']],
  ['months', 1, ['个月', 'mths', 'mth']],
  ['months', 12, ['年', 'yrs', 'yr']],
  ['months', 3, ['季', '季度', 'quarters', 'quarter']],
  ['fahrenheit', 1, ['°F', '℉', '华氏度', 'F']],
  ['temperature', 1, ['C', 'degC', '°C', '℃']],
  ['length', 1e-9, ['nm', '纳米']],
  ['length', 0.0254, ['inch', 'inches', 'in.', '英寸']],
  ['length', 0.001, ['毫米']],
  ['length', 0.01, ['公分']],
  ['force', 1, ['N', '牛', '牛顿']],
  ['force', 1000, ['kN', 'KN', '千牛']],
  ['voltage', 1000, ['kV', 'KV', '千伏']],
  ['voltage', 0.001, ['mV', '毫伏']],
  ['current', 0.001, ['mA', '毫安']],
  ['resistance', 1000, ['kΩ', 'KΩ', '千欧']],
  ['power', 0.001, ['W', '瓦']],
  ['power', 1, ['kw']],
  ['power', 1000, ['MW', '兆瓦']],
  ['energy', 1000, ['MWh']],
  ['frequency', 1, ['Hz', '赫兹']],
  ['frequency', 1000, ['kHz']],
  ['frequency', 1e6, ['MHz']],
  ['illuminance', 1, ['lx', 'lux', 'Lux', '勒克斯']],
  ['conductivity', 1, ['μS/cm', 'uS/cm', 'µS/cm']],
  ['conductivity', 1000, ['mS/cm']],
  ['mass', 1e-9, ['μg', 'µg', 'ug', '微克']],
  ['mass', 1000, ['T']],
  ['colonies', 1, ['CFU', 'cfu']],
  ['volume', 1e-9, ['μL', 'µL', 'uL', 'ul', '微升']],
  ['activity', 1, ['U', 'IU']],
  ['data', 1, ['MB']],
  ['data', 1000, ['GB', 'G']],
  ['data', 1e6, ['TB']],
  ['ratio', 0.01, ['%RH', '％', 'pct', '个点']],
  ['ratio', 1e-9, ['ppb']],
  ['pressure', 100, ['mbar', 'millibar', 'millibars', '毫巴']],
  ['pressure', 100_000, ['巴', 'bars']],
  ['volume', 1, ['cubic metres', 'cubic metre', 'cubic meters', 'cubic meter']],
  ['apparent-power', 1, ['千伏安']],
  ['amount', 1, ['mol', '摩尔']],
  ['amount', 0.001, ['mmol', '毫摩尔']],
  ['amount', 1e-6, ['μmol', 'µmol', 'umol']],
  ['hardness-brinell', 1, ['HB', 'HBW']],
  ['hardness-vickers', 1, ['HV']],
  ['level', 1, ['dB(C)']],
  ['torque', 1, ['N·m', 'N•m']],
  ['viscosity', 1, ['mPa·s', 'mPa.s', 'cP']],
  ['volume', 1, ['立方', '方量', 'm^3', 'cbm']],
  ['mass', 1, ['kgs']],
  ['count', 1, ['具', '罐', '粒', '笔', '篇', '封', '顶', '榀', '副', '束', '趟', '床']],
  ['volume', 0.003785, ['gallons', 'gallon', 'gal']],
  ['length', 1e-6, ['microns', 'micron']],
  ['volume', 0.001, ['litres', 'litre', 'liters', 'l']],
];

/** What a rate is per: `m³/h`, `起/年`, `kWh/㎡`. */
const PER: readonly Row[] = [
  ['time', 3600, ['h', '小时', '时', 'hour', 'hr']],
  ['time', 60, ['min', '分钟', '分', 'minute']],
  ['time', 1, ['s', '秒', 'sec', 'second']],
  ['time', DAY, ['d', '天', '日', 'day']],
  ['months', 12, ['a', '年', 'year', 'yr']],
  ['months', 3, ['季度', '季', 'quarter', 'qtr']],
  ['months', 1, ['个月', '月', 'month', 'mth']],
  ['months', 6, ['半年']],
  ['time', 7 * DAY, ['周', 'week', 'wk']],
  ['shift', 1, ['班', 'shift']],
  ['area', 1, ['㎡', 'm²', 'm2', '平方米', '平米']],
  ['area', 1e-4, ['cm²', 'cm2', '平方厘米']],
  ['volume', 1, ['m³', 'm3', 'Nm³', 'Nm3', '立方米']],
  ['volume', 0.001, ['L', 'l', '升']],
  ['volume', 1e-6, ['mL', 'ml', '毫升']],
  ['mass', 1, ['kg', 'KG', '公斤', '千克']],
  ['mass', 1000, ['t', '吨']],
  ['mass', 0.001, ['g', '克']],
  ['length', 1, ['m', '米']],
  ['length', 1000, ['km', '公里', '千米']],
  ['length', 0.01, ['cm']],
  ['length', 0.001, ['mm']],
  ['count', 1, ['件', '台', '套', '次', '人', '个', '批', '万元', '单', 'pcs', 'pack', 'person']],
];

const table = (rows: readonly Row[]): ReadonlyMap<string, Unit> =>
  new Map(
    rows.flatMap(([dimension, factor, spellings]) =>
      spellings.map((spelling) => [spelling, { name: spelling, dimension, factor }] as const),
    ),
  );

export const EXTRA_UNITS = table(ROWS);
export const PER_UNITS = table(PER);
