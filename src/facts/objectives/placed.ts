import { type DateMention, type Span, scanDates } from '../../core/index.js';
import { lowerIsBetter, objectiveKey } from './key.js';
import type { Mention } from './mentions.js';

/** A mention placed in the view, with its key and what its sentence says of it. */
export interface Placed extends Mention {
  key: string;
  period: DateMention | null;
  admitted: boolean;
  /** Not yet due, superseded or of another year: neither target nor result of this audit. */
  aside: boolean;
  /** Year written with it, or null. */
  year: number | null;
  /** Of a month, a quarter or half a year. */
  partial: boolean;
}

type Sentence = Pick<Placed, 'period' | 'admitted' | 'aside' | 'year' | 'partial'>;

const ADMITTED =
  /未(?:能)?(?:达|完成|实现|满足)|没(?:有)?(?:达|完成|够)|不达标|未达标|低于(?:公司|年度)?(?:目标|指标)|不足目标|差距|未到|暂不考核|按进度|按计划推进|进行中|missed|not (?:been )?(?:met|achieved|reached|fulfilled)|(?:below|short of|behind|outside) (?:the |its |our )?(?:[a-z]+ )?(?:target|objective|goal)|fell short|shortfall|not yet|opened an action|corrective action|(?:an?|the) open (?:corrective )?action|action (?:is |was |remains )?(?:still )?open/iu;
/** Of an objective where less is better this tells a miss. */
const EXCEEDED =
  /(?<!未|没有|不)(?:超过|超出|高于|突破)了?(?:公司|年度|规定的?|既定的?)*(?:目标|指标|限值)|exceeded (?:the |its )?(?:target|limit|objective)|above (?:the |its )?(?:target|limit|objective)/iu;
/** Long-range aims, former editions and alarm levels are no targets of the period. */
const ASIDE =
  /到20\d{2}年|中长期|远期|规划期|旧版|作废|原(?:目标|手册|指标)|(?:预警|警戒|报警)[值线限]|by 20[3-9]\d|warning level|stretch goal|not an objective/iu;
/** What stands right before a figure of another year. */
const FORMER =
  /(?:上一?年度?|去年|往年|上年同期|同期|前年|上一?周期|year before)[^,;。\d]{0,12}$|(?:previous|last|prior) year(?:'s)?[^,;.。\d]{0,40}$|(?<!今|本)当年(?:的)?(?:目标|指标)[^,;。\d]{0,6}$|曾(?:经)?[定设为是][^,;。\d]{0,8}$|(?:由|从|\bfrom)\s?$|(?:力争|挑战|争取|努力|冲刺|aspir)[^,;。\d]{0,8}$|stretch[^,;。\d]{0,30}$/iu;
const PARTIAL =
  /(?:[一二三四1-4]季度|Q[1-4]|[上下]半年|(?<![\d年~至到-])\d{1,2}月(?!\d|份?\s?[-~至到])|每月|各月|逐月|依次|各季|分别|(?:first|second|third|fourth|last) (?:quarter|half)|half-year|in (?:January|February|March|April|May|June|July|August|September|October|November|December))[^;。]{0,16}$/iu;

/** `2月份受返乡影响,出勤率为93.5%`: the month opens a sentence of one figure. */
const OF_ONE_MONTH =
  /^\s*(?:20\d\d年)?(?:\d{1,2}月份?(?![\d日~至到、-])|第?[一二三四]季度)(?!达|完成)[^,;。\d]{0,16},[^,;。\d]{0,16}\d[\d.]*\s?[%‰]?[^\d]*$/u;

export const isMissTold = (text: string): boolean => ADMITTED.test(text);

export const place = (mention: Mention, sentence: Sentence): Placed => ({
  ...mention,
  key: keyOf(mention),
  ...sentence,
});

/** Of a department's own objective its name is no part: 一车间成品率 of 一车间. */
const keyOf = ({ name, scope }: Mention): string =>
  objectiveKey(
    scope.name !== '' && name.startsWith(scope.name)
      ? name.slice(scope.name.length).replace(PARTICLE, '')
      : name,
  );

/** `组装车间把合格率`, `物流部按交付及时率`. */
const PARTICLE = /^(?:把|将|对|的|以|按照?(?![期时计]))(?=.{3})/u;

/** What the sentence around a mention says; offsets of the mention are those of `text`. */
export function readSentence(text: string, mention: Mention, dates: readonly DateMention[]): Sentence {
  const own = sentenceAround(text, mention);
  const stop = text.slice(own.end + 1).search(/[。;\n]|\.\s/u);
  const told = own.text + text.slice(own.end, stop < 0 ? text.length : own.end + 1 + stop);
  const before = text.slice(Math.max(0, mention.figure.start - 40), mention.figure.start);
  return {
    period: dates.findLast((date) => date.start < mention.figure.start) ?? null,
    admitted: ADMITTED.test(told) || (lowerIsBetter(mention.name) && EXCEEDED.test(told)),
    aside: ASIDE.test(own.text) || FORMER.test(before),
    year: yearBehind(text.slice(mention.end)) ?? yearBefore(text, mention, dates),
    partial:
      PARTIAL.test(before.slice(Math.max(0, before.search(/[,;。\n][^,;。\n]*$/u)))) ||
      OF_ONE_MONTH.test(own.text),
  };
}

export const sentenceDates = (text: string): DateMention[] => scanDates(text);

export function sentenceAround(text: string, { start, end }: Span): { text: string; end: number } {
  const from = Math.max(...['。', ';', '\n', '. '].map((mark) => text.lastIndexOf(mark, start))) + 1;
  const stop = text.slice(end).search(/[。;\n]|\.\s/u);
  const to = stop < 0 ? text.length : end + stop;
  return { text: text.slice(from, to), end: to };
}

/** `2025/26`, `2025/2026`: known by the year it ends in, as `the year to March 2026` is. */
const BUSINESS_YEAR = /(?<![\d/.-])20\d{2}\/(?:20)?(?<last>\d{2})(?![\d/.-])/gu;

/** `合格率≥98.5%(2025年为≥98%);用电≤92kWh`: a bracket that has closed says nothing of what follows it. */
const isAside = (between: string): boolean => /^[^()]+\)/u.test(between);

/** `0.8 % in 2032`. */
const yearBehind = (behind: string): number | null => {
  const year = /^\s(?:in|during)\s(20\d\d)\b/u.exec(behind)?.[1];
  return year === undefined ? null : Number(year);
};

/** The year that stands in the same sentence before a figure. */
function yearBefore(text: string, mention: Span, dates: readonly DateMention[]): number | null {
  const marks = ['。', '\n', '. '].map((mark) => text.lastIndexOf(mark, mention.start));
  const from = Math.max(...marks) + 1;
  const dated = dates.findLast(
    (date) => date.start >= from && date.end <= mention.end && !isAside(text.slice(date.end, mention.start)),
  )?.from.year;
  const [season] = [...text.slice(from, mention.end).matchAll(BUSINESS_YEAR)].slice(-1);
  if (season) return Number(`20${season.groups?.last}`);
  const bare = [
    ...text.slice(from, mention.end).matchAll(/\b(?:in|for|of|during|year)?\s?(20\d{2})(?=[\s,:)])/giu),
  ].filter((match) => !isAside(text.slice(from + match.index, mention.start)));
  return dated ?? (bare.length > 0 ? Number(bare.at(-1)?.[1]) : null);
}
