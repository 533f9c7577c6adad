import type { Figure } from '../../core/index.js';

interface Property {
  /** What it is called where the report has no name for it. */
  zh: string;
  en: string;
  says: RegExp;
  /** The word is that of a tank, of a plant and of a crane. */
  ofAny?: true;
  /** The organisation has one, so that no thing needs to be named. */
  ofAll?: true;
}

/** What a thing has as long as it stands: no reading, no stock, no result of a month. */
const PROPERTIES: readonly Property[] = [
  { zh: '能力或容量', en: 'capacity', says: /\bcapacity\b/giu, ofAny: true },
  { zh: '面积', en: 'area', says: /面积|占地|\b(?:floor )?area\b|\bhectares\b|\bsite (?:of|measures)\b/giu },
  { zh: '容积', en: 'volume', says: /容积|库容|罐容|仓容|\b(?:volume|holds|tank capacity)\b/giu },
  {
    zh: '能力',
    en: 'capacity',
    says: /能力|规模|产能|年产(?!值)|设计产量|\b(?:designed for|design capacity|production capacity|throughput)\b/giu,
  },
  {
    zh: '储量',
    en: 'quantity stored',
    says: /储量|储存量|贮存量|存放量|存储量|充[装注]量|\bcharge\b|\bstorage limit\b/giu,
  },
  {
    zh: '载重量',
    en: 'rated load',
    says: /载重量?|载质量|载荷|起重量|限载|\b(?:safe working load|SWL|rated load|lifting capacity)\b/giu,
  },
  {
    zh: '功率或容量',
    en: 'rating',
    says: /功率|容量|蒸发量|供热量|制冷量|装机|\b(?:rated(?: at| output)?|output|power|rating)\b/giu,
  },
  {
    zh: '长度',
    en: 'length',
    says: /全长|总长|长度|里程|管长|线路长|(?<=[道路网堤渠线])长(?=\d|约|为|$)|\blength\b/giu,
  },
  {
    zh: '压力',
    en: 'pressure',
    says: /(?:设计|额定|工作|公称)压力|\b(?:design|working|operating) pressure\b/giu,
  },
  {
    zh: '注册资金',
    en: 'capital',
    says: /注册资[金本]|实收资本|注册资本金|\b(?:registered|share) capital\b/giu,
    ofAll: true,
  },
  {
    zh: '合同金额',
    en: 'contract value',
    says: /(?:合同|工程|中标|签约)(?:总)?(?:价款?|造价|金额|额)|\bcontract (?:value|sum|price)\b/giu,
  },
  {
    zh: '寿命或期限',
    en: 'life',
    says: /寿命|质保期|保质期|保修期|\b(?:service life|design life|shelf life|warranty)\b/giu,
  },
  { zh: '尺寸', en: 'size', says: /幅宽|直径|口径|跨度|高度|\b(?:diameter|span|height)\b/giu },
  { zh: '电压', en: 'voltage', says: /电压|\bvoltage\b/giu },
];
/** Papers that repeat a property, and the words with which they do; what they name is told by the rest. */
export const PAPERS =
  /建筑面积|面积|占地|容积|库容|罐容|仓容|能力|规模|产能|储量|储存量|贮存量|存放量|载重量?|载荷|起重量|功率|容量|蒸发量|供热量|制冷量|全长|总长|长度|压力|注册资[金本]|实收资本|寿命|质保期|保质期|额定|设计|处理|铭牌|使用登记证|登记证|使用证|许可证|营业执照|执照|报告|预案|说明书|台账|手册|批复|环评|合同|协议|图纸|竣工图|意见书|辨识表|清单|载明|写明|显示|记载|注明|登记|标注|填写|约定|概况|公司|企业|本厂|我司|现有|共有|其中|[一二两三四五六七八九十]?[台只座个栋间条辆套]|为|设|有|的|是|中|\b(?:capacity|design|designed|area|volume|length|rated|output|report|states?|gives?|certificate|manual|operating|registration|permit|contract|plan|describes?|shows?|works?|company|holds)\b/giu;

/** Both are told, and nothing tells that they are two properties. */
export const mayBeOne = (one: number, other: number): boolean =>
  [one, other].every((row) => PROPERTIES[row] !== undefined) &&
  (one === other || [one, other].some((row) => PROPERTIES[row]?.ofAny === true));

export const isOfAll = (row: number): boolean => PROPERTIES[row]?.ofAll === true;

/** The row of the property that stands nearest before a figure, -1 where none does. */
export function propertyAt(before: string): number {
  const ends = PROPERTIES.map(({ says }) =>
    Math.max(-1, ...[...before.matchAll(says)].map(({ index }) => index)),
  );
  const nearest = Math.max(...ends);
  return nearest < 0 ? -1 : ends.indexOf(nearest);
}

/** The name of a row, in the language of the report. */
export const propertyName = (row: number, language: 'zh' | 'en'): string => PROPERTIES[row]?.[language] ?? '';

/** Counted things, people, shares and hours have rules of their own. */
const OTHERS = /^(?:count|people|person|ratio|score|time$)/u;
/** What is measured again and again is one value only within one numbered paper. */
const READINGS =
  /^(?:temperature|level|concentration|air-concentration|content|conductivity|turbidity|acidity|resistance)/u;

export const isMeasured = ({ unit }: Figure): boolean => unit !== null && !OTHERS.test(unit.dimension);
export const isReading = ({ unit }: Figure): boolean => unit !== null && READINGS.test(unit.dimension);
