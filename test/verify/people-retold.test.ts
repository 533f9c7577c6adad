import { describe, expect, it } from 'vitest';
import { flagged } from './fixture.js';

/** Whether a narrative of one clause keeps to its notes. */
type Row = [judged: 'kept' | 'broken', clause: string, note: string, narrative: string];

const ROWS: readonly Row[] = [
  // people
  [
    'kept',
    '8.5.1',
    '班长 老郭 说 参数 是 技术科 姚工 给的 没发卡 → 观察\n- 操作工 3人',
    '据班长郭师傅介绍，参数由技术科姚工提供，未下发工艺卡，列为观察项。该工序操作人员3名。',
  ],
  [
    'kept',
    '8.4',
    '采购 小殷 , 合同 法务 祁 律师 审 ; 供方 联系人 温总\n- 3份 ok',
    '采购由殷姓采购员负责，合同经法务祁律师审核，供方联系人为温总，抽查三份合同未见异常。',
  ],
  [
    'kept',
    '9.3',
    '管评 总经理 谭耀祖 主持 ; 输入 管代 卓 汇总\n- 记录 何苗',
    '管理评审由总经理谭耀祖主持，评审输入由管理者代表卓某汇总，何苗作记录。',
  ],
  [
    'kept',
    '5.3',
    'QM Beth Arkwright, dep. Saul Imrie (since Nov) ; MD is R. Thane\n- org chart rev 6',
    'Quality manager Beth Arkwright is deputised by Saul Imrie, in post since November. Mr Thane is the managing director. The organisation chart is at revision 6.',
  ],
  [
    'kept',
    '8.5.1',
    "op Jude K. couldn't show where limits are -> coached by super Nell Byrd, OFI\n- line lead Amir ok",
    'The operator, Jude K., was unable to show where the limits are given and was coached by supervisor Nell Byrd; an opportunity for improvement was noted. Line lead Amir answered without difficulty.',
  ],
  [
    'kept',
    '9.2',
    'auditors: Hattie Orme (lead), P. Dace ; Dace also runs stores = audited stores!! NC\n- plan apprvd by MD',
    'Hattie Orme led the internal audit with P. Dace. Mr Dace is responsible for the stores and audited them himself, for which a nonconformity was raised. The plan had been approved by the managing director.',
  ],
  // documents
  [
    'kept',
    '7.5.2',
    'manual QM rev 12 (Aug 25) ; form F-44 iss 3 in use, iss 4 on intranet -> obs\n- 2 forms ok',
    'The quality manual is at revision 12 of August 2025. Form F-44 is still used in issue 3 though issue 4 is on the intranet, which was noted as an observation; two other forms were in order.',
  ],
  [
    'kept',
    '8.3',
    'dwg 7781-C vs router says B, 1 job, stopped & reissued - NC minor\n- DFMEA v2 seen',
    'Drawing 7781 is at issue C while the router of one job still called for B; the job was stopped and the router reissued, and a minor nonconformity was raised. DFMEA version 2 was seen.',
  ],
  [
    'broken',
    '8.3',
    'dwg 7781-C vs router says B, 1 job, stopped & reissued - NC minor\n- DFMEA v2 seen',
    'Drawing 7781 is at issue C while the router of one job still called for B; the job was stopped and the router reissued, and no nonconformity was raised. DFMEA version 2 was seen.',
  ],
  // onsite
  [
    'kept',
    '7.1.4',
    '请 操作工 现场 测 静电 手环 3人 2人 通过 1人 没过 换 新的 再测 ok\n- 温湿度 表 在',
    '请3名操作工现场测试静电手环，2人一次通过，1人未通过，更换手环后复测合格。配有温湿度表。',
  ],
  [
    'broken',
    '7.1.4',
    '请 操作工 现场 测 静电 手环 3人 2人 通过 1人 没过 换 新的 再测 ok\n- 温湿度 表 在',
    '请3名操作工现场测试静电手环，均一次通过。配有温湿度表。',
  ],
  [
    'kept',
    '8.6',
    '让 检验 员 重测 2件 尺寸 12.03 12.05 (12±0.1) 与 记录 一致\n- 记录 签 全',
    '请检验员对2件产品复测，尺寸分别为12.03和12.05，均在12±0.1范围内，与原记录相符，记录签字完整。',
  ],
  [
    'broken',
    '8.6',
    '让 检验 员 重测 2件 尺寸 12.03 12.05 (12±0.1) 与 记录 一致\n- 记录 签 全',
    '请检验员对2件产品复测，尺寸分别为12.03和12.05，均在12±0.1范围内，与原记录不符，记录签字完整。',
  ],
  [
    'kept',
    '8.1',
    '危废 间 门 没锁 , 陪同 石磊 马上 锁 ; 标签 缺 1 补 ; 不开\n- 台账 到 3.6',
    '危废间门未上锁，陪同人员石磊随即锁好；缺失的一张标签已补上，未开不符合。台账记至3月6日。',
  ],
  [
    'broken',
    '8.1',
    '危废 间 门 没锁 , 陪同 石磊 马上 锁 ; 标签 缺 1 补 ; 不开\n- 台账 到 3.6',
    '危废间门锁闭良好；缺失的一张标签已补上，未开不符合。台账记至3月6日。',
  ],
  [
    'kept',
    '8.1',
    'forklift 4 horn dead, taken off duty while we stood there, repaired pm - obs\n- 3 others ok',
    'The horn on forklift 4 did not work; the truck was withdrawn from service in our presence and repaired in the afternoon (observation). Three others were in order.',
  ],
  [
    'broken',
    '8.1',
    'forklift 4 horn dead, taken off duty while we stood there, repaired pm - obs\n- 3 others ok',
    'The horn on forklift 4 worked. Three others were in order.',
  ],
];

describe('people, documents and acts on site, told in other ways', () => {
  it.each(ROWS.filter(([judged]) => judged === 'kept'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });

  it.each(ROWS.filter(([judged]) => judged === 'broken'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).not.toEqual([]);
  });
});
