import {
  containsSpan,
  type Facts,
  innermostAt,
  matchNonconformities,
  type NcMention,
  type Place,
  placesAs,
  type Report,
  type Rule,
  type RuleFinding,
  rememberFor,
  type Span,
  sameClauses,
  sameDepartment,
  spanFrom,
  startingWithin,
  type VerdictFact,
  viewText,
} from '../core/index.js';

export const ncVerdict: Rule = {
  meta: {
    id: 'nc-verdict',
    severity: 'error',
    title: { zh: '描述与判定矛盾', en: 'Narrative against verdict' },
    why: {
      zh: '证据里开具了不符合，判定栏却是“符合”，或者反过来。',
      en: 'The evidence raises a nonconformity and the verdict says conforming, or the reverse.',
    },
    messages: {
      conform: {
        zh: '证据中开具了不符合，判定却为“{{verdict}}”。',
        en: 'A nonconformity is raised here, but the verdict is "{{verdict}}".',
      },
      fulfilled: {
        zh: '判定为“{{verdict}}”，文字却写各项要求均已满足。',
        en: 'The verdict is "{{verdict}}", but the text finds all requirements fulfilled.',
      },
      nonconform: {
        zh: '判定为“{{verdict}}”，证据中却看不出不符合的事实。',
        en: 'The verdict is "{{verdict}}", but the evidence shows nothing that does not conform.',
      },
      listed: {
        zh: '清单中有该部门该条款的不符合，判定却为“{{verdict}}”。',
        en: 'The list has a nonconformity of this department and clause, but the verdict is "{{verdict}}".',
      },
      shortcoming: {
        zh: '证据写明不满足要求，判定却为“{{verdict}}”。',
        en: 'The evidence says that a requirement is not met, but the verdict is "{{verdict}}".',
      },
      summing: {
        zh: '上文写有不足，小结却称一切到位。',
        en: 'Something is told to be amiss, and the passage is summed up as all well.',
      },
      aware: {
        zh: '一处写不清楚、不了解，同一段又写具备意识和能力。',
        en: 'People are said not to know it, and to be aware, in one passage.',
      },
    },
    suggestion: {
      zh: '与不符合报告核对，改正判定或补充事实。',
      en: 'Check against the nonconformity report; correct the verdict or add the facts.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '| 过程 | 条款 | 审核证据 | 判定 |\n|---|---|---|---|\n| 放行 | 8.6 | 三份检验记录无签字，开具轻微不符合。 | 不符合 |\n| 内审 | 9.2 | 内审开具不符合3项，均已关闭。 | 符合 |',
        },
        {
          language: 'zh',
          text: '受审核部门：罐装部\n| 过程 | 条款 | 审核证据 | 判定 |\n|---|---|---|---|\n| 标识 | 8.5.2 | 2瓶分装胶无名称标识，开具一般不符合。 | 不符合 |\n受审核部门：酿造部\n| 过程 | 条款 | 审核证据 | 判定 |\n|---|---|---|---|\n| 标识 | 8.5.2 | 抽3张流转卡，可追溯。 | 符合 |\n本次审核开具一般不符合1项，分布：罐装部8.5.2。',
        },
        {
          language: 'zh',
          text: '3.2 过程控制\n□符合 ■基本符合 □不符合\n抽3份交付单，1份无收货人签名，开具轻微不符合（8.6）。\n3.3 改进\n■符合 □基本符合 □不符合\n纠正措施有效。',
        },
        {
          language: 'en',
          text: '| Process | Clause | Evidence | Verdict |\n|---|---|---|---|\n| Release | 8.6 | Two records without signature; a minor nonconformity was raised. | Nonconformity |',
        },
      ],
      invalid: [
        {
          language: 'en',
          text: 'Production: at machine M3 the first-off sheet had been started but feature 7 was blank, and the operator confirmed that nobody had released the first-off. The requirements of 8.5.1 are fulfilled at all machines visited.',
          messageId: 'shortcoming',
          quotes: [
            'was blank',
            'nobody had released the first-off',
            'The requirements of 8.5.1 are fulfilled at all machines visited',
          ],
        },
        {
          language: 'zh',
          text: '3.2 过程控制\n■符合 □基本符合 □不符合\n抽3份交付单，均无收货人签名，开具严重不符合（8.6）。',
          messageId: 'conform',
          quotes: ['■符合', '开具严重不符合（8.6）'],
        },
        {
          language: 'zh',
          text: '受审核部门：酿造部\n| 过程 | 条款 | 审核证据 | 判定 |\n|---|---|---|---|\n| 放行 | 8.6 | 抽出厂检验单6份，项目齐全。 | 符合 |\n| 能力 | 7.2 | 抽5人上岗证，有效。 | 符合 |\n本次审核开具一般不符合1项，分布：酿造部8.6。',
          messageId: 'listed',
          quotes: ['符合', '酿造部8.6'],
        },
        {
          language: 'zh',
          text: '| 过程 | 条款 | 审核证据 | 判定 |\n|---|---|---|---|\n| 消防 | 8.2 | 规定每月点检灭火器，2具压力不足未更换，检查卡无签字。 | 符合 |',
          messageId: 'shortcoming',
          quotes: ['规定每月点检灭火器，2具压力不足未更换，检查卡无签字。', '未更换', '无签字', '符合'],
        },
        {
          language: 'zh',
          text: '| 过程 | 条款 | 审核证据 | 判定 |\n|---|---|---|---|\n| 放行 | 8.6 | 三份检验记录无签字，开具轻微不符合。 | 符合 |',
          messageId: 'conform',
          quotes: ['开具轻微不符合', '符合'],
        },
        {
          language: 'zh',
          text: '| 过程 | 条款 | 审核证据 | 判定 |\n|---|---|---|---|\n| 能力 | 7.2 | 抽5人的上岗证，均在有效期内，符合要求。 | 不符合 |',
          messageId: 'nonconform',
          quotes: ['抽5人的上岗证，均在有效期内，符合要求。', '不符合'],
        },
      ],
    },
  },
  check: (facts, report) => [
    ...facts.verdicts.flatMap((verdict) => judge(verdict, facts, report) ?? []),
    ...contradictAwareness(facts, report),
    ...facts.summings.map(
      ({ start, end, against }): RuleFinding => ({
        messageId: 'summing',
        severity: 'warning',
        places: [...placesAs(against, 'evidence'), { span: { start, end }, role: 'verdict' }],
      }),
    ),
  ],
};

