import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** What two sections of one form say of the same audit, document, scope or body. */
const TOLD: readonly Told[] = [
  [
    'a finding closed before the earlier audit that raised it',
    'date-order',
    'error',
    '上次监督审核于2035年4月8日至9日进行，开具一般不符合1项，已于2035年3月27日关闭。',
    ['2035年4月8日至9日', '2035年3月27日'],
  ],
  [
    'en: the sentence that goes on about it',
    'date-order',
    'error',
    'The previous audit took place from 8 to 9 April 2035. It raised one minor nonconformity, which was verified and closed on 27 March 2035.',
    ['8 to 9 April 2035', '27 March 2035'],
  ],
  [
    'work by an issue that came out later',
    'date-order',
    'error',
    '2035年4月2日的疏散演练按YJ-07第3版实施，签到42人。\nYJ-07第3版于2035年7月15日首次发布。',
    ['2035年4月2日的疏散演练按YJ-07第3版', 'YJ-07第3版于2035年7月15日'],
  ],
  [
    'en: in the sentence behind that dates it',
    'date-order',
    'warning',
    'The spill drill was held on 2 April 2035. Its record follows instruction EP-07 issue 3. EP-07 issue 3 was released on 15 July 2035.',
    ['2 April 2035', 'EP-07 issue 3', 'EP-07 issue 3 was released on 15 July 2035'],
  ],
  [
    'an edition that the report says is replaced',
    'document-conflict',
    'warning',
    '适用标准含QB/T 4411-2032《折叠桌》，该版已代替2024年版。\n成品检验规程写明检验依据为QB/T 4411-2024。',
    ['适用标准含QB/T 4411-2032《折叠桌》，该版已代替2024年版。', 'QB/T 4411-2024'],
  ],
  [
    'a surveillance audit that grants a certificate anew',
    'nc-recommendation',
    'error',
    '审核类别：第二次监督\n结论：整改验证后推荐再认证注册。',
    ['审核类别：第二次监督', '推荐再认证注册'],
  ],
  [
    'met and nearly met, both ticked',
    'box-conflict',
    'error',
    '管理体系：☑达到 ☑基本达到 □未达到',
    ['☑达到', '☑基本达到'],
  ],
  [
    'en: a scope that stays and is extended',
    'scope-conflict',
    'warning',
    'The client has not asked for any change of the scope.\nThe audit team recommends that the scope be extended to cold storage.',
    ['not asked for any change of the scope', 'recommends that the scope be extended to cold storage'],
  ],
  [
    'en: a certificate of another body that nobody changed to',
    'certificate-conflict',
    'error',
    'Certification body: Larchfield Registrars\nThe certificate issued by Penhallow Quality Assessors stays valid; no transfer has taken place.',
    ['Larchfield Registrars', 'Penhallow Quality Assessors'],
  ],
  [
    'counts of the half-year that the rate is of',
    'rate-mismatch',
    'warning',
    '目标：一次交验合格率≥96%。2035年上半年完成情况：一次交验合格率97.5%。\n质检科统计：2035年1至6月交验成品800件，其中一次交验不合格48件。',
    ['≥96%', '97.5%', '800件', '48件'],
  ],
  [
    'en: late in other words, with the months between the counts',
    'rate-mismatch',
    'warning',
    '- Deliveries on time: not below 96 %. Result: 97 %\nThe log shows 1,500 deliveries from January to May 2035, of which 90 reached the customer after the agreed time.',
    ['not below 96 %', '97 %', '1,500', '90'],
  ],
  [
    'the first of several last days',
    'expired-at-use',
    'error',
    '审核日期：2035年3月11日至12日\n健康证明抽3份，有效期分别至2035.2.27、2035.6.30、2035.8.14，持证人均在岗，证件均在有效期内。',
    ['2035年3月11日至12日', '2035.2.27', '证件均在有效期内'],
  ],
  [
    'weaker than the organisation, beside another that is stricter',
    'objective-cascade',
    'warning',
    '公司目标：返工率≤2%；划伤率≤1.5‰。\n部门目标：返工率≤2%、划伤率≤2.5‰，两项均与公司指标相同；轻伤不超过1起/年，严于公司。',
    ['划伤率≤1.5‰', '划伤率≤2.5‰'],
  ],
  [
    'a target that does not follow from its baseline',
    'rate-mismatch',
    'error',
    '以2033年单耗250kWh/t为基准下降6%，即不高于240kWh/t。',
    ['250kWh', '6%', '不高于240kWh'],
  ],
  [
    'en: the same',
    'rate-mismatch',
    'error',
    'Gas: 6 % less than the 2033 baseline of 250 m3 per tonne, that is not more than 240 m3 per tonne.',
    ['6 %', '250 m3', 'not more than 240 m3'],
  ],
];

