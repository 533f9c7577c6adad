import { type Figure, isCount, isFigureSlip, type SumFact } from '../../core/index.js';
import { inOneUnit, scanEnglishNumbers } from './english-numbers.js';

/**
 * `31 near misses were reported. Fifteen concerned slips, eleven lifting and five chemicals.`: a sentence with one
 * number, and a next one that starts with a number and goes on to name the parts.
 */
export function readNextSentences(content: string): SumFact[] {
  const numbers = scanEnglishNumbers(content);
  if (numbers.length < 3) return [];
  return numbers.flatMap((first, index): SumFact[] => {
    const lead = content.slice(0, first.start);
    const total = numbers[index - 1];
    if (!total || !/\.\s$/u.test(lead) || !isAlone(content, numbers, total, first)) return [];
    const stop = content.slice(first.start).search(/;|\.(?=\s|$)/u);
    const end = stop < 0 ? content.length : first.start + stop;
    const parts = numbers.filter(({ start }) => start >= first.start && start < end);
    const words = content.slice(first.start, end);
    const labels = parts.map((part, at) => content.slice(part.end, parts[at + 1]?.start ?? end));
    const listed =
      labels.slice(0, -1).every((label) => LABEL.test(label)) && (labels.at(-1)?.length ?? 99) < LONGEST;
    if (parts.length < 3 || !listed || OTHER.test(words) || !parts.every((part) => inOneUnit(part, total)))
      return [];
    const sum = parts.reduce((value, part) => value + part.value, 0);
    if (parts.some(({ value }) => value >= total.value) || !isFigureSlip(sum, total.value)) return [];
    return [
      { start: total.start, end: parts.at(-1)?.end ?? end, total, parts, exhaustive: 'yes', doubtful: true },
    ];
  });
}

/** The only number of its sentence, and counting things rather than time. */
function isAlone(content: string, numbers: readonly Figure[], total: Figure, next: Figure): boolean {
  const gap = content.slice(total.end, next.start);
  const from = Math.max(content.lastIndexOf('. ', total.start), content.lastIndexOf('; ', total.start));
  const others = numbers.filter(({ start }) => start > from && start < total.start);
  const sentences = gap.split(/[.;](?=\s)/u).length - 1;
  const countsThings = total.unit ? isCount(total.unit) : /^\s[a-z]/u.test(gap) && !TIME.test(gap);
  return others.length === 0 && sentences === 1 && countsThings && total.value >= 3;
}

const TIME = /^\s(?:(?:working|calendar) )?(?:days?|weeks?|months?|hours?|minutes?|years?|per cent)\b/iu;
const LABEL = /^[^.;:()\d]{2,60}(?:,|\band)\s(?:and\s)?(?:the\s)?(?:remaining\s|other\s)?$/iu;
const LONGEST = 90;
const OTHER =
  /\b(?:each|earlier|later|before|previous|including|such as|at least|about|also|both|none|all of|sampled|checked|examined|reviewed)\b/iu;
