import {
  comparableCounts,
  type Facts,
  mayShareReports,
  type NcMention,
  type NcStatement,
  type NcStory,
  type PastCount,
  type Place,
  placesAs,
  type Report,
  type Rule,
  type RuleFinding,
  readNcStatements,
  spansOverlap,
  wordsAround,
} from '../core/index.js';
import { compareLists, distinct, tellsHowMany } from './counts/lists.js';
import { compareGradesTold, compareMajors } from './counts/majors.js';
import { compareDemanded, compareObservations } from './counts/observations.js';
import { places } from './counts/places.js';
import { compareSystems, raisedAgainst, told } from './counts/systems.js';
import { compareByStandard } from './nonconformities/by-standard.js';
import { compareClosed } from './nonconformities/closed-open.js';

export const ncCount: Rule = {
  meta: {
    id: 'nc-count',
    severity: 'error',
    title: { zh: '不符合项数量不一致', en: 'Number of nonconformities' },
    why: {
      zh: '不符合项的数量决定推荐结论，各处必须一致。',
      en: 'The number of nonconformities decides the recommendation, so it must agree everywhere.',
    },
    messages: {
      differs: {
        zh: '不符合项数量前后不一致：一处为{{first}}项，另一处为{{second}}项。',
        en: 'The number of nonconformities differs: {{first}} in one place, {{second}} in another.',
      },
      list: {
        zh: '写明不符合项{{first}}项，列出的却有{{second}}项。',
        en: '{{first}} nonconformities are stated, but {{second}} are listed.',
      },
      blank: {
        zh: '不符合项数量未填写，而报告另一处写有{{second}}项。',
        en: 'The number of nonconformities was left blank, while {{second}} are stated elsewhere.',
      },
      raised: {
        zh: '写明不符合项{{first}}项，正文中开具的却有{{second}}项。',
        en: '{{first}} nonconformities are stated, but {{second}} were raised in the text.',
      },
      grades: {
        zh: '写明严重不符合{{first}}项，逐项写出的却有{{second}}项严重。',
        en: '{{first}} major nonconformities are stated; told one by one, {{second}} are major.',
      },
      past: {
        zh: '以往审核的不符合项数量前后不一致：一处为{{first}}项，另一处为{{second}}项。',
        en: 'The number of nonconformities of an earlier audit differs: {{first}} in one place, {{second}} in another.',
      },
      observations: {
        zh: '观察项或改进建议的数量前后不一致：一处为{{first}}项，另一处为{{second}}项。',
        en: 'The number of observations or opportunities for improvement differs: {{first}} in one place, {{second}} in another.',
      },
      demanded: {
        zh: '写明没有不符合项，却要求提交不符合项的整改材料。',
        en: 'No nonconformity is stated, yet evidence of its correction is asked for.',
      },
      system: {
        zh: '{{number}}一处属于{{first}}，另一处属于{{second}}。',
        en: '{{number}} is counted for {{first}} in one place and for {{second}} in another.',
      },
      closed: {
        zh: '一处写不符合项在审核结束前均已关闭，另一处写仍未关闭。',
        en: 'All nonconformities are said to be closed by the end of the audit, and one to be open.',
      },
      told: {
        zh: '写明不符合项{{first}}项，各条款的记录中却只有{{second}}项。',
        en: '{{first}} nonconformities are stated, but the record shows only {{second}}.',
      },
    },
    suggestion: {
      zh: '与不符合报告逐项核对，统一各处数量。',
      en: 'Check against the nonconformity reports and use one number.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '本次审核开具不符合项2项，其中严重不符合项0项，一般不符合项2项。\n分布：生产部8.5.1；质检部7.1.5。',
        },
        { language: 'zh', text: '内审发现不符合3项，均已关闭。\n本次审核共开具不符合项1项。' },
        { language: 'en', text: 'One minor nonconformity was raised: NC-1 (clause 7.5.3, Stores).' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '本次审核共开具不符合项报告1项。\n分布：生产部8.5.1（一般）；质检部7.1.5（一般）。',
          messageId: 'list',
          quotes: ['开具不符合项报告1项', '生产部8.5.1（一般）', '质检部7.1.5（一般）'],
        },
        {
          language: 'zh',
          text: '审核中提出轻微不符合项（2）项。\n结论：1项轻微不符合整改验证后推荐注册。',
          messageId: 'differs',
          quotes: ['轻微不符合项（2）项', '1项轻微不符合'],
        },
        {
          language: 'zh',
          text: '本次审核共开具不符合项报告 项。\n纠正措施验证：审核中发现的QMS（1）个一般不符合。',
          messageId: 'blank',
          quotes: ['开具不符合项报告 项', 'QMS（1）个一般不符合'],
        },
        {
          language: 'zh',
          text: '上次审核（2029年6月）开具一般不符合2项，均已关闭。\n2029年6月第一次监督审核未开具不符合项，无需跟踪。',
          messageId: 'past',
          quotes: ['上次审核（2029年6月）开具一般不符合2项', '2029年6月第一次监督审核未开具不符合项'],
        },
        {
          language: 'en',
          text: 'One major and one minor nonconformity were raised during this audit.\nNC-1 (minor, clause 7.2, Personnel): no evaluation.\nNC-2 (minor, clause 8.6, Quality): no release.',
          messageId: 'grades',
          quotes: [
            'One major',
            'one minor nonconformity',
            'NC-1 (minor, clause 7.2',
            'NC-2 (minor, clause 8.6',
          ],
        },
        {
          language: 'zh',
          text: '本次审核共开具一般不符合项3项。\n审核中发现的QMS（2）个一般不符合、EMS（2）个一般不符合。',
          messageId: 'differs',
          quotes: ['一般不符合项3项', 'QMS（2）个一般不符合', 'EMS（2）个一般不符合'],
        },
        {
          language: 'zh',
          text: '观察项：4个。\n末次会议说明了2项轻微不符合和3个观察项。',
          messageId: 'observations',
          quotes: ['观察项：4个', '3个观察项'],
        },
        {
          language: 'zh',
          text: '本次审核未发现不符合项。\n受审核方应于4月15日前将不符合项的整改材料寄交审核组。',
          messageId: 'demanded',
          quotes: ['未发现不符合项', '不符合项的整改材料'],
        },
        {
          language: 'en',
          text: 'One minor nonconformity was raised.\nNC-1 (clause 7.5.3) and NC-2 (clause 7.2) are detailed below.',
          messageId: 'list',
          quotes: ['One minor nonconformity', 'NC-1 (clause 7.5.3', 'NC-2 (clause 7.2'],
        },
      ],
    },
  },
  check(facts, report) {
    const statements = readNcStatements(facts.ncCounts);
    const past = [
      ...comparePast(facts),
      ...compareObservations(facts),
      ...compareDemanded(facts, report),
      ...compareByStandard(facts.ncMentions, report),
      ...compareClosed(report),
    ];
    const found = [
      ...compareGrades(statements),
      ...compareStatements(statements, facts, report),
      ...compareLists(statements, facts),
      ...findBlanks(statements, facts),
    ];
    if (found.length > 0) return [...found, ...past];
    const bySystem = compareSystems(facts);
    const byGrade = compareGradesTold(statements, facts);
    return [
      ...byGrade,
      ...(byGrade.length > 0 ? [] : compareMajors(facts)),
      ...bySystem,
      ...compareDepartments(statements, facts),
      ...(bySystem.length > 0 ? [] : compareRaised(statements, facts, report)),
      ...past,
    ];
  },
};

