import type { ClauseDraft, DraftOutput } from '../core/index.js';
import type { ClauseKey, NoteCase } from './draft-keys.js';
import { citedNotes, notesWith, sentencesOf, sentencesWith } from './draft-passages.js';
import { clauseLabel, compareClauses, normalise, numbersIn, titlesIn, withoutLetters } from './draft-text.js';
import { observeQuestions, observeWriting } from './observe-quality.js';
import type { Passage } from './rate.js';

/** One thing that was looked at: which count it belongs to, whether it counts as a hit, what to say where not. */
export interface Observation {
  metric: string;
  hit: boolean;
  subject: string;
  text: string;
  /** Kind of fact, for the breakdown. */
  kind?: string;
  /** What shows it; made for faults only. */
  passages?: () => Passage[];
}

type Drafted = Pick<DraftOutput, 'drafts' | 'notes'>;

/** A lost fact: the notes that hold it, and what was written from them instead. */
function lostPassages(forms: readonly string[], { drafts, notes }: Drafted): Passage[] {
  const holders = notesWith(forms, notes);
  const ids = new Set(holders.map(({ place }) => place));
  const written = drafts.flatMap((draft) => {
    const own = sentencesOf(draft);
    return own.filter((_, index) => draft.sentences[index]?.notes.some((id) => ids.has(id)));
  });
  return [...holders, ...written];
}

const textOf = (drafts: readonly ClauseDraft[]): string =>
  normalise(
    drafts.map(({ narrative }) => narrative).join('\n') +
      JSON.stringify(drafts.map(({ objectives }) => objectives)),
  );

/** Drafts of a clause; drafts of its parent or children only where there is none of its own. */
function draftsOf(name: string, drafts: readonly ClauseDraft[], single: boolean): ClauseDraft[] {
  const key = single ? withoutLetters(name) : name;
  const related = (wanted: 'same' | 'near') =>
    drafts.filter(
      ({ clause, standards }) =>
        compareClauses(single ? clause : clauseLabel(clause, standards), key) === wanted,
    );
  const own = related('same');
  return own.length > 0 ? own : related('near');
}

/** What a sentence says that no note says: numbers and document titles, and whether it names a note at all. */
function observeSentences({ drafts, notes: lines }: Drafted, note: string): Observation[] {
  const raw = note.normalize('NFKC');
  const normal = normalise(note);
  const values = new Set([...numbersIn(note), ...(raw.match(/\d+/gu) ?? [])].map(Number));
  const known = (number: string) =>
    raw.includes(number) || normal.includes(number) || values.has(Number(number));
  return drafts.flatMap((draft) =>
    draft.sentences.flatMap(({ text, notes }) => {
      const see = (id: string, hit: boolean, what: string): Observation => ({
        metric: id,
        hit,
        subject: draft.clause,
        text: what === '' ? text : `${what} :: ${text}`,
        passages: () => citedNotes(notes, lines),
      });
      return [
        see('uncited', notes.length === 0, ''),
        ...numbersIn(text).map((number) =>
          see(
            'unsupportedNumbers',
            !known(number) && compareClauses(number, draft.clause) !== 'same',
            number,
          ),
        ),
        ...titlesIn(text).map((title) =>
          see('unsupportedTitles', !normal.includes(normalise(title)), `《${title}》`),
        ),
      ];
    }),
  );
}

function observeVerdict(name: string, key: ClauseKey, draft: ClauseDraft | undefined): Observation[] {
  const verdict = draft?.verdict;
  const see = (id: string, hit: boolean): Observation => ({
    metric: id,
    hit,
    subject: name,
    text: `${verdict ?? '-'} ≠ ${key.verdict}`,
    // The conclusion stands last.
    passages: () => (draft ? sentencesOf(draft).slice(-1) : []),
  });
  const nonconform = verdict === 'nonconform';
  if (key.verdict === null) return [see('falseNonconform', nonconform)];
  return [
    { ...see('verdicts', verdict === key.verdict), kind: `${key.verdict} → ${verdict ?? '-'}` },
    key.verdict === 'nonconform' ? see('nonconformRecall', nonconform) : see('falseNonconform', nonconform),
    ...(key.verdict === 'insufficient' ? [see('insufficientRecall', verdict === 'insufficient')] : []),
  ];
}

function observeClause(
  name: string,
  key: ClauseKey,
  mine: readonly ClauseDraft[],
  everything: string,
  drafted: Drafted,
): Observation[] {
  const text = textOf(mine);
  const facts = key.facts.flatMap(({ kind, value, accept }) => {
    const forms = [value, ...accept].map(normalise);
    const anywhere = forms.some((form) => everything.includes(form));
    const see = (id: string, hit: boolean): Observation => ({
      metric: id,
      hit,
      subject: name,
      text: value,
      kind,
      passages: () => lostPassages(forms, drafted),
    });
    return [
      see(
        'factsInClause',
        forms.some((form) => text.includes(form)),
      ),
      see('factsAnywhere', anywhere),
      ...(kind === 'quote' ? [see('negativesKept', anywhere)] : []),
    ];
  });
  const said = key.must_not_say.map((claim) => ({
    metric: 'mustNotSaid',
    hit: text.includes(normalise(claim)),
    subject: name,
    text: claim,
    passages: () => sentencesWith([normalise(claim)], mine),
  }));
  const found = { metric: 'clausesFound', hit: mine.length > 0, subject: name, text: '' };
  return [
    found,
    ...facts,
    ...observeVerdict(name, key, mine[0]),
    ...said,
    ...observeQuestions(name, key, mine),
  ];
}

function observeRouting({ key }: NoteCase, { notes }: Pick<Drafted, 'notes'>): Observation[] {
  return Object.entries(key.routing).flatMap(([line, clause]) => {
    const wanted = normalise(line);
    const routed = notes
      .filter(({ text }) => {
        const own = normalise(text);
        return own !== '' && (wanted.includes(own) || own.includes(wanted));
      })
      .flatMap((note) => note.clause ?? []);
    const accepted = [clause, ...(key.routing_accept[line] ?? [])].map(withoutLetters);
    const meets = (relation: string) =>
      routed.some((each) => accepted.some((name) => compareClauses(withoutLetters(each), name) === relation));
    const text = `${routed.join(' ') || '-'} ≠ ${accepted.join(' ')} :: ${line}`;
    const right = meets('same');
    return [
      { metric: 'routing', hit: right, subject: clause, text },
      { metric: 'routingNear', hit: right || meets('near'), subject: clause, text },
    ];
  });
}

/** Everything one note's drafts are judged by. A failed run has no drafts and no routed notes. */
export function observe(noteCase: NoteCase, output: Drafted): Observation[] {
  const single = noteCase.key.standards.length === 1;
  const everything = textOf(output.drafts);
  return [
    ...Object.entries(noteCase.key.clauses).flatMap(([name, key]) =>
      observeClause(name, key, draftsOf(name, output.drafts, single), everything, output),
    ),
    ...observeRouting(noteCase, output),
    ...observeSentences(output, noteCase.note),
    ...observeWriting(output.drafts, output.notes),
  ];
}
