/** What a regular expression is made of, as far as it tells which words its matches hold. */
export type PatternNode =
  /**
   * One character of `units`, or nearly any where they are null. `spaced` where white space is possible besides.
   * Folded by `foldUnit`. `breaks` where it may be a line break.
   */
  | { kind: 'unit'; units: readonly string[] | null; spaced: boolean; breaks: boolean }
  /** What takes no room: a border of words. */
  | { kind: 'empty' }
  /** `^` or `$`, of the text or of a line. */
  | { kind: 'edge'; end: boolean }
  /** What may be anything of any length: a reference back to a group. */
  | { kind: 'any' }
  | { kind: 'sequence'; parts: readonly PatternNode[] }
  | { kind: 'choice'; parts: readonly PatternNode[] }
  | { kind: 'repeat'; part: PatternNode; min: number; max: number }
  /** A lookaround that must hold, or must not. */
  | { kind: 'beside' | 'without'; part: PatternNode };

/** What one place of a pattern or one item of a class stands for; null where that is nearly any or many. */
interface Item {
  units: string[] | null;
  breaks: Breaks;
}

/** Whether a line break is among what an item stands for. */
type Breaks = 'never' | 'perhaps' | 'surely';

/** Characters of a class beyond which it is read as any. */
const MOST_UNITS = 64;
const anyUnit = (breaks: boolean): PatternNode => ({ kind: 'unit', units: null, spaced: true, breaks });
const EMPTY: PatternNode = { kind: 'empty' };

/** Characters that a pattern without regard to case takes for ASCII letters: the long s and the Kelvin sign. */
const LIKE_ASCII: Readonly<Record<string, string>> = { '\u017f': 's', '\u212a': 'k' };

/** One UTF-16 unit without regard to case; letters beyond ASCII stay as they are. */
export const foldUnit = (unit: string): string =>
  unit >= 'A' && unit <= 'Z' ? unit.toLowerCase() : (LIKE_ASCII[unit] ?? unit);

/** Properties of characters that no line break has. */
const NO_BREAK = /^(?:[LMNPSZ][a-z]?|(?:Script|sc)=(?!Common)\w+)$/;
/** Escapes for many characters. */
const MANY: Readonly<Record<string, Breaks>> = {
  s: 'surely',
  S: 'never',
  w: 'never',
  W: 'surely',
  D: 'surely',
  c: 'perhaps',
};

const CONTROL: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', 0: '\0' };

/**
 * Reads the source of a regular expression that compiled with these flags. What it does not know, it reads as what
 * may match anything, so that nothing is required which is not.
 */
export function readPattern(source: string, flags: string): PatternNode {
  return new PatternReader(source, flags).read();
}

