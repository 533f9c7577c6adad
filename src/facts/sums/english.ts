import { type Figure, isFigureSlip, type SumFact } from '../../core/index.js';
import { isFilledBefore, isPartOf, isSure, OPENED } from './english-doubts.js';
import { inOneUnit, scanEnglishNumbers } from './english-numbers.js';

/**
 * What stands between a whole and the list of its parts. `(`, `:` and `made up of` open all the parts; `of which` and
 * a comma open some of them unless the words say more.
 */
const OPENINGS: ReadonlyArray<readonly [Opening, RegExp]> = [
  ['all', /^[^.:;()\d]{0,60}\(\s?(?:that is,?\s|namely,?\s)?$/iu],
  ['all', /^[^.:;()]{0,100}:\s$/u],
  [
    'all',
    /^[^.:;()]{0,40}(?:,\s)?(?:made up of|consisting of|comprising|composed of|split into|namely)\s$/iu,
  ],
  ['all', /^[^.:;()]{0,60}\s[-–—]\s$/u],
  ['some', /^[^.:;()]{0,60},?\sof (?:which|whom|these)\s$/iu],
  ['some', /^[^.:;()]{2,60},\s$/u],
];
type Opening = 'all' | 'some';

/** `within ten working days: three dimensional, ...`: a time, no whole. */
const PERIOD =
  /^\s?(?:(?:working|calendar|business|full)\s)?(?:days?|weeks?|months?|hours?|minutes?|years?)(?![a-z])/iu;

/** What may lead a number: `and the remaining 6`. */
const LEAD = /(?:and\s|plus\s|with\s)?(?:the\s|a\s|another\s)?(?:remaining\s|other\s|further\s)?$/iu;
const ITEM_LEAD = /^(?:and\s?|plus\s?|with\s?)?(?:the\s?|a\s?|another\s?)?(?:remaining|other|further)?$/iu;
/** `(assembly 71, test 18)`: labels that stand before their numbers. */
const LABEL_FIRST =
  /^(?<open>[^.:;()]{0,60}(?:\(|:\s|\b(?:made up of|consisting of|comprising|composed of|split into|namely)\s))[a-z][a-z &/-]{2,40}\s$/iu;
/** Commas, and `and` before the next number. */
const SEPARATOR =
  /,\s(?:and\s)?|\sand\s(?=(?:the\s)?(?:remaining\s|other\s)?(?:\d|[a-z-]{2,12}\s(?:[a-z]|$)))/iu;
const REST = /\b(?:remaining|the (?:other|rest)|the others)\b/iu;
/** The text says that nothing else belongs to the whole, or that nothing belongs twice. */
const COMPLETE = /\beach\b|in total|only one group|none in any other|no other|all of (?:them|which)/iu;
/** `six auditor days (two auditors, three days each)`: to be multiplied, not added. */
const FOR_EACH = /\b[a-z]+s? (?:each|apiece|per [a-z]+)$/iu;
/** A list that names only some, or a further number that is counted apart. */
const OPEN_ENDED = /\b(?:including|such as|e\.g\.|for example|among|mainly|mostly|at least|etc)\b/iu;
/** What may be true of one thing together with another. */
const OVERLAPPING =
  /\b(?:women|female|part-time|first[- ]aid|hold|trained|qualified|certified|sampled|audited|inspected|checked|reviewed|visited|new|years|also|over|under|older|younger)\b/iu;
/** Being one of these, a thing is none of the others. */
const STATUS =
  /^(?:(?:is|are|was|were|has been|have been|remain(?:s|ed)?|still)\s)*(?:now\s|already\s|still\s)?(?:closed|open|in progress|under way|ongoing|overdue|pending|complete[d]?|not (?:yet )?(?:started|closed|complete[d]?|done|due|returned)|started|cancelled|postponed|done|accepted|rejected|scrapped|reworked|returned|passed|failed|(?:major|minor)(?!\s[a-z])|in use|withdrawn|satisfied|dissatisfied|neutral)\b/iu;
const PREPOSITION = /^(?:in|about|on|at|from|for|by|with|of|to|concerning|due to)\b/iu;
const CODES = /\b[A-Z]{1,4}-?\d{1,5}\b/u;
const LONGEST_LABEL = 70;
const WINDOW = 400;
/** Of the words before a whole that may say what its numbers are of. */
const BEFORE = 12;
/** Parts that fill this share of the whole were meant to fill it all. */
const LIKELY_SHARE = 0.8;

interface Opened {
  kind: Opening;
  /** Where the list begins. */
  start: number;
  bracketed: boolean;
}

interface Item {
  figure: Figure;
  label: string;
  rest: boolean;
}

/** Wholes with their parts in English sentences, numbers in digits or words, parts behind or before their whole. */
export function readEnglishSums(content: string): SumFact[] {
  const numbers = scanEnglishNumbers(content);
  const sums = numbers.flatMap((total, index) => {
    const after = readAfter(content, total, numbers.slice(index + 1));
    const before = readBefore(content, total, numbers.slice(0, index));
    return [...(after ? [after] : []), ...(before ? [before] : [])];
  });
  return sums.filter((sum) => !sums.some((other) => other !== sum && isTailOf(sum, other)));
}

/** One part of a list is no whole of the parts that follow it. */
const isTailOf = (sum: SumFact, list: SumFact): boolean =>
  list.parts.includes(sum.total) && sum.parts.every((part) => list.parts.includes(part));

/** `47, of which 21 in 2029, 17 in 2030 and 9 in 2031 (December 2028: none)`: what is left stands behind the parts that were read. */
function isFilledBehind(
  total: Figure,
  items: readonly Item[],
  rest: readonly Figure[],
  end: number,
): boolean {
  const last = items.at(-1)?.figure.end ?? 0;
  const left = items.reduce((sum, { figure }) => sum - figure.value, total.value);
  return rest.some((figure) => figure.start > last && figure.end <= end && figure.value === left);
}

function readAfter(content: string, total: Figure, rest: readonly Figure[]): SumFact | null {
  const opened = total.value < 2 ? null : openedBy(content, total, rest);
  if (opened === null) return null;
  const window = content.slice(opened.start, opened.start + WINDOW);
  const stop = opened.bracketed ? withoutRemarks(window).indexOf(')') : window.search(/;|\.(?=\s|$)/u);
  if (stop < 0 && (opened.bracketed || window.length === WINDOW)) return null;
  const end = opened.start + (stop < 0 ? window.length : stop);
  const items = readItems(content, opened, end, rest);
  if (items.some(({ label }) => FOR_EACH.test(label))) return null;
  const parts = inUnitOf(
    items.map(({ figure }) => figure),
    total,
    opened,
  );
  if (items.length < 2 || parts.some((part) => part.value > total.value || !inOneUnit(part, total)))
    return null;
  if (opened.kind === 'some' && isFilledBehind(total, items, rest, end)) return null;
  const passage = content.slice(Math.max(0, total.start - BEFORE), end + 60);
  if (
    opened.kind === 'some' &&
    areParallel([content.slice(total.end).trim(), ...items.map(({ label }) => label)])
  )
    return null;
  const [ahead, gap] = [
    content.slice(Math.max(0, total.start - BEFORE), total.start),
    content.slice(total.end, opened.start),
  ];
  // A line that breaks off behind a comma goes on elsewhere.
  if (end === content.length && /,\s*$/u.test(content)) return null;
  const exhaustive = howExhaustive(items, total, opened.kind, passage, gap);
  if (!exhaustive || isPartOf(content, total, parts) || isFilledBefore(content, total, parts)) return null;
  const told = { start: total.start, end: parts.at(-1)?.end ?? end, total, parts, exhaustive };
  return isSure(ahead, gap) && !(exhaustive === 'likely' && OF_WHICH.test(gap))
    ? told
    : { ...told, doubtful: true };
}

/** `8,600 tonnes (wheat 5,100, rye 3,500)`: bare amounts in a bracket are in the unit before it. */
const inUnitOf = (parts: Figure[], { unit }: Figure, { bracketed }: Opened): Figure[] =>
  bracketed && unit !== null && parts.every((part) => part.unit === null)
    ? parts.map((part) => ({ ...part, unit }))
    : parts;

/** The words between the whole and its first part decide what the list is. */
function openedBy(content: string, total: Figure, rest: readonly Figure[]): Opened | null {
  const [first] = rest;
  if (!first) return null;
  const gap = content.slice(total.end, first.start);
  if (!inOneUnit(first, total) && !(first.unit === null && gap.includes('('))) return null;
  if (PERIOD.test(gap)) return null;
  const lead = LEAD.exec(gap)?.[0] ?? '';
  const bare = gap.slice(0, gap.length - lead.length);
  const kind = OPENINGS.find(([, pattern]) => pattern.test(bare))?.[0];
  if (kind) return { kind, start: first.start - lead.length, bracketed: bare.includes('(') };
  const labelled = LABEL_FIRST.exec(gap)?.groups?.open;
  return labelled === undefined
    ? null
    : { kind: 'all', start: total.end + labelled.length, bracketed: labelled.endsWith('(') };
}

/** Remarks in brackets are no part of a list; blanks keep the offsets. */
const withoutRemarks = (list: string): string =>
  list.replace(/\([^()]{0,120}\)/gu, (remark) => ' '.repeat(remark.length));

/** `35 installers in seven crews of five`: how the part itself is spread. */
const SPREAD = /^\s[^,.;\d]{0,30}\b(?:in|over|across|on|at|of)\s(?:the\s)?$/iu;

/** Pieces of a list hold a number with its label each; a piece without one belongs to the label before it. */
function readItems(
  content: string,
  { start, kind }: Opened,
  end: number,
  numbers: readonly Figure[],
): Item[] {
  const list = withoutRemarks(content.slice(start, end));
  const items: Item[] = [];
  let at = 0;
  for (const piece of list.split(SEPARATOR)) {
    const from = start + list.indexOf(piece, at);
    at = from - start + piece.length;
    const inside = numbers.filter((number) => number.start >= from && number.end <= from + piece.length);
    const [figure] = inside;
    const last = items.at(-1);
    // `mills M2 and M5` counts no less than its neighbours, but nobody says how many.
    if (!figure && CODES.test(piece)) return [];
    if (!figure) {
      if (last) last.label += `, ${piece.trim()}`;
      continue;
    }
    const before = content.slice(from, figure.start).trim();
    const after = content.slice(figure.end, from + piece.length).trim();
    const leads = before === '' || ITEM_LEAD.test(before);
    const second = inside[1];
    const runsOn = second === undefined || (leads && SPREAD.test(content.slice(figure.end, second.start)));
    // `28 lorries and 9 vans, all fitted with two sensors`: what is told of all of them is no part.
    if (items.length > 1 && TOLD_OF_ALL.test(piece)) break;
    // Of all the parts none may be unreadable; where only some are named, the list ends here.
    if ((!runsOn || (!leads && after !== '')) && kind === 'all') return [];
    if (!runsOn || (!leads && after !== '')) break;
    items.push({ figure, label: leads ? after : before, rest: REST.test(before) });
  }
  return items.some(({ label }) => label.length > LONGEST_LABEL) ? [] : items;
}

const TOLD_OF_ALL = /^(?:all|each|both|every|which|of (?:which|these)|with|none)\b/iu;

const sumOf = (items: readonly Item[]): number =>
  Number(items.reduce((sum, { figure }) => sum + figure.value, 0).toPrecision(12));

function howExhaustive(
  items: readonly Item[],
  total: Figure,
  kind: Opening,
  passage: string,
  gap: string,
): SumFact['exhaustive'] | null {
  const labels = items.map(({ label }) => label);
  if (OPEN_ENDED.test(passage)) return null;
  if (items.some(({ rest }) => rest) || COMPLETE.test(passage)) return 'yes';
  if (labels.some((label) => OVERLAPPING.test(label))) return null;
  if (kind === 'all') return 'yes';
  const status = labels.every((label) => STATUS.test(label));
  const fills = sumOf(items) >= LIKELY_SHARE * total.value;
  if (areParallel(labels)) return fills ? 'yes' : 'no';
  if (status) return fills && sumOf(items) > total.value ? 'yes' : 'likely';
  // Behind a comma numbers of other things may follow, unless the whole is opened: `Of the seven complaints, ...`.
  const opened = OPENED.test(passage.split(total.raw)[0] ?? '');
  return fills && items.length >= 3 && (opened || OF_WHICH.test(gap) || sumOf(items) <= total.value)
    ? 'likely'
    : null;
}

const OF_WHICH = /\bof (?:which|whom)\b/iu;

/** Numbers farther from their sum are no parts of it. */
const FARTHEST = 0.6;
const SUM_BEFORE = /(?:together|in total|totall?ing|altogether|making|in all)[,:]?\s(?:a total of\s)?$/iu;
const SUM_AFTER = /^(?:\s[a-z]+){0,2}\s(?:in total|in all|altogether)\b/iu;

/** `one for each of the two shifts`: so many times over. */
const PER_EACH = /\b(?:each|every)\b/iu;

/** `12 in assembly, 9 in test, 21 in total`: the parts stand before their sum and run parallel. */
function readBefore(content: string, total: Figure, before: readonly Figure[]): SumFact | null {
  const lead = SUM_BEFORE.exec(content.slice(Math.max(0, total.start - 24), total.start));
  if (!lead && !SUM_AFTER.test(content.slice(total.end))) return null;
  const parts: Figure[] = [];
  const labels: string[] = [];
  let apart = false;
  let next = total.start - (lead?.[0].length ?? 0);
  const bare = withoutRemarks(content);
  const outside = (number: Figure) => bare.slice(number.start, number.end).trim() !== '';
  for (const figure of before.filter((number) => inOneUnit(number, total) && outside(number)).reverse()) {
    const between = bare.slice(figure.end, next);
    // `squares 4; in total 59`: only the sum itself may stand behind a semicolon.
    const gap = labels.length === 0 ? between.replace(/;\s?$/u, '') : between;
    if (gap !== between) apart = true;
    if (gap.length > LONGEST_LABEL || /[.;:()]/u.test(gap)) break;
    parts.unshift(figure);
    labels.unshift(gap.trim());
    next = figure.start;
  }
  const [first] = parts;
  if (labels.some((label) => PER_EACH.test(label))) return null;
  if (!first || parts.length < 2 || (!lead && parts.length < 3 && !areParallel(labels))) return null;
  // `four heated, two unheated, together 9,300 places`: counts of something else.
  if (
    !isFigureSlip(
      parts.reduce((sum, { value }) => sum + value, 0),
      total.value,
      FARTHEST,
    )
  )
    return null;
  const sum: SumFact = { start: first.start, end: total.end, total, parts, exhaustive: 'yes' };
  return apart ? { ...sum, doubtful: true } : sum;
}

/** `in ..., in ...`: one preposition opens every label. */
function areParallel(labels: readonly string[]): boolean {
  const preposition = PREPOSITION.exec(labels[0] ?? '')?.[0].toLowerCase();
  return preposition !== undefined && labels.every((label) => label.toLowerCase().startsWith(preposition));
}
