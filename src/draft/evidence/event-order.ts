import { MONTH_NAMES, monthOf } from '../../core/index.js';
import type { Conflict } from './conflicts.js';

/**
 * Two acts of which the second must wait for the first, with days that say otherwise: `供货 2.3 起，评价 4.1`,
 * `used since Feb, evaluation form dated April`.
 */
interface Pair {
  first: string;
  next: string;
}
const PAIRS: readonly Pair[] = [
  { first: '内审|内部审核', next: '管评|管理评审' },
  { first: '验证', next: '关闭' },
  { first: 'internal audit', next: 'management review|mgmt review' },
  { first: 'verif\\w*', next: 'closed' },
  { first: '评审', next: '签(?:订|约|合同|的|了)?(?!到|字|名)' },
  { first: '评价|评定|考察|资质审核', next: '供货|进货|到货|入库|采购|下单|开始用|启用|合作' },
  { first: '培训|考核|取证|发证', next: '上岗|顶岗|独立操作' },
  { first: '检验|复检|检测', next: '放行|发货|出货|出厂|投料' },
  { first: '批准|审批|审批签字', next: '实施|施工|动火(?!证|票)|开工|作业(?!票|证|书)' },
  { first: '验收', next: '投用|投产|启用|使用' },
  {
    first: 'eval\\w*|approv\\w*|assess\\w*|audit(?:ed)?',
    next: 'used|in use|supplying|supplied|deliver\\w*|first order|ordering',
  },
  { first: 'review(?:ed)?', next: 'sign(?:ed)?|accepted|confirmed' },
  { first: 'train(?:ed|ing)|induction', next: 'started|working|on the (?:job|line)' },
  { first: 'inspect\\w*|test(?:ed|s)?', next: 'releas\\w*|shipped|dispatch\\w*' },
];
const MONTHS = MONTH_NAMES.join('|');
const DAY = `(?<H>[01]?\\d|2[0-3]):(?<I>[0-5]\\d)|(?:(?:20)?(?<Y>\\d{2})[-./年])?(?<M>1[0-2]|0?[1-9])[-./月](?<D>3[01]|[12]\\d|0?[1-9])(?![\\d%.]|[ ]?[(（](?:max|min|limit|spec|要求|标准|目标|[≤≥<>]))日?|(?<D2>3[01]|[12]?\\d) (?<N>${MONTHS})[a-z]*|(?<N2>${MONTHS})[a-z]*(?![a-z])|(?<M2>1[0-2]|[1-9])月`;
const named = (key: string): string => DAY.replace(/\?<(\w+)>/gu, `?<${key}$1>`);

interface Day {
  year: number | null;
  month: number;
  day: number | null;
  /** Minutes since midnight, where a time of day was noted in the place of a day. */
  clock: number | null;
}
function dayOf(groups: Record<string, string | undefined>, key: string): Day | null {
  const number = (name: string): number | null => {
    const value = groups[`${key}${name}`];
    return value === undefined ? null : Number(value);
  };
  const [hour, minute] = [number('H'), number('I')];
  if (hour !== null && minute !== null) return { year: null, month: 0, day: null, clock: hour * 60 + minute };
  const month = monthOf(groups[`${key}N`] ?? groups[`${key}N2`]) ?? number('M') ?? number('M2');
  return month === null ? null : { year: number('Y'), month, day: number('D') ?? number('D2'), clock: null };
}

/** True where the first day surely comes after the second; months alone must differ. */
function isAfter(a: Day, b: Day): boolean {
  if (a.clock !== null || b.clock !== null) return a.clock !== null && b.clock !== null && a.clock > b.clock;
  if (a.year !== null && b.year !== null && a.year !== b.year) return a.year > b.year;
  // Months half a year apart may lie in different years.
  if (a.month !== b.month) return a.month > b.month && a.month - b.month < 7;
  return a.day !== null && b.day !== null && a.day > b.day;
}

const FORMS = PAIRS.map(({ first, next }) => {
  const act = (words: string, key: string) =>
    `(?:(?:${words})[^\\d;；。]{0,14}?(?<${key}day>${named(key)})|(?<${key}bday>${named(`${key}b`)})[ ]?(?:才|补|起|开始)?(?:${words})(?![^\\d;；。]{0,4}\\d))`;
  return {
    // Whoever speaks of one act only needs none of the long patterns.
    speaksOf: [first, next].map((words) => new RegExp(words, 'iu')),
    told: new RegExp(`${act(first, 'f')}[^;；。]{0,24}?${act(next, 't')}`, 'iu'),
    turned: new RegExp(`${act(next, 't')}[^;；。]{0,24}?${act(first, 'f')}`, 'iu'),
  };
});

/** The two days of acts in the wrong order, or null. */
export function outOfOrder(text: string): Conflict | null {
  for (const { speaksOf, told, turned } of FORMS) {
    if (!speaksOf.every((act) => act.test(text))) continue;
    // Of several contracts in a row, the day behind one belongs to it and not to the next.
    const match = told.exec(text) ?? turned.exec(text);
    if (!match?.groups) continue;
    const { groups } = match;
    const first = dayOf(groups, 'f') ?? dayOf(groups, 'fb');
    const then = dayOf(groups, 't') ?? dayOf(groups, 'tb');
    const [one, other] = [groups.fday ?? groups.fbday, groups.tday ?? groups.tbday];
    if (first && then && one && other && isAfter(first, then))
      return { kind: 'order', first: one, second: other };
  }
  return null;
}
