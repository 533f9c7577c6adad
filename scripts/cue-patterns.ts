import { resolve } from 'node:path';
import MagicString from 'magic-string';
import { parseAst } from 'rolldown/parseAst';
import { requirementOf } from '../src/cues/required.js';
import { readsReports, src } from './reading-rooms.js';

const cues = resolve(src, 'cues');

/** Methods of strings that leave no trace in a global pattern, so that all calls may share one. */
const STATELESS = new Set(['matchAll', 'replace', 'replaceAll', 'match', 'search', 'split']);

interface Node {
  type: string;
  start: number;
  end: number;
  regex?: { pattern: string; flags: string } | null;
  callee?: Node & { name?: string; property?: { name?: string } };
  arguments?: Node[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/**
 * Wraps every pattern of the rooms that read reports in `cued`, which tries it only on texts with the words it needs.
 * With `inline` the words of literals are worked out here; else `scripts/save-cues.ts` keeps them. A literal inside a function is made once, at the head of its module.
 */
export const cuePatterns = ({ inline }: { inline: boolean }) => ({
  name: 'cue-patterns',
  enforce: 'pre' as const,
  transform(code: string, id: string): { code: string; map: ReturnType<MagicString['generateMap']> } | null {
    const path = id.split('?')[0] ?? '';
    if (!readsReports(path)) return null;
    const text = new MagicString(code);
    const head: string[] = [];
    const cued = ({ pattern, flags }: { pattern: string; flags: string }): string =>
      `cued$(${[pattern, flags, ...(inline ? [requirementOf(pattern, flags)] : [])].map((value) => JSON.stringify(value)).join(', ')})`;
    const visit = (node: Node, parents: readonly Node[]): void => {
      const inside = parents.some(({ type }) => /Function|Method/u.test(type));
      if (node.type === 'Literal' && node.regex) {
        const call = parents.at(-1);
        const shared =
          !/[gy]/u.test(node.regex.flags) ||
          (call?.type === 'CallExpression' &&
            call.arguments?.includes(node) &&
            STATELESS.has(call.callee?.property?.name ?? ''));
        if (!inside) text.update(node.start, node.end, cued(node.regex));
        else if (shared) {
          text.update(node.start, node.end, `cue$${head.length}`);
          head.push(`const cue$${head.length} = ${cued(node.regex)};`);
        }
      } else if (node.type === 'NewExpression' && node.callee?.name === 'RegExp')
        text.update(node.start, node.callee.end, inside ? 'cuedEarly$' : 'cuedFrom$');
      for (const value of Object.values(node))
        for (const child of Array.isArray(value) ? value : [value])
          if (isNode(child)) visit(child, [...parents, node]);
    };
    visit(parseAst(code, { lang: 'ts' }) as unknown as Node, []);
    if (!text.hasChanged()) return null;
    const from = JSON.stringify(resolve(cues, 'pattern.ts'));
    text.prepend(`import { cued as cued$, cuedEarly as cuedEarly$, cuedFrom as cuedFrom$ } from ${from};${head.join(' ')} `);
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});
