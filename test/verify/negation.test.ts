import { describe, expect, it } from 'vitest';
import { type Row, verify } from './fixture.js';

const ROWS: readonly Row[] = [
  {
    clause: '7.2',
    narrative: '2名新员工没有培训记录。',
    told: [],
  },
  {
    clause: '7.2',
    narrative: '2名新员工均已培训。',
    told: [
      ['drift', '2名新员工均已培训', '记录里的说法是否定的（“新员工 2人 没有培训记录”），这里写成了肯定。'],
    ],
  },
  {
    clause: '7.2',
    narrative: '2名新员工有培训记录。',
    told: [
      ['drift', '2名新员工有培训记录', '记录里的说法是否定的（“新员工 2人 没有培训记录”），这里写成了肯定。'],
    ],
  },
  {
    clause: '8.6',
    narrative: '1份出货单（CH-077）已签批准。',
    told: [
      [
        'drift',
        '1份出货单（CH-077）已签批准',
        '记录里的问题没有写出来：“- 抽8份 出货单 1份(CH-077) 没签批准”。这里的说法把它盖过去了。',
      ],
    ],
  },
  {
    clause: '9.3',
    narrative: '管理评审今年未召开，计划12月进行。',
    told: [],
  },
  {
    clause: '7.1.5',
    narrative: '卡尺KC-08未校准；压力表YB-03到期仍在使用，开具不符合项。',
    told: [
      [
        'drift',
        '卡尺KC-08未校准',
        '记录里没有说这里有问题（“- 卡尺 KC-08 校准 2025-03-11 ok”），这里写成了否定的意思。',
      ],
    ],
  },
  {
    clause: '8.6',
    narrative: 'One of the eight dispatch notes (DN-077) was signed.',
    told: [
      [
        'drift',
        'One of the eight dispatch notes (DN-077) was signed',
        'A finding of the notes is missing: “1 (DN-077) without release signature”. This wording glosses over it.',
      ],
    ],
  },
];

describe('the verifier on negations lost and added', () => {
  it.each(ROWS)('$clause $narrative', ({ clause, narrative, told }) => {
    expect(verify(clause, narrative)).toEqual(told);
  });
});
