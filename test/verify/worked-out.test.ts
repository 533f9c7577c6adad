import { describe, expect, it } from 'vitest';
import { parseClauseRef } from '../../src/core/index.js';
import { readNotes } from '../../src/draft/index.js';
import { verifyNarrative } from '../../src/verify/index.js';
import { flagged } from './fixture.js';

/** A note, and two narratives of it: one whose figure follows from the note, and one whose figure does not. */
const ROWS: ReadonlyArray<readonly [note: string, right: string, wrong: string]> = [
  ['铝液 700±12 , 看表 706', '铝液显示706，处于688～712之间。', '铝液显示706，处于690～715之间。'],
  [
    '力矩 设计 500N·m 实测 480~515 允许±10%',
    '力矩实测480～515N·m，在450～550N·m的范围内。',
    '力矩实测480～515N·m，在460～540N·m的范围内。',
  ],
  [
    '用水 1-8月 36.4万吨 计划 ≤38',
    '用水三十六点四万吨，比38万吨的计划低1.6万吨。',
    '用水三十六点四万吨，比38万吨的计划低2.6万吨。',
  ],
  ['绝缘 1.2×10⁷Ω', '绝缘电阻为1.2×10的7次方欧姆。', '绝缘电阻为1.2×10的9次方欧姆。'],
  [
    '锡 0.12mg/m³ 限 8.5',
    '锡为0.12mg/m³，约为限值8.5mg/m³的1.4%。',
    '锡为0.12mg/m³，约为限值8.5mg/m³的14%。',
  ],
  ['发 60 份 收 45 份', '发放问卷60份，收回45份（75%）。', '发放问卷60份，收回45份（85%）。'],
  ['消防水 0.42MPa (≥0.3)', '消防水压力420kPa，不低于300kPa。', '消防水压力420kPa，不低于350kPa。'],
  [
    '噪声 87.1dB(A) 限85',
    '噪声87.1dB(A)，超出85dB(A)的限值2.1dB(A)。',
    '噪声87.1dB(A)，超出85dB(A)的限值3.1dB(A)。',
  ],
  [
    '自理 40 人 半护 31 全护 19',
    '自理40人、半护31人、全护19人，合计90人。',
    '自理40人、半护31人、全护19人，合计95人。',
  ],
  [
    '合同 6.12评 6.15签',
    '合同于6月12日评审、15日签订，间隔三天。',
    '合同于6月12日评审、19日签订，间隔七天。',
  ],
  [
    '抽: 甲峰 84分 / 乙昌 91分 / 丙口 77分',
    '抽查3家供方。甲峰得84分、乙昌得91分、丙口得77分。',
    '抽查4家供方。甲峰得84分、乙昌得91分、丙口得77分。',
  ],
  [
    '砝码 BT-2 检定 5.20 半年有效',
    '砝码BT-2于5月20日检定，有效期半年，至11月20日。',
    '砝码BT-2于5月20日检定，有效期半年，至12月20日。',
  ],
  [
    '氨 6.8mg/m3 (限10) 颗粒物 17.2mg/m3 (限20)',
    '氨6.8mg/m³、颗粒物17.2mg/m³，均低于10和20的限值。',
    '氨6.8mg/m³、颗粒物17.2mg/m³，均高于10和20的限值。',
  ],
  [
    '新保安培训 11人 40学时 考核 最低72 (合格60)',
    '新保安11人，学时40，考核最低72分，高于60分。',
    '新保安11人，学时72，考核最低40分，高于60分。',
  ],
  [
    '操作证 抽6 有1人(新来的 曹)没证 NC',
    '抽查6人，5人持证，新来的曹姓人员无证，开具不符合。',
    '抽查6人，4人持证，新来的曹姓人员无证，开具不符合。',
  ],
  [
    'fridge 9.2 C for 40 min (2-8)',
    'The fridge reached 9.2 °C for 40 minutes, 1.2 °C above the upper limit of 8 °C.',
    'The fridge reached 9.2 °C for 40 minutes, 2.2 °C above the upper limit of 8 °C.',
  ],
  ['疏散 3分50秒', '疏散用时230秒。', '疏散用时350秒。'],
  [
    'trace in 1h50 (target 4h)',
    'The trace took 110 minutes, within the four-hour target.',
    'The trace took 150 minutes, within the four-hour target.',
  ],
  [
    'waste oil 240 L collected',
    'Two hundred and forty litres of waste oil were collected.',
    'Two hundred and fourteen litres of waste oil were collected.',
  ],
  [
    '7 actions, 5 complete',
    'Five of seven actions were complete and two were still open.',
    'Five of seven actions were complete and three were still open.',
  ],
  [
    '41 sent, 29 returned',
    'Of 41 questionnaires sent, 29 were returned, about 71 %.',
    'Of 41 questionnaires sent, 29 were returned, about 81 %.',
  ],
  [
    'bore 25 +/- 0.1 mm, measured 25.04',
    'The bore measured 25.04 mm, inside 24.9 to 25.1 mm.',
    'The bore measured 25.04 mm, inside 24.8 to 25.2 mm.',
  ],
  [
    'COD 640 consent 600',
    'The COD was 640, 40 above the consented 600.',
    'The COD was 640, 60 above the consented 600.',
  ],
];

describe('figures that follow from the notes', () => {
  it.each(ROWS)('%s', (note, right, wrong) => {
    const { notes, header } = readNotes([{ path: 'n.md', text: `8.5.1\n- ${note}` }], null);
    const flags = (narrative: string) =>
      verifyNarrative({ narrative, notes, clause: parseClauseRef('8.5.1'), language: header.language });
    expect(flags(right)).toEqual([]);
    expect(flags(wrong)).not.toEqual([]);
  });
});

describe('the time up to the day of the audit', () => {
  it.each([
    ['已超期22天', []],
    ['已超期42天', ['42天']],
  ])('%s', (since, quotes) => {
    const note = '压力表 YB-7 检定到 2026.2.15 还在用 NC';
    const narrative = `压力表YB-7检定有效期至2026年2月15日，${since}仍在使用，开具不符合。`;
    expect(flagged('7.1.5', note, narrative)).toEqual(quotes);
  });
});
