import { describe, expect, it } from 'vitest';
import { flagged } from './fixture.js';

/** Whether a narrative of one clause keeps to its notes. */
type Row = [judged: 'kept' | 'broken', clause: string, note: string, narrative: string];

const ROWS: readonly Row[] = [
  // dates
  [
    'kept',
    '8.2',
    '2.26下午停电演练 17人 15:10-15:24 ; 下次定6月第2周\n- 总结3天内出了',
    '2026年2月26日下午开展停电演练，17人参加，15时10分开始、15时24分结束，历时14分钟；下一次定在6月第二周。演练总结在三日内完成。',
  ],
  [
    'broken',
    '8.2',
    '2.26下午停电演练 17人 15:10-15:24 ; 下次定6月第2周\n- 总结3天内出了',
    '2026年2月16日下午开展停电演练，17人参加，15时10分开始、15时24分结束，历时14分钟；下一次定在6月第二周。演练总结在三日内完成。',
  ],
  [
    'kept',
    '7.2',
    '张工证 复审 应25-10 实26-01 晚3个月 期间没派活 不开\n- 新工 2/24入职 3/2上岗',
    '张工的证件应于2025年10月复审，实际2026年1月才完成，延迟约三个月，其间未安排作业，未开具不符合。新员工2月24日入职，3月2日上岗，相隔6天。',
  ],
  [
    'broken',
    '7.2',
    '张工证 复审 应25-10 实26-01 晚3个月 期间没派活 不开\n- 新工 2/24入职 3/2上岗',
    '张工的证件应于2025年10月复审，实际2025年11月才完成，延迟约三个月，其间未安排作业，未开具不符合。新员工2月24日入职，3月2日上岗，相隔6天。',
  ],
  // people
  [
    'kept',
    '5.3',
    '任命书 管代 樊锐(副总) 25.3 ; 安全总监 樊锐兼\n- 环保员 侍红梅 专职',
    '任命书显示，副总经理樊锐自2025年3月起任管理者代表，并兼任安全总监；环保员侍红梅为专职。',
  ],
  [
    'kept',
    '8.2.3',
    '合同评审 业务员 费岚 起草 ; 技术 晏 工会签 ; 总批 - 总经理 没签 出国 授权 副总 邵 有书面\n- 2份',
    '合同评审由业务员费岚起草，技术晏工会签；总经理因出国未签，书面授权邵副总批准，共查2份。',
  ],
  // onsite
  [
    'kept',
    '8.5.2',
    '桶 没贴标 3个 问 里面啥 员工 猜 酒精 闻 是 丙酮 → NC E/S\n- 其余 桶 有标',
    '现场三只桶未贴标识，询问员工内装何物，员工答为酒精，经辨认实为丙酮，开具不符合，涉及环境和职业健康安全；其余容器均有标识。',
  ],
  [
    'kept',
    '7.5.3',
    '借 阅 登记 让 资料员 翻 12月 的 找不到 1页 说 夹 别处 审核结束前 找到 ok\n- 电子版 有',
    '请资料员提供12月的借阅登记，其中一页起初未能找到，称夹在别处，在审核结束前找到；电子版完整保存。',
  ],
  // closing
  [
    'kept',
    '7.1.4',
    '车间 温湿度 表 4 处 记录 全 ; 噪声 岗 耳塞 发\n- 更衣 室 ok',
    '车间设4处温湿度监测点，记录完整；噪声岗位发放了耳塞；更衣室状况良好。过程运行环境能够满足产品实现的要求。',
  ],
  [
    'broken',
    '7.1.4',
    '车间 温湿度 表 4 处 记录 全 ; 噪声 岗 耳塞 发\n- 更衣 室 ok',
    '车间设6处温湿度监测点，记录完整；噪声岗位发放了耳塞；更衣室状况良好。过程运行环境能够满足产品实现的要求。',
  ],
  [
    'kept',
    '9.1.3',
    '月报 12期 齐 用 柏拉图 ; 供方 数据 没 分析 → 观察\n- 改进 项目 3',
    '全年月度分析报告12期齐全，采用柏拉图分析；供方绩效数据未作分析，列为观察项；确定改进项目3个。总体来看，数据分析与评价活动按策划开展，个别方面有待完善。',
  ],
  [
    'broken',
    '9.1.3',
    '月报 12期 齐 用 柏拉图 ; 供方 数据 没 分析 → 观察\n- 改进 项目 3',
    '全年月度分析报告12期齐全，采用柏拉图分析；供方绩效数据亦作了分析；确定改进项目3个。总体来看，数据分析与评价活动按策划开展，个别方面有待完善。',
  ],
  [
    'kept',
    '8.2',
    '应急 准备 预案 5 备案 号 ok ; 物资 点检 月 ; 演练 缺 夜班 场景 → 建议\n- 联系 卡 现行',
    '编制应急预案5项并已备案，应急物资每月点检，应急联系卡为现行版；演练未覆盖夜班场景，建议后续补充。应急准备与响应整体满足要求。',
  ],
  [
    'broken',
    '8.2',
    '应急 准备 预案 5 备案 号 ok ; 物资 点检 月 ; 演练 缺 夜班 场景 → 建议\n- 联系 卡 现行',
    '编制应急预案5项并已备案，应急物资每月点检，应急联系卡为现行版；演练已覆盖夜班场景。应急准备与响应整体满足要求。',
  ],
  [
    'kept',
    '8.4',
    '6 supplier evals seen, all scored, 1 below 60 -> dev plan in place\n- incoming insp OK',
    'Six supplier evaluations were examined and all had been scored; the one below 60 is subject to a development plan. Incoming inspection was in order. The control of externally provided processes, products and services is considered to conform.',
  ],
  // units
  [
    'kept',
    '8.5.1',
    'autoclave 121C 15 psi 18 min (min 15) ; vac 0.9 bar\n- load max 45 kg, 38 in',
    'The autoclave ran at 121 °C and 15 psi for eighteen minutes, three more than the minimum of 15; vacuum was 900 millibar. The load was 38 kilograms with 45 allowed.',
  ],
  [
    'broken',
    '8.5.1',
    'autoclave 121C 15 psi 18 min (min 15) ; vac 0.9 bar\n- load max 45 kg, 38 in',
    'The autoclave ran at 121 °C and 15 psi for eighteen minutes, three more than the minimum of 15; vacuum was 900 millibar. The load was 48 kilograms with 45 allowed.',
  ],
  // negations
  [
    'kept',
    '8.5.5',
    '保修 期内 无 返厂 ; 备件 不 缺 ; 服务 单 15 没 签字 1\n- 召回 没有过',
    '保修期内没有产品返厂，备件充足；15张服务单中有1张未签字；未发生过召回。',
  ],
  [
    'kept',
    '6.1.3',
    '法规 更新 漏 1 部 (固废 新 办法) 其余 没 发现 缺 → NC E\n- 许可 不 过期',
    '法规清单漏收一部新颁布的固废管理办法，其余未发现缺项，开具环境管理体系不符合；许可证均未过期。',
  ],
  [
    'broken',
    '6.1.3',
    '法规 更新 漏 1 部 (固废 新 办法) 其余 没 发现 缺 → NC E\n- 许可 不 过期',
    '法规清单无遗漏；许可证均未过期。',
  ],
  [
    'kept',
    '8.1',
    '高处 作业 安全绳 没 挂 1 人 叫 下来 ; 脚手架 没 松动 扣件 不 锈\n- 交底 不 全 → NC S',
    '一名高处作业人员未系挂安全绳，当即被叫下；脚手架无松动，扣件未见锈蚀；安全交底不完整，开具职业健康安全不符合。',
  ],
  [
    'broken',
    '8.1',
    '高处 作业 安全绳 没 挂 1 人 叫 下来 ; 脚手架 没 松动 扣件 不 锈\n- 交底 不 全 → NC S',
    '一名高处作业人员未系挂安全绳，当即被叫下；脚手架无松动，扣件未见锈蚀；安全交底完整。',
  ],
  [
    'kept',
    '9.1.2',
    '顾客 反馈 负面 0 ; 退货 没 ; 表扬 1 ; 问卷 没 回 4\n- 满意度 ≥90 实 94',
    '本期没有收到负面反馈，也无退货，获表扬一次；4份问卷未回收；满意度94，达到不低于90的目标。',
  ],
  [
    'broken',
    '9.1.2',
    '顾客 反馈 负面 0 ; 退货 没 ; 表扬 1 ; 问卷 没 回 4\n- 满意度 ≥90 实 94',
    '本期没有收到负面反馈，也无退货，获表扬一次；问卷全部回收；满意度94，达到不低于90的目标。',
  ],
];

describe('days, people, acts on site, units and denials, told in other ways', () => {
  it.each(ROWS.filter(([judged]) => judged === 'kept'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });

  it.each(ROWS.filter(([judged]) => judged === 'broken'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).not.toEqual([]);
  });
});
