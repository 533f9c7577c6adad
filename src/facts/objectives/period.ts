import type { Span, TargetPeriod } from '../../core/index.js';

const PERIODS: ReadonlyArray<readonly [TargetPeriod, RegExp]> = [
  ['month', /每个?月|月均|月度|\/月|per month|a month|monthly|each month/iu],
  ['quarter', /每个?季度?|季均|季度|\/季|per quarter|a quarter|quarterly|each quarter/iu],
  ['week', /每周|\/周|per week|a week|weekly/iu],
  ['day', /每天|每日|日均|\/[天日]|per day|a day|daily/iu],
  ['half', /每?半年|half-year/iu],
  [
    'year',
    /每年|全年|年度|年内|一年|\/年|per year|per annum|a year|annual|yearly|each year|(?:over|in|for) (?:the|a|any) (?:whole |full )?year\b/iu,
  ],
];

/** The period that a target is written for: `每季度不超过2起`, `8 complaints a year`; null where none is written. */
export function periodOf(view: string, target: Span): TargetPeriod | null {
  const after = /^[^,;。\n|]{0,24}/u.exec(view.slice(target.end, target.end + 24))?.[0] ?? '';
  const words = view.slice(target.start, target.end) + after;
  return PERIODS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
