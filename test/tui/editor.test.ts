import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editorFrame } from '../../src/tui/editor/lines.js';
import {
  editorModel,
  erase,
  insert,
  moveTo,
  paste,
  redo,
  replaceAll,
  selectedText,
  target,
  undo,
} from '../../src/tui/editor/model.js';
import {
  type EditorAction,
  type EditorState,
  editorReducer,
  editorState,
} from '../../src/tui/editor/reducer.js';
import { snapToBoundary } from '../../src/tui/text/graphemes.js';
import { lineText } from '../../src/tui/text/lines.js';
import { textWidth } from '../../src/tui/text/width.js';
import { uglyText } from './fixtures/arbitraries.js';

const VIEW = { columns: 13, rows: 4 };

const actions: fc.Arbitrary<EditorAction> = fc.oneof(
  uglyText.map((text): EditorAction => ({ type: 'insert', text })),
  uglyText.map((text): EditorAction => ({ type: 'paste', text })),
  fc
    .record({
      type: fc.constantFrom('erase' as const, 'move' as const),
      direction: fc.constantFrom('left' as const, 'right' as const),
      unit: fc.constantFrom('grapheme' as const, 'word' as const, 'line' as const),
    })
    .map((action): EditorAction => action),
  fc.constantFrom<EditorAction>(
    { type: 'row', by: -1 },
    { type: 'row', by: 1 },
    { type: 'page', by: 1 },
    { type: 'page', by: -1 },
    { type: 'edge', of: 'row', at: 'start' },
    { type: 'edge', of: 'row', at: 'end' },
    { type: 'edge', of: 'text', at: 'end' },
    { type: 'edge', of: 'text', at: 'start', select: true },
    { type: 'row', by: 1, select: true },
    { type: 'move', direction: 'left', unit: 'word', select: true },
    { type: 'select-all' },
    { type: 'mark' },
  ),
);

const run = (state: EditorState, list: readonly EditorAction[]): EditorState =>
  list.reduce((at, action) => editorReducer(at, action, VIEW), state);

const repeat = (state: EditorState, type: 'undo' | 'redo'): EditorState => {
  let at = state;
  for (let i = 0; i < 100; i++) at = editorReducer(at, { type }, VIEW);
  return at;
};

