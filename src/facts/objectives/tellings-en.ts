import {
  baseValue,
  comparableFigures,
  type Figure,
  groupBy,
  holdersOf,
  isCount,
  type ObjectiveClash,
  type ObjectiveResult,
  type ObjectiveTarget,
  type Report,
  type Sentence,
  type Span,
  scanFigures,
  shiftFigure,
  spansOverlap,
  viewText,
} from '../../core/index.js';
import { scanEnglishNumbers } from '../sums/english-numbers.js';
import { lowerIsBetter } from './key.js';

/**
 * What English prose says of an objective under its own words, in whatever order: `Delivery on time` in the table,
 * `on-time delivery has to reach at least 94 %` in the passage of a department.
 */

/** Words that name no objective by themselves, and small ones between the others. */
const FILLERS: ReadonlySet<string> = new Set(
  'a an the of in on at to for and by per with from rate level degree number percentage share ratio index score our all total overall annual year target objective result actual'.split(
    ' ',
  ),
);
/** Another time, place, sample or sort, or a change of the figure. */
const OTHER =
  /\b(?:previous|last|former|earlier|prior|quarter|month|Q[1-4]|week|sampled?|checked|planned|next|raised to|increased|lowered|tightened|revised|from \d|compared|instead|department|site|branch|plant [A-Z]|depot|line \d|customer [A-Z]|supplier|of these|of which|including|benchmark|industry|average of the sector)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?! (?:to|and|until))/iu;
const WISHED = /\b(?:target|objective|goal|must|has to|have to|should|required|limit|aim)\b/iu;
const NUMBER = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/iu;
const NEAR = 60;
/** `9 customer complaints`: a number right before the name. */
const BEHIND = 12;

/** Targets, or results, of one name, in whatever words. */
interface Known {
  words: string[];
  all: (ObjectiveTarget | ObjectiveResult)[];
}

interface Spoken {
  sentence: Sentence;
  text: string;
  lower: string;
}

export function readEnglishTellings(
  report: Report,
  targets: readonly ObjectiveTarget[],
  results: readonly ObjectiveResult[],
): ObjectiveClash[] {
  const known = knownBy([...targets, ...results]);
  if (known.length === 0) return [];
  const spoken = report.sentences.flatMap((sentence): Spoken[] => {
    const text = report.lines[sentence.line]?.kind === 'text' ? viewText(report, sentence) : '';
    return NUMBER.test(text) && !OTHER.test(text) ? [{ sentence, text, lower: text.toLowerCase() }] : [];
  });
  const holders = holdersOf(
    known.flatMap(({ words }) => words),
    spoken.map(({ lower }) => lower),
  );
  const clashes = known.flatMap((one) => {
    const places = one.words.map((word) => holders.get(word) ?? []);
    const [fewest = []] = [...places].sort((a, b) => a.length - b.length);
    return fewest.flatMap((place) => clashOf(report, one, spoken[place]) ?? []);
  });
  const byPlace = groupBy(clashes, ({ second }) => second.start);
  return [...byPlace.values()].flatMap(([first]) => first ?? []);
}

function knownBy(all: readonly (ObjectiveTarget | ObjectiveResult)[]): Known[] {
  const aims = new Set(all.flatMap(({ kind, name }) => (kind === 'target' ? wordsOf(name).join(' ') : [])));
  const named = all.flatMap((one) => {
    const words = wordsOf(one.name);
    const isName = words.length >= 2 && words.length <= 5 && aims.has(words.join(' '));
    const clear = isName && (one.kind === 'target' || !one.partial);
    return clear ? [{ one, words, key: [one.kind, ...words].join(' ') }] : [];
  });
  return [...groupBy(named, ({ key }) => key).values()].flatMap((group) =>
    group[0] ? [{ words: group[0].words, all: group.map(({ one }) => one) }] : [],
  );
}

/** Stems that a name is known by: without small words, hyphens and plurals. */
const wordsOf = (name: string): string[] => [
  ...new Set(
    ((name.split(/\s{3,}/u).at(-1) ?? '').toLowerCase().match(/[a-z]{2,}/gu) ?? [])
      .filter((word) => !FILLERS.has(word))
      .map((word) => word.replace(/(?:ies|s|ed|ing|y)$/u, '')),
  ),
];

function clashOf(report: Report, { words, all }: Known, spoken: Spoken | undefined): ObjectiveClash | null {
  if (!spoken) return null;
  const { sentence, text, lower } = spoken;
  const elsewhere = all.filter((one) => !spansOverlap(report.lines[sentence.line] ?? sentence, one));
  const [one] = elsewhere;
  // Two targets that are both known are compared as such.
  if (one?.kind === 'target' && elsewhere.length < all.length) return null;
  if (!one || !(text.match(YEARS) ?? []).every((year) => isOfYear(report, one, year))) return null;
  const places = words.map((word) => lower.indexOf(word));
  const [from, to] = [Math.min(...places), Math.max(...places)];
  // The name stands in one piece.
  if (from < 0 || to - from > LONGEST_NAME) return null;
  const [figure, another] = numbersIn(text).filter(
    (found) =>
      comparableFigures(found, one.figure) &&
      (found.start > to ? found.start - to <= NEAR : from - found.end <= BEHIND),
  );
  if (!figure || another) return null;
  const kind = figure.comparison !== null || WISHED.test(text) ? 'target' : 'result';
  if (kind !== one.kind || !elsewhere.every((other) => isAgainst(figure, other))) return null;
  const [first, second] = [one.figure, shiftFigure(figure, sentence.start)].sort((a, b) => a.start - b.start);
  return first && second
    ? { start: first.start, end: second.end, kind, name: one.name, first, second }
    : null;
}

/** The heading of the list, or of the column, tells the year of an objective. */
const isOfYear = (report: Report, { start, end }: Span, year: string): boolean =>
  report.view.text.slice(Math.max(0, start - ABOVE), end).includes(year);

const ABOVE = 400;
const YEARS = /(?:19|20)\d\d/gu;
const LONGEST_NAME = 60;

/**
 * What is told cannot be the known. A stricter target is what somebody set himself; what was counted of some is fewer
 * than what was counted of all.
 */
function isAgainst(figure: Figure, one: ObjectiveTarget | ObjectiveResult): boolean {
  const alike =
    isBare(figure) && isBare(one.figure)
      ? figure.decimals === one.figure.decimals
      : figure.unit?.name === one.figure.unit?.name;
  const [told, known] = [baseValue(figure), baseValue(one.figure)];
  if (!alike || told === known) return false;
  const limit = one.kind === 'target' ? one.comparison.sign.startsWith('<') : lowerIsBetter(one.name);
  return one.kind === 'target' ? limit === told > known : !(limit && isBare(figure) && told < known);
}

const isBare = ({ unit }: Figure): boolean => unit === null || isCount(unit);

/** Numbers in digits and words, and shares; no years and no times. */
function numbersIn(text: string): Figure[] {
  const digits = scanFigures(text);
  const words = scanEnglishNumbers(text).filter(
    (word) => !digits.some((figure) => spansOverlap(figure, word)),
  );
  return [...digits, ...words].filter(
    ({ raw, end, approximate, upper }) =>
      !/^(?:19|20)\d\d$/u.test(raw) && !approximate && upper === null && !TIME.test(text.slice(end)),
  );
}
const TIME = /^\s?(?:(?:working|calendar|business) )?(?:days?|weeks?|months?|hours?|minutes?|years?)\b/iu;
