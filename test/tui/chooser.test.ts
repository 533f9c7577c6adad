import { describe, expect, it } from 'vitest';
import { chooserPicture } from '../../src/tui/chooser/lines.js';
import {
  type ChooserAction,
  type ChooserState,
  chooserReducer,
  chosenOption,
  shownOptions,
} from '../../src/tui/chooser/reducer.js';
import { lineText, lineWidth } from '../../src/tui/text/lines.js';
import { createTheme } from '../../src/tui/theme.js';

const options = [
  { id: 'a', mark: '8.4', text: '外部提供的过程、产品和服务的控制', note: 'd' },
  { id: 'b', mark: '8.5.1', text: '生产和服务提供的控制', note: 'Ctrl-P' },
  { id: 'c', mark: '9.2', text: '内部审核', note: '' },
];

const having = (...actions: ChooserAction<string>[]): ChooserState<string> => {
  const opened: ChooserAction<string> = { type: 'open', purpose: 'why', title: '条款', options };
  const state = [opened, ...actions].reduce<ChooserState<string> | null>(chooserReducer, null);
  if (!state) throw new Error('closed');
  return state;
};

describe('a list to choose from', () => {
  it.each<[string, ChooserAction<string>[], string | null]>([
    ['begins with the first', [], 'a'],
    ['moves', [{ type: 'move', by: 1 }], 'b'],
    ['stops at the end', [{ type: 'move', by: 9 }], 'c'],
    ['stops at the begin', [{ type: 'move', by: -9 }], 'a'],
    ['filters by words in any order', [{ type: 'type', text: '控制 生产' }], 'b'],
    ['filters by marks, in full width, too', [{ type: 'type', text: '９.２' }], 'c'],
    ['filters by notes', [{ type: 'type', text: 'ctrl' }], 'b'],
    ['has nothing where nothing fits', [{ type: 'type', text: '没有' }], null],
    ['takes back what was typed', [{ type: 'type', text: '审x' }, { type: 'erase' }], 'c'],
    ['takes back all of it', [{ type: 'type', text: '内部' }, { type: 'clear' }], 'a'],
  ])('%s', (_, actions, id) => expect(chosenOption(having(...actions))?.id ?? null).toBe(id));

  it('closes', () => expect(chooserReducer(having(), { type: 'close' })).toBeNull());

  it('does nothing while it is closed', () =>
    expect(chooserReducer<string>(null, { type: 'type', text: 'x' })).toBeNull());

  it.each([
    [60, 14],
    [160, 45],
    [20, 5],
  ])('is drawn in %i columns and %i rows', (width, height) => {
    const look = {
      language: 'zh',
      theme: createTheme({ colour: false, ascii: false }),
      width,
      height,
    } as const;
    const { frame, caret } = chooserPicture(having({ type: 'type', text: '控制' }), look);
    expect(frame.body.length).toBeLessThanOrEqual(height - 2);
    for (const line of frame.body) expect(lineWidth(line)).toBeLessThanOrEqual(width - 4);
    expect(lineText(frame.body[0] ?? [])).toContain('/ 控制');
    expect(caret).toEqual({ x: 8, y: 1 });
  });

  it('shows all of a chosen text that is long', () => {
    const text = '抽查'.repeat(40);
    const state = { ...having(), options: [{ id: 'x', mark: '', text, note: '2 处待填' }] };
    const look = {
      language: 'zh',
      theme: createTheme({ colour: false, ascii: false }),
      width: 60,
      height: 20,
    } as const;
    const drawn = chooserPicture(state, look).frame.body.map(lineText).join('').replaceAll(/[ ›]/gu, '');
    expect(drawn).toContain(text);
    expect(shownOptions(state)).toHaveLength(1);
  });
});
