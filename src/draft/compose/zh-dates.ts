import { type DateMention, type PartialDate, scanDates, UNIT_PATTERN } from '../../core/index.js';
import type { Vault } from './protect.js';

const written = ({ year, month, day }: PartialDate): string =>
  [year === null ? '' : `${year}年`, month === null ? '' : `${month}月`, day === null ? '' : `${day}日`].join(
    '',
  );

/** What the second end of a range need not repeat. */
function secondEnd(from: PartialDate, to: PartialDate): string {
  if (to.year !== from.year) return written(to);
  return written({
    year: null,
    month: to.month === from.month && to.day !== null ? null : to.month,
    day: to.day,
  });
}

/** Day-first and two-digit years stay as written: turning them round would be a guess. */
const AMBIGUOUS = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|[A-Za-z]/u;

/** A date in report form, `2025年1月10日`; verbatim where its reading is not certain. */
function reportDate(date: DateMention): string {
  const { raw, from, to } = date;
  if (!date.exists || AMBIGUOUS.test(raw)) return raw;
  const daypart = /(?:上午|下午|全天)$/u.exec(raw)?.[0] ?? '';
  if (/度$/u.test(raw) || from.month === null) return raw;
  const same = from.year === to.year && from.month === to.month && from.day === to.day;
  if (same) return written(from) + daypart;
  if (from.day === null && to.day === null && from.year === to.year) return raw;
  return `${written(from)}至${secondEnd(from, to)}${daypart}`;
}

const MONTH_DAY = '(?:1[0-2]|0?[1-9])\\.(?:3[01]|[12]\\d|0?[1-9])';
const MONTH_SLASH_DAY = '(?:1[0-2]|0?[1-9])/(?:3[01]|[12]\\d|0?[1-9])';
const MONTH_DASH_DAY = '(?:1[0-2]|0?[1-9])-(?:3[01]|[12]\\d|0?[1-9])';
/** No reading: `目标12 实12.6`, `降到3.1`, `10.13写7.5`. */
const NOT_INSIDE =
  '(?<![\\d.A-Za-z%≥≤><±~/-]|\\d\\.\\d{1,2}[ ,，、/]{1,2}|(?:(?<![核落属其])实(?:际|测)?|(?<![发出])现|[降升涨跌掉回](?:到|至|为)|\\d[ ]?写|显示|读数?|均值)[ ]?)';
/** Words behind a date: something happened then. */
const HAPPENED =
  '(?=[ ]?(?:已?(?:签|批|验|补|转|完成|完|发布|发|收|校|换|出|进|交|送|评|开|做|关闭|关|通过|更新|生效|采样|取样|放行|入库|出库|到货|到厂|到|检定|检验|召开|停|起)|夜班|白班|早班|中班|晚班|晚|凌晨|早上|上午|下午|当天|当日|日|号|前|后|纪要|样板|会议|演练|抽查|报告))';
/** Words before a date: what happened then. */
const EVENT =
  '(?<=(?:评审|评审会|签|签订|签字|签署|合同|确认|验证|任务书|策划|演练|内部审核|内审|管理评审|管评|培训|回访|座谈会?|会议|联单|送货单|到货|进货|发布|批准|作业票|票|日期|采样|取样|年评|复评|放行|上线|清洗|清掏|登记|更新|验收|交付|整改|关闭|换版|修订|体检|校准|检定|沉降菌|开票|收货|签单|报修单|邮件|写|会上|时间|期限到|截止)[ :]{0,2})';
const NO_UNIT =
  '(?![\\d.]|[ ,，、/]{1,2}\\d+\\.\\d|[A-Za-z]|[ ]?(?:%|‰|℃|°|[(（][^)）]{0,12}[≥≤><~-]|[≥≤±~]|分|元|吨|米|项|个|次|件|人|台|家|份|条|秒|倍|级|天|年|岁|只|张|套|度|克|升|(?:mg|kg|mm|cm|min|pcs|MPa|kW|dB|[tmhgsLNV])(?![A-Za-z])))';

