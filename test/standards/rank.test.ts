import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseNumbersRelated, STANDARD_IDS, type StandardId } from '../../src/core/index.js';
import { rankClauses } from '../../src/standards/index.js';

interface RoutingLine {
  text: string;
  standards: StandardId[];
  clause: string;
  /** Other clauses under which an auditor would accept the line. */
  accept: string[];
  /** Each set was written before the words were tuned on it. */
  set: 'a' | 'b' | 'c' | 'd';
}

const lines: RoutingLine[] = readFileSync(new URL('./routing-lines.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** Share of lines whose best clause is the right one, or its parent or child. */
function topOne(rows: readonly RoutingLine[], asked: (row: RoutingLine) => readonly StandardId[]): number {
  const hits = rows.filter(({ text, standards, clause, accept, ...rest }) => {
    const best = rankClauses(text, asked({ text, standards, clause, accept, ...rest }))[0];
    return (
      best !== undefined &&
      standards.includes(best.standard) &&
      [clause, ...accept].some((number) => clauseNumbersRelated(number, best.number))
    );
  });
  return hits.length / rows.length;
}

describe('rough note lines', () => {
  it('are many, of all standards and of most clauses', () => {
    expect(lines.length).toBeGreaterThanOrEqual(450);
    for (const standard of STANDARD_IDS) {
      const own = lines.filter(({ standards }) => standards.includes(standard));
      expect(new Set(own.map(({ clause }) => clause)).size).toBeGreaterThanOrEqual(18);
    }
  });

  it.each([
    ['a', 0.97],
    ['b', 0.85],
    ['c', 0.9],
    ['d', 0.9],
  ] as const)('of set %s go to their clause', (set, share) => {
    expect(
      topOne(
        lines.filter((line) => line.set === set),
        ({ standards }) => standards,
      ),
    ).toBeGreaterThanOrEqual(share);
  });

  it('go to their clause also where all three standards are audited together', () => {
    expect(topOne(lines, () => STANDARD_IDS)).toBeGreaterThanOrEqual(0.85);
  });

  it('score high where they are right and low where they are not', () => {
    const sure = lines.filter(({ text, standards }) => (rankClauses(text, standards)[0]?.score ?? 0) >= 0.75);
    expect(sure.length / lines.length).toBeGreaterThan(0.5);
    expect(topOne(sure, ({ standards }) => standards)).toBeGreaterThanOrEqual(0.97);
  });
});

describe('rankClauses', () => {
  it.each([
    ['识别评价表更新,重要的六项', 'EMS', '6.1.2'],
    ['识别评价表更新,重大的六项 LEC', 'OHSMS', '6.1.2'],
    ['合同签订前没有评审交期', 'QMS', '8.2.3'],
    ['消防演练,灭火器过期', 'EMS', '8.2'],
    ['问卷发60收52', 'QMS', '9.1.2'],
    ['法规逐条对照,结论符合', 'OHSMS', '9.1.2'],
    ['新设备投用前做了变更风险评估', 'OHSMS', '8.1.3'],
    ['工艺参数临时改了,有变更单', 'QMS', '8.5.6'],
    ['calibration label missing on caliper', 'QMS', '7.1.5'],
  ] as const)('puts %j under %s %s', (text, standard, number) => {
    expect(rankClauses(text, [standard])[0]).toMatchObject({ number, standard });
  });

  it('ranks one topic alike under every standard', () => {
    const ranked = rankClauses('年度培训计划完成 20 期,签到齐全', STANDARD_IDS).filter(
      ({ number }) => number === '7.2',
    );
    expect(ranked.map(({ standard }) => standard).sort()).toEqual(['EMS', 'OHSMS', 'QMS']);
    const [first, , last] = ranked;
    expect((last?.score ?? 0) / (first?.score ?? 1)).toBeGreaterThan(0.9);
  });

  it('does not read the number of a list item as a clause', () => {
    const plain = rankClauses('量具校准证书过期', ['QMS']);
    expect(rankClauses('8. 量具校准证书过期', ['QMS'])).toEqual(plain);
    expect(rankClauses('- (10) 量具校准证书过期', ['QMS'])).toEqual(plain);
  });

  it('knows English words by whole words and endings', () => {
    expect(rankClauses('suppliers evaluated', ['QMS'])[0]?.number).toBe('8.4');
    expect(rankClauses('calibrated gauges', ['QMS'])[0]?.number).toBe('7.1.5');
    expect(rankClauses('recoaching precorrelation', ['QMS'])).toEqual([]);
  });

  it.each(['', '   ', '12 / 34', 'xyzzy'])('finds nothing in %j', (text) => {
    expect(rankClauses(text, STANDARD_IDS)).toEqual([]);
  });

  it('asks only the standards it is given', () => {
    expect(rankClauses('危废转移联单', ['QMS']).every(({ standard }) => standard === 'QMS')).toBe(true);
    expect(rankClauses('危废转移联单', [])).toEqual([]);
  });

  it('gives sorted confidences between 0 and 1, the same every time', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '培训',
            '校准',
            '供应商',
            '返工',
            '演练',
            'audit',
            '目标≥98%',
            '，',
            ' ',
            '抽',
            '8.5.1',
          ),
          {
            maxLength: 30,
          },
        ),
        (parts) => {
          const ranked = rankClauses(parts.join(''), STANDARD_IDS);
          const scores = ranked.map(({ score }) => score);
          expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
          expect(rankClauses(parts.join(''), STANDARD_IDS)).toEqual(ranked);
        },
      ),
    );
  });
});
