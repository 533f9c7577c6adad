import {
  matchNonconformities,
  type NcMention,
  placesAs,
  type Rule,
  type RuleFinding,
} from '../core/index.js';

export const ncUnlisted: Rule = {
  meta: {
    id: 'nc-unlisted',
    severity: 'error',
    title: { zh: '正文与清单的不符合对不上', en: 'Nonconformity in the text but not in the list' },
    why: {
      zh: '正文开具而清单没有的不符合不会被跟踪验证。',
      en: 'What is raised in the text and missing from the list is never followed up.',
    },
    messages: {
      missing: {
        zh: '正文对{{clause}}开具了不符合，清单中却没有。',
        en: 'The text raises a nonconformity against {{clause}} that the list does not have.',
      },
    },
    suggestion: {
      zh: '与不符合报告核对，补入清单或更正正文。',
      en: 'Check against the nonconformity reports; complete the list or correct the text.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '查质检部：未提供3月检验记录，不满足8.6，开具一般不符合。\n本次审核开具一般不符合2项，分布：质检部8.6；采购部8.4.1。',
        },
        {
          language: 'en',
          text: 'A minor nonconformity (8.4.1) was raised in Purchasing.\nOne minor nonconformity in this audit: NC-1 (clause 8.4.1, Purchasing).',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '查质检部：未提供3月检验记录，不满足8.6，开具一般不符合。\n本次审核开具一般不符合2项，分布：人事部7.2；采购部8.4.1。',
          messageId: 'missing',
          quotes: ['不满足8.6，开具一般不符合', '人事部7.2', '采购部8.4.1'],
        },
      ],
    },
  },
  check(facts): RuleFinding[] {
    const { unlisted, listed } = matchNonconformities(facts.ncMentions);
    const raised = facts.ncMentions.filter(({ place }) => place === 'text').length;
    const stated = Math.max(-1, ...facts.ncCounts.map(({ value }) => value ?? -1));
    // More raised than stated is a matter of the number; a list shorter than the number says that it is no list of all.
    if (listed.length === 0 || (stated >= 0 && (raised > stated || listed.length < stated))) return [];
    return unlisted.filter(isSure).map((text) => ({
      messageId: 'missing',
      severity: text.from === 'words' || text.department !== null ? ('error' as const) : ('warning' as const),
      params: { clause: text.clause ?? text.clauses[0]?.number ?? '' },
      places: [{ span: text, role: 'raised' }, ...placesAs(listed, 'listed')],
    }));
  },
};

/** A clause written with it, or both the clause and the department of its passage. */
const isSure = (text: NcMention): boolean => text.from === 'words' || text.department !== null;
