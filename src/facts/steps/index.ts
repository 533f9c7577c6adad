import {
  compareSpans,
  type Report,
  type ReportTable,
  type Sentence,
  type Span,
  type StepFact,
  scanDates,
  viewText,
} from '../../core/index.js';
import { withReportYear, withYears } from '../events/years.js';
import { stackedTables } from '../stacked-tables.js';
import { peopleIn } from '../validity-uses.js';
import { CHAINS, type Chain, NOT_A_STEP } from './chains.js';
import { type TimePoint, timePoints } from './points.js';

/** The words that are said of one time of a sentence. */
interface Words {
  before: string;
  after: string;
  /** The piece before, where the time's own piece says nothing: `由王某完成,时间为8:40`. */
  lead: string;
}

/** Dated or clocked steps of work, each with the order of work it belongs to. */
export function extractSteps(report: Report): StepFact[] {
  const tables = [...report.tables, ...stackedTables(report)].flatMap((table) => readTable(report, table));
  const told = report.sentences
    .flatMap((sentence) => readSentence(report, sentence))
    .filter((fact) => !tables.some(({ start, chain }) => start === fact.start && chain === fact.chain));
  return [...told, ...tables].sort(compareSpans);
}

/** A column headed by a step dates that step of every row; the row's code says of what. */
function readTable(report: Report, { header, rows }: ReportTable): StepFact[] {
  if (header === null) return [];
  const titles = header.cells.map((cell) => viewText(report, cell));
  const all = viewText(report, header);
  const chains = CHAINS.filter(
    ({ about, steps }) => about.test(all) || steps.some(({ says }) => says.test(all)),
  );
  return rows.flatMap((row) => {
    const code = CODES.exec(viewText(report, row))?.[0] ?? null;
    return row.cells.flatMap((cell, column) => {
      const title = titles[column] ?? '';
      const words = viewText(report, cell);
      const [point, ...others] = timePoints(words, withReportYear(report, scanDates(words)));
      if (!point || others.length > 0 || NOT_A_STEP.test(title)) return [];
      return chains.flatMap((chain) => {
        const rank = lastStep(chain.steps, title);
        return rank === null ? [] : [{ ...toFact(chain, point, cell), rank, subject: code, people: [] }];
      });
    });
  });
}

function readSentence(report: Report, sentence: Sentence): StepFact[] {
  const content = viewText(report, sentence);
  const dates = withReportYear(report, withYears(report, sentence, scanDates(content)));
  const points = timePoints(content, dates);
  if (points.length === 0) return [];
  const context = contextOf(report, sentence);
  const chains = CHAINS.filter(({ about }) => about.test(context));
  if (chains.length === 0) return [];
  const words = points.map((point, index) => wordsOf(content, points[index - 1], point, points[index + 1]));
  const people = peopleIn(report, sentence);
  return points.flatMap((point, index) => {
    const own = words[index] as Words;
    if (NOT_A_STEP.test(`${own.before} ${own.after}`) || isListed(content, points, index)) return [];
    return chains.flatMap((chain) => {
      const rank = rankOf(chain, own);
      if (rank === null) return [];
      return [
        {
          ...toFact(chain, point, sentence),
          rank,
          subject: subjectOf(content, point.start, point.end),
          people,
        },
      ];
    });
  });
}

const toFact = (chain: Chain, { start, end, from, to, day }: TimePoint, sentence: Span) => ({
  chain: chain.id,
  wrong: chain.wrong,
  start: sentence.start + start,
  end: sentence.start + end,
  from,
  to,
  day,
});

const REACH = 120;

/** The line around a sentence, as far as it may still tell of the same record. */
function contextOf(report: Report, { start, end }: Span): string {
  const { text } = report.view;
  const line = text.lastIndexOf('\n', start - 1);
  // The line before it may name what this one goes on about.
  const from = Math.max(text.lastIndexOf('\n', line - 1) + 1, start - REACH);
  return text.slice(from, end);
}

