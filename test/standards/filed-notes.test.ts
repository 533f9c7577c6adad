import { describe, expect, it } from 'vitest';
import { STANDARD_IDS, type StandardId } from '../../src/core/index.js';
import { weighPlaces } from '../../src/standards/bayes.js';
import { CLAUSES_ALIKE } from '../../src/standards/data/clauses-alike.js';
import { EMS_NOTES } from '../../src/standards/data/filed-notes/ems.js';
import { OHSMS_NOTES } from '../../src/standards/data/filed-notes/ohsms.js';
import { QMS_NOTES } from '../../src/standards/data/filed-notes/qms.js';
import { findClause, likenessToFiledNotes } from '../../src/standards/index.js';
import { LETTERS } from '../../src/standards/likeness.js';

const NOTES = { QMS: QMS_NOTES, EMS: EMS_NOTES, OHSMS: OHSMS_NOTES };

describe('a rough note is likest to the notes filed under', () => {
  it.each<[string, StandardId[], string]>([
    ['天平上的贴纸去年就过了,还拿它配料', ['QMS'], '7.1.5'],
    ['年初排的课上了一半,上完没人考', ['QMS'], '7.2'],
    ['地沟里一股药水味,往雨水口淌', ['EMS'], '8.1'],
    ['架子工的耳塞有没有发,发了戴不戴', ['OHSMS'], '8.1.2'],
    ['lads on the late shift never heard what the policy says', ['QMS'], '7.3'],
  ])('%s', (text, standards, number) => {
    expect(likenessToFiledNotes(text, standards)[0]?.number).toBe(number);
  });

  it('none where it has no word in common with any', () => {
    expect(likenessToFiledNotes('qqzzx 12 鱻', STANDARD_IDS)).toEqual([]);
  });

  it('clauses of the standards asked for, likest first, with shares that add up to one for the likeliest', () => {
    const found = likenessToFiledNotes('废油桶没盖盖子', STANDARD_IDS);
    const shares = found.map(({ share }) => share);
    expect([...shares].sort((a, b) => b - a)).toEqual(shares);
    const sums = STANDARD_IDS.map((own) =>
      found.reduce((sum, { standard, share }) => (standard === own ? sum + share : sum), 0),
    );
    expect(Math.max(...sums)).toBeCloseTo(1, 9);
    expect(found[0]?.standard).toBe('EMS');
  });
});

describe('filed notes', () => {
  it.each(STANDARD_IDS)('of %s stand below clauses of it, each once', (standard) => {
    const lines = NOTES[standard].trim().split('\n');
    const headings = lines.filter((line) => line.startsWith('# ')).map((line) => line.slice(2));
    expect(headings.filter((number) => findClause(number, standard) === null)).toEqual([]);
    expect(new Set(headings).size).toBe(headings.length);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines[0]).toMatch(/^# /u);
  });
});

describe('clauses alike', () => {
  it('are clauses of the standards that their letters name', () => {
    const labels = CLAUSES_ALIKE.flatMap((group) => group.split(' '));
    const unknown = labels.filter((label) => {
      const standard = STANDARD_IDS.find((id) => LETTERS[id] === label[0]);
      return standard === undefined || findClause(label.slice(1), standard) === null;
    });
    expect(unknown).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('weighing places', () => {
  const counts = {
    places: [
      { standard: 'QMS' as const, number: '7.2', lines: 2 },
      { standard: 'QMS' as const, number: '8.4', lines: 2 },
    ],
    features: new Map([
      ['证', { all: 2, at: new Map([[0, 2]]) }],
      [
        '人',
        {
          all: 2,
          at: new Map([
            [0, 1],
            [1, 1],
          ]),
        },
      ],
    ]),
    lines: 4,
  };
  const all = { presumed: 1, asked: () => true };

  it.each<[string, string[], number[]]>([
    // ((0 / 0.5 + 1) / 3) against ((2 / 0.5 + 1) / 3)
    ['by what stands there more often than elsewhere', ['证'], [1, 1 / 5]],
    ['alike by what stands everywhere as often', ['人'], [1, 1]],
    ['by the mean of what leans on each other', ['证', '人'], [1, (1 / 5) ** (1 / Math.SQRT2)]],
    ['not at all by what nobody saw', ['无'], []],
  ])('%s', (_, features, weights) => {
    const found = weighPlaces(counts, features, all).map(({ weight }) => weight);
    expect(found).toHaveLength(weights.length);
    for (const [at, weight] of weights.entries()) expect(found[at]).toBeCloseTo(weight, 9);
  });

  it('leaves out what was not asked for', () => {
    const asked = ({ number }: { number: string }) => number === '8.4';
    expect(weighPlaces(counts, ['证'], { presumed: 1, asked })).toEqual([
      { standard: 'QMS', number: '8.4', weight: 1 },
    ]);
  });
});
