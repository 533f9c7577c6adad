import { describe, expect, it } from 'vitest';
import { composeClause, readNotes } from '../../src/draft/index.js';
import { draftOf } from './draft-of.js';

describe('signs that stand for a verdict', () => {
  it.each([
    ['9.2', '质检科内审 审核员审了本科室 ×'],
    ['8.5.2', '半成品架 标识牌 ✗'],
    ['7.1.4', '洗手间干手器 ✘，皂液有'],
    ['8.6', '末件检验单 检验员栏 NG'],
    ['8.5.1', '扭矩扳手 未按规程点检 NG!'],
    ['6.1.2', '新增喷砂房 没有识别进去 !!'],
    ['8.1', '2#油罐液位计 显示故障没报修 开了'],
    ['7.1.5', '塞尺 SC-4 过期 没贴标识 开了个轻微的'],
    ['7.1.5', '塞尺 SC-4 过期 没贴标识，开1个一般'],
    ['8.5.4', '纸箱直接放地上，开了不符合'],
  ])('%s %s: nonconform', (clause, note) => {
    expect(draftOf(clause, note).verdict).toBe('nonconform');
  });

  it.each([
    ['8.5.1', '密封圈 Φ48×3.5 首件 OK'],
    ['8.5.1', '二段硫化 150℃ × 4h 曲线 OK'],
    ['8.7', '终检 挑出 3件 NG，已隔离返工 复检 OK'],
    ['8.7', 'NG品箱 上锁 有标签'],
    ['8.5.1', '空压机 开了 2台 备1台 正常'],
    ['7.4', '周会 3.2 开了 纪要有'],
    ['9.1.2', '满意度 96.5分，比去年好!!'],
  ])('%s %s: no nonconformity', (clause, note) => {
    expect(draftOf(clause, note).verdict).not.toBe('nonconform');
  });

  it('takes the sign out of the sentence and states the nonconformity', () => {
    expect(draftOf('9.2', '质检科内审 审核员审了本科室 ×').narrative).toBe(
      '审核发现，质检科内审，审核员审了本科室。上述情况不符合标准9.2条款的要求，审核员对此开具不符合项。',
    );
  });

  it('keeps the words of a verdict that was written out', () => {
    expect(draftOf('8.5.4', '纸箱直接放地上，开了不符合').narrative).toBe(
      '审核发现，纸箱直接放地上，开了不符合。上述情况不符合标准8.5.4条款的要求。',
    );
  });
});

describe('failings that the auditor did not judge', () => {
  it.each([
    ['8.5.1', '消防值班 双人值班，现场就1个人'],
    ['8.5.1', '路面清扫 每天2遍，轨迹 3.2 只跑了1遍'],
    ['9.1.1', '地下水井 4口井 —— 报告 3口的'],
    ['9.1.1', '监测频次 季度/次，跟许可证 月/次 不一样'],
    ['6.1.1', '风险清单 每年更新，2024.5.20 的最近'],
    ['8.1.4', '劳务协议没盖章'],
    ['8.1.2', '硝酸和片碱 同一个防火分区放着'],
    ['8.1.2', '报警器 11号 显示 故障 灯亮'],
    ['8.1.2', '4#釜 压力表铅封断了'],
    ['8.1', '洒水车 气温1℃ 仍作业'],
    ['8.1', '计划7月到货，实际晚了9天'],
    ['8.1', '雨水阀 平时应关 现场是开的'],
    ['8.7', '隔离笼 180件 cage not locked'],
    ['6.1.2', '夜间作业 没单列'],
    ['8.6', '试压记录 缺数据 当场没找到'],
    ['8.4', '外包方评价 25年的没找到 说在总部'],
    ['7.2', '上岗考核 说考过了，卷子在前任文员那里'],
    ['8.2.3', '评审表 日期空着 业务说评过的'],
    ['5.4', '工人代表不知道是谁，项目部说公司有'],
    ['7.1.5', 'gauge TW-3 due 28 Feb 2026 still in drawer, no log seen'],
    ['8.6', "test print: fitter says it is on the server, couldn't open it"],
    ['8.7', 'waiver MRB-3: approval by e-mail, can’t find it'],
    ['8.7', 'NCR-26-039 180 pcs quarantined, cage unlocked'],
  ])('%s %s: asks and does not conclude', (clause, note) => {
    const { verdict, questions } = draftOf(clause, note);
    expect(verdict).toBe('insufficient');
    expect(questions).not.toEqual([]);
  });

  it.each([
    ['8.5.1', '消防值班 双人值班，记录 3月 齐'],
    ['8.5.1', '路面清扫 每天2遍，轨迹 3.2 2遍 OK'],
    ['9.1.1', '地下水井 4口井 报告 4口'],
    ['8.4', '供方 27家 抽3家 评价表 3份 OK'],
    ['6.1.1', '风险清单 每年更新，2025.12.20 的最近'],
    ['8.1.2', '2#釜 压力表铅封断了 已换 复检 OK'],
    ['8.1', '计划7月到货，按期到货'],
    ['8.7', '隔离笼 180件 上锁 标签齐'],
    ['7.2', '新员工 3人 培训 3月2日 考试 86 92 95'],
    ['8.4', '车辆维修 外包 宏盛汽修 评价 2026.2.9'],
  ])('%s %s: conform', (clause, note) => {
    expect(draftOf(clause, note).verdict).toBe('conform');
  });

  it.each([
    ['6.2', '及时率 目标≥96% 实际 94.7% 没达到'],
    ['7.2', '新来 2人 还没培训 在排'],
    ['8.5.4', '成品区 端帽 掉2个 当场盖上'],
    ['7.5.3', '外来标准 旧版 让更新'],
    ['7.1.3', '风机 皮带松 设备员答下周换  沟通'],
  ])('%s %s: observation', (clause, note) => {
    expect(draftOf(clause, note).verdict).toBe('observation');
  });

  it('says that the verdict is the auditor’s', () => {
    expect(draftOf('8.1.4', '劳务协议没盖章').narrative).toBe(
      '经查，劳务协议没盖章。审核员对上述情况尚未作出判定，暂不作结论。',
    );
  });
});

