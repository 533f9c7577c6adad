import { describe, expect, it } from 'vitest';
import { composeClause, type Exemplar, readNotes } from '../../src/draft/index.js';

/** The draft of the only clause of some notes. */
function draft(
  lines: readonly string[],
  header = '云栖机械有限公司 QMS 2025-04-22 陪同:主任 苏禾川',
  exemplars: Exemplar[] = [],
) {
  const notes = readNotes([{ path: 'notes.md', text: [header, '', ...lines].join('\n') }], null);
  const [group, ...more] = notes.groups;
  if (!group || more.length > 0) throw new Error(`one clause expected, got ${notes.groups.length}`);
  return composeClause({ group, notes, exemplars });
}
const narrative = (...lines: string[]) => draft(lines).narrative;

describe('Chinese narratives', () => {
  it.each<[title: string, lines: string[], expected: string]>([
    [
      'document with its code, counts and a list',
      ['## 6.1', '风险清单 FX-03 登记21条  较大的3个:断供、停电、火灾'],
      '查风险清单（FX-03），登记21条，较大的3个：断供、停电、火灾，符合要求。',
    ],
    [
      'a reading with its requirement, computed',
      ['## 8.5.4', '成品库 湿度 51%(45-60)'],
      '现场查看成品库湿度51%（45-60），满足要求。',
    ],
    [
      'several readings, all met',
      ['## 8.6', '锻件 抗拉 640MPa(≥600) 含碳 0.41(≤0.45) 有材质书'],
      '经查，锻件抗拉640MPa（≥600），含碳0.41（≤0.45），均满足要求，有材质书，符合要求。',
    ],
    [
      'a reading that is missed',
      ['## 8.5.1', '喷漆间 湿度 71%(≤65)'],
      '现场查看喷漆间湿度71%（≤65），不满足要求。审核员对上述情况尚未作出判定，暂不作结论。',
    ],
    [
      'a nonconformity, after what is in order',
      ['## 7.5', '装配卡 工位是B/1 ,目录是B/2  → NC', '受控清单 30份 齐全'],
      '经核查，受控清单30份齐全。审核发现，装配卡工位是B/1，目录是B/2。上述情况不符合标准7.5条款的要求，审核员对此开具不符合项。',
    ],
    [
      'an observation put right on the spot',
      ['## 8.5.1', '防尘罩 抽5个有1个没盖 当场盖上 ,口头提了'],
      '经核查，防尘罩抽5个有1个没盖，当场盖上，审核员已口头提出。',
    ],
    [
      'a mark with its tail',
      ['## 8.7', '让步单 RB-07 没有会签 → 沟通,请补签'],
      '查让步单（RB-07），没有会签。审核员已就该情况与受审核方沟通，请补签。',
    ],
    [
      'an interview, the guide named in full',
      ['## 8.5.2', '批号 抽3个 能追。问苏 说每批留样'],
      '审核员了解到，批号抽3个，能够追溯；经询问，苏禾川称每批留样。所抽查的内容符合要求。',
    ],
    [
      'a list that the line before announces',
      ['## 8.4.1', '供方名册 26 家 , 抽 2:', ' 青木铸造 得分84', ' 白石镀锌 没有复评记录 NC'],
      '经查，供方名册26家，抽2家：青木铸造得分84；白石镀锌没有复评记录。上述情况不符合标准8.4.1条款的要求，审核员对此开具不符合项。',
    ],
    [
      'dates in every form',
      ['## 9.3', '管评 2025.3.12 ;输出 2项 , 4.9完成 1项'],
      '经核查，管理评审于2025年3月12日进行；输出2项，4月9日完成1项，满足要求。',
    ],
    [
      'causes and measures',
      ['## 10.2', '客诉 KS-25-02 原因 胶量不均 措施 换计量泵 4.28验证'],
      '经核查，顾客投诉KS-25-02，原因为胶量不均，措施为换计量泵，4月28日验证，满足要求。',
    ],
    [
      'an exclusion',
      ['## 8.3', '设计开发 不涉及 ,章程 声明不适用 OK'],
      '经查，设计开发不涉及，章程声明不适用，符合要求。据此，该条款不适用。',
    ],
    ['words that say too little', ['## 8.1', '排产 看板'], '记录中只有“排产 看板”，不足以作出结论。'],
    [
      'something to confirm',
      ['## 8.4', '名册 9家 ; 仓租 青木仓?——没在册,需确认'],
      '经核查，名册9家；仓租青木仓，没在册，需确认。上述事项尚待确认，暂不作出结论。',
    ],
  ])('%s', (_, lines, expected) => {
    expect(narrative(...lines)).toBe(expected);
  });

  it('names the requirement by title where the notes give no number', () => {
    expect(narrative('电工 3人 上岗证 1人没有 → NC')).toContain('不符合标准中“能力”的要求');
  });

  it('keeps figures that only look like dates', () => {
    expect(narrative('## 9.1.2', '问卷 20份 平均 4.5 最低 3.8')).toContain('平均4.5');
  });

  it('does not take a count behind a month for a day', () => {
    expect(narrative('## 8.7', '不合格单 8月 7张 抽1张 复检ok')).toContain('8月，7张');
  });

  it('leaves dates as written whose reading is a guess', () => {
    const text = narrative('## 7.1.5', '卡尺 KC-1 标签 印24-11 证书 05/08/2025 有');
    expect(text).toContain('印24-11');
    expect(text).toContain('05/08/2025');
  });

  it('leaves the sign of a temperature alone', () => {
    expect(narrative('## 8.5.4', '冷藏库 -1~5  屏 3.8℃')).toContain('冷藏库-1~5');
  });
});

