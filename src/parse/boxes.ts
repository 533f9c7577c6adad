import type { BoxState, CheckBox, ReportLine } from '../core/index.js';

const TICKED = '■☑☒√✓✔▣◼';
const EMPTY = '□☐◻▢';
const GLYPH = new RegExp(`[${TICKED}${EMPTY}]`, 'gu');

const stateOf = (glyph: string): BoxState => (TICKED.includes(glyph) ? 'ticked' : 'empty');

/** Every check box of a line with the words after it, up to the next box. */
export function readBoxes(text: string, lines: readonly ReportLine[]): CheckBox[] {
  return lines.flatMap((line) => {
    const content = text.slice(line.start, line.end);
    const glyphs = [...content.matchAll(GLYPH)];
    return glyphs.map((glyph, index) => {
      const start = line.start + glyph.index;
      const labelEnd = line.start + (glyphs[index + 1]?.index ?? content.length);
      const label = text.slice(start + 1, labelEnd).trimEnd();
      return {
        start,
        end: start + 1 + label.length,
        state: stateOf(glyph[0]),
        label: { start: start + 1, end: start + 1 + label.length },
      };
    });
  });
}