describe('the words of a finding', () => {
  it.each([
    ['8.4', '外包方评价 25年的没找到 卓说在总部', '卓说在总部'],
    ['8.2', '急救箱 眼药水过期 2025.5', '眼药水过期2025.5'],
    ['8.6', '空载电流 1.32–1.41A 铭牌没贴', '1.32–1.41A'],
    ['6.1.1', '风险 每年更新？2024.12.20 的最近', '每年更新？'],
    ['8.5.2', '批次号=日期+机台+班次，在制品 5筐 有卡', '批次号由日期、机台、班次组成'],
    ['6.2', 'OTIF tgt 96% act 94.7% - missed, action = second shift from 17 Nov', 'action = second shift'],
  ])('%s %s keeps %s', (clause, note, words) => {
    expect(draftOf(clause, note).narrative).toContain(words);
  });
});

describe('a heading with nothing below it', () => {
  const draftsOf = (...lines: string[]) => {
    const notes = readNotes(
      [{ path: 'n.md', text: ['某某公司 QMS 监督 2026-03-09', ...lines].join('\n') }],
      null,
    );
    return notes.groups.map((group) => composeClause({ group, notes }));
  };

  it('is asked about', () => {
    const [, , last] = draftsOf(
      '## 8.4',
      '供方 12家 抽3家 评价表有',
      '## 9.2',
      '内审 2.10 计划有',
      '## 9.3',
      '-',
    );
    expect(last).toMatchObject({
      clause: '9.3',
      verdict: 'insufficient',
      narrative: '记录中只有条款标题，没有内容，不足以作出结论。',
      questions: ['9.3管理评审只有标题，没有记录：是否审核过，看了什么，结果如何？'],
    });
  });

  it('is left alone in a form of which most is empty, and above its own sub-clauses', () => {
    expect(
      draftsOf('## 8.4', '供方 12家 抽3家', '## 9.2', '## 9.3', '## 10.2').map(({ clause }) => clause),
    ).toEqual(['8.4']);
    expect(draftsOf('## 8.5', '### 8.5.1', '首件 OK 3月2日').map(({ clause }) => clause)).toEqual(['8.5.1']);
  });
});

describe('two accounts within one clause', () => {
  it.each([
    [
      '8.5.1',
      '- WI-118 iss C at station 9, five readings OK',
      '- station 12: WI on the wall iss B, operator says same thing really',
    ],
    ['9.1.2', '- 合规评价 2.10 不符合3条，已闭2条', '- 报告 有'],
  ])('%s %s %s', (clause, ...lines) => {
    const notes = readNotes(
      [
        {
          path: 'n.md',
          text: ['Foo Ltd ISO 9001 surveillance 9 Mar 2026', `## ${clause}`, ...lines].join('\n'),
        },
      ],
      null,
    );
    const [group] = notes.groups;
    expect(group && composeClause({ group, notes }).verdict).toBe('insufficient');
  });

  it.each([
    ['8.5.1', '- WI-118 iss C at station 9, readings OK', '- WI-204 iss B at station 12, readings OK'],
    ['10.2', '- 上次不符合（测试仪未校准）校准证书 JZ-118 2026.2.20 有效', '- 投诉 2起 已关闭'],
  ])('%s %s %s: conform', (clause, ...lines) => {
    const notes = readNotes(
      [{ path: 'n.md', text: ['某某公司 QMS 监督 2026-03-09', `## ${clause}`, ...lines].join('\n') }],
      null,
    );
    const [group] = notes.groups;
    expect(group && composeClause({ group, notes }).verdict).toBe('conform');
  });
});

describe('standards named by letters', () => {
  it.each([
    ['某化工 ES 初审二阶段 2026.7.10', ['EMS', 'OHSMS']],
    ['某钢构 S 监2 2026.4.22', ['OHSMS']],
    ['某电镀厂 E 再认证 2026.8.19', ['EMS']],
    ['某仓储 环境+安全 监督一次 2026.11.3', ['EMS', 'OHSMS']],
    ['某阀门 质量 监督 2026.11.3', ['QMS']],
  ])('%s', (head, standards) => {
    expect(readNotes([{ path: 'n.md', text: `${head}\n6.2\n目标 5项` }], null).header.standards).toEqual(
      standards,
    );
  });
});
