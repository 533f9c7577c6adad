import {
  type ClauseRef,
  type NcMention,
  parseClauseRef,
  type Span,
  SYSTEM_OF_STANDARD,
  spanOf,
  systemLetter,
} from '../../core/index.js';

/** A clause as reports write it with a nonconformity: `8.5.1`, `Q8.5.1`, `ES 6.1.2`, `8.6/EC 10.4`, `7.1.5、8.6`. */
const ONE = '(?:(?:QMS|EMS|OHSMS|[QESO]{1,3})\\s?[:]?\\s?)?\\d{1,2}(?:\\.\\d{1,2}){1,4}';
export const CLAUSES = `${ONE}(?:\\s?[/、和与]\\s?(?:EC\\s?)?${ONE}){0,5}`;
/** A department as reports write it. */
export const DEPARTMENT =
  '(?:(?![对查在由至抽为及和与向该此]|经(?![营济销]))[\\p{Script=Han}\\d]{1,10}?(?:部门?|车间|科|室|中心|仓库|库房|(?<!\\d)处|站|厂区?|队|班组|层|公司)|仓库|库房|厨房|办公室)';
const UNIT =
  '(?![\\d.]|\\s?(?:mm|cm|m|kg|g|MPa|dB)(?![A-Za-z])|\\s?(?:℃|%|‰|元|万|天|分|小时|个|次|件|年|月))';

/** Whom a nonconformity is raised against may be a store or a line as well. */
const OBJECT = `(?:${DEPARTMENT}|[\\p{Script=Han}\\d]{1,8}?(?:库|班|线|店|所|厂|楼|工段|工区))`;

const FAILED =
  '(?:不满足|未满足|不符合|违反|不能满足|未能满足|不符(?:合)?|contrary to|does not (?:meet|fulfil|satisfy)|not (?:met|fulfilled))';
/** Where a clause stands with a nonconformity, the surest first. */
const CLAUSE_SHAPES: readonly RegExp[] = [
  new RegExp(
    `\\(\\s?(?:(?:minor|major|轻微|一般|严重)(?:不符合)?\\s?[,、:]\\s?)?(?:(?<department>${DEPARTMENT})\\s?[,、/:]?\\s?)?(?:(?<standard>ISO \\d{4,5})(?::20\\d\\d)?,?\\s)?(?:标准|条款|clause)?\\s?[:]?\\s?(?<clauses>${CLAUSES})\\s?(?:条款?)?(?:\\s?,\\s?(?<section>[A-Z][A-Za-z ]{1,30}))?[^()]{0,12}\\)`,
    'iu',
  ),
  new RegExp(`${FAILED}[^。;]{0,44}?(?<![\\d.A-Za-z-])(?<clauses>${CLAUSES})${UNIT}`, 'iu'),
  new RegExp(`(?<![\\d.])(?<clauses>${CLAUSES})\\s?(?:条款|条|的要求|要求)`, 'iu'),
  new RegExp(`(?:条款|clause|标准)\\s?[:]?\\s?(?<clauses>${CLAUSES})${UNIT}`, 'iu'),
  new RegExp(
    `(?<department>${DEPARTMENT})\\s?(?<clauses>${CLAUSES})${UNIT}(?=[^。;]{0,10}(?:开具|提出|开出|不符合))`,
    'u',
  ),
  new RegExp(
    `(?:(?<department>${DEPARTMENT})\\s?)?[对就按]\\s?(?<clauses>${CLAUSES})${UNIT}(?=[^。;,]{0,6}(?:开具|提出|开出))`,
    'u',
  ),
  new RegExp(
    `(?:[对向给](?<department>${OBJECT})的?)?(?:开具|开出|提出|出具|下达|开了)了?\\s?(?<clauses>${CLAUSES})(?:条款?)?的?\\s?(?:严重|一般|轻微)?不符合(?!品)`,
    'u',
  ),
  new RegExp(`\\b(?:QMS|EMS|OHSMS)\\s(?<clauses>${CLAUSES})${UNIT}`, 'iu'),
  // `8.4 采购部:供方未评价`, `7.2 查电工证`: the sentence is headed by its clause.
  new RegExp(
    `^\\s?(?<clauses>${CLAUSES})\\s(?:\\s?(?<department>${DEPARTMENT})\\s?[:,]|(?=[查抽现在对]))`,
    'u',
  ),
  new RegExp(`nonconformity[^.]{0,24}?\\b(?<clauses>${CLAUSES})${UNIT}`, 'iu'),
];
const NAMED_DEPARTMENT = new RegExp(
  `^(?:\\(?\\d{1,2}[).、]\\s?)?(?<lead>${DEPARTMENT})\\s?:|(?:查|在|对|抽查?|由|至)(?<object>${DEPARTMENT})|(?:责任|涉及|受审核|不符合|发生)部门\\s?[:为]?\\s?(?<field>${DEPARTMENT})|向(?<raised>${DEPARTMENT})(?=(?:开具|开出|提出|下发|出具))`,
  'u',
);

/** `NC-1 was raised in Purchasing`, `NC-1 in the Warehouse`. */
const ENGLISH_DEPARTMENT =
  /\b(?:NC|NCR|nonconformity|finding)[- ]?\d{0,3},? (?:was )?(?:raised |found )?(?:in|with|against) (?:the )?(?!January|February|March|April|May|June|July|August|September|October|November|December|Section|Clause|Stage|Annex)(?<name>[A-Z][a-z]{3,}(?: [A-Z][a-z]{3,})?)/u;

