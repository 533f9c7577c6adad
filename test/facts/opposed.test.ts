import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../src/facts/opposed/candidates.js';
import { gramsOf, sharedWords, unitsOf } from '../../src/facts/opposed/grams.js';
import { detailsOf, readStatements } from '../../src/facts/opposed/statements.js';
import { parseReport } from '../../src/parse/index.js';
import { sourceOf } from '../helpers/rule-tester.js';

const statementsOf = (text: string) => readStatements(parseReport(sourceOf(text)));

describe('grams', () => {
  it.each([
    ['全部由本厂自制', ['全部', '部由', '由本', '本厂', '厂自', '自制']],
    ['JY-03由本厂自制', ['jy', '由本', '本厂', '厂自', '自制']],
    ['no other tanks were filled', ['no', 'other', 'tank', 'fill']],
    ['the supplies of the companies', ['supply', 'company']],
    ['2025-03-01', []],
  ])('of %s', (text, grams) => {
    expect(gramsOf(unitsOf(text))).toEqual(grams);
  });
});

describe('shared words', () => {
  it.each([
    ['砂轮磨床停用后封存', '检修记录：砂轮磨床已大修', '砂轮磨床'],
    ['No chemicals are kept in the Chemical Store.', 'The chemical store holds drums.', 'Chemical Store'],
    ['It was a tour of the plant.', 'Last year it was a survey of the plants.', 'plant'],
    ['2025年', 'none', ''],
  ])('of %s and %s', (first, second, shared) => {
    expect(sharedWords(first, second)).toBe(shared);
  });
});

describe('statements', () => {
  it('hold what they are compared by', () => {
    const [one] = statementsOf('2024年3月5日起，校音仪JY-03全部停用，未再启用，见《停用单》12份。');
    expect(one).toMatchObject({ kind: 'text', section: -1 });
    expect(one && detailsOf(one)).toMatchObject({
      figures: [{ value: 12 }],
      dates: ['2024-03-05'],
      years: new Set(['2024']),
      codes: new Set(['JY-03']),
      titles: new Set(['《停用单》']),
      marks: [1, 1, 0, 0, 0, 0],
    });
  });

  it('are left out where they say too little', () => {
    expect(statementsOf('无。\n12.5\n采购部').map(({ text }) => text)).toEqual(['采购部']);
  });

  it('weigh a word the less the more statements hold it', () => {
    const [first] = statementsOf('砂轮磨床停用。\n砂轮磨床大修。\n砂轮入库单。');
    const weight = (gram: string): number => first?.weights.get(gram) ?? 0;
    expect(weight('停用')).toBeGreaterThan(weight('磨床'));
    expect(weight('磨床')).toBeGreaterThan(weight('砂轮'));
  });
});

describe('candidates', () => {
  it('are the pairs that share words, those that share the most first', () => {
    const statements = statementsOf(
      '砂轮磨床停用。\n食堂外包给一家公司。\n砂轮磨床已经大修。\n砂轮入库单齐全。',
    );
    expect(findCandidates(statements).map(({ first, second }) => [first, second])).toEqual([
      [0, 2],
      [0, 3],
      [2, 3],
    ]);
  });

  it('are as many as the statements allow', () => {
    const statements = statementsOf(
      Array.from({ length: 39 }, (_, at) => `砂轮磨床检查第${at}回`).join('\n'),
    );
    expect(statements).toHaveLength(39);
    expect(findCandidates(statements)).toHaveLength(98);
  });
});
