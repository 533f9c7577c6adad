import { describe, expect, it } from 'vitest';
import { adverseWording } from '../../src/draft/evidence/adverse.js';
import { conflictAcross, findConflict } from '../../src/draft/evidence/conflicts.js';
import { limitChecks } from '../../src/draft/evidence/limits.js';
import { overduePeriod } from '../../src/draft/evidence/overdue.js';
import { unprovenKind } from '../../src/draft/evidence/unproven.js';

const AUDIT = { year: 2026, month: 9, day: 8 };

describe('what is denied', () => {
  it.each([
    '样件 试 1300N 无开裂',
    '渗漏 无',
    '焊缝 无裂纹、气孔',
    '管道 未见泄漏',
    '包装 没有破损',
    '冷库 无异味 无积水',
    '本年 无轻伤、火灾事故',
    '地面无油污，未发现虫害',
    '轴承 没异响',
    '三季度 无客诉退货',
    '电柜 无跳闸',
    '泄漏：无',
    '服务器 未发生宕机',
    '货物 无短少',
    '表面 无划伤、凹陷',
    'no visible cracks after 125% load',
    'no leaks at the pump',
    'zero complaints this quarter',
    'without damage on arrival',
    'no customer returns in Q2',
    'racks free of corrosion',
    'no pests found in traps',
  ])('%s: all is well', (text) => {
    expect(adverseWording(text, text)).toBeNull();
  });

  it.each([
    '氨机房 无泄漏报警装置',
    '没有返工记录',
    '无变更评审',
    '没有漏电保护',
    '未见事故调查报告',
    '无故障处理记录',
    '没有不合格品处置单',
    '无应急预案',
    'no spill kit by the dock',
    'no incident report for the finger cut',
    'no leak detector in the store',
    'no complaint log kept',
  ])('%s: something is lacking', (text) => {
    expect(adverseWording(text, text)).not.toBeNull();
  });
});

describe('what is unsafe or out of its zone', () => {
  it.each([
    '灭火器抽 12只，2只压力在红区',
    '分类桶 有混投',
    '乙炔 氧气 混放',
    '有人戴着线手套操作钻床',
    '冲床 光栅 短接',
    '安全门 开关 绑住',
    '拆了 护罩 作业',
    '屏蔽 急停 试车',
    '3#上限位不动作',
    '可燃气报警 关了',
    'granulator 4 interlock defeated w/ cable tie',
    'press guard removed to clear jams',
    'light curtain bypassed on night shift',
    'fire alarm muted since June',
    'extinguisher 4 gauge in the red',
    'e-stop taped over',
    'swarf mixed together with rags',
    'flake stored outside, uncovered',
  ])('%s', (text) => {
    expect(adverseWording(text, text)).not.toBeNull();
  });

  it.each([
    '混凝土 试块 3组',
    '手套 发放 记录 齐',
    '联锁 试了 2次 动作',
    '急停 抽 3个 有效',
    '混合均匀度 97%',
    'interlock tested on 4 machines',
    'guards in place',
    'covered skips in the yard',
    'mixed with water 1:20 per card',
  ])('%s: nothing', (text) => {
    expect(adverseWording(text, text)).toBeNull();
  });
});

describe('a period that has run out', () => {
  it.each([
    "RA-31 lone working rev 1 Jun 22, review 'annual'",
    'MEK one dated 03/2022, 2 yr review',
    'HACCP plan issued 12 May 2024, annual review',
    'SOP-7 dated Jan 23, reviewed every two years',
    'legal register version Feb 24, quarterly review',
    '应急预案 每年评审 上次 2024.6.12',
    '危险源清单 2023年5月修订 每两年复审',
    '岗位风险评估 每年一次 最近 2025.3.1',
    '合格供方 每年评价 最新的是 2024年12月',
    '作业指导书 发布 2022-08 三年一评',
  ])('%s', (text) => {
    expect(overduePeriod(text, AUDIT)).not.toBeNull();
  });

  it.each([
    "RA-22 working at height rev 3 Mar 26, review 'annual'",
    'MEK one dated 03/2025, 2 yr review',
    'HACCP plan annual review, next due 12 May 2027',
    '应急预案 每年评审 上次 2025.12.12',
    '合格供方 每年评价 有',
    '危险源清单 2025年5月修订 每两年复审',
    '设备 每月保养 抽 1.15 2.14 3.15',
    '年检 有效期至 2027.4 每年一次',
    '3 years experience, started Jun 22',
  ])('%s: not', (text) => {
    expect(overduePeriod(text, AUDIT)).toBeNull();
  });
});

describe('papers that speak for a part', () => {
  it.each([
    'test weights 12 x 25 kg, cal cert 9 Feb 26 covers 11',
    '24 gauges in the crib, register lists 22',
    '18 forklift drivers, licence list names 15',
    '5 sites in scope, certificate covers only 4',
    '探头24只 校准证书 覆盖22只',
    '行车 6台 检验报告 只列了5台',
    '外来人员 12人 保单 覆盖10人',
    '发现6项 关4',
    '缺陷 486个，关闭 471 遗留15',
    '隐患 9条 未关闭 2条',
  ])('%s', (text) => {
    expect(adverseWording(text, text)).not.toBeNull();
  });

  it.each([
    'test weights 12 x 25 kg, cal cert 9 Feb 26 covers 12',
    '24 gauges, cert covers 12 months',
    '探头24只 校准证书 覆盖24只',
    '发现6项 关6',
    '遗留 0',
    '行车 6台 检验报告 覆盖全部6台',
    'licence covers 3 sites and 40 vehicles',
  ])('%s: all of it', (text) => {
    expect(adverseWording(text, text)).toBeNull();
  });
});

