import { describe, expect, it } from 'vitest';
import { type Row, verify } from './fixture.js';

const ROWS: readonly Row[] = [
  {
    clause: '7.1.5',
    narrative: '压力表YB-03于2025年7月31日到期仍在使用，不符合标准7.1.5条款的要求，开具不符合项。',
    told: [],
  },
  {
    clause: '7.1.5',
    narrative: '压力表YB-03到期仍在使用，列为观察项。',
    told: [['verdict', '列为观察项', '记录里判了不符合，这里写成了观察项或建议。']],
  },
  {
    clause: '7.1.5',
    narrative: '卡尺KC-08校准在有效期内，量具管理符合要求。',
    told: [['verdict', '量具管理符合要求', '记录里判了不符合，这里却写符合或有效。']],
  },
  {
    clause: '7.1.5',
    narrative: '压力表YB-03到期仍在使用，开具严重不符合项。',
    told: [['verdict', '开具严重不符合项', '记录里没有判严重不符合。']],
  },
  {
    clause: '8.5.1',
    narrative: '淬火温度845℃，满足要求，开具不符合项。',
    told: [['verdict', '开具不符合项', '记录里没有判不符合，这里写成了不符合。']],
  },
  {
    clause: '7.1.5',
    narrative: 'Gauge PG-03 was overdue and still in use, which was raised as an observation.',
    told: [
      [
        'verdict',
        'which was raised as an observation',
        'The notes record a nonconformity; this makes it an observation or a suggestion.',
      ],
    ],
  },
  {
    clause: '6.2',
    narrative: '公司质量目标管理一贯有效，一次合格率97.2%未达到目标。',
    told: [['drift', '公司质量目标管理一贯有效', '“一贯”说得太满，记录里没有依据。']],
  },
];

describe('the verifier on verdicts against the evidence', () => {
  it.each(ROWS)('$clause $narrative', ({ clause, narrative, told }) => {
    expect(verify(clause, narrative)).toEqual(told);
  });
});
