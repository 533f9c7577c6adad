import { describe, expect, it } from 'vitest';
import type { ReviewAction } from '../../../src/tui/review/reducer.js';
import {
  countAll,
  countSeverity,
  nextOpen,
  ruleChoices,
  selectedFinding,
  visibleFindings,
} from '../../../src/tui/review/selectors.js';
import { contextOf, type ReviewState } from '../../../src/tui/review/state.js';
import { FINDINGS, having, reportWith, reviewWith, TEXT } from '../fixtures/review.js';

const shown = (state: ReviewState) =>
  visibleFindings(state)
    .map(({ fingerprint }) => fingerprint)
    .join('');
const at = (state: ReviewState) => selectedFinding(state)?.fingerprint;

describe('moving', () => {
  const moves: readonly [string, readonly ReviewAction[], string | undefined, number][] = [
    ['opens at the first finding', [], 'a', 0],
    ['moves down', [{ type: 'move', by: 1 }], 'b', 0],
    ['stops at the last', [{ type: 'move', by: 1e9 }], 'd', 0],
    [
      'stops at the first',
      [
        { type: 'move', by: 2 },
        { type: 'move', by: -1e9 },
      ],
      'a',
      0,
    ],
    ['goes to the next place', [{ type: 'place', by: 1, count: 2 }], 'a', 1],
    [
      'comes around to the first place',
      [
        { type: 'place', by: 1, count: 2 },
        { type: 'place', by: 1, count: 2 },
      ],
      'a',
      0,
    ],
    ['goes backwards to the last place', [{ type: 'place', by: -1, count: 3 }], 'a', 2],
    ['has no place to go to', [{ type: 'place', by: 1, count: 0 }], 'a', 0],
    [
      'begins at the first place of another finding',
      [
        { type: 'place', by: 1, count: 2 },
        { type: 'move', by: 1 },
      ],
      'b',
      0,
    ],
  ];
  it.each(moves)('%s', (_, actions, finding, place) => {
    const state = having(reviewWith(), ...actions);
    expect([at(state), state.place]).toEqual([finding, place]);
  });

  it('climbs from what fits to the whole text and back, never beyond', () => {
    const levels: string[] = [];
    let state = reviewWith();
    for (const by of [1, 1, 1, 1, -1, -1, -1, -1] as const) {
      state = having(state, { type: 'level-by', by });
      levels.push(state.level);
    }
    expect(levels).toEqual(['more', 'much', 'whole', 'whole', 'much', 'more', 'fit', 'fit']);
  });

  it('forgets scrolling where something else comes into view', () => {
    const scrolled = having(reviewWith(), { type: 'scroll', to: 7 });
    for (const action of [
      { type: 'move', by: 1 },
      { type: 'place', by: 1, count: 2 },
      { type: 'level', level: 'whole' },
      { type: 'next-severity' },
    ] as const) {
      expect([scrolled.scroll, having(scrolled, action).scroll]).toEqual([7, 0]);
    }
  });
});

describe('filtering', () => {
  it('goes through the severities and back to all', () => {
    const seen: string[] = [];
    let state = reviewWith();
    for (let i = 0; i < 4; i++) {
      state = having(state, { type: 'next-severity' });
      seen.push(shown(state));
    }
    expect(seen).toEqual(['ab', 'c', 'd', 'abcd']);
  });

  it('hides what was decided, but not what one stands at', () => {
    const state = having(reviewWith(), { type: 'open-only' });
    expect(shown(state)).toBe('abd');
    expect(shown(having(state, { type: 'select', fingerprint: 'c' }))).toBe('abcd');
  });

  it('shows the findings of one rule', () => {
    const state = having(reviewWith(), { type: 'picker', at: 2 });
    expect(ruleChoices(state)).toEqual([
      { rule: null, count: { open: 3, all: 4 } },
      { rule: 'objective', count: { open: 1, all: 2 } },
      { rule: 'total', count: { open: 2, all: 2 } },
    ]);
    const picked = having(state, { type: 'pick' });
    expect([shown(picked), at(picked), picked.picker]).toEqual(['bd', 'b', null]);
    expect(shown(having(picked, { type: 'clear-filter' }))).toBe('abcd');
  });

  it('has nothing selected where the filter leaves nothing', () => {
    const state = reviewWith({ filter: { severity: 'warning', rule: 'total', openOnly: false } });
    expect([shown(state), at(state), at(having(state, { type: 'move', by: 1 }))]).toEqual([
      '',
      undefined,
      undefined,
    ]);
  });

  it('counts what is open', () => {
    const state = reviewWith();
    expect([countAll(state), countSeverity(state, 'error'), countSeverity(state, 'warning')]).toEqual([
      { open: 3, all: 4 },
      { open: 2, all: 2 },
      { open: 0, all: 1 },
    ]);
  });
});

