import {
  CLAIMS_OF_ORDER,
  type Declaration,
  type DeclarationTopic,
  dateOfDay,
  dayInterval,
  dayNumber,
  type Facts,
  innermostAt,
  placesAs,
  type Report,
  type Rule,
  type RuleFinding,
  type Severity,
  type StatedPeriod,
  spansOverlap,
} from '../core/index.js';
import { MESSAGES } from './declarations/messages.js';
import { numberedFindings } from './declarations/numbered-findings.js';

export const declarationConflict: Rule = {
  meta: {
    id: 'declaration-conflict',
    severity: 'error',
    title: { zh: '前后声明矛盾', en: 'Declarations contradict' },
    why: {
      zh: '一处写“无”，另一处却有事实，审核结论就失去依据。',
      en: 'Denied in one place and shown in another, a fact leaves the conclusion without ground.',
    },
    messages: {
      ...MESSAGES,
      thing: {
        zh: '一处写没有“{{thing}}”，另一处写有。',
        en: '"{{thing}}" is denied here and shown there.',
      },
    },
    suggestion: { zh: '向受审核方核实后统一写法。', en: 'Ask the client, then state it one way.' },
    examples: {
      valid: [
        { language: 'zh', text: '近一年未发生重大顾客投诉。\n2024年收到顾客投诉2件，均已回复。' },
        { language: 'zh', text: '外包过程：热处理。\n热处理委托某某金属热处理厂进行热处理。' },
        { language: 'zh', text: '特殊过程：无。\n如出现特殊过程，应按程序确认。' },
        { language: 'zh', text: '公司不设锅炉房，由园区供汽。\n供汽方锅炉房有2台锅炉，由供方管理。' },
        {
          language: 'en',
          text: 'No serious complaints were received.\nCustomer complaints: five, all answered.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '体系运行以来未发生顾客投诉。\n客服记录显示2024年共收到顾客投诉17件。',
          messageId: 'complaint',
          quotes: ['未发生顾客投诉', '收到顾客投诉17件'],
        },
        {
          language: 'zh',
          text: '外包过程：无。\n喷粉工序外包给某某涂装厂。',
          messageId: 'outsourcing',
          quotes: ['外包过程：无', '喷粉工序外包给某某涂装厂'],
        },
        {
          language: 'zh',
          text: '需确认过程：钎焊。\n负责人说明公司没有特殊过程。',
          messageId: 'validated-process',
          quotes: ['需确认过程：钎焊', '没有特殊过程'],
        },
        {
          language: 'zh',
          text: '基地不设农药库，药剂当天送到。\n河湾基地：见农药库1间，双人双锁。',
          messageId: 'thing',
          quotes: ['不设农药库', '河湾基地：见农药库1间'],
        },
        {
          language: 'en',
          text: 'The organisation has no outsourced processes.\nPowder coating is subcontracted to a local firm.',
          messageId: 'outsourcing',
          quotes: ['has no outsourced processes', 'Powder coating is subcontracted to a local firm'],
        },
      ],
    },
  },
  check: (facts, report) => {
    const told = topicsOf(facts).flatMap((topic) => checkTopic(topic, facts, report) ?? []);
    return [...told, ...absent(facts, told), ...numberedFindings(report)];
  },
};

/** Things of any name, unless a topic told of the same denial. */
const absent = ({ absences }: Facts, told: readonly RuleFinding[]): RuleFinding[] =>
  absences
    .filter((absence) => !told.some(({ places }) => places.some(({ span }) => spansOverlap(span, absence))))
    .map((absence) => ({
      messageId: 'thing',
      severity: 'warning',
      params: { thing: absence.thing },
      places: [
        { span: { start: absence.start, end: absence.end }, role: 'denial' },
        ...placesAs(absence.shown, 'affirmation'),
      ].sort((a, b) => a.span.start - b.span.start),
    }));

const topicsOf = (facts: Facts): DeclarationTopic[] =>
  [...new Set(facts.declarations.map(({ topic }) => topic))].filter(
    (topic) => topic !== 'multi-site' || !isToldOfAddresses(facts),
  );

/** Branches against none of them are told by the rule on addresses. */
const isToldOfAddresses = ({ sites }: Facts): boolean =>
  sites.some(({ kind }) => kind === 'none') && sites.some(({ kind }) => kind === 'branch');

