import { describe, expect, it } from 'vitest';
import { adverseWording, isGap, isPending } from '../../src/draft/evidence/adverse.js';
import { findConflict } from '../../src/draft/evidence/conflicts.js';
import { limitChecks } from '../../src/draft/evidence/limits.js';
import { ncWording, readMarks } from '../../src/draft/evidence/marks.js';
import { readObjectives } from '../../src/draft/evidence/objectives.js';
import { splitSegments } from '../../src/draft/evidence/segments.js';

describe('marks of the auditor', () => {
  const kinds = (text: string) => readMarks(text).map(({ kind, text: words }) => [kind, words.trim()]);

  it.each([
    ['门禁卡 2张没注销 → NC', '→ NC'],
    ['台账里没有 → 开NC (S)', '→ 开NC (S)'],
    ['缺《办法》 → S 的NC', '→ S 的NC'],
    ['没有复评记录 NC!', 'NC!'],
    ['积灰 >5mm → 合到NC', '→ 合到NC'],
    ['没维修单 → 开一般NC', '→ 开一般NC'],
    ['approved without a second check -> NC minor', '-> NC minor'],
    ['interlock missing -> minor', '-> minor'],
    ['没签名 → S 不符合,轻微', '→ S 不符合,轻微'],
    ['已停线 —— 开 严重NC', '开 严重NC'],
    ['guard missing. NC raised, minor', 'NC raised, minor'],
    ['rev 2 on wall. Raised NC (major?)', 'Raised NC (major?)'],
    ['实测 12 不符合规程要求', '不符合规程要求'],
  ])('%s is a nonconformity', (text, words) => {
    expect(kinds(text)).toEqual([['nonconform', words]]);
  });

  it.each([
    '内审 9月 不符合 5(Q3 E1 S1)全关',
    '合规评价 无不符合',
    '不合格品单 NCR-26-104 返工 3 件',
    '内审 开具不符合3项 均已关闭',
    '上次 开NC 2项 已关闭',
    'internal audit Nov, 5 minor NC, all closed',
    'no NCs found',
    '先不开NC',
    'NCR 26-118 9 pcs use-as-is',
    '不合格 NC-2503-02 外径 1盘',
  ])('%s is none', (text) => {
    expect(kinds(text).filter(([kind]) => kind === 'nonconform')).toEqual([]);
  });

  it.each([
    '到现在没换 → 观察项',
    '滤盒 2个过期 当场换掉 ,口头提了',
    '2人没系 当场纠',
    '复训还没安排 → 提醒',
    '没有会签 → 沟通,请补签',
    '标签看不清 待查证书',
    'counter reset. verify next time',
    'label off. minor, told them',
    '漏签 —— 观察项',
    'inputs not covered. OFI',
  ])('%s is an observation', (text) => {
    expect(kinds(text).map(([kind]) => kind)).toContain('observation');
  });

  it.each([
    '承运商没在册,需确认',
    '型号问清',
    '月报和看板 对不上',
    'system says 421 kg - which is right',
    'supervisor away. NC?',
  ])('%s is to be confirmed', (text) => {
    expect(kinds(text).map(([kind]) => kind)).toContain('confirm');
  });

  it('is taken back by a slip', () => {
    expect(kinds('不适用 —— 写错了 ,是今年做的')).toEqual([]);
  });

  it.each([
    ['→ 开一般NC', { grade: 'minor', letters: '', merged: false, number: '' }],
    ['→ 开NC (S)', { grade: null, letters: 'S', merged: false, number: '' }],
    ['→ S 的NC', { grade: null, letters: 'S', merged: false, number: '' }],
    ['→ 合到NC', { grade: null, letters: '', merged: true, number: '' }],
    ['-> NC major', { grade: 'major', letters: '', merged: false, number: '' }],
    ['Raised NC (major?)', { grade: null, letters: '', merged: false, number: '' }],
    ['→ 开NC-03', { grade: null, letters: '', merged: false, number: 'NC-03' }],
    ['一般不符合②', { grade: 'minor', letters: '', merged: false, number: '②' }],
    ['minor raised, NC-2', { grade: 'minor', letters: '', merged: false, number: 'NC-2' }],
  ])('%s says %j', (text, wording) => {
    expect(ncWording(text)).toEqual(wording);
  });
});