const SEPARATOR = /[,;、。()|\t]/u;

function wordsOf(content: string, previous: Span | undefined, point: Span, next: Span | undefined): Words {
  const ahead = content.slice(previous?.end ?? 0, point.start).split(SEPARATOR);
  const behind = content.slice(point.end, next?.start ?? content.length).split(SEPARATOR);
  // What stands between two times without a sign is said of the one it is joined to.
  const shared = next !== undefined && behind.length === 1;
  const sharedBefore = previous !== undefined && ahead.length === 1;
  return {
    before:
      sharedBefore && !LABELS.test(ahead[0] ?? '') ? '' : (ahead.at(-1) ?? '').replace(/^.*:(?=.)/u, ''),
    after: shared && LABELS.test(behind[0] ?? '') ? '' : (behind[0] ?? ''),
    lead: ahead.length > 1 ? (ahead.at(-2) ?? '') : '',
  };
}

/** `8月18日、8月21日`: several records, none of which is told. */
const LIST = /^\s?(?:、|和|及|与|and)\s?$/u;

function isListed(content: string, points: readonly TimePoint[], index: number): boolean {
  const gap = (one: Span | undefined, next: Span | undefined) =>
    one !== undefined && next !== undefined && LIST.test(content.slice(one.end, next.start));
  return gap(points[index - 1], points[index]) || gap(points[index], points[index + 1]);
}

/** Words that end in a label announce the time that follows. */
const LABELS = /(?:日期|时间|日|时刻|于|在|自|至|为|是|:|on|at|of|dated|from)\s{0,2}$/iu;
/** Words without a content of their own. */
const EMPTY = /^[\s:]{0,2}(?:日期|时间|时刻|为|是|于|在|on|at|is|was|dated|the){0,3}[\s:]{0,2}$/iu;

/** The rank of the step that the words name last, those behind the time first unless a label stands before it. */
function rankOf({ steps }: Chain, { before, after, lead }: Words): number | null {
  const labelled = LABELS.test(before) && !EMPTY.test(before);
  const order = labelled ? [before, after] : [after, before];
  for (const words of order) {
    const rank = lastStep(steps, words);
    if (rank !== null) return rank;
  }
  return EMPTY.test(before) && EMPTY.test(after) ? lastStep(steps, lead) : null;
}

const EVERYWHERE = new WeakMap<RegExp, RegExp>();

/** The same pattern, for all its matches. */
function everywhere(pattern: RegExp): RegExp {
  const known = EVERYWHERE.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  EVERYWHERE.set(pattern, known);
  return known;
}

/** In Chinese the head of a phrase comes last: `动火作业审批`. */
function lastStep(steps: Chain['steps'], words: string): number | null {
  let best: { rank: number; end: number } | null = null;
  steps.forEach(({ says }, rank) => {
    for (const match of words.matchAll(everywhere(says))) {
      const end = match.index + match[0].length;
      if (best === null || end >= best.end) best = { rank, end };
    }
  });
  return (best as { rank: number } | null)?.rank ?? null;
}

const CODES =
  /(?<![A-Za-z\d-])(?=[A-Za-z\d-]{4,24}(?![A-Za-z\d-]))(?=[A-Za-z-]{0,8}\d)[A-Z]{1,6}-?\d[A-Za-z\d]{0,8}(?:-[A-Za-z\d]{1,8}){0,3}/u;
const CODE = new RegExp(CODES.source, 'gu');

/** The code last written before a time; else the only one of its sentence. */
function subjectOf(content: string, start: number, end: number): string | null {
  const before = [...content.slice(0, start).matchAll(CODE)].at(-1)?.[0];
  const [after, ...others] = [...content.slice(end).matchAll(CODE)].map(([code]) => code);
  return before ?? (others.length === 0 ? (after ?? null) : null);
}
