import { type ObjectiveTarget, type Report, type Span, startingWithin } from '../../core/index.js';

const GOAL = /目标|指标|绩效|承诺|考核|objective|target|goal|\bKPIs?\b/iu;
/** What a product, a discharge or a process must keep is no aim of the organisation. */
const REQUIREMENT = /限值|标准|许可|允许|设计|图纸|规范|技术要求|规程|limit|specification|permit|drawing/iu;
/** Longer lines are paragraphs, which tell for themselves what they are about. */
const PARAGRAPH = 150;
/** A list or table of objectives goes on below the line that opens it. */
const REACH_OF_OPENER = 3000;

/**
 * True where the text itself treats a target as one of the organisation's objectives, so that `all objectives were
 * met` speaks of it: the word stands in its paragraph, or above it in its section.
 */
export function isCalledObjective(target: ObjectiveTarget, report: Report): boolean {
  const { text } = report.view;
  const own = text.slice(target.start, target.figure.start);
  if (GOAL.test(own)) return true;
  if (REQUIREMENT.test(own)) return false;
  const lineStart = text.lastIndexOf('\n', target.start - 1) + 1;
  const lineEnd = text.indexOf('\n', target.end);
  const line = { start: lineStart, end: lineEnd < 0 ? text.length : lineEnd };
  const from = line.end - line.start > PARAGRAPH ? line.start : sectionStart(target, report);
  return GOAL.test(text.slice(from, line.end));
}

function sectionStart({ start }: Span, report: Report): number {
  const reach = { start: Math.max(0, start - REACH_OF_OPENER), end: start + 1 };
  const opened = [...startingWithin(report.sections, reach), ...startingWithin(report.clauseBlocks, reach)];
  return Math.max(reach.start, ...opened.map((part) => part.start));
}
