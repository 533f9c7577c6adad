import { Lexicon, NOWHERE } from './lexicon.js';
import { type Requirement, requirementOf } from './required.js';
import { CUE_TABLE_VERSION, type CueEntry, type CueTable, readCueTable } from './table.js';
import { sameLetters } from './trie.js';

const built = readCueTable();
const lexicon = new Lexicon(built?.lexicon);
const entries: CueTable['patterns'] = built?.patterns ?? new Map();
const made: CuedPattern[] = [];

/** Texts that were not announced, one after another, after which a pattern asks no more. */
const MOST_STRANGE = 48;

/** Shorter texts are sooner matched than looked up. */
const SHORTEST_TEXT = 4;

/**
 * A regular expression that is tried only on texts that hold the words which every match of it needs. It finds
 * exactly what the expression alone finds, and stands in for it wherever strings and readers take one.
 */
export class CuedPattern {
  private expression: RegExp | null = null;
  private strange = 0;
  /** Of which announcement that is told. */
  private announced = 0;
  private readonly clauses: readonly number[];
  private readonly few: readonly string[];
  private readonly first: ReadonlySet<number> | null;
  private readonly last: ReadonlySet<number> | null;
  /** Trying it costs more than looking for words. */
  private readonly costly: boolean;

  constructor(
    readonly source: string,
    readonly flags: string,
    { clauses, branches, first, last, few }: CueEntry,
  ) {
    this.clauses = clauses;
    this.few = few;
    this.first = first === null ? null : codesOf(first);
    this.last = last === null ? null : codesOf(last);
    this.costly = branches >= COSTLY;
    made.push(this);
  }

  /** False where the text lacks what every match needs. */
  mayMatch(text: string): boolean {
    if (this.first !== null && !this.first.has(text.charCodeAt(0))) return false;
    if (this.last !== null && !this.last.has(text.charCodeAt(text.length - 1))) return false;
    const { clauses } = this;
    if (clauses.length === 0 || text.length < SHORTEST_TEXT) return true;
    let found = this.recalled(text);
    if (found === NOWHERE) {
      if (!this.holdsOneOfFew(text)) return false;
      if (!this.costly) return true;
      found = lexicon.fulfilled(text);
    }
    const { bits } = lexicon;
    for (let i = 0; i < clauses.length; i++) {
      const number = clauses[i] as number;
      if (((bits[found + (number >>> 5)] as number) & (1 << (number & 31))) === 0) return false;
    }
    return true;
  }

  private holdsOneOfFew(text: string): boolean {
    const { few } = this;
    for (let i = 0; i < few.length; i++) if (text.includes(few[i] as string)) return true;
    return few.length === 0;
  }

  /** Patterns that meet texts of their own only soon ask no more. */
  private recalled(text: string): number {
    if (this.announced !== lexicon.announced) {
      this.announced = lexicon.announced;
      this.strange = 0;
    }
    if (this.strange >= MOST_STRANGE) return NOWHERE;
    const found = lexicon.recalled(text);
    if (found === NOWHERE) this.strange++;
    else this.strange = 0;
    return found;
  }

  get global(): boolean {
    return this.flags.includes('g');
  }

  get lastIndex(): number {
    return this.plain().lastIndex;
  }

  set lastIndex(at: number) {
    this.plain().lastIndex = at;
  }

  plain(): RegExp {
    this.expression ??= new RegExp(this.source, this.flags);
    return this.expression;
  }

  test(text: string): boolean {
    if (this.mayMatch(text)) return this.plain().test(text);
    if (this.expression !== null) this.expression.lastIndex = 0;
    return false;
  }

  exec(text: string): RegExpExecArray | null {
    if (this.mayMatch(text)) return this.plain().exec(text);
    if (this.expression !== null) this.expression.lastIndex = 0;
    return null;
  }

  toString(): string {
    return `/${this.source}/${this.flags}`;
  }

  [Symbol.matchAll](text: string): IterableIterator<RegExpExecArray> {
    return this.mayMatch(text) ? allMatches(this.plain(), text).values() : NONE.values();
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.mayMatch(text) ? this.plain()[Symbol.match](text) : null;
  }

  [Symbol.search](text: string): number {
    return this.mayMatch(text) ? this.plain()[Symbol.search](text) : -1;
  }

