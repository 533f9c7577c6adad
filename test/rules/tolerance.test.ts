import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/index.js';
import { tolerance } from '../../src/rules/tolerance.js';
import { findingsOf } from '../helpers/rule-tester.js';

const languageOf = (text: string): Language => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
const quotesOf = (text: string): string[][] =>
  findingsOf(tolerance, text, languageOf(text)).map(({ evidence }) => evidence.map(({ quote }) => quote));

describe('a value outside its requirement that is called conforming', () => {
  it.each<[string, string, string]>([
    ['烘箱设定温度170±5℃，点检表3月5日记录162℃，点检人签“正常”。', '170±5℃', '162℃'],
    ['东厂界61.2dB(A)、西厂界58.4dB(A)，执行2类区昼间限值60dB(A)，达标排放。', '61.2dB(A)', '60dB(A)'],
    ['废水总排口COD 86mg/L，排放标准80mg/L，检测结论合格。', '86mg/L', '80mg/L'],
    ['冷藏库温度要求0～4℃，3月12日记录6.5℃，审核员未见异常。', '0～4℃', '6.5℃'],
    ['压力表指示0.85MPa，铭牌最高工作压力0.8MPa，运行正常。', '0.85MPa', '0.8MPa'],
    ['钢板厚度标准6.0±0.3mm，实测5.6mm，判定合格。', '6.0±0.3mm', '5.6mm'],
    ['危废间最大储存量5t，现存6.2t，符合贮存要求。', '5t', '6.2t'],
    ['空压机排气温度105℃，说明书规定不超过100℃，运行正常。', '105℃', '不超过100℃'],
    ['洁净室温度22℃、相对湿度68%，规定湿度45%～65%，符合要求。', '68%', '45%～65%'],
    ['接地电阻测试值5.2Ω，规范要求≤4Ω，检测合格。', '5.2Ω', '≤4Ω'],
    ['工位照度180lx，标准要求不低于300lx，满足要求。', '180lx', '不低于300lx'],
    ['焊缝余高要求0～3mm，抽查5处：1.5、2.0、3.6、2.2、1.8mm，均合格。', '0～3mm', '3.6'],
    ['食品中心温度应≥75℃，实测71℃，符合规范。', '≥75℃', '71℃'],
    ['混凝土坍落度设计180±20mm，现场实测210mm，验收合格。', '180±20mm', '210mm'],
    ['灭菌温度121℃，时间不少于30min。查灭菌记录：温度121.5℃，时间25min，准予放行。', '不少于30min', '25min'],
    ['打磨岗粉尘5.1mg/m³；规定限值4mg/m³。\n结论：符合职业卫生要求。', '5.1mg/m³', '4mg/m³'],
    ['pH值：标准6～9，检测值9.6，达标。', '6～9', '9.6'],
    ['通风柜面风速0.38m/s，要求≥0.5m/s，使用正常。', '0.38m/s', '≥0.5m/s'],
    ['钢筋间距设计150mm，允许偏差±10mm；实测165mm，合格。', '150mm，允许偏差±10mm', '165mm'],
    ['规定胶层厚度不小于0.8mm。\n抽3片，厚度0.85、0.74、0.82mm。\n检验员判定合格。', '不小于0.8mm', '0.74'],
    ['冷却水流量不低于12m³/h。现场流量计读数9.5m³/h，审核未发现问题。', '不低于12m³/h', '9.5m³/h'],
    ['工艺卡规定焊接电流180～220A，现场电流表显示245A，未开具不符合。', '180～220A', '245A'],
    [
      'The oven shows 182 °C; the work instruction allows 160 to 170 °C. This is acceptable.',
      '182 °C',
      '160 to 170 °C',
    ],
    [
      'The cold store must stay at or below 4 °C. The log of 3 May shows 6.8 °C; all in order.',
      'at or below 4 °C',
      '6.8 °C',
    ],
    [
      'Noise at the north fence was 58 dB(A) against a permit limit of 55 dB(A); compliant.',
      '58 dB(A)',
      '55 dB(A)',
    ],
    [
      'Torque spec 40 to 45 Nm; the five checks read 41, 43, 47, 42 and 44 Nm, all within spec.',
      '40 to 45 Nm',
      '47',
    ],
    [
      'Wall thickness shall be at least 3.2 mm. Measured: 3.4, 3.3, 2.9 mm. The lot was released.',
      'at least 3.2 mm',
      '2.9 mm',
    ],
    ['The pH must be between 6 and 9. The result was 9.4 and was accepted.', 'between 6 and 9', '9.4'],
    [
      'Solvent storage is limited to 200 L; 260 L were found in the store, which is in order.',
      'limited to 200 L',
      '260 L',
    ],
  ])('%s', (text, ...places) => {
    const found = quotesOf(text).flat();
    for (const place of places) expect(found).toContain(place);
  });
});

