import {
  type CountClash,
  groupBy,
  type Report,
  type Sentence,
  type Span,
  viewText,
  wordsAround,
} from '../../core/index.js';
import { ANY_COUNT, type Counted, countsIn, isSameThing, NUMBER } from './plant-words.js';

/**
 * All there are of one kind, told in one place (`胶印机全厂仅4台`, `全部5台胶印机`), and more of them in another: another
 * total, a larger number, or more of them by their own numbers.
 */

/** Said of a number that stands before its thing: `公司仅有的1台锅炉`. */
const TOTAL_BEFORE = /(?:全部|所有|全厂|全公司|唯一|仅此|仅有|只有|自有|现有|共有?|总共)(?:的)?(?:这)?\s?$/u;
/** Said between a thing and its number: `中频炉全厂仅2台`, `起重机共五台`. */
const TOTAL_BETWEEN = /(?:仅有?|只有?|就|共(?:计|有)?|总数|合计|唯一|全部)[^\d,。;]{0,3}$/u;
/** Said behind both: `锅炉3台,此后数量未变`, `5台,无其他`. */
const TOTAL_BEHIND =
  /^[^。;]{0,16}(?:(?:数量|台数)[^。;]{0,4}(?:未变|没有变|不变|未增减)|(?:无|没有|未设|别无)(?:其[他它余]|第[二三四五]))/u;
/** All of a list that sets out what there is: `胶印机4台、模切机3台、糊盒机2台`. */
const LISTED = 3;

/** Of another time or another owner, or wished for. */
const OTHER =
  /其中|原有|原先|曾|新增|新购|增加|增至|计划|拟|将|预计|报废|淘汰|拆除|停用|租|借|供方|供应商|外包|承包|客户|顾客|业主|甲方|同行|协作|每|各|至少|不少于|以上|左右|约|累计|先后|台次|维修|大修|改造|更换|购置|采购|上次|上年|去年|期末|[年月][底末]|另/u;
/** Of a part of the firm. */
const OF_PART =
  /(?:[一二三四五六甲乙丙东西南北新老\d]|[A-Z])号?(?:车间|厂区|分厂|库区|院区|校区|工地|基地)|分公司|项目部|门店/u;
const AROUND = 16;
const MOST = 60;

interface Told extends Counted {
  line: number;
  /** All there are by these words; null where so many are merely spoken of. */
  total: 'said' | 'listed' | null;
}

/** Clashes of totals with other totals and with larger numbers, each thing told once. */
export function readPlantTotals(report: Report): CountClash[] {
  if (report.language === 'en') return [];
  const told = report.sentences.flatMap((sentence) => toldIn(report, sentence));
  const groups = groupBy(told, ({ thing }) => thing.slice(-2));
  return [...groups.values()].flatMap((group): CountClash[] => {
    const totals = group.filter(({ total }) => total === 'said').slice(0, MOST);
    const [clash] = totals.flatMap((one) => clashWith(one, group, totals) ?? []);
    return clash ? [clash] : [];
  });
}

function clashWith(one: Told, group: readonly Told[], totals: readonly Told[]): CountClash | null {
  const values = new Set(totals.filter(({ thing }) => thing === one.thing).map(({ value }) => value));
  // Three totals are those of three places.
  if (values.size > 2) return null;
  const other = group.find((two) => two.line !== one.line && contradicts(one, two, group));
  if (!other) return null;
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const places = [first, second].map(({ start, end }) => ({ start, end }));
  return { kind: 'machines', first: first.value, second: second.value, places };
}

function contradicts(all: Told, two: Told, group: readonly Told[]): boolean {
  const isSame = isSameThing(all.thing, two.thing);
  if (two.value > all.value) return isSame || isSortOf(two, all);
  if (two.value === all.value || two.total === null || !(isSame || isSortOf(all, two))) return false;
  if (two.total === 'said') return true;
  // A department may list those of its own: one list alone is that of all.
  return group.filter(({ total, thing }) => total === 'listed' && thing === two.thing).length === 1;
}

/** `热水锅炉` among `锅炉`: of all there are no fewer than of one sort. */
const isSortOf = (sort: Counted, all: Counted): boolean =>
  sort.thing.length > all.thing.length && sort.thing.endsWith(all.thing);

function toldIn(report: Report, sentence: Sentence): Told[] {
  const words = viewText(report, sentence);
  const listed = ANY_COUNT.test(words) ? countsIn(words) : [];
  const isList = new Set(listed.map(({ thing }) => thing)).size >= LISTED;
  const counted = listed.flatMap((one): Told[] => {
    const total = isTotal(words, one) ? 'said' : isList ? 'listed' : null;
    return isOfOthers(words, one) ? [] : [placed(one, sentence, total)];
  });
  const numbered = numberedIn(words).filter((one) => !isOfOthers(words, one));
  return [...counted, ...numbered.map((one) => placed(one, sentence, null))];
}

const placed = (one: Counted, sentence: Sentence, total: Told['total']): Told => ({
  ...one,
  start: sentence.start + one.start,
  end: sentence.start + one.end,
  line: sentence.line,
  total,
});

function isTotal(words: string, one: Counted): boolean {
  const own = words.slice(one.start, one.end);
  const number = own.search(new RegExp(`(?:${NUMBER})\\s?\\p{Script=Han}`, 'u'));
  const before = words.slice(Math.max(0, one.start - AROUND), one.start);
  return (
    TOTAL_BEFORE.test(before) ||
    (number > 0 && TOTAL_BETWEEN.test(own.slice(0, number))) ||
    TOTAL_BEHIND.test(words.slice(one.end))
  );
}

function isOfOthers(words: string, one: Span): boolean {
  const around = wordsAround(words, one, ',;。', AROUND);
  return OTHER.test(around) || OF_PART.test(around);
}

/** `1#、2#、3#中频炉`, `QD-01、QD-02、QD-03桥式起重机`: each by its number. */
const NUMBERED =
  /(?<ids>(?:(?:\d{1,2}\s?[#号]|[A-Z]{1,4}-?\d{1,3})[、,和及]){1,12}(?:\d{1,2}\s?[#号]|[A-Z]{1,4}-?\d{1,3}))(?<thing>\p{Script=Han}{2,8}?)(?=同时|均|都|全部|在|正|的|,|。|;|报告|检|运行|现场|日志|曲线|温度|记录|巡检|点检|$)/gu;

const numberedIn = (words: string): Counted[] =>
  [...words.matchAll(NUMBERED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    thing: match.groups?.thing ?? '',
    value: new Set(match.groups?.ids?.split(/[、,和及]/u).map((id) => id.replace(/\s|[#号]/gu, ''))).size,
  }));
