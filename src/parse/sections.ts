import {
  type ClauseRef,
  type ReportLine,
  type Section,
  type SourceText,
  UNIT_PATTERN,
  type View,
} from '../core/index.js';
import { isClauseList, parseClauseList } from './clauses.js';

interface HeadingShape {
  pattern: RegExp;
  /** Rank of the numbering style; depth within `1.2.3` adds to it. */
  rank: number;
}

/** How reports number their sections, outermost style first. */
const SHAPES: readonly HeadingShape[] = [
  { pattern: /^(?:【(?<title>[^】]{1,40})】)/u, rank: 1 },
  { pattern: /^(?<label>[一二三四五六七八九十]{1,3})、\s*(?<title>.{0,60})/u, rank: 1 },
  { pattern: /^\((?<label>[一二三四五六七八九十]{1,3})\)\s*(?<title>.{0,60})/u, rank: 2 },
  { pattern: /^(?<label>\d{1,2}(?:\.\d{1,2}){1,4})[.、]?\s*(?<title>[^\d.].{0,79})/u, rank: 2 },
  { pattern: /^(?<label>\d{1,2})\s?[.、)]\s*(?<title>\D.{0,79})/u, rank: 3 },
  { pattern: /^第(?<label>[一二三四五六七八九十]{1,2})(?:部分|章|节)[\s:、]*(?<title>\S.{0,60})$/u, rank: 1 },
  // `B. Findings of the previous audit`, `Part III - Conclusions`: alone in their line.
  {
    pattern:
      /^(?:(?:Part|Section|Chapter)\s)(?<label>[A-K]|[IVX]{1,4}|\d{1,2})\s?[:.–-]\s?(?<title>[A-Z][A-Za-z ,/&'’()-]{2,60})$/u,
    rank: 1,
  },
  { pattern: /^(?<label>[A-Z]|[IVX]{2,4})[.)]\s(?<title>[A-Z][a-z][^.]{2,60})$/u, rank: 1 },
];
const NUMBER = '(?:[4-9]|10)(?:\\.\\d{1,2}){0,4}';
/** `QES9.2 ...`, also several at once: `Q8.1 Q8.2 ...`, `S8.1.1、8.1.2 ...`. */
const PREFIXED_CLAUSE = new RegExp(
  `^(?<label>[QESO]{1,3}\\s?${NUMBER}(?:[\\s、/,]{1,2}[QESO]{0,3}${NUMBER}(?!\\d)){0,5})(?=[\\s:、]|\\p{Script=Han})[:、]?\\s*(?<title>.{0,60})`,
  'iu',
);
/** A cell of a table that an extractor put on a line of its own: `92.5分`. */
const FIGURE_ALONE = new RegExp(`^\\d+(?:\\.\\d+)?\\s{0,2}(?:${UNIT_PATTERN})$`, 'u');
const MARKDOWN = /^(?<marks>#{1,6})\s+(?<rest>.*)$/u;
/** A heading that also holds its text (`3.目标:…。`) or its verdict (`3.2 运行 ■符合 □不符合`) is one all the same; only its title is cut. */
const TITLE_END = /[:。;,]|\s+(?=[□■☐☑☒√]\s?\p{Script=Han})/u;

interface Candidate {
  line: ReportLine;
  label: string;
  title: string;
  level: number;
  clauses: ClauseRef[];
  formal: boolean;
}

/**
 * Sections from the format's own headings and from numbered lines, each reaching to the next heading of the same
 * or a higher level. Clause numbers count as clauses only where the document does not number its own sections
 * 1, 2, 3 ... in the same style (`4. OPERATION` of an English report is no clause 4).
 */
export function readSections(view: View, lines: readonly ReportLine[], source: SourceText): Section[] {
  const marked = new Set(source.headings.map((heading) => view.fromSource(heading.start)));
  const found = lines.flatMap((line) => headingOf(view.text, line, marked) ?? []);
  const ownNumbers = numbersItsSections(found);
  const headings = found.map((heading) => ({
    ...heading,
    clauses:
      ownNumbers && !/^[QESO]/iu.test(heading.label) ? bracketedClauses(heading.title) : heading.clauses,
  }));
  const ends = endsOf(headings, view.text.length);
  return headings.map(({ line, label, title, level, clauses }, index) => ({
    start: line.start,
    end: ends[index] ?? view.text.length,
    label,
    title,
    level,
    clauses,
  }));
}

/** Where each section ends: at the next heading of its own or a higher level. */
function endsOf(headings: readonly Candidate[], length: number): number[] {
  const ends = headings.map(() => length);
  const open: number[] = [];
  headings.forEach(({ line, level }, index) => {
    for (
      let last = open.at(-1);
      last !== undefined && (headings[last]?.level ?? 0) >= level;
      last = open.at(-1)
    ) {
      ends[last] = line.start;
      open.pop();
    }
    open.push(index);
  });
  return ends;
}

function headingOf(text: string, line: ReportLine, marked: ReadonlySet<number>): Candidate | null {
  if (line.kind === 'row') return null;
  const content = text.slice(line.start, line.end);
  const markdown = MARKDOWN.exec(content)?.groups;
  const body = markdown?.rest ?? content;
  const formal = markdown !== undefined || marked.has(line.start);
  // A line of clause numbers alone is a cell of a flattened table.
  if (!formal && isClauseList(body)) return null;
  const clause = PREFIXED_CLAUSE.exec(body)?.groups;
  const shape = SHAPES.find(({ pattern }) => pattern.test(body));
  if (!formal && ((!clause && !shape) || FIGURE_ALONE.test(body))) return null;
  const groups = clause ?? (shape ? shape.pattern.exec(body)?.groups : undefined);
  const label = groups?.label ?? '';
  const title = (groups?.title ?? body).split(TITLE_END)[0]?.trim() ?? '';
  const depth = label.split('.').length;
  return {
    line,
    label,
    title,
    level: markdown
      ? (markdown.marks?.length ?? 1)
      : clause
        ? 3
        : (shape?.rank ?? 2) + Math.max(0, depth - 2),
    clauses:
      /\d/u.test(label) && !/^[123]\b/u.test(label) && (clause || label.includes('.') || formal)
        ? parseClauseList(label)
        : [],
    formal,
  };
}

/** True when plain numbers 1, 2 or 3 head sections, so that 4, 5 and 6 go on counting them. */
const numbersItsSections = (headings: readonly Candidate[]): boolean => {
  const plain = new Set(
    headings
      .filter(({ label }) => /^[1-3](?:\.\d{1,2}){0,2}$/u.test(label))
      .map(({ label }) => label.split('.')[0]),
  );
  const decimal = headings.some(({ label }) => /^[123]\.\d/u.test(label));
  // Marked headings that count 1, 2, 3 are chapters; list items of a text may well do so.
  const chapters = ['1', '2', '3'].every((label) =>
    headings.some((heading) => heading.formal && heading.label === label),
  );
  const goesOn = decimal || chapters || headings.some(({ label }) => /^4\.\d/u.test(label));
  return plain.has('1') && plain.has('2') && goesOn;
};

/** `3.2 采购(8.4)`, `3.6 意识与交流(QES7.3 QES7.4)`; a bare number in brackets may be anything. */
const bracketedClauses = (title: string): ClauseRef[] => {
  const inner = /\((?:clauses?\s)?(?<list>[QESO]{0,3}\d{1,2}\.\d[^()]{0,60})\)/iu.exec(title)?.groups?.list;
  return inner !== undefined && isClauseList(inner) ? parseClauseList(inner) : [];
};
