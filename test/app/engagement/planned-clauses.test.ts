import { describe, expect, it } from 'vitest';
import {
  assembleNarratives,
  coversClause,
  parseProfile,
  plannedClauses,
  sameClause,
  sectionAt,
  writtenByHand,
} from '../../../src/app/engagement/index.js';
import { type ClauseRef, formatClauseRef, parseClauseRef } from '../../../src/core/index.js';

const profile = (standards: string, rest = '') =>
  parseProfile(`auditee: { name: 云岫传动科技有限公司 }\nstandards: [${standards}]\n${rest}`, 'audit.yaml');

const keys = (standards: string, rest?: string) =>
  plannedClauses(profile(standards, rest)).map(({ ref }) => formatClauseRef(ref));

const ref = (text: string): ClauseRef => parseClauseRef(text) ?? { number: text, standards: [] };

describe('plannedClauses', () => {
  it('lists one standard without prefixes, parents where practice writes them whole', () => {
    expect(keys('{ id: QMS }')).toEqual([
      '4.1',
      '4.2',
      '4.3',
      '4.4',
      '5.1',
      '5.2',
      '5.3',
      '6.1',
      '6.2',
      '6.3',
      '7.1.1',
      '7.1.2',
      '7.1.3',
      '7.1.4',
      '7.1.5',
      '7.1.6',
      '7.2',
      '7.3',
      '7.4',
      '7.5',
      '8.1',
      '8.2',
      '8.3',
      '8.4',
      '8.5.1',
      '8.5.2',
      '8.5.3',
      '8.5.4',
      '8.5.5',
      '8.5.6',
      '8.6',
      '8.7',
      '9.1.1',
      '9.1.2',
      '9.1.3',
      '9.2',
      '9.3',
      '10.1',
      '10.2',
      '10.3',
    ]);
  });

  it('puts clauses that standards share into one row, and those that only share the number apart', () => {
    const combined = keys('{ id: QMS }, { id: EMS }, { id: OHSMS }');
    expect(combined).toEqual(
      expect.arrayContaining(['QES4.1', 'QES9.2', 'Q9.1.2', 'ES9.1.2', 'Q8.2', 'ES8.2', 'S5.4']),
    );
    expect(combined).not.toContain('QES9.1.2');
  });

  it('adds what the departments plan', () => {
    expect(
      keys('{ id: QMS }', 'departments: [{ name: 采购部, clauses: ["8.4.2", "Q8.4.3", "99"] }]'),
    ).toEqual(expect.arrayContaining(['8.4', '8.4.2', '8.4.3']));
  });
});

describe('clause references', () => {
  it.each([
    ['8.4', 'Q8.4', true],
    ['Q8.2', 'ES8.2', false],
    ['QES9.2', 'E9.2', true],
    ['8.4', '8.4.1', false],
  ])('%s and %s mean one clause: %s', (a, b, same) => expect(sameClause(ref(a), ref(b))).toBe(same));

  it.each([
    ['8.4', '8.4.1', true],
    ['Q8.4', '8.4', true],
    ['8.4.1', '8.4', false],
    ['8.1', '8.10', false],
    ['E8.2', 'Q8.2.1', false],
  ])('%s covers %s: %s', (outer, inner, covers) => expect(coversClause(ref(outer), ref(inner))).toBe(covers));
});

describe('assembleNarratives', () => {
  it('joins narratives in clause order and finds the clause of each place', () => {
    const at = new Date(0);
    const drafts = [
      { ...writtenByHand(ref('10.2'), '', at), narrative: '丙。' },
      { ...writtenByHand(ref('9.2'), '内部审核', at), narrative: '甲。乙。' },
      { ...writtenByHand(ref('8.4'), '', at), narrative: '  ' },
    ];
    const assembled = assembleNarratives(drafts);
    expect(assembled.text).toBe('9.2 内部审核\n甲。乙。\n\n10.2 \n丙。\n\n');
    expect(sectionAt(assembled, assembled.text.indexOf('乙'))?.ref.number).toBe('9.2');
    expect(sectionAt(assembled, assembled.text.indexOf('丙'))?.ref.number).toBe('10.2');
    expect(sectionAt(assembled, 0)).toBeUndefined();
  });
});
