import { countedLines, foldWidth, groupBy, type Note, readAnswer } from '../../core/index.js';
import { expandAbbreviations } from '../../standards/index.js';
import { noteMasks } from './masks.js';
import { type Passage, readPassage } from './passage.js';
import { readWords, type Word } from './words.js';

/** A line of the notes, read. */
export interface NoteLine extends Passage {
  note: Note;
  header: boolean;
  /** Its words and those that its abbreviations stand for. */
  vocabulary: Word[];
}

/** An answer says what was found out; the words that it is about stand in the note that was asked about. */
const wordsOf = ({ text }: Note): string => readAnswer(text)?.text ?? text;

/** How a line is to be read, from what stands around it. */
interface Reading {
  dayFirst: boolean;
  /** How many characters at its start only count the lines. */
  counted: number;
}

function readLine(note: Note, { dayFirst, counted }: Reading): NoteLine {
  const text = wordsOf(note);
  const count = counted === 0 ? [] : [{ start: 0, end: counted }];
  const masks = [...count, ...noteMasks(text, note.clause)];
  const passage = readPassage(text, { masks, loose: true, dayFirst });
  const expanded = expandAbbreviations(foldWidth(text), dayFirst ? 'en' : 'zh');
  const extra = expanded === passage.text ? [] : readWords(expanded);
  return {
    ...passage,
    note,
    header: note.role === 'header',
    vocabulary: [...passage.words, ...extra],
  };
}

interface Known extends Reading {
  text: string;
  clause: string | null;
  role: Note['role'];
  line: NoteLine;
}

/** The notes of a file are read for each of its clauses; what was read of one and the same note is kept. */
const known = new WeakMap<Note, Known>();

/** By note, how many characters at its start only count the lines of its file. */
const countsOf = (notes: readonly Note[]): Map<Note, number> =>
  new Map(
    [...groupBy(notes, ({ file }) => file).values()].flatMap((own) => {
      const counted = countedLines(own.map(({ text }) => text));
      return own.map((note, at): [Note, number] => [note, counted[at] ?? 0]);
    }),
  );

/** Reads the notes with anything in them. English notes write the day first. */
export function readLines(notes: readonly Note[]): NoteLine[] {
  const dayFirst = !notes.some(({ text }) => /\p{Script=Han}/u.test(text));
  const counts = countsOf(notes);
  return notes
    .filter(({ text }) => text.trim() !== '')
    .map((note) => {
      const { text, clause, role } = note;
      const counted = counts.get(note) ?? 0;
      const before = known.get(note);
      const same =
        before?.text === text &&
        before.clause === clause &&
        before.role === role &&
        before.dayFirst === dayFirst &&
        before.counted === counted;
      if (before && same) return before.line;
      const line = readLine(note, { dayFirst, counted });
      known.set(note, { text, clause, role, dayFirst, counted, line });
      return line;
    });
}
