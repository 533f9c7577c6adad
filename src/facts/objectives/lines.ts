import {
  type ObjectiveClaim,
  type ObjectiveScope,
  type Report,
  type ReportLine,
  type Span,
  shiftFigure,
  viewText,
  WordFinder,
} from '../../core/index.js';
import { departmentScope } from '../context.js';
import { readClaims } from './claims.js';
import { type Context, contextsOf, homeContext, NO_CONTEXT, passageStart } from './context.js';
import { type Mention, type MentionOptions, readMentions } from './mentions.js';
import { type Placed, place, readSentence, sentenceAround, sentenceDates } from './placed.js';

/** A department's own aim, said to go beyond that of the organisation. */
const STRICTER =
  /严于公司|高于公司|比公司(?:的)?(?:目标)?(?:严|高)|严于组织|more demanding than|tighter|\bset (?:its|themselves|itself)?\s?(?:its own|their own|an own) (?:limit|target|objective|goal)/iu;
const isOwn = (text: string, { start, name }: Mention): boolean =>
  /^部门/u.test(name) || /部门(?:的|内部|自定)?$/u.test(text.slice(Math.max(0, start - 6), start));
/** `标准不超过13%`, `许可限值50毫克`: a requirement on a product or a place, where no objective is spoken of. */
const REQUIREMENT =
  /(?:标准|限值|限量|许可|工艺|图纸|规程)(?:要求|规定|值)?(?:为|是|:)?\s?$|\blimit(?: of| is| was|:)?\s?$/iu;
const isRequirement = (text: string, mention: Mention): boolean =>
  REQUIREMENT.test(text.slice(Math.max(0, mention.figure.start - 12), mention.figure.start)) &&
  !/目标|指标|objective|target|goal/iu.test(sentenceAround(text, mention).text);
const OWN_AIM: ObjectiveScope = { level: 'department', name: '部门' };
const UNIT = '(?:部|车间|科|室|中心|组|处|班组|分公司)';
/** `生产部一次交验合格率`: a department before a name that the report gives a target elsewhere. */
const DEPARTMENT_FIRST = new RegExp(`^(?<department>[\\p{Script=Han}]{1,8}?${UNIT})的?(?<rest>.{4,})$`, 'u');

/** The same where the known name was found by itself: `工程部30分钟内到场率`. */
const DEPARTMENT_BEFORE = new RegExp(
  `(?:^|[^\\p{Script=Han}]|[由为是列对])(?<before>(?!全部|内部|外部|总部|各部|[本该各][\\p{Script=Han}]{0,2}$)[\\p{Script=Han}]{1,7}${UNIT})的?$`,
  'u',
);

function ofDepartment(
  { name, scope, start }: Mention,
  text: string,
  known: readonly string[],
): Pick<Mention, 'name' | 'scope'> {
  if (scope.level !== 'organisation') return { name, scope };
  const { before } = DEPARTMENT_BEFORE.exec(text.slice(Math.max(0, start - 12), start))?.groups ?? {};
  if (before !== undefined && known.includes(name.toLowerCase()))
    return { name, scope: departmentScope(before) };
  const { department = '', rest = '' } = DEPARTMENT_FIRST.exec(name)?.groups ?? {};
  return known.includes(rest.toLowerCase())
    ? { name: rest, scope: departmentScope(department) }
    : { name, scope };
}

/** `目标如下：` opens a list; its numbered items are no sections. */
const OPENS_LIST = /(?::|如下|以下)\s*[。;]?$/u;
const ITEM = /^[(]?(?<number>\d{1,2})\s?[.、)]\s?\D/u;

export interface LinesRead {
  placed: Placed[];
  claims: ObjectiveClaim[];
  parts: PartRead[];
}

/** What was read from one line or cell. */
interface PartRead {
  /** The target before it that it was read by. */
  previous: Mention | null;
  placed: Placed[];
  claims: ObjectiveClaim[];
  /** What its last words leave open for the next. */
  after: Context;
}

/**
 * Reads mentions and claims line by line; what a list is about goes on from line to line. `before` is what was read
 * from the same lines when no name was known: it stands wherever no known name is written.
 */
export function readLines(
  report: Report,
  lines: readonly ReportLine[],
  known: readonly string[],
  before?: LinesRead,
): LinesRead {
  const read: LinesRead = { placed: [], claims: [], parts: [] };
  const names = new WordFinder(known);
  let context: Context = NO_CONTEXT;
  let passage = -1;
  let opened = false;
  let item = 0;
  for (const line of lines) {
    const content = viewText(report, line);
    const number = Number(ITEM.exec(content)?.groups?.number ?? 0);
    const listed = number > 0 && ((opened && number === 1) || (item > 0 && number === item + 1));
    const start = passageStart(report, line);
    if (listed) context = { ...context, since: 0 };
    else if (start !== passage) context = NO_CONTEXT;
    passage = start;
    item = listed ? number : 0;
    opened = OPENS_LIST.test(content);
    for (const part of line.kind === 'row' ? line.cells : [line]) {
      const previous = lastTargetSince(read.placed, start);
      const text = viewText(report, part);
      const once = before?.parts[read.parts.length];
      const own =
        once && once.previous === previous && !names.standIn(text.toLowerCase())
          ? once
          : readPart(report, part, text, context, { known, previous });
      read.parts.push(own);
      read.placed.push(...own.placed);
      read.claims.push(...own.claims);
      context = own.after;
    }
  }
  return read;
}

/** The target read last in the passage that begins at an offset; what was read before it is not looked at. */
function lastTargetSince(placed: readonly Placed[], start: number): Placed | null {
  for (let i = placed.length - 1; i >= 0; i--) {
    const mention = placed[i];
    if (!mention || mention.start < start) return null;
    if (mention.role === 'target') return mention;
  }
  return null;
}

function readPart(
  report: Report,
  part: Span,
  text: string,
  before: Context,
  options: Pick<MentionOptions, 'known' | 'previous'>,
): PartRead {
  const placed: Placed[] = [];
  const contextAt = contextsOf(text, homeContext(report, part, before));
  const mentions = readMentions(text, { ...options, contextAt });
  const dates = mentions.length > 0 ? sentenceDates(text) : [];
  for (const mention of mentions) {
    if (isRequirement(text, mention)) continue;
    const own = STRICTER.test(sentenceAround(text, mention).text) || isOwn(text, mention);
    const { scope, name } = ofDepartment(mention, text, options.known);
    const moved = {
      ...mention,
      name,
      scope: own ? OWN_AIM : scope,
      start: part.start + mention.start,
      end: part.start + mention.end,
      figure: shiftFigure(mention.figure, part.start),
    };
    placed.push(place(moved, readSentence(text, mention, dates)));
  }
  return {
    previous: options.previous,
    placed,
    claims: readClaims(part.start, text, mentions, contextAt),
    after: { ...contextAt(text.length), since: -1 },
  };
}
