import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeClause, type NoteSet, readNotes } from '../../src/draft/index.js';

const CLAUSES = ['6.2', '7.1.5', '7.2', '8.4', '8.5.1', '8.6', '8.7', '9.2', '10.2'];
const WORDS = [
  '培训计划',
  '成品库',
  '湿度',
  '供方',
  '名录',
  '抽',
  '没签',
  '过期',
  '检验员',
  '苏禾',
  '完成',
  '有',
  '合格',
  '得分',
  '联单',
  '当场换',
  'calibration',
  'gauge',
  'sampled',
  'no label',
];
const FIGURES = [
  '32项',
  '52%(45-60)',
  '168℃(160-175)',
  '2025.3.12',
  '4.9转移',
  '8月 7单',
  'QF-ES-31',
  'GB/T 19001',
  '≥98.5%',
  '-18℃',
  '1.8吨',
  '12人',
  '2个',
  '135±5',
  'A/1',
  '《作业规程》',
  '"没写"',
  '9分40秒',
];
const MARKS = [
  '→ NC',
  '→ 观察项',
  '→ 观察项,下次看 3号炉',
  '→ 沟通,要求5月前补',
  '-> verify at visit 2',
  '→ 开NC (S)',
  'ok',
  '√',
  '口头提了',
  '需确认',
  '??',
  '',
  '',
  '',
];

const fragment = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.constantFrom(...FIGURES),
  fc.integer({ min: 0, max: 9999 }).map(String),
);
const noteLine = fc
  .tuple(
    fc.array(fragment, { minLength: 1, maxLength: 8 }),
    fc.constantFrom(...MARKS),
    fc.constantFrom(' ', '  ', ' ,', ';'),
  )
  .map(([parts, mark, gap]) => `${parts.join(gap)} ${mark}`.trim());
const notes = fc
  .array(fc.tuple(fc.constantFrom(...CLAUSES), fc.array(noteLine, { minLength: 1, maxLength: 4 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((groups) =>
    [
      '云栖机械 QMS 2025-04-22 陪同:主任 苏禾川',
      ...groups.flatMap(([clause, lines]) => [`## ${clause}`, ...lines]),
    ].join('\n'),
  );

const read = (text: string): NoteSet => readNotes([{ path: 'n.md', text }], null);
const draftsOf = (set: NoteSet) => set.groups.map((group) => composeClause({ group, notes: set }));
const numbers = (text: string): number[] => (text.normalize('NFKC').match(/\d+/gu) ?? []).map(Number);

describe('for any notes', () => {
  it('every number of a narrative stands in the notes, every title as well', () => {
    fc.assert(
      fc.property(notes, (text) => {
        const known = new Set(numbers(text));
        for (const { narrative } of draftsOf(read(text))) {
          expect(numbers(narrative).filter((value) => !known.has(value))).toEqual([]);
          for (const title of narrative.match(/《[^》]*》/gu) ?? []) expect(text).toContain(title);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('every note line is cited, asked about or listed as unrouted', () => {
    fc.assert(
      fc.property(notes, (text) => {
        const set = read(text);
        const cited = new Set(
          draftsOf(set).flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.notes)),
        );
        const left = set.notes.filter(
          ({ id, role }) => role !== 'header' && !cited.has(id) && !set.unrouted.includes(id),
        );
        expect(left.map((note) => note.text)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('no number of a note is lost', () => {
    fc.assert(
      fc.property(notes, (text) => {
        const set = read(text);
        for (const draft of draftsOf(set)) {
          const said = new Set(numbers(draft.narrative));
          const own = set.notes.filter(({ clause }) => clause === draft.clause);
          for (const note of own) {
            const lost = numbers(set.details.get(note.id)?.body ?? '').filter((value) => !said.has(value));
            expect({ line: note.text, lost }).toEqual({ line: note.text, lost: [] });
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the narrative is its sentences, every sentence cites a note', () => {
    fc.assert(
      fc.property(notes, (text) => {
        for (const { narrative, sentences } of draftsOf(read(text))) {
          expect(sentences.map((sentence) => sentence.text).join('')).toBe(narrative);
          expect(sentences.filter((sentence) => sentence.notes.length === 0)).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('the same notes give the same drafts', () => {
    fc.assert(
      fc.property(notes, (text) => {
        expect(draftsOf(read(text))).toEqual(draftsOf(read(text)));
      }),
      { numRuns: 50 },
    );
  });
});

describe('for any text at all', () => {
  it('reading and composing never throw, and every line comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const set = read(text);
        draftsOf(set);
        expect(set.notes.every(({ id }) => set.details.has(id))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
