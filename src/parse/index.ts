import {
  beginReport,
  type Language,
  type LayoutId,
  type Report,
  type SourceText,
  viewText,
} from '../core/index.js';
import { announceTexts } from '../cues/index.js';
import { readBoxes } from './boxes.js';
import { readClauseBlocks } from './clause-blocks.js';
import { readLines, readSentences } from './lines.js';
import { readSections } from './sections.js';
import { readTables } from './tables.js';
import { buildView } from './view.js';

const lettersIn = (text: string, runs: RegExp): number =>
  (text.match(runs) ?? []).reduce((sum, run) => sum + run.length, 0);

/** A tenth of Han characters makes a text Chinese: reports quote codes, English names and figures at length. */
function detectLanguage(text: string): Language {
  const han = lettersIn(text, /\p{Script=Han}+/gu);
  const letters = lettersIn(text, /\p{L}+/gu);
  return letters > 0 && han / letters < 0.1 ? 'en' : 'zh';
}

function detectLayout(report: Omit<Report, 'layout'>): LayoutId {
  const head = report.view.text.slice(0, 600);
  const rows = report.clauseBlocks.filter((block) => block.verdict !== null).length;
  if (/审核记录|审核条款|audit record/iu.test(head) || rows >= 5) return 'record';
  if (/审核报告|audit report/iu.test(head) || report.sections.length >= 8) return 'report';
  return 'plain';
}

/** The texts that facts are read from, in the order in which readers go through them. */
function* textsOf(report: Pick<Report, 'view' | 'lines' | 'sentences'>): Generator<string> {
  yield report.view.text;
  for (const line of report.lines) yield viewText(report, line);
  for (const sentence of report.sentences) yield viewText(report, sentence);
  for (const line of report.lines) for (const cell of line.cells) yield viewText(report, cell);
}

/** Reads the structure of a source text. Never throws; what cannot be read is left out. */
export function parseReport(source: SourceText): Report {
  beginReport();
  const view = buildView(source);
  const lines = readLines(view.text);
  const sections = readSections(view, lines, source);
  const tables = readTables(view.text, lines);
  const report = {
    source,
    language: detectLanguage(view.text),
    view,
    lines,
    sentences: readSentences(view.text, lines),
    sections,
    clauseBlocks: readClauseBlocks(view.text, lines, sections, tables),
    tables,
    boxes: readBoxes(view.text, lines),
  };
  announceTexts(textsOf(report));
  return { ...report, layout: detectLayout(report) };
}
