import fc from 'fast-check';
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
import { keepLongest } from '../../src/standards/longest.js';
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
  const matcher = new TermMatcher<string>(2);
  for (const term of ['目标', '环境目标', 'calibrat*', 'gauge', '内审员', '审员工']) matcher.add(term, term);
  for (const term of ['环境', '境目', 'gauge', 'ＧＡＵＧＥ']) matcher.add(term, term, 1);

  it.each([
    ['环境目标和目标', ['环境目标', '目标'], ['环境']],
    ['内审员工', ['内审员'], []],
    ['recalibration calibrated gauges gaugex', ['calibrat*', 'gauge'], ['gauge', 'ＧＡＵＧＥ']],
    ['目', [], []],
    ['', [], []],
  ])('finds in %j the words of each list', (text, first, second) => {
    const found = matcher.find(text).map((matches) => matches.flatMap(({ values }) => values));
    expect(found).toEqual([first, second]);
  });

  it('tells every word of a long list from those that are not in it', () => {
    const many = new TermMatcher<number>();
    const words = Array.from({ length: 5000 }, (_, i) => `${String.fromCharCode(0x4e00 + i)}件${i % 7}`);
    words.forEach((word, i) => {
      many.add(word, i);
    });
    for (const [i, word] of words.entries()) {
      expect(many.find(`${word}；`)).toEqual([[{ start: 0, end: word.length, values: [i] }]]);
    }
    expect(many.find('一件9，丁件')).toEqual([[]]);
  });
});

describe('keepLongest', () => {
  const spans = fc
    .array(fc.record({ start: fc.nat(30), length: fc.integer({ min: 1, max: 6 }) }), { maxLength: 20 })
    .map((found) =>
      found
        .map(({ start, length }) => ({ start, end: start + length }))
        .sort((a, b) => a.start - b.start || a.end - b.end),
    );

  it('takes the longest first, of equals the first, whatever overlaps', () => {
    fc.assert(
      fc.property(spans, (found) => {
        const taken = new Set<number>();
        const kept = new Set<number>();
        for (let size = 6; size > 0; size--) {
          found.forEach(({ start, end }, i) => {
            const places = Array.from({ length: end - start }, (_, at) => start + at);
            if (places.length !== size || places.some((place) => taken.has(place))) return;
            for (const place of places) taken.add(place);
            kept.add(i);
          });
        }
        expect(keepLongest(found)).toEqual(found.filter((_, i) => kept.has(i)));
      }),
    );
  });
});
