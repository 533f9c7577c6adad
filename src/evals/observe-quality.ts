import type { ClauseDraft, Note } from '../core/index.js';
import type { ClauseKey } from './draft-keys.js';
import { citedNotes } from './draft-passages.js';
import { normalise, numbersIn, titlesIn } from './draft-text.js';
import type { Observation } from './observe-draft.js';

const HAN = /\p{Script=Han}/u;

/** What a subject speaks of: pairs of Han characters, and the beginnings of Latin words. */
function unitsOf(text: string): Set<string> {
  const plain = text.normalize('NFKC').toLowerCase();
  const words = plain.match(/[a-z]{4,}|\d+/gu) ?? [];
  const han = [...plain.replace(/[^\p{Script=Han}]/gu, ' ')].join('');
  const pairs = Array.from({ length: Math.max(0, han.length - 1) }, (_, at) => han.slice(at, at + 2));
  return new Set([
    ...words.map((word) => word.slice(0, 5)),
    ...pairs.filter((pair) => HAN.test(pair) && !pair.includes(' ')),
  ]);
}

const ASKED = 0.5;

/** A question asks about a subject when it holds at least half of what the subject speaks of. */
export function asksAbout(question: string, subject: string): boolean {
  const wanted = unitsOf(subject);
  const asked = unitsOf(question);
  const met = [...wanted].filter((unit) => asked.has(unit)).length;
  return wanted.size > 0 && met / wanted.size >= ASKED;
}

/** Whether each subject that a good draft asks about is asked about. */
export const observeQuestions = (name: string, key: ClauseKey, mine: readonly ClauseDraft[]): Observation[] =>
  key.needs_question_about.map((subject) => ({
    metric: 'questionRecall',
    hit: mine.some(({ questions }) => questions.some((question) => asksAbout(question, subject))),
    subject: name,
    text: subject,
    passages: () =>
      mine.flatMap(({ clause, questions }) =>
        questions.map((text) => ({ where: 'draft', place: clause, text })),
      ),
  }));

const SLOT = /⟨[^⟩]{1,24}⟩|«[A-Z]{2,5}\d{1,4}»/u;

/** Typed atoms of a sentence: figures as numbers, document titles as normalised words. */
const atomsOf = (text: string): string[] => [
  ...numbersIn(text).map((number) => String(Number(number))),
  ...titlesIn(text).map(normalise),
];

const holdsAll = (atoms: readonly string[], texts: readonly string[]): boolean => {
  const numbers = new Set(texts.flatMap((text) => numbersIn(text).map((number) => String(Number(number)))));
  const plain = normalise(texts.join('\n'));
  return atoms.every((atom) => numbers.has(atom) || plain.includes(atom));
};

/**
 * Citations after ALCE (T. Gao and others, EMNLP 2023, p. 6465), with typed atoms in the place of an entailment model: a
 * sentence is supported when the notes that it cites hold all its atoms; a citation is right when its sentence is
 * supported and the note either supports it alone or cannot be spared. Sentences without an atom are not judged.
 */
function observeCitations(
  draft: ClauseDraft,
  text: string,
  ids: readonly string[],
  notes: readonly Note[],
): Observation[] {
  const atoms = atomsOf(text);
  if (atoms.length === 0) return [];
  const cited = notes.filter(({ id }) => ids.includes(id));
  const without = (left: Note | null) => cited.filter((note) => note !== left).map((note) => note.text);
  const supported = cited.length > 0 && holdsAll(atoms, without(null));
  const see = (metric: string, hit: boolean): Observation => ({
    metric,
    hit,
    subject: draft.clause,
    text,
    passages: () => citedNotes(ids, notes),
  });
  return [
    see('citationRecall', supported),
    ...cited.map((note) =>
      see(
        'citationPrecision',
        supported && (holdsAll(atoms, [note.text]) || !holdsAll(atoms, without(note))),
      ),
    ),
  ];
}

/** Leaks and citations of every sentence. */
export const observeWriting = (drafts: readonly ClauseDraft[], notes: readonly Note[]): Observation[] =>
  drafts.flatMap((draft) =>
    draft.sentences.flatMap(({ text, notes: ids, flags }) => [
      {
        metric: 'leaks',
        hit: SLOT.test(text) || flags.some(({ kind }) => kind === 'leak'),
        subject: draft.clause,
        text,
      },
      ...observeCitations(draft, text, ids, notes),
    ]),
  );
