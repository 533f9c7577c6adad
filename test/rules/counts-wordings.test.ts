import { describe, expect, it } from 'vitest';
import type { Language, Rule } from '../../src/core/index.js';
import { impossibleRate } from '../../src/rules/impossible-rate.js';
import { listCount } from '../../src/rules/list-count.js';
import { rateMismatch } from '../../src/rules/rate-mismatch.js';
import { unitConflict } from '../../src/rules/unit-conflict.js';
import { findingsOf } from '../helpers/rule-tester.js';

const languageOf = (text: string): Language => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
const quotesOf = (rule: Rule, text: string): string[][] =>
  findingsOf(rule, text, languageOf(text)).map(({ evidence }) => evidence.map(({ quote }) => quote));

const ROWS = '| 设备 | 结果 |\n|---|---|\n| 冲床 | 正常 |\n| 铣床 | 正常 |\n| 车床 | 正常 |';

describe.each<[Rule, Array<[string, string[]]>, string[]]>([
  [
    listCount,
    [
      [
        '抽查6台设备的保养记录：车床CK-01、CK-04；磨床M-02；锯床J-03。',
        ['6台', '车床CK-01、CK-04；磨床M-02；锯床J-03'],
      ],
      [
        '抽查法规4份：《安全生产法》、《消防法》、《环境保护法》。',
        ['4份', '《安全生产法》、《消防法》、《环境保护法》'],
      ],
      ['查内审员3人（沈砚、骆闻笛、顾一苇、程越）。', ['3人', '沈砚、骆闻笛、顾一苇、程越']],
      ['公司共设置生产部、技术部、质检部、仓储部共5个部门。', ['生产部、技术部、质检部、仓储部', '5个']],
      [
        '抽外来文件4份：\n(1) 图纸甲\n(2) 图纸乙\n(3) 质量协议\n均已登记。',
        ['4份', '(1) 图纸甲\n(2) 图纸乙\n(3) 质量协议'],
      ],
      ['抽高风险4条：\nR01 断供\nR03 流失\nR06 汇率\n均有措施。', ['4条', 'R01 断供\nR03 流失\nR06 汇率']],
      [`抽查以下5台设备：\n${ROWS}`, ['5台', '| 冲床 | 正常 |\n| 铣床 | 正常 |\n| 车床 | 正常 |']],
      [
        'It has three sites: Hythe (office), Ashford (plant), Deal (stores) and Lydd (paint).',
        ['three', 'Hythe (office), Ashford (plant), Deal (stores) and Lydd'],
      ],
      [
        'Three sites were visited (Hythe, Ashford, Deal and Lydd).',
        ['Three', 'Hythe, Ashford, Deal and Lydd'],
      ],
      [
        'The team had four members: J. Moss (lead), A. Fell and R. Tarn.',
        ['four', 'J. Moss (lead), A. Fell and R. Tarn'],
      ],
    ],
    [
      '名录收录原材料、刀具、包装供方19家。',
      '抽查3份检定证书：JL-03、JL-07、JL-11，均在有效期内。',
      '抽查5份记录：BX-01~BX-05，齐全。',
      '抽查5份记录：BX-01、BX-02等，齐全。',
      '特种作业人员9人（焊工、电工、司炉工）。',
      '抽3名：车驰（焊工）、方可人（电工）、谷丰（叉车）。',
      '识别风险12条：\n1. 断供\n2. 流失；汇率\n3. 环保\n其余见清单。',
      `抽查3台设备：\n${ROWS}`,
      '本次审核共开具2项不符合，抽查以下班组：\n- 甲班\n- 乙班\n- 丙班',
      'Three departments: purchasing, production, and quality and safety.',
      'Four auditors attended (two trainees came as well).',
      'Seven requirements were sampled (waste, water and air among them).',
    ],
  ],
  [
    rateMismatch,
    [
      ['计划内审12个部门，实际完成12个；计划完成率为92%。', ['12个', '12个', '92%']],
      ['三月 投入 2,600 产出合格 2,522 合格率 99.0%', ['2,600', '2,522', '99.0%']],
      ['能耗由52.0kg降至48.1kg，降幅12.5%。', ['52.0kg', '48.1kg', '12.5%']],
      ['与上年的单耗4.0t/万件相比，今年降至3.6t/万件，下降率15%。', ['4.0t', '3.6t', '15%']],
      ['Four orders were late out of 320, giving a punctuality of 96.9 %.', ['Four', '320', '96.9 %']],
      ['Energy use fell from 4.0 to 3.6 kWh per piece, a reduction of 15 %.', ['4.0', '3.6 kWh', '15 %']],
    ],
    [
      '2024年销售额5250万元，比2023年的5000万元增长5.0%。',
      '与上年的单耗4.0t相比，今年降至3.6t，下降10%。',
      '投诉由8起减少到6起，下降25%。',
      '合格率由96.0%提高到97.5%，提高1.5%。',
      '销售额上年3200万元，今年3520万元，增长10%。',
      '单耗由1.20kWh降至1.15kWh，下降4.2%，达到下降3%的目标。',
      '投入 1,800 产出合格 1,773 合格率 98.5%',
      'Four deliveries were late out of 320, a late rate of 1.25 %.',
      'Four deliveries were late out of 320, giving a punctuality of 98.75 %.',
      'Returns rose from 20 to 25, an increase of 25 %.',
    ],
  ],
  [
    impossibleRate,
    [
      ['返工率（不良中返工占比）120%。', ['120%']],
      ['The pass rate was 104 % in May.', ['104 %']],
    ],
    [
      '培训12次，合格率97%。',
      '产品完成率112%，系超计划生产。',
      '设备负荷率105%。',
      '合格率目标≥98%，比上年提高102%。',
    ],
  ],
  [
    unitConflict,
    [
      ['合同约定压力1.6MPa。\n检验报告：试验压力1.6bar，与合同一致。', ['1.6MPa', '1.6bar']],
      [
        'Data plate: design pressure 10 bar. Log of the same vessel: design pressure 10 MPa.',
        ['10 bar', '10 MPa'],
      ],
      ['天然气用量2.1t，折合210kg。', ['2.1t', '210kg']],
    ],
    [
      '投料380kg（0.38t），共1.9t。',
      '电 1,286,400 kWh，即 128.64 万kWh。',
      '设计压力10MPa，试验压力10bar。',
      '管长6m，壁厚6mm。',
      'The tank holds 1.2 m³, that is 1200 L.',
    ],
  ],
])('%s', (rule, wrong, right) => {
  it.each(wrong)(`${rule.meta.id} flags: %s`, (text, quotes) => {
    expect(quotesOf(rule, text)).toEqual([quotes]);
  });

  it.each(right)(`${rule.meta.id} is silent: %s`, (text) => {
    expect(quotesOf(rule, text)).toEqual([]);
  });
});