/** The clauses of `Q8.5.1`, `8.6/EC 10.4`; those of other standards (`EC 10.4`) are left out. */
export function parseClauses(written: string): ClauseRef[] {
  const prefixed = written
    .replace(/EC\s?\d{1,2}(?:\.\d{1,2}){0,4}/gu, '')
    .replace(
      /(?:GB\/T|ISO)\s?(19001|9001|24001|14001|45001)(?:[-:]20\d\d)?[\s,]{0,2}/gu,
      (_, number: string) => systemLetter(SYSTEM_OF_STANDARD[number]) ?? '',
    );
  return prefixed.split(/[/、和与,]|\s(?=[QESO]{0,3}\d)/u).flatMap((part) => {
    const plain = part
      .replace(/QMS|EMS|OHSMS/gu, (name) => systemLetter(name) ?? '')
      .replace(/[^\d.QESO]/gu, '');
    return parseClauseRef(plain) ?? [];
  });
}

const CLAUSE_CELL = new RegExp(
  `^(?:GB/T ?\\d{5}(?:-\\d{4})?\\s?)?(?:标准)?${CLAUSES}(?:条款?)?(?:\\s?[a-z]\\))?$`,
  'iu',
);
/** True for a table cell that holds a clause and nothing else. */
export const isClauseCell = (words: string): boolean => CLAUSE_CELL.test(words);

export type Target = Pick<NcMention, 'clause' | 'clauses' | 'department' | 'from'>;
/** A target with the place of its words in the sentence; null where it has none. */
export type WrittenTarget = Target & { words: Span | null };

const NUMBER = '\\d{1,2}(?:\\.\\d{1,2}){0,4}';
const PAPER =
  '(?:manual|procedure|instruction|plan|contract|specification|licen[cs]e|permit|act|regulations?|handbook|agreement)';
const PART = '(?:clauses?|sections?|items?|paragraphs?|chapters?)';
/** `《称量作业指导书》第4.2条`: the paper by its title, and the number behind it. */
const TITLED = new RegExp(
  `《(?<title>[^《》\\n]{1,40})》\\s?(?:\\([^()\\n]{1,24}\\)\\s?)?中?的?第?\\s?(?<number>${NUMBER})`,
  'gu',
);
/** `clause 5.10 of the manual`, `procedure WP-11, section 4.2`. */
const OF_PAPER = new RegExp(
  `\\b${PART} (?<number>${NUMBER}) of (?:(?:the|its|their|this|that) )?(?:[a-z'’-]+ ){0,3}?(?:${PAPER}\\b|[A-Z]{2,5}-\\d)|\\b${PAPER}(?: [A-Z]{1,5}-?\\d[\\w-]{0,8})?,? ${PART} (?<part>${NUMBER})`,
  'giu',
);
/** The standard itself has a title, too. */
const STANDARD_TITLE = /管理体系|^(?:GB|ISO)/u;

const dotted = (match: string, number = ''): string => match.replace(number, '·'.repeat(number.length));

/** The same words at the same places, without the clauses of other papers than the standard. */
export function withoutDocumentClauses(words: string): string {
  const told = words.includes('《')
    ? words.replace(TITLED, (match, title: string, number: string) =>
        STANDARD_TITLE.test(title) ? match : dotted(match, number),
      )
    : words;
  return told.replace(OF_PAPER, (match, number?: string, part?: string) => dotted(match, number ?? part));
}

/** Against what and whom a sentence raises its nonconformity, as far as its own words say. */
export function readTarget(written: string): WrittenTarget {
  const content = withoutDocumentClauses(written);
  for (const shape of CLAUSE_SHAPES) {
    const match = shape.exec(content);
    const groups = match?.groups;
    const clauses = parseClauses(`${groups?.standard ?? ''} ${groups?.clauses ?? ''}`);
    if (!match || !groups || clauses.length === 0) continue;
    return {
      words: spanOf(match),
      clause: groups.clauses?.replace(/\s/gu, '') ?? null,
      clauses,
      department: groups.department ?? groups.section?.trim() ?? departmentIn(content),
      from: 'words',
    };
  }
  return { words: null, clause: null, clauses: [], department: departmentIn(content), from: 'words' };
}

/** `某某市顺丰钢材经营部` is a firm that sells, not a department. */
const FIRM = /\p{Script=Han}[省市县区镇]\p{Script=Han}{2}|(?:经营|门市|营业|工程)部$/u;

/** `查总部油料间`: a place, whichever department keeps it. */
const HEAD_OFFICE = '总部';

/** `查外业部…，对综合部开具`, `责任部门为综合部`: whom it is raised against comes before where it was seen. */
const RAISED_AGAINST = new RegExp(
  `(?:对|向|给)(?<name>${OBJECT})(?:的?[^,。;对向]{0,10})?(?:开具|开出|提出|下发|下达|出具|开了)|责任部门\\s?[:为是]?\\s?(?<owner>${DEPARTMENT})`,
  'u',
);

function departmentIn(content: string): string | null {
  const raised = RAISED_AGAINST.exec(content)?.groups;
  const against = raised?.name ?? raised?.owner;
  if (against !== undefined) return against;
  const groups = NAMED_DEPARTMENT.exec(content)?.groups;
  const name = groups?.lead ?? groups?.object ?? groups?.field ?? groups?.raised ?? null;
  if (name === HEAD_OFFICE) return null;
  if (name !== null) return name.length > 4 && FIRM.test(name) ? null : name;
  return ENGLISH_DEPARTMENT.exec(content)?.groups?.name ?? null;
}
