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
    if (term.length < 2) this.singles[term.charCodeAt(0)] = 1;
    else this.slots[slotOf(term, 0)] = 1;
  }

  mayBegin(text: string, at: number): boolean {
    return this.slots[slotOf(text, at)] === 1 || this.singles[text.charCodeAt(at)] === 1;
  }
}

/** At the end of a text the second unit is none, which counts as 0. */
const slotOf = (text: string, at: number): number =>
  (Math.imul(text.charCodeAt(at), 0x9e35) ^ text.charCodeAt(at + 1)) & (SLOTS - 1);
