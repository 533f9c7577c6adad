import type { PatternNode } from './syntax.js';

/** White space as `\s` knows it. */
const SPACES = [...' \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff'].concat(
  Array.from({ length: 11 }, (_, index) => String.fromCharCode(0x2000 + index)),
);

/** What may stand at one end of a part: units, null for any; whether the part may be empty, or sits on the edge. */
interface End {
  units: ReadonlySet<string> | null;
  empty: boolean;
  held: boolean;
}

const NONE: ReadonlySet<string> = new Set();
const ANY: End = { units: null, empty: true, held: false };

/**
 * With which characters a text begins, or ends, in which a pattern without the flag `m` matches (`^(?:无|没有)`,
 * `(?:为|是)\s?$`); folded. Null where that cannot be told.
 */
export function edgeOf(node: PatternNode, last: boolean): string | null {
  const { units, empty, held } = endOf(node, last);
  return units === null || empty || !held ? null : [...units].sort().join('');
}

/** True where a match begins where the text begins. */
export const isAnchored = (node: PatternNode): boolean => endOf(node, false).held;

function endOf(node: PatternNode, last: boolean): End {
  switch (node.kind) {
    case 'any':
      return ANY;
    case 'empty':
    case 'beside':
    case 'without':
      return { units: NONE, empty: true, held: false };
    case 'edge':
      return { units: NONE, empty: true, held: node.end === last };
    case 'unit':
      return {
        units: node.units && new Set([...node.units, ...(node.spaced ? SPACES : [])]),
        empty: false,
        held: false,
      };
    case 'choice':
      return node.parts.map((part) => endOf(part, last)).reduce(either);
    case 'repeat': {
      const end = endOf(node.part, last);
      return { ...end, empty: end.empty || node.min === 0, held: end.held && node.min > 0 };
    }
    case 'sequence':
      return sequenceEnd(last ? [...node.parts].reverse() : node.parts, last);
  }
}

const either = (a: End, b: End): End => ({
  units: a.units && b.units && new Set([...a.units, ...b.units]),
  empty: a.empty || b.empty,
  held: a.held && b.held,
});

/** From the edge inwards, over what may be empty. */
function sequenceEnd(parts: readonly PatternNode[], last: boolean): End {
  let end: End = { units: NONE, empty: true, held: false };
  for (const part of parts) {
    const next = endOf(part, last);
    end = {
      units: end.units && next.units && new Set([...end.units, ...next.units]),
      empty: next.empty,
      held: end.held || (next.held && end.units?.size === 0),
    };
    if (!next.empty) break;
  }
  return end;
}