describe('numbers that were told or counted otherwise', () => {
  it.each([
    ['承运商 外租 6家，评价 2025.12.18 全合格；现场问 合作的是 7家', '6家', '7家'],
    ['灭火器 清单 40具，现场数了 38具', '40具', '38具'],
    ['特种设备 台账 12台 实际 13台', '12台', '13台'],
    ['危废桶 17只，清点 15只', '17只', '15只'],
    ['司机 9人，说一共 11人', '9人', '11人'],
    ['钥匙 登记 6把，点了 5把', '6把', '5把'],
    ['register has 14 forklifts, counted 15', '14', '15'],
    ['24 gauges on the list, 26 in use on the floor… found 26', '24', '26'],
    ['list says 6 first aiders, saw 4', '6', '4'],
  ])('%s', (text, first, second) => {
    expect(findConflict(text, AUDIT) ?? conflictAcross(text)).toMatchObject({ first, second });
  });

  it.each([
    '供方 46家，绩效评分 抽 9家',
    '员工 46人，其中 现场问 3人',
    '冷藏车 63台，抽 2台',
    '计划 12项 完成 10项',
    '合格供方46家 25年新增5家',
    '问了 3人 都答得上，车间共 8人',
    '灭火器 40具 现场 抽 12具 压力正常',
    'register has 14 forklifts, sampled 3',
    'list has 60 items, found 2 overdue',
  ])('%s: no contradiction', (text) => {
    expect(findConflict(text, AUDIT) ?? conflictAcross(text)).toBeNull();
  });
});

describe('harm that grew', () => {
  it.each([
    ['切配刀伤 25年 4起 26年 1-8月 5起，措施 防割手套 发了 20副', '4起', '5起'],
    ['客户投诉 去年 6起，今年至今 9起', '6起', '9起'],
    ['设备故障 2025年 11次，2026年上半年 14次', '11次', '14次'],
    ['accidents 2025: 4, 2026 (Jan-Aug): 6', '4', '6'],
    ['complaints last year 12, this year to date 15', '12', '15'],
  ])('%s', (text, first, second) => {
    expect(findConflict(text, AUDIT)).toEqual({ kind: 'rising', first, second });
  });

  it.each([
    '切配刀伤 25年 5起 26年 1-8月 2起',
    '产量 25年 400件 26年 1-8月 500件',
    '客户投诉 去年 6起，今年 6起',
    'accidents 2025: 4, 2026: 3',
    '投诉 去年 6起，今年 9起 原因分析 有 措施有效 √',
  ])('%s: not', (text) => {
    expect(findConflict(text, AUDIT)).toBeNull();
  });
});

describe('evidence still to come', () => {
  it.each([
    '线上严重缺陷 3个 待 QA 给分析',
    '等 供方 回 8D报告',
    '待实验室出报告',
    '资质证 说回头发过来',
    '记录 答应明天补',
    'F. Aziz "2019 cert, refresh due 2024" nothing newer seen',
    'COSHH dust no later version on the drive',
    'J. Ashdown - card not on file, HR to send',
    'job 26-0904 sheet, Simon to find',
    '校准证书 没见',
  ])('%s', (text) => {
    expect(unprovenKind(text)).not.toBeNull();
  });

  it.each([
    '待检区 标识 有',
    '等级 A 评价 报告 有',
    '等离子 切割 出 记录',
    'operators to wear goggles, seen worn',
    'nothing to report on noise',
    '回头客 30%',
    '证书 见附件',
  ])('%s: not', (text) => {
    expect(unprovenKind(text)).toBeNull();
  });
});

describe('limits that name what they are for', () => {
  const checked = (text: string) =>
    limitChecks(text).map(({ measured, met }) => [text.slice(measured.start, measured.end), met]);

  it.each<[string, Array<[string, boolean]>]>([
    ['红烧肉 78℃ 凉菜 11℃ ，标准 热≥70 凉≤10', [['11℃', false]]],
    [
      '昼间 58dB 夜间 47dB，限值 昼≤60 夜≤50',
      [
        ['58dB', true],
        ['47dB', true],
      ],
    ],
    [
      '进水 7.2m³ 出水 3.1m³ 要求 进≥6 出≤3',
      [
        ['7.2m³', true],
        ['3.1m³', false],
      ],
    ],
    ['冷库 3号库 -20℃~-18℃ 现场显示 -17.1℃', [['-17.1℃', false]]],
    ['冻库 -22℃~-18℃ 屏显 -19.4℃', [['-19.4℃', true]]],
    ['chiller 0-4 degC, display 6.1 degC', [['6.1', false]]],
    ['热菜 78℃ 饭 74℃', []],
  ])('%s', (text, expected) => {
    expect(checked(text)).toEqual(expected);
  });
});
