import {
  type ClauseRef,
  clauseNumbersRelated,
  clausesAgree,
  distinctPairs,
  type Facts,
  matchNonconformities,
  type NcMention,
  pairStories,
  pairWithOnly,
  placesAs,
  type Report,
  type Rule,
  type RuleFinding,
  type Span,
  sameDepartment,
  viewText,
} from '../core/index.js';
import { compareClauseSets } from './nonconformities/clause-sets.js';
import { reachingTo } from './nonconformities/reaching.js';

export const ncClause: Rule = {
  meta: {
    id: 'nc-clause',
    severity: 'error',
    title: { zh: '同一不符合两个条款', en: 'One nonconformity, two clauses' },
    why: {
      zh: '不符合判在哪个条款决定纠正措施的范围，正文与清单必须一致。',
      en: 'The clause decides what has to be corrected, so text and list must name the same one.',
    },
    messages: {
      differs: {
        zh: '同一不符合一处判{{first}}，另一处判{{second}}。',
        en: 'One nonconformity is raised against {{first}} here and against {{second}} there.',
      },
    },
    suggestion: {
      zh: '与不符合报告核对，统一条款号。',
      en: 'Check against the nonconformity report and use one clause.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '查酿造车间：2只压力表超期，不满足7.1.5.2，开具一般不符合。\n本次审核开具一般不符合1项，分布：酿造车间7.1.5。',
        },
        {
          language: 'en',
          text: 'Stores: two batches without status labels (8.5.2), raised as a minor nonconformity.\nOne minor nonconformity was raised during this audit: NC-1 (clause 8.5.2, Stores).',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '查酿造部：2只压力表超期，不满足7.1.5.2，开具一般不符合。\n本次审核开具一般不符合1项，分布：酿造部8.5.1。',
          messageId: 'differs',
          quotes: ['不满足7.1.5.2，开具一般不符合', '酿造部8.5.1'],
        },
        {
          language: 'en',
          text: 'Findings\nNC-1 (clause 8.5.2, Stores): no status label.\nNC-2 (clause 7.2, HR): no evaluation.\nActions for NC-1 (clause 8.6) and NC-2 (clause 7.2) are due in May.',
          messageId: 'differs',
          quotes: ['NC-1 (clause 8.5.2', 'NC-1 (clause 8.6'],
        },
      ],
    },
  },
  check: (facts, report) => {
    const matched = compareMentions(facts, report);
    if (matched.length > 0) return matched;
    const told = compareStories(facts, report);
    const referred = told.length > 0 ? told : compareReferences(facts);
    return referred.length > 0 ? referred : compareClauseSets(facts);
  },
};

const compareMentions = (facts: Facts, report: Report): RuleFinding[] =>
  matchNonconformities(facts.ncMentions).clauseDiffers.map(([a, b]) => ({
    messageId: 'differs',
    // A clause taken from the passage alone may be where the fact was seen, not what it breaks.
    severity: a.from === 'words' && b.from === 'words' ? ('error' as const) : ('warning' as const),
    params: {
      first: a.clause ?? a.clauses[0]?.number ?? '',
      second: b.clause ?? b.clauses[0]?.number ?? '',
    },
    places: placesAs(
      [a, b].map((mention) => withClause(mention, report)),
      'nonconformity',
    ),
  }));

/** How far behind its number the clause of a nonconformity may stand in its line. */
const CLAUSE_REACH = 60;

/** The words up to its clause, unless that is among them already. */
const withClause = (mention: NcMention, report: Report): Span => {
  const { clause } = mention;
  const isHeld = clause !== null && viewText(report, mention).includes(clause);
  return reachingTo(mention, isHeld ? null : clause, report, CLAUSE_REACH);
};

/** The same finding, told twice in like words, with two clauses. */
const compareStories = ({ ncStories, ncCounts }: Facts, report: Report): RuleFinding[] =>
  distinctPairs([
    ...pairStories(ncStories),
    ...pairWithOnly(
      ncStories.filter(({ clause }) => clause),
      ncCounts,
    ),
  ]).flatMap(([a, b]): RuleFinding[] => {
    if (!a.clause || !b.clause || clausesAgree(a, b) !== false) return [];
    return [
      {
        messageId: 'differs',
        params: { first: numbersOf(a.clause.refs), second: numbersOf(b.clause.refs) },
        places: placesAs(
          [a, b].map((story) => withDepartment(story.clause ?? story, story.department, report)),
          'nonconformity',
        ),
      },
    ];
  });

/** Of a department with one listed nonconformity, the clause that is said of it elsewhere. */
function compareReferences({ ncMentions, ncReferences }: Facts): RuleFinding[] {
  const listed = ncMentions.filter(({ place, clauses }) => place === 'list' && clauses.length > 0);
  return ncReferences.flatMap((reference): RuleFinding[] => {
    const [own, ...more] = listed.filter(
      ({ department, start, end }) =>
        department !== null &&
        sameDepartment(department, reference.department) &&
        (end <= reference.start || start >= reference.end),
    );
    if (!own || more.length > 0) return [];
    const agree = own.clauses.some((one) =>
      reference.clauses.some((other) => clauseNumbersRelated(one.number, other.number)),
    );
    if (agree) return [];
    return [
      {
        messageId: 'differs',
        params: { first: numbersOf(own.clauses), second: numbersOf(reference.clauses) },
        places: placesAs(
          [own, reference].sort((a, b) => a.start - b.start),
          'nonconformity',
        ),
      },
    ];
  });
}

const numbersOf = (refs: readonly ClauseRef[]): string => refs.map(({ number }) => number).join('、');

/** The department is quoted with the clause where it stands right before it. */
const withDepartment = (clause: Span, department: Span | null, { view }: Report): Span =>
  department &&
  department.end <= clause.start &&
  !/[。;\n]/u.test(view.text.slice(department.end, clause.start))
    ? { start: Math.max(department.start, clause.start - 24), end: clause.end }
    : clause;
