import {
  type Absence,
  dayInterval,
  holdersOf,
  type Report,
  type Span,
  scanDates,
  spansOverlap,
  viewText,
} from '../../core/index.js';
import type { Around } from './around.js';
import type { Denied } from './denied.js';
import { deniedClassesChinese, deniedClassesEnglish } from './denied-classes.js';
import { deniedEnglish } from './denied-en.js';
import { deniedChinese } from './denied-zh.js';
import { englishNames } from './kinds-en.js';
import { chineseNames, isOffice } from './kinds-zh.js';
import { onlyChinese, onlyEnglish } from './only.js';
import { missingRecords } from './records.js';
import { showsEnglish, weightEnglish } from './shown-en.js';
import { showsChinese, weightChinese } from './shown-zh.js';

/**
 * Things of any name that one place says the organisation does not have, use or make, and other places show: counted,
 * kept, at work. What a firm may deny has no list; the denial itself names what to look for.
 */
export const extractAbsences = (report: Report): Absence[] => [
  ...deniedThings(report),
  ...missingRecords(report),
];

function deniedThings(report: Report): Absence[] {
  const reading = report.language === 'en' ? ENGLISH : CHINESE;
  const clauses = clausesOf(report, reading);
  const denials = denialsOf(report, clauses, reading);
  if (denials.length === 0) return [];
  const texts = clauses.map(({ words }) => words.toLowerCase());
  const holders = holdersOf(
    denials.flatMap(({ names }) => names),
    texts,
  );
  return denials.flatMap(({ denial, thing, names, sentence, since }) => {
    const places = new Set(names.flatMap((name) => holders.get(name) ?? []));
    const shown = [...places]
      .sort((a, b) => a - b)
      .filter((place) => {
        const clause = clauses[place];
        if (!clause || clause.sentence === sentence) return false;
        return shows(clauses, place, names, thing, reading) && !isBefore(report, clause, since);
      })
      .flatMap((place) => clauses[place] ?? [])
      .sort((a, b) => reading.weigh(b.words) - reading.weigh(a.words) || a.start - b.start)
      .filter((one, _, all) => one.words.includes(thing) || !all.some((other) => tellsIt(other, one, thing)))
      .slice(0, MOST_SHOWN)
      .sort((a, b) => a.start - b.start);
    return shown.length === 0
      ? []
      : [{ ...denial, thing, shown: shown.map(({ start, end }) => ({ start, end })) }];
  });
}

const MOST_SHOWN = 3;

/** Where a sentence names the thing itself, what else it names of it proves no more. */
const tellsIt = (other: Clause, one: Clause, thing: string): boolean =>
  other.sentence === one.sentence && other.words.includes(thing);

interface Reading {
  /** Parts a sentence into its clauses. */
  mark: RegExp;
  longest: number;
  /** What every denial holds; a clause without it is not read. */
  negation: RegExp;
  /** What a clause denies, read in order: what the first has read is left alone by the next. */
  denials: ReadonlyArray<(clause: string, lead: string) => Denied[]>;
  /** What a clause denies by telling the only things there are. */
  only: (clause: string) => Denied[];
  shows: (clause: string, at: number, name: string, around: Around) => boolean;
  /** The more, the more plainly a clause shows a thing. */
  weigh: (clause: string) => number;
  /** What else the thing may be called where it is shown. */
  namesOf: (thing: string) => readonly string[];
  isOffice: (thing: string) => boolean;
}

const CHINESE: Reading = {
  mark: /(?<=[,;。])/u,
  longest: 120,
  negation: /不|未|无|没有|零|停用|停止|取消|淘汰|拆除/u,
  denials: [deniedChinese, deniedClassesChinese],
  only: onlyChinese,
  shows: showsChinese,
  weigh: weightChinese,
  namesOf: chineseNames,
  isOffice,
};

const ENGLISH: Reading = {
  mark: /(?<=[,;.:]\s)/u,
  longest: 240,
  negation: /\b(?:no|not|never|nor|without|none|neither)\b|-free\b|\bfree (?:of|from)\b/iu,
  denials: [deniedEnglish, deniedClassesEnglish],
  only: onlyEnglish,
  shows: showsEnglish,
  weigh: weightEnglish,
  namesOf: englishNames,
  isOffice: (thing) => /\b(?:department|team|office|section)$/u.test(thing),
};

interface Clause extends Span {
  words: string;
  sentence: number;
}

/** Pieces between the marks of a sentence. */
function clausesOf(report: Report, { mark, longest }: Reading): Clause[] {
  return report.sentences.flatMap((sentence, index) => {
    let at = sentence.start;
    return viewText(report, sentence)
      .split(mark)
      .map((words) => {
        const start = at;
        at += words.length;
        return { start, end: start + words.replace(/[,;:.。\s]+$/u, '').length, words, sentence: index };
      })
      .filter(({ words }) => words.length <= longest);
  });
}

function deniedIn(clause: string, lead: string, { negation, denials, only }: Reading): Denied[] {
  const readers = negation.test(clause) ? [...denials, only] : [only];
  const known: Denied[] = [];
  for (const read of readers)
    known.push(...read(clause, lead).filter((one) => !known.some((other) => spansOverlap(one, other))));
  return known;
}

