import {
  type ClauseMention,
  type ClauseRef,
  type Facts,
  formatClauseRef,
  innermostAt,
  type Place,
  placesAs,
  type Report,
  type Rule,
  type RuleFinding,
  type Span,
  spansOverlap,
  viewText,
} from '../core/index.js';
import { clauseNamed, mayBeNamed, type NamedClause } from '../standards/index.js';
import { ownHeadings } from './clauses/own-numbering.js';
import { preventiveActions, type WrongSubject, wrongFindings } from './clauses/subjects.js';

export const clauseTopic: Rule = {
  meta: {
    id: 'clause-topic',
    severity: 'error',
    title: { zh: '条款号与内容不符', en: 'Clause number against its subject' },
    why: {
      zh: '号码和名称只能有一个是对的，读者不知道审的是哪个条款。',
      en: 'Only one of number and title can be right, so nobody knows which clause was audited.',
    },
    messages: {
      differs: {
        zh: '条款{{clause}}的名称不是“{{title}}”，该名称属于{{right}}。',
        en: 'Clause {{clause}} is not "{{title}}"; that is {{right}}.',
      },
    },
    suggestion: {
      zh: '对照标准目录，改正条款号或名称。',
      en: 'Correct the number or the title against the table of contents of the standard.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '| 过程 | 条款 | 审核证据 | 判定 |\n|---|---|---|---|\n| 内审 | 9.2 | 按方案实施，覆盖全部部门。 | 符合 |\n| 采购 | 8.4 | 抽3家供方评价，齐全。 | 符合 |',
        },
        { language: 'en', text: 'Clause 8.4 (Externally provided processes) was sampled in Purchasing.' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '| 过程 | 条款 | 审核证据 | 判定 |\n|---|---|---|---|\n| 设计和开发 | 8.4 | 抽新品开发记录，评审齐全。 | 符合 |\n| 内审 | 9.2 | 按方案实施，覆盖全部部门。 | 符合 |',
          messageId: 'differs',
          quotes: ['设计和开发', '8.4'],
        },
        {
          language: 'zh',
          text: '综合部：2033年至今未开展合规性评价，已按E9.3开具轻微不符合。',
          messageId: 'differs',
          quotes: ['未开展合规性评价', '按E9.3开具轻微不符合'],
        },
        {
          language: 'zh',
          text: '审核组查看了Q8.5.2“产品和服务的放行”的记录。',
          messageId: 'differs',
          quotes: ['Q8.5.2', '产品和服务的放行'],
        },
        {
          language: 'en',
          text: 'Clause 9.3 (Internal audit) was examined on the second day.',
          messageId: 'differs',
          quotes: ['9.3', 'Internal audit'],
        },
      ],
    },
  },
  check(facts, report) {
    const told = [...fromMentions(facts), ...fromRows(facts, report), ...fromHeadings(facts, report)];
    const all = [
      ...told,
      ...fromTitled(facts, told),
      ...[...wrongFindings(facts, report), ...preventiveActions(report)].map(fromSubject),
    ];
    const own = all.length > 0 ? ownHeadings(report) : [];
    return swapped(
      all
        .filter(
          ({ places }) => !places.some(({ span }) => own.some((heading) => spansOverlap(heading, span))),
        )
        .map((finding) => withRightUses(finding, facts, report)),
    );
  },
};

/** `Internal audit (clause 9.3)` and `Management review (clause 9.2)`: two numbers that changed places are one slip. */
function swapped(findings: readonly RuleFinding[]): RuleFinding[] {
  const isOther = (one: RuleFinding, other: RuleFinding): boolean =>
    rightsOf(one).includes(bareClause(other)) && rightsOf(other).includes(bareClause(one));
  const partners = findings.map((one, at) =>
    findings.findIndex((other, to) => to > at && isOther(one, other)),
  );
  return findings.flatMap((one, at) => {
    if (partners.includes(at)) return [];
    const other = findings[partners[at] ?? -1];
    return [other ? { ...one, places: [...one.places, ...other.places] } : one];
  });
}
const rightsOf = ({ params }: RuleFinding): string[] => String(params?.right ?? '').split(' / ');
const bareClause = ({ params }: RuleFinding): string => String(params?.clause).replace(/^[QES]+/u, '');

const fromSubject = ({ clauses, title, named, places }: WrongSubject): RuleFinding =>
  found(clauses, title, named, placesAs(places, 'clause'));

