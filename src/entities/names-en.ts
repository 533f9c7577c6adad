import { type Candidate, RANK, type ScanMode } from './candidate.js';
import { LEGAL_FORMS_EN, ORGANISATION_CUES_EN, PERSON_CUES_EN, TRADES_EN } from './data/english-words.js';
import { findLone, findShort } from './names-en-alone.js';
import { WordList } from './words.js';
import {
  follows,
  isCapitalised,
  isEnglishGivenName,
  isInitial,
  isProper,
  particles,
  type Word,
  wordsOf,
  writtenSmall,
} from './words-en.js';

const legalForms = new WordList(LEGAL_FORMS_EN);
const trades = new WordList(TRADES_EN);
const personCues = new WordList(PERSON_CUES_EN);
const organisationCues = new WordList(ORGANISATION_CUES_EN);
const honorifics = new Set(['Mr', 'Mrs', 'Ms', 'Miss', 'Dr', 'Prof', 'Ing', 'Eng']);
const connectors = new Set(['&', 'and', 'of']);
/** Ordinary words inside names: `Marrowby General Hospital`, `Ridgeback Environmental Ltd`. */
const middles = new Set([
  'General',
  'Memorial',
  'Regional',
  'Community',
  'Technical',
  'Environmental',
  'National',
  'City',
  'County',
]);

const MAX_WORDS = 6;