function denialsOf(report: Report, clauses: readonly Clause[], reading: Reading) {
  const { namesOf } = reading;
  return clauses.flatMap((clause) => {
    const from = report.sentences[clause.sentence]?.start ?? clause.start;
    const lead = report.view.text.slice(from, clause.start);
    return deniedIn(clause.words, lead, reading).flatMap(({ start, end, thing, names = namesOf(thing) }) =>
      isOfOnePlace(report, lead + clause.words.slice(0, start))
        ? []
        : [
            {
              denial: { start: clause.start + start, end: clause.start + end },
              thing,
              names: names.map((name) => name.toLowerCase()),
              sentence: clause.sentence,
              since: sinceOf(lead + clause.words),
            },
          ],
    );
  });
}

/** `Priory Cross has no car wash`: a site of several, and not the organisation, which bears its form. */
const SITE_NAME =
  /(?:^|[,;:.]\s)(?:at )?(?<name>(?!(?:The|It|There|This|They|We|That|At|In|No|None|As|Since)\b)[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}),?\s?$/u;
const FORM = /\b(?:Ltd|Limited|plc|Inc|LLC|GmbH|AG|SA|Co|Company|Corporation|Group|Works|Holdings)\b/iu;
const FORM_REACH = 40;

/** `the laundry at Orrin Street`, `the Saltmarsh depot`: named as one of several. */
const ONE_OF_SEVERAL =
  /\b(?:[a-z]+ (?:at|in|on) [A-Z][A-Za-z]+(?: [A-Z][a-z]+){0,2}|(?<![A-Za-z])(?!(?:The|This|Our|Its|Each|Every|No)\b)[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:site|plant|branch|depot|shop|store|station|kitchen|school|clinic|office|warehouse|yard|hall|workshop)),?\s?$/u;

function isOfOnePlace({ view: { text } }: Report, lead: string): boolean {
  if (ONE_OF_SEVERAL.test(lead)) return true;
  const name = SITE_NAME.exec(lead)?.groups?.name;
  if (name === undefined) return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (FORM.test(text.slice(at, at + name.length + FORM_REACH).split('\n')[0] ?? '')) return false;
  return true;
}

const LETTER = /[a-z]/u;
/** `casual` stands in no `casualty`: English names are whole words, or their plurals. */
function wholeIndex(words: string, name: string): number {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    const behind = words.slice(at + name.length).replace(/^s\b/u, '');
    const isInside = LETTER.test(words.charAt(at - 1)) && LETTER.test(name.charAt(0));
    if (!isInside && !(LETTER.test(behind.charAt(0)) && LETTER.test(name.at(-1) ?? ''))) return at;
  }
  return -1;
}

/** The clauses of the sentence that the one at a place stands in. */
function sentenceAt(clauses: readonly Clause[], place: number): string {
  const { sentence } = clauses[place] as Clause;
  let [from, to] = [place, place];
  while (clauses[from - 1]?.sentence === sentence) from--;
  while (clauses[to + 1]?.sentence === sentence) to++;
  return clauses
    .slice(from, to + 1)
    .map(({ words }) => words)
    .join('');
}

function shows(
  clauses: readonly Clause[],
  place: number,
  names: readonly string[],
  thing: string,
  { shows: proves, isOffice: holdsPeople }: Reading,
): boolean {
  const { words, sentence } = clauses[place] as Clause;
  const beside = (at: number) => (clauses[at]?.sentence === sentence ? (clauses[at]?.words ?? '') : '');
  const last = beside(place - 1);
  const denied = thing.toLowerCase();
  const isMember = (name: string): boolean => !denied.includes(name);
  const around = {
    last: /[;。]\s?$/u.test(last) ? '' : last,
    next: /[;。]\s?$/u.test(words) ? '' : beside(place + 1),
    isOffice: holdsPeople(thing),
    sentence: sentenceAt(clauses, place),
    isClass: names.some(isMember),
  };
  const lower = words.toLowerCase();
  return names.some((name) => {
    const at = wholeIndex(lower, name);
    return at >= 0 && proves(words, at, name, { ...around, isMember: isMember(name) });
  });
}

/** `自2030年起不再`, `since 2030`: the day from which on there is none, as a day number. */
const FROM_THEN = /^\s?(?:起|以来|以后|之后|后|开始|完成|已|改造)/u;
const SINCE = /(?:自从?|since|from)\s?$/iu;

function sinceOf(words: string): number | null {
  const [date] = scanDates(words);
  if (!date) return null;
  const opens = FROM_THEN.test(words.slice(date.end)) || SINCE.test(words.slice(0, date.start));
  return opens ? (dayInterval(date)?.from ?? null) : null;
}

/** What was there before the day from which on it is denied. */
function isBefore(report: Report, { sentence }: Clause, since: number | null): boolean {
  const told = report.sentences[sentence];
  if (since === null || !told) return false;
  const days = scanDates(viewText(report, told)).flatMap((date) => dayInterval(date)?.to ?? []);
  return days.length > 0 && days.every((day) => day < since);
}
