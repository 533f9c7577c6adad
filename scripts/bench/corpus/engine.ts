import type { Block } from '../measure.js';

/** One way of searching writeups, measured in processes of its own: one that builds, one that opens what was built. */
export interface Engine {
  name: string;
  build(folder: string, count: number): Promise<Built>;
  open(folder: string, count: number): Promise<Opened>;
}

export interface Built {
  /** From writeups at hand to an index that can be searched. */
  milliseconds: number;
  /** Processor time of all threads for it, which other work on the machine does not change much. */
  processor: number;
  /** The longest block of the event loop by it. */
  block: Block;
  /** Further figures, by name. */
  notes?: Readonly<Record<string, string>>;
}

export interface Opened {
  /** Ids of the best, best first. */
  search(text: string, limit: number): Promise<string[]>;
  /** The same by comparing the query with everything; null where the engine does nothing else. */
  exact: ((text: string, limit: number) => Promise<string[]>) | null;
  /** Further figures, by name. */
  notes?(): Promise<Readonly<Record<string, string>>>;
}
