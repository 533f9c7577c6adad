import {
  type ClauseRef,
  clauseNumbersRelated,
  type Declaration,
  type ExclusionFact,
  type Facts,
  firstFrom,
  formatClauseRef,
  innermostAt,
  lastStartingBy,
  placesAs,
  type Report,
  type Rule,
  type RuleFinding,
  type Span,
  type StandardId,
  spanOf,
  spansOverlap,
  viewText,
} from '../core/index.js';
import { clauseNamed, mayBeNamed } from '../standards/index.js';
import { appliedElsewhere } from './exclusions/applied.js';

export const exclusionConflict: Rule = {
  meta: {
    id: 'exclusion-conflict',
    severity: 'error',
    title: { zh: '不适用条款与事实矛盾', en: 'Exclusion against the facts' },
    why: {
      zh: '声明不适用的条款又被审核或确有活动，认证范围就站不住。',
      en: 'A clause excluded and yet audited, or at work in the organisation, undoes the scope.',
    },
    messages: {
      audited: {
        zh: '{{clause}}声明不适用，却写有该条款的审核证据。',
        en: '{{clause}} is excluded, yet evidence of it is recorded.',
      },
      raised: {
        zh: '{{clause}}声明不适用，却对该条款开具了不符合。',
        en: '{{clause}} is excluded, yet a nonconformity is raised against it.',
      },
      active: {
        zh: '{{clause}}声明不适用，文中却写有相应的活动。',
        en: '{{clause}} is excluded, yet the text shows the activity.',
      },
      applies: {
        zh: '一处写{{clause}}不适用，另一处写它适用，或者写不适用的只有别的条款。',
        en: '{{clause}} is excluded here; there it applies, or is not among all that is excluded.',
      },
      none: {
        zh: '一处写{{clause}}不适用，另一处写没有不适用条款。',
        en: '{{clause}} is excluded here, and nothing is excluded there.',
      },
    },
    suggestion: {
      zh: '核实活动是否存在，改正不适用声明或正文。',
      en: 'Find out whether the activity exists; correct the exclusion or the text.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '不适用条款：8.3，啤酒按固定配方酿造。\n| 过程 | 条款 | 审核证据 | 判定 |\n|---|---|---|---|\n| 设计开发 | 8.3 | 不适用，理由充分。 | 不适用 |\n| 采购 | 8.4 | 抽麦芽供方评价3份。 | 符合 |',
        },
        {
          language: 'en',
          text: 'Non-applicable requirement: 8.3.\nDesign drawings are supplied by the customers.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '不适用条款：8.3。\n| 过程 | 条款 | 审核证据 | 判定 |\n|---|---|---|---|\n| 设计开发 | 8.3 | 抽果啤立项单2份，评审齐全。 | 符合 |',
          messageId: 'audited',
          quotes: ['不适用条款：8.3', '抽果啤立项单2份，评审齐全。'],
        },
        {
          language: 'zh',
          text: '不适用条款：8.3。\n酿造部负责工艺管理、产品的设计和开发。',
          messageId: 'active',
          quotes: ['不适用条款：8.3', '负责工艺管理、产品的设计和开发'],
        },
        {
          language: 'zh',
          text: '认证范围：啤酒酿造，不适用条款：8.3。\n手册中不适用条款：无。',
          messageId: 'none',
          quotes: ['不适用条款：8.3', '不适用条款：无'],
        },
        {
          language: 'zh',
          text: '不适用条款：8.3（按图加工）。\n手册4.3写明不适用条款仅为7.1.5.2，其余均适用。',
          messageId: 'applies',
          quotes: ['不适用条款：8.3', '不适用条款仅为7.1.5.2'],
        },
        {
          language: 'en',
          text: 'Non-applicable requirement: 8.3.\nThe brewmaster is responsible for product design.',
          messageId: 'active',
          quotes: ['Non-applicable requirement: 8.3', 'responsible for product design'],
        },
      ],
    },
  },
  check(facts, report) {
    const excluded = facts.exclusions.flatMap((fact) => fact.clauses.map((clause) => ({ fact, clause })));
    const numbers = [...new Set(excluded.map(({ clause }) => clause.number))];
    return numbers.flatMap((number) => {
      const own = excluded.filter(({ clause }) => clause.number === number);
      const [first] = own;
      if (!first) return [];
      const facts_ = own.map(({ fact }) => fact);
      return [
        ...findAudited(first.clause, facts_, report),
        ...findRaised(first.clause, facts_, facts, report),
        ...findActive(first.clause, facts_, facts),
        ...findApplied(first.clause, facts_, report),
        ...findServed(first.clause, facts_, report),
        ...findNone(first.clause, facts_, facts),
        ...findApplying(first.clause, facts_, facts, report),
      ];
    });
  },
};

