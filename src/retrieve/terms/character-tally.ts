import { EMPTY_CHARACTERS } from './stop-words.js';
import { isFirstHalf } from './surrogates.js';
import { normaliseForTerms } from './tokenise.js';

const HAN = /\p{Script=Han}/u;
const COUNTS = 1;
const COUNTS_NOT = 2;
/** By unit, whether a text is found by it; 0 where nobody asked yet. */
const kinds = new Uint8Array(0x10000);

const isFoundBy = (character: string): boolean => HAN.test(character) && !EMPTY_CHARACTERS.has(character);

function kindOf(unit: number): number {
  const known = kinds[unit] as number;
  if (known !== 0) return known;
  const kind = isFoundBy(String.fromCharCode(unit)) ? COUNTS : COUNTS_NOT;
  kinds[unit] = kind;
  return kind;
}

/** How often each of the characters that `charactersOf` gives stands in a text; of a text at a time. */
export class CharacterTally {
  private readonly counts = new Uint32Array(0x10000);
  private readonly touched: number[] = [];
  /** Those of two units. */
  private readonly rare = new Map<string, number>();

  /** Calls back with each character of a text and how often it stands there. */
  forEach(text: string, visit: (character: string, count: number) => void): void {
    this.count(normaliseForTerms(text));
    for (const unit of this.touched) {
      visit(String.fromCharCode(unit), this.counts[unit] as number);
      this.counts[unit] = 0;
    }
    for (const [character, count] of this.rare) visit(character, count);
    this.touched.length = 0;
    this.rare.clear();
  }

  private count(normalised: string): void {
    const { counts } = this;
    for (let at = 0; at < normalised.length; at++) {
      const unit = normalised.charCodeAt(at);
      if (isFirstHalf(unit)) this.countRare(String.fromCodePoint(normalised.codePointAt(at) as number));
      else if (kindOf(unit) === COUNTS) {
        if (counts[unit] === 0) this.touched.push(unit);
        counts[unit] = (counts[unit] as number) + 1;
      }
    }
  }

  private countRare(character: string): void {
    if (isFoundBy(character)) this.rare.set(character, (this.rare.get(character) ?? 0) + 1);
  }
}
