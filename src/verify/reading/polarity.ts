import { type Passage, pieceAt } from './passage.js';
import { isWholeCount, type Quantity } from './quantity.js';

const DENIED = /[不未没无否漏缺]|\b(?:not|no|none|never|un\w+|fail\w*|missed)\b/iu;
/** So far the words of a small count reach: to the next count, comma or end. */
const REACH = /^[^\d,;。、，；]{0,16}/u;

const deniedBehind = (text: string, { core }: Quantity): boolean =>
  DENIED.test(REACH.exec(text.slice(core.end))?.[0] ?? '');

/** The very next character denies: `1个不会`. */
const deniedAtOnce = (text: string, { core }: Quantity): boolean => /^[不没未]/u.test(text.slice(core.end));

const denials = ([a, b]: readonly [Quantity, Quantity], narrative: Passage): readonly boolean[] =>
  [a, b].map((q) => DENIED.test(pieceAt(narrative, q.start)?.text ?? ''));

const notedSo = (
  pair: readonly Quantity[],
  denied: readonly boolean[],
  lines: readonly Passage[],
  denies: (text: string, q: Quantity) => boolean,
): boolean =>
  lines.some(({ text, quantities }) =>
    pair.every((q, at) =>
      quantities.some(
        (noted) =>
          noted.value === q.value &&
          noted.measure.dimension === 'count' &&
          denies(text, noted) === denied[at],
      ),
    ),
  );

/**
 * `2名能够讲出，1名不能回答` of a noted `2个讲得出 1个不会`: of two counts one is denied. `kept` where it is the same one in the
 * notes, `turned` where it is the other one, null where the notes tell neither.
 */
export function polarityOf(
  a: Quantity,
  b: Quantity,
  narrative: Passage,
  lines: readonly Passage[],
): 'kept' | 'turned' | null {
  if (!isWholeCount(a) || !isWholeCount(b) || a.value === b.value) return null;
  const denied = denials([a, b], narrative);
  if (denied[0] === denied[1]) return null;
  if (notedSo([a, b], denied, lines, deniedBehind)) return 'kept';
  const atOnce = [a, b].map((q) => deniedAtOnce(narrative.text, q));
  if (atOnce[0] === atOnce[1]) return null;
  return notedSo([a, b], [...atOnce].reverse(), lines, deniedAtOnce) ? 'turned' : null;
}
