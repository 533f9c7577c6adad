import type { Passage } from './passage.js';
import type { Quantity } from './quantity.js';

/** What stands right beside a figure and its unit: two characters or a word on either side. */
const BEFORE = /(?<word>\p{Script=Han}{2}|[A-Za-z]{2,})[\s:：为]{0,2}$/u;
const AFTER = /^\s?(?<word>\p{Script=Han}{2}|[A-Za-z]{3,})/u;
const SAMPLED = /抽(?:查|取|样|检)?了?\s?$|\bsampled\s?$/iu;

const digitsOf = ({ text }: Passage, { core }: Quantity): string =>
  /[\d.]+/u.exec(text.slice(core.start, core.end))?.[0] ?? '';

const bordered = (digits: string): string => `(?<![\\d.])${digits.replaceAll('.', '\\.')}(?![\\d.])`;

/** Whether a line has the word right before or behind the digits. */
const standsBy = (word: string, digits: string, lines: readonly Passage[]): boolean => {
  const unit = '[^\\d\\s,;。]{0,6}?\\s{0,2}';
  const written = new RegExp(
    `${word}[\\s:：]{0,2}${bordered(digits)}|${bordered(digits)}\\s?${unit}${word}`,
    'iu',
  );
  return lines.some(({ text }) => written.test(text));
};

/**
 * `学时40` beside a noted `40学时`, `抽查6人` beside `抽6`: one of two figures has in the notes the very neighbour that it has
 * here, and the other one has not, so that they were not taken for each other.
 */
export const keepNeighbours = (
  a: Quantity,
  b: Quantity,
  narrative: Passage,
  lines: readonly Passage[],
): boolean => keepsItsNeighbour(a, b, narrative, lines) || keepsItsNeighbour(b, a, narrative, lines);

/** One of the two has beside it the word that stands in the notes beside the other. */
export const takeNeighbours = (
  a: Quantity,
  b: Quantity,
  narrative: Passage,
  lines: readonly Passage[],
): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([q, other]) => {
    if (!q || !other) return false;
    const [own, its] = [digitsOf(narrative, q), digitsOf(narrative, other)];
    return neighboursOf(q, narrative).some(
      (word) => standsBy(word, its, lines) && !standsBy(word, own, lines),
    );
  });

function keepsItsNeighbour(
  q: Quantity,
  other: Quantity,
  narrative: Passage,
  lines: readonly Passage[],
): boolean {
  const [own, its] = [digitsOf(narrative, q), digitsOf(narrative, other)];
  if (own === '' || its === '' || own === its) return false;
  return neighboursOf(q, narrative).some((word) => standsBy(word, own, lines) && !standsBy(word, its, lines));
}

/** The words right beside a figure. */
function neighboursOf(q: Quantity, narrative: Passage): string[] {
  const before = narrative.text.slice(Math.max(0, q.start - 12), q.start);
  const words = [BEFORE.exec(before), AFTER.exec(narrative.text.slice(q.core.end, q.core.end + 16))].flatMap(
    (match) => match?.groups?.word ?? [],
  );
  if (SAMPLED.test(before)) words.push('抽查?');
  return words;
}
