import type { Language, PartialDate } from '../../../src/core/index.js';
import { chineseNumeral, fullWidthDigits } from './figures.js';

/**
 * Every way people write a day, a month and a range of days. Generators: callers combine them with events, layouts
 * and damage. All forms of one date mean the same days. Dates are `[year, month, day]`, months from 1.
 */
export type Day = readonly [year: number, month: number, day: number];

const EN_MONTHS =
  'January February March April May June July August September October November December'.split(' ');

const two = (value: number): string => String(value).padStart(2, '0');
const spelledYear = (year: number): string =>
  [...String(year)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
const monthName = (month: number): string => EN_MONTHS[month - 1] ?? '';

/** `5` to `5th`, `21` to `21st`. */
function ordinal(day: number): string {
  const suffix = day >= 11 && day <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${suffix}`;
}

const distinct = (forms: readonly string[]): string[] => [...new Set(forms)];

/** One day: `2024年3月5日`, `2024.3.5`, `2024-03-05`, `20240305`, `二〇二四年三月五日`, `5 March 2024`, ... */
export function dayForms([y, m, d]: Day, language: Language): string[] {
  const month = monthName(m);
  if (language === 'en')
    return distinct([
      `${d} ${month} ${y}`,
      `${month} ${d}, ${y}`,
      `${ordinal(d)} ${month} ${y}`,
      `${month} ${ordinal(d)}, ${y}`,
      `${d} ${month.slice(0, 3)} ${y}`,
      `${month.slice(0, 3)} ${d}, ${y}`,
      `${two(d)} ${month} ${y}`,
      `${d}-${month.slice(0, 3)}-${y}`,
      `${y}-${two(m)}-${two(d)}`,
    ]);
  const plain = `${y}年${m}月${d}日`;
  return distinct([
    plain,
    `${y}年${two(m)}月${two(d)}日`,
    `${y} 年 ${m} 月 ${d} 日`,
    `${y}年${m}月${d}号`,
    fullWidthDigits(plain),
    `${y}.${m}.${d}`,
    `${y}.${two(m)}.${two(d)}`,
    `${y}. ${m}. ${d}`,
    fullWidthDigits(`${y}.${m}.${d}`),
    `${y}-${m}-${d}`,
    `${y}-${two(m)}-${two(d)}`,
    `${y}/${m}/${d}`,
    `${y}/${two(m)}/${two(d)}`,
    `${y}${two(m)}${two(d)}`,
    `${spelledYear(y)}年${chineseNumeral(m)}月${chineseNumeral(d)}日`,
    `${spelledYear(y).replace(/〇/gu, '零')}年${chineseNumeral(m)}月${chineseNumeral(d)}日`,
  ]);
}

/** The same without the year, to stand after a date of that year. */
export function yearlessForms([, m, d]: Day, language: Language): string[] {
  const month = monthName(m);
  return language === 'en'
    ? [`${d} ${month}`, `${month} ${d}`, `${ordinal(d)} ${month}`]
    : distinct([
        `${m}月${d}日`,
        `${two(m)}月${two(d)}日`,
        `${m} 月 ${d} 日`,
        fullWidthDigits(`${m}月${d}日`),
        `${chineseNumeral(m)}月${chineseNumeral(d)}日`,
      ]);
}

/** A month as a whole. */
export function monthForms([y, m]: Day, language: Language): string[] {
  const month = monthName(m);
  return language === 'en'
    ? [`${month} ${y}`, `${month.slice(0, 3)} ${y}`]
    : distinct([
        `${y}年${m}月`,
        `${y}年${two(m)}月`,
        `${y}年${m}月份`,
        `${y}.${two(m)}`,
        `${y}-${two(m)}`,
        `${y}/${m}`,
        `${spelledYear(y)}年${chineseNumeral(m)}月`,
      ]);
}

const JOINERS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['至', '~', '-', '—', '～', '到', ' 至 '],
  en: [' to ', ' - ', ' – '],
};

/** From one day to a later one: `2024年3月5日至7日`, `2024.3.5~2024.3.7`, `5 to 7 March 2024`, ... */
export function rangeForms(from: Day, to: Day, language: Language): string[] {
  return distinct(
    JOINERS[language].flatMap((joiner) =>
      language === 'en' ? englishRanges(from, to, joiner) : chineseRanges(from, to, joiner),
    ),
  );
}

function englishRanges(from: Day, to: Day, joiner: string): string[] {
  const [[y, m, d], [y2, m2, d2]] = [from, to];
  const [month, month2] = [monthName(m), monthName(m2)];
  return [
    `${d} ${month} ${y}${joiner}${d2} ${month2} ${y2}`,
    `${month} ${d}, ${y}${joiner}${month2} ${d2}, ${y2}`,
    ...(y === y2
      ? [`${d} ${month}${joiner}${d2} ${month2} ${y}`, `${month} ${d}${joiner}${month2} ${d2}, ${y}`]
      : []),
    ...(y === y2 && m === m2
      ? [
          `${d}${joiner}${d2} ${month} ${y}`,
          `${month} ${d}${joiner.trim() === 'to' ? joiner : joiner.trim()}${d2}, ${y}`,
        ]
      : []),
  ];
}

function chineseRanges(from: Day, to: Day, joiner: string): string[] {
  const [[y, m, d], [y2, m2, d2]] = [from, to];
  const sameYear = y === y2;
  const sameMonth = sameYear && m === m2;
  const dotted = joiner === '-' ? '~' : joiner;
  return [
    `${y}年${m}月${d}日${joiner}${y2}年${m2}月${d2}日`,
    `${y}年${m}月${d}日上午${joiner}${y2}年${m2}月${d2}日下午`,
    `${y}年${m}月${d}日（星期一）${joiner}${y2}年${m2}月${d2}日（星期三）`,
    `${y}-${two(m)}-${two(d)} 8:30:00 上午${joiner}${y2}-${two(m2)}-${two(d2)} 17:30:00 下午`,
    `${y}.${m}.${d}${dotted}${y2}.${m2}.${d2}`,
    `${y}/${two(m)}/${two(d)}${dotted}${y2}/${two(m2)}/${two(d2)}`,
    `${spelledYear(y)}年${chineseNumeral(m)}月${chineseNumeral(d)}日${joiner}${spelledYear(y2)}年${chineseNumeral(m2)}月${chineseNumeral(d2)}日`,
    ...(sameYear ? [`${y}年${m}月${d}日${joiner}${m2}月${d2}日`, `${y}.${m}.${d}${dotted}${m2}.${d2}`] : []),
    ...(sameMonth
      ? [
          `${y}年${m}月${d}日${joiner}${d2}日`,
          `${y}年${m}月${d}${joiner}${d2}日`,
          `${y}.${m}.${d}${dotted}${d2}`,
          `${spelledYear(y)}年${chineseNumeral(m)}月${chineseNumeral(d)}日${joiner}${chineseNumeral(d2)}日`,
        ]
      : []),
  ];
}

/** What a reader of dates must make of a day. */
export const asPartial = ([year, month, day]: Day): PartialDate => ({ year, month, day });

/** The day so many days later; negative for earlier. */
export function daysAfter([y, m, d]: Day, days: number): Day {
  const date = new Date(Date.UTC(y, m - 1, d + days));
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}
