import type { Span } from '../../core/index.js';

/** How often something is done. */
export type Frequency =
  | 'hour'
  | 'shift'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year';

/** As a report writes it, and what else notes may have for it. */
const WORDINGS: ReadonlyArray<readonly [Frequency, told: string, noted: string]> = [
  ['hour', '每(?:个)?小时|hourly|(?:every|each) hour', '小时|钟头|/\\s?h|hrs?|hour'],
  ['shift', '每班|(?:every|each|per) shift', '班|shift'],
  [
    'day',
    '每天|每日|每个?工作日|daily|(?:every|each) (?:working )?day',
    '天天|逐日|按日|日[检查报清结]|[/每][天日d]|a day|per day|天',
  ],
  [
    'week',
    '每周|每个?星期|weekly|(?:every|each) week',
    '逐周|周[检查报]|/周|a week|per week|wkly|周|礼拜|星期',
  ],
  [
    'fortnight',
    '每[两2]周|fortnightly|every (?:two|2) weeks|every other week',
    '[两2]周|双周|半月|bi-?weekly',
  ],
  [
    'month',
    '每个?月|monthly|(?:every|each) month',
    '逐月|按月|月月|月[检查报度]|/月|a month|per month|mthly|/mth|各月',
  ],
  [
    'quarter',
    '每个?季度?|quarterly|(?:every|each) quarter|every (?:three|3) months|每[三3]个月',
    '季|qtr|quarter|三个月|3个月|3[ -]?m(?:onthly|thly)?',
  ],
  [
    'half-year',
    '每半年|half-yearly|six-monthly|6-monthly|every (?:six|6) months|每[六6]个月',
    '半年|六个月|6个月|[12]次/年|twice a year|6[ -]?m(?:onthly|thly|ths)?',
  ],
  [
    'year',
    '每年|yearly|annually|(?:every|each) year|annual(?= (?:check|review|audit|calibration|test))',
    '年度|一年|1年|逐年|/年|[/每]a|annual|a year|per year|p\\.?a\\.?|12个月|yearly|12[ -]?m(?:onthly|thly|ths)?',
  ],
];

const LATIN_EDGE = (source: string): string => `(?<![A-Za-z])(?:${source})(?![A-Za-z])`;
const PATTERNS = WORDINGS.map(([frequency, told, noted]) => ({
  frequency,
  told: new RegExp(LATIN_EDGE(told), 'giu'),
  noted: new RegExp(LATIN_EDGE(`${told}|${noted}`), 'iu'),
}));

export interface ToldFrequency extends Span {
  frequency: Frequency;
  text: string;
}

/** The frequencies that a text states outright. */
export const frequenciesIn = (text: string): ToldFrequency[] =>
  PATTERNS.flatMap(({ frequency, told }) =>
    [...text.matchAll(told)].map((match) => ({
      frequency,
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    })),
  );

/** Whether notes may speak of a frequency, in whatever words. */
export const mayHold = (text: string, frequency: Frequency): boolean =>
  PATTERNS.some((one) => one.frequency === frequency && one.noted.test(text));
