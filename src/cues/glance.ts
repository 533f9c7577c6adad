import type { Clause } from './required.js';

/** Bits of single characters, and behind them bits of pairs of neighbours. */
const UNIT_BITS = 2048;
const PAIR_BITS = 8192;
const FACTOR = 0x9e5;

/** Clauses with more words are fulfilled by nearly any text, as far as a glance tells. */
const MOST_WORDS = 32;

/** Longer texts hold nearly everything, as far as a glance tells. */
const LONGEST_TEXT = 2000;

/** What no simple text holds (`isSimple`). */
const isOdd = (unit: number): boolean =>
  (unit >= 0xd800 && unit <= 0xdfff) || unit === 0x17f || unit === 0x212a || unit === 0x345;

/** A unit of a simple text as `foldUnit` folds it. */
const folded = (unit: number): number => (unit >= 65 && unit <= 90 ? unit + 32 : unit);

const unitBit = (unit: number): number => unit & (UNIT_BITS - 1);
const pairBit = (first: number, second: number): number =>
  UNIT_BITS + ((Math.imul(first, FACTOR) ^ second) & (PAIR_BITS - 1));

/** Behind the words of each clause but the last. */
const NEXT_CLAUSE = 0xffff;

/**
 * What tells at a glance that a text fulfils not all clauses, as it is kept in a file: for each word two bits, as
 * characters, which a text that holds the word has both. Clauses of too many words are left out.
 */
export const hintsOf = (clauses: readonly Clause[]): string =>
  clauses
    .filter((clause) => clause.length <= MOST_WORDS)
    .map((clause) => clause.map(bitsOf).join(''))
    .join(String.fromCharCode(NEXT_CLAUSE));

function bitsOf(word: string): string {
  const units = Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
  const [first = 0, second] = units;
  const bits =
    second === undefined
      ? [unitBit(first), unitBit(first)]
      : [pairBit(first, second), pairBit(units.at(-2) ?? 0, units.at(-1) ?? 0)];
  return String.fromCharCode(...bits);
}

/** Which characters and pairs of neighbours stand in a text, roughly. */
export class Glance {
  private text: string | null = null;
  private readonly bits = new Uint32Array((UNIT_BITS + PAIR_BITS) >>> 5);
  /** True where nothing can be told. */
  private vague = true;

  /** False where a text surely fulfils not all clauses. */
  mayFulfil(text: string, hints: string): boolean {
    if (hints === '') return true;
    this.look(text);
    if (this.vague) return true;
    const { bits } = this;
    let fulfilled = false;
    for (let at = 0; at < hints.length; at += 2) {
      const first = hints.charCodeAt(at);
      if (first === NEXT_CLAUSE) {
        if (!fulfilled) return false;
        fulfilled = false;
        at--;
      } else if (!fulfilled) {
        const last = hints.charCodeAt(at + 1);
        fulfilled =
          ((bits[first >>> 5] as number) & (1 << (first & 31))) !== 0 &&
          ((bits[last >>> 5] as number) & (1 << (last & 31))) !== 0;
      }
    }
    return fulfilled;
  }

  private look(text: string): void {
    if (text === this.text) return;
    this.text = text;
    const { bits } = this;
    bits.fill(0);
    this.vague = text.length > LONGEST_TEXT;
    if (this.vague) return;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = folded(text.charCodeAt(at));
      if (isOdd(unit)) {
        this.vague = true;
        return;
      }
      const single = unitBit(unit);
      const pair = pairBit(before, unit);
      bits[single >>> 5] = (bits[single >>> 5] as number) | (1 << (single & 31));
      bits[pair >>> 5] = (bits[pair >>> 5] as number) | (1 << (pair & 31));
      before = unit;
    }
  }
}
