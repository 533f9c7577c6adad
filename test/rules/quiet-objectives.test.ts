import { type Honest, testHonest } from '../helpers/whole-check.js';

/** Objectives told again under their name that are another department's, time's or sample's. */
const HONEST: readonly Honest[] = [
  [
    'a stricter aim of a department',
    'zh',
    '目标|指标|2030年完成\n树苗越冬率|≥95%|96%\n顾客满意度|≥90分|93分\n\n工程部分解：树苗越冬率指标97%。',
  ],
  [
    'an aim before it was revised',
    'zh',
    '目标|指标|2030年完成\n树苗越冬率|≥95%|96%\n顾客满意度|≥90分|93分\n\n3月修订：树苗越冬率指标92%改为95%。',
  ],
  [
    'complaints of some months',
    'zh',
    '目标|指标|2030年完成\n顾客投诉|≤8件/年|6件\n顾客满意度|≥90分|93分\n\n上半年登记顾客投诉2件。',
  ],
  [
    'one month of a rate',
    'zh',
    '目标|指标|2030年完成\n贴片焊接直通率|≥98.5%|98.9%\n顾客满意度|≥90分|93分\n\n3月贴片焊接直通率为97.9%。',
  ],
  [
    'the rate of the year before',
    'zh',
    '目标|指标|2030年完成\n贴片焊接直通率|≥98.5%|98.9%\n顾客满意度|≥90分|93分\n\n上年贴片焊接直通率为97.9%。',
  ],
  [
    'a result of each quarter',
    'zh',
    '目标|指标|2030年完成\n有效投诉|每季不超过4件|四个季度分别为4、2、3、1件\n顾客满意度|≥90分|93分\n\n客服部登记有效投诉10件。',
  ],
  [
    'points that a department adds',
    'zh',
    '公司目标：商品果率≥88%，实际90.2%。\n部门目标：商品果率≥89%，实际90.2%；商品果率部门指标比公司高1个百分点。',
  ],
  [
    'the number of a paragraph',
    'en',
    'Quality objectives: Customer satisfaction: 8.5 or better. Result: 8.8.\n5.1 Customer satisfaction: 60 questionnaires sent, 41 returned, mean 8.8.',
  ],
  [
    'a narrower rate',
    'zh',
    '目标|指标|2030年完成\n贴片焊接直通率|≥98.5%|98.9%\n顾客满意度|≥90分|93分\n\n二线贴片焊接直通率为97.9%。',
  ],
  [
    'a count on so many, where the limit is per hundred',
    'en',
    'Objectives 2031: all three objectives were met.\n- Complaints: not more than 1.2 per 100 orders. Result: 3 complaints on 250 orders\n- On-time delivery: not less than 95 %. Result: 96.8 %',
  ],
];

testHonest('objectives told again otherwise', HONEST);
