const UNITS = 0x10000;

/**
 * The nodes of a trie of words, numbered as they come, and its steps over UTF-16 units in one open-addressing table: a
 * step costs one look at an array, where a map for each node costs several.
 */
export class Steps {
  static readonly ROOT = 1;
  static readonly NOWHERE = 0;

  private nodes = 1;
  /** The step's node and unit, 0 where the slot is free: no node is numbered 0. */
  private keys = new Float64Array(1 << 10);
  private targets = new Uint32Array(1 << 10);

  /** The node of a word, made as far as it is missing. */
  add(word: string): number {
    let node = Steps.ROOT;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      const known = this.next(node, unit);
      node = known === Steps.NOWHERE ? this.insert(node, unit) : known;
    }
    return node;
  }

  /** Where a step leads; `NOWHERE` where no word goes on so. */
  next(node: number, unit: number): number {
    const { keys, targets } = this;
    const key = node * UNITS + unit;
    const last = keys.length - 1;
    for (let slot = slotOf(node, unit) & last; ; slot = (slot + 1) & last) {
      const found = keys[slot] as number;
      if (found === key) return targets[slot] as number;
      if (found === 0) return Steps.NOWHERE;
    }
  }

  private insert(node: number, unit: number): number {
    this.nodes++;
    // Half full at most, so that a look-up meets a free slot soon.
    if (2 * this.nodes > this.keys.length) this.grow();
    this.put(node * UNITS + unit, this.nodes);
    return this.nodes;
  }

  private put(key: number, target: number): void {
    const last = this.keys.length - 1;
    let slot = slotOf(Math.floor(key / UNITS), key % UNITS) & last;
    while (this.keys[slot] !== 0) slot = (slot + 1) & last;
    this.keys[slot] = key;
    this.targets[slot] = target;
  }

  private grow(): void {
    const { keys, targets } = this;
    this.keys = new Float64Array(2 * keys.length);
    this.targets = new Uint32Array(2 * keys.length);
    keys.forEach((key, slot) => {
      if (key !== 0) this.put(key, targets[slot] as number);
    });
  }
}

/** Multiplied by odd constants and mixed, so that neighbours do not crowd (Knuth, TAOCP 3, 6.4). */
function slotOf(node: number, unit: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
