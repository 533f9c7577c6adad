import { matchNonconformities, type NcMention, type Report, type Rule } from '../core/index.js';

export const ncDepartment: Rule = {
  meta: {
    id: 'nc-department',
    severity: 'error',
    title: { zh: '同一不符合两个部门', en: 'One nonconformity, two departments' },
    why: {
      zh: '责任部门写错，纠正措施就落到不相干的部门。',
      en: 'With the wrong department named, the correction lands on the wrong desk.',
    },
    messages: {
      differs: {
        zh: '同一不符合一处在{{first}}，另一处在{{second}}。',
        en: 'One nonconformity is placed with {{first}} here and with {{second}} there.',
      },
    },
    suggestion: {
      zh: '与不符合报告核对，统一责任部门。',
      en: 'Check against the nonconformity report and name one department.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '对仓储部8.5.4开具一般不符合1项。\n本次审核开具一般不符合1项，分布：仓库8.5.4。',
        },
        {
          language: 'en',
          text: 'One minor nonconformity was raised: NC-1 (clause 7.2, Personnel).\nNC-1 (clause 7.2) is due in May.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '对仓储部8.5.4开具一般不符合1项。\n本次审核开具一般不符合1项，分布：采购部8.5.4。',
          messageId: 'differs',
          quotes: ['仓储部8.5.4开具一般不符合1项', '采购部8.5.4'],
        },
        {
          language: 'en',
          text: 'NC-1 (clause 7.2, Personnel): no record.\nNC-2 (clause 8.6, Quality): no release.\nThe action for NC-1 (clause 7.2, Dispatch) is open.',
          messageId: 'differs',
          quotes: ['NC-1 (clause 7.2', 'NC-1 (clause 7.2'],
        },
      ],
    },
  },
  check: (facts, report) =>
    matchNonconformities(facts.ncMentions).departmentDiffers.map(([a, b]) => ({
      messageId: 'differs',
      severity: areApart(a, b, report) ? ('error' as const) : ('warning' as const),
      params: { first: a.department ?? '', second: b.department ?? '' },
      places: [
        { span: a, role: 'nonconformity' },
        { span: b, role: 'nonconformity' },
      ],
    })),
};

/** A workshop, a site or a group may belong to the other department. */
const PART_OF = /车间|班|组|项目|仓|库|站|厂|分公司|校区|门店/u;

/** Two departments of one rank, or two that head passages of their own. */
function areApart(a: NcMention, b: NcMention, report: Report): boolean {
  if (a.number !== null && a.number === b.number) return true;
  const [first, second] = [a.department ?? '', b.department ?? ''];
  const heads = new Set(report.clauseBlocks.map(({ department }) => department));
  if (heads.has(first) && heads.has(second)) return true;
  return /部$/u.test(first) && /部$/u.test(second) && !PART_OF.test(first) && !PART_OF.test(second);
}
