import stringWidth from 'string-width';
import { afterEach, describe, expect, it } from 'vitest';
import { createPainter } from '../../src/tui/terminal/painter.js';
import { setAmbiguousWide } from '../../src/tui/text/ambiguous.js';
import { fitText, shownText, textWidth } from '../../src/tui/text/width.js';
import { engagementFolder } from './fixtures/bench.js';
import { startWorkbench } from './fixtures/pty.js';

afterEach(() => setAmbiguousWide(false));

describe('characters of ambiguous width', () => {
  it.each<[text: string, narrow: number, wide: number]>([
    ['“好”', 4, 6],
    ['≥95%……', 6, 9],
    ['±0.5 × √', 8, 11],
    ['方针', 4, 4],
    ['abc，', 5, 5],
    ['\ufffd', 1, 2],
    // Not ambiguous, though between characters that are.
    ['‑‚', 2, 2],
    ['e\u0301', 1, 1],
    ['\u00e9', 1, 2],
    ['☎\ufe0f', 2, 2],
    ['👨‍👩‍👧', 2, 2],
  ])('%s', (text, narrow, wide) => {
    expect(textWidth(text)).toBe(narrow);
    setAmbiguousWide(true);
    expect(textWidth(text)).toBe(wide);
    // Ink, which counts for itself, comes to the same.
    expect(stringWidth(shownText(text))).toBe(wide);
    expect(textWidth(fitText(text, 20))).toBe(20);
  });

  it('leave nothing of how they are counted on the screen', () => {
    setAmbiguousWide(true);
    let written = '';
    const painter = createPainter(
      (data) => {
        written += data;
      },
      () => ({ columns: 20, rows: 5 }),
    );
    painter.paint(shownText('“好”≥1'), null);
    expect(written).toContain('“好”≥1');
  });
});

/** As a terminal that draws them over two columns: combining characters join, the rest is as wide as `string-width` says. */
const widthOf = (code: number): number =>
  stringWidth(String.fromCodePoint(code), { ambiguousIsNarrow: false });
const JOINS = 1;
const unicodeWide = {
  version: 'wide',
  wcwidth: (code: number) => widthOf(code) as 0 | 1 | 2,
  charProperties(code: number, preceding: number) {
    const width = widthOf(code);
    return width === 0 ? (preceding & 0b110) | JOINS : width << 1;
  },
};

describe('a terminal that draws them over two columns', () => {
  it.each([
    { columns: 160, rows: 50 },
    { columns: 80, rows: 24 },
    { columns: 60, rows: 16 },
  ])('has straight frames, and the cursor where one types: $columns x $rows', async (size) => {
    const notes = '## Q8.4\n方针“毫厘必校”……合格率≥98% ±0.5 × 3\ne\u0301 好 ①②→√\n';
    const dir = engagementFolder({ 'notes/现场.md': notes });
    const bench = startWorkbench(dir, { ...size, env: { CLAUSEWRIGHT_AMBIGUOUS: 'wide' } });
    bench.screen.terminal.unicode.register(unicodeWide);
    bench.screen.terminal.unicode.activeVersion = 'wide';
    await bench.waitFor('离线');
    await bench.send('n', '编辑 notes/现场.md');
    await bench.quiet();
    const edges = Array.from({ length: size.rows - 5 }, (_, y) => bench.screen.cell(size.columns - 1, y + 1));
    expect(edges.filter((edge) => !/^[|+]$/u.test(edge))).toEqual([]);
    await bench.send('“好”', '“好”');
    const { x, y } = bench.screen.cursor;
    expect([bench.screen.cell(x - 2, y), bench.screen.cell(x - 1, y)]).toEqual(['”', '']);
  });
});
