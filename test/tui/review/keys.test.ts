import { describe, expect, it } from 'vitest';
import { DECISIONS, SEVERITIES } from '../../../src/core/index.js';
import zh from '../../../src/messages/zh/review.json' with { type: 'json' };
import { REVIEW_BINDINGS, REVIEW_CONTEXTS, REVIEW_GROUPS, reviewKeys } from '../../../src/tui/review/keys.js';

const { commandFor, footerBindings, helpEntries } = reviewKeys();

describe('key table of the review', () => {
  it('gives every key of a context one meaning', () => {
    const pairs = REVIEW_BINDINGS.flatMap(({ keys, contexts }) =>
      contexts.flatMap((context) => keys.map((key) => `${context} ${key}`)),
    );
    expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
  });

  it('has a way back in every context', () => {
    for (const context of REVIEW_CONTEXTS) {
      expect([commandFor(context, 'escape'), commandFor(context, 'ctrl-c')]).toEqual(['back', 'interrupt']);
    }
  });

  it('never takes a typed character for a command in a reason, and records nothing by Enter', () => {
    const typed = REVIEW_BINDINGS.filter(({ contexts }) => contexts.includes('reason'))
      .flatMap(({ keys }) => keys)
      .filter((key) => [...key].length === 1);
    expect(typed).toEqual([]);
    expect([commandFor('reason', 'enter'), commandFor('reason', 'ctrl-s')]).toEqual(['newline', 'record']);
  });

  const wanted: readonly [string, readonly string[]][] = [
    ['command', REVIEW_CONTEXTS.flatMap((context) => footerBindings(context).map(({ command }) => command))],
    ['help', REVIEW_GROUPS.flatMap((group) => helpEntries(group).map(({ command }) => command))],
    ['group', REVIEW_GROUPS],
    ['reason', DECISIONS],
    ['decision', [...DECISIONS, 'known']],
    ['header', ['title', 'open', 'none', ...SEVERITIES]],
  ];
  it.each(wanted)('the catalogue names every %s and no other', (group, names) => {
    const found = Object.keys(zh[group as keyof typeof zh]);
    expect(found.sort()).toEqual([...new Set(names)].sort());
  });
});
