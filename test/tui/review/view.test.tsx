import type { WriteStream } from 'node:tty';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createReducingStore } from '../../../src/tui/reducing-store.js';
import { findingsLines } from '../../../src/tui/review/findings/lines.js';
import { reduceReview } from '../../../src/tui/review/reducer.js';
import { textLines } from '../../../src/tui/review/report/lines.js';
import { placesOf } from '../../../src/tui/review/report/places.js';
import { textRows } from '../../../src/tui/review/report/rows.js';
import type { ReviewState } from '../../../src/tui/review/state.js';
import { ReviewScreen } from '../../../src/tui/review/view.js';
import { mountFrames } from '../../../src/tui/terminal/mount.js';
import { type Line, lineText } from '../../../src/tui/text/lines.js';
import { findingAt, having, reportWith, reviewWith, TEXT } from '../fixtures/review.js';
import { Screen } from '../fixtures/screen.js';

/** Draws a state on an emulated terminal of its size. */
async function drawn(state: ReviewState): Promise<Screen> {
  const { columns, rows } = state.size;
  const screen = new Screen(columns, rows);
  const written: string[] = [];
  const mounted = mountFrames({
    view: <ReviewScreen store={createReducingStore(state, reduceReview)} />,
    stdout: undefined as unknown as WriteStream,
    write: (data) => written.push(data),
    size: () => state.size,
    onError: (error) => {
      throw error;
    },
  });
  onTestFinished(mounted.unmount);
  for (const data of written) await screen.write(data);
  return screen;
}

const UGLY = 'x\x1b[2J很长\u202e的一行'.repeat(60);
const LONG = findingAt(TEXT, [TEXT.slice(20, 400), '第38行'], {
  fingerprint: 'long',
  message: '说明很长，'.repeat(60),
});
const many = Array.from({ length: 300 }, (_, index) => ({ ...LONG, fingerprint: `m${index}` }));
const open = {
  type: 'reason-open',
  fingerprint: 'a',
  status: 'dismissed',
  text: '甲\n乙'.repeat(20),
} as const;

const SIZES = [
  [60, 16],
  [80, 24],
  [99, 16],
  [100, 30],
  [160, 50],
] as const;
const STATES: readonly [string, (state: ReviewState) => ReviewState][] = [
  ['the findings', (state) => state],
  ['the whole text', (state) => ({ ...state, level: 'whole' })],
  ['more context', (state) => ({ ...state, level: 'much' })],
  ['a reason', (state) => having(state, open)],
  ['the rules', (state) => ({ ...state, picker: 1 })],
  ['the help', (state) => ({ ...state, help: 3 })],
  ['long findings', (state) => ({ ...state, report: reportWith(TEXT, many), selected: 'm150' })],
  ['no findings', (state) => ({ ...state, report: reportWith(TEXT, []) })],
  ['nothing but the filter', (state) => having(state, { type: 'next-severity' }, { type: 'next-severity' })],
  [
    'control characters',
    (state) => ({
      ...state,
      path: `/reports/${UGLY}.md`,
      report: reportWith(UGLY, [
        findingAt(UGLY, ['\x1b[2J'], { fingerprint: 'u', message: UGLY, ruleId: UGLY }),
      ]),
    }),
  ],
  [
    'an empty report',
    (state) => ({ ...state, report: reportWith('', [findingAt('', [''], { fingerprint: 'e' })]) }),
  ],
];

describe.each(SIZES)('at %ix%i', (columns, rows) => {
  it.each(STATES)('shows %s in straight frames', async (_, change) => {
    const screen = await drawn(change(reviewWith({}, { columns, rows })));
    const right = Array.from({ length: rows - 4 }, (_, y) => screen.cell(columns - 1, y + 1)).join('');
    expect(right).toMatch(/^(?:╮│+╯){1,3}$/u);
    expect(screen.lines().at(-1)).toBe('');
    expect(screen.lines().at(-2)).not.toBe('');
  });

  it('shows both places of a finding at once', async () => {
    const screen = await drawn(reviewWith({}, { columns, rows }));
    expect(screen.text()).toMatch(/ 3 › 第3行，记录齐全。/u);
    expect(screen.text()).toMatch(/30 › 第30行，记录齐全。/u);
  });
});

