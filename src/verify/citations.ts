import type { DraftSentence, Note } from '../core/index.js';
import { matchQuantity } from './reading/matching.js';
import { overlap } from './reading/overlap.js';
import { type Passage, readPassage } from './reading/passage.js';
import { keyOf } from './reading/words.js';

/** A citation that does not hold, as a message of the `verify` namespace. */
export interface CitationFlag {
  messageId: 'uncited' | 'citation-unknown' | 'citation-unsupporting';
  params: { note: string };
}

const read = (text: string, loose: boolean): Passage =>
  readPassage(text, { masks: [], loose, dayFirst: true });

const sharesFigure = (sentence: Passage, note: Passage): boolean =>
  sentence.quantities.some((q) => note.quantities.some((noted) => matchQuantity(q, noted) === 'same'));

/** So much in common with another note that this one was meant. */
const CLEARLY = 1.5;

const meant = (sentence: Passage, note: Passage): boolean =>
  overlap(sentence.words, note.words) >= CLEARLY || sharesFigure(sentence, note);

/** One word of content, or one figure, in common is enough: what is said of it the other checks judge. */
function supports(sentence: Passage, note: Passage): boolean {
  const words = sentence.words.filter(({ weight }) => weight === 1);
  return words.length === 0 || overlap(words, note.words) >= 0.7 || sharesFigure(sentence, note);
}

/** Verdicts and closing words speak of the whole clause, so that any of its notes may stand for them. */
const GENERAL = new Set(
  [
    '不符合',
    '不合格',
    '不适用',
    '确认',
    '观察',
    'clause',
    'nonconformity',
    'observation',
    'met',
    'confirmed',
  ].map(keyOf),
);

const isGeneral = (sentence: Passage): boolean =>
  sentence.quantities.length === 0 &&
  sentence.words.every(({ weight, key, tag }) => weight < 1 || tag === 'code' || GENERAL.has(key));

/** What is wrong with the citations of a sentence: none at all, notes that do not exist, notes about other things. */
export function checkCitations(
  { text, notes: cited }: DraftSentence,
  notes: readonly Note[],
): CitationFlag[] {
  if (cited.length === 0) return [{ messageId: 'uncited', params: { note: '' } }];
  const found = notes.filter(({ id }) => cited.includes(id));
  const unknown = cited.filter((id) => !found.some((note) => note.id === id));
  const flags = unknown.map((note): CitationFlag => ({ messageId: 'citation-unknown', params: { note } }));
  const sentence = read(text, false);
  if (found.length === 0 || isGeneral(sentence)) return flags;
  if (found.some((note) => supports(sentence, read(note.text, true)))) return flags;
  const others = notes.filter(({ id }) => !cited.includes(id));
  const elsewhere = others.some((note) => meant(sentence, read(note.text, true)));
  if (elsewhere) flags.push({ messageId: 'citation-unsupporting', params: { note: cited.join(', ') } });
  return flags;
}
