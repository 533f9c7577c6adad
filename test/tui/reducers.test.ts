import { describe, expect, it } from 'vitest';
import type { VerifierFlag } from '../../src/core/index.js';
import { initialList, listReducer } from '../../src/tui/clause-list/reducer.js';
import { buildRows, filterRows, UNROUTED } from '../../src/tui/clause-list/rows.js';
import { markedSpans } from '../../src/tui/draft/marks.js';
import { noNotices, noticeReducer } from '../../src/tui/notices/reducer.js';
import { firstLine, initialReading, readingReducer, scrolledBy } from '../../src/tui/reading/reducer.js';
import { reduce } from '../../src/tui/reducer.js';
import { allRows, progressOf, selectedRow, statusOf } from '../../src/tui/selectors.js';
import { elapsedSeconds, workReducer } from '../../src/tui/work/reducer.js';
import { draftOf, NOTES, stateWith } from './fixtures/state.js';

describe('clause list', () => {
  const keys = ['a', 'b', 'c'];
  it.each([
    [null, 1, 'b'],
    ['a', -1, 'a'],
    ['b', 1, 'c'],
    ['c', 1, 'c'],
    ['gone', 1, 'b'],
    ['a', 1e6, 'c'],
  ])('moves from %s by %i to %s', (selected, by, expected) => {
    expect(listReducer({ ...initialList, selected }, { type: 'move', by, keys }).selected).toBe(expected);
  });

  it('stays where it is when there is nothing to move through', () => {
    expect(listReducer({ ...initialList, selected: 'a' }, { type: 'move', by: 1, keys: [] }).selected).toBe(
      'a',
    );
  });

  it('edits its filter by graphemes and forgets it when cancelled', () => {
    const typed = listReducer(
      { ...initialList, filtering: true, marked: [] },
      { type: 'filter-type', text: '采购\ne\u0301' },
    );
    expect(typed.filter).toBe('采购 e\u0301');
    expect(listReducer(typed, { type: 'filter-erase' }).filter).toBe('采购 ');
    expect(listReducer(typed, { type: 'filter-confirm' })).toMatchObject({
      filter: '采购 e\u0301',
      filtering: false,
    });
    expect(listReducer(typed, { type: 'filter-cancel' })).toMatchObject({
      filter: '',
      filtering: false,
      marked: [],
    });
  });

  it('lists stray notes first, then clauses in order, each once', () => {
    const keysOf = allRows(stateWith()).map(({ key }) => key);
    expect(keysOf[0]).toBe(UNROUTED);
    expect(keysOf.slice(1, 5)).toEqual(['QE4.1', 'QE4.2', 'QE4.3', 'QE4.4']);
    expect(keysOf.filter((key) => key.endsWith('8.4'))).toEqual(['Q8.4']);
    expect(keysOf.filter((key) => key.endsWith('9.2'))).toEqual(['QE9.2']);
    expect(new Set(keysOf).size).toBe(keysOf.length);
  });

  it('joins a draft to the notes of its clause, also where only one names the standard', () => {
    const state = stateWith({ drafts: [draftOf('8.4', ['甲。']), draftOf('S5.4', ['乙。'])] });
    const rows = allRows(state);
    expect(rows.find(({ key }) => key === 'Q8.4')).toMatchObject({
      noteIds: ['n2', 'n3'],
      draft: { narrative: '甲。' },
    });
    expect(rows.find(({ key }) => key === 'S5.4')).toMatchObject({
      noteIds: [],
      draft: { narrative: '乙。' },
    });
  });

  it('leaves out planned parts of a clause that was noted whole, and the whole where a part was noted', () => {
    const planned = [
      { ref: { number: '8.5.1', standards: [] }, titleZh: '', titleEn: '' },
      { ref: { number: '7.1', standards: [] }, titleZh: '', titleEn: '' },
    ];
    const group = (number: string) => ({ clause: { number, standards: [] }, title: '', noteIds: ['n1'] });
    const routed = { notes: [], groups: [group('8.5'), group('7.1.2')], unrouted: [] };
    const rows = buildRows({ planned, routed, drafts: [], language: 'zh' });
    expect(rows.map(({ key }) => key)).toEqual(['7.1.2', '8.5']);
  });

  it.each([
    ['8.4', ['Q8.4']],
    ['ｑ８.４', ['Q8.4']],
    ['内部审核', ['QE9.2']],
    ['nothing', []],
  ])('filters by %s', (filter, expected) => {
    expect(filterRows(allRows(stateWith()), filter).map(({ key }) => key)).toEqual(expected);
  });
});

