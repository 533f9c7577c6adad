import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/retrieve/search/fuse.js';
import { pick } from '../../src/retrieve/search/pick.js';
import type { SearchIndex } from '../../src/retrieve/search/search-index.js';
import { writeupOf } from './helpers.js';

const TEXTS = [
  '采购合同三份，供方评价在前，下单在后，评价准则覆盖质量、交付和服务。',
  '外协热处理的入厂复检按批进行，硬度报告齐全，控制程度分三级。',
  '年度复评得分末位的供方已经约谈，两家退出名录，新增一家经过试用。',
  '成品检验由授权检验员签字放行，抽样方案符合规程，没有未检先发。',
];

type Row = readonly [clause: string, total: number, text?: string];

function candidatesOf(rows: readonly Row[]): Candidate[] {
  const writeups = rows.map(([clause, , text], i) =>
    writeupOf({ id: `${clause}#${i}`, clauses: [clause], text: text ?? TEXTS[i] ?? '' }),
  );
  const index = {
    writeup: (doc: number) => (writeups[doc]?.text === 'removed' ? null : writeups[doc]),
  } as SearchIndex;
  return rows.map(([number, total], doc) => ({
    index,
    doc,
    key: { number, standard: 'QMS' },
    parts: { lexical: 0, dense: 0, clause: 0, profile: 0, notes: 0, standard: 0, recency: 0, total },
  }));
}

const picked = (rows: readonly Row[], query: { limit: number; clause?: string }) =>
  pick(candidatesOf(rows), query).map(({ writeup }) => writeup.id);

describe('picking results', () => {
  it.each<[string, Row[], { limit: number; clause?: string }, string[]]>([
    [
      'brings a close second clause forward',
      [
        ['8.4', 0.9],
        ['8.4', 0.88],
        ['8.4', 0.86],
        ['8.6', 0.75],
      ],
      { limit: 4 },
      ['8.4#0', '8.4#1', '8.6#3', '8.4#2'],
    ],
    [
      'counts parents and children as the same clause',
      [
        ['8.4', 0.9],
        ['8.4.1', 0.88],
        ['8.4.2', 0.86],
        ['8.6', 0.75],
      ],
      { limit: 3 },
      ['8.4#0', '8.4.1#1', '8.6#3'],
    ],
    [
      'mixes the first five only',
      [
        ['8.4', 0.9, 'a'],
        ['8.4', 0.89, 'b'],
        ['8.4', 0.88, 'c'],
        ['8.4', 0.87, 'd'],
        ['8.4', 0.86, 'e'],
        ['8.4', 0.85, 'f'],
        ['8.6', 0.7, 'g'],
        ['8.7', 0.6, 'h'],
      ],
      { limit: 8 },
      ['8.4#0', '8.4#1', '8.6#6', '8.4#2', '8.7#7', '8.4#3', '8.4#4', '8.4#5'],
    ],
    [
      'leaves a distant second clause behind',
      [
        ['8.4', 0.9],
        ['8.4', 0.88],
        ['8.4', 0.86],
        ['8.6', 0.5],
      ],
      { limit: 4 },
      ['8.4#0', '8.4#1', '8.4#2', '8.6#3'],
    ],
    [
      'does not mix where the query asked for a clause',
      [
        ['8.4', 0.9],
        ['8.4', 0.88],
        ['8.4', 0.86],
        ['8.6', 0.85],
      ],
      { limit: 4, clause: '8' },
      ['8.4#0', '8.4#1', '8.4#2', '8.6#3'],
    ],
    [
      'keeps the better of near repeats, whatever its slots',
      [
        ['8.4', 0.9, `⟨ORG1⟩：${TEXTS[0]}`],
        ['8.4', 0.8, `⟨ORG2⟩：${TEXTS[0]}`],
        ['8.4', 0.7, TEXTS[1]],
      ],
      { limit: 3 },
      ['8.4#0', '8.4#2'],
    ],
    [
      'passes over what was removed',
      [
        ['8.4', 0.9, 'removed'],
        ['8.6', 0.8, TEXTS[3]],
      ],
      { limit: 2 },
      ['8.6#1'],
    ],
    [
      'stops at the limit',
      [
        ['8.4', 0.9],
        ['8.6', 0.8],
      ],
      { limit: 1 },
      ['8.4#0'],
    ],
  ])('%s', (_, rows, query, ids) => {
    expect(picked(rows, query)).toEqual(ids);
  });

  it('gives scores that never rise and never turn negative', () => {
    const rows = ['8.4', '8.4', '8.4', '8.6'].map((clause, i): Row => [clause, 0.1 - i / 100]);
    const scores = pick(candidatesOf(rows), { limit: 4 }).map(({ score }) => score);
    expect(scores).toHaveLength(4);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const score of scores) expect(score).toBeGreaterThanOrEqual(0);
  });
});