describe('deciding', () => {
  const disposition = { status: 'dismissed' as const, reason: '不成立' };
  const decidedOn = (...names: string[]) =>
    reportWith(
      TEXT,
      FINDINGS.map((finding) =>
        names.includes(finding.fingerprint) ? { ...finding, disposition } : finding,
      ),
    );

  it.each([
    ['a', 'b'],
    ['b', 'd'],
    ['d', 'a'],
  ])('brings up the next open finding behind %s', (fingerprint, next) => {
    const state = having(reviewWith({ selected: fingerprint }), {
      type: 'decided',
      report: decidedOn(fingerprint),
      fingerprint,
      before: null,
    });
    expect(at(state)).toBe(next);
    expect(state.undo).toEqual([{ fingerprint, before: null }]);
  });

  it('stays at the last one that was open', () => {
    const all = decidedOn('a', 'b', 'd');
    const state = reviewWith({ selected: 'd' }, undefined, decidedOn('a', 'b'));
    expect(nextOpen(decidedOn('a', 'b').file.findings, 'd')).toBeNull();
    expect(at(having(state, { type: 'decided', report: all, fingerprint: 'd', before: null }))).toBe('d');
  });

  it('does not pull away who has moved on meanwhile', () => {
    const state = reviewWith({ selected: 'd' });
    expect(
      at(having(state, { type: 'decided', report: decidedOn('a'), fingerprint: 'a', before: null })),
    ).toBe('d');
  });

  it('goes back to what was undone', () => {
    const decided = having(reviewWith(), {
      type: 'decided',
      report: decidedOn('a'),
      fingerprint: 'a',
      before: null,
    });
    const [undoable] = decided.undo;
    if (!undoable) throw new Error('nothing to undo');
    const undone = having(decided, { type: 'undone', report: reportWith(TEXT, FINDINGS), undoable });
    expect([at(undone), undone.undo, countAll(undone).open]).toEqual(['a', [], 3]);
  });

  it('keeps what is typed as a draft until it is recorded, and no blank one', () => {
    const open = having(reviewWith(), {
      type: 'reason-open',
      fingerprint: 'a',
      status: 'accepted',
      text: '',
    });
    const typed = having(open, { type: 'reason-edit', action: { type: 'insert', text: '已约定' } });
    expect(typed.drafts).toEqual({ a: { status: 'accepted', text: '已约定' } });
    expect(having(typed, { type: 'reason-close' }).drafts).toEqual(typed.drafts);
    const erased = having(typed, {
      type: 'reason-edit',
      action: { type: 'erase', direction: 'left', unit: 'line' },
    });
    expect(erased.drafts).toEqual({});
    const recorded = having(typed, {
      type: 'decided',
      report: decidedOn('a'),
      fingerprint: 'a',
      before: null,
    });
    expect(recorded.drafts).toEqual({});
  });
});

describe('where a key belongs', () => {
  const open = having(reviewWith(), { type: 'reason-open', fingerprint: 'a', status: 'accepted', text: '' });
  it.each([
    ['browse', reviewWith()],
    ['read', reviewWith({ level: 'whole' })],
    ['rules', reviewWith({ picker: 0 })],
    ['reason', { ...open, level: 'whole' as const }],
    ['help', { ...open, help: 0 }],
  ])('%s', (context, state) => expect(contextOf(state)).toBe(context));
});
