import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** Results of objectives that counts, surveys and shortfalls told elsewhere deny. */
const TOLD: readonly Told[] = [
  [
    'passed and failed that give another rate',
    'rate-mismatch',
    'warning',
    '六、目标及2024年1~6月完成情况：阀体一次交检合格率≥98.0%，实际98.6%。\n质检科统计：2024年1~6月交检阀体3200件，一次交检合格3104件，不合格96件，其中返修71件、报废25件。',
    ['≥98.0%', '98.6%', '3200件', '3104件'],
  ],
  [
    'lots on time and late',
    'rate-mismatch',
    'warning',
    '目标：2024年订单按期交付率≥96%（实际97.5%）。\n销售部：2024年交付订单400单，按期交付376单，延期24单，均取得顾客谅解。',
    ['≥96%', '97.5%', '400单', '376单'],
  ],
  [
    'more cases than allowed for so many kilometres',
    'objective-result',
    'error',
    '目标：2024年责任投诉率不超过2件/万票（完成）；破损率≤0.3%（0.25%）。\n客服部：2024年派送32万票，受理责任投诉88件，均已回复。',
    ['责任投诉率不超过2件/万票', '完成', '32万票，受理责任投诉88件'],
  ],
  [
    'an aim spoken of with its shortfall',
    'objective-conflict',
    'warning',
    '目标：产品合格率≥98%；顾客满意度≥90分。\n顾客满意：2024年11月调查20家，平均89.1分，与92分的年度目标相差2.9分，已分析原因。',
    ['90分', '92分'],
  ],
  [
    'the mean of the replies',
    'figure-conflict',
    'warning',
    'Objectives and results, 2024:\n- Passenger satisfaction: 8.0 out of 10 or better. Result: 8.6\n9.1 Passenger satisfaction was measured once, in October 2024: 240 forms sent, 151 returned, mean score 8.1 out of 10.',
    ['8.6', '8.1'],
  ],
  [
    'the share of scrap told in the passage of the works',
    'figure-conflict',
    'warning',
    'Objectives and results, year 2024:\n- Leather waste: no more than 9.0 %. Result: 8.4 %\n4.3 Of 212 t of leather cut in 2024, 22.3 t became waste, that is 10.5 %.',
    ['8.4 %', '10.5 %'],
  ],
];

/** Neighbours of these that are in order. */
const HONEST: readonly Honest[] = [
  [
    'passed and failed that give the rate',
    'zh',
    '六、目标及2024年1~6月完成情况：阀体一次交检合格率≥96.0%，实际97.0%。\n质检科统计：2024年1~6月交检阀体3200件，一次交检合格3104件，不合格96件，其中返修71件、报废25件。',
  ],
  [
    'counts of other months',
    'zh',
    '六、目标及2024年1~6月完成情况：阀体一次交检合格率≥98.0%，实际98.6%。\n质检科统计：2024年7~8月交检阀体3200件，一次交检合格3104件，不合格96件。',
  ],
  [
    'counts of what came in',
    'zh',
    '目标：2024年成品检验批次合格率≥98%（实际98.6%）。\n进货检验：2024年外购件检验320批，合格311批，不合格9批。',
  ],
  [
    'no more cases than allowed for so many kilometres',
    'zh',
    '目标：2024年责任投诉率不超过2件/万票（完成）；破损率≤0.3%（0.25%）。\n客服部：2024年派送32万票，受理责任投诉61件，均已回复。',
  ],
  [
    'cases of another year',
    'zh',
    '目标：2024年责任投诉率不超过2件/万票（完成）；破损率≤0.3%（0.25%）。\n客服部：2023年派送32万票，受理责任投诉88件，均已回复。',
  ],
  [
    'the same aim spoken of with its shortfall',
    'zh',
    '目标：产品合格率≥98%；顾客满意度≥92分。\n顾客满意：2024年11月调查20家，平均89.1分，与92分的年度目标相差2.9分，已分析原因。',
  ],
  [
    'the mean of the replies, the same',
    'en',
    'Objectives and results, 2024:\n- Passenger satisfaction: 8.0 out of 10 or better. Result: 8.6\n9.1 Passenger satisfaction was measured once, in October 2024: 240 forms sent, 151 returned, mean score 8.6 out of 10.',
  ],
  [
    'the mean of the employees',
    'en',
    'Objectives and results, 2024:\n- Passenger satisfaction: 8.0 out of 10 or better. Result: 8.6\n7.4 Staff satisfaction was measured in October 2024: 40 forms sent, 31 returned, mean score 7.1 out of 10.',
  ],
  [
    'the share of scrap, the same',
    'en',
    'Objectives and results, year 2024:\n- Leather waste: no more than 11.0 %. Result: 10.5 %\n4.3 Of 212 t of leather cut in 2024, 22.3 t became waste, that is 10.5 %.',
  ],
  [
    'one month of one project beside the result of all',
    'zh',
    '目标：隐患整改率≥95%，结果100%。\n安全部：云渡项目7月份排查隐患31条，已整改29条，未整改2条尚未到期。',
  ],
];

testTold('results counted out', TOLD);
testHonest('results counted out, in order', HONEST);