const finding = (
  messageId: string,
  clause: ClauseRef,
  exclusions: readonly Span[],
  spans: readonly Span[],
  severity: RuleFinding['severity'] = 'error',
): RuleFinding => ({
  messageId,
  severity,
  params: { clause: formatClauseRef(clause) },
  places: [...placesAs(exclusions, 'denial'), ...placesAs(spans, 'evidence')],
});

/** Only ISO 9001 lets a requirement be not applicable (4.3): without a prefix its clause is meant, and `E8.3` is none. */
const standardsOf = ({ standards }: ClauseRef): readonly StandardId[] =>
  standards.length === 0 ? ['QMS'] : standards;
const sameStandard = (excluded: ClauseRef, other: ClauseRef): boolean =>
  other.standards.length === 0 || standardsOf(excluded).some((id) => other.standards.includes(id));
/** The very clause or a part of it: 8.5.3 is no evidence against the exclusion of 8.5.3.1, nor 8.5 against 8.5.3. */
const covers = (excluded: ClauseRef, other: ClauseRef): boolean =>
  clauseNumbersRelated(excluded.number, other.number) &&
  other.number.length >= excluded.number.length &&
  sameStandard(excluded, other);

const NOT_APPLIED = /不适用|不涉及|无此|没有此|删减|未发生|not applicable|excluded/iu;
const EVIDENCE = /抽|查|见|提供|记录|份|sampled|record|seen/iu;

function findAudited(clause: ClauseRef, exclusions: readonly ExclusionFact[], report: Report): RuleFinding[] {
  // `8.3设计和开发也不适用：……`: the line that excludes a clause opens no block about it.
  const overlapsExclusion = (span: Span) => {
    const above = lastStartingBy(report.lines, span.start - 1);
    return exclusions.some((exclusion) =>
      [span, ...(above ? [above] : [])].some((one) => spansOverlap(one, exclusion)),
    );
  };
  const blocks = report.clauseBlocks.filter((block) => {
    const words = viewText(report, block);
    const own = block.clauses.length === 1 && block.clauses.every((one) => covers(clause, one));
    // Without a verdict a number at the start of a line may be the report's own: only a sample drawn makes it a clause.
    const evidence = block.verdict === null ? SAMPLED : EVIDENCE;
    return own && !overlapsExclusion(block) && evidence.test(words) && !NOT_APPLIED.test(words);
  });
  const lines = report.lines.filter(
    (line) => opensWith(viewText(report, line), clause) && !overlapsExclusion(line),
  );
  const sentences = report.sentences.filter(
    (sentence) => tellsAuditOf(viewText(report, sentence), clause) && !overlapsExclusion(sentence),
  );
  const spans = [...sentences, ...blocks.map((block) => openingOf(block, report)), ...lines];
  if (spans.length === 0) return [];
  return [finding('audited', clause, exclusions, spans)];
}

/** The first sentence of a passage; where the title and clause are part of it, it begins before the passage. */
function openingOf(block: Span, report: Report): Span {
  const next = firstFrom(report.sentences, block.start);
  if (next && EVIDENCE.test(viewText(report, next))) return next;
  const around = innermostAt(report.sentences, block.start);
  return around ? { start: block.start, end: Math.min(block.end, around.end) } : (next ?? block);
}

/** `对7.1.5.2进行了审核`. */
const AUDIT_OF =
  /对(?:标准)?\s?(?:[QES]{1,3})?(?<number>\d{1,2}(?:\.\d{1,2}){1,3})(?:条款)?(?:的要求|要求)?(?:进行|实施|开展|做)了?审核/u;
