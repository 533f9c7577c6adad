import { describe, expect, it } from 'vitest';
import { createNoteReader } from '../../../src/app/draft/note-reader.js';
import { profileSchema } from '../../../src/core/index.js';
import { readNotes } from '../../../src/draft/index.js';

const LINES = ['## 8.4', '合格供方 12 家', '抽查 3 家评价记录', '热处理供方资质有效'];
const filesOf = (lines: readonly string[]) => [{ path: 'notes/1.md', text: lines.join('\n') }];

describe('notes that are read again and again', () => {
  it('are read once for the same files', () => {
    const read = createNoteReader();
    const files = filesOf(LINES);
    expect(read(files, null)).toBe(read(files, null));
    expect(read(files, null)).toEqual(readNotes(files, null));
  });

  it('keep what did not change and take what did', () => {
    const read = createNoteReader();
    const before = read(filesOf(LINES), null);
    const files = filesOf(LINES.with(2, '抽查 5 家评价记录'));
    const after = read(files, null);
    expect(after).toEqual(readNotes(files, null));
    expect(after.notes.map((note, index) => note === before.notes[index])).toEqual([true, true, false, true]);
  });

  it('are read anew for another profile', () => {
    const read = createNoteReader();
    const files = filesOf(['采购记录齐全']);
    const profile = profileSchema.parse({ auditee: { name: '云岫传动' }, standards: [{ id: 'EMS' }] });
    expect(read(files, profile)).toEqual(readNotes(files, profile));
    expect(read(files, null)).toEqual(readNotes(files, null));
  });
});
