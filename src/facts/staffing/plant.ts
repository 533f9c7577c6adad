import {
  type CountClash,
  groupBy,
  type Report,
  type Sentence,
  viewText,
  wordsAround,
} from '../../core/index.js';
import { ANY_COUNT, type Counted, countsIn, isSameThing } from './plant-words.js';

/** Machines and rooms of one kind, where two places count all of them differently. */

/** All there are: of the firm, on the register, in use. */
const ALL =
  /台账|登记|在册|(?:公司|全厂|本厂|厂内|酒店|医院|学校|场内|船队|车队)(?:现|共|目前|只|仅|总共)?(?:有|拥有|配备|设有|建有)|共有|现有|拥有|主要(?:生产)?设[备施]|设备[:有为]|均在用|全部(?:投用|在用|投入|运行)|逐台核对|总数|共计|合计|组成|构成|由\s?\d+\s?.增/u;
/** Of another day, of others, some of them, or what was done with some. */
const SOME =
  /其中|原有|原先|新增|新购|新上|增加|计划|拟|将|报废|淘汰|停用|备用|封存|抽|检查|查看|查阅|租|借|供方|外包|客户|顾客|每|另|分别|余|部分|之一|同型|检定|校准|检验|送检|维修|大修|改造|更换|拆除|曾|当时|上次|上年|去年|[年月][底末]|某|一期|二期|本车间|该车间|本部门|各|至少|不少于|以上|左右|约/u;
/** Those in use may be fewer than those there are. */
const IN_USE = /(?:在用|完好|可用)\s?\d/u;
const AROUND = 14;

interface OfSentence extends Counted {
  line: number;
}

export function readPlant(report: Report): CountClash[] {
  if (report.language === 'en') return [];
  const counted = report.sentences.flatMap((sentence) => countedIn(report, sentence));
  return [...groupBy(counted, ({ thing }) => thing.slice(-2)).values()].flatMap((group) => {
    const told = group.slice(0, MOST);
    const [clash] = told.flatMap((one, index) => clashWith(one, told.slice(index + 1), told) ?? []);
    return clash ?? [];
  });
}
/** Of one kind; further ones say nothing new. */
const MOST = 60;

function clashWith(
  one: OfSentence,
  later: readonly OfSentence[],
  told: readonly OfSentence[],
): CountClash | null {
  const isOfOne = ({ thing }: Counted) => isSameThing(thing, one.thing);
  const other = later.find((two) => two.line !== one.line && two.value !== one.value && isOfOne(two));
  // Three numbers are those of three places.
  if (!other || new Set(told.filter(isOfOne).map(({ value }) => value)).size > 2) return null;
  const places = [one, other].map(({ start, end }) => ({ start, end }));
  return { kind: 'machines', first: one.value, second: other.value, places };
}

function countedIn(report: Report, sentence: Sentence): OfSentence[] {
  const words = viewText(report, sentence);
  if (!ANY_COUNT.test(words) || !ALL.test(words)) return [];
  return countsIn(words).flatMap((one) => {
    const own = words.slice(one.start, one.end);
    const around = wordsAround(words, one, ',;。、:(', AROUND).replace(own, '');
    if (IN_USE.test(own) || SOME.test(around) || OF_WHICH.test(words.slice(one.end, one.end + AROUND)))
      return [];
    const span = { start: sentence.start + one.start, end: sentence.start + one.end };
    return [{ ...one, ...span, line: sentence.line }];
  });
}
/** `11台,其中新增2台`: there were fewer before. */
const OF_WHICH = /^[,(]?其中[^,。;\d]{0,4}(?:新|增|备用|停用|租|大修|报废)/u;