describe('status', () => {
  const flag: VerifierFlag = { kind: 'unsupported', quote: '99', start: 0, end: 2, message: '' };
  const flagged = (narrative: string) => ({ 'Q8.4': { narrative, notesVersion: 0, flags: [flag] } });
  it.each([
    ['no notes', stateWith({ list: { ...initialList, selected: 'Q8.6' } }), 'none', false],
    ['notes', stateWith(), 'notes', false],
    ['a draft', stateWith({ drafts: [draftOf('Q8.4', ['甲。'])] }), 'drafted', false],
    [
      'open flags',
      stateWith({ drafts: [draftOf('Q8.4', ['99。'])], flags: flagged('99。') }),
      'flagged',
      false,
    ],
    [
      'flags of an earlier text',
      stateWith({ drafts: [draftOf('Q8.4', ['甲。'])], flags: flagged('99。') }),
      'drafted',
      false,
    ],
    [
      'accepted',
      stateWith({ drafts: [draftOf('Q8.4', ['99。'], { status: 'accepted' })], flags: flagged('99。') }),
      'accepted',
      true,
    ],
    [
      'nonconform',
      stateWith({ drafts: [draftOf('Q8.4', ['甲。'], { verdict: 'nonconform' })] }),
      'nonconform',
      false,
    ],
    [
      'nonconform, accepted',
      stateWith({ drafts: [draftOf('Q8.4', ['甲。'], { verdict: 'nonconform', status: 'accepted' })] }),
      'nonconform',
      true,
    ],
    [
      'drafting',
      stateWith({
        work: {
          wanted: ['Q8.4'],
          running: {},
          done: [],
          startedAt: 0,
          now: 0,
          spent: { tokens: 0, cost: null },
        },
      }),
      'drafting',
      false,
    ],
    [
      'drafting, done',
      stateWith({
        work: {
          wanted: ['Q8.4'],
          running: {},
          done: ['Q8.4'],
          startedAt: 0,
          now: 0,
          spent: { tokens: 0, cost: null },
        },
      }),
      'notes',
      false,
    ],
  ] as const)('%s', (_, state, glyph, accepted) => {
    const row = selectedRow(state);
    expect(row && statusOf(state, row)).toEqual({ glyph, accepted });
  });

  it('counts clauses, without the stray notes', () => {
    const state = stateWith({ drafts: [draftOf('Q8.4', ['甲。'], { status: 'accepted' })] });
    expect(progressOf(state)).toEqual({ clauses: allRows(state).length - 1, accepted: 1, flagged: 0 });
  });
});

describe('reading', () => {
  it.each([
    [0, 1, 1],
    [0, -1, 0],
    [2, 1, 2],
    [0, 1e6, 2],
  ])('moves from %i by %i to %i of three', (selected, by, expected) => {
    expect(readingReducer({ selected, scroll: 5 }, { type: 'move', by, count: 3 })).toEqual({
      selected: expected,
      scroll: 0,
    });
  });

  it.each([
    { title: 'fits', view: { total: 3, height: 10, anchor: { start: 2, end: 3 } }, top: 0 },
    {
      title: 'is long, selection at the front',
      view: { total: 50, height: 9, anchor: { start: 1, end: 2 } },
      top: 0,
    },
    {
      title: 'is long, selection within',
      view: { total: 50, height: 9, anchor: { start: 20, end: 21 } },
      top: 17,
    },
    {
      title: 'is long, selection at the end',
      view: { total: 50, height: 9, anchor: { start: 49, end: 50 } },
      top: 41,
    },
    {
      title: 'has an item that just fits',
      view: { total: 50, height: 9, anchor: { start: 20, end: 29 } },
      top: 20,
    },
    {
      title: 'has an item longer than the screen',
      view: { total: 50, height: 9, anchor: { start: 20, end: 40 } },
      top: 17,
    },
  ])('shows the selected item where the text $title', ({ view, top }) =>
    expect(firstLine(view, 0)).toBe(top),
  );

  it('does not scroll past an end', () => {
    const view = { total: 50, height: 10, anchor: { start: 0, end: 1 } };
    const down = scrolledBy(view, 0, 1000);
    expect([firstLine(view, down), firstLine(view, scrolledBy(view, down, -1))]).toEqual([40, 39]);
    expect(scrolledBy(view, 0, -1)).toBe(0);
  });
});

describe('work', () => {
  const begun = workReducer(null, { type: 'begin', keys: ['a', 'b'], now: 1000 });
  it('follows clauses from start to finish', () => {
    const started = workReducer(begun, { type: 'clause-started', key: 'a' });
    const written = workReducer(started, { type: 'clause-text', key: 'a', text: '经查' });
    expect(written?.running).toEqual({ a: '经查' });
    const finished = workReducer(written, { type: 'clause-finished', key: 'a' });
    expect(finished).toMatchObject({ running: {}, done: ['a'], wanted: ['a', 'b'] });
    expect(workReducer(finished, { type: 'clause-finished', key: 'a' })?.done).toEqual(['a']);
  });

  it('counts whole seconds and ends', () => {
    const later = workReducer(begun, { type: 'tick', now: 4999 });
    expect(later && elapsedSeconds(later)).toBe(3);
    expect(workReducer(later, { type: 'end' })).toBeNull();
    expect(workReducer(null, { type: 'tick', now: 1 })).toBeNull();
  });
});