function checkTopic(topic: DeclarationTopic, facts: Facts, report: Report): RuleFinding | null {
  const statements = facts.declarations.filter((declaration) => declaration.topic === topic);
  const auditStart = firstAuditDay(facts);
  const denials = statements.filter(({ exists }) => !exists);
  const raised = (statement: Declaration) =>
    IN_ORDER.has(topic) && facts.ncMentions.some((nc) => nc.place === 'list' && spansOverlap(nc, statement));
  const affirmations = statements.filter(
    (statement) =>
      statement.exists &&
      !isTrade(statement, facts, report) &&
      (!isLongPast(statement, auditStart) || denials.some((denial) => reachesBack(denial, statement))) &&
      !raised(statement),
  );
  const pairs = denials.flatMap((denial) =>
    affirmations.flatMap((affirmation) => {
      if (isExcepted(denial, affirmation, report) || isToldAsOne(denial, affirmation, report)) return [];
      const weight = weigh(withYear(denial, auditStart), withYear(affirmation, auditStart));
      const doubtful = !deniesAll(denial, report) || isService(affirmation, report);
      const severity = weight === 'error' && doubtful ? 'warning' : weight;
      return severity ? [{ denial, affirmation, severity }] : [];
    }),
  );
  if (pairs.length === 0) return null;
  const severity = pairs.some((pair) => pair.severity === 'error') ? 'error' : 'warning';
  const places = [
    ...placesAs(unique(pairs.map(({ denial }) => denial)), 'denial'),
    ...placesAs(unique(pairs.map(({ affirmation }) => affirmation)), 'affirmation'),
  ];
  return { messageId: topic, severity, places: places.sort((a, b) => a.span.start - b.span.start) };
}

/** `The plan was followed. One interview was moved.`: the second is how far the first goes. */
const isToldAsOne = (a: Declaration, b: Declaration, { lines }: Report): boolean => {
  if (a.topic !== 'plan-deviation') return false;
  const line = innermostAt(lines, a.start);
  return line !== undefined && line.start <= b.start && b.start < line.end;
};

/** Carriers, cleaners and pest control are bought as services: `无外包` has the making in mind. */
const SERVICES =
  /运输|物流|货运|承运|配送|快递|消杀|虫害|保洁|清运|垃圾|transport|haul|freight|carrier|courier/iu;

const isService = ({ topic, start, end }: Declaration, { view }: Report): boolean =>
  topic === 'outsourcing' && SERVICES.test(view.text.slice(start, end));

const MACHINES = [/电梯|[货客扶]梯/u, /起重机|行车/u, /锅炉/u, /压力容器/u, /叉车/u, /压力管道/u];

/** `HW08桶装废矿物油`: waste by its number, not by the place where the firm keeps its own. */
const BY_NUMBER = /^(?:HW\d\d|(?:危险废物|危废)(?!暂存|贮存|间))/u;
const WASTE_TRADE =
  /(?:范围|scope)[^。\n]{0,80}?(?:(?:危险废物|危废|医疗废物)的?(?:收集|运输|处置|利用|贮存|经营|焚烧|填埋|转运)|hazardous waste)/iu;

/** A firm that keeps, makes or sells lifts tells of those of others, and one that carries waste of that of others. */
function isTrade(statement: Declaration, { scopes }: Facts, { view }: Report): boolean {
  const words = view.text.slice(statement.start, statement.end);
  if (statement.topic === 'hazardous-waste') return BY_NUMBER.test(words) && WASTE_TRADE.test(view.text);
  if (statement.topic !== 'special-equipment') return false;
  const machine = MACHINES.find((kind) => kind.test(words));
  return machine !== undefined && scopes.some(({ kind, text }) => kind !== 'exclusion' && machine.test(text));
}

/** `除此以外无其他变化`, `no other changes`: what was told right before is excepted, of changes wherever it is told. */
const REST = /其[他它余]|另外|此外|\b(?:other|further)\b/iu;
const TOLD_BEFORE = 600;

