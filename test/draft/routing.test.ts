import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNotes } from '../../src/draft/index.js';

/** Lines without a heading, as people type them, and the clauses that they may be put under. */
const ROWS: ReadonlyArray<readonly [standards: string, line: string, clauses: string]> = [
  ['QMS', '木工车间 锯机 2台 防护罩 1台 卸了 没装回', '7.1.3'],
  ['QMS', '图纸 C12 版本 车间 A2 技术室 A3', '7.5.3|7.5'],
  ['QMS', '发货 看 单 FH-1121 60套 签收 回单 没回', '8.5.4|8.6|8.5.1'],
  ['QMS', '成品 小床 抽 4张 尺寸 1300±5 测 1302 1299', '8.6'],
  ['QMS', '合格证 型号 YA-C12 批 251118 检 3 号章', '8.6|8.5.2'],
  ['QMS', '漆桶 12个 标签都在 ; 固化剂 1桶 过期 角落里', '8.5.4|7.1.4'],
  ['QMS', '问3个工人 质量方针 2个 说得出', '7.3|5.2'],
  ['QMS', '组织架构图 25年5月版 新设 工艺科', '5.3'],
  ['QMS', '风险表 18条 上半年 评审过', '6.1'],
  ['QMS', '车间 早会 每天 通报 不良', '7.4|9.1.3'],
  ['QMS', '换模 作业票 没写 时间', '8.5.1'],
  ['QMS', '首件 三检 记录 11月 齐', '8.5.1|8.6'],
  ['QMS', '流转卡 批号 能追到 原料', '8.5.2'],
  ['QMS', '返工 单 5张 复检 合格', '8.7'],
  ['QMS', '改善提案 今年 31条', '10.3'],
  ['QMS', '数据分析 月报 不良率 柏拉图 有', '9.1.3'],
  ['QMS', '安装调试 售后 回访 12户', '8.5.5'],
  ['QMS', '客户模具 2副 台账 有', '8.5.3'],
  ['QMS', '烘箱 温度 校验 2025.3 有', '7.1.5'],
  ['QMS', '新产品 试产 评审 3次 签字', '8.3.4|8.3'],
  ['QMS', '设计输入 客户技术协议 有', '8.3.3|8.3'],
  ['QMS', '工厂 总平面 增加 1条 线 没更新 范围', '4.3'],
  ['QMS', '相关方 12个 需求 表', '4.2'],
  ['QMS', '空调 温湿度 24℃ 55%', '7.1.4'],
  ['QMS', '知识库 经验教训 8篇', '7.1.6'],
  ['QMS', '外来文件 GB 标准 清单 22', '7.5.3|7.5'],
  ['EMS,OHSMS', '危废间 台账 9月 少 1次', '8.1'],
  ['EMS,OHSMS', '职业病 体检 30人 报告', '9.1.1'],
  ['EMS,OHSMS', '灭火器 点检 卡 10月 没签', '8.2'],
  ['EMS,OHSMS', '环保 设施 运行 记录 齐', '8.1'],
  ['EMS,OHSMS', '法规 清单 更新 7月', '6.1.3'],
  ['EMS,OHSMS', '员工代表 选举 记录', '5.4'],
  ['EMS,OHSMS', '动火证 3张 监护人', '8.1.2|8.1'],
  ['EMS,OHSMS', '环境因素 打分 52', '6.1.2'],
  ['EMS,OHSMS', '合规评价 6月 做了', '9.1.2'],
  ['EMS,OHSMS', '排污许可 到 2027', '6.1.3|9.1.2'],
  ['QMS', 'scrap bin in cell 3 unlabelled', '8.7|8.5.2'],
  ['QMS', 'torque wrench TW-2 cal due Oct', '7.1.5'],
  ['QMS', 'delivery notes 12 checked, POD missing for 1', '8.5.4|8.6|8.5.1|8.5.5'],
  ['QMS', 'welder quals 4 checked in date', '7.2'],
  ['QMS', 'quote review Q-221 signed before order', '8.2.3|8.2'],
  ['QMS', 'fork truck daily checks', '7.1.3'],
  ['QMS', 'customer gauge on loan, register ok', '8.5.3'],
  ['QMS', 'tooling crib min/max cards, 2 tools missing', '7.1.3|8.5.1'],
  ['QMS', 'shift handover board updated', '7.4|8.5.1'],
  ['QMS', 'drawing rev B at machine, rev C in system', '7.5.3|7.5'],
  ['QMS', 'packaging spec followed, pallets wrapped', '8.5.4'],
  ['QMS', 'lessons learnt log 6 entries', '7.1.6'],
  ['EMS,OHSMS', 'spill kit by dock complete', '8.2'],
  ['EMS,OHSMS', 'skip for general waste had aerosols in', '8.1'],
  ['EMS,OHSMS', 'energy monitoring monthly kWh charted', '9.1.1'],
  ['EMS,OHSMS', 'toolbox talks weekly, sheets signed', '7.3|7.4|7.2'],
  ['EMS,OHSMS', 'COSHH sheets 14 in folder', '8.1.2|8.1|6.1.2'],
  ['EMS,OHSMS', 'racking inspection damage upright bay 4', '8.1.2|8.1'],
];

const STANDARD: Readonly<Record<string, string>> = { Q: 'QMS', E: 'EMS', S: 'OHSMS' };

/** More of them, a line each: the standard, the clauses, what was noted. */
const LISTED = readFileSync(path.join(import.meta.dirname, 'routed-lines.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((row) => {
    const [letter = '', clauses = '', line = ''] = row.split('\t');
    return [STANDARD[letter] ?? '', line, clauses] as const;
  });

const HEAD: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  QMS: ['某某公司 QMS 监督 2025.11.20 陪 李某', 'Foo Ltd ISO 9001 surveillance 20 Nov 2025'],
  EMS: ['某某公司 EMS 监督 2025.11.20 陪 李某', 'Foo Ltd ISO 14001 surveillance 20 Nov 2025'],
  OHSMS: ['某某公司 OHSMS 监督 2025.11.20 陪 李某', 'Foo Ltd ISO 45001 surveillance 20 Nov 2025'],
  'EMS,OHSMS': [
    '某某公司 EMS OHSMS 监督 2025.11.20 陪 李某',
    'Foo Ltd ISO 14001 + 45001 surveillance 20 Nov 2025',
  ],
};

describe('lines without a heading', () => {
  it.each([...ROWS, ...LISTED])('%s: %s', (standards, line, clauses) => {
    const head = HEAD[standards]?.[/\p{Script=Han}/u.test(line) ? 0 : 1] ?? '';
    const { notes } = readNotes([{ path: 'n.md', text: `${head}\n${line}` }], null);
    const clause = notes.find(({ text }) => text === line)?.clause?.replace(/^[QESO]+/u, '');
    expect(clauses.split('|')).toContain(clause);
  });
});
