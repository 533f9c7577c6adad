/** How alike two texts are in their wording. Both measures are 1 for the same text and 0 for nothing in common. */

const LONGEST_GRAM = 6;
/** Recall counts for twice as much as precision. */
const BETA = 2;

function gramsOf(text: string, length: number): Map<string, number> {
  const grams = new Map<string, number>();
  for (let at = 0; at + length <= text.length; at++) {
    const gram = text.slice(at, at + length);
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

const sizeOf = (grams: ReadonlyMap<string, number>): number => [...grams.values()].reduce((a, b) => a + b, 0);

function common(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let count = 0;
  for (const [gram, times] of a) count += Math.min(times, b.get(gram) ?? 0);
  return count;
}

/**
 * Character n-gram F-score, n from 1 to 6, β = 2: precision and recall are means over n (M. Popović, WMT 2015, p. 392).
 * White space does not count.
 */
export function chrF(candidate: string, reference: string): number {
  const [own, other] = [candidate, reference].map((text) => text.replace(/\s+/gu, ''));
  const lengths = Array.from({ length: LONGEST_GRAM }, (_, index) => index + 1);
  const shares = lengths.flatMap((length) => {
    const [a, b] = [gramsOf(own ?? '', length), gramsOf(other ?? '', length)];
    const [sizeA, sizeB] = [sizeOf(a), sizeOf(b)];
    if (sizeA === 0 || sizeB === 0) return [];
    const shared = common(a, b);
    return [{ precision: shared / sizeA, recall: shared / sizeB }];
  });
  if (shares.length === 0) return 0;
  const mean = (key: 'precision' | 'recall') =>
    shares.reduce((sum, share) => sum + share[key], 0) / shares.length;
  const [precision, recall] = [mean('precision'), mean('recall')];
  const weighted = BETA ** 2 * precision + recall;
  return weighted === 0 ? 0 : ((1 + BETA ** 2) * precision * recall) / weighted;
}

/** Length of the longest common subsequence of characters. */
function commonSubsequence(a: string, b: string): number {
  let row = new Uint16Array(b.length + 1);
  for (const unit of a) {
    const next = new Uint16Array(b.length + 1);
    for (let at = 1; at <= b.length; at++) {
      next[at] = b[at - 1] === unit ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** ROUGE-L over characters: F1 of the longest common subsequence (C.-Y. Lin, ACL workshop 2004, p. 74). */
export function rougeL(candidate: string, reference: string): number {
  const [own, other] = [candidate.replace(/\s+/gu, ''), reference.replace(/\s+/gu, '')];
  const shared = commonSubsequence(own, other);
  return own.length + other.length === 0 ? 0 : (2 * shared) / (own.length + other.length);
}

const ATOM = /《[^》]{0,80}》|⟨[^⟩]{0,40}⟩|«[^»]{0,40}»|\d[\d.,:/%-]*/gu;

/** A text without its facts, so that only the wording is compared: figures, dates, titles and slots become `#`. */
export const maskAtoms = (text: string): string => text.normalize('NFKC').replace(ATOM, '#');
