import { matchesNear, type Rule, spanOf } from '../core/index.js';
import { claimsOfFilled } from './blanks/claims.js';

export const templateLeftover: Rule = {
  meta: {
    id: 'template-leftover',
    severity: 'warning',
    title: { zh: '模板文字未删除', en: 'Template text left in' },
    why: {
      zh: '填写说明和占位文字留在报告里，说明这一处没有按实际填写。',
      en: 'Instructions and placeholders left in the report show that this place was never filled in.',
    },
    messages: {
      leftover: { zh: '“{{words}}”是模板的文字。', en: '"{{words}}" is text of the template.' },
    },
    suggestion: { zh: '按实际填写，或删去。', en: 'Replace it with what was found, or delete it.' },
    examples: {
      valid: [
        { language: 'zh', text: '培训记录按《记录填写要求》填写，抽查3份，填写完整。' },
        { language: 'zh', text: '合同模板由法务审核后使用，删除线处有双方签章。' },
        {
          language: 'en',
          text: 'The form asks the operator to insert the batch number; 3 forms seen, complete.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '外部供方控制：（此处填写供方评价的抽样证据）',
          messageId: 'leftover',
          quotes: ['（此处填写供方评价的抽样证据）'],
        },
        {
          language: 'zh',
          text: '受审核方名称：XX有限公司\n地址：见营业执照。',
          messageId: 'leftover',
          quotes: ['XX有限公司'],
        },
        {
          language: 'zh',
          text: '不适用条款的理由：【请说明理由】',
          messageId: 'leftover',
          quotes: ['【请说明理由】'],
        },
        {
          language: 'en',
          text: 'Scope: [insert scope of certification]\nDates: 3 to 5 June 2024.',
          messageId: 'leftover',
          quotes: ['[insert scope of certification]'],
        },
      ],
    },
  },
  check(_facts, report) {
    return matchesNear(report.view.text, LEFT, LEFTOVER).map((match) => {
      const span = spanOf(match);
      const places = [{ span, role: 'blank' }, ...claimsOfFilled(report, span)];
      return {
        messageId: 'leftover',
        params: { words: match[0] },
        places: places.sort((a, b) => a.span.start - b.span.start),
      };
    });
  },
};

/** Words and signs of which every leftover holds one. */
const LEFT =
  /填写|填入|描述|说明|录入|插入|简述|列出|概述|不少于|填表|删除|示例|样例|待补|待填|待完善|待核实|补充中|[×X]{2}|[○〇]{2}|\{\{|\$\{|[[<](?:insert|enter|describe|type|add|state|specify|client|company|auditor)|delete as|lorem/iu;
/** Instructions in brackets, placeholders of names, and fields of a mail merge. */
const LEFTOVER = new RegExp(
  [
    '[(\\[【<](?:请?(?:在|于)?此处|请在此|请|需|应)?(?:填写|填入|描述|说明|录入|插入|简述|列出|概述)[^()\\[\\]【】<>\\n]{0,40}[)\\]】>]',
    '[(\\[【](?:填写说明|填表说明|删除不适用|不适用(?:的|项)请?删除|示例[::]|样例[::])[^()\\[\\]【】\\n]{0,60}[)\\]】]',
    '[(\\[【](?:注|说明|提示|填写要求)?\\s?:?\\s?(?:本[段栏条项处]|此[段栏条项处]|以上|以下)[^()\\[\\]【】\\n]{0,30}(?:由审核员|审核员|应|请|需)[^()\\[\\]【】\\n]{0,40}(?:填写|描述|说明|不少于|删除|简述)[^()\\[\\]【】\\n]{0,30}[)\\]】]',
    '[(\\[【][^()\\[\\]【】\\n]{0,50}(?:删除本说明|删除此说明|删除本(?:提示|段|注))[^()\\[\\]【】\\n]{0,10}[)\\]】]',
    '(?<![A-Za-z\\d×-])[×X]{3,6}(?=\\p{Script=Han}{2})(?!年|月|日)[\\p{Script=Han}]{2,10}(?:\\((?:待补|待填|待定|补充)[^()\\n]{0,6}\\))?',
    '[(\\[【](?:待补充?|待填写?|待完善|待核实|补充中)[)\\]】]',
    '(?:[×X]{2,6}|[○〇]{2,6})(?:有限责任公司|股份有限公司|有限公司|公司|项目部?)',
    '\\{\\{[^{}\\n]{1,40}\\}\\}',
    '\\$\\{[^{}\\n]{1,40}\\}',
    '[\\[<](?:insert|enter|describe|type|add|state|specify|client|company|auditor)\\b[^\\[\\]<>\\n]{0,50}[\\]>]',
    '\\bdelete as (?:appropriate|applicable)\\b',
    '\\blorem ipsum\\b',
  ].join('|'),
  'giu',
);
