import { describe, expect, it } from 'vitest';
import { flagged } from './fixture.js';

/** Whether a narrative of one clause keeps to its notes. */
type Row = [judged: 'kept' | 'broken', clause: string, note: string, narrative: string];

const ROWS: readonly Row[] = [
  // the ends of several readings
  ['kept', '8.5.1', '水分抽4批 7.2 7.6 7.1 7.9 (≤8.0)', '水分抽检四批，最低7.1%，最高7.9%，均在8.0%以内。'],
  ['broken', '8.5.1', '水分抽4批 7.2 7.6 7.1 8.4 (≤8.0)', '水分抽检四批，最低7.1%，最高8.4%，均在8.0%以内。'],
  [
    'kept',
    '8.5.1',
    'moisture 4 batches 7.2 7.6 7.1 7.9 (<=8.0)',
    'Moisture in four batches ranged from 7.1 to 7.9, with a maximum of 7.9 against a limit of 8.0.',
  ],
  [
    'kept',
    '8.6',
    '抽5包 标1.5kg 实 1.51 1.53 1.49 1.52 1.50',
    '抽检五包，标称1.5千克，实测介于1.49与1.53千克之间。',
  ],
  [
    'kept',
    '8.6',
    'weights 1.51 1.53 1.49 1.52 1.50',
    'Five weights were taken, lying between 1.49 and 1.53.',
  ],
  ['broken', '8.6', '抽3包 依次 1.51 1.53 1.49', '抽检三包，依次为1.53、1.51、1.49千克。'],
  // the one of whom something is missing is told as being on the way
  [
    'kept',
    '8.4',
    '承运商 9家 合同8份 ; 缺 顺通 1家 补签中 说周五',
    '承运商共九家，合同八份，仅顺通一家正在补签，据称周五可完成。',
  ],
  [
    'kept',
    '8.4',
    'hauliers 9, contracts 8; Tarn missing, being signed',
    'Of nine hauliers eight have contracts; that of Tarn is being signed.',
  ],
  ['broken', '8.4', '承运商 9家 合同8份 ; 缺 顺通 1家 补签中', '承运商共九家，均已签订合同。'],
  // how many were to be done
  [
    'kept',
    '9.1.1',
    '月检 应64台次 实64 ;隐患 50 条 改 48 ,2条 等件 期限 3.25',
    '月度检查应完成64台次，实际完成64台次，发现隐患50条，整改48条，余下两条因等待配件，期限定为3月25日。',
  ],
  [
    'broken',
    '9.1.1',
    '月检 应64台次 实64 ;隐患 50 条 改 48 ,2条 等件 期限 3.25',
    '月度检查应完成64台次，实际完成64台次，发现隐患50条，均已整改完成。',
  ],
  ['kept', '7.2', '培训 计划6场 做4 ;2场没做', '培训计划完成6场，实际完成4场，尚有2场未开展。'],
  ['broken', '7.2', '培训 计划6场 做4 ;2场没做', '培训计划完成6场，均按计划开展。'],
  // somebody from outside, or themselves
  ['kept', '9.1.1', '季度委外 报告 RJ-2604', '季度监测委托外部机构完成，报告编号为RJ-2604。'],
  ['kept', '9.1.1', '废水自测 每周', '废水由企业自行检测，每周一次。'],
  ['broken', '9.1.1', '废水自测 每周', '废水委托外部机构检测，每季度一次。'],
  // what was opened is no verdict
  [
    'kept',
    '8.1',
    '碱罐 围堰容积够 ;排风 上午停着 说忘了 下午回去看 开了',
    '碱罐围堰容积满足要求。排风上午查看时处于停用状态，称系遗忘，下午复看已经开启。',
  ],
  ['broken', '8.1', '碱罐 围堰容积不够 没验算 这个开了', '碱罐围堰容积满足要求。'],
  // fractions in turn, a result of nought, a result that is in order beside one that is not
  [
    'kept',
    '7.4',
    '班前会 抽 5.6 5.9 5.11 签字 4/4 4/4 3/4 (缺 祝某 请假条有)',
    '班前会记录抽取5月6日、9日和11日三次，前两次四人全部签字，11日三人签字，缺一人，有请假条为证。',
  ],
  [
    'kept',
    '8.5.1',
    'leak test 12 jobs pulled, drop 0, photo 11, 1 missing',
    'Twelve leak tests were pulled and the drop was nil in all of them; eleven have a photo, one does not.',
  ],
  ['kept', '8.5.1', '首检 抽8份 结果OK 签字7 缺1', '首检记录抽查8份，结果均合格，7份有签字，1份缺签字。'],
  ['broken', '8.5.1', '首检 抽8份 结果OK 签字7 缺1', '首检记录抽查8份，签字均齐全。'],
  // stopped, put right, carried on
  [
    'kept',
    '8.1.2',
    '切割工没戴镜 叫停 戴上再切 → NC',
    '切割工未戴护目镜，经叫停、佩戴后继续作业，开具不符合。',
  ],
  [
    'kept',
    '8.1.2',
    '高处3人 2人挂 1人没挂 停下 挂好再干 → NC',
    '三人高处作业，两人挂好安全带，一人未挂，现场要求停工，挂好后恢复作业，就此开具不符合。',
  ],
  ['broken', '8.1.2', '脚手架没验收 在用 → NC', '脚手架完成验收后使用。'],
  // a gap in a record
  [
    'kept',
    '8.1',
    'ballast log gap 9-16 Mar, vessel laid up that week (log book seen)',
    'The ballast log has no entries from 9 to 16 March; the log book shows that the vessel was laid up that week.',
  ],
  [
    'broken',
    '8.1',
    'ballast log 9-16 Mar complete, seen',
    'The ballast log has no entries from 9 to 16 March.',
  ],
  [
    'kept',
    '8.1',
    '巡检表 3.9-3.16断档 那周停产 记录看了',
    '巡检记录3月9日至16日没有填写，查停产记录，该周停产。',
  ],
  // left to the auditor's own name of a remark
  [
    'kept',
    '7.2',
    'slinger cards 9 of 9, rota wrong for J. Orme. OFI (rotas)',
    'Nine of nine slinger cards were seen. The rota for J. Orme was wrong. Rotas were left as an opportunity for improvement.',
  ],
  // the end of a range
  [
    'kept',
    '7.1.4',
    '样品间 湿度要求45-60% 实63 → NC',
    '样品间湿度要求45%至60%，实测63%，高于上限，开具不符合。',
  ],
  [
    'broken',
    '7.1.4',
    '样品间 湿度要求45-60% 实63 → NC',
    '样品间湿度要求45%至60%，实测63%，低于下限，开具不符合。',
  ],
];

describe('a narrative that tells ends of readings, what is on the way and what was put right', () => {
  it.each(ROWS.filter(([judged]) => judged === 'kept'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });

  it.each(ROWS.filter(([judged]) => judged === 'broken'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).not.toEqual([]);
  });
});