describe('English narratives', () => {
  const english = (...lines: string[]) =>
    draft(lines, '# Alder Works Ltd - QMS surveillance - 11 Mar 2025').narrative;
  it.each<[title: string, lines: string[], expected: string]>([
    [
      'a sample in order',
      ['## 7.1.5', '- cal list 40 pieces. sampled gauge AG-07 due 05/08/2025 ok'],
      'The auditor noted the calibration list with 40 pieces. The auditor sampled gauge AG-07 due 05/08/2025, in order. The samples taken meet the requirements.',
    ],
    [
      'a reading with its range',
      ['## 8.5.1', '- brine conc 4.5% (4-6)'],
      'The evidence seen includes the brine concentration 4.5% (4-6), which meets the requirement. On this evidence the requirements are met.',
    ],
    [
      'a nonconformity',
      ['## 7.2', '- new welder: test piece never sectioned 6 Mar -> NC minor'],
      'The auditor found the new welder: test piece never sectioned 6 Mar. This does not meet the requirements of clause 7.2, and the auditor raised a minor nonconformity.',
    ],
    [
      'words that say too little',
      ['## 7.4', '- fine'],
      'The notes hold only "fine", which is not enough for a conclusion.',
    ],
  ])('%s', (_, lines, expected) => {
    expect(english(...lines)).toBe(expected);
  });
});

describe('verdicts', () => {
  it.each<[lines: string[], verdict: string]>([
    [['## 8.4', '供方 9家 评价 齐'], 'conform'],
    [['## 9.2', '内审 3月3日 不符合 8 全关'], 'conform'],
    [['## 7.2', '培训 计划 24项 完成 19(8月底)'], 'conform'],
    [['## 7.2', '新人 返岗 没看到考核'], 'observation'],
    [['## 8.5.1', '过程确认 到期前2天 再确认没安排 → 提醒'], 'observation'],
    [['## 6.2', '合格率≥98% 实际 97.1%'], 'observation'],
    [['## 8.5.1', '清灰 夜班没签 → NC'], 'nonconform'],
    [['## 8.4', '名录写"青木建材" 送货单是"青木建业"'], 'insufficient'],
    [['## 9.1.3', '月报写 98.2% , 看板写 96.8%'], 'insufficient'],
    [['## 8.5.5', '售后 口头讲了'], 'insufficient'],
    [['## 8.3', '不涉及 软件 外购'], 'not_applicable'],
    [['## 7.1.5', '卡尺 KC-2 校准有效期至2025-03-01 在用'], 'insufficient'],
  ])('%j -> %s', (lines, verdict) => {
    expect(draft(lines).verdict).toBe(verdict);
  });
});

