import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** Answers of forms: two that cannot both hold, none at all, and clauses that are said not to apply. */
const TOLD: readonly Told[] = [
  [
    'words behind the last answer',
    'box-conflict',
    'error',
    '体系运行：☑满足 □基本满足 ☑不满足 认证准则的要求。',
    ['☑满足', '☑不满足 认证准则的要求'],
  ],
  [
    'a sentence whose verb is ticked both ways',
    'box-conflict',
    'error',
    '审核组认为受审核方体系☑能够实现 ☑未能实现预期目标',
    ['☑能够实现', '☑未能实现预期目标'],
  ],
  [
    'en: the sentence goes on behind its verb',
    'box-conflict',
    'error',
    'The system [x] meets [ ] partly meets [x] does not meet the criteria of the audit.',
    ['[x] meets', '[x] does not meet the criteria of the audit'],
  ],
  [
    'en: sentences below each other',
    'box-conflict',
    'error',
    'Overall result\n[x] The system conforms\n[x] The system does not conform',
    ['[x] The system conforms', '[x] The system does not conform'],
  ],
  [
    'the heading of the section that is judged',
    'box-conflict',
    'error',
    '3.6 应急准备\n■符合 ■基本符合 □不符合\n按方案演练2次。',
    ['3.6 应急准备', '■符合', '■基本符合'],
  ],
  [
    'a list of recommendations, none of them ticked',
    'box-none',
    'warning',
    '审核性质：■监督 □再认证\n审核组推荐意见：\n□ 推荐保持认证\n□ 整改后推荐保持认证\n□ 建议暂停证书\n组长：甘霖',
    ['□ 推荐保持认证', '□ 整改后推荐保持认证', '□ 建议暂停证书'],
  ],
  [
    'recommendations on one line',
    'box-none',
    'warning',
    '审核性质：■初审 □监督\n推荐意见：□推荐注册 □验证纠正措施后推荐注册 □延期推荐',
    ['推荐意见：□推荐注册 □验证纠正措施后推荐注册 □延期推荐'],
  ],
  [
    'en: typed boxes, where no tick can be lost',
    'box-none',
    'warning',
    'Corrective actions are due by 3 May 2034.\n[ ] Registration to be continued\n[ ] Registration to be suspended\nSigned: Orla Finch',
    ['[ ] Registration to be continued', '[ ] Registration to be suspended'],
  ],
  ...(
    [
      [
        'Non-applicable requirement of ISO 9001:2015: 8.3',
        'Non-applicable requirement of ISO 9001:2015: 8.3',
      ],
      [
        'Requirements of the standard that do not apply: 8.3',
        'Requirements of the standard that do not apply: 8.3',
      ],
      ['Not applicable: ISO 9001 clause 8.3', 'Not applicable: ISO 9001 clause 8.3'],
      ['The company does not apply clause 8.3 of ISO 9001', 'does not apply clause 8.3'],
      ['Clause 8.3 does not apply, as all is made to drawings', 'Clause 8.3 does not apply'],
    ] as const
  ).map(
    ([said, quote]): Told => [
      `en: an exclusion: ${said}`,
      'exclusion-conflict',
      'error',
      `${said}.\nNo approval of the outputs was shown: NC-4 (ISO 9001 clause 8.3.5, Planning).`,
      [quote, 'NC-4 (ISO 9001 clause 8.3.5'],
    ],
  ),
];

const HONEST: readonly Honest[] = [
  ['one answer with words behind it', 'zh', '体系运行：☑满足 □基本满足 □不满足 认证准则的要求。'],
  ['two questions of one line', 'zh', '质量：☑符合 □不符合 环境：☑不符合 □符合'],
  ['two questions of one line, parted by a stop', 'zh', '质量☑达到 □未达到；环境☑未达到 □达到'],
  ['sorts of findings', 'zh', '记录的内容：☑符合 ☑不符合项 ☑观察项'],
  ['fields that are each filled in', 'zh', '☑适用条款：第4至10章其余条款 ☑不适用条款：8.3'],
  [
    'en: two sentences of different systems',
    'en',
    '[x] The quality system conforms\n[x] The safety system does not conform',
  ],
  [
    'a form whose ticks were lost',
    'zh',
    '审核性质：□初审 □监督\n推荐意见：□推荐注册 □验证纠正措施后推荐注册 □延期推荐',
  ],
  [
    'a decision that others take',
    'zh',
    '审核性质：■初审 □监督\n认证决定（技术委员会填写）：□推荐注册 □验证后推荐注册 □暂停证书',
  ],
  [
    'what the audit is for',
    'zh',
    '审核性质：■初审 □监督\n审核目的：□确定能否推荐认证注册 □确定能否推荐保持认证',
  ],
  [
    'en: boxes for the reviewer',
    'en',
    'For use by the certification body\n[ ] Certification to be granted as recommended\n[ ] Certification to be refused',
  ],
  [
    'en: one of a list is ticked',
    'en',
    'Result\n[ ] Registration to be continued\n[x] Registration to be continued after correction\n[ ] Registration to be suspended',
  ],
  [
    'en: a clause that does not apply at one site',
    'en',
    'Clause 8.3 does not apply to the Leigh depot, which only stores.\nNo approval of the outputs was shown at Wigan: NC-4 (ISO 9001 clause 8.3.5, Planning).',
  ],
  [
    'en: the same number in another standard',
    'en',
    'Non-applicable requirements of ISO 9001: 8.2.2.\nOne exit was blocked: NC-4 (ISO 14001 clause 8.2, Yard).',
  ],
];

testTold('answers of forms', TOLD);
testHonest('answers of forms that are in order', HONEST);
