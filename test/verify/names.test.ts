import { describe, expect, it } from 'vitest';
import { type Row, verify } from './fixture.js';

const ROWS: readonly Row[] = [
  {
    clause: '8.4',
    narrative: '供方恒序精铸年度评价88分。',
    told: [],
  },
  {
    clause: '8.4',
    narrative: '供方瑞衡铸业年度评价88分。',
    told: [['unsupported', '瑞衡铸业', '记录里没有“瑞衡铸业”这个单位。']],
  },
  {
    clause: '9.2',
    narrative: '内审不符合2项关闭、1项整改中，组长邱伯言。',
    told: [],
  },
  {
    clause: '9.2',
    narrative: '内审不符合2项关闭、1项整改中，组长陶令仪。',
    told: [['unsupported', '陶令仪', '记录里没有“陶令仪”这个人。']],
  },
  {
    clause: '7.1.5',
    narrative: '卡尺KC-09校准有效；压力表YB-03到期仍在使用，开具不符合项。',
    told: [['unsupported', 'KC-09', '记录里没有“KC-09”这个编号。']],
  },
  {
    clause: '8.5.1',
    narrative: '淬火按《热处理作业指导书》进行，温度845℃。',
    told: [['unsupported', '《热处理作业指导书》', '记录里没有“《热处理作业指导书》”这份文件。']],
  },
  {
    clause: '8.5.1',
    narrative: '工艺卡GY-12为C版。',
    told: [['unsupported', 'C版', '记录里没有“C版”这个编号。']],
  },
  {
    clause: '8.4',
    narrative: 'Halden Foundry Ltd scored 88 of 100.',
    told: [
      ['unsupported', 'Halden Foundry Ltd', 'The organisation “Halden Foundry Ltd” is not in the notes.'],
    ],
  },
  {
    clause: '8.4',
    narrative: 'The certificate MC-806 was seen.',
    told: [['unsupported', 'MC-806', 'The number “MC-806” is not in the notes.']],
  },
  {
    clause: '9.2',
    narrative:
      'Three NCs were found, two are closed and one in stores is open; the lead auditor was Piers Oldham.',
    told: [['unsupported', 'Piers Oldham', 'Nobody called “Piers Oldham” is in the notes.']],
  },
];

describe('the verifier on people, organisations, documents and codes', () => {
  it.each(ROWS)('$clause $narrative', ({ clause, narrative, told }) => {
    expect(verify(clause, narrative)).toEqual(told);
  });
});