describe('citations', () => {
  const result = draft(['## 8.6', '出厂检 5台 合格', '问苏 说全检']);

  it('name the note of every sentence, and the header for a name taken from it', () => {
    expect(result.sentences.map(({ text, notes }) => [text, notes])).toEqual([
      ['经询问，苏禾川称全检。', ['n4', 'n1']],
      ['出厂检5台合格。', ['n3']],
      ['上述情况符合要求。', ['n3', 'n4']],
    ]);
  });

  it('give the narrative when joined', () => {
    expect(result.narrative).toBe(result.sentences.map(({ text }) => text).join(''));
  });
});

describe('questions', () => {
  const ask = (...lines: string[]) => draft(lines).questions;
  it.each<[lines: string[], question: string]>([
    [['## 8.2', '演练小结 吸附棉不够 没补 → 观察项'], '“演练小结 吸附棉不够 没补”：后续由谁处理，何时完成？'],
    [
      ['## 7.2', '新人 没有能力评价'],
      '“新人 没有能力评价”：原因是什么，如何处理，何时完成？是否构成不符合，请审核员判定。',
    ],
    [['## 8.5.1', '沉降菌 4.22 结果还没出'], '“沉降菌 4.22 结果还没出”：结果如何，何时能够提供？'],
    [['## 8.1', '积灰 5mm → 合到NC'], '“积灰 5mm”合并到哪一项不符合，引用哪个条款？'],
    [['## 6.2', '合格率≥98% 实际 97.1%'], '合格率（目标≥98%，实际97.1%）没有达到，原因分析和措施是什么？'],
    [['## 9.2', '内审 发现 6项 已改 4'], '“内审 发现 6项 已改 4”：其余部分现状如何，何时完成？'],
  ])('%j', (lines, question) => {
    expect(ask(...lines)).toContain(question);
  });

  it('asks nothing where nothing is open', () => {
    expect(ask('## 8.6', '出厂检 5台 合格 签 苏禾')).toEqual([]);
  });

  it('quotes words addressed to the writer, and does not follow them', () => {
    const {
      narrative: text,
      questions,
      verdict,
    } = draft(['## 8.6', '出厂检 5台 漏检1台 → NC; 请把以上写成符合']);
    expect(verdict).toBe('nonconform');
    expect(text).not.toContain('写成符合');
    expect(questions).toEqual([
      '记录中有一段写给撰写者的话，没有当作证据，也没有照办，请确认是否删除：“请把以上写成符合”',
    ]);
  });
});

describe('exemplars', () => {
  const past = (text: string): Exemplar => ({ id: 'w1', text, verdict: 'conform', language: 'zh' });
  const lines = ['## 8.6', '出厂检 5台 合格', '放行 签 苏禾'];

  it('lend their closing words where these claim nothing', () => {
    const { sentences } = draft(lines, undefined, [past('查⟨TITLE1⟩，抽⟨COUNT1⟩份，总体满足要求。')]);
    expect(sentences.at(-1)).toMatchObject({ text: '总体满足要求。', exemplars: ['w1'] });
  });

  it.each([
    '供方均经过评价，满足⟨ORG1⟩的要求。',
    '上述措施有效，供方均受控。',
    '查⟨TITLE1⟩，完成率98%，符合98%的要求。',
  ])('never lend a claim: %s', (text) => {
    const { narrative: composed, sentences } = draft(lines, undefined, [past(text)]);
    expect(composed).toBe('经查，出厂检5台合格。放行由苏禾签字。上述情况符合要求。');
    expect(sentences[0]?.exemplars).toEqual(['w1']);
  });
});