const SHORT: ReadonlyArray<readonly [pattern: RegExp, separator: string]> = [
  [
    new RegExp(
      `${NOT_INSIDE}(${MONTH_DAY})[ ]?[-~至到][ ]?(${MONTH_DAY})(?=${HAPPENED.slice(3, -1)}|[ ]?(?:记录|抽|日))${NO_UNIT}`,
      'gu',
    ),
    '.',
  ],
  [
    new RegExp(
      `(?<=(?:表|记录|日志|台账|本)[ ])${NOT_INSIDE}(${MONTH_DAY})[ ]?[-~至到][ ]?(${MONTH_DAY})(?=[ ]|$)`,
      'gu',
    ),
    '.',
  ],
  [new RegExp(`${EVENT}${NOT_INSIDE}(${MONTH_DAY})[ ]?[-~至到][ ]?(${MONTH_DAY})${NO_UNIT}`, 'gu'), '.'],
  [new RegExp(`${NOT_INSIDE}(${MONTH_DAY})()${HAPPENED}${NO_UNIT}`, 'gu'), '.'],
  [new RegExp(`${EVENT}${NOT_INSIDE}(${MONTH_DAY})()${NO_UNIT}`, 'gu'), '.'],
  [new RegExp(`${NOT_INSIDE}(${MONTH_DASH_DAY})()${HAPPENED}${NO_UNIT}`, 'gu'), '-'],
  [new RegExp(`${EVENT}${NOT_INSIDE}(${MONTH_DASH_DAY})()${NO_UNIT}`, 'gu'), '-'],
  [new RegExp(`${NOT_INSIDE}(${MONTH_SLASH_DAY})()${HAPPENED}${NO_UNIT}`, 'gu'), '/'],
  [new RegExp(`${EVENT}${NOT_INSIDE}(${MONTH_SLASH_DAY})()${NO_UNIT}`, 'gu'), '/'],
];

const monthDay = (text: string, separator: string): string => {
  const [month, day] = text.split(separator).map(Number);
  return `${month}月${day}日`;
};

const COUNTED = new RegExp(
  `^[ ]?(?:${UNIT_PATTERN}|[\\u4e00-\\u9fff](?=[ ,，;；。]|$))(?<!日|号|完|批|签|到|验|发|起始)`,
  'u',
);

/** `6号梯`: which of several, and no day. */
const NUMBERED_THING = /^[梯机炉车线门楼库仓池泵罐窑床柜箱井孔桩塔站闸缸槽棚台]/u;

/** `8月 7单`, `1月1 2月0`: months with counts, not days. */
function withoutCount(date: DateMention, text: string): DateMention {
  const { raw, from, to } = date;
  const gap = /^(\d{1,2}[ ]?月份?)[ ]{1,3}\d/u.exec(raw)?.[1];
  const numbered = raw.endsWith('号') && NUMBERED_THING.test(text.slice(date.end));
  const month = gap ?? (numbered ? /^(\d{1,2}[ ]?月份?)/u : /^(\d{1,2}月份?)\d{1,2}$/u).exec(raw)?.[1];
  const listed =
    /^[\s,，、]{1,3}\d{1,2}月\d/u.test(text.slice(date.end)) ||
    /\d月\d{1,3}[\s,，、]{1,3}$/u.test(text.slice(0, date.start));
  const counted =
    numbered ||
    (gap !== undefined
      ? !/[日号]/u.test(raw)
      : COUNTED.test(text.slice(date.end)) || (listed && !/[日号]/u.test(raw)));
  if (month === undefined || !counted || from.day === null) return date;
  return {
    ...date,
    end: date.start + month.length,
    raw: month,
    from: { ...from, day: null },
    to: { ...to, day: null },
    exists: true,
  };
}

/**
 * Holds every date in report form: full dates always, `4.9` and `10-27` only where the words beside them say that
 * something happened then. Figures that merely look like dates stay.
 */
export const holdDates = (text: string, vault: Vault): string =>
  SHORT.reduce(
    (done, [pattern, separator]) =>
      done.replace(pattern, (_, first: string, second: string) => {
        const end = second === '' ? '' : `至${monthDay(second, separator)}`;
        return vault.hold('date', monthDay(first, separator) + end);
      }),
    holdFullDates(text, vault),
  );

/** Holds the dates that can be nothing else; `4.9` stays as written. */
const holdFullDates = (text: string, vault: Vault): string => holdMentioned(text, vault, reportDate);

/** The same in the words of a finding: only a whole date takes the form of reports, `2025.7` stays as it was noted. */
export const holdWholeDates = (text: string, vault: Vault): string =>
  holdMentioned(text, vault, (date) => (date.from.day === null ? date.raw : reportDate(date)));

function holdMentioned(text: string, vault: Vault, write: (date: DateMention) => string): string {
  let out = '';
  let at = 0;
  for (const mention of scanDates(text)) {
    const date = withoutCount(mention, text);
    out +=
      text.slice(at, date.start) +
      vault.hold(
        date.from.day === null ? 'month' : 'date',
        write({ ...date, raw: text.slice(date.start, date.end) }),
      );
    at = date.end;
  }
  return out + text.slice(at);
}