/** Words by which a shortcoming is told. */
const NEGATIVE =
  /不|未|无|没|缺|漏|过期|超|失效|错|偏差|损坏|破损|逾期|遗漏|仅|only|not|no |missing|expired|lack|without|un[a-z]/iu;

/** Negations by which all is said to be in order. */
const NOTHING_AMISS =
  /(?:核对|检查|抽查?)?[^,。;\n]{0,4}无(?:误|异常|缺项|缺失|遗漏|差错|过期)|(?:没有|未)(?:发现|见|出现)(?:任何)?(?:问题|异常|差错|不符合)|(?:已)?(?:加盖)?作废章?(?:已)?(?:收回|回收)?|失效(?:文件|版本)(?:均|都)?已(?:收回|回收|作废)|\bno (?:deviations?|gaps?|errors?|omissions?) (?:was|were)? ?(?:found|seen|noted)\b/giu;

/** The first of the ways in which a verdict goes against its passage. */
function judge(verdict: VerdictFact, facts: Facts, report: Report): RuleFinding | null {
  const raised = startingIn(middles(facts), verdict.passage)
    .filter(({ mention: { place } }) => place === 'text')
    .map(({ mention }) => mention);
  const words = viewText(report, verdict).replace(/^[^\p{L}]+/u, '');
  const found = (messageId: string, places: Place[], severity?: 'warning'): RuleFinding => ({
    messageId,
    params: { verdict: words },
    places: [...places, { span: verdict, role: 'verdict' }],
    ...(severity ? { severity } : {}),
  });
  if (verdict.verdict === 'nonconform') {
    const silent =
      raised.length === 0 && !NEGATIVE.test(viewText(report, verdict.passage).replace(NOTHING_AMISS, ''));
    if (silent) return found('nonconform', [{ span: verdict.passage, role: 'evidence' }]);
    const praise = raised.length === 0 ? allFulfilled(verdict.passage, report) : null;
    return praise ? found('fulfilled', [{ span: praise, role: 'evidence' }], 'warning') : null;
  }
  if (verdict.verdict !== 'conform') return null;
  const isWritten = verdict.clauses.length > 0 || verdict.passage.start >= verdict.end;
  // The box of a whole section stands for most of it: a minor one within does not speak against it.
  const isSection = verdict.clauses.length === 0 && raised.every(({ grade }) => grade === 'minor');
  if (raised.length > 0 && verdict.firm) return found('conform', placesAs(raised, 'raised'), 'warning');
  if (raised.length > 0 && isWritten)
    return isSection
      ? null
      : found('conform', [...placesAs(raised, 'raised'), ...placesAs(entriesOf(raised, facts), 'listed')]);
  const referred = isRow(verdict) && raised.length === 0 ? referredIn(verdict.passage, report) : null;
  if (referred) return found('conform', [{ span: referred, role: 'raised' }], 'warning');
  const listed = listedFor(verdict, facts);
  if (listed.length > 0) return found('listed', placesAs(listed, 'listed'));
  const short = startingIn(shortcomings(facts), verdict.passage).filter(
    (one) => (one.kind === 'said' || one.kind === 'missing') && containsSpan(verdict.passage, one),
  );
  const requirements = short.flatMap(({ requirement }) =>
    requirement && containsSpan(verdict.passage, requirement)
      ? [{ span: requirement, role: 'requirement' }]
      : [],
  );
  return short.length > 0 && isRow(verdict)
    ? found('shortcoming', [...requirements, ...placesAs(short, 'evidence')], 'warning')
    : null;
}

