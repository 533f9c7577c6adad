import { type Pair, pairText } from '../terms/tokenise.js';

const FIRST_ROOM = 1 << 12;

/**
 * Numbers terms as they come. Pairs written as numbers, which are most, stand in an open-addressing table: a look-up there
 * takes a third of one in a map. A term is given in the same form each time.
 */
export class TermNumbers {
  private readonly texts: string[] = [];
  private readonly ofTexts = new Map<string, number>();
  /** A pair and its number plus one, by turns; 0 where the place is free. No pair is 0. */
  private table = new Int32Array(2 * FIRST_ROOM);
  private pairs = 0;

  /** How many terms there are. */
  get size(): number {
    return this.texts.length;
  }

  numberOf(term: Pair): number {
    return typeof term === 'number' ? this.numberOfPair(term) : this.numberOfText(term);
  }

  /** The term of a number. */
  text(number: number): string {
    return this.texts[number] as string;
  }

  /** All terms in the order of their numbers, joined by line ends, which none holds. */
  joined(): string {
    return this.texts.join('\n');
  }

  private numberOfText(term: string): number {
    const known = this.ofTexts.get(term);
    if (known !== undefined) return known;
    this.ofTexts.set(term, this.texts.length);
    return this.texts.push(term) - 1;
  }

  private numberOfPair(pair: number): number {
    const place = this.placeOf(pair);
    const known = this.table[place + 1] as number;
    if (known !== 0) return known - 1;
    const number = this.texts.push(pairText(pair)) - 1;
    this.table[place] = pair;
    this.table[place + 1] = number + 1;
    // Half full at most, so that a look-up meets a free place soon.
    if (4 * ++this.pairs > this.table.length) this.grow();
    return number;
  }

  /** Where a pair stands, or would. */
  private placeOf(pair: number): number {
    const { table } = this;
    const last = table.length - 2;
    const hash = Math.imul(pair, 0x9e3779b1);
    for (let place = 2 * (hash ^ (hash >>> 15)); ; place += 2) {
      place &= last;
      const found = table[place];
      if (found === pair || found === 0) return place;
    }
  }

  private grow(): void {
    const before = this.table;
    this.table = new Int32Array(2 * before.length);
    for (let at = 0; at < before.length; at += 2) {
      if (before[at] === 0) continue;
      const place = this.placeOf(before[at] as number);
      this.table[place] = before[at] as number;
      this.table[place + 1] = before[at + 1] as number;
    }
  }
}
