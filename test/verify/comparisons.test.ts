import { describe, expect, it } from 'vitest';
import { type Row, verify } from './fixture.js';

const ROWS: readonly Row[] = [
  {
    clause: '8.5.1',
    narrative: '淬火温度845℃，在840~860℃范围内，保温35分钟，不少于30分钟。',
    told: [],
  },
  {
    clause: '8.5.1',
    narrative: '淬火温度865℃，在840~860℃范围内。',
    told: [
      ['unsupported', '865℃', '记录里没有“865℃”，也算不出来。请核对记录，或补记后再写。'],
      ['drift', '865℃，在840~860℃范围内', '大小关系不对：865℃ 与 840~860℃ 相比，不是这里写的关系。'],
    ],
  },
  {
    clause: '8.5.1',
    narrative: '保温35min，不超过30min。',
    told: [['drift', '不超过30min', '记录里“≥30”是下限（越高越好），这里“不超过30min”写成了上限。']],
  },
  {
    clause: '6.2',
    narrative: '一次合格率≤98%，实际97.2%，未达到。',
    told: [['drift', '≤98%', '记录里“≥98%”是下限（越高越好），这里“≤98%”写成了上限。']],
  },
  {
    clause: '6.2',
    narrative: '准时交付率96.4%，未达到95%的目标；一次合格率97.2%未达到98%的目标。',
    told: [['drift', '未达到95%的目标', '按记录，96.4% 满足 ≥95%，这里却写成没有达到。']],
  },
  {
    clause: '6.2',
    narrative: '一次合格率97.2%，达到98%的目标。',
    told: [
      [
        'drift',
        '一次合格率97.2%',
        '记录里的问题没有写出来：“- 一次合格率 ≥98% 1-8月 97.2% 没达到”。这里的说法把它盖过去了。',
      ],
      ['drift', '达到98%的目标', '大小关系不对：97.2% 与 98% 相比，不是这里写的关系。'],
    ],
  },
  {
    clause: '8.4',
    narrative: '供方评价88分，低于85分。',
    told: [['drift', '低于85分', '大小关系不对：88分 与 低于85分 相比，不是这里写的关系。']],
  },
  {
    clause: '6.2',
    narrative: 'Scrap was 2.9 %, below the limit of 2.5 %.',
    told: [
      [
        'drift',
        'Scrap was 2.9 %',
        'A finding of the notes is missing: “Jan-Aug 2.9 % not met”. This wording glosses over it.',
      ],
      [
        'drift',
        'below the limit of 2.5 %',
        'The comparison is wrong: 2.9 % and 2.5 % do not stand in this relation.',
      ],
    ],
  },
  {
    clause: '6.2',
    narrative: 'Scrap was 2.9 % and met the target.',
    told: [
      [
        'drift',
        'Scrap was 2.9 % and met the target',
        'The notes deny this (“Jan-Aug 2.9 % not met”); here it is affirmed.',
      ],
    ],
  },
];

describe('the verifier on comparisons with limits and targets', () => {
  it.each(ROWS)('$clause $narrative', ({ clause, narrative, told }) => {
    expect(verify(clause, narrative)).toEqual(told);
  });
});