const isRow = ({ passage, start, firm }: VerdictFact): boolean =>
  firm !== 'ticked' && passage.end <= start + 1;

/** `2只压力表超期，见不符合报告02`: the row points at the report that it raised. */
const REFERRED =
  /(?<!(?:上次|前次|上年|内审)[^,。;]{0,16})(?:详?见|列入|对应)\s?不符合(?:项)?(?:报告)?\s?(?:编号|No\.?)?\s?[:(]?\s?(?:[A-Z]{1,4}-?)?\d{1,3}(?!\.\d|\d|\s?[项个份条])|\bsee (?:NCR?|non-?conformity(?: report)?)[ -]?(?:no\.? ?)?\d{1,3}\b/iu;

function referredIn(passage: Span, report: Report): Span | null {
  const words = viewText(report, passage);
  const match = /上次|前次|已关闭|整改完成|previous|closed/iu.test(words) ? null : REFERRED.exec(words);
  return match ? spanFrom(passage.start, match) : null;
}

/** The whole of a clause or section is said to be in order. */
const ALL_FULFILLED =
  /(?:本(?:条款|节|部分|过程|章)|各项|全部|所有|标准)[^,。;\n]{0,8}要求[^,。;\n]{0,6}?(?:均|都|全部)?(?:已)?(?:得到)?(?:落实|满足|符合|实现|执行到位)|满足(?:了)?(?:标准|本条款)的?要求|(?<!\d[项个份条]?)(?:未|没有)(?:发现|出现|见)(?:任何)?不符合(?!品)|(?:策划|机制|过程|体系|活动)[^,。;\n]{0,8}(?:运行|实施)有效|\ball (?:the )?requirements\b[^.;\n]{0,40}\b(?:are|were) (?:fulfilled|met|satisfied)\b/iu;
/** Something amiss, or praise of a part of it only. */
const AMISS =
  /不满足|未满足|不能满足|违反|未能|未(?:按|实施|进行|开展|落实|完成|提供|制定|建立|规定)|缺少|缺失|超期|失效|不到位|不充分|无效|不足(?!之处)|流于形式|整改|\bnot\b|missing|expired/iu;
/** Words on the firm's own audits, whose findings are none of this passage. */
const NOT_AMISS =
  /未(?:见|发现)[^,。;\n]{0,4}不足|(?:未见|未发现|没有|无)[^,。;\n]{0,8}(?:失效|超期|缺失|过期|不到位)[^,。;\n]{0,6}|(?:内审|内部审核)[^。;\n]{0,60}不符合[^。;\n]{0,40}/gu;

/** The words that find a passage in order in which nothing is told to be amiss. */
function allFulfilled(passage: Span, report: Report): Span | null {
  const words = viewText(report, passage);
  if (AMISS.test(words.replace(NOT_AMISS, ''))) return null;
  const match = ALL_FULFILLED.exec(words);
  return match ? spanFrom(passage.start, match) : null;
}

/** A mention may begin with the row's own title and clause. */
const middleOf = ({ start, end }: NcMention) => ({ start: Math.ceil((start + end) / 2), end });

const middles = rememberFor(({ ncMentions }: Facts) =>
  ncMentions.map((mention) => ({ ...middleOf(mention), mention })).sort((a, b) => a.start - b.start),
);
const shortcomings = rememberFor(({ shortcomings: all }: Facts) =>
  [...all].sort((a, b) => a.start - b.start),
);

/** Those of spans sorted by start that start within a passage or right at its end. */
const startingIn = <T extends Span>(spans: readonly T[], { start, end }: Span): T[] =>
  startingWithin(spans, { start, end: end + 1 });

/**
 * Entries of the list for the very department and clause of a row, where no row of that clause tells them: neither one
 * of the department of the row or of the entry that is nonconforming, nor any in whose words one is raised.
 */
function listedFor(verdict: VerdictFact, facts: Facts): NcMention[] {
  const { clauses, department } = verdict;
  const [clause, ...others] = clauses;
  if (!clause || others.length > 0 || department === null) return [];
  const telling = tellingRows(facts).filter((row) => sameClauses(row.clauses, clauses));
  return facts.ncMentions.filter(
    (entry) =>
      entry.place === 'list' &&
      entry.department !== null &&
      sameDepartment(entry.department, department) &&
      sameClauses(entry.clauses, clauses) &&
      entry.clauses.every(({ number }) => number === clause.number) &&
      !insteadOfAnother(facts).has(entry) &&
      !telling.some((row) => row.raised || isOf(row, [department, entry.department])),
  );
}

/** The list names this one where the text raised another that is not listed: one slip, told of as such. */
const insteadOfAnother = rememberFor(({ ncMentions }: Facts): ReadonlySet<NcMention> => {
  const { untold, unlisted } = matchNonconformities(ncMentions);
  return new Set(untold.length === unlisted.length ? untold : []);
});

/** What is raised in a row, where the list names it with its department and clause. */
const entriesOf = (raised: readonly NcMention[], { ncMentions }: Facts): NcMention[] =>
  ncMentions.filter(
    (entry) =>
      entry.place === 'list' &&
      raised.some(
        (own) =>
          own.department !== null &&
          entry.department !== null &&
          sameDepartment(own.department, entry.department) &&
          sameClauses(own.clauses, entry.clauses),
      ),
  );

const isOf = (row: VerdictFact, departments: ReadonlyArray<string | null>): boolean =>
  departments.some(
    (name) => row.department !== null && name !== null && sameDepartment(row.department, name),
  );

/** Rows that are nonconforming, and those whose words raise a nonconformity whatever their verdict. */
const tellingRows = rememberFor((facts: Facts) =>
  facts.verdicts
    .map((row) => ({
      ...row,
      raised: startingIn(middles(facts), row.passage).some(({ mention }) => mention.place === 'text'),
    }))
    .filter(({ verdict, raised }) => raised || verdict !== 'conform'),
);

/** How far behind it, in UTF-16 units, a statement may speak of the same people. */
const AWARE_REACH = 120;

/** `对方针不清楚` and `具备相应的意识` later in the same line or right behind it. */
function contradictAwareness(facts: Facts, report: Report): RuleFinding[] {
  const aware = facts.shortcomings.filter(({ kind }) => kind === 'aware');
  return facts.shortcomings.flatMap((one) => {
    if (one.kind !== 'unaware') return [];
    const line = innermostAt(report.lines, one.start);
    const end = Math.max(line?.end ?? 0, one.end + AWARE_REACH);
    const other = aware.find(({ start }) => start > one.end && start < end);
    if (!other) return [];
    const places = [
      { span: one, role: 'statement' },
      { span: other, role: 'statement' },
    ];
    return [{ messageId: 'aware', severity: 'warning' as const, places }];
  });
}
