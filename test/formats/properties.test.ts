import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { InputError, type SourceText } from '../../src/core/index.js';
import { readSource } from '../../src/formats/index.js';
import { cell, checkBoxControl, docxFile, item, p, paragraph, run, symbol } from '../helpers/docx.js';
import { buildPdf } from '../helpers/pdf.js';
import { cellsOf, expectSoundStructure } from './spans.js';

// Hundreds of documents per property take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const EXTENSIONS = ['txt', 'md', 'docx', 'pdf', 'doc', ''];

/** Anything but an InputError is a crash. */
async function readOrRefuse(path: string, bytes: Uint8Array): Promise<SourceText | null> {
  try {
    const source = await readSource(path, bytes);
    expectSoundStructure(source);
    return source;
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return null;
  }
}

const docx = await docxFile({
  body:
    p('一、概况') +
    paragraph(checkBoxControl(run('☒'), '1') + symbol('Wingdings', 'F0A8')) +
    p('结论'.repeat(40)),
});
const pdf = buildPdf([
  {
    texts: [
      { x: 72, y: 700, text: '一、概况' },
      { x: 72, y: 680, text: '\uf0fe', font: 'wingdings' },
    ],
  },
  {
    texts: [{ x: 72, y: 700, text: '结论', font: 'builtin-gbk' }],
    fields: [{ x: 90, y: 600, width: 9, height: 9, value: true }],
  },
]);

const damage = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })),
  { maxLength: 12 },
);
const damaged = (bytes: Uint8Array, places: readonly [number, number][], keep: number): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  for (const [where, byte] of places) copy[Math.floor(where * (copy.length - 1))] = byte;
  return copy.subarray(0, Math.ceil(keep * copy.length));
};

describe('whatever the bytes are', () => {
  it('random bytes are read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom(...EXTENSIONS),
        async (bytes, extension) => {
          await readOrRefuse(`a.${extension}`, bytes);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('random bytes behind a true beginning are read or refused', async () => {
    const heads = ['PK\x03\x04', '%PDF-1.7\n', '\ufeff', '{\\rtf', 'BM', 'II*\0'].map((head) =>
      Buffer.from(head, 'latin1'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...heads),
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom(...EXTENSIONS),
        async (head, bytes, extension) => {
          await readOrRefuse(`a.${extension}`, Buffer.concat([head, bytes]));
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    ['docx', docx, 150],
    ['pdf', pdf, 80],
  ])('a damaged or cut-off %s is read or refused', async (extension, bytes, numRuns) => {
    await fc.assert(
      fc.asyncProperty(damage, fc.double({ min: 0.01, max: 1, noNaN: true }), async (places, keep) => {
        await readOrRefuse(`a.${extension}`, damaged(bytes, places, keep));
      }),
      { numRuns },
    );
  });
});

describe('texts', () => {
  const text = fc.string({
    unit: fc.constantFrom(
      '甲',
      '乙',
      'a',
      '1',
      '%',
      '#',
      '|',
      '-',
      ' ',
      '\t',
      '\n',
      '\f',
      '□',
      '😀',
      '`',
      '\\',
    ),
  });

  it.each(['txt', 'md'])('a %s file keeps its text', async (extension) => {
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const source = await readOrRefuse(`a.${extension}`, new TextEncoder().encode(written));
        expect(source?.text ?? written.trim()).toBe(written.trim() === '' ? '' : written);
      }),
    );
  });

  it('cells of a pipe table are its parts, trimmed', async () => {
    const word = fc.string({ unit: fc.constantFrom('甲', '9', '%', '.', ' '), maxLength: 4 });
    const rows = fc.array(fc.array(word, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const lines = written.map((cells) => `|${cells.join('|')}|`);
        lines.splice(1, 0, '|-|-|');
        const source = await readOrRefuse('a.md', new TextEncoder().encode(lines.join('\n')));
        expect(source && cellsOf(source)).toEqual([
          written.map((cells) => cells.map((content) => content.trim())),
        ]);
      }),
    );
  });
});

describe('Word documents of any shape', () => {
  const word = fc.string({
    unit: fc.constantFrom('甲', '乙', 'a', '1', '%', '&', '<', ' ', '\t'),
    maxLength: 8,
  });
  const { blocks } = fc.letrec<{ blocks: string; block: string; table: string }>((tie) => ({
    blocks: fc.array(tie('block'), { maxLength: 4 }).map((parts) => parts.join('')),
    block: fc.oneof(
      { maxDepth: 3 },
      word.map((text) => p(text)),
      word.map((text) => item(text, 1)),
      word.map((text) => p(text, '<w:outlineLvl w:val="0"/>')),
      tie('table'),
    ),
    table: fc
      .array(
        fc.array(fc.tuple(tie('blocks'), fc.constantFrom('', '<w:vMerge/>', '<w:gridSpan w:val="2"/>')), {
          maxLength: 3,
        }),
        { maxLength: 3 },
      )
      .map(
        (rows) =>
          `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(([content, properties]) => cell([`<w:x/>${content}`], properties)).join('')}</w:tr>`).join('')}</w:tbl>`,
      ),
  }));
  const letters = (text: string) => text.replace(/\s/gu, '');

  it('keep every character once, in order, with sound spans', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (body) => {
        const source = await readOrRefuse('a.docx', await docxFile({ body }));
        const written = [...body.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/gu)]
          .map((match) => match[1] ?? '')
          .join('');
        expect(letters(source?.text ?? '')).toBe(
          letters(written).replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
        );
        for (const heading of source?.headings ?? [])
          expect(source?.text.slice(heading.start, heading.end)).toMatch(/^\S(?:.*\S)?$/su);
      }),
      { numRuns: 200 },
    );
  });
});
