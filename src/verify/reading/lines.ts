import { foldWidth, type Note, readAnswer } from '../../core/index.js';
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

function readLine(note: Note, dayFirst: boolean): NoteLine {
  const text = wordsOf(note);
  const passage = readPassage(text, { masks: noteMasks(text, note.clause), loose: true, dayFirst });
  const expanded = expandAbbreviations(foldWidth(text), dayFirst ? 'en' : 'zh');
  const extra = expanded === passage.text ? [] : readWords(expanded);
  return {
    ...passage,
    note,
    header: note.role === 'header',
    vocabulary: [...passage.words, ...extra],
  };
}

interface Known {
  text: string;
  clause: string | null;
  role: Note['role'];
  dayFirst: boolean;
  line: NoteLine;
}

/** The notes of a file are read for each of its clauses; what was read of one and the same note is kept. */
const known = new WeakMap<Note, Known>();

/** Reads the notes with anything in them. English notes write the day first. */
export function readLines(notes: readonly Note[]): NoteLine[] {
  const dayFirst = !notes.some(({ text }) => /\p{Script=Han}/u.test(text));
  return notes
    .filter(({ text }) => text.trim() !== '')
    .map((note) => {
      const { text, clause, role } = note;
      const before = known.get(note);
      const same =
        before?.text === text &&
        before.clause === clause &&
        before.role === role &&
        before.dayFirst === dayFirst;
      if (before && same) return before.line;
      const line = readLine(note, dayFirst);
      known.set(note, { text, clause, role, dayFirst, line });
      return line;
    });
}
