import { type Rule, spanOf } from '../core/index.js';

export const blankCount: Rule = {
  meta: {
    id: 'blank-count',
    severity: 'info',
    title: { zh: '数量留空', en: 'A number left blank' },
    why: {
      zh: '括号里没有数字，读者分不清是“没有”还是“忘了填”。',
      en: 'An empty bracket leaves open whether there were none or the number was forgotten.',
    },
    messages: {
      blank: { zh: '“{{words}}”的数量没有填写。', en: 'The number in "{{words}}" was left blank.' },
    },
    suggestion: { zh: '填写数量；没有的填“0”。', en: 'Write the number; 0 where there were none.' },
    examples: {
      valid: [
        { language: 'zh', text: '本次审核共发现（ 2 ）项一般不符合，（ 0 ）项严重不符合。' },
        { language: 'zh', text: '配电室（ ）内无杂物。' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '共识别环境因素（   ）项，其中重要环境因素4项。',
          messageId: 'blank',
          quotes: ['（   ）项'],
        },
        {
          language: 'zh',
          text: '公司现有员工____人，其中管理人员6人。',
          messageId: 'blank',
          quotes: ['____人'],
        },
        {
          language: 'en',
          text: 'The audit team raised ( ) minor nonconformities.',
          messageId: 'blank',
          quotes: ['( ) minor nonconformities'],
        },
      ],
    },
  },
  check(_facts, report) {
    return [...report.view.text.matchAll(EMPTY_COUNT)].map((match) => ({
      messageId: 'blank',
      params: { words: match[0] },
      places: [{ span: spanOf(match), role: 'blank' }],
    }));
  },
};

/** A blank of the form with the word that says what it counts. */
const EMPTY_COUNT =
  /(?:\(\s{0,8}\)|(?<![在于])_{2,12})\s?(?:个|项|份|条|人|名|次|台|件|家|起|份|天)(?![\p{Script=Han}]{0,2}[)\]])|\(\s{0,8}\)\s(?:minor|major) (?:nonconformit(?:y|ies)|NCs?)/giu;
