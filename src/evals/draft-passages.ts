import type { ClauseDraft, Note } from '../core/index.js';
import { normalise } from './draft-text.js';
import type { Passage } from './rate.js';

const holds = (text: string, forms: readonly string[]): boolean => {
  const normal = normalise(text);
  return forms.some((form) => normal.includes(form));
};

const passageOf = ({ id, text }: Note): Passage => ({ where: 'note', place: id, text: text.trim() });

/** Notes that hold one of the normalised forms. */
export const notesWith = (forms: readonly string[], notes: readonly Note[]): Passage[] =>
  notes.filter(({ text }) => holds(text, forms)).map(passageOf);

/** The notes that a sentence cites. */
export const citedNotes = (ids: readonly string[], notes: readonly Note[]): Passage[] =>
  notes.filter(({ id }) => ids.includes(id)).map(passageOf);

/** The sentences of a draft, in order. */
export const sentencesOf = ({ clause, sentences }: ClauseDraft): Passage[] =>
  sentences.map(({ text }) => ({ where: 'draft', place: clause, text }));

/** Sentences that hold one of the normalised forms. */
export const sentencesWith = (forms: readonly string[], drafts: readonly ClauseDraft[]): Passage[] =>
  drafts.flatMap(sentencesOf).filter(({ text }) => holds(text, forms));
