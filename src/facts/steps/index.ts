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
import { withAnyYear, withReportYear } from '../events/years.js';
import { stackedTables } from '../stacked-tables.js';
import { peopleIn } from '../validities/marks.js';
import { CHAINS, type Chain, NOT_A_STEP } from './chains/index.js';
import { type TimePoint, timePoints } from './points.js';
import { lastStep, stepsNamed } from './ranks.js';
import { isListed, type Words, wordsOf } from './words.js';

export { extractClaimedOrders } from './claims.js';

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
        const rank = lastStep(chain, title);
        return rank === null ? [] : [{ ...toFact(chain, point, cell), rank, subject: code, people: [] }];
      });
    });
  });
}

/** `热封仪RF-02至2026.08.30`: until when something holds. */
const LAST_DAY = /\S\s?至\s?$/u;

function readSentence(report: Report, sentence: Sentence): StepFact[] {
  const content = viewText(report, sentence);
  const dates = withAnyYear(report, sentence, scanDates(content));
  const points = timePoints(content, dates);
  if (points.length === 0) return [];
  const context = contextOf(report, sentence);
  const words = points.map((point, index) => wordsOf(content, points[index - 1], point, points[index + 1]));
  const people = peopleIn(report, sentence);
  return points.flatMap((point, index) => {
    const own = words[index] as Words;
    if (NOT_A_STEP.test(`${own.before} ${own.after}`) || LAST_DAY.test(own.before)) return [];
    if (isListed(content, points, index)) return [];
    return stepsNamed(own).flatMap(([chain, rank]) => {
      if (!chain.about.test(context)) return [];
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
const LINES = 4;

/** The line around a sentence, as far as it may still tell of the same record. */
function contextOf(report: Report, { start, end }: Span): string {
  const { text } = report.view;
  // The lines before it may name what this one goes on about.
  let line = start;
  for (let lines = 0; lines <= LINES && line >= 0; lines++) line = text.lastIndexOf('\n', line - 1);
  return text.slice(Math.max(line + 1, start - REACH), end);
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
