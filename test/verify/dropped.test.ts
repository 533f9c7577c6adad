import { describe, expect, it } from 'vitest';
import { type Row, verify } from './fixture.js';

const ROWS: readonly Row[] = [
  {
    clause: '6.2',
    narrative: '准时交付率96.4%，达到目标，目标管理有效。',
    told: [
      [
        'drift',
        '准时交付率96.4%',
        '记录里的问题没有写出来：“- 一次合格率 ≥98% 1-8月 97.2% 没达到”。这里的说法把它盖过去了。',
      ],
      [
        'drift',
        '目标管理有效',
        '记录里的问题没有写出来：“- 一次合格率 ≥98% 1-8月 97.2% 没达到”。这里的说法把它盖过去了。',
      ],
    ],
  },
  {
    clause: '7.2',
    narrative: '抽查3名焊工，证书有效，能力管理符合要求。',
    told: [
      [
        'drift',
        '能力管理符合要求',
        '记录里的问题没有写出来：“新员工 2人 没有培训记录”。这里的说法把它盖过去了。',
      ],
    ],
  },
  {
    clause: '8.6',
    narrative: '抽查8份出货单，放行管理符合要求。',
    told: [
      [
        'drift',
        '抽查8份出货单，放行管理符合要求',
        '记录里的问题没有写出来：“- 抽8份 出货单 1份(CH-077) 没签批准”。这里的说法把它盖过去了。',
      ],
    ],
  },
  {
    clause: '9.2',
    narrative: '内审于2025年6月10日至11日进行，按计划实施，2项已关闭。',
    told: [
      [
        'drift',
        '内审于2025年6月10日至11日进行，按计划实施，2项已关闭',
        '记录里的问题没有写出来：“1项(仓库) 整改中”。这里的说法把它盖过去了。',
      ],
    ],
  },
  {
    clause: '6.2',
    narrative: '一次合格率97.2%，没有达到98%的目标；准时交付率96.4%。',
    told: [],
  },
  {
    clause: '8.6',
    narrative: 'Eight dispatch notes were sampled and release is controlled.',
    told: [
      [
        'drift',
        'Eight dispatch notes were sampled and release is controlled',
        'A finding of the notes is missing: “1 (DN-077) without release signature”. This wording glosses over it.',
      ],
    ],
  },
];

describe('the verifier on findings that are left out', () => {
  it.each(ROWS)('$clause $narrative', ({ clause, narrative, told }) => {
    expect(verify(clause, narrative)).toEqual(told);
  });
});
