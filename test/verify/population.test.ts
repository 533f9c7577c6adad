import { describe, expect, it } from 'vitest';
import { type Row, verify } from './fixture.js';

const ROWS: readonly Row[] = [
  {
    clause: '7.2',
    narrative: '12名焊工中抽查3人，证书有效；2名新员工没有培训记录。',
    told: [],
  },
  {
    clause: '7.2',
    narrative: '12名焊工证书均有效；2名新员工没有培训记录。',
    told: [
      [
        'drift',
        '12名焊工证书均有效',
        '记录里是抽查（“- 焊工 12人 抽3人 证有效”），这里说成了全部。请写明是抽查的结果。',
      ],
    ],
  },
  {
    clause: '8.6',
    narrative: '抽查8份出货单，其中1份（CH-077）未签批准。',
    told: [],
  },
  {
    clause: '8.6',
    narrative: '抽查8份出货单，均已批准。',
    told: [
      [
        'drift',
        '均已批准',
        '记录里这件事还没有完成（“- 抽8份 出货单 1份(CH-077) 没签批准”），这里写成已经完成。',
      ],
    ],
  },
  {
    clause: '8.6',
    narrative: '全部出货单经批准，CH-077除外，未签批准。',
    told: [
      [
        'drift',
        '全部出货单经批准',
        '记录里只是一部分（“- 抽8份 出货单 1份(CH-077) 没签批准”），这里写成了全部。',
      ],
    ],
  },
  {
    clause: '8.6',
    narrative: 'Of eight dispatch notes sampled one (DN-077) had no release signature.',
    told: [],
  },
  {
    clause: '8.6',
    narrative: 'All dispatch notes were signed.',
    told: [
      [
        'drift',
        'All dispatch notes were signed',
        'The notes speak of a sample (“- 8 dispatch notes sampled, 1 (DN-077) without release signa”); this says it of everything. Say that it was a sample.',
      ],
    ],
  },
];

describe('the verifier on samples that become populations', () => {
  it.each(ROWS)('$clause $narrative', ({ clause, narrative, told }) => {
    expect(verify(clause, narrative)).toEqual(told);
  });
});