describe('notices', () => {
  const notice = { level: 'info' as const, key: 'saved' };
  it('drops what was said, and an open question, at the next key', () => {
    const asked = noticeReducer(noNotices, {
      type: 'ask',
      question: { kind: 'accept', subject: 'a' },
      notice,
    });
    expect(asked.question).toEqual({ kind: 'accept', subject: 'a' });
    expect(noticeReducer(asked, { type: 'pass' })).toEqual(noNotices);
  });

  it('keeps alerts in order until each is dismissed, and none twice', () => {
    const alerts = ['a', 'b', 'a'].reduce(
      (state, path) => noticeReducer(state, { type: 'alert', notice: { ...notice, params: { path } } }),
      noNotices,
    );
    expect(alerts.alerts.map(({ params }) => params?.path)).toEqual(['a', 'b']);
    expect(noticeReducer(alerts, { type: 'pass' }).alerts).toHaveLength(2);
    expect(noticeReducer(alerts, { type: 'dismiss' }).alerts.map(({ params }) => params?.path)).toEqual([
      'b',
    ]);
  });
});

describe('marks', () => {
  const flag = (start: number, end: number): VerifierFlag => ({
    kind: 'unsupported',
    quote: '',
    start,
    end,
    message: '',
  });
  it('numbers flags in their order and joins overlapping passages', () => {
    expect(markedSpans('一二三四五六七八', [flag(4, 6), flag(0, 2), flag(5, 7)])).toEqual([
      { start: 0, end: 2, numbers: [2] },
      { start: 4, end: 7, numbers: [1, 3] },
    ]);
  });

  it('leaves out flags that the narrative has outgrown', () => {
    expect(markedSpans('一二', [flag(1, 9), flag(1, 1)])).toEqual([]);
  });
});

describe('workbench', () => {
  it('keeps the identity of documents that did not change', () => {
    const state = stateWith({ drafts: [draftOf('Q8.4', ['甲。'])] });
    const same = reduce(state, { type: 'documents', files: [{ ...NOTES }], drafts: [...state.drafts] });
    expect([same.files === state.files, same.drafts === state.drafts, same.notesVersion]).toEqual([
      true,
      true,
      0,
    ]);
    const other = reduce(state, { type: 'documents', files: [{ ...NOTES, text: '' }], drafts: state.drafts });
    expect(other.notesVersion).toBe(1);
  });

  it('opens the list at the first clause with notes, and leaves a choice alone', () => {
    const { routed } = stateWith();
    const fresh = stateWith({ routed: null, list: initialList });
    if (!routed) throw new Error('the fixture routes');
    expect(reduce(fresh, { type: 'routed', routed }).list.selected).toBe('Q8.4');
    const chosen = stateWith({ list: { ...initialList, selected: 'QE9.2' } });
    expect(reduce(chosen, { type: 'routed', routed }).list.selected).toBe('QE9.2');
  });

  it('reads each clause from its front', () => {
    const state = stateWith({
      reading: {
        notes: { selected: 1, scroll: 3 },
        draft: { selected: 2, scroll: 0 },
        similar: initialReading,
        findings: { selected: 4, scroll: 0 },
      },
    });
    const moved = reduce(state, { type: 'list', action: { type: 'select', key: 'QE9.2' } });
    expect(moved.reading).toMatchObject({
      notes: initialReading,
      draft: initialReading,
      findings: { selected: 4 },
    });
    const still = reduce(state, { type: 'list', action: { type: 'select', key: 'Q8.4' } });
    expect(still.reading).toBe(state.reading);
  });

  it('shows the pane of an edit and remembers the content pane', () => {
    const target = { kind: 'draft' as const, ref: { number: '8.4', standards: [] }, title: '' };
    const editing = reduce(stateWith(), { type: 'edit', target, text: '甲。', caret: 2 });
    expect([editing.focus, editing.content, editing.editing?.editor.model.caret]).toEqual([
      'draft',
      'draft',
      2,
    ]);
    const back = reduce(reduce(editing, { type: 'edit-done' }), { type: 'focus', pane: 'clauses' });
    expect([back.focus, back.content, back.editing]).toEqual(['clauses', 'draft', null]);
  });

  it('brings a pane to light without taking the list away, where there is room for both', () => {
    const wide = reduce(stateWith(), { type: 'show', pane: 'draft' });
    expect([wide.focus, wide.content]).toEqual(['clauses', 'draft']);
    const single = reduce(stateWith({ size: { columns: 60, rows: 16 } }), { type: 'show', pane: 'draft' });
    expect([single.focus, single.content]).toEqual(['draft', 'draft']);
  });
});
