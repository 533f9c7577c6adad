import type { WriteStream } from 'node:tty';
import { render } from 'ink-testing-library';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { SearchResult } from '../../src/core/index.js';
import { LinearWorkbench } from '../../src/tui/app/screen-reader-view.js';
import { Workbench } from '../../src/tui/app/view.js';
import { editorState } from '../../src/tui/editor/reducer.js';
import type { WorkbenchState } from '../../src/tui/state.js';
import { createStore } from '../../src/tui/store.js';
import { mountFrames } from '../../src/tui/terminal/mount.js';
import { createTheme } from '../../src/tui/theme.js';
import { Screen } from './fixtures/screen.js';
import { draftOf, stateWith } from './fixtures/state.js';

/** Draws a state on an emulated terminal of its size. */
async function drawn(state: WorkbenchState): Promise<Screen> {
  const { columns, rows } = state.size;
  const screen = new Screen(columns, rows);
  const written: string[] = [];
  const mounted = mountFrames({
    view: <Workbench store={createStore(state)} />,
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

const RESULT: SearchResult = {
  id: 'w1',
  clause: '8.4',
  standard: 'QMS',
  title: '外部提供的过程、产品和服务的控制',
  text: '查⟨ORG1⟩的合格供方名录，共⟨NUM1⟩家，评价与再评价记录齐全。',
  score: 1,
  report: 'r1',
};
const LONG = '经查合格供方名录 12 家，re-evaluated 2031-01，记录齐全；'.repeat(30);
const FLAGGED = draftOf('Q8.4', ['经查，名录共 99 家。', '抽查 3 家评价记录。'], { status: 'edited' });
const flags = {
  'Q8.4': {
    narrative: FLAGGED.narrative,
    notesVersion: 0,
    flags: [{ kind: 'unsupported' as const, quote: '99', start: 7, end: 9, message: '笔记里没有 99' }],
  },
};
const evidence = { quote: '合格率\n98%', start: 0, end: 7, line: 1, column: 1, role: 'target', clause: null };
const finding = {
  ruleId: 'objective-conflict',
  severity: 'error' as const,
  message: '同一目标写了两个不同的值，'.repeat(6),
  suggestion: '核对后统一。',
  fingerprint: 'f',
  disposition: null,
  evidence: [evidence, evidence],
};

const STATES: readonly (readonly [string, Partial<WorkbenchState>])[] = [
  ['the list', {}],
  ['a flagged draft', { focus: 'draft', content: 'draft', drafts: [FLAGGED], flags }],
  ['a long draft', { focus: 'draft', content: 'draft', drafts: [draftOf('Q8.4', [LONG])] }],
  [
    'similar writeups',
    {
      focus: 'similar',
      content: 'similar',
      similar: { status: 'found', key: 'Q8.4', results: [RESULT, RESULT] },
    },
  ],
  [
    'findings',
    {
      focus: 'findings',
      content: 'findings',
      drafts: [FLAGGED],
      findings: [{ finding, clauses: [{ number: '6.2', standards: [] }, null] }],
    },
  ],
  [
    'an editor on notes',
    {
      focus: 'notes',
      content: 'notes',
      editing: { target: { kind: 'notes', file: 'notes/现场.md' }, editor: editorState(LONG, 40) },
    },
  ],
  [
    'an editor on a draft',
    {
      focus: 'draft',
      content: 'draft',
      drafts: [FLAGGED],
      flags,
      editing: {
        target: { kind: 'draft', ref: { number: '8.4', standards: ['QMS'] }, title: '' },
        editor: editorState(FLAGGED.narrative, 3),
      },
    },
  ],
  [
    'a filter',
    { list: { selected: 'Q8.4', filter: '采购和供方', byStatus: [], filtering: true, marked: [] } },
  ],
  ['the help', { help: 4 }],
  [
    'an alert',
    {
      notices: {
        passing: null,
        question: null,
        alerts: [
          { level: 'warn', key: 'conflict', params: { path: 'notes/现场.md', copy: 'conflicts/a.md' } },
        ],
      },
    },
  ],
  [
    'work under way',
    {
      work: {
        wanted: ['Q8.4', 'QE9.2'],
        running: { 'Q8.4': LONG },
        done: [],
        startedAt: 0,
        now: 9000,
        spent: { tokens: 0, cost: null },
      },
      content: 'draft',
    },
  ],
];
const SIZES = [
  [200, 50],
  [160, 50],
  [120, 30],
  [80, 24],
  [76, 20],
  [60, 16],
  [40, 12],
] as const;

describe('screen', () => {
  for (const [columns, rows] of SIZES) {
    it.each(STATES)(`${columns}x${rows} shows %s in straight frames`, async (_, changes) => {
      for (const language of ['zh', 'en'] as const) {
        const screen = await drawn(stateWith({ size: { columns, rows }, language, ...changes }));
        const lines = screen.lines();
        expect(lines.at(-1)).toBe('');
        const edges = Array.from({ length: rows - 4 }, (_line, y) => screen.cell(columns - 1, y + 1));
        expect(edges.join('')).toMatch(/^╮│+╯(?:╮│+╯)?$/u);
        expect(screen.cell(0, 1) + screen.cell(0, rows - 4)).toBe('╭╰');
      }
    });
  }

  it('puts the cursor where typing goes, and hides it elsewhere', async () => {
    const editing = {
      target: { kind: 'notes' as const, file: 'notes/现场.md' },
      editor: editorState('审核，记录', 3),
    };
    const screen = await drawn(stateWith({ focus: 'notes', editing }));
    const { x, y } = screen.cursor;
    expect([screen.cell(x - 2, y), screen.cell(x, y)]).toEqual(['，', '记']);
    const filter = await drawn(
      stateWith({ list: { selected: null, filter: '采购', byStatus: [], filtering: true, marked: [] } }),
    );
    expect(filter.cell(filter.cursor.x - 2, filter.cursor.y)).toBe('购');
  });

  it('makes control characters of every source visible', async () => {
    const evil = '\x1b[2J\x07坏\u202e';
    const base = stateWith();
    const routed = base.routed && {
      ...base.routed,
      notes: base.routed.notes.map((note) => ({ ...note, text: evil })),
    };
    const screen = await drawn(
      stateWith({
        size: { columns: 160, rows: 50 },
        profile: { ...base.profile, auditee: { ...base.profile.auditee, name: evil } },
        files: [{ path: 'notes/a.md', text: evil }],
        routed,
        drafts: [draftOf('Q8.4', [evil])],
        similar: { status: 'found', key: 'Q8.4', results: [{ ...RESULT, title: evil, text: evil }] },
        findings: [{ finding: { ...finding, message: evil }, clauses: [null, null] }],
        notices: {
          passing: { level: 'info', key: 'file-changed', params: { path: evil } },
          alerts: [],
          question: null,
        },
      }),
    );
    const shown = screen.text().match(/␛\[2J␇坏␦/gu) ?? [];
    expect(shown.length).toBe(8);
  });

  it('says what to do on an empty engagement', async () => {
    const empty = { notes: [], groups: [], unrouted: [] };
    const screen = await drawn(
      stateWith({
        files: [],
        routed: empty,
        list: { selected: null, filter: '', byStatus: [], filtering: false, marked: [] },
      }),
    );
    expect(screen.text()).toContain('还没有笔记。按 n 开始写');
  });

  it('marks flags in place, numbers them and tells what stands behind a sentence', async () => {
    const screen = await drawn(
      stateWith({
        focus: 'draft',
        content: 'draft',
        drafts: [FLAGGED],
        flags,
        reading: { ...stateWith().reading, draft: { selected: 1, scroll: 0 } },
      }),
    );
    const text = screen.text();
    for (const part of [
      '已修改',
      '存疑 1 处',
      '99⚑1 家',
      '⚑1 无依据 “99” 笔记里没有 99',
      '5 抽查 3 家评价记录',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('draws frames and signs in ASCII when asked to', async () => {
    const screen = await drawn(
      stateWith({ theme: createTheme({ colour: false, ascii: true }), language: 'en' }),
    );
    const own = screen.text().replaceAll(/[\p{Script=Han}　-〿＀-￯]/gu, '');
    expect(own).toMatch(/^[\x20-\x7e\n]*$/u);
    expect(own).toContain('+- 1 Clauses');
  });
});

describe('components', () => {
  it('draw the same through Ink alone, without escapes where there is no colour', () => {
    const app = render(<Workbench store={createStore(stateWith({ size: { columns: 100, rows: 30 } }))} />);
    const frame = app.lastFrame() ?? '';
    expect(frame.split('\n')).toHaveLength(29);
    expect(frame).toContain('合格供方名录 12 家');
    app.unmount();
  });

  it('follow the store', async () => {
    const store = createStore(stateWith({ size: { columns: 100, rows: 30 } }));
    const app = render(<Workbench store={store} />);
    store.dispatch({ type: 'language', language: 'en' });
    await new Promise((resolve) => setImmediate(resolve));
    expect(app.lastFrame()).toContain('1 Clauses');
    app.unmount();
  });

  it('speak in plain lines to a screen reader', () => {
    const app = render(<LinearWorkbench store={createStore(stateWith({ focus: 'notes' }))} />);
    expect(
      app
        .lastFrame()
        ?.split('\n')
        .map((line) => line.trimEnd()),
    ).toEqual([
      '笔记: Q8.4 外部提供的过程、产品和服务的控制 有笔记，还没有起草',
      '› 4 合格供方名录 12 家',
      '  5 抽查 3 家评价记录',
      ' r 归条款  d 起草  n 笔记  e 改稿  a 接受  v 判定  D 全部起草  ? 帮助  q 退出',
    ]);
    app.unmount();
  });
});
