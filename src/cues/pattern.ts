import { Glance, hintsOf } from './glance.js';
import { Lexicon, NOWHERE } from './lexicon.js';
import { type Requirement, requirementOf } from './required.js';
import { simpleForm } from './simple.js';
import { type Stretch, stretchesOf } from './stretches.js';
import { CUE_TABLE_VERSION, type CueEntry, type CueTable, readCueTable } from './table.js';
import { sameLetters } from './trie.js';

const built = readCueTable();
const lexicon = new Lexicon(built?.lexicon);
const entries: CueTable['patterns'] = built?.patterns ?? new Map();
const made: CuedPattern[] = [];
const glance = new Glance();

/** Texts that were not announced, one after another, after which a pattern asks no more. */
const MOST_STRANGE = 48;

/** Stands for the place of a text that lacks what a match needs. */
const LACKING = -2;

/**
 * A regular expression that is tried only on texts that hold the words which every match of it needs. It finds
 * exactly what the expression alone finds, and stands in for it wherever strings and readers take one.
 */
export class CuedPattern {
  private expression: RegExp | null = null;
  private forSimpleTexts: RegExp | null = null;
  private strange = 0;
  /** Of which announcement that is told. */
  private announced = 0;
  private readonly clauses: readonly number[];
  private readonly first: ReadonlySet<number> | null;
  private readonly last: ReadonlySet<number> | null;
  readonly global: boolean;

  constructor(
    readonly source: string,
    readonly flags: string,
    private readonly entry: CueEntry,
  ) {
    const { clauses, first, last } = entry;
    this.clauses = clauses;
    this.first = first === null ? null : codesOf(first);
    this.last = last === null ? null : codesOf(last);
    this.global = flags.includes('g');
    made.push(this);
  }

  /** False where the text lacks what every match needs. */
  mayMatch(text: string): boolean {
    return this.placeOf(text) !== LACKING;
  }

  /** The place of an announced text that may hold a match, `NOWHERE` for any other that may, else `LACKING`. */
  private placeOf(text: string): number {
    if (this.first !== null && !this.first.has(text.charCodeAt(0))) return LACKING;
    if (this.last !== null && !this.last.has(text.charCodeAt(text.length - 1))) return LACKING;
    const { clauses } = this;
    if (clauses.length === 0) return NOWHERE;
    if (text === '') return LACKING;
    const found = this.recalled(text);
    if (found === NOWHERE) return this.isWorthIt(text) ? NOWHERE : LACKING;
    for (let i = 0; i < clauses.length; i++) if (!fulfils(found, clauses[i] as number)) return LACKING;
    return found;
  }

  /**
   * False for a text not announced that surely holds no match. To look up all words of such a text takes longer than to
   * try the few patterns that meet it, and to glance at it longer than to try one that was compiled already.
   */
  private isWorthIt(text: string): boolean {
    return (
      this.forSimpleTexts !== null || this.expression !== null || glance.mayFulfil(text, this.entry.hints)
    );
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

  /** What finds in a text the same as the pattern; places are kept by the pattern itself alone. */
  private expressionFor(text: string): RegExp {
    if (!lexicon.isSimple(text)) return this.plain();
    this.forSimpleTexts ??= this.makeSimple();
    return this.forSimpleTexts;
  }

  private makeSimple(): RegExp {
    const { entry, source, flags } = this;
    entry.simple ??= simpleForm(source, flags);
    return entry.simple === null ? this.plain() : new RegExp(entry.simple.source, entry.simple.flags);
  }

  /** Where all matches in a text of many lines lie; null where it is read as a whole. */
  private stretches(text: string): Stretch[] | null {
    const { clauses, entry } = this;
    if (entry.breaks === null || clauses.length === 0) return null;
    const lines = lexicon.linesOf(text);
    return lines ? stretchesOf(lines, clauses, entry.breaks, fulfils) : null;
  }

  test(text: string): boolean {
    const place = this.placeOf(text);
    if (place === LACKING) {
      if (this.expression !== null) this.expression.lastIndex = 0;
      return false;
    }
    if (this.global) return this.plain().test(text);
    if (this.entry.sufficient && place !== NOWHERE && lexicon.isSimple(text)) return true;
    const expression = this.expressionFor(text);
    const stretches = this.stretches(text);
    return stretches === null
      ? expression.test(text)
      : stretches.some(({ from, to }) => expression.test(text.slice(from, to)));
  }

  exec(text: string): RegExpExecArray | null {
    if (!this.mayMatch(text)) {
      if (this.expression !== null) this.expression.lastIndex = 0;
      return null;
    }
    if (this.global) return this.plain().exec(text);
    const stretches = this.stretches(text);
    if (stretches === null) return this.expressionFor(text).exec(text);
    for (const { from, to } of stretches) {
      const match = this.expressionFor(text).exec(text.slice(from, to));
      if (match) return placed(match, from, text);
    }
    return null;
  }

  toString(): string {
    return `/${this.source}/${this.flags}`;
  }

  [Symbol.matchAll](text: string): IterableIterator<RegExpExecArray> {
    if (!this.mayMatch(text)) return NONE.values();
    const stretches = this.stretches(text);
    if (stretches === null) return allMatches(this.expressionFor(text), text).values();
    return stretches
      .flatMap(({ from, to }) =>
        allMatches(this.expressionFor(text), text.slice(from, to)).map((match) => placed(match, from, text)),
      )
      .values();
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.mayMatch(text) ? this.expressionFor(text)[Symbol.match](text) : null;
  }

  [Symbol.search](text: string): number {
    return this.mayMatch(text) ? this.expressionFor(text)[Symbol.search](text) : -1;
  }

  [Symbol.replace](text: string, by: never): string {
    return this.mayMatch(text) ? this.expressionFor(text)[Symbol.replace](text, by) : text;
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return this.expressionFor(text)[Symbol.split](text, limit);
  }
}

const NONE: readonly RegExpExecArray[] = [];

/** Whether the text whose bits begin at `place` fulfils a clause. */
const fulfils = (place: number, clause: number): boolean =>
  ((lexicon.bits[place + (clause >>> 5)] as number) & (1 << (clause & 31))) !== 0;

/** A match in a stretch, as one in the text. */
function placed(match: RegExpExecArray, from: number, text: string): RegExpExecArray {
  match.index += from;
  match.input = text;
  return match;
}

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

/** Nothing is gained where a match can begin at one place only, or nothing is known of it. */
function entryFrom({ clauses, first, last, anchored, breaks, sufficient }: Requirement): CueEntry | null {
  if (first === null && last === null && (clauses.length === 0 || anchored)) return null;
  const own = anchored ? [] : clauses;
  return {
    clauses: own.map((clause) => lexicon.add(clause)),
    hints: hintsOf(own),
    first,
    last,
    breaks,
    sufficient,
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
  const arranged = (source: string, flags: string, { clauses, ...entry }: CueEntry): CueEntry => ({
    ...entry,
    clauses: clauses.map((clause) => numbers.get(clause) ?? clause),
    simple: simpleForm(source, flags),
  });
  const patterns = new Map(
    [...entries].map(([flags, alike]) => [
      flags,
      new Map([...alike].map(([source, entry]) => [source, entry && arranged(source, flags, entry)])),
    ]),
  );
  return { version: CUE_TABLE_VERSION, lexicon: lexicon.tables, patterns };
}
