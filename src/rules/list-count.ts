import type { ListCount, Rule, RuleFinding } from '../core/index.js';

export const listCount: Rule = {
  meta: {
    id: 'list-count',
    severity: 'warning',
    title: { zh: '列举数目不符', en: 'Number of things listed' },
    why: {
      zh: '写明的数目与列举的个数不一致，多半是漏列或改漏。',
      en: 'The number stated and the number listed differ: something was left out or not updated.',
    },
    messages: {
      differs: {
        zh: '写明{{stated}}，列出{{listed}}个。',
        en: '{{stated}} is stated, {{listed}} are listed.',
      },
    },
    suggestion: {
      zh: '核对清单，补列或改正数目。',
      en: 'Check the list and complete it, or correct the number.',
    },
    examples: {
      valid: [
        { language: 'zh', text: '重要环境因素3项：油品泄漏、危险废物（废滤芯、废溶剂）产生、天然气消耗。' },
        { language: 'zh', text: '不可接受风险5项：触电、火灾等。' },
        { language: 'zh', text: '关键岗位4类：焊工、电工、司炉和叉车司机。' },
        { language: 'zh', text: '抽有限空间作业票6张（集水坑、化粪池）。' },
        { language: 'en', text: 'Three departments: purchasing, production, and quality and safety.' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '不可接受风险5项：触电、火灾、高处坠落、机械伤害。',
          messageId: 'differs',
          quotes: ['5项', '触电、火灾、高处坠落、机械伤害'],
        },
        {
          language: 'en',
          text: 'The audit covered five departments: purchasing, production, stores and quality.',
          messageId: 'differs',
          quotes: ['five', 'purchasing, production, stores and quality'],
        },
        {
          language: 'zh',
          text: '公司设综合部、生产部、质检部、供销部五个部门。',
          messageId: 'differs',
          quotes: ['综合部、生产部、质检部、供销部', '五个'],
        },
        {
          language: 'zh',
          text: '识别了六类关键岗位：焊工、电工、司炉、叉车司机、化验员。',
          messageId: 'differs',
          quotes: ['六类', '焊工、电工、司炉、叉车司机、化验员'],
        },
      ],
    },
  },
  check: (facts) => facts.listCounts.flatMap((fact) => checkList(fact)),
};

/** Between so many items and, where an `and` may join two names, some more. */
function checkList({ count, value, list, items, joined }: ListCount): RuleFinding[] {
  if (value >= items.length && value <= items.length + joined) return [];
  return [
    {
      messageId: 'differs',
      params: { stated: count.raw, listed: items.length },
      places: [
        { span: { start: count.start, end: count.end }, role: 'count' },
        { span: list, role: 'list' },
      ].sort((a, b) => a.span.start - b.span.start),
    },
  ];
}
