import { describe, expect, it } from 'vitest';
import { flagged } from './fixture.js';

/** A note in which things are run together, and narratives that read it as its writer meant it and otherwise. */
interface Row {
  clause: string;
  note: string;
  silent: readonly string[];
  flagged: ReadonlyArray<readonly [narrative: string, part: string]>;
}

const ROWS: readonly Row[] = [
  {
    clause: '8.2',
    note: '呼吸器 抽3具 27/26/28MPa (≥24) √',
    silent: ['抽查呼吸器3具，压力分别为27MPa、26MPa和28MPa，均不低于24MPa。', '3具呼吸器的压力为26至28MPa。'],
    flagged: [['抽查呼吸器3具，压力分别为27MPa、21MPa和28MPa。', '21MPa']],
  },
  {
    clause: '8.5.4',
    note: 'seed store 18 traps. Sept 7 moths (Aug 3), action level 5 -> deep clean',
    silent: ['In September the 18 traps caught seven moths, against three in August.'],
    flagged: [['In September the 18 traps caught nine moths.', 'nine']],
  },
  {
    clause: '9.2',
    note: 'programme 8 audits, 6 done, 2 set for Nov. 11 findings, 9 closed',
    silent: ['Six of eight audits were done; they gave 11 findings, nine of them closed.'],
    flagged: [['Six of eight audits were done; they gave 14 findings.', '14 findings']],
  },
  {
    clause: '8.5.1',
    note: '冷库 冬瓜条 2号库 温度记录 6月21、22两天空白(周末)',
    silent: ['温度记录6月21日、22日两天为空白。'],
    flagged: [['温度记录6月24日为空白。', '6月24日']],
  },
  {
    clause: '7.1.3',
    note: '压机 点检 5月漏2天(8、9号) 停机检修 → OK',
    silent: ['压机5月8日和9日两天漏点检，原因是停机检修。'],
    flagged: [['压机5月18日的点检有漏，原因是停机检修。', '5月18日']],
  },
  {
    clause: '8.5.1',
    note: '投料40kg 出37.2kg 收率93.0%(90-97) OK',
    silent: ['投料40公斤，产出37.2公斤，损耗2.8公斤，收率93.0%。'],
    flagged: [['投料40公斤，产出37.2公斤，损耗3.8公斤，收率93.0%。', '3.8公斤']],
  },
  {
    clause: '8.6',
    note: '净重1.5kg±20g 实测 1.51/1.49/1.50',
    silent: ['净重规定为1.5kg±20g，三个实测值1.51kg、1.49kg、1.50kg均在1.48kg至1.52kg之间。'],
    flagged: [['净重规定为1.5kg±20g，实测1.51kg，在1.45kg至1.55kg之间。', '1.45kg至1.55kg']],
  },
  {
    clause: '8.6',
    note: '放行单签字9:12 ,开机8:54 → NC',
    silent: ['放行单签字时间为9:12，而8:54已经开机，签字比开机晚18分钟，开具不符合。'],
    flagged: [['放行单签字时间为9:12，而8:54已经开机，签字比开机晚28分钟，开具不符合。', '28分钟']],
  },
  {
    clause: '10.2',
    note: '投诉1件 饭店 少送台布6条(4/8) 次日补',
    silent: ['4月8日饭店投诉少送台布6条，公司于4月9日补送。'],
    flagged: [['4月8日饭店投诉少送台布6条，公司于4月12日补送。', '4月12日']],
  },
  {
    clause: '8.1',
    note: 'resin store bund ok, 3 drums solvent 20 L each',
    silent: [
      'The bund of the resin store was in order; it holds three 20-litre drums of solvent, 60 litres in all.',
    ],
    flagged: [['The resin store holds three drums of solvent, 90 litres in all.', '90 litres']],
  },
  {
    clause: '10.2',
    note: '24 tethers swapped by 31 Mar, check 12 May effective. ok',
    silent: ['Two dozen tethers had been swapped by 31 March, and the check of 12 May found this effective.'],
    flagged: [['Three dozen tethers had been swapped by 31 March.', 'Three dozen']],
  },
  {
    clause: '8.2',
    note: 'loan LO-9 to Calder Hall, reviewed + signed 8 May. ok',
    silent: ['Loan LO-9 was reviewed and signed on 8 May. The requirements of 8.2 are fulfilled.'],
    flagged: [['Loan LO-9 was reviewed and signed on 8 May at 8.7 kg.', '8.7 kg']],
  },
  {
    clause: '6.2',
    note: '用气 3、4、5月连着超 没分析 → NC',
    silent: ['用气自三月至五月连续三个月超出，未作分析，开具不符合。'],
    flagged: [['用气连续五个月超出，未作分析，开具不符合。', '五个月']],
  },
  {
    clause: '5.2',
    note: '方针 大厅有 ;问4个工人 3个讲得出 1个不会 → 观察',
    silent: ['方针在大厅展示；询问4名工人，3名能够讲出，1名不能回答，列为观察项。'],
    flagged: [['方针在大厅展示；询问4名工人，1名能够讲出，3名不能回答，列为观察项。', '1名']],
  },
  {
    clause: '9.1.1',
    note: '体检 应84 实81 ,3人请假 补检已约',
    silent: ['员工体检应检84人，实际体检81人，3人请假，已约补检。'],
    flagged: [['员工体检应检84人，实际体检71人，3人请假，已约补检。', '71人']],
  },
];

