import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openJournal, replayJournal } from '../../../src/app/engagement/journal.js';
import { applySplice, spliceBetween } from '../../../src/app/engagement/splice.js';
import { temporaryFolder } from './folder.js';

const texts = fc.array(fc.string({ unit: fc.constantFrom('a', '审', '😀', '\n', '\ud83d', '"') }), {
  maxLength: 12,
});

describe('splice', () => {
  it('turns any text into any other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        expect(applySplice(before, spliceBetween(before, after))).toBe(after);
      }),
    );
  });

  it('holds only what changed', () => {
    expect(spliceBetween('合格供方 12 家', '合格供方 13 家')).toEqual({ at: 6, remove: 1, insert: '3' });
  });
});

describe('journal', () => {
  it('gives back the last text of a killed process, whatever was typed', () => {
    fc.assert(
      fc.property(texts, (states) => {
        const file = path.join(temporaryFolder(), 'journal.jsonl');
        const journal = openJournal(file);
        let before = '';
        for (const after of states) {
          journal.append('notes/a.md', before, after);
          before = after;
        }
        journal.close();
        const found = replayJournal(file, () => null);
        expect(found.map(({ text }) => text)).toEqual(states.length > 0 ? [before] : []);
      }),
      { numRuns: 40 },
    );
  });

  const typed = ['一', '一二', '一二三'];
  it.each([
    { title: 'the file has the text already', disk: '一二三', kind: 'saved' },
    { title: 'the file has the text from before', disk: '', kind: 'restore' },
    { title: 'the file was saved on the way', disk: '一二', kind: 'restore' },
    { title: 'the file is gone', disk: null, kind: 'restore' },
    { title: 'another program wrote the file', disk: '一二三四', kind: 'keep-both' },
  ] as const)('$title: $kind', ({ disk, kind }) => {
    const file = path.join(temporaryFolder(), 'journal.jsonl');
    const journal = openJournal(file);
    for (const [index, text] of typed.entries()) journal.append('notes/a.md', typed[index - 1] ?? '', text);
    journal.close();
    expect(replayJournal(file, () => disk)).toEqual([{ path: 'notes/a.md', text: '一二三', kind }]);
  });

  it('skips a line that was torn when the process died, and lines that are no entries', () => {
    const file = path.join(temporaryFolder(), 'journal.jsonl');
    const journal = openJournal(file);
    journal.append('notes/a.md', '', '一');
    journal.append('notes/a.md', '一', '一二');
    journal.close();
    fs.appendFileSync(
      file,
      '[]\nnull\n{"path":"notes/b.md","at":0,"remove":0,"insert":"x"}\n{"path":"notes/a.md","at":2,"rem',
    );
    expect(replayJournal(file, () => '')).toEqual([{ path: 'notes/a.md', text: '一二', kind: 'restore' }]);
  });

  it('is empty after a reset and begins with the whole text again', () => {
    const file = path.join(temporaryFolder(), 'journal.jsonl');
    const journal = openJournal(file);
    journal.append('notes/a.md', '旧文', '旧文一');
    journal.reset();
    expect(fs.readFileSync(file, 'utf8')).toBe('');
    journal.append('notes/a.md', '旧文一', '旧文一二');
    journal.close();
    expect(replayJournal(file, () => '旧文一')).toEqual([
      { path: 'notes/a.md', text: '旧文一二', kind: 'restore' },
    ]);
  });
});
