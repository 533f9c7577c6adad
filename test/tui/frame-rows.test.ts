import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inkFrames } from '../../scripts/ink-frames.js';
import FrameRows from '../../src/tui/terminal/frame-rows.js';
import widestLine from '../../src/tui/terminal/widest-line.js';
import { Screen } from './fixtures/screen.js';

const INK = path.resolve(import.meta.dirname, '../../node_modules/ink/build');
/** Its own module, which Ink does not offer to others. */
const { default: InkOutput } = (await import(pathToFileURL(path.join(INK, 'output.js')).href)) as {
  default: typeof FrameRows;
};

const SIZE = { width: 60, height: 6 };
const STYLES = ['\x1b[1m', '\x1b[2m', '\x1b[36m', '\x1b[7m'];
const END = '\x1b[0m';

/** Texts of at most 15 columns, in a column of 20 each, some of two lines. */
const piece = fc.record({
  place: fc.integer({ min: 0, max: 2 }),
  y: fc.integer({ min: 0, max: SIZE.height }),
  text: fc
    .array(fc.constantFrom('审', 'a', ' ', '。', '👍', 'e\u0301', 'ｶ', '─', '│'), {
      minLength: 1,
      maxLength: 7,
    })
    .map((parts) => parts.join('')),
  style: fc.option(fc.constantFrom(...STYLES)),
  isTall: fc.boolean(),
});

/** What a terminal shows for a frame. */
async function shown(frame: string): Promise<string[]> {
  const screen = new Screen(SIZE.width, SIZE.height);
  await screen.write(frame.split('\n').join('\r\n'));
  return screen.lines();
}

describe('rows of a frame', () => {
  it('look as Ink puts them together', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(piece, { selector: ({ place, y }) => `${place} ${y >> 1}` }),
        async (pieces) => {
          const outputs = [new FrameRows(SIZE), new InkOutput(SIZE)];
          for (const { place, y, text, style, isTall } of pieces) {
            const styled = style ? `${style}${text}${END}` : text;
            for (const output of outputs) {
              const lines = isTall && y % 2 === 0 ? `${styled}\n${styled}` : styled;
              output.write(place * 20, y, lines, { transformers: [] });
            }
          }
          const [ours = '', inks = ''] = outputs.map((output) => output.get().output);
          expect(await shown(ours)).toEqual(await shown(inks));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('pass every line through the transformers', () => {
    const rows = new FrameRows({ width: 9, height: 2 });
    rows.write(1, 0, 'a\nb', { transformers: [(line, index) => `${line}${index}`, (line) => `<${line}>`] });
    expect(rows.get()).toEqual({ output: ' <a0>\n <b1>', height: 2 });
  });

  it('know the width of a text with colours', () => {
    expect(['', '审\x1b[36mab\x1b[39m', 'a\n审核\nb'].map(widestLine)).toEqual([0, 4, 4]);
  });

  it.for([
    ['./output.js', 'renderer.js', 'frame-rows.ts'],
    ['widest-line', 'render-node-to-output.js', 'widest-line.ts'],
  ] as const)('stand in the place of %s in the build', ([source, importer, place]) => {
    expect(inkFrames.resolveId(source, path.join(INK, importer))).toMatch(new RegExp(`${place}$`, 'u'));
    expect(inkFrames.resolveId(source, '/elsewhere/index.js')).toBeNull();
    expect(readFileSync(path.join(INK, importer), 'utf8')).toContain(`from '${source}'`);
  });
});