/** The last audit told twice with two numbers. */
function comparePast({ pastCounts }: Facts): RuleFinding[] {
  const pair = pastCounts.flatMap((first, index) =>
    pastCounts
      .slice(index + 1)
      .filter((second) => isSameAudit(first, second) && first.value !== second.value)
      .map((second) => [first, second] as const),
  )[0];
  return pair
    ? [
        {
          messageId: 'past',
          severity: pair.some(({ date }) => date === null) ? 'warning' : 'error',
          params: { first: pair[0].value, second: pair[1].value },
          places: placesAs(pair, 'count'),
        },
      ]
    : [];
}

const isSameAudit = (a: PastCount, b: PastCount): boolean =>
  (a.last || b.last) && (a.date === b.date || (a.last && b.last && (a.date === null || b.date === null)));

/** A total beside its grades that it is not the sum of, where no list of parts shows it (`5, of which 1 major and 3 minor`). */
function compareGrades(statements: readonly NcStatement[]): RuleFinding[] {
  return statements.flatMap((statement) => {
    const { minor, major, counts } = statement;
    const all = counts.find(({ grade }) => grade === 'all')?.value ?? null;
    const graded = (minor ?? 0) + (major ?? 0);
    if (all === null || all === 0 || all === graded) return [];
    // One grade alone may be a part of all, but not more.
    if ((minor === null || major === null) && graded <= all) return [];
    return [{ messageId: 'differs', params: { first: all, second: graded }, places: places(statement) }];
  });
}

/**
 * Compares every statement with the first that speaks of the same grade. In English the nonconformities of other audits are
 * counted in the same words.
 */
function compareStatements(statements: readonly NcStatement[], facts: Facts, report: Report): RuleFinding[] {
  const [first, ...others] = statements;
  if (!first) return [];
  return others.flatMap((other) => {
    const pair = comparableCounts(first, other, facts).find(([a, b]) => a !== b);
    if (!pair) return [];
    return [
      {
        messageId: 'differs',
        severity:
          report.language === 'zh' &&
          [first, other].every((statement) => isWhole(statement, report)) &&
          !mayShareReports(first, other, facts)
            ? ('error' as const)
            : ('warning' as const),
        params: { first: pair[0], second: pair[1] },
        places: [...places(first), ...toldBeside(other, facts), ...noneOf(other, facts), ...places(other)],
      },
    ];
  });
}

