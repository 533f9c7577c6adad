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

/** Small words inside names: `Pieter van Dyk`, `House of Marlow`. */
const particles = new Set(['van', 'de', 'der', 'den', 'von', 'of', 'la', 'di', '&']);

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
function findRuns(words: readonly Word[]): Candidate[] {
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
      found.push({ kind: 'organisation', start: first.start, end: end.end, rank: RANK.spread });
    }
    at = last;
  }
  return found;
}

const SOURCES = new Set(['from', 'by', 'with', 'under', 'told', 'for', 'at', 'to']);
const LONG_ENOUGH = 5;
/** `Excel`, `Sunday`: capitals that are no client's. */
const PUBLIC_WORDS =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Easter|Christmas|English|French|German|Chinese|Polish|British|European|Europe|Britain|England|Scotland|Wales|Ireland|China|Germany|Excel|Word|Outlook|Teams|Microsoft|Google|Windows|Kaizen|Kanban|Pareto|Ishikawa|Celsius|Brix|Rockwell|Vickers|Brinell|Internet)$/u;

/** Words that the text also writes small: no names. */
const writtenSmall = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.filter(({ text }) => /^[a-z]/u.test(text)).map(({ text }) => text));

/** A capitalised word alone inside a sentence, after who supplies, does or is served: `sugar from Silverstrand`. */
function findLone(words: readonly Word[]): Candidate[] {
  const small = writtenSmall(words);
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    const [next, told] = [words[at + 1], before !== undefined && SOURCES.has(before.text)];
    const runs = next?.gap === ' ' && isCapitalised(next);
    if (!told || word.gap !== ' ' || runs || !isProper(word) || word.text.length < LONG_ENOUGH) return [];
    return PUBLIC_WORDS.test(word.text) || small.has(word.text.toLowerCase())
      ? []
      : [{ kind: 'organisation' as const, start: word.start, end: word.end, rank: RANK.spread }];
  });
}

/** Words for what is done end so, and hardly any surname. */
const DOING = /(?:ing|tion|ment|ics)$/u;
const isTelling = (word: string, small: ReadonlySet<string>): boolean =>
  word.length >= LONG_ENOUGH &&
  !ordinary.has(word) &&
  !PUBLIC_WORDS.test(word) &&
  !DOING.test(word) &&
  !small.has(word.toLowerCase());

/** Surnames and first words of firms that stand alone once the whole name was read: `Dudek`, `Kestrel`. */
function findShort(words: readonly Word[], found: readonly Candidate[], text: string): Candidate[] {
  const kinds = new Map<string, Candidate['kind']>();
  const small = writtenSmall(words);
  for (const { kind, start, end } of found) {
    const name = text.slice(start, end).split(' ');
    const short = [name[0] ?? '', kind === 'person' || name.length === 2 ? (name.at(-1) ?? '') : ''];
    if (name.length < 2) continue;
    for (const word of short) if (isTelling(word, small)) kinds.set(word, kind);
  }
  return words.flatMap(({ text: word, start, end }) => {
    const kind = kinds.get(word);
    return kind === undefined ? [] : [{ kind, start, end, rank: RANK.spread }];
  });
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
  const runs = findRuns(words).flatMap((run) => withSure(run, sure));
  return [...sure, ...runs, ...findShort(words, [...runs, ...sure], folded), ...findLone(words)];
}
