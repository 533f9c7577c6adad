/** A document with its score. */
export interface Scored {
  doc: number;
  score: number;
}

/** Better first; equal scores in document order, so that a ranking never depends on the order of the work. */
export const compareScored = (a: Scored, b: Scored): number => b.score - a.score || a.doc - b.doc;

function siftDown(heap: Scored[], from: number): void {
  let at = from;
  for (;;) {
    const left = 2 * at + 1;
    if (left >= heap.length) return;
    const right = left + 1;
    const worse =
      right < heap.length && compareScored(heap[right] as Scored, heap[left] as Scored) > 0 ? right : left;
    if (compareScored(heap[at] as Scored, heap[worse] as Scored) >= 0) return;
    [heap[at], heap[worse]] = [heap[worse] as Scored, heap[at] as Scored];
    at = worse;
  }
}

function siftUp(heap: Scored[], from: number): void {
  let at = from;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (compareScored(heap[at] as Scored, heap[parent] as Scored) <= 0) return;
    [heap[at], heap[parent]] = [heap[parent] as Scored, heap[at] as Scored];
    at = parent;
  }
}

/** The `limit` best scores of those that were offered, at least one; of equals the lower documents. */
export class Best {
  /** A heap with the worst on top. */
  private readonly heap: Scored[] = [];

  constructor(private readonly limit: number) {}

  /** Nothing below this is kept. */
  get floor(): number {
    return this.heap.length < this.limit ? Number.NEGATIVE_INFINITY : (this.heap[0] as Scored).score;
  }

  offer(doc: number, score: number): void {
    const { heap, limit } = this;
    if (heap.length < limit) {
      heap.push({ doc, score });
      siftUp(heap, heap.length - 1);
    } else if (compareScored({ doc, score }, heap[0] as Scored) < 0) {
      heap[0] = { doc, score };
      siftDown(heap, 0);
    }
  }

  /** Best first. */
  list(): Scored[] {
    return [...this.heap].sort(compareScored);
  }
}

/** The `limit` best positive scores, best first, of the documents that `allows` lets pass. */
export function topScores(scores: Float32Array, limit: number, allows?: (doc: number) => boolean): Scored[] {
  if (limit < 1) return [];
  const best = new Best(limit);
  for (let doc = 0; doc < scores.length; doc++) {
    const score = scores[doc] as number;
    // One comparison for almost every document.
    if (score <= 0 || score <= best.floor) continue;
    if (!allows || allows(doc)) best.offer(doc, score);
  }
  return best.list();
}