const tellsAuditOf = (words: string, clause: ClauseRef): boolean =>
  AUDIT_OF.exec(words)?.groups?.number === clause.number && !NOT_APPLIED.test(words);

/** `8.5.3 顾客财产：抽查……`: the clause's own number and title at the start of a line that draws a sample. */
function opensWith(words: string, clause: ClauseRef): boolean {
  const groups = /^[QES]{0,3}\s?(?<number>\d{1,2}(?:\.\d{1,2}){1,3})\s?(?<title>[^:,。;]{2,24})[:,]/u.exec(
    words,
  )?.groups;
  const named = clauseNamed(groups?.title ?? '');
  if (groups?.number !== clause.number || !named || !mayBeNamed(clause.number, named)) return false;
  return SAMPLED.test(words) && !NOT_APPLIED.test(words);
}

const WHATEVER = '[^。;\\n]';
/** `须按7.1.5.2送计量所溯源`, `对8.3负责`, `审核条款：8.1、8.3，都查到证据`: the clause is applied, whatever the manual says. */
const appliedTo = ({ number }: ClauseRef): RegExp => {
  const own = `(?<![\\d.])${number.replaceAll('.', '\\.')}(?![\\d.]*\\d)(?:\\s?[a-g]\\))?(?:条款)?`;
  return new RegExp(
    `(?:须|应|需)?(?:按照?|依据|依照)\\s?${own}(?:的要求|要求)?${WHATEVER}{0,24}?(?:送|进行|做|作|实施|确认|控制|溯源|检定|校准|评审|验证)${WHATEVER}{0,8}|对\\s?${own}(?:的(?:实施|策划|控制))?负责|条款${WHATEVER}{0,30}${own}${WHATEVER}{0,40}(?:都|均)?(?:查到|取得|获得|抽到)(?:了)?证据|\\b(?:[Ee]vidence (?:for|of)|[Aa]ccording to|[Rr]esponsible for) (?:clause )?${own}${WHATEVER}{0,40}`,
    'u',
  );
};

/** Statements that put an excluded clause to use, away from the exclusion. */
function findApplied(clause: ClauseRef, exclusions: readonly ExclusionFact[], report: Report): RuleFinding[] {
  const applied = appliedTo(clause);
  const spans = report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    const match = words.includes(clause.number) && !NOT_APPLIED.test(words) ? applied.exec(words) : null;
    if (!match || AUDIT_OF.test(words) || exclusions.some((one) => spansOverlap(sentence, one))) return [];
    const start = sentence.start + match.index;
    return [{ start, end: start + match[0].length }];
  });
  return spans.length === 0 ? [] : [finding('active', clause, exclusions, spans, 'warning')];
}

/** What is done after delivery, where 8.5.5 is said not to apply. */
const AFTER_DELIVERY =
  /(?:提供|承诺|实行)[^。;,\n]{0,10}(?:质保|保修|三包|售后服务)[^。;,\n]{0,14}|(?:上门)(?:维修|更换|检修|服务|回访)[^。;,\n]{0,10}|安排上门[^。;,\n]{0,10}|质保期[^。;,\n]{0,10}(?:维修|更换)|\b(?:warranty|guarantee) (?:of|for) [^.;\n]{2,30}|\bafter-sales (?:visits?|service|repairs?)[^.;\n]{0,24}/giu;
function findServed(
  clause: ClauseRef,
  exclusions: readonly ExclusionFact[],
  { view }: Report,
): RuleFinding[] {
  if (clause.number !== '8.5.5') return [];
  const spans = [...view.text.matchAll(AFTER_DELIVERY)]
    .map(spanOf)
    .filter((span) =>
      exclusions.every((one) =>
        view.text.slice(Math.min(one.end, span.end), Math.max(one.start, span.start)).includes('\n'),
      ),
    );
  return spans.length === 0 ? [] : [finding('active', clause, exclusions, spans, 'warning')];
}

const SAMPLED = /抽(?!象)|抽查|sampled/iu;

/** `不符合GB/T 45001-2020标准8.3条款`: a clause of a standard that the exclusion is not of. */
const OF_OTHER_STANDARD = /(?:14001|45001)(?:[-:]20\d\d)?(?:标准)?,?\s?(?:的|第|clause)?\s?[\d.]{3,}/iu;

