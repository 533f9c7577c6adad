import { type Candidate, RANK, type ScanMode } from './candidate.js';
import {
  CAPITALISED_WORDS,
  GIVEN_NAMES,
  LEGAL_FORMS_EN,
  ORGANISATION_CUES_EN,
  PERSON_CUES_EN,
  TRADES_EN,
} from './data/english-words.js';
import { WordList } from './words.js';

const givenNames = new WordList(GIVEN_NAMES);
const legalForms = new WordList(LEGAL_FORMS_EN);
const trades = new WordList(TRADES_EN);
const ordinary = new WordList(CAPITALISED_WORDS);
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

interface Word {
  text: string;
  start: number;
  end: number;
  /** What stands between this word and the one before. */
  gap: string;
}

const WORD = /[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’-]{0,40}|&/gu;

function wordsOf(text: string): Word[] {
  let last = 0;
  return [...text.matchAll(WORD)].map((match) => {
    const gap = text.slice(last, match.index);
    last = match.index + match[0].length;
    return { text: match[0], start: match.index, end: last, gap };
  });
}

const isCapitalised = (word: Word | undefined): word is Word =>
  word !== undefined && /^[A-Z\u00c0-\u00de][a-z\u00df-\u024f'’-]/u.test(word.text);
const isProper = (word: Word | undefined): word is Word => isCapitalised(word) && !ordinary.has(word.text);
const isInitial = (word: Word | undefined): word is Word => word !== undefined && /^[A-Z]$/u.test(word.text);
const follows = (word: Word | undefined): boolean => word !== undefined && /^[ .]{1,2}$/u.test(word.gap);
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
  if (isInitial(next) && follows(third) && isProper(third) && givenNames.has(word.text)) return third.end;
  if (!isProper(next) || legalForms.has(next.text) || trades.has(next.text)) return null;
  const before = words[at - 1];
  const cued = before !== undefined && /^[ :,(\t-]{1,4}$/u.test(word.gap) && personCues.has(before.text);
  const organisation = third?.gap === ' ' && (legalForms.has(third.text) || trades.has(third.text));
  return !organisation && (givenNames.has(word.text) || cued) ? next.end : null;
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

/** Runs of two or more capitalised words that are not the language of audits: somebody's or some company's name. */
function findRuns(words: readonly Word[]): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; at++) {
    let last = at;
    while (last - at < MAX_WORDS && isProper(words[last + 1]) && words[last + 1]?.gap === ' ') last++;
    const [first, end] = [words[at], words[last]];
    if (last > at && isProper(first) && end) {
      found.push({ kind: 'organisation', start: first.start, end: end.end, rank: RANK.spread });
    }
    at = last;
  }
  return found;
}

/** Finds English personal names and organisations in folded text; `recall` also takes any run of proper names. */
export function findEnglishNames(folded: string, mode: ScanMode): Candidate[] {
  const words = wordsOf(folded);
  const runs = mode === 'recall' ? findRuns(words) : [];
  return [...runs, ...findNamedForms(words, folded), ...findPeople(words, folded), ...findCued(words)];
}