function personAt(words: readonly Word[], at: number, text: string): number | null {
  const [word, next, third] = [words[at], words[at + 1], words[at + 2]];
  if (!word) return null;
  if (honorifics.has(word.text) && follows(next) && isCapitalised(next)) {
    return follows(third) && isProper(third) && third.gap === ' ' ? third.end : next.end;
  }
  if (isInitial(word) && text[word.end] === '.' && follows(next)) {
    if (isProper(next)) return next.end;
    if (isInitial(next) && follows(third) && isProper(third)) return third.end;
  }
  if (!isProper(word) || next?.gap !== ' ') return null;
  if (isInitial(next) && follows(third) && isProper(third) && isEnglishGivenName(word.text)) return third.end;
  if (!isProper(next) || legalForms.has(next.text) || trades.has(next.text)) return null;
  const before = words[at - 1];
  const cued = before !== undefined && /^[ :,(\t-]{1,4}$/u.test(word.gap) && personCues.has(before.text);
  const organisation = third?.gap === ' ' && (legalForms.has(third.text) || trades.has(third.text));
  return !organisation && (isEnglishGivenName(word.text) || cued) ? next.end : null;
}

function findPeople(words: readonly Word[], text: string): Candidate[] {
  return words.flatMap((word, at) => {
    const end = personAt(words, at, text);
    return end === null ? [] : [{ kind: 'person' as const, start: word.start, end, rank: RANK.usual }];
  });
}

/** The first word of the run of capitalised words that ends before `at`. */
function runStart(words: readonly Word[], at: number): number {
  let start = at;
  while (start > 0 && at - start < MAX_WORDS && /^[ ,]{1,2}$|^\. ?$/u.test(words[start]?.gap ?? '')) {
    const word = words[start - 1];
    const connected =
      word !== undefined &&
      (connectors.has(word.text) || middles.has(word.text)) &&
      isProper(words[start - 2]) &&
      word.gap === ' ';
    if (!connected && !isProper(word) && !(isInitial(word) && start !== at)) break;
    if (words[start]?.gap.startsWith('.') && !isInitial(word)) break;
    start--;
  }
  return start;
}

function findNamedForms(words: readonly Word[], text: string): Candidate[] {
  return words.flatMap((word, at) => {
    const legal = legalForms.has(word.text) && word.gap.trim().replace(',', '') === '';
    const trade = trades.has(word.text) && word.gap === ' ';
    if (!legal && !trade) return [];
    const from = runStart(words, at);
    const first = words[from];
    if (from === at || !first || !isProper(first)) return [];
    const next = words[at + 1];
    const longer =
      next !== undefined && next.gap === ' ' && (legalForms.has(next.text) || trades.has(next.text));
    if (longer) return [];
    const dot = legal && text[word.end] === '.' && /^(?:Ltd|Inc|Corp|Co)$/u.test(word.text) ? 1 : 0;
    return [{ kind: 'organisation' as const, start: first.start, end: word.end + dot, rank: RANK.strong }];
  });
}

function findCued(words: readonly Word[]): Candidate[] {
  return words.flatMap((word, at) => {
    if (!organisationCues.has(word.text.toLowerCase())) return [];
    let last = at;
    while (last - at < 3 && isProper(words[last + 1]) && /^[ :(]{1,2}$/u.test(words[last + 1]?.gap ?? ''))
      last++;
    const [first, end] = [words[at + 1], words[last]];
    if (last === at || !first || !end) return [];
    return [{ kind: 'organisation' as const, start: first.start, end: end.end, rank: RANK.likely }];
  });
}

/** Legal forms that are written with dots or strokes, behind a name. */
const DOTTED_FORM =
  /^,? (?:(?:B\.?V|N\.?V|S\.?A(?:\.?S)?|S\.p\.A|S\.?r\.?l|e\.V|K\.K|A\/S|Pty|Pte|Sdn)\b\.?(?: (?:Ltd|Bhd)\b\.?)?)/u;

/** The last word of the run of capitalised words that begins at an index. */
function runEnd(words: readonly Word[], at: number): number {
  const goesOn = (word: Word | undefined) => word?.gap === ' ' && isCapitalised(word);
  let last = at;
  while (last - at < MAX_WORDS) {
    if (goesOn(words[last + 1])) last++;
    else if (
      words[last + 1]?.gap === ' ' &&
      particles.has(words[last + 1]?.text ?? '') &&
      goesOn(words[last + 2])
    )
      last += 2;
    else break;
  }
  return last;
}

/**
 * Runs of two or more capitalised words, one of them at least not of the language of audits: somebody's or some firm's
 * name. English writes its nouns small, so words of the trade belong to it as well (`Brightside Thermal`), but not
 * those that open the sentence.
 */
function findRuns(words: readonly Word[], text: string): Candidate[] {
  const small = writtenSmall(words);
  const isName = (word: Word | undefined) => isProper(word) && !small.has(word.text.toLowerCase());
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isCapitalised(words[at])) continue;
    const last = runEnd(words, at);
    let from = at;
    while (from < last && !isName(words[from])) from++;
    const [first, end] = [words[from], words[last]];
    if (last > from && first && end && words.slice(from, last + 1).some(isName)) {
      const form = DOTTED_FORM.exec(text.slice(end.end, end.end + 12))?.[0].length ?? 0;
      found.push({ kind: 'organisation', start: first.start, end: end.end + form, rank: RANK.spread });
    }
    at = last;
  }
  return found;
}

/** A run that begins as a name that was read goes on with it (`Aldous Steel` Stockholders); any other gives way to it. */
function withSure(run: Candidate, sure: readonly Candidate[]): Candidate[] {
  const inside = sure.filter(({ start, end }) => start < run.end && run.start < end);
  if (inside.length === 0) return [run];
  const longer = inside.every(({ start, end }) => start === run.start && end < run.end);
  return longer ? [{ ...run, rank: RANK.strong }] : [];
}

/** Finds English personal names and organisations in folded text; `recall` also takes any run of proper names. */
export function findEnglishNames(folded: string, mode: ScanMode): Candidate[] {
  const words = wordsOf(folded);
  const sure = [...findNamedForms(words, folded), ...findPeople(words, folded), ...findCued(words)];
  if (mode === 'precision') return sure;
  const runs = findRuns(words, folded).flatMap((run) => withSure(run, sure));
  return [...sure, ...runs, ...findShort(words, [...runs, ...sure], folded), ...findLone(words)];
}