function findRaised(
  clause: ClauseRef,
  exclusions: readonly ExclusionFact[],
  facts: Facts,
  { view }: Report,
): RuleFinding[] {
  const ofThisStandard = ({ start, end }: Span): boolean =>
    exclusions.some(({ systems }) => systems.some((system) => system !== 'QMS')) ||
    !OF_OTHER_STANDARD.test(view.text.slice(start, end));
  const raised = facts.ncMentions.filter(
    (mention) =>
      mention.from === 'words' &&
      mention.clauses.some((own) => covers(clause, own)) &&
      ofThisStandard(mention),
  );
  return raised.length === 0 ? [] : [finding('raised', clause, exclusions, raised)];
}

/** Words this near to an exclusion give its reason. */
const NEAR = 80;

/** What shows that an excluded clause is at work. */
const ACTIVITIES: ReadonlyArray<readonly [string, Declaration['topic']]> = [
  ['8.5.3', 'customer-property'],
  ['7.1.5', 'measuring-equipment'],
];

function findActive(clause: ClauseRef, exclusions: readonly ExclusionFact[], facts: Facts): RuleFinding[] {
  const denied = (topic: Declaration['topic']) =>
    facts.declarations.some((declaration) => declaration.topic === topic && !declaration.exists);
  if (clause.number === '8.3') {
    if (facts.designs.length === 0) return denied('design') ? [] : findDesigned(clause, exclusions, facts);
    const affirmed = facts.declarations.some(({ topic, exists }) => topic === 'design' && exists);
    // Where the design itself is denied as well, that pair is reported as a declaration.
    if (denied('design') && affirmed) return [];
    const reasons = facts.declarations.filter(({ topic, exists }) => topic === 'design' && !exists);
    return [
      // Much is designed that is no product: a process, a form, a plan for one client.
      finding('active', clause, [...exclusions, ...reasons], facts.designs, 'warning'),
    ];
  }
  return ACTIVITIES.flatMap(([number, topic]) => {
    const apart = (span: Span) =>
      exclusions.every(({ start, end }) => span.start > end + NEAR || span.end < start - NEAR);
    const shown = facts.declarations.filter((one) => one.topic === topic && one.exists && apart(one));
    if (clause.number !== number || shown.length === 0 || denied(topic)) return [];
    return [finding('active', clause, exclusions, shown, 'warning')];
  });
}

/** `不适用条款：无` beside an exclusion, unless each is about a standard of its own. */
/** Design told in passing, away from the exclusion itself. */
function findDesigned(clause: ClauseRef, exclusions: readonly ExclusionFact[], facts: Facts): RuleFinding[] {
  const told = facts.declarations.filter(
    (one) =>
      one.topic === 'design' &&
      one.exists &&
      one.certain &&
      exclusions.every(({ start, end }) => one.start > end + NEAR || one.end < start - NEAR),
  );
  return told.length === 0 ? [] : [finding('active', clause, exclusions, told, 'warning')];
}

function findApplying(
  clause: ClauseRef,
  exclusions: readonly ExclusionFact[],
  facts: Facts,
  report: Report,
): RuleFinding[] {
  const spans = appliedElsewhere(clause, exclusions, facts, report);
  return spans.length === 0 ? [] : [finding('applies', clause, exclusions.slice(0, 1), spans)];
}

function findNone(clause: ClauseRef, exclusions: readonly ExclusionFact[], facts: Facts): RuleFinding[] {
  const none = facts.exclusions.filter(({ clauses, systems }) => {
    const own = exclusions.flatMap((exclusion) => exclusion.systems);
    const meet = systems.length === 0 || own.length === 0 || systems.some((id) => own.includes(id));
    return clauses.length === 0 && meet && (systems.length === 0 || systems.includes('QMS'));
  });
  const sure =
    none.every(({ systems }) => systems.length > 0) ||
    new Set(facts.standards.map(({ name }) => name.slice(-5))).size < 3;
  return none.length === 0 ? [] : [finding('none', clause, exclusions, none, sure ? 'error' : 'warning')];
}
