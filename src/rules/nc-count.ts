import type { Facts, NcCount, NcMention, Place, Rule, RuleFinding } from '../core/index.js';

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
          language: 'en',
          text: 'One minor nonconformity was raised.\nNC-1 (clause 7.5.3) and NC-2 (clause 7.2) are detailed below.',
          messageId: 'list',
          quotes: ['One minor nonconformity', 'NC-1 (clause 7.5.3', 'NC-2 (clause 7.2'],
        },
      ],
    },
  },
  check: (facts) => {
    const statements = readStatements(facts);
    const found = [
      ...compareGrades(statements),
      ...compareStatements(statements),
      ...compareLists(statements, facts),
      ...findBlanks(statements, facts),
    ];
    return found.length > 0 ? found : compareRaised(statements, facts);
  },
};

/** A total of nonconformities as one place of the report states it. */
interface Statement {
  total: number;
  minor: number | null;
  major: number | null;
  counts: NcCount[];
}

/** Counts that stand close together make one statement: `严重(0)项，轻微(2)项`. */
function readStatements(facts: Facts): Statement[] {
  const counts = facts.ncCounts.filter((count) => count.grade !== 'observation' && count.value !== null);
  const runs: NcCount[][] = [];
  for (const count of [...counts].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    const previous = last?.at(-1);
    if (last && previous && count.start - previous.end < 60 && !last.some((other) => sameKind(other, count)))
      last.push(count);
    else runs.push([count]);
  }
  return runs.flatMap((run) => toStatement(run) ?? []);
}

const sameKind = (a: NcCount, b: NcCount): boolean =>
  a.grade === b.grade && a.standards.join() === b.standards.join();

function toStatement(run: NcCount[]): Statement | null {
  const sum = (grade: NcCount['grade']): number | null => {
    const values = run.filter((count) => count.grade === grade).map((count) => count.value ?? 0);
    return values.length === 0 ? null : values.reduce((a, b) => a + b, 0);
  };
  const minor = sum('minor');
  const major = sum('major');
  const total = sum('all') ?? (minor === null && major === null ? null : (minor ?? 0) + (major ?? 0));
  return total === null ? null : { total, minor, major, counts: run };
}

const places = (statement: Statement): Place[] => statement.counts.map((span) => ({ span, role: 'count' }));

/** A total beside its grades that it is not the sum of, where no list of parts shows it (`5, of which 1 major and 3 minor`). */
function compareGrades(statements: readonly Statement[]): RuleFinding[] {
  return statements.flatMap((statement) => {
    const { minor, major, counts } = statement;
    const all = counts.find(({ grade }) => grade === 'all')?.value ?? null;
    if (all === null || minor === null || major === null || all === minor + major) return [];
    return [
      { messageId: 'differs', params: { first: all, second: minor + major }, places: places(statement) },
    ];
  });
}

/** Compares every statement with the first that speaks of the same grade. */
function compareStatements(statements: readonly Statement[]): RuleFinding[] {
  const [first, ...others] = statements;
  if (!first) return [];
  return others.flatMap((other) => {
    const pair = comparable(first, other).find(([a, b]) => a !== b);
    if (!pair) return [];
    return [
      {
        messageId: 'differs',
        params: { first: pair[0], second: pair[1] },
        places: [...places(first), ...places(other)],
      },
    ];
  });
}

/** The numbers to compare: grade by grade where both give it, else the totals. */
function comparable(a: Statement, b: Statement): Array<[number, number]> {
  const partial = (statement: Statement) => statement.counts.some((count) => count.standards.length > 0);
  if (partial(a) !== partial(b) && statementsOfOneSystem(a, b)) return [];
  const pairs: Array<[number, number]> = [];
  if (a.minor !== null && b.minor !== null) pairs.push([a.minor, b.minor]);
  if (a.major !== null && b.major !== null) pairs.push([a.major, b.major]);
  return pairs.length > 0 ? pairs : [[a.total, b.total]];
}

/** A count for one system of several is a part, not a repetition. */
const statementsOfOneSystem = (a: Statement, b: Statement): boolean => {
  const systems = [...a.counts, ...b.counts].flatMap((count) => count.standards);
  return new Set(systems).size === 1 && Math.min(a.total, b.total) < Math.max(a.total, b.total);
};

/** Distinct entries: repeats of a number or of a clause and department count once. */
function distinct(mentions: readonly NcMention[]): NcMention[] {
  const seen = new Map<string, NcMention>();
  for (const mention of mentions) {
    const id = mention.number ?? `${mention.department ?? ''}|${mention.clause ?? ''}`;
    if (!seen.has(id)) seen.set(id, mention);
  }
  return [...seen.values()];
}

function compareLists(statements: readonly Statement[], facts: Facts): RuleFinding[] {
  const [first] = statements;
  const listed = distinct(facts.ncMentions.filter((mention) => mention.place === 'list'));
  if (!first || listed.length === 0 || listed.length === first.total) return [];
  if (listed.length < first.total && !listed.some((mention) => mention.number !== null))
    return listGaps(first, listed);
  return [
    {
      messageId: 'list',
      params: { first: first.total, second: listed.length },
      places: [...places(first), ...listed.map((span) => ({ span, role: 'listed' }))],
    },
  ];
}

/** A list by department and clause that stands with the count must be complete. */
function listGaps(statement: Statement, listed: readonly NcMention[]): RuleFinding[] {
  const end = statement.counts.at(-1)?.end ?? 0;
  const together =
    listed.length > 0 && listed.every((mention) => mention.start >= end && mention.start - end < 120);
  if (!together) return [];
  return [
    {
      messageId: 'list',
      params: { first: statement.total, second: listed.length },
      places: [...places(statement), ...listed.map((span) => ({ span, role: 'listed' }))],
    },
  ];
}

function findBlanks(statements: readonly Statement[], facts: Facts): RuleFinding[] {
  const blank = facts.ncCounts.find((count) => count.value === null && count.place === 'summary');
  const stated = statements.find((statement) => statement.total > 0);
  if (!blank || !stated) return [];
  return [
    {
      messageId: 'blank',
      params: { second: stated.total },
      places: [{ span: blank, role: 'blank' }, ...places(stated)],
    },
  ];
}

/** More nonconformities raised in the text than stated. Fewer prove nothing: not all need be told in the text. */
function compareRaised(statements: readonly Statement[], facts: Facts): RuleFinding[] {
  const [first] = statements;
  const raised = facts.ncMentions.filter((mention) => mention.place === 'text');
  if (!first || raised.length <= first.total) return [];
  return [
    {
      messageId: 'raised',
      params: { first: first.total, second: raised.length },
      places: [...places(first), ...raised.map((span) => ({ span, role: 'raised' }))],
    },
  ];
}