describe('rows of a table', () => {
  it.each<[string, string[][]]>([
    [
      '| 部位 | 允许偏差 | 实测 | 评定 |\n|---|---|---|---|\n| 柱垂直度 | ≤8mm | 9mm | 合格 |\n| 梁标高 | ±5mm | -3mm | 合格 |',
      [['≤8mm', '9mm', '合格']],
    ],
    [
      '污染源 | 因子 | 限值 | 上半年 | 下半年\nDA1 | 非甲烷总烃 | 70 | 12.6 | 15.2\nDW1 | 氨氮 | 45 | 31.4 | 48.3\n全部达标。',
      [['45', '48.3', '全部达标']],
    ],
    [
      'Parameter\tSpecification\tMeasured\tVerdict\nDiameter\t25.00 ± 0.05 mm\t25.08 mm\tpass\nLength\t120 ± 0.5 mm\t120.3 mm\tpass',
      [['25.00 ± 0.05 mm', '25.08 mm', 'pass']],
    ],
    [
      '| 库区 | 核定存量(t) | 现存(t) | 结论 |\n|---|---|---|---|\n| 甲 | 20 | 23.5 | 符合 |\n| 乙 | 40 | 31 | 符合 |',
      [['20', '23.5', '符合']],
    ],
    [
      '| 项目 | 要求 | 实测 | 结论 |\n|---|---|---|---|\n| 壁厚 | ≥3mm | 2.8mm | 不合格 |\n| 外径 | 20±1mm | 20.4mm | 合格 |',
      [],
    ],
    [
      '| 项目 | 标准要求 | 实测 |\n|---|---|---|\n| 壁厚 | ≥3mm | 2.8mm |\n\n2.8mm一项已让步接收，其余合格。',
      [],
    ],
    ['| 部位 | 公差 | 实测 | 评定 |\n|---|---|---|---|\n| 孔径 | ±0.1mm | 20.05mm | 合格 |', []],
  ])('%s', (text, quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});

describe('values that meet their requirement, or belong to another', () => {
  it.each([
    '制动器间隙0.35mm（规定≤0.7mm），平层误差实测8mm（规定±10mm），符合。',
    '涂层厚度要求≥60μm。基材粗糙度实测40μm，符合工艺。',
    '工艺卡：底漆40～60μm，面漆30～40μm。\n实测底漆41μm、面漆39μm。\n均满足工艺卡。',
    '昼间限值60dB(A)，夜间限值50dB(A)。\n昼间58dB(A)，夜间49dB(A)，均达标。',
    '板厚不小于6mm。螺栓孔距实测3mm，孔位合格。',
    '烘箱要求180±5℃，现场显示171℃，当班已停机调整，复测181℃，合格。',
    '储罐设计压力1.6MPa，运行压力0.9MPa，正常。',
    '绝缘电阻要求不低于0.5MΩ。实测620kΩ，合格。',
    '配料间要求湿度45～60%。办公室湿度68%。\n环境整洁，符合要求。',
    '压力容器最高工作压力0.8MPa，水压试验压力1.2MPa，合格。',
    '抽报告编号0703、0719、0728，噪声72、73、71dB(A)，要求≤75dB(A)，合格。',
    '3#罐液位2.1m（上限2.5m），正常。',
    '库房要求温度不超过30℃。\n3.2 仓储部\n实测烘房45℃，符合工艺。',
    'The limit for zinc is 2 mg/l. Copper was measured at 3 mg/l; this is acceptable.',
    'Cold store at or below 5 °C: readings 3.8 and 4.9 °C, all in order.',
    'The plate is 12 mm thick. Weld size at least 6 mm, measured 6.5 mm, accepted.',
  ])('%s', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });
});
