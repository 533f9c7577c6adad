import { describe, expect, it } from 'vitest';
import { parseClauseRef } from '../../src/core/index.js';
import { readNotes } from '../../src/draft/index.js';
import { verifyNarrative } from '../../src/verify/index.js';

/** What is flagged of a narrative of one line, noted on 12 March 2025. */
function flagged(clause: string, line: string, narrative: string): string[] {
  const head = /[\u4e00-\u9fff]/u.test(line)
    ? '云杉检具 监督审核 2025年3月12日'
    : 'Fernhill Ltd, surveillance, 12 March 2025';
  const { notes, header } = readNotes([{ path: 'day.md', text: `${head}\n\n## ${clause}\n${line}\n` }], null);
  const ref = parseClauseRef(clause);
  return verifyNarrative({ narrative, notes, clause: ref, language: header.language }).map(
    ({ quote }) => quote,
  );
}

describe('the verifier on', () => {
  it.each<[what: string, clause: string, line: string, narrative: string, quotes: string[]]>([
    [
      'a target and its result behind a month',
      '6.2',
      '覆盖率目标 100%, 到2月 91%',
      '覆盖率目标100%，至2月为91%，均已实现。',
      ['均已实现'],
    ],
    [
      'the same, told as it is',
      '6.2',
      '覆盖率目标 100%, 到2月 91%',
      '覆盖率目标100%，至2月为91%，未实现。',
      [],
    ],
    [
      'a bare figure behind an English month',
      '6.2',
      'rework <= 2%, Feb 2.6',
      'Rework was 2.6% in February, on target.',
      ['on target'],
    ],
    [
      'better than a target that was missed',
      '6.2',
      'diesel use: 31.4 l/100km YTD v target <= 30.0',
      'Diesel use is 31.4 l/100 km, better than the target of 30.0.',
      ['better than the target of 30.0'],
    ],
    ['a limit called by the other name', '8.5.1', '色差 1.2 (要求≤2.0)', '色差1.2，规定下限2.0。', ['2.0']],
    ['a limit called by its name', '8.5.1', '色差 1.2 (要求≤2.0)', '色差1.2，规定上限2.0。', []],
    [
      'a validity that ends after the audit',
      '7.2',
      '电工证 2025.6.20到期',
      '电工证已于2025年6月20日过期。',
      ['2025年6月20日'],
    ],
    ['the same, told as to come', '7.2', '电工证 2025.6.20到期', '电工证2025年6月20日到期。', []],
    [
      'another unit of volume',
      '8.1',
      'bunded tank 800 litres',
      'The bunded tank holds 800 gallons.',
      ['800 gallons'],
    ],
    [
      'another class of a licence',
      '8.4',
      '外协单位 资质乙级 在期',
      '外协单位具有甲级资质，在有效期内。',
      ['甲级'],
    ],
    [
      'days with a space before them',
      '9.2',
      '内审 2月 11-12  不符合 2项',
      '2月11日至12日开展内审，不符合2项。',
      [],
    ],
    [
      'a second reading that keeps to the limit',
      '8.5.4',
      '冷冻 -17.5 ( ≤-18) 刚补货 ,半小时后复看 -18.6',
      '冷冻柜为-17.5℃，半小时后复查为-18.6℃，满足不高于-18℃的要求。',
      [],
    ],
    [
      'the others of several',
      '6.2',
      '废品率 ≤3% 实际 3.4%\n准时率 ≥97% 97.6%',
      '废品率3.4%，高于3%的目标；其余各项均实现目标。',
      [],
    ],
  ])('%s', (_, clause, line, narrative, quotes) => {
    expect(flagged(clause, line, narrative)).toEqual(quotes);
  });
});
