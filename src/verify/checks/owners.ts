import { foldWidth } from '../../core/index.js';
import type { Case, Check, RawFlag } from '../flags.js';
import { keepNeighbours } from '../reading/adjacent.js';
import { ByValue } from '../reading/by-value.js';
import type { Line } from '../reading/evidence.js';
import { isLimitInTurn } from '../reading/in-turn.js';
import { matchQuantity } from '../reading/matching.js';
import { numbersThing } from '../reading/numbered.js';
import type { Quantity } from '../reading/quantity.js';
import { arePartAndWhole } from '../reading/wholes.js';

/** Words right around a figure, up to the figures and punctuation next to it. */
type Surroundings = ReadonlySet<string>;

const TOKEN = /[a-z][a-z-]*|\p{Script=Han}+/giu;
/** Words that stand beside any figure and tell nothing of whose it is. */
const EMPTY =
  /^(?:the|an|of|is|was|were|are|and|or|at|to|by|with|for|in|on|from|it|its|than|least|most|not|about|some|target|result|actual|against|limit)$/u;
const EMPTY_HAN = /[为是的了在与和及达到实际要求规定目标限值其中共均约最个项份次台起]/gu;

/** Latin words as they are, Chinese runs as their pairs of characters: `及格线` shares `及格` with `及格`. */
function tokensOf(text: string): Set<string> {
  const out = new Set<string>();
  for (const [token] of text.toLowerCase().matchAll(TOKEN)) {
    if (/[a-z]/u.test(token)) {
      if (!EMPTY.test(token)) out.add(token.replace(/(?<=[a-z]{4})(?:ed|s)$/u, ''));
      continue;
    }
    for (const run of token.split(EMPTY_HAN)) {
      for (let i = 0; i < run.length - 1; i++) out.add(run.slice(i, i + 2));
      if (run.length === 1) out.add(run);
    }
  }
  return out;
}

const BOUNDARY = /[,，、;；。()（）\n]|\.\s/u;

/** The last stretch before a figure and the first behind it. */
function surroundings(text: string, figures: readonly Quantity[], index: number): Surroundings {
  const own = figures[index];
  if (!own) return new Set();
  const from = figures[index - 1]?.end ?? 0;
  const to = figures[index + 1]?.start ?? text.length;
  const before =
    text
      .slice(Math.max(from, own.start - 24), own.start)
      .split(BOUNDARY)
      .at(-1) ?? '';
  const behind = text.slice(own.end, Math.min(to, own.end + 16)).split(BOUNDARY)[0] ?? '';
  return tokensOf(`${before} ${behind}`);
}

/** `停机` for a noted `停`. */
const shared = (a: Surroundings, b: Surroundings): number =>
  [...a].filter((token) => b.has(token) || (/\p{Script=Han}/u.test(token) && b.has(token.charAt(0)))).length;

/** A pair of figures may be this far apart in the narrative. */
const NEIGHBOURS = 3;

interface Noted {
  quantity: Quantity;
  around: Surroundings;
}

const known = new WeakMap<readonly Quantity[], Noted[]>();

/** The figures of a line with what stands around them; the figures of a note are the same ones for every clause. */
function notedIn({ text, quantities }: Line): Noted[] {
  const before = known.get(quantities);
  if (before) return before;
  const folded = foldWidth(text);
  const noted = quantities.map((quantity, i) => ({ quantity, around: surroundings(folded, quantities, i) }));
  known.set(quantities, noted);
  return noted;
}

/** For each figure of the narrative, by line, the only noted one of its value; lines that have more of them are left out. */
function placesOf({ narrative, evidence }: Case): Array<ReadonlyMap<Line, Noted>> {
  const noted = new ByValue(
    evidence.own
      .filter(({ quantities }) => quantities.length >= 2)
      .flatMap((line) => notedIn(line).map((own) => ({ line, own }))),
    ({ own }) => own.quantity,
  );
  return narrative.quantities.map((q) => {
    const places = new Map<Line, Noted>();
    const twice = new Set<Line>();
    for (const { line, own } of noted.near(q)) {
      if (matchQuantity(q, own.quantity) !== 'same') continue;
      if (places.has(line)) twice.add(line);
      places.set(line, own);
    }
    for (const line of twice) places.delete(line);
    return places;
  });
}

/** `最低72`, `min 70`: a word before the figure that stands like a sign. */
const EXTREME = /(?:最[低高]分?|min|max)[\s:为]*$/iu;

/** A sign of a requirement, not of how two figures compare (`高于60分`). */
const isSigned = (text: string, { comparison, raw, start }: Quantity): boolean =>
  (comparison !== null && (comparison.endsWith('=') || /^[<>＜＞]/u.test(raw.trim()))) ||
  EXTREME.test(text.slice(Math.max(0, start - 6), start));

/** Signs of a requirement on the wrong one of the two: `96 % against a target of at least 96.5 %`. */
function signsCrossed(
  told: readonly Quantity[],
  noted: readonly Quantity[],
  text: string,
  line: string,
): boolean {
  const [a, b] = told.map((q) => isSigned(text, q));
  const [notedA, notedB] = noted.map((q) => isSigned(line, q));
  return a !== b && notedA !== notedB && a !== notedA;
}

/**
 * Figures of a line that stand on each other's items. A result and its limit share their item, so that only their
 * signs tell them apart.
 */
function crossed(subject: Case): Array<{ line: Line; flag: RawFlag }> {
  const { text, quantities } = subject.narrative;
  const places = placesOf(subject);
  return quantities.flatMap((a, i) =>
    quantities.slice(i + 1, i + 1 + NEIGHBOURS).flatMap((b, offset) => {
      const j = i + 1 + offset;
      const lines = [...(places[i]?.keys() ?? [])].filter((line) => places[j]?.has(line));
      if (lines.length === 0 || matchQuantity(a, b) === 'same') return [];
      if (a.measure.dimension !== b.measure.dimension) return [];
      if (numbersThing(text, a) || numbersThing(text, b)) return [];
      if (arePartAndWhole(subject.narrative, a, b)) return [];
      if ([a, b].some((q) => isLimitInTurn(subject.narrative, q))) return [];
      const keep = keepNeighbours(a, b, subject.narrative, lines);
      const aroundA = surroundings(text, quantities, i);
      const aroundB = surroundings(text, quantities, j);
      return lines.flatMap((line) => {
        const [notedA, notedB] = [places[i]?.get(line), places[j]?.get(line)];
        if (!notedA || !notedB || notedA === notedB) return [];
        const [aToB, bToA] = [shared(aroundA, notedB.around), shared(aroundB, notedA.around)];
        const straight = shared(aroundA, notedA.around) + shared(aroundB, notedB.around);
        const oneItem = (notedA.quantity.comparison === null) !== (notedB.quantity.comparison === null);
        const swapped = !keep && !oneItem && aToB > 0 && bToA > 0 && aToB + bToA > straight;
        if (!swapped && !signsCrossed([a, b], [notedA.quantity, notedB.quantity], text, line.text)) return [];
        const params = { first: text.slice(a.start, a.end), second: text.slice(b.start, b.end) };
        const flag: RawFlag = {
          start: a.start,
          end: b.end,
          kind: 'unsupported',
          messageId: 'swapped',
          params,
        };
        return [{ line, flag }];
      });
    }),
  );
}

/** Two figures of one line that carry each other's words, judged by what stands right beside them. */
export const checkOwners: Check = (subject) => {
  const found = crossed(subject);
  return subject.evidence.own.flatMap((line) =>
    found.filter((one) => one.line === line).map(({ flag }) => flag),
  );
};
