import type { Rule } from '../core/index.js';

export const headcountConflict: Rule = {
  meta: {
    id: 'headcount-conflict',
    severity: 'error',
    title: { zh: '人数前后不一', en: 'Headcounts differ' },
    why: {
      zh: '人数决定审核人日，前后不一就无法判断审核时间是否足够。',
      en: 'The headcount decides the audit time; two different ones leave it unproven.',
    },
    messages: {
      differs: {
        zh: '组织人数前后不一：{{first}}人与{{second}}人。',
        en: 'The headcount is {{first}} in one place and {{second}} in another.',
      },
    },
    suggestion: {
      zh: '核对社保或花名册；口径不同的写明口径。',
      en: 'Check the payroll; where the scope of the count differs, say so.',
    },
    examples: {
      valid: [
        { language: 'zh', text: '组织人数：127人\n公司现有员工127人，其中检验员6人。' },
        { language: 'zh', text: '组织人数：536人\n体系覆盖人数按相似岗位折算为158人。' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '组织人数：58人\n公司现有员工85人。',
          messageId: 'differs',
          quotes: ['组织人数：58人', '公司现有员工85人'],
        },
        {
          language: 'en',
          text: 'Number of employees within the scope: 58, two shifts.\nThe matrix shows all 85 employees of the firm.',
          messageId: 'differs',
          quotes: ['Number of employees within the scope: 58', 'all 85 employees'],
        },
      ],
    },
  },
  check(facts) {
    const plain = facts.headcounts.filter(({ explained }) => !explained);
    const [first] = plain;
    const second = plain.find(({ value }) => first && value !== first.value);
    if (!first || !second) return [];
    return [
      {
        messageId: 'differs',
        params: { first: first.value, second: second.value },
        places: plain.map((span) => ({ span, role: 'count' })),
      },
    ];
  },
};