describe('the list', () => {
  it('greys what was decided and says what', () => {
    const lines = findingsLines(reviewWith(), { columns: 56, rows: 8 });
    const roles = (line: Line | undefined) => [...new Set(line?.map(({ role }) => role))];
    expect(lines.map(lineText).map((line) => line.trimEnd())).toEqual([
      '✗ 目标与结果矛盾  两处说法不同。',
      '✗ 合计与分项不符  两处说法不同。',
      '✓ 目标与结果矛盾  两处说法不同。                    驳回',
      '◌ 合计与分项不符  两处说法不同。',
    ]);
    expect([roles(lines[0]), roles(lines[1]), roles(lines[2])]).toEqual([
      ['cursor'],
      ['bad', 'strong', 'plain', 'dim'],
      ['dim'],
    ]);
  });

  it('names the filter and what it hides', async () => {
    const filtered = having(reviewWith(), { type: 'next-severity' }, { type: 'open-only' });
    expect((await drawn(filtered)).lines()[1]).toMatch(/^╭─ 发现 {2}只看：错误 · 未决 ─+ 1\/2 \(\+2\) ─╮/u);
  });
});

describe('the text', () => {
  it('does not draw the space at which a line was broken', () => {
    const text = `${'记录齐全'.repeat(5)} 下一行`;
    const state = reviewWith({ level: 'whole' }, undefined, reportWith(text, []));
    const { line, total } = textLines(state, { columns: 44, rows: 20 });
    expect([lineText(line(0)), lineText(line(1)), total]).toEqual([
      `1   ${'记录齐全'.repeat(5)}`,
      '    下一行',
      2,
    ]);
  });
});

describe('places in the text', () => {
  const rows = textRows(TEXT, 80);

  it('are told in the order of the text, with the rows they stand in', () => {
    const finding = findingAt(TEXT, ['第30行', '第3行，记录齐全。\n第4行'], { fingerprint: 'x' });
    expect(placesOf(finding, TEXT, rows).map(({ firstRow, lastRow }) => [firstRow, lastRow])).toEqual([
      [2, 3],
      [29, 29],
    ]);
  });

  it('are whole characters, and never nothing', () => {
    const text = '甲👨‍👩‍👧乙';
    const evidence = { ...findingAt(text, ['甲'], { fingerprint: 'x' }) };
    const [first] = evidence.evidence;
    if (!first) throw new Error('no evidence');
    const inside = {
      ...evidence,
      evidence: [
        { ...first, start: 2, end: 3 },
        { ...first, start: 1, end: 1 },
      ],
    };
    const places = placesOf(inside, text, textRows(text, 80));
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['👨‍👩‍👧', '👨‍👩‍👧']);
  });

  it.each([
    [
      0,
      [
        ['cursor', '第3行，记录'],
        ['flag', '齐全'],
      ],
    ],
    [
      1,
      [
        ['flag', '第3行，'],
        ['cursor', '记录齐全'],
      ],
    ],
  ])('that overlap are marked once, the current one (%i) above the other', (place, marks) => {
    const [first, second] = findingAt(TEXT, ['第3行，记录', '记录齐全'], { fingerprint: 'x' }).evidence;
    if (!first || !second) throw new Error('no evidence');
    const evidence = [first, { ...second, start: first.start + 4, end: first.start + 8 }];
    const report = reportWith(TEXT, [findingAt(TEXT, ['第3行'], { fingerprint: 'x', evidence })]);
    const { line } = textLines(reviewWith({ place, level: 'whole' }, undefined, report), {
      columns: 60,
      rows: 20,
    });
    const marked = line(2).filter(({ role }) => role === 'cursor' || role === 'flag');
    expect(marked.map(({ role, text }) => [role, text])).toEqual(marks);
  });
});
