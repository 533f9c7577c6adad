const SLOTS = 0x10000;

/**
 * Tells at a glance that no known term begins at a place of a text: one look at a table of the two UTF-16 units there,
 * where most places of running text fail. Some pass though nothing begins with them, since pairs share slots.
 */
export class Openings {
  private readonly slots = new Uint8Array(SLOTS);
  /** Terms of one unit, which may have anything behind them. */
  private readonly singles = new Uint8Array(SLOTS);

  add(term: string): void {
    const first = term.charCodeAt(0);
    if (term.length < 2) this.singles[first] = 1;
    else this.slots[slotOf(first, term.charCodeAt(1))] = 1;
  }

  mayBegin(text: string, at: number): boolean {
    return this.mayBeginWith(text.charCodeAt(at), text.charCodeAt(at + 1));
  }

  /** The same of two units, the second NaN at the end of a text. */
  mayBeginWith(first: number, second: number): boolean {
    return this.slots[slotOf(first, second)] === 1 || this.singles[first] === 1;
  }
}

/** NaN counts as 0. */
const slotOf = (first: number, second: number): number => (Math.imul(first, 0x9e35) ^ second) & (SLOTS - 1);