const isExcepted = (denial: Declaration, affirmation: Declaration, { view }: Report): boolean => {
  const isOfRest = REST.test(view.text.slice(Math.max(0, denial.start - 6), denial.end));
  if (isOfRest && denial.topic === 'change') return true;
  if (affirmation.end > denial.start || denial.start - affirmation.end >= TOLD_BEFORE) return false;
  const between = view.text.slice(affirmation.end, denial.start);
  if (isOfRest) return true;
  if (/[。\n]/u.test(between)) return false;
  return denial.topic === 'change'
    ? LISTED.test(between)
    : OWN_STAFF.test(between.slice(-OWN_REACH)) && HIRED.test(beforeOf(view.text, affirmation));
};

/** `变更：改由张某任经理；新增1台；范围未变`: a list of changes ends with what did not change. */
const LISTED = /;/u;
/** `派遣员工工伤5起；自有员工未发生事故`, `one of the roofer's men broke a finger; our own list shows no accident`. */
const OWN_STAFF =
  /(?:自有|正式|在册|本公司)(?:员工|职工|人员)?$|\b(?:own|permanent)(?: (?:staff|employees|people|workers|crews?|statistics|record|list|book))?(?: (?:shows?|has|have|had|there (?:is|was)|of))?\s$/iu;
const OWN_REACH = 36;
const HIRED =
  /派遣|劳务|外包|承包|临时工|外来|\b(?:contractor|subcontractor|agency|temporary|temp|visitor|supplier)|\b[A-Z][a-z]+(?:'s|s') (?:own )?(?:men|man|people|staff|workers?|employees?|fitters?|drivers?|crews?|technicians?)\b/u;
const HIRED_REACH = 40;
const beforeOf = (text: string, { start, end }: Declaration): string =>
  text.slice(Math.max(0, start - HIRED_REACH), end);

/** `均已培训`: what the audit itself raised against it is told as a nonconformity, and no contradiction. */
const IN_ORDER: ReadonlySet<DeclarationTopic> = new Set(CLAIMS_OF_ORDER);

/** Things stay where they are: what one department has none of, another may have. */
const OF_A_PLACE: ReadonlySet<DeclarationTopic> = new Set([
  'special-equipment',
  'special-operation',
  'measuring-equipment',
  'outsourcing',
  'customer-property',
  'permit-work',
  'nonconforming-output',
  'validated-process',
  'shift-work',
  'contractor',
]);

/** Error, warning, or null where both may be true: other times, other departments, other sorts, lesser cases. */
function weigh(denial: Declaration, affirmation: Declaration): Severity | null {
  if (denial.sentence === affirmation.sentence && denial.sentence >= 0) return null;
  if (denial.grade > affirmation.grade) return null;
  if (!shareSort(denial.sorts, affirmation.sorts) || isOfNeighbours(denial, affirmation)) return null;
  if (isOfTheRest(denial, affirmation)) return null;
  if (denial.department !== null && denial.department !== affirmation.department) return null;
  if (areApart(denial.period, affirmation.period) || leavesRoom(denial.period, affirmation.period))
    return null;
  const elsewhere = denial.within !== null && denial.within !== affirmation.department;
  if (elsewhere && OF_A_PLACE.has(denial.topic) && affirmation.department !== null) return null;
  return affirmation.certain && denial.certain && !elsewhere ? 'error' : 'warning';
}

/** New machines, settings, people and issues of documents come and go: only who denies changes of them denies these. */
const ROUTINE: ReadonlySet<string> = new Set(['equipment', 'process', 'person', 'manual', 'procedures']);

/** A box `■有变更`, and `组织机构、地址未发生变化`: something changed, and not what is named. */
const isOfTheRest = (denial: Declaration, { sorts, sentence }: Declaration): boolean =>
  denial.topic === 'change' && sentence < 0 && sorts.length === 0 && denial.sorts.length > 0;

/** `无环保方面的投诉`: complaints of no named sort are the customers'. */
const isOfNeighbours = (denial: Declaration, affirmation: Declaration): boolean =>
  denial.topic === 'complaint' &&
  affirmation.sorts.length === 0 &&
  denial.sorts.length > 0 &&
  !denial.sorts.includes('customer');

/** A statement that names no sort speaks of all of them. */
const shareSort = (a: readonly string[], b: readonly string[]): boolean =>
  (a.length === 0 && !(b.length > 0 && b.every((sort) => ROUTINE.has(sort)))) ||
  b.length === 0 ||
  a.some((sort) => b.includes(sort));

