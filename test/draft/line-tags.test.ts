import { describe, expect, it } from 'vitest';
import { readNotes } from '../../src/draft/index.js';

const ZH = '某某公司 QMS 监督 2026-03-09 审核员：林某';
const read = (...lines: string[]) => readNotes([{ path: 'n.md', text: lines.join('\n') }], null);

describe('a clause behind what was noted', () => {
  it.each([
    ['合同抽3份 都签了 【8.2】', '8.2', '合同抽3份 都签了'],
    ['合同抽3份 都签了 【8.2】可以', '8.2', '合同抽3份 都签了 可以'],
    ['留样记录断了2天 [8.6] → 开', '8.6', '留样记录断了2天 → 开'],
    ['洗手池坏1个【7.1.4】×', '7.1.4', '洗手池坏1个 ×'],
    ['问了4人 方针都懂 【5.2】主任 冷某', '5.2', '问了4人 方针都懂 主任 冷某'],
    ['消防通道畅通（S8.1.2）', 'S8.1.2', '消防通道畅通'],
  ])('%s', (line, clause, body) => {
    const { notes, details } = read(ZH, '管评1.12开的 【9.3】', line);
    const note = notes.at(-1);
    expect([note?.clause, note?.routed, details.get(note?.id ?? '')?.body]).toEqual([
      clause,
      'heading',
      body,
    ]);
  });

  it.each([
    '图纸换版（4.9）现场已发',
    '出厂检验抽4件（8.6）',
    '台账【2026】齐',
    '阀门【3号】打开',
    '查了第[4]页',
  ])('%s: names none', (line) => {
    expect(read(ZH, '设计变更 3 次', line).notes.at(-1)?.routed).not.toBe('heading');
  });
});

describe('departments between strokes, in capitals or with a name in brackets', () => {
  it.each([
    ['—品保部— 主任 鄢某', '品保部'],
    ['== 生产部 部长 滕某 ==', '生产部 部长 滕某'],
    ['~~仓储~~', '仓储'],
    ['安环科（乔麦）', '安环科'],
    ['H&S / ENV - Dilys Barney', 'H&S / ENV'],
    ['MGMT - MD Rhoda Kinsey', 'MGMT'],
  ])('%s', (line, department) => {
    const { notes } = read(ZH, line, '内审1.13开3条都关了');
    expect([notes[1]?.role, notes.at(-1)?.department]).toEqual(['header', department]);
  });

  it.each(['—没有记录— 说丢了', '-- 3台 -- 都好', 'OK - checked twice', 'PPE - Two men without gloves'])(
    '%s: is a note',
    (line) => {
      expect(read(ZH, '## 8.5.1', line).notes.at(-1)?.role).not.toBe('header');
    },
  );

  it('does not part a clause from the people named right below its heading', () => {
    const { notes } = read(ZH, '### 7.1.5', '计量室 湛工（湛某某）', '- 砝码 3个 在期', '### 7.2', '抽6人');
    expect(notes.map(({ clause }) => clause)).toEqual([null, null, null, '7.1.5', null, '7.2']);
  });
});

describe('standards by one character each', () => {
  it.each([
    ['某某化工 环+安 初审二阶段 2026.11.3', ['EMS', 'OHSMS']],
    ['某某机械 质环安 监督 2026.11.3', ['QMS', 'EMS', 'OHSMS']],
    ['某某电器 质/环 再认证 2026.11.3', ['QMS', 'EMS']],
    ['某某电器 安环部 9001 监督 2026.11.3', ['QMS']],
    ['某某环保 9001 监督 2026.11.3', ['QMS']],
  ])('%s', (head, standards) => {
    expect(read(head, '目标 3项').header.standards).toEqual(standards);
  });
});

describe('what was found in an earlier audit', () => {
  it.each([
    '去年NC1项（合同没评审）看了8份 都评了',
    '上次外审的2项不符合 现场看了，关闭有效',
    '上年那条不符合（钥匙没登记）登记连着的',
    '上次审核开的那条 证书补了',
    "last year's NC (eyewash not tested) - log seen",
    'previous findings 2, both closed',
  ])('%s', (line) => {
    expect(read(ZH, line).notes.at(-1)?.clause).toBe('10.2');
  });

  it.each([
    ['去年换了3台设备 保养记录齐', '7.1.3'],
    ['内审开2项都关', '9.2'],
  ])('%s: %s', (line, clause) => {
    expect(read(ZH, line).notes.at(-1)?.clause).toBe(clause);
  });
});
