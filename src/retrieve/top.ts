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

/** Puts a score among the `limit` best so far, which are a heap with the worst of them on top. */
function keep(heap: Scored[], limit: number, doc: number, score: number): void {
  if (heap.length < limit) {
    heap.push({ doc, score });
    siftUp(heap, heap.length - 1);
  } else if (score > (heap[0] as Scored).score) {
    heap[0] = { doc, score };
    siftDown(heap, 0);
  }
}

/** The `limit` best positive scores, best first, of the documents that `allows` lets pass. */
export function topScores(scores: Float32Array, limit: number, allows?: (doc: number) => boolean): Scored[] {
  if (limit < 1) return [];
  const heap: Scored[] = [];
  for (let doc = 0; doc < scores.length; doc++) {
    const score = scores[doc] as number;
    // One comparison for almost every document.
    if (score <= 0 || (heap.length === limit && score <= (heap[0] as Scored).score)) continue;
    if (!allows || allows(doc)) keep(heap, limit, doc, score);
  }
  return heap.sort(compareScored);
}

/** The `limit` best positive scores from `floor` on of each group, in no order. `groups` names that of each document. */
export function topOfGroups(
  scores: Float32Array,
  groups: Uint32Array,
  limit: number,
  floor: number,
): Scored[] {
  const heaps = new Map<number, Scored[]>();
  for (let doc = 0; doc < scores.length; doc++) {
    const score = scores[doc] as number;
    if (score <= 0 || score < floor) continue;
    const group = groups[doc] as number;
    const heap = heaps.get(group);
    if (heap) keep(heap, limit, doc, score);
    else heaps.set(group, [{ doc, score }]);
  }
  return [...heaps.values()].flat();
}