describe('failings without a mark', () => {
  it.each([
    '返岗 没看到考核',
    '11-06夜班没签',
    '审批栏 空白',
    '缺 家属签字',
    '绝缘垫 过期',
    'height gauge no label',
    'cert expired 31 Aug',
  ])('%s', (text) => {
    expect(adverseWording(text, text)).not.toBeNull();
  });

  it.each([
    '管路保压 8min 不漏',
    '合规评价 无不符合',
    '方针 2022年发布 没改',
    '之后没再报',
    '抽4份订单也没有设计要求',
    '扭力 不脱落',
    '防火涂料 没做 (未到节点)',
    '缺 1 次 有停机单 ok',
    '外径超差 1盘 降级',
    '客户还没回签',
    'no leaks seen',
    'none overdue',
    '不锈钢 管 12 根',
  ])('%s is none', (text) => {
    expect(adverseWording(text, text)).toBeNull();
  });

  it('lets a cause rest once the note names what was done', () => {
    const line = '原因 防护罩没装回。措施 加联锁';
    expect(adverseWording('原因 防护罩没装回', line)).toBeNull();
    expect(adverseWording('原因 防护罩没装回', '原因 防护罩没装回')).not.toBeNull();
  });

  it('tells waiting and gaps from failings', () => {
    expect([isPending('沉降菌 结果还没出'), isPending('沉降菌 合格')]).toEqual([true, false]);
    expect([isGap('上月结余 没看'), isGap('没看到评价')]).toEqual([true, false]);
  });
});