/** `OHSMS未开具不符合`, where the statement counts one of that system. */
const noneOf = ({ counts }: NcStatement, { ncCounts }: Facts): Place[] =>
  placesAs(
    ncCounts.filter(
      ({ value, grade, standards }) =>
        value === 0 &&
        grade === 'all' &&
        standards.length === 1 &&
        counts.some((one) => (one.value ?? 0) > 0 && one.standards.includes(standards[0] as string)),
    ),
    'count',
  );

/** Words that count all nonconformities of the audit; others may count those of a passage. */
const COUNTS_ALL =
  /本次|此次|共|合计|总计|审核中|审核组|(?:推荐|结论|整改|提交|关闭|跟踪|附件?)|[(]\s?\d+\s?[)]\s?[项个份]/u;

/** Several grades in a row, or words that count for the whole audit. */
const isWhole = ({ counts }: NcStatement, { view }: Report): boolean =>
  new Set(counts.map(({ grade }) => grade)).size > 1 ||
  counts.some((count) => COUNTS_ALL.test(wordsAround(view.text, count, '。\n', AROUND)));

const AROUND = 60;

/** Which ones there are: as raised or listed by system, and as one statement gives them to departments. */
function toldBeside(other: NcStatement, facts: Facts): Place[] {
  if (other.systems.length === 0) return [];
  const own = miscountedBy(other, facts);
  return [
    ...placesAs(own, 'raised'),
    ...placesAs(storiesOf(own, facts), 'listed'),
    ...placesAs(facts.ncDistributions.slice(0, 1), 'listed'),
  ];
}

/** Where a table or the text tells of them as well: `EMS | 仓储部 | E8.1 | …`. */
const storiesOf = (own: readonly NcMention[], { ncStories }: Facts): NcStory[] =>
  ncStories.filter(
    (story) =>
      !own.some((mention) => spansOverlap(mention, story)) &&
      own.some(
        ({ department, clauses }) =>
          department !== null &&
          story.department?.names.includes(department) &&
          story.clause?.refs.some(({ number }) => clauses.some((clause) => clause.number === number)),
      ),
  );

/** `OHSMS( 0 )个` beside the one that was raised against OHSMS: those of each system whose number is another. */
const miscountedBy = ({ counts }: NcStatement, { ncMentions }: Facts): NcMention[] =>
  counts
    .filter(({ grade, standards }) => grade === 'minor' && standards.length === 1)
    .flatMap(({ value, standards: [system] }) => {
      const own = raisedAgainst(system, ncMentions);
      return own.length === value ? [] : told(own, ncMentions);
    });

/** `2项,分别在仓储部、质检部、设备部`: more places than nonconformities to be found there. */
function compareDepartments(statements: readonly NcStatement[], { ncDistributions }: Facts): RuleFinding[] {
  return ncDistributions.flatMap((distribution) => {
    const own = statements.find(({ counts }) => counts.some((count) => spansOverlap(count, distribution)));
    if (!own || distribution.departments.length <= own.total) return [];
    return [
      {
        messageId: 'list',
        severity: 'warning' as const,
        params: { first: own.total, second: distribution.departments.length },
        places: [...places(own), { span: distribution, role: 'listed' }],
      },
    ];
  });
}

function findBlanks(statements: readonly NcStatement[], facts: Facts): RuleFinding[] {
  const blank = facts.ncCounts.find((count) => count.value === null && count.place === 'summary');
  const stated = statements.find((statement) => statement.total > 0);
  if (!blank || (!stated && facts.ncMentions.length === 0)) return [];
  return [
    {
      messageId: 'blank',
      params: { second: stated?.total ?? distinct(facts.ncMentions).length },
      places: [
        { span: blank, role: 'blank' },
        ...(stated ? places(stated) : placesAs(facts.ncMentions, 'raised')),
      ],
    },
  ];
}

/**
 * More nonconformities raised in the text than stated. Fewer prove nothing in a report, where not all need be told;
 * a record with a verdict for every row has them all.
 */
function compareRaised(statements: readonly NcStatement[], facts: Facts, report: Report): RuleFinding[] {
  const first = statements.find(tellsHowMany);
  const raised = facts.ncMentions.filter(({ place }) => place === 'text');
  if (!first || raised.length === first.total) return [];
  const found = (messageId: string): RuleFinding => ({
    messageId,
    params: { first: first.total, second: raised.length },
    places: [...places(first), ...placesAs(raised, 'raised')],
  });
  if (raised.length > first.total) return [found('raised')];
  const rows = report.clauseBlocks.filter(({ verdictSpan }) => verdictSpan !== null);
  const listed = facts.ncMentions.some(({ place }) => place === 'list');
  const complete = report.layout === 'record' && rows.length >= 8 && !listed && raised.length > 0;
  return complete ? [{ ...found('told'), severity: 'warning' }] : [];
}
