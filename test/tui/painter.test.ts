import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { createPainter } from '../../src/tui/terminal/painter.js';
import { fitText } from '../../src/tui/text/width.js';
import { Screen } from './fixtures/screen.js';

/** A terminal that knows nothing of characters that make one picture. */
const piecemeal = {
  version: 'piecemeal',
  wcwidth: (code: number) => stringWidth(String.fromCodePoint(code)) as 0 | 1 | 2,
  charProperties: (code: number) => stringWidth(String.fromCodePoint(code)) << 1,
};

function painterOn(screen: Screen) {
  const written: string[] = [];
  const size = { columns: screen.terminal.cols, rows: screen.terminal.rows };
  const painter = createPainter(
    (data) => written.push(data),
    () => size,
  );
  const show = async () => {
    for (const data of written.splice(0)) await screen.write(data);
  };
  return { painter, written, size, show };
}

describe('painter', () => {
  const line = fc
    .array(fc.constantFrom('a', '审', ' ', '│', '\x1b[1mb\x1b[22m'), { maxLength: 6 })
    .map((p) => p.join(''));
  const frame = fc.array(line, { maxLength: 7 });

  it('shows the last of any frames', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(frame, { minLength: 1, maxLength: 5 }), async (frames) => {
        const screen = new Screen(12, 6);
        const { painter, show } = painterOn(screen);
        for (const lines of frames) painter.paint(lines.join('\n'), null);
        await show();
        const last = (frames.at(-1) ?? []).slice(0, 6);
        const plain = last.map((text) => text.replaceAll(/\p{Cc}\[\d+m/gu, '').trimEnd());
        expect(screen.lines()).toEqual([...plain, ...Array(6 - plain.length).fill('')]);
      }),
      { numRuns: 60 },
    );
  });

  it('writes only lines that changed', () => {
    const { painter, written } = painterOn(new Screen(12, 6));
    painter.paint('一\n二\n三', null);
    written.length = 0;
    painter.paint('一\n二二\n三', null);
    expect(written).toHaveLength(1);
    expect(written[0]).toContain('二二');
    expect(written[0]).not.toMatch(/[一三]/u);
  });

  it('writes nothing for the same frame and only a move for a moved caret', () => {
    const { painter, written } = painterOn(new Screen(12, 6));
    painter.paint('一', { x: 0, y: 0 });
    written.length = 0;
    painter.paint('一', { x: 0, y: 0 });
    expect(written).toEqual([]);
    painter.paint('一', { x: 2, y: 0 });
    expect(written).toEqual(['\x1b[1;3H\x1b[?25h']);
  });

  it.each(['👍🏽', '👨‍👩‍👧', '🇨🇳', '☎\ufe0f', '3\ufe0f\u20e3', '好'])(
    'keeps frames straight in a terminal that draws %s character by character',
    async (picture) => {
      const screen = new Screen(20, 3);
      screen.terminal.unicode.register(piecemeal);
      screen.terminal.unicode.activeVersion = 'piecemeal';
      const { painter, show } = painterOn(screen);
      painter.paint(`│${fitText(`记 ${picture} 五`, 18)}│`, null);
      await show();
      expect([screen.cell(19, 0), screen.cell(7, 0)]).toEqual(['│', '五']);
    },
  );

  it('keeps the last cell of a full line', async () => {
    const screen = new Screen(4, 3);
    const { painter, show } = painterOn(screen);
    painter.paint('abcd\n审核', null);
    await show();
    expect(screen.lines()).toEqual(['abcd', '审核', '']);
  });

  it('puts the cursor at the caret', async () => {
    const screen = new Screen(12, 6);
    const { painter, show } = painterOn(screen);
    painter.paint('审核\n记录', { x: 4, y: 1 });
    await show();
    expect(screen.cursor).toEqual({ x: 4, y: 1 });
  });

  it('draws everything again after a resize, also what a smaller screen cut', async () => {
    const screen = new Screen(12, 6);
    const { painter, size, show } = painterOn(screen);
    painter.paint('一\n二\n三\n四', null);
    await show();
    screen.terminal.resize(8, 3);
    Object.assign(size, { columns: 8, rows: 3 });
    painter.invalidate();
    painter.paint('一\n二\n三\n四', null);
    await show();
    expect(screen.lines()).toEqual(['一', '二', '三']);
    screen.terminal.resize(12, 5);
    Object.assign(size, { columns: 12, rows: 5 });
    painter.invalidate();
    painter.paint('一\n二\n三\n四', null);
    await show();
    expect(screen.lines()).toEqual(['一', '二', '三', '四', '']);
  });
});
