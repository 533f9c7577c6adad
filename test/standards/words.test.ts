import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldKey, STANDARD_IDS } from '../../src/core/index.js';
import {
  auditTimeFor,
  canonicalTerm,
  clausesOf,
  expandAbbreviations,
  expandTerms,
  REPORT_TOPICS,
  thesaurus,
  topicOfClause,
} from '../../src/standards/index.js';

describe('the thesaurus', () => {
  it('holds every word once', () => {
    const words = thesaurus.flat().map(foldKey);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    expect(thesaurus.every((group) => group.length >= 2)).toBe(true);
    expect(thesaurus.length).toBeGreaterThan(200);
  });

  it.each([
    ['客户', '顾客'],
    ['CUSTOMER', '顾客'],
    ['供应商', '外部供方'],
    ['不符合', '不合格'],
    ['NC', '不合格'],
    ['内审', '内部审核'],
    ['危废', '危险废物'],
    ['检定', '校准'],
    ['ＰＰＭ', '百万分率'],
    ['量子', '量子'],
  ])('%s stands for %s', (term, canonical) => {
    expect(canonicalTerm(term)).toBe(canonical);
  });

  it.each([
    ['返工', '报废'],
    ['返工', '返修'],
    ['纠正措施', '预防措施'],
    ['环境因素', '危险源'],
    ['轻微不符合', '严重不符合'],
    ['合格率', '合格'],
  ])('keeps %s apart from %s', (a, b) => {
    expect(canonicalTerm(a)).not.toBe(canonicalTerm(b));
  });

  it('expands to synonyms, the given words first', () => {
    const expanded = expandTerms(['客诉', '卡尺', '客诉']);
    expect(expanded.slice(0, 2)).toEqual(['客诉', '卡尺']);
    expect(expanded).toEqual(expect.arrayContaining(['投诉', '顾客投诉', '游标卡尺', 'caliper']));
    expect(new Set(expanded).size).toBe(expanded.length);
    expect(expandTerms([])).toEqual([]);
  });
});

describe('expandAbbreviations', () => {
  it.each([
    ['zh', '管评输出2条,环因更新', '管理评审输出2条,环境因素更新'],
    ['zh', '内审员3人 内审5月', '内部审核员3人 内部审核5月'],
    ['zh', '危废间台帐', '危险废物贮存间台账'],
    [
      'zh',
      '部门内审核 主管评审 国内审批 最终检验 循环评价 实施组织',
      '部门内审核 主管评审 国内审批 最终检验 循环评价 实施组织',
    ],
    ['en', 'cal list, drg iss 3, OTD 91.2', 'calibration list, drawing issue 3, on-time delivery 91.2'],
    ['en', 'Signed w/out record', 'Signed without record'],
    ['en', 'local certify OP10 op-20', 'local certify OP10 op-20'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(expandAbbreviations(text, language)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    const parts = fc.constantFrom(
      '内审',
      '员',
      '核',
      '管评',
      '审',
      '危废',
      '间',
      '环评',
      ' ',
      'cal',
      'w/',
      'out',
      'op',
      '主',
    );
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 12 }),
        fc.constantFrom('zh' as const, 'en' as const),
        (words, language) => {
          const once = expandAbbreviations(words.join(''), language);
          expect(expandAbbreviations(once, language)).toBe(once);
        },
      ),
    );
  });
});

describe('auditTimeFor', () => {
  it.each([
    ['QMS', 5, undefined, 1.5],
    ['QMS', 6, undefined, 2],
    ['QMS', 176, undefined, 9],
    ['QMS', 1176, undefined, 14],
    ['QMS', 10700, undefined, 22],
    ['QMS', 10701, undefined, null],
    ['EMS', 120, 'high', 11],
    ['EMS', 120, undefined, 8],
    ['EMS', 120, 'limited', 4],
    ['EMS', 2000, 'high', null],
    ['OHSMS', 50, 'low', 4.5],
    ['OHSMS', 50, 'limited', null],
    ['OHSMS', 0, 'high', null],
    ['QMS', 45.5, undefined, null],
  ] as const)('%s with %d people, %s: %s days', (standard, personnel, complexity, days) => {
    expect(auditTimeFor(standard, personnel, complexity)).toBe(days);
  });

  it('never falls as personnel grow', () => {
    const days = Array.from({ length: 1175 }, (_, i) => auditTimeFor('EMS', i + 1, 'high') ?? 0);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });
});

describe('topicOfClause', () => {
  it.each([
    ['4.1', '3.1'],
    ['6.1.2', '3.1'],
    ['7.1.6', '3.1'],
    ['7.1.5', '3.5'],
    ['7.5.3', '3.5'],
    ['8.5.1', '3.2'],
    ['8.7', '3.4'],
    ['9.1.2', '3.2'],
    ['9.2.2', '3.3'],
    ['9.3', '3.3'],
    ['10.2', '3.4'],
  ])('%s belongs to section %s', (number, section) => {
    expect(topicOfClause(number)?.section).toBe(section);
  });

  it('places every clause below a chapter, and nothing else', () => {
    const clauses = STANDARD_IDS.flatMap((standard) => clausesOf(standard)).filter(({ number }) =>
      number.includes('.'),
    );
    expect(clauses.filter(({ number }) => topicOfClause(number) === null)).toEqual([]);
    expect(topicOfClause('3.2')).toBeNull();
    expect(REPORT_TOPICS.map(({ section }) => section)).toEqual(['3.1', '3.2', '3.3', '3.4', '3.5']);
  });
});
