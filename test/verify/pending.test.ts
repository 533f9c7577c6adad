import { describe, expect, it } from 'vitest';
import { type Row, verify } from './fixture.js';

const ROWS: readonly Row[] = [
  {
    clause: '9.2',
    narrative: '内审不符合3项，2项已关闭，仓库1项整改中。',
    told: [],
  },
  {
    clause: '9.2',
    narrative: '内审不符合3项，均已关闭。',
    told: [
      [
        'drift',
        '均已关闭',
        '记录里只是一部分（“- 2025.6.10-11 不符合 3项 关2 , 1项(仓库) 整改中”），这里写成了全部。',
      ],
    ],
  },
  {
    clause: '9.2',
    narrative: '内审不符合3项，仓库1项已整改完成。',
    told: [
      ['drift', '仓库1项已整改完成', '记录里的问题没有写出来：“1项(仓库) 整改中”。这里的说法把它盖过去了。'],
    ],
  },
  {
    clause: '9.3',
    narrative: '管理评审计划12月进行，今年尚未召开。',
    told: [],
  },
  {
    clause: '9.3',
    narrative: '管理评审已召开。',
    told: [
      [
        'drift',
        '管理评审已召开',
        '记录里这件事并非如此（“- 管评 计划 12月 今年还没开”），这里写成了已完成、全部或都好。',
      ],
    ],
  },
  {
    clause: '9.2',
    narrative: 'All three NCs of the internal audit are closed.',
    told: [
      [
        'drift',
        'All three NCs of the internal audit are closed',
        'The notes speak of a part only (“- internal audit 10-11 June, 3 NCs, 2 closed, 1 open (stores”); this says all.',
      ],
    ],
  },
  {
    clause: '9.2',
    narrative: 'Two of three NCs are closed, one in stores is open.',
    told: [],
  },
];

describe('the verifier on pending that becomes closed, planned that becomes done', () => {
  it.each(ROWS)('$clause $narrative', ({ clause, narrative, told }) => {
    expect(verify(clause, narrative)).toEqual(told);
  });
});