const HONEST: readonly Honest[] = [
  [
    'closed before an audit that looked at it',
    'zh',
    '上次监督审核于2035年4月8日至9日进行，验证了2034年审核开具的1项不符合（2034年7月1日关闭）。',
  ],
  [
    'a certificate changed with the name',
    'zh',
    '审核类别：第二次监督\n结论：推荐保持认证注册，因名称变更换发证书。',
  ],
  [
    'en: certificates of welders',
    'en',
    'Certification body: Larchfield Registrars\nThe certificates issued by Penhallow Welding Institute to the three welders were valid.',
  ],
  [
    'closed after the earlier audit',
    'zh',
    '上次监督审核于2035年4月8日至9日进行，开具一般不符合1项，已于2035年5月27日关闭。',
  ],
  [
    'internal findings closed before the last audit',
    'zh',
    '上次监督审核于2035年4月8日至9日进行。内审不符合2项，2035年3月27日关闭。',
  ],
  [
    'the issue before it',
    'zh',
    '2035年4月2日的疏散演练按当时的YJ-07第2版实施，YJ-07于2035年7月15日换版为第3版。',
  ],
  [
    'followed after it came out',
    'zh',
    '2035年8月2日的疏散演练按YJ-07第3版实施。YJ-07第3版于2035年7月15日首次发布。',
  ],
  [
    'work to the new edition',
    'zh',
    '适用标准含QB/T 4411-2032《折叠桌》，该版已代替2024年版。\n成品检验规程写明检验依据为QB/T 4411-2032。',
  ],
  [
    'work to the old one at its time',
    'zh',
    '适用标准含QB/T 4411-2032，该版已代替2024年版。\n换版前的旧批次检验依据为QB/T 4411-2024。',
  ],
  [
    'a surveillance audit that keeps it',
    'zh',
    '审核类别：第二次监督\n结论：推荐保持认证注册，2036年到期前安排再认证。',
  ],
  [
    'last days after the audit',
    'zh',
    '审核日期：2035年3月11日至12日\n健康证明抽2份，有效期分别至2035.6.30、2035.8.14，均在有效期内。',
  ],
  ['a target that follows from its baseline', 'zh', '以2033年单耗250kWh/t为基准下降6%，即不高于235kWh/t。'],
  ['one box ticked', 'zh', '管理体系：□达到 ☑基本达到 □未达到'],
  [
    'a scope that was asked to be extended',
    'zh',
    '受审核方申请扩大认证范围。\n审核组推荐扩大认证范围，增加冷藏。',
  ],
  [
    'a certificate taken over',
    'en',
    'Certification body: Larchfield Registrars\nThe certificate issued by Penhallow Quality Assessors was transferred in May 2035.',
  ],
  ['of a product', 'zh', '认证机构：澄湖认证有限公司\n产品认证证书由远岫质量认证中心颁发，在有效期内。'],
  ['a cold store within its tolerance', 'zh', '客户约定-25℃±2℃，实测最低-25.8℃，符合要求。'],
  [
    'en: at most, as a share',
    'en',
    '| Objective | Target | Result |\n|---|---|---|\n| Repeat visits | 4 % at most | 0.031 |\nAll objectives were met.',
  ],
  [
    'counts of another half-year',
    'zh',
    '目标：一次交验合格率≥96%。2035年上半年完成情况：一次交验合格率97.5%。\n质检科统计：2034年7至12月交验成品800件，其中一次交验不合格48件。',
  ],
  [
    'the clause of a line is no reading',
    'zh',
    '报告交付 8.6　　规定5个工作日内出具，抽查12份均按期。　　符合',
  ],
];

testTold('told in two sections', TOLD);
testHonest('told in order', HONEST);
