import { describe, expect, it } from 'vitest';
import { type Row, verify } from './fixture.js';

const ROWS: readonly Row[] = [
  {
    clause: '6.2',
    narrative: '1至8月一次合格率为97.2%，未达到不低于98%的目标；准时交付率96.4%，达到95%的目标。',
    told: [],
  },
  {
    clause: '6.2',
    narrative: '一次合格率百分之九十七点二，低于98%的目标0.8个百分点，未达到。',
    told: [],
  },
  {
    clause: '6.2',
    narrative: '一次合格率97.8%，未达到目标。',
    told: [['unsupported', '97.8%', '记录里没有“97.8%”，也算不出来。请核对记录，或补记后再写。']],
  },
  {
    clause: '6.2',
    narrative: '一次合格率96.4%，准时交付97.2%，一次合格率未达到目标。',
    told: [
      ['unsupported', '96.4%，准时交付97.2%', '“96.4%”和“97.2%”好像写反了：按记录，它们各属于对方的项目。'],
    ],
  },
  {
    clause: '8.4',
    narrative: '供方恒序精铸年度评价88分；8月5日到货12600kg，炉号H5-0805。',
    told: [],
  },
  {
    clause: '8.4',
    narrative: '供方恒序精铸年度评价88%，到货12.6kg。',
    told: [
      ['unsupported', '88%', '“88%”的单位与记录不同，记录里是“88分”。'],
      ['unsupported', '12.6kg', '“12.6kg”的单位与记录不同，记录里是“12.6t”。'],
    ],
  },
  {
    clause: '8.5.1',
    narrative: '淬火温度855℃，保温35min。',
    told: [['unsupported', '855℃', '记录里没有“855℃”，也算不出来。请核对记录，或补记后再写。']],
  },
  {
    clause: '6.2',
    narrative: 'Scrap was 2.9 % against a maximum of 2.5 % and was not met; on-time delivery reached 96.4 %.',
    told: [],
  },
  {
    clause: '8.4',
    narrative: 'Morrow Castings scored 98 out of 100.',
    told: [
      [
        'unsupported',
        '98',
        '“98” is not in the notes and does not follow from them. Check the notes, or add it there first.',
      ],
    ],
  },
  {
    clause: '8.4',
    narrative: '18,500 kg of bar was delivered on 5 August with certificate MC-805.',
    told: [],
  },
  {
    clause: '8.4',
    narrative: '18.5 lb of bar was delivered on 5 August.',
    told: [['unsupported', '18.5 lb', 'The unit of “18.5 lb” differs from the notes, which say “18.5”.']],
  },
];

describe('the verifier on figures and their units', () => {
  it.each(ROWS)('$clause $narrative', ({ clause, narrative, told }) => {
    expect(verify(clause, narrative)).toEqual(told);
  });
});
