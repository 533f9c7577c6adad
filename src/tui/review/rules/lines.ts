import { translator } from '../../../messages/index.js';
import { firstLine } from '../../reading/reducer.js';
import type { Size } from '../../state.js';
import { fitLine, type Line, segment } from '../../text/lines.js';
import { fitText, textWidth } from '../../text/width.js';
import { ruleChoices, titleOfRule } from '../selectors.js';
import type { ReviewState } from '../state.js';

/** The rules to filter by, each with how many of its findings are open. */
export function ruleLines(state: ReviewState, { columns, rows }: Size): Line[] {
  const t = translator(state.language);
  const choices = ruleChoices(state);
  const at = state.picker ?? 0;
  const lines = choices.map(({ rule, count }, index): Line => {
    const tally = t('review:list.count', { open: count.open, all: count.all });
    const title = rule === null ? t('review:list.every-rule') : titleOfRule(state, rule);
    const isActive = rule === state.filter.rule;
    const line: Line = [
      segment(isActive ? `${state.theme.glyphs.marker} ` : '  ', 'accent'),
      segment(fitText(title, Math.max(0, columns - 3 - textWidth(tally)), state.theme.glyphs.ellipsis)),
      segment(` ${tally}`, 'dim'),
    ];
    return index === at ? fitLine(line, columns).map(({ text }) => segment(text, 'cursor')) : line;
  });
  const top = firstLine({ total: lines.length, height: rows, anchor: { start: at, end: at + 1 } }, 0);
  return lines.slice(top, top + rows);
}