const OWN_WORDS: readonly Row[] = [
  {
    clause: '8.2',
    note: '合同 阀体 A-1 3.4评审 ; 法兰 A-2 4.9评审 √',
    silent: ['抽查了两份合同：A-1阀体3月4日评审，A-2法兰4月9日评审。'],
    flagged: [['抽查了7份合同，A-1阀体3月4日评审，A-2法兰4月9日评审。', '7份']],
  },
  {
    clause: '8.1',
    note: '动火票 抽4张 DH-0307 0312 0319 0328 ; 0319 没写监护人 → NC',
    silent: [
      '抽查动火票4张，编号为DH-0307、DH-0312、DH-0319和DH-0328，其中DH-0319未写监护人，开具不符合1项。',
    ],
    flagged: [['抽查动火票4张，其中DH-0319未写监护人，DH-0345未签字，开具不符合。', 'DH-0345']],
  },
  {
    clause: '6.1',
    note: 'risk assessments RA-18 31 sampled, both reviewed this year, ok',
    silent: ['Risk assessments RA-18 and RA-31 were sampled; both had been reviewed in 2026.'],
    flagged: [['Risk assessments RA-18 and RA-44 were sampled; both had been reviewed in 2026.', 'RA-44']],
  },
  {
    clause: '7.2',
    note: '叉车工6人 证都在期',
    silent: ['叉车工六人，证件均在有效期内。人员能力管理未见不符合。'],
    flagged: [['叉车工六人，证件均在有效期内。公司另行组织了消防知识竞赛。', '组织了消防知识竞赛']],
  },
  {
    clause: '6.2',
    note: 'targets: water <= 20 l/unit, LTI 0, near misses >= 40. to Oct 19.1 / 1 / 44',
    silent: [
      'The targets are water use of no more than 20 l per unit, zero lost time injuries and at least 40 near misses.',
    ],
    flagged: [['Water use stood at 24.1 l per unit.', '24.1']],
  },
  {
    clause: '8.6',
    note: '成品检 96台 一次合格91 检验 石磊',
    silent: ['成品检验96台，一次合格91台，其余5台未一次通过。检验人员为石磊。'],
    flagged: [['成品检验96台，一次合格87台。检验人员为石磊。', '87台']],
  },
  {
    clause: '9.1.2',
    note: 'compliance evaluation 30 Jul, 62/62 evaluated ok',
    silent: ['The evaluation of compliance was carried out on 30 July; all 62 obligations were evaluated.'],
    flagged: [
      ['The evaluation of compliance was carried out on 30 July; all 66 obligations were evaluated.', '66'],
    ],
  },
  {
    clause: '8.5.1',
    note: '工单 47张 38按时 9超时 有说明',
    silent: ['工单47张，38张按时完成，另外9张超时，均有说明。审核时处于正常受理状态。'],
    flagged: [['工单47张，33张按时完成，由王超时受理。', '33张']],
  },
];

describe('notes in which things are run together', () => {
  it.each(
    [...ROWS, ...OWN_WORDS].flatMap(({ clause, note, silent }) =>
      silent.map((narrative) => [narrative, clause, note] as const),
    ),
  )('lets pass: %s', (narrative, clause, note) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });

  it.each(
    [...ROWS, ...OWN_WORDS].flatMap(({ clause, note, flagged: wrong }) =>
      wrong.map(([narrative, part]) => [narrative, part, clause, note] as const),
    ),
  )('flags in %s: %s', (narrative, part, clause, note) => {
    const quotes = flagged(clause, note, narrative);
    expect(quotes.some((quote) => quote.includes(part) || part.includes(quote))).toBe(true);
  });
});

describe('people whom notes name in short', () => {
  it.each([
    ['由石磊任组长，组织了内部审核，覆盖4个部门。', '内审 4个部门 组长 石磊', '9.2'],
    ['向主管石磊询问，其答复为忘了补记。', '台账少1台 问石 “忘了补”', '7.1.3'],
    [
      'The HSEQ manager, Ann Poole, said that she would write one.',
      'no action plan, AP "will write one"',
      '6.2',
    ],
    ['The review by Ann Poole on 21 August was seen.', 'input sheet, review A. Poole 21 Aug', '8.3'],
  ])('lets pass: %s', (narrative, note, clause) => {
    const people = flagged(clause, note, narrative).filter((quote) => /石|Poole|主管/u.test(quote));
    expect(people).toEqual([]);
  });

  it.each([
    ['内审由王守业主持，覆盖4个部门。', '内审 4个部门 组长 石磊', '9.2', '王守业'],
    [
      'The review by Una Farr on 21 August was seen.',
      'input sheet, review A. Poole 21 Aug',
      '8.3',
      'Una Farr',
    ],
  ])('flags in %s', (narrative, note, clause, name) => {
    expect(flagged(clause, note, narrative).some((quote) => quote.includes(name))).toBe(true);
  });
});
