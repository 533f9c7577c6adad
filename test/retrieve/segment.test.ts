import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/index.js';
import { type ReportMeta, segmentWriteups } from '../../src/retrieve/segment.js';
import { type BlockOf, reportOf } from './helpers.js';

const META: ReportMeta = {
  id: 'r1',
  standards: ['QMS', 'EMS', 'OHSMS'],
  edition: null,
  date: null,
  industry: null,
};
const LONG = '抽查三份采购合同，供方评价和批准均在首次采购之前完成，评价准则写明质量、交付和服务三项要求。';

const cut = (blocks: readonly BlockOf[], options: Parameters<typeof reportOf>[1] = {}, meta = META) =>
  segmentWriteups(reportOf(blocks, options), meta);

describe('segmenting', () => {
  it('keeps title, verdict and text with the punctuation of the source', () => {
    const text = '目标（公司级）共4项：合格率≥98%，实际98.9%；准时率≥97%，实际96.2%，温度18～28℃。';
    expect(cut([{ clauses: ['Q6.2'], title: '质量目标', text, verdict: 'observation' }])).toEqual([
      {
        clauses: ['6.2'],
        standards: ['QMS'],
        title: '质量目标',
        department: null,
        verdict: 'observation',
        text,
      },
    ]);
  });

  it('makes one writeup of a row with several clauses, main clause first', () => {
    const [writeup] = cut([{ clauses: ['8.7', '10.2', '8.7'], text: LONG }]);
    expect(writeup?.clauses).toEqual(['8.7', '10.2']);
  });

  it.each([
    ['those of the prefix', ['ES6.1.2'], ['EMS', 'OHSMS']],
    ['of a list with several prefixes', ['E8.1', 'S8.1.2'], ['EMS', 'OHSMS']],
    ['without prefix, those of the report that have the clause', ['8.4'], ['QMS']],
    ['without prefix, all that have it', ['9.2'], ['QMS', 'EMS', 'OHSMS']],
    ['of the report where no catalogue has the number', ['8.4.9'], ['QMS', 'EMS', 'OHSMS']],
  ])('takes the standards: %s', (_, clauses, standards) => {
    expect(cut([{ clauses, text: LONG }])[0]?.standards).toEqual(standards);
  });

  it('titles an untitled block with the clause', () => {
    expect(cut([{ clauses: ['Q8.4'], text: LONG }])[0]?.title).toBe('外部提供的过程、产品和服务的控制');
    expect(cut([{ clauses: ['Q8.4'], text: LONG }], { language: 'en' })[0]?.title).toContain('external');
  });

  it('cuts a verdict off the end', () => {
    const [writeup] = cut([{ clauses: ['8.4'], text: `${LONG} `, verdictWords: '符合', verdict: 'conform' }]);
    expect(writeup?.text).toBe(LONG);
  });

  it('takes departments from record tables only', () => {
    const block = { clauses: ['8.4'], text: LONG, department: '采购部' };
    expect(cut([block], { layout: 'record' })[0]?.department).toBe('采购部');
    expect(cut([block], { layout: 'report' })[0]?.department).toBeNull();
  });

  it.each([
    ['short passages', [{ clauses: ['8.4'], text: '见8.4.1。' }]],
    ['passages short but for white space', [{ clauses: ['8.4'], text: `见${' '.repeat(60)}8.4.1` }]],
    ['blocks without a clause', [{ clauses: [], text: LONG }]],
    ['numbers that are no clause', [{ clauses: ['9.12.00'], text: LONG }]],
    [
      'plans that list many clauses',
      [{ clauses: ['4.1', '4.2', '4.3', '5.1', '5.2', '5.3', '6.1'], text: LONG }],
    ],
  ])('leaves out %s', (_, blocks) => {
    expect(cut(blocks)).toEqual([]);
  });

  const withBlocks = (
    report: Report,
    extra: ReadonlyArray<readonly [start: number, end: number, clause: string]>,
  ): Report => ({
    ...report,
    clauseBlocks: [
      ...report.clauseBlocks,
      ...extra.map(([start, end, number]) => ({
        start,
        end,
        clauses: [{ number, standards: [] }],
        title: '',
        department: null,
        verdict: null,
        verdictSpan: null,
      })),
    ],
  });

  it('merges blocks that were read from the same place', () => {
    const report = withBlocks(reportOf([{ clauses: ['5.1'], text: LONG }]), [[0, LONG.length, '5.1.1']]);
    expect(segmentWriteups(report, META).map(({ clauses }) => clauses)).toEqual([['5.1', '5.1.1']]);
  });

  it('keeps a heading’s text, not the few rows within it', () => {
    const report = withBlocks(reportOf([{ clauses: ['10.2'], text: LONG.repeat(4) }]), [
      [0, LONG.length, '8.4'],
    ]);
    expect(segmentWriteups(report, META).map(({ clauses }) => clauses)).toEqual([['10.2']]);
  });

  it('keeps the rows that fill a heading’s text, not the heading', () => {
    const report = withBlocks(reportOf([{ clauses: ['8.5'], text: LONG.repeat(2) }]), [
      [0, LONG.length, '8.4'],
      [LONG.length, 2 * LONG.length, '8.6'],
    ]);
    expect(segmentWriteups(report, META).map(({ clauses }) => clauses)).toEqual([['8.4'], ['8.6']]);
  });
});