describe('figures against requirements', () => {
  const read = (text: string) =>
    limitChecks(text).map(({ measured, requirement, met }) => [
      text.slice(measured.start, measured.end),
      text.slice(requirement.start, requirement.end),
      met,
    ]);

  it.each<[string, [string, string, boolean][]]>([
    ['炉温 640℃(要求≥600℃)', [['640℃', '≥600℃', true]]],
    ['试压 0.6MPa 保压5min 压降≤1kPa', []],
    ['要求 0.6MPa 保压 压降≤1kPa', []],
    ['湿度 66%（工艺 ≤65%）', [['66%', '≤65%', false]]],
    ['湿度 52%(45-60)', [['52%', '45-60', true]]],
    ['用时7分钟(要求10分钟内)', [['7分钟', '10分钟内', true]]],
    ['用时 3分10秒(要求3分钟内)', [['3分10秒', '3分钟内', false]]],
    ['evac 3 min 10 s (target 4 min)', [['3 min 10 s', '4 min', true]]],
    ['偏心度 实测 8.1% , 要求≤8%', [['8.1%', '≤8%', false]]],
    ['保压 3min 规程 要求 ≥ 15s', [['3min', '≥ 15s', true]]],
    ['库温 -16.8℃ (要求≤-18℃)', [['-16.8℃', '≤-18℃', false]]],
    ['COD 640 consent 600', [['640', '600', false]]],
    ['噪声 87.1dB(A) 限85', [['87.1dB(A)', '85', false]]],
    [
      '粉尘 4.2 mg/m³(≤10) 夜 47dB(≤55)',
      [
        ['4.2 mg/m³', '≤10', true],
        ['47dB', '≤55', true],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    '上火 185 下火 190 (180-195/185-200)',
    '滤盒 3个过期(印24-11)',
    '1 accident (over 7 days)',
    '均在6h内修复(合同 B级 6小时)',
    '评分 94  目标≥90',
  ])('%s is left alone', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('contradictions', () => {
  const audit = { year: 2025, month: 6, day: 1 };
  it.each([
    ['名录写"青木建材" 送货单是"青木建业"', 'names', '青木建材', '青木建业'],
    ['月报写 98.2% , 看板写 96.8%', 'values', '98.2%', '96.8%'],
    ['sheet says 412 kg, system says 421 kg', 'values', '412 kg', '421 kg'],
    ['问卷 发20 收23', 'count', '发20', '收23'],
    ['10.8签 评审表写 10.10', 'order', '10.8', '10.10'],
    ['卡尺 校准有效期至2025年5月31日', 'expired', '2025年5月31日', '2025年5月31日'],
  ])('%s', (text, kind, first, second) => {
    expect(findConflict(text, audit)).toEqual({ kind, first, second });
  });

  it.each(['发20 收20', '9.12评 9.15签', '有效期至2026-05', '实测写 12mm', '供方"青木" 和"白石"'])(
    '%s is none',
    (text) => {
      expect(findConflict(text, audit)).toBeNull();
    },
  );
});

describe('objectives', () => {
  const read = (...bodies: string[]) =>
    readObjectives(bodies.map((body, i) => ({ noteId: `n${i + 1}`, body }))).map(
      ({ name, target, actual, period, met }) => [name, target, actual, period, met],
    );

  it.each<[string, string[], unknown[][]]>([
    [
      'target and result in one passage',
      ['客户满意度≥90 上半年 93.4'],
      [['客户满意度', '≥90', '93.4', '上半年', true]],
    ],
    ['lower is better by its sign', ['险肇 ≤6起/年 到今天 4起'], [['险肇', '≤6起/年', '4起', '', true]]],
    ['lower is better by its name', ['投诉 目标 2 实际 3'], [['投诉', '2', '3', '', false]]],
    ['the result before the target', ['评分 88.4 目标 85'], [['评分', '85', '88.4', '', true]]],
    [
      'results in a later passage under shorter names',
      ['订单按期交付率≥96.5% 、有责退货≤2次/季;1-8月 按期交付率97.2% 退货 1'],
      [
        ['订单按期交付率', '≥96.5%', '97.2%', '1-8月', true],
        ['有责退货', '≤2次/季', '1', '1-8月', true],
      ],
    ],
    [
      'results on a later line',
      ['objectives: OTIF >= 95%, rework <= 2.5%', 'May: OTIF 93.4, rework 1.8'],
      [
        ['OTIF', '>= 95%', '93.4', 'May', false],
        ['rework', '<= 2.5%', '1.8', 'May', true],
      ],
    ],
    ['a rate among counts', ['满意率≥92% 发600 收512 = 94.9%'], [['满意率', '≥92%', '94.9%', '', true]]],
    ['a zero target', ['LTI target 0, YTD 1'], [['LTI', '0', '1', 'YTD', false]]],
    ['no result', ['合格率≥98%'], [['合格率', '≥98%', '', '', null]]],
    ['a result in words that bound it', ['投诉≤2件/月，最多1件'], [['投诉', '≤2件/月', '最多1件', '', true]]],
  ])('%s', (_, bodies, expected) => {
    expect(read(...bodies)).toEqual(expected);
  });

  it('cites target and result', () => {
    const [objective] = readObjectives([
      { noteId: 'n4', body: 'OTIF >= 95%' },
      { noteId: 'n5', body: 'May: OTIF 93.4' },
    ]);
    expect(objective?.noteIds).toEqual(['n4', 'n5']);
  });
});

describe('passages', () => {
  it.each<[string, string[]]>([
    ['甲 3件;乙 2件。丙', ['甲 3件', '乙 2件', '丙']],
    ['写"甲;乙" 丙', ['写"甲;乙" 丙']],
    ['a 1.5 kg. b ok', ['a 1.5 kg', 'b ok']],
    ['cust. drawing no. 5, rev. B', ['cust. drawing no. 5, rev. B']],
    ['甲（乙；丙）丁', ['甲(乙;丙)丁']],
  ])('%s', (text, parts) => {
    expect(splitSegments(text)).toEqual(parts);
  });
});