  [Symbol.replace](text: string, by: never): string {
    return this.mayMatch(text) ? this.plain()[Symbol.replace](text, by) : text;
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return this.plain()[Symbol.split](text, limit);
  }
}

const NONE: readonly RegExpExecArray[] = [];

function allMatches(global: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const outer = global.lastIndex;
  global.lastIndex = 0;
  for (let match = global.exec(text); match !== null; match = global.exec(text)) {
    found.push(match);
    if (match[0] === '') global.lastIndex += widthAt(text, global);
  }
  global.lastIndex = outer;
  return found;
}

/** How far an empty match moves on: over both halves of a pair where the pattern reads pairs. */
const widthAt = (text: string, { unicode, lastIndex }: RegExp): number =>
  unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1;

/** Shorter patterns are too quick to be hastened. */
const SHORTEST_SOURCE = 6;

/** Ways to begin a match from which on trying all of them at every character is slow. */
const COSTLY = 24;

/** Characters of either case; as `foldUnit` sees them. */
function codesOf(units: string): ReadonlySet<number> {
  const known = codes.get(units);
  if (known !== undefined) return known;
  const own = new Set<number>();
  for (let at = 0; at < units.length; at++)
    for (const code of sameLetters(units.charCodeAt(at))) own.add(code);
  codes.set(units, own);
  return own;
}

const codes = new Map<string, ReadonlySet<number>>();

/** So many words are sooner looked for one by one. */
const MOST_FEW = 3;
const HAS_CASE = /[a-z]/;

/** Nothing is gained where a match can begin at one place only, or nothing is known of it. */
function entryFrom({ clauses, branches, first, last, anchored }: Requirement): CueEntry | null {
  if (first === null && last === null && (clauses.length === 0 || anchored)) return null;
  return {
    clauses: anchored ? [] : clauses.map((clause) => lexicon.add(clause)),
    branches,
    first,
    last,
    few:
      clauses.find((clause) => clause.length <= MOST_FEW && !clause.some((word) => HAS_CASE.test(word))) ??
      [],
  };
}

/** What the build knows of a pattern, else what its source tells. */
function entryOf(source: string, flags: string, known: Requirement | undefined): CueEntry | null {
  const alike = entries.get(flags) ?? new Map<string, CueEntry | null>();
  entries.set(flags, alike);
  let entry = alike.get(source);
  if (entry === undefined) {
    entry = entryFrom(known ?? requirementOf(source, flags));
    alike.set(source, entry);
  }
  return entry;
}

/** A pattern that `scripts/cue-patterns.ts` found in the sources, with what it requires where that is known. */
export function cued(source: string, flags: string, known?: Requirement): RegExp {
  if (source.length < SHORTEST_SOURCE || /[vy]/.test(flags)) return new RegExp(source, flags);
  const entry = entryOf(source, flags, known);
  return entry === null
    ? new RegExp(source, flags)
    : (new CuedPattern(source, flags, entry) as unknown as RegExp);
}

/** The same for `new RegExp`. */
export function cuedFrom(source: string | RegExp, flags?: string): RegExp {
  if (typeof source !== 'string') return cued(source.source, flags ?? source.flags);
  return cued(source, flags ?? '');
}

/**
 * For patterns that functions make: while modules are loaded they make those of tables, which stay; later those of
 * one report, which are not worth the words.
 */
export const cuedEarly = (source: string | RegExp, flags?: string): RegExp =>
  lexicon.inUse ? new RegExp(source, flags) : cuedFrom(source, flags);

/** All cued patterns that modules made. */
export const cuedPatterns = (): readonly CuedPattern[] => made;

/** Tells on which texts of a report many patterns will be tried: their words are looked up once for all. */
export const announceTexts = (texts: Iterable<string>): void => lexicon.announce(texts);

/** What all patterns made so far require, for `readCueTable`. */
export function cueTable(): CueTable {
  const numbers = lexicon.arrange();
  const arranged = ({ clauses, ...entry }: CueEntry): CueEntry => ({
    ...entry,
    clauses: clauses.map((clause) => numbers.get(clause) ?? clause),
  });
  const patterns = new Map(
    [...entries].map(([flags, alike]) => [
      flags,
      new Map([...alike].map(([source, entry]) => [source, entry && arranged(entry)])),
    ]),
  );
  return { version: CUE_TABLE_VERSION, lexicon: lexicon.tables, patterns };
}
