import type { Passage } from './passage.js';
import type { Quantity } from './quantity.js';

/** What stands right beside a figure and its unit: two characters or a word on either side. */
const BEFORE = /(?<word>\p{Script=Han}{2}|[A-Za-z]{2,})[\s:：为]{0,2}$/u;
const AFTER = /^\s?(?<word>\p{Script=Han}{2}|[A-Za-z]{3,})/u;
const SAMPLED = /抽(?:查|取|样|检)?了?\s?$|\bsampled\s?$/iu;

/** `31 in Q4`: the period or place that a preposition joins to it. */
const JOINED = /^\s?(?:in|of|for|at|on)\s(?<word>[A-Za-z][A-Za-z0-9]{1,15})/u;
/** `四个站`, `4站`: the thing that is counted, in one character. */
const THING = /^\s?(?<word>(?![的在为是有中和与及均都已未没等共其])\p{Script=Han})/u;

const digitsOf = ({ text }: Passage, { core, value }: Quantity): string =>
  /[\d.]+/u.exec(text.slice(core.start, core.end))?.[0] ?? (Number.isInteger(value) ? String(value) : '');

const bordered = (digits: string): string => `(?<![\\d.])${digits.replaceAll('.', '\\.')}(?![\\d.])`;

/** A neighbour of a figure; what is counted stands behind its number only. */
interface Neighbour {
  word: string;
  counted: boolean;
}

/** Whether a line has the word right before or behind the digits. */
const standsBy = ({ word, counted }: Neighbour, digits: string, lines: readonly Passage[]): boolean => {
  const unit = '[^\\d\\s,;。]{0,6}?\\s{0,2}';
  const written = new RegExp(
    counted
      ? `${bordered(digits)}\\s?(?:个|家|台|间|处)?${word}`
      : `${word}[\\s:：]{0,2}${bordered(digits)}|${bordered(digits)}\\s?${unit}${word}`,
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
function neighboursOf(q: Quantity, narrative: Passage): Neighbour[] {
  const before = narrative.text.slice(Math.max(0, q.start - 12), q.start);
  const behind = narrative.text.slice(q.core.end, q.core.end + 16);
  const find = (match: RegExpExecArray | null, counted = false): Neighbour[] =>
    match?.groups?.word === undefined ? [] : [{ word: match.groups.word, counted }];
  return [
    ...find(BEFORE.exec(before)),
    ...find(AFTER.exec(behind)),
    ...find(JOINED.exec(behind)),
    ...find(THING.exec(behind), true),
    ...(SAMPLED.test(before) ? [{ word: '抽查?', counted: false }] : []),
  ];
}

/** `31 in Q4` told as noted: the figure has the very period or place that the notes give it. */
export function keepsItsPeriod(q: Quantity, narrative: Passage, lines: readonly Passage[]): boolean {
  const word = JOINED.exec(narrative.text.slice(q.core.end, q.core.end + 16))?.groups?.word;
  return word !== undefined && standsBy({ word, counted: false }, digitsOf(narrative, q), lines);
}
