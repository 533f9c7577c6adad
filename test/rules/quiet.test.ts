import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/index.js';
import { runRules } from '../../src/engine/index.js';
import { extractFacts } from '../../src/facts/index.js';
import { parseReport } from '../../src/parse/index.js';
import { rules } from '../../src/rules/index.js';
import { sourceOf } from '../helpers/rule-tester.js';

/** Passages that are in order and once raised an alarm, with what it was about. */
const HONEST: ReadonlyArray<readonly [what: string, language: Language, text: string]> = [
  [
    'a minor one raised, no major one',
    'zh',
    '四、不符合项\n本次审核开具一般不符合1项：配电房5月点检记录缺两天，当班人员说明当日停电检修，未补记原因，涉及GB/T 19001-2016标准8.5.1条款，责任部门为工程部，双方确认事实无异议。未开具严重不符合。',
  ],
  [
    'those of the last audit in a sentence that ends with this one',
    'zh',
    '上次审核提出的3项一般不符合，分别补做了标识和记录，本次现场抽查没有再发现类似问题。\n本次审核开具一般不符合1项。',
  ],
  [
    'a firm that sells, named beside the number of a report',
    'zh',
    '查云洲市丰泽钢材经营部，未能提供2025年再评价记录，详见不符合项报告NC-01。\n不符合项报告清单\nNC-01  8.4.1  采购部  一般',
  ],
  [
    'a fine that was not imposed',
    'zh',
    '报告期内未受到行政处罚。2024年11月因标识牌脱落被街道口头提醒，未作出行政处罚，当月已补挂。',
  ],
  [
    'numbers of reports before the values of a mean',
    'zh',
    '抽出厂检验报告编号0703、0719、0728，噪声72、73、71dB(A)，平均72dB(A)，要求不大于75dB(A)。',
  ],
  [
    'a certificate that expires after the audit',
    'en',
    '# Recertification audit report\n\n**Client:** Marlow Joinery Ltd\n**Audit dates:** 9 to 11 September 2025\n\n## 1. Organisation\n\n| Item | Entry |\n| --- | --- |\n| Personnel covered by the system | 58 |\n| Shifts | one, plus Saturday overtime |\n| Current certificate expires | 3 November 2025 |',
  ],
  [
    'a policy signed before a register was reviewed',
    'en',
    'Orders are full until February 2026. The risk register (12 items, last reviewed 22 May 2025) was looked at. The integrated policy was signed on 7 January 2024.',
  ],
  [
    'a supplier of the project evaluated after the contract with the client',
    'zh',
    '3. 康宁门诊改造项目，合同价418万元，评审2025年7月1日，签订2025年7月4日。该项目分包方“瑞峰防水队”2025年7月15日评价合格，防水施工始于7月28日。',
  ],
  [
    'a design brief approved before the design review',
    'zh',
    '抽“线束XK-12”设计开发项目，设计任务书2025年2月10日批准，设计输入含客户图纸，设计评审2025年3月4日，样品验证2025年4月2日。',
  ],
  [
    'targets of two business years',
    'en',
    'Objectives for the year to March 2025: lost time injuries not more than 2, result 2, met. For 2025/26 the limit for lost time injuries is 1.',
  ],
  [
    'one part that names two departments',
    'zh',
    '公司现有管理人员9人，技术部6人，品质部5人，采购、销售5人，生产部33人，共58人。',
  ],
];

describe('honest passages', () => {
  it.each(HONEST)('%s', (_, language, text) => {
    const report = parseReport(sourceOf(text));
    const found = runRules(rules, extractFacts(report), report, { language, profile: null });
    expect(found.filter(({ severity }) => severity !== 'info').map(({ message }) => message)).toEqual([]);
  });
});