/** Numbers with a subject of another clause right beside them. */
function fromTitled({ titledClauses }: Facts, told: readonly RuleFinding[]): RuleFinding[] {
  const wrong = titledClauses.filter(
    (one) =>
      !mayBeNamed(one.number, one.named) &&
      !told.some(({ places }) => places.some(({ span }) => spansOverlap(span, one))),
  );
  return wrong.map(({ start, end, number, words, named }) =>
    found([{ number, standards: [] }], words, named, [{ span: { start, end }, role: 'clause' }]),
  );
}

/** Where the number stands with its own subject, or the subject with its own number. */
function withRightUses(finding: RuleFinding, facts: Facts, report: Report): RuleFinding {
  const number = bareClause(finding);
  const rights = rightsOf(finding);
  const named = clauseNamed(String(finding.params?.title ?? '')) ?? null;
  const titled = facts.titledClauses.filter(
    (one) => mayBeNamed(one.number, one.named) && (one.number === number || rights.includes(one.number)),
  );
  const mentions = facts.clauseMentions.filter(
    ({ ref, start }) =>
      named?.numbers.includes(ref.number) && innermostAt(report.lines, start)?.start === start,
  );
  const rows = report.clauseBlocks.flatMap((block) => {
    const own = clauseNamed(block.title);
    if (!own || !mayBeNamed(number, own) || !block.clauses.some((one) => one.number === number)) return [];
    const line = innermostAt(report.lines, block.start);
    return line ? [{ start: line.start, end: block.start }] : [];
  });
  const places = [...titled, ...mentions, ...rows]
    .filter(({ start, end }) => !finding.places.some(({ span }) => span.start < end && start < span.end))
    .slice(0, MOST_USES)
    .map(({ start, end }) => ({ span: { start, end }, role: 'clause' }));
  return { ...finding, places: [...finding.places, ...places] };
}
const MOST_USES = 3;

function fromMentions(facts: Facts): RuleFinding[] {
  return facts.clauseMentions.flatMap((mention) => {
    const named = mention.title && namedBy(mention);
    if (!mention.title || !named || mayBeNamed(mention.ref.number, named)) return [];
    if (isNamedBeside(mention, named, facts)) return [];
    const places = [
      { span: mention, role: 'clause' },
      { span: mention.title, role: 'name' },
    ];
    return [found([mention.ref], mention.title.words, named, places)];
  });
}

/** `E6.1.2 E9.1 环境因素`: of two clauses side by side the first may be meant. */
const isNamedBeside = ({ start }: ClauseMention, named: NamedClause, { clauseMentions }: Facts): boolean =>
  clauseMentions.some(
    (other) => other.end <= start && start - other.end < 4 && mayBeNamed(other.ref.number, named),
  );

/** Plain words that run on are a sentence; a title ends where they end. */
const namedBy = ({ title, cue, ref }: ClauseMention): NamedClause | null => {
  const named = title && clauseNamed(title.words);
  return named &&
    (cue !== 'word' ||
      ref.standards.length > 0 ||
      named.official ||
      !/^[\p{Script=Han}]{2}$/u.test(title.words))
    ? named
    : null;
};

/** Rows of records whose title and clause were read from spaces or from bare lines. */
function fromRows(facts: Facts, report: Report): RuleFinding[] {
  return report.clauseBlocks.flatMap((block) => {
    const named = block.verdictSpan === null ? null : clauseNamed(block.title);
    if (!named || block.clauses.length === 0 || block.clauses.some(({ number }) => mayBeNamed(number, named)))
      return [];
    const from = Math.max(0, block.start - REACH);
    const lead = viewText(report, { start: from, end: block.start });
    const title = from + lead.lastIndexOf(block.title);
    const number = block.clauses[0]?.number ?? '';
    const clause = from + lead.lastIndexOf(number);
    if (title < from || clause < from || !isOfOneRow(report, title, clause)) return [];
    // A row that a mention already stands for is one finding, not two.
    if (
      facts.clauseMentions.some(
        (mention) => mention.title !== null && mention.start <= clause && clause < mention.end,
      )
    )
      return [];
    return [
      found(block.clauses, block.title, named, [
        { span: { start: title, end: title + block.title.length }, role: 'name' },
        { span: { start: clause, end: clause + number.length }, role: 'clause' },
      ]),
    ];
  });
}

/** Both in one line, or the clause in a line that holds nothing but clauses, as in a table that came apart. */
function isOfOneRow(report: Report, title: number, clause: number): boolean {
  const line = innermostAt(report.lines, clause);
  if (!line) return false;
  return (line.start <= title && title < line.end) || ONLY_CLAUSES.test(viewText(report, line));
}
const ONLY_CLAUSES = /^[\s|QESO\d.、,;/和及]+$/u;

