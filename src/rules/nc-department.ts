import {
  departmentsAgree,
  distinctPairs,
  type Facts,
  matchNonconformities,
  pairByClause,
  pairStories,
  pairWithOnly,
  placesAs,
  type Report,
  type Rule,
  type RuleFinding,
  sameDepartment,
} from '../core/index.js';
import { reachingTo } from './nonconformities/reaching.js';

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
      cleared: {
        zh: '一处写{{department}}没有不符合，另一处列有{{department}}的不符合。',
        en: '{{department}} is said to have no nonconformity, and one is listed for it.',
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
          text: '| 编号 | 责任部门 | 条款 |\n|---|---|---|\n| BF-01 | 酿造部 | 8.5.1 |\n| BF-02 | 仓储部 | 8.5.4 |\n酿造部：过程受控，本部门未开具不符合；',
          messageId: 'cleared',
          quotes: ['| BF-01 | 酿造部 | 8.5.1 |', '酿造部：过程受控，本部门未开具不符合'],
        },
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
          quotes: ['NC-1 (clause 7.2, Personnel', 'NC-1 (clause 7.2, Dispatch'],
        },
      ],
    },
  },
  check: (facts, report) => {
    const told = compareStories(facts, report);
    if (told.length > 0) return told;
    const pairs = matchNonconformities(facts.ncMentions).departmentDiffers.map(([a, b]) => ({
      messageId: 'differs',
      severity:
        a.number !== null && a.number === b.number
          ? ('error' as const)
          : rankOf(a.department ?? '', b.department ?? '', report),
      params: { first: a.department ?? '', second: b.department ?? '' },
      places: placesAs(
        [a, b].map((one) => reachingTo(one, one.department, report, DEPARTMENT_REACH)),
        'nonconformity',
      ),
    }));
    return pairs.length > 0 ? pairs : [...compareDistributions(facts), ...compareCleared(facts)];
  },
};

/** How far behind its number the department of a nonconformity may stand in its line. */
const DEPARTMENT_REACH = 90;

/** A department said to have none, and a nonconformity listed for it. */
function compareCleared({ ncCleared, ncMentions }: Facts): RuleFinding[] {
  return ncCleared.flatMap((cleared): RuleFinding[] => {
    const listed = ncMentions.filter(
      ({ department, start, end }) =>
        department === cleared.department && (end <= cleared.start || start >= cleared.end),
    );
    if (listed.length === 0) return [];
    return [
      {
        messageId: 'cleared',
        severity: 'warning',
        params: { department: cleared.department },
        places: [
          ...placesAs(listed, 'nonconformity'),
          { span: { start: cleared.start, end: cleared.end }, role: 'statement' },
        ],
      },
    ];
  });
}

/** A department that one statement gives nonconformities to, and a listed one that it leaves out. */
function compareDistributions({ ncDistributions, ncMentions }: Facts): RuleFinding[] {
  const listed = [
    ...ncMentions.filter(({ department, place }) => department !== null && place === 'list'),
    ...ncDistributions.flatMap(({ start, end, departments }) =>
      departments.map((department) => ({ start, end, department })),
    ),
  ];
  const found = ncDistributions.flatMap((statement): RuleFinding[] => {
    const others = listed.filter(({ start, end }) => end <= statement.start || start >= statement.end);
    const left = others.filter(
      ({ department }) => !statement.departments.some((name) => sameDepartment(name, department ?? '')),
    );
    const extra = statement.departments.filter(
      (name) => !others.some(({ department }) => sameDepartment(name, department ?? '')),
    );
    const [first] = left;
    // `生产部2项，质检部1项` leaves none for a third, where three are listed.
    const isWhole = statement.counted !== null && statement.counted === others.length;
    if (!first || (extra.length === 0 && !isWhole)) return [];
    return [
      {
        messageId: 'differs',
        severity: 'warning',
        params: {
          first: (extra.length > 0 ? extra : statement.departments).join('、'),
          second: first.department ?? '',
        },
        places: [{ span: statement, role: 'statement' }, ...placesAs(left, 'nonconformity')],
      },
    ];
  });
  return found.slice(0, 1);
}

/** A workshop, a site or a group may belong to the other department. */
const PART_OF = /车间|班|组|项目|仓|库|站|厂|分公司|校区|门店/u;

/** Two departments of one rank, or two that head passages of their own, are not one. */
function rankOf(first: string, second: string, report: Report): 'error' | 'warning' {
  const heads = new Set(report.clauseBlocks.map(({ department }) => department));
  if (heads.has(first) && heads.has(second)) return 'error';
  const apart = /部$/u.test(first) && /部$/u.test(second) && !PART_OF.test(first) && !PART_OF.test(second);
  return apart ? 'error' : 'warning';
}

/** The same finding, told twice in like words, with two departments. */
const compareStories = ({ ncStories, ncCounts }: Facts, report: Report): RuleFinding[] =>
  distinctPairs([
    ...pairStories(ncStories),
    ...pairByClause(ncStories),
    ...pairWithOnly(
      ncStories.filter(({ department }) => department),
      ncCounts,
    ),
  ]).flatMap(([a, b]): RuleFinding[] => {
    if (!a.department || !b.department || departmentsAgree(a, b) !== false) return [];
    const [first, second] = [a.department.names.join('、'), b.department.names.join('、')];
    return [
      {
        messageId: 'differs',
        severity: rankOf(first, second, report),
        params: { first, second },
        places: placesAs([a.department, b.department], 'nonconformity'),
      },
    ];
  });
