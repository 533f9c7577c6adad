import { describe, expect, it } from 'vitest';
import { COLLOQUIAL_KEYWORDS } from '../../src/standards/data/keywords-colloquial.js';
import { EMS_KEYWORDS } from '../../src/standards/data/keywords-ems.js';
import { EMS_OHSMS_KEYWORDS } from '../../src/standards/data/keywords-es.js';
import { INDUSTRY_KEYWORDS } from '../../src/standards/data/keywords-industry.js';
import { OHSMS_KEYWORDS } from '../../src/standards/data/keywords-ohsms.js';
import { QMS_KEYWORDS } from '../../src/standards/data/keywords-qms.js';
import { SHARED_KEYWORDS } from '../../src/standards/data/keywords-shared.js';
import { SITE_KEYWORDS } from '../../src/standards/data/keywords-site.js';
import { clausesOf, EDITIONS, type WeightedTerm } from '../../src/standards/index.js';
import { readTerms } from '../../src/standards/keywords.js';
import { TermMatcher } from '../../src/standards/matcher.js';

const numbersOf = (...standards: string[]) =>
  new Set(
    EDITIONS.filter(({ standard }) => standards.includes(standard)).flatMap(({ standard, year }) =>
      clausesOf(standard, year).map(({ number }) => number),
    ),
  );
const GROUPS: Readonly<Record<string, string[]>> = {
  ALL: ['QMS', 'EMS', 'OHSMS'],
  'EMS+OHSMS': ['EMS', 'OHSMS'],
  QMS: ['QMS'],
  EMS: ['EMS'],
  OHSMS: ['OHSMS'],
};
const grouped = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([key, terms]): [string, string, string] => {
    const [group = '', number = ''] = key.split(' ');
    return [group, number, terms];
  });
const all: [string, string, string][] = [
  ...grouped(INDUSTRY_KEYWORDS),
  ...grouped(COLLOQUIAL_KEYWORDS),
  ...grouped(SITE_KEYWORDS),
  ...(
    [
      ['ALL', SHARED_KEYWORDS],
      ['QMS', QMS_KEYWORDS],
      ['EMS', EMS_KEYWORDS],
      ['OHSMS', OHSMS_KEYWORDS],
      ['EMS+OHSMS', EMS_OHSMS_KEYWORDS],
    ] as const
  ).flatMap(([group, table]) =>
    Object.entries(table).map(([number, terms]): [string, string, string] => [group, number, terms]),
  ),
];

describe('the tables of keywords', () => {
  it('name clauses that their standards have', () => {
    const unknown = all.filter(([group, number]) => !numbersOf(...(GROUPS[group] ?? [])).has(number));
    expect(unknown).toEqual([]);
  });

  it('give each word of a clause one weight within their bounds', () => {
    for (const [group, number, table] of all) {
      const terms = readTerms(table);
      const words = terms.map(({ term }) => term);
      expect([group, number, words.filter((word, i) => words.indexOf(word) !== i)]).toEqual([
        group,
        number,
        [],
      ]);
      expect(
        terms.every(({ weight }) => Number.isInteger(weight) && weight >= -4 && weight <= 5 && weight !== 0),
      ).toBe(true);
    }
  });

  it('hold no single Chinese character, which would match inside any word', () => {
    const single = all
      .flatMap(([, , table]) => readTerms(table))
      .filter(({ term }) => /^\p{Script=Han}$/u.test(term));
    expect(single).toEqual([]);
  });
});

describe('readTerms', () => {
  it.each<[string, WeightedTerm[]]>([
    ['', []],
    [
      '5: 校准, gauge',
      [
        { term: '校准', weight: 5 },
        { term: 'gauge', weight: 5 },
      ],
    ],
    [
      '\n-2: 培训,\n1: 记录',
      [
        { term: '培训', weight: -2 },
        { term: '记录', weight: 1 },
      ],
    ],
  ])('%j', (table, terms) => {
    expect(readTerms(table)).toEqual(terms);
  });
});

describe('TermMatcher', () => {
  const matcher = new TermMatcher<string>();
  for (const term of ['目标', '环境目标', 'calibrat*', 'gauge', '内审员', '审员工']) matcher.add(term, term);

  it.each([
    ['环境目标和目标', ['环境目标', '目标']],
    ['内审员工', ['内审员']],
    ['recalibration calibrated gauges gaugex', ['calibrat*', 'gauge']],
    ['', []],
  ])('finds in %j', (text, terms) => {
    expect(matcher.find(text).flatMap(({ values }) => values)).toEqual(terms);
  });
});