class PatternReader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly flags: string,
  ) {}

  read(): PatternNode {
    return this.choice();
  }

  private choice(): PatternNode {
    const parts = [this.sequence()];
    while (this.eat('|')) parts.push(this.sequence());
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'choice', parts };
  }

  private sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) {
      parts.push(this.repeated(this.term()));
    }
    return { kind: 'sequence', parts };
  }

  private repeated(part: PatternNode): PatternNode {
    const counted = /^(?:\?|\*|\+|\{(\d+)(,(\d*))?\})\??/.exec(this.source.slice(this.at, this.at + 24));
    if (!counted) return part;
    this.at += counted[0].length;
    const [mark = '', low, range, high] = counted;
    if (mark.startsWith('?')) return { kind: 'repeat', part, min: 0, max: 1 };
    if (mark.startsWith('*')) return { kind: 'repeat', part, min: 0, max: Infinity };
    if (mark.startsWith('+')) return { kind: 'repeat', part, min: 1, max: Infinity };
    const min = Number(low);
    const max = range === undefined ? min : high === '' || high === undefined ? Infinity : Number(high);
    return { kind: 'repeat', part, min, max };
  }

  private term(): PatternNode {
    const unit = this.source[this.at++] ?? '';
    if (unit === '(') return this.group();
    if (unit === '[') return this.characterClass();
    if (unit === '.') return anyUnit(this.flags.includes('s'));
    if (unit === '^' || unit === '$') return { kind: 'edge', end: unit === '$' };
    if (unit === '\\') return this.escape();
    return this.literal(unit);
  }

  private group(): PatternNode {
    const head = /^\?(?:[:=!]|<[=!]|<[^>]+>)/.exec(this.source.slice(this.at, this.at + 64))?.[0] ?? '';
    this.at += head.length;
    const part = this.choice();
    this.eat(')');
    if (head === '?!' || head === '?<!') return { kind: 'without', part };
    return head === '?=' || head === '?<=' ? { kind: 'beside', part } : part;
  }

  private escape(): PatternNode {
    const unit = this.source[this.at++] ?? '';
    if (unit === 'b' || unit === 'B') return EMPTY;
    if (unit === 'k' || (unit >= '1' && unit <= '9')) {
      this.eatWhile(unit === 'k' ? /^<[^>]*>/ : /^\d*/);
      return { kind: 'any' };
    }
    if (unit === 's') return { kind: 'unit', units: [], spaced: true, breaks: true };
    return nodeOf(this.escaped(unit));
  }

  /** The characters that an escape stands for, in a class or outside. */
  private escaped(unit: string): Item {
    if (unit === 'd') return { units: [...'0123456789'], breaks: 'never' };
    if (unit === 'p' || unit === 'P') {
      const breakless = NO_BREAK.test(this.eatWhile(/^\{[^}]*\}/).slice(1, -1));
      return { units: null, breaks: !breakless ? 'perhaps' : unit === 'P' ? 'surely' : 'never' };
    }
    const breaks = MANY[unit];
    if (breaks !== undefined) return { units: null, breaks };
    if (unit === 'u' || unit === 'x') {
      const code = /^\{([\da-f]+)\}|^([\da-f]{4}|(?<=\\x)[\da-f]{2})/i.exec(this.source.slice(this.at));
      const digits = unit === 'x' ? this.source.slice(this.at, this.at + 2) : (code?.[1] ?? code?.[2] ?? '');
      this.at += unit === 'x' ? 2 : (code?.[0].length ?? 0);
      const point = Number.parseInt(digits, 16);
      return point <= 0xffff
        ? this.folded(String.fromCharCode(point))
        : { units: null, breaks: point > 0xffff ? 'never' : 'perhaps' };
    }
    return this.folded(CONTROL[unit] ?? unit);
  }

  private characterClass(): PatternNode {
    const negated = this.eat('^');
    const units = new Set<string>();
    const found = new Set<Breaks>();
    let known = !negated;
    let spaced = false;
    const add = (item: Item): void => {
      found.add(item.breaks);
      if (item.units === null) known = false;
      else for (const one of item.units) units.add(one);
    };
    while (this.at < this.source.length && !this.eat(']')) {
      if (this.eat('\\s')) {
        spaced = true;
        found.add('surely');
        continue;
      }
      const low = this.classUnit();
      if (low.units?.length === 1 && this.source[this.at] === '-' && this.source[this.at + 1] !== ']') {
        this.at++;
        add(this.range(low.units[0] ?? '', this.classUnit().units?.[0]));
      } else add(low);
    }
    const breaks = negated ? !found.has('surely') : found.has('surely') || found.has('perhaps');
    return known && units.size <= MOST_UNITS
      ? { kind: 'unit', units: [...units], spaced, breaks }
      : anyUnit(breaks);
  }

  private classUnit(): Item {
    const unit = this.source[this.at++] ?? '';
    if (unit !== '\\') return this.folded(unit);
    const escaped = this.source[this.at++] ?? '';
    return escaped === 'b' ? { units: ['\b'], breaks: 'never' } : this.escaped(escaped);
  }

  private range(low: string, high: string | undefined): Item {
    const size = (high?.charCodeAt(0) ?? Infinity) - low.charCodeAt(0);
    const breaks = low > '\n' ? 'never' : high !== undefined && high < '\n' ? 'never' : 'perhaps';
    if (!(size >= 0 && size < MOST_UNITS)) return { units: null, breaks };
    const units = Array.from({ length: size + 1 }, (_, i) => String.fromCharCode(low.charCodeAt(0) + i));
    const folded = units.map((unit) => this.folded(unit).units);
    return {
      units: folded.some((unit) => unit === null) ? null : folded.flatMap((unit) => unit ?? []),
      breaks,
    };
  }

  private literal(unit: string): PatternNode {
    return nodeOf(this.folded(unit));
  }

  /** A letter beyond ASCII has relatives of other case that are not looked up; halves of pairs are not followed. */
  private folded(unit: string): Item {
    const breaks = unit === '\n' ? 'surely' : 'never';
    if (unit >= '\ud800' && unit <= '\udfff') return { units: null, breaks };
    const cased = unit > '\x7f' && unit.toLowerCase() !== unit.toUpperCase();
    return { units: cased && this.flags.includes('i') ? null : [foldUnit(unit)], breaks };
  }

  private eat(text: string): boolean {
    const found = this.source.startsWith(text, this.at);
    if (found) this.at += text.length;
    return found;
  }

  private eatWhile(pattern: RegExp): string {
    const eaten = pattern.exec(this.source.slice(this.at))?.[0] ?? '';
    this.at += eaten.length;
    return eaten;
  }
}

const nodeOf = ({ units, breaks }: Item): PatternNode =>
  units === null
    ? anyUnit(breaks !== 'never')
    : { kind: 'unit', units, spaced: false, breaks: breaks !== 'never' };
