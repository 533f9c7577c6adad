import { describe, expect, it } from 'vitest';
import { type Row, verify } from './fixture.js';

const ROWS: readonly Row[] = [
  {
    clause: '7.1.5',
    narrative: '卡尺KC-08于2025年3月11日校准；压力表YB-03于2025年7月31日到期仍在使用，开具不符合项。',
    told: [],
  },
  {
    clause: '7.1.5',
    narrative: '卡尺KC-08于2025年3月21日校准；压力表YB-03到期仍在使用，开具不符合项。',
    told: [['unsupported', '2025年3月21日', '记录里没有“2025年3月21日”这个日期。']],
  },
  {
    clause: '8.4',
    narrative: '炉号H5-0805于8月5日到货。',
    told: [],
  },
  {
    clause: '8.4',
    narrative: '炉号H5-0805于5月8日到货。',
    told: [['unsupported', '5月8日', '记录里没有“5月8日”这个日期。']],
  },
  {
    clause: '9.2',
    narrative: '内审于2025年6月10日至11日进行，不符合3项，2项已关闭，1项整改中。',
    told: [],
  },
  {
    clause: '9.2',
    narrative: '内审于2025年7月10日进行，不符合3项，2项已关闭，1项整改中。',
    told: [['unsupported', '2025年7月10日', '记录里没有“2025年7月10日”这个日期。']],
  },
  {
    clause: '7.1.5',
    narrative:
      'Caliper CA-08 was calibrated on 11 March 2025; gauge PG-03, due 31 July 2025, was still in use: a nonconformity was raised.',
    told: [],
  },
  {
    clause: '8.4',
    narrative: 'The bar was delivered on 15 August.',
    told: [['unsupported', '15 August', 'The date “15 August” is not in the notes.']],
  },
];

describe('the verifier on dates', () => {
  it.each(ROWS)('$clause $narrative', ({ clause, narrative, told }) => {
    expect(verify(clause, narrative)).toEqual(told);
  });
});