/** Two periods that share no day; what is not known may be shared. */
function areApart(a: StatedPeriod | null, b: StatedPeriod | null): boolean {
  if (!a || !b) return false;
  if (a.days && b.days) return a.days.to < b.days.from || b.days.to < a.days.from;
  return Boolean(a.months && b.months && (a.months.to < b.months.from || b.months.to < a.months.from));
}

/** `一季度无投诉`: months without a year are the last ones that had begun when the audit did. */
function withYear(statement: Declaration, auditStart: number | null): Declaration {
  const { period } = statement;
  if (auditStart === null || period === null || period.days !== null || period.months === null)
    return statement;
  const { from, to } = period.months;
  const audit = dateOfDay(auditStart);
  const year = audit.getUTCFullYear() - (from > audit.getUTCMonth() + 1 ? 1 : 0);
  const days = { from: dayNumber(year, from, 1), to: dayNumber(year, to + 1, 0) };
  return { ...statement, period: { ...period, days } };
}

/** Days from which on a denial speaks of a stretch of time, and up to which of a part of a year. */
const PART_OF_YEAR = { least: 27, most: 300 };

/** `一季度无投诉`, and four in the whole year: denied for a part of a year, told of more than that part. */
function leavesRoom(denied: StatedPeriod | null, told: StatedPeriod | null): boolean {
  if (!denied || !told?.days || !isPartOfYear(denied)) return false;
  const { days, months } = denied;
  if (days) return told.days.to - told.days.from > days.to - days.from;
  return months !== null && told.months === null && told.days.to - told.days.from > PART_OF_YEAR.most;
}

function isPartOfYear({ days, months }: StatedPeriod): boolean {
  if (!days) return months !== null && months.to - months.from < 9;
  const length = days.to - days.from;
  return length >= PART_OF_YEAR.least && length <= PART_OF_YEAR.most;
}

/** A year and a half before the audit lies before the last one: a report denies for the time since. */
const LONG_PAST_DAYS = 548;

function firstAuditDay(facts: Facts): number | null {
  const days = facts.events.flatMap(({ kind, date }) =>
    kind === 'audit' ? (dayInterval(date)?.from ?? []) : [],
  );
  return days.length > 0 ? Math.min(...days) : null;
}

const isLongPast = ({ period }: Declaration, auditStart: number | null): boolean =>
  auditStart !== null && period?.days != null && period.days.to < auditStart - LONG_PAST_DAYS;

/** `2022年6月至今没有受到处罚`: the denial itself says that it holds for as long ago as that. */
const reachesBack = (denial: Declaration, { period }: Declaration): boolean =>
  denial.period?.days != null && period?.days != null && denial.period.days.from <= period.days.from;

/**
 * What comes in many sorts and degrees is denied altogether only in so many words: `未发生任何工伤事故`, and not
 * `火灾事故0起`. Changes are never: each denial has those in mind that matter.
 */
const DENIES_ALL: Partial<Record<DeclarationTopic, RegExp>> = {
  complaint:
    /^(?:无|没有)(?:任何)?(?:顾客|客户|用户|业主|的|和|、|相关方){0,3}(?:投诉|抱怨)|(?:没有|未曾?|从未)(?:再)?(?:收到|接到|接获|发生|出现)|no (?:customer )?complaints? (?:at all|whatsoever|(?:was|were|has|have|had)\b)|complaints?: (?:none|nil)/iu,
  accident:
    /(?:无|没有|未)[^,。;]{0,6}(?:任何|工伤|伤[害亡])|一[起次件例][^,。;]{0,8}(?:都|也)(?:没有?|未)|\b(?:nobody|no one)\b|no (?:lost-time |reportable |work )?(?:accidents?|injur(?:y|ies))/iu,
  change: /(?!)/u,
};

/** `No customer complaint was received`: the verb may stand behind the words. */
const VERB_BEHIND = 10;

function deniesAll({ topic, start, end }: Declaration, { view }: Report): boolean {
  const words = DENIES_ALL[topic];
  return words === undefined || words.test(view.text.slice(start, end + VERB_BEHIND));
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