/** A line that a clause opens: `7.2 能力:查岗位要求`, `7.2 Competence`. */
const HEADING =
  /^[#*\s]{0,6}(?<number>(?:[4-9]|10)\.\d{1,2}(?:\.\d)?)\s{0,3}(?<title>[\p{Script=Han}、]{2,20}|[A-Z][A-Za-z ,-]{3,60}?)(?=\s?[:;,.(|]|\s*$)/du;
/** A line that a title opens, its clause behind it: `3.标识和可追溯性(8.5.2):`, `顾客财产 8.5.3`. */
const HEADING_BEHIND =
  /^[#*\s\d.、()-]{0,10}(?<title>[\p{Script=Han}、]{2,20}|[A-Z][A-Za-z ,-]{3,60}?)\s?\(?\s?(?:条款|clause )?(?<number>(?:[4-9]|10)\.\d{1,2}(?:\.\d)?)\)?(?=\s{1,4}|[:;,.|]|$)/du;
/** Official titles of so many characters are no chance; the number behind them is meant as theirs. */
const TELLING = 4;
/** With so many it need not stand alone. */
const BEYOND_CHANCE = 8;
/** `4.1 监视、测量（Q9.1.1）`: the clauses stand in the bracket, and the number before is the report's own. */
const OWN_CLAUSES = /^\s?\([^()]{0,20}(?:[4-9]|10)\.\d/u;
/** Titles too short to be told from words of a sentence anywhere else; their numbers are those of every standard. */
const SHORT: Readonly<Record<string, NamedClause>> = {
  能力: { numbers: ['7.2'], official: false },
  意识: { numbers: ['7.3'], official: false },
  沟通: { numbers: ['7.4'], official: false },
};
/** So many headings that are wrong, and more than are right, count the report's own sections. */
const OWN_NUMBERING = 3;
/** So many headings that are right prove that the numbers are the standard's, not the report's own. */
const PROOF = 2;

/** Headings of a report that goes by the clauses of the standard. */
function fromHeadings({ clauseMentions }: Facts, report: Report): RuleFinding[] {
  const parts = report.lines.flatMap((line) => (line.kind === 'row' ? [line, ...line.cells] : [line]));
  const all = parts.flatMap((part) => headingOf(viewText(report, part), part.start) ?? []);
  // What a row says as a whole, its cell says once more.
  const heads = [...new Map([...all].reverse().map((head) => [head.start, head])).values()].reverse();
  const [right, wrong] = [true, false].map((is) =>
    heads.filter(({ number, named }) => mayBeNamed(number, named) === is),
  );
  if (!right || !wrong || (wrong.length >= OWN_NUMBERING && wrong.length > right.length)) return [];
  const proved = right.length >= PROOF && wrong.length * 2 <= right.length;
  return wrong
    .filter(({ telling }) => telling || proved)
    .filter(({ start, end }) => !clauseMentions.some((mention) => mention.start < end && start < mention.end))
    .map(({ start, end, number, title, named }) =>
      found([{ number, standards: [] }], title, named, [{ span: { start, end }, role: 'clause' }]),
    );
}

interface Heading extends Span {
  number: string;
  title: string;
  named: NamedClause;
  /** Title and number cannot stand together by chance. */
  telling: boolean;
}

function headingOf(words: string, from: number): Heading | null {
  const ahead = HEADING.exec(words);
  const match = ahead ?? HEADING_BEHIND.exec(words);
  const { number = '', title: told = '' } = match?.groups ?? {};
  const title = told.trim();
  const named = number === '' ? null : (SHORT[title] ?? clauseNamed(title));
  const [clause, name] = [match?.indices?.groups?.number, match?.indices?.groups?.title];
  if (!named || !clause || !name) return null;
  const start = from + Math.min(clause[0], name[0]);
  const end = from + Math.max(clause[1], name[0] + title.length);
  // A title that fills its line or cell, and one before its number, is no word of a sentence.
  const alone = ahead === null || words.trim().endsWith(title);
  const runsOn =
    /^\p{Script=Han}/u.test(title) &&
    title.length >= BEYOND_CHANCE &&
    !OWN_CLAUSES.test(words.slice(end - from));
  const telling = named.official && (runsOn || (alone && title.length >= TELLING));
  return { start, end, number, title, named, telling };
}

/** Title and clause stand at most this far before the evidence, in UTF-16 units. */
const REACH = 120;

const found = (
  clauses: readonly ClauseRef[],
  title: string,
  named: NamedClause,
  places: Place[],
): RuleFinding => ({
  messageId: 'differs',
  severity: named.official ? 'error' : 'warning',
  params: {
    clause: clauses.map(formatClauseRef).join('、'),
    title,
    right: [...new Set(named.numbers.map((number) => number.replace('=', '')))].slice(0, 3).join(' / '),
  },
  places,
});
