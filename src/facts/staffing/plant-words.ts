import { isInOrder, parseChineseNumeral, remember, type Span } from '../../core/index.js';

/** How Chinese reports count machines, rooms and other plant, and what they call them. */

export const NUMBER = '\\d{1,3}(?!\\d)|[一二两三四五六七八九十]';
export const CLASSIFIER = '(?:台(?:套|班)?|套|条|辆|座|艘|架|间|眼|栋|处)(?![次时件班面\\d])';
const NAME = '[\\p{Script=Han}A-Za-z]{2,14}';
/** `隧道窑3条`, `3条隧道窑`, `客房由甲、乙组成,共160间`, `冷拔机由5台增至6台`. */
const COUNTED: readonly RegExp[] = [
  new RegExp(
    `(?<thing>${NAME})由[^。;]{4,60}(?:组成|构成)[^。;\\d]{0,6}共(?:计|有)?\\s?(?<n>${NUMBER})\\s?${CLASSIFIER}`,
    'gu',
  ),
  new RegExp(
    `(?<thing>${NAME})由\\s?(?:${NUMBER})\\s?${CLASSIFIER}(?:增[至加到]{1,2}|扩充?[至到])\\s?(?<n>${NUMBER})\\s?${CLASSIFIER}`,
    'gu',
  ),
  new RegExp(
    `(?<thing>${NAME}?)(?:登记|在册|在用|现有|目前|总数|共计|合计|全厂|全公司|全院|全校|一共|总共|仅|只|就|共|为|:|有){0,4}\\s?(?<n>${NUMBER})\\s?${CLASSIFIER}`,
    'gu',
  ),
  new RegExp(`(?<n>${NUMBER})\\s?${CLASSIFIER}(?<thing>${NAME})`, 'gu'),
];
export const ANY_COUNT = new RegExp(`(?:${NUMBER})\\s?${CLASSIFIER}`, 'u');

/** Words of the sentence before the name. */
const LEAD =
  /^.*(?:[年月日a-z]|主要|关键|其他|生产|设备|设施|为|有|了|含|包括|即|及|和|与|由|共|配备|配置|安装|购置|购入|拥有|设置|台账|登记|在用|现场|车间|公司|厂内|厂区|全厂|所有|全部|各类|其中|使用|本厂|自有|自用|我司|本单位|唯一|酒店|医院|学校|建设|建成|投用)(?=[\p{Script=Han}A-Z]{2,})/u;
/** `58MW热水锅炉`: how large they are. */
const UNIT_BEFORE = /^(?:MW|kW|kVA|MVA|kV|kN|t|T|L|mm|cm|m|吨|米|升)(?:\/h)?(?=\p{Script=Han}{2})/u;
/** What is said of the things behind their name. */
const TAIL =
  /(?:均|都|全部|已|在|可|正常|运行|投用|使用|完好|用于|负责|进行|组成|等|的|同批|同时|一并|一起|送检|定检|年检|接受|通过|取得|额定|设计|为|由|于|仅|只(?!读)).*$/u;
/** Names of anything. */
const GENERAL =
  /^(?:自有|自用|现有|仅有|共有|唯一|全部|所有|本厂|全厂|公司|我司|其中|其余|设备|设施|机器|仪器|装置|机组|车辆|机|车|线|炉|场所|地址|现场|部门|生产线|项目|措施|工程|物业|系统|软件|制度|文件|记录|台账|测量设备|检测设备|监视测量设备|特种设备|计量器具|同类|上述|以上)$/u;

/** The name itself, as a span of what was written; null where it names anything. */
export function nameOf(written: string): (Span & { thing: string }) | null {
  const behind = written.replace(LEAD, '').replace(UNIT_BEFORE, '');
  const thing = behind.replace(TAIL, '');
  const start = written.length - behind.length;
  return thing.length < 2 || GENERAL.test(thing) ? null : { start, end: start + thing.length, thing };
}

export interface Counted extends Span {
  thing: string;
  value: number;
}

/** What a sentence counts; spans from the name to the number. Behind a number read once no other is read. */
export const countsIn = remember((words: string): Counted[] => {
  const found: Counted[] = [];
  for (const shape of COUNTED) {
    for (const match of words.matchAll(shape)) {
      const { thing: written = '', n = '' } = match.groups ?? {};
      const name = nameOf(written);
      const value = countOf(n);
      const [from, to] = [match.index, match.index + match[0].length];
      const start = match[0].startsWith(written) ? from + (name?.start ?? 0) : from;
      const end = match[0].startsWith(written) ? to : to - written.length + (name?.end ?? 0);
      if (!name || !(value > 0) || found.some((other) => other.start < end && start < other.end)) continue;
      found.push({ start, end, thing: name.thing, value });
    }
  }
  return found;
});

export const countOf = (written: string): number => parseChineseNumeral(written)?.value ?? Number(written);

/** `交叉带分拣机` is the `交叉带自动分拣机`: words left out within one name, its head kept. */
export function isSameThing(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= 4 &&
    long.slice(-2) === short.slice(-2) &&
    long.slice(0, 2) === short.slice(0, 2) &&
    isInOrder(short, long)
  );
}
