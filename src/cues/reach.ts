import type { PatternNode } from './syntax.js';

/**
 * How many line breaks can stand between the first and the last character that a match of a part looks at, what
 * lookarounds see included; Infinity where they are not bounded.
 */
export function breaksOf(node: PatternNode): number {
  switch (node.kind) {
    case 'any':
      return Infinity;
    case 'empty':
    case 'edge':
      return 0;
    case 'unit':
      return node.breaks ? 1 : 0;
    case 'beside':
    case 'without':
      return breaksOf(node.part);
    case 'choice':
      return Math.max(0, ...node.parts.map(breaksOf));
    case 'sequence':
      return node.parts.reduce((sum, part) => sum + breaksOf(part), 0);
    case 'repeat': {
      const breaks = breaksOf(node.part);
      return breaks === 0 ? 0 : breaks * node.max;
    }
  }
}
