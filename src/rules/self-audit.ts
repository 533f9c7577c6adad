import type { Rule } from '../core/index.js';

export const selfAudit: Rule = {
  meta: {
    id: 'self-audit',
    severity: 'warning',
    title: { zh: '内审员审核自己的部门', en: 'An internal auditor audits his own department' },
    why: {
      zh: '内审员审核自己的工作，内部审核就不客观公正，应按9.2开具不符合。',
      en: 'Nobody can judge his own work: an internal audit of that kind does not meet clause 9.2.',
    },
    messages: {
      own: {
        zh: '{{auditor}}属于{{department}}，却审核{{department}}。',
        en: '{{auditor}} belongs to {{department}} and audited it.',
      },
      outright: {
        zh: '文中写{{auditor}}审核自己的部门或工作，却没有判为不符合。',
        en: '{{auditor}} is said to have audited his own work, and no nonconformity is raised.',
      },
    },
    suggestion: {
      zh: '核对内审计划和检查表；属实的按不符合处理。',
      en: 'Check the plan and the checklists of the internal audit; where it is true, raise it.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '内审员：沈砚（生产部）、骆闻笛（综合部）。\n内审中沈砚审核综合部，骆闻笛审核生产部。',
        },
        {
          language: 'zh',
          text: '内审员：沈砚（生产部）。\n内审时生产部由沈砚审核，不能保证独立，开具不符合。',
        },
        { language: 'zh', text: '内审员均不审核本人负责的工作。' },
        {
          language: 'en',
          text: 'Internal audit: Orla Penhallow, purchasing manager, audited the production department.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '内审员：沈砚（生产部）、骆闻笛（综合部）。\n内部审核中生产部由沈砚审核，综合部由沈砚审核。',
          messageId: 'own',
          quotes: ['沈砚（生产部）', '内部审核中生产部由沈砚'],
        },
        {
          language: 'zh',
          text: '生产部部长沈砚介绍了流程。\n内审组分工：沈砚审核生产部、仓储部。',
          messageId: 'own',
          quotes: ['生产部部长沈砚', '沈砚审核生产部、仓储部'],
        },
        {
          language: 'zh',
          text: '内审计划：骆闻笛审核其所在的部门。',
          messageId: 'outright',
          quotes: ['骆闻笛审核其所在的部门'],
        },
        {
          language: 'en',
          text: 'Internal audit: Orla Penhallow, the production manager, audited the production department.',
          messageId: 'own',
          quotes: ['Orla Penhallow, the production manager, audited the production department'],
        },
      ],
    },
  },
  check: ({ assignments }) =>
    assignments
      .filter(({ handled }) => !handled)
      .map((span) => ({
        messageId: span.department === '' ? 'outright' : 'own',
        params: { auditor: span.auditor, department: span.department },
        places: [...(span.home ? [{ span: span.home, role: 'person' }] : []), { span, role: 'statement' }],
      })),
};
