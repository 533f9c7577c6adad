import { basename } from 'node:path';
import type { Finding } from '../../../core/index.js';
import { translator } from '../../../messages/index.js';
import { wrapMessage } from '../../reading/content.js';
import { firstLine } from '../../reading/reducer.js';
import type { Size } from '../../state.js';
import { fitLine, type Line, type Role, segment } from '../../text/lines.js';
import { fitText, textWidth } from '../../text/width.js';
import { allFindings, selectedFinding, titleOfRule, visibleFindings } from '../selectors.js';
import type { ReviewState } from '../state.js';
import { SEVERITY_ROLE } from '../words.js';

/** Title and message share a line where there are fewer rows. */
const TWO_LINES_FROM = 12;
/** The longest part of such a line that the title takes. */
const TITLE_SHARE = 0.45;

const flat = (text: string): string => text.replaceAll('\n', ' ');

interface ItemStyle {
  columns: number;
  isOneLine: boolean;
  isSelected: boolean;
}

/** One finding: sign, title and message, what was decided at the right; grey once it was decided on. */
function findingItem(
  state: ReviewState,
  finding: Finding,
  { columns, isOneLine, isSelected }: ItemStyle,
): Line[] {
  const { glyphs } = state.theme;
  const { disposition, severity, message } = finding;
  const word = disposition ? translator(state.language)(`review:decision.${disposition.status}`) : '';
  const role: Role = disposition ? 'dim' : 'plain';
  const title = titleOfRule(state, finding.ruleId);
  const room = Math.max(0, columns - 2 - (word === '' ? 0 : textWidth(word) + 1));
  const titleColumns = isOneLine ? Math.min(textWidth(title), Math.floor(room * TITLE_SHARE)) : room;
  const first: Line = [
    segment(
      `${disposition ? glyphs.status.accepted : glyphs.severity[severity]} `,
      disposition ? 'dim' : SEVERITY_ROLE[severity],
    ),
    segment(fitText(title, titleColumns, glyphs.ellipsis), disposition ? 'dim' : 'strong'),
    ...(isOneLine
      ? [segment(fitText(`  ${flat(message)}`, Math.max(0, room - titleColumns), glyphs.ellipsis), role)]
      : []),
    segment(word === '' ? '' : ` ${word}`, 'dim'),
  ];
  const head = isSelected ? fitLine(first, columns).map(({ text }) => segment(text, 'cursor')) : first;
  if (isOneLine) return [head];
  return [head, [segment(`  ${fitText(flat(message), Math.max(0, columns - 2), glyphs.ellipsis)}`, 'dim')]];
}

/** Why there is nothing to list. That nothing was read to be checked must not look like a clean report. */
export function emptyText(state: ReviewState): string {
  const t = translator(state.language);
  if (allFindings(state).length > 0) return t('review:list.filtered');
  const { stats } = state.report.file;
  return stats.facts === 0
    ? t('report:check.nothingRead', { path: basename(state.path) })
    : t('review:list.none', { facts: stats.facts, rules: stats.rules });
}

/** The findings on show, those around the selected one. */
export function findingsLines(state: ReviewState, { columns, rows }: Size): Line[] {
  const findings = visibleFindings(state);
  if (findings.length === 0) {
    return wrapMessage(emptyText(state), columns);
  }
  const chosen = selectedFinding(state)?.fingerprint;
  const isOneLine = rows < TWO_LINES_FROM;
  const each = isOneLine ? 1 : 2;
  const at = findings.findIndex(({ fingerprint }) => fingerprint === chosen);
  const anchor = { start: at * each, end: at * each + each };
  const top = firstLine({ total: findings.length * each, height: rows, anchor }, 0);
  const from = Math.floor(top / each);
  return findings
    .slice(from, from + Math.ceil(rows / each) + 1)
    .flatMap((finding) =>
      findingItem(state, finding, { columns, isOneLine, isSelected: finding.fingerprint === chosen }),
    )
    .slice(top - from * each, top - from * each + rows);
}