describe('editor, for any text and any keys', () => {
  it('takes everything back and does it again', () => {
    fc.assert(
      fc.property(uglyText, fc.array(actions, { maxLength: 20 }), (text, list) => {
        const edited = run(editorState(text, 0), list);
        const undone = repeat(edited, 'undo');
        expect(undone.model.text).toBe(text);
        expect(repeat(undone, 'redo').model.text).toBe(edited.model.text);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the caret between graphemes, on screen, and draws no line too wide', () => {
    fc.assert(
      fc.property(uglyText, fc.array(actions, { maxLength: 12 }), (text, list) => {
        let state = editorState(text, text.length);
        for (const action of list) {
          state = editorReducer(state, action, VIEW);
          const { text: now, caret } = state.model;
          expect(snapToBoundary(now, caret)).toBe(caret);
          const frame = editorFrame(state, VIEW);
          expect(frame.lines.length).toBeLessThanOrEqual(VIEW.rows);
          expect(frame.caret.y).toBeGreaterThanOrEqual(0);
          expect(frame.caret.y).toBeLessThan(VIEW.rows);
          expect(frame.caret.x).toBeLessThan(VIEW.columns);
          for (const line of frame.lines) expect(textWidth(lineText(line))).toBeLessThanOrEqual(VIEW.columns);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('erases what it typed, grapheme by grapheme', () => {
    fc.assert(
      fc.property(uglyText, (text) => {
        let model = insert(editorModel('', 0), text);
        let steps = 0;
        while (model.caret > 0) {
          model = erase(model, 'left', 'grapheme');
          steps++;
        }
        expect(model.text).toBe('');
        expect(steps).toBe([...new Intl.Segmenter('zh').segment(text)].length);
      }),
    );
  });
});

/** `|` is the caret. */
const at = (marked: string) => editorModel(marked.replace('|', ''), marked.indexOf('|'));
const marked = ({ text, caret }: { text: string; caret: number }) =>
  `${text.slice(0, caret)}|${text.slice(caret)}`;

describe('editing by hand', () => {
  it.each([
    ['left', 'grapheme', '审👨‍👩‍👧|核', '审|核'],
    ['left', 'grapheme', 'e\u0301|', '|'],
    ['left', 'grapheme', '一\n|二', '一|二'],
    ['right', 'grapheme', '审|👍🏽核', '审|核'],
    ['left', 'word', '查质量目标|', '查质量|'],
    ['left', 'word', 'sampled three  |', 'sampled |'],
    ['right', 'word', 'sampled| three records', 'sampled| records'],
    ['left', 'line', '甲\n乙丙|丁', '甲\n|丁'],
    ['left', 'line', '甲\n|乙', '甲|乙'],
    ['right', 'line', '甲|乙\n丙', '甲|\n丙'],
    ['right', 'line', '甲|\n丙', '甲|丙'],
    ['left', 'grapheme', '|甲', '|甲'],
    ['right', 'line', '甲|', '甲|'],
  ] as const)('erases %s by %s: %j', (direction, unit, before, after) => {
    expect(marked(erase(at(before), direction, unit))).toBe(after);
  });

  it.each([
    ['left', 'word', '质量目标|', '质量|目标'],
    ['right', 'word', '|质量目标', '质量|目标'],
    ['right', 'word', '甲|\n乙', '甲\n|乙'],
    ['left', 'word', '甲\n|乙', '甲|\n乙'],
    ['left', 'line', '甲\n乙丙|', '甲\n|乙丙'],
    ['right', 'line', '|甲乙\n丙', '甲乙|\n丙'],
    ['left', 'line', '|\n甲', '|\n甲'],
  ] as const)('moves %s by %s: %j', (direction, unit, before, after) => {
    const model = at(before);
    expect(marked(moveTo(model, target(model, direction, unit)))).toBe(after);
  });

  it('takes back a clause of typing at once, and stops at punctuation, moves and pastes', () => {
    let model = editorModel('', 0);
    for (const character of '查台账，抽三份') model = insert(model, character);
    expect(undo(model).text).toBe('查台账，');
    expect(undo(undo(model)).text).toBe('');
    const moved = insert(moveTo(insert(editorModel('', 0), '甲'), 1), '乙');
    expect(undo(moved).text).toBe('甲');
    const pasted = insert(paste(insert(editorModel('', 0), '甲'), '乙丙'), '丁');
    expect([undo(pasted).text, undo(undo(pasted)).text]).toEqual(['甲乙丙', '甲']);
  });

  it('forgets what was undone once something else is typed', () => {
    const model = insert(undo(insert(editorModel('', 0), '甲')), '乙');
    expect(redo(model).text).toBe('乙');
  });

  it('takes a text from elsewhere as one step and keeps the caret near its place', () => {
    const model = replaceAll(at('一二|三'), '一二');
    expect(marked(model)).toBe('一二|');
    expect(undo(model).text).toBe('一二三');
  });
});

describe('moving over screen rows', () => {
  const press = (state: EditorState, ...list: EditorAction[]) => run(state, list);
  const down: EditorAction = { type: 'row', by: 1 };
  const up: EditorAction = { type: 'row', by: -1 };

  it('keeps the column over a shorter row', () => {
    const state = editorState('一二三四\n五\n六七八九', 3);
    expect(press(state, down).model.caret).toBe(6);
    expect(press(state, down, down).model.caret).toBe(10);
    expect(press(state, down, down, up, up).model.caret).toBe(3);
  });

  it('walks through the rows of one long line', () => {
    const state = editorState('一二三四五六七八九十甲乙丙', 1);
    expect(press(state, down).model.caret).toBe(7);
    expect(press(state, down, down).model.caret).toBe(13);
  });

  it('goes to the text edges beyond the first and last row', () => {
    expect(press(editorState('一二', 1), down).model.caret).toBe(2);
    expect(press(editorState('一二', 1), up).model.caret).toBe(0);
  });

  it('goes to the edge of the row, then of the line', () => {
    const end: EditorAction = { type: 'edge', of: 'row', at: 'end' };
    const start: EditorAction = { type: 'edge', of: 'row', at: 'start' };
    const state = editorState('一二三四五六七八九十', 1);
    expect(press(state, end).model.caret).toBe(5);
    expect(press(state, end, end).model.caret).toBe(10);
    expect(press(state, down, start).model.caret).toBe(6);
    expect(press(state, down, start, start).model.caret).toBe(0);
  });

  it('scrolls as little as it can', () => {
    const text = Array.from({ length: 10 }, (_, i) => String(i)).join('\n');
    const tops = Array.from({ length: 6 }, (_, i) => press(editorState(text, 0), ...Array(i).fill(down)).top);
    expect(tops).toEqual([0, 0, 0, 0, 1, 2]);
    expect(press(editorState(text, 0), ...Array(6).fill(down), up, up).top).toBe(3);
  });

  it('marks flagged passages where rows break them', () => {
    const frame = editorFrame(editorState('一二三四五六七八', 0), VIEW, [{ start: 5, end: 7 }]);
    expect(frame.lines).toEqual([
      [
        { text: '一二三四五', role: 'plain' },
        { text: '六', role: 'flag' },
      ],
      [
        { text: '七', role: 'flag' },
        { text: '八', role: 'plain' },
      ],
    ]);
  });
});

describe('selection', () => {
  const state = (text: string, caret = 0) => editorState(text, caret);
  const right: EditorAction = { type: 'move', direction: 'right', unit: 'grapheme' };
  const selectRight: EditorAction = { ...right, select: true };

  it('grows with moves that select and goes with those that do not', () => {
    const selected = run(state('甲乙丙丁'), [selectRight, selectRight]);
    expect(selectedText(selected.model)).toBe('甲乙');
    expect(run(selected, [right]).model).toMatchObject({ caret: 2, anchor: null });
    const left: EditorAction = { type: 'move', direction: 'left', unit: 'grapheme' };
    expect(run(selected, [left]).model).toMatchObject({ caret: 0, anchor: null });
  });

  it('is replaced by what is typed or pasted, in one step', () => {
    for (const type of ['insert', 'paste'] as const) {
      const edited = run(state('甲乙丙丁'), [selectRight, selectRight, { type, text: '戊' }]);
      expect(edited.model).toMatchObject({ text: '戊丙丁', caret: 1, anchor: null });
      expect(run(edited, [{ type: 'undo' }]).model.text).toBe('甲乙丙丁');
    }
  });

  it('is erased by either key', () => {
    for (const direction of ['left', 'right'] as const) {
      const edited = run(state('甲乙丙丁', 1), [selectRight, { type: 'erase', direction, unit: 'word' }]);
      expect(edited.model.text).toBe('甲丙丁');
    }
  });

  it('follows every move from a mark, until something is done', () => {
    const marked = run(state('甲乙丙\n丁'), [{ type: 'mark' }, { type: 'edge', of: 'text', at: 'end' }]);
    expect(selectedText(marked.model)).toBe('甲乙丙\n丁');
    expect(run(marked, [{ type: 'mark' }]).model).toMatchObject({ anchor: null, marking: false });
    expect(run(marked, [{ type: 'insert', text: '空' }]).model).toMatchObject({ text: '空', marking: false });
  });

  it('is drawn, above flags, and over line ends', () => {
    const drawn = editorFrame(
      run(state('一二三\n\n四'), [right, { type: 'edge', of: 'text', at: 'end', select: true }]),
      VIEW,
      [{ start: 0, end: 2 }],
    );
    expect(drawn.lines.map((line) => line.map(({ text, role }) => `${role}:${text}`))).toEqual([
      ['flag:一', 'cursor:二三', 'cursor: '],
      ['cursor: '],
      ['cursor:四'],
    ]);
  });

  it('cuts words as it is told to', () => {
    const cut = (text: string) => text.match(/.{1,3}/gu) ?? [];
    const word: EditorAction = { type: 'move', direction: 'right', unit: 'word', select: true };
    const moved = editorReducer(state('合格供方名录'), word, VIEW, cut);
    expect(selectedText(moved.model)).toBe('合格供');
  });
});
