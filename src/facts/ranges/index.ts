import {
  baseValue,
  type Figure,
  groupBy,
  holdersOf,
  type RangeUse,
  type Report,
  type Sentence,
  scanFigures,
  shiftFigure,
  spansOverlap,
  viewText,
} from '../../core/index.js';
import { readLimits } from '../measurements/limits.js';
import { asRead } from '../measurements/values.js';
import { codesIn } from '../validities/words.js';
import { type Ranged, readRanged } from './instruments.js';
import { readLoads } from './loads.js';
import { readSeats } from './seats.js';

/**
 * Readings that the range of their instrument does not reach: `测温仪CW-07量程0~120℃ … 采用CW-07测温,记录为163℃`. The
 * instrument is known by its code, by its whole name, or by a pronoun right behind its range.
 */
export const extractRangeUses = (report: Report): RangeUse[] => [
  ...readReadingsBeyond(report),
  ...readLoads(report),
  ...readSeats(report),
];

function readReadingsBeyond(report: Report): RangeUse[] {
  const ranged = [...groupBy(readRanged(report), ({ name }) => name).values()].flatMap(onlyOne);
  if (ranged.length === 0) return [];
  const texts = report.sentences.map((sentence) => viewText(report, sentence));
  const holders = holdersOf(
    ranged.map(({ name }) => name),
    texts,
  );
  return ranged.flatMap((own) => {
    const near = own.sentence < 0 ? [] : [own.sentence, own.sentence + 1];
    return [...new Set([...near, ...(holders.get(own.name) ?? [])])]
      .sort((a, b) => a - b)
      .flatMap((index) => {
        const sentence = report.sentences[index];
        return (sentence && beyondIn(own, sentence, texts[index] ?? '', index)) ?? [];
      });
  });
}

/** One that is given two ranges has two scales, or stands for several. */
const onlyOne = (own: readonly Ranged[]): Ranged[] =>
  own.every(({ figure }) => figure.raw === own[0]?.figure.raw) ? own.slice(0, 1) : [];

const READING =
  /实测|测得|测定|测量值|示值|读[数取出得]|显示|指示|记录|称[得重量]|测[温压量长]|检测|监测|抽测|结果|用于|采用|使用|试验压力|升压|保压|\b(?:measured|measuring|readings?|read|showed|shows|recorded|weighed|weighing|indicated|taken with|used (?:for|to)|checked with|determined)\b/iu;
/** The figure is no reading: what is asked for, or what the instrument itself is like. */
const ASKED =
  /(?:要求|规定|规程|应|须|设定|设计|额定|限值?|上限|下限|标准|允许|允差|公差|精度|误差|分度值?|检定点|校准点|规格|工艺|合同|约定|量程|范围|称量|不低于|不高于|不大于|不小于|不超过|至少|limit|required?|requirement|specified|specification|set (?:point|to|at)|setting|nominal|tolerance|accuracy|resolution|graduations?|range|scale|capacity|at least|(?:no|not) (?:more|less) than|target)[^,。;、\d]{0,10}$/iu;
const ASKED_REACH = 24;
/** The report knows, or another way was found. */
const KNOWN =
  /超出?量程|超过量程|量程(?:不[足适够]|外)|不适用|改用|换用|更换|停用|换算|分[两二三四五六多\d]{1,2}[次段]|分批|逐段|开具|不符合(?!品)|beyond (?:its|the) range|out of range|outside (?:its|the) range|replaced|nonconformit|in (?:two|three|several) (?:parts|portions|lots)|divided|converted/iu;
const THAT =
  /(?:该|此|上述|同一?)(?:支|只|台|把|块|件)?(?:表|计|仪器?|秤|天平|尺|规|设备|器具|传感器)|\b(?:this|that|the same) (?:instrument|gauge|meter|thermometer|scales?|balance|device|sensor|probe)\b|\bwith it\b/iu;

/** The readings of a sentence about the instrument that lie outside its range. */
function beyondIn(own: Ranged, { start }: Sentence, content: string, index: number): RangeUse | null {
  const from = index === own.sentence ? own.place.end - start : 0;
  const words = content.slice(from);
  if (!READING.test(words) || KNOWN.test(content)) return null;
  const others = codesIn(words).filter((code) => !isOwn(own, code) && !isOfProduct(words, code));
  const isMeant = words.includes(own.name) || THAT.test(words) || index === own.sentence;
  if (others.length > 0 || !isMeant) return null;
  const limits = readLimits(content);
  const values = scanFigures(content)
    .map((figure) => asRead(content, figure))
    .filter(
      (figure) =>
        figure.start >= from &&
        figure.unit?.dimension === own.figure.unit?.dimension &&
        figure.comparison === null &&
        !limits.some((limit) => spansOverlap(limit, figure)) &&
        !ASKED.test(content.slice(Math.max(0, figure.start - ASKED_REACH), figure.start)) &&
        isBeyond(figure, own.figure),
    );
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return null;
  return {
    kind: 'reading',
    start: start + first.start,
    end: start + last.end,
    range: own.place,
    instrument: own.name,
    values: values.map((value) => shiftFigure(value, start)),
  };
}

/** Its code, or one of its series: `WJ-07` of `WJ系列温度记录仪`. */
const isOwn = ({ name, isSeries }: Ranged, code: string): boolean =>
  isSeries ? code.startsWith(name) : code === name;

/** Lots, orders and papers bear codes as instruments do. */
const OF_PRODUCT =
  /(?:批[次号]?|炉号|订单|合同|产品|型号|规格|编号|单|规程|程序|文件|梯|\b(?:lot|batch|order|job|part|type|model|heat|procedure|instruction)s?)\s?:?\s?$/iu;
const isOfProduct = (words: string, code: string): boolean => {
  const at = words.indexOf(code);
  return OF_PRODUCT.test(words.slice(Math.max(0, at - 12), at));
};

/** Beyond either end; a single figure is the upper one. */
function isBeyond(value: Figure, range: Figure): boolean {
  const ends = ({ upper, ...figure }: Figure) => [
    baseValue(figure),
    baseValue({ ...figure, value: upper ?? figure.value }),
  ];
  const [found = 0, top = 0] = ends(value);
  const [first = 0, last = 0] = ends(range);
  return top > last || (range.upper !== null && found < first);
}
