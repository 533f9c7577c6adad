import MagicString from 'magic-string';
import { parseAst } from 'rolldown/parseAst';
import { readsReports } from './reading-rooms.js';

interface Node {
  type: string;
  start: number;
  end: number;
  properties?: Node[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/**
 * Writes `{ ...line, kind }` as `Object.assign({}, line, { kind })`. The V8 of Node 20 gives each object that is spread
 * where objects of several shapes were spread before a hidden class of its own; whatever reads `start` of lines,
 * sentences and facts then meets thousands of classes, and a fifth of a check went into looking properties up.
 */
export const sharedShapes = {
  name: 'shared-shapes',
  enforce: 'pre' as const,
  transform(code: string, id: string): { code: string; map: ReturnType<MagicString['generateMap']> } | null {
    if (!readsReports(id.split('?')[0] ?? '')) return null;
    const text = new MagicString(code);
    const visit = (node: Node): void => {
      if (node.type === 'ObjectExpression' && node.properties?.some(isSpread)) assign(text, node, node.properties);
      for (const value of Object.values(node))
        for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
    };
    visit(parseAst(code, { lang: 'ts' }) as unknown as Node);
    return text.hasChanged() ? { code: text.toString(), map: text.generateMap({ hires: true }) } : null;
  },
};

const isSpread = ({ type }: Node): boolean => type === 'SpreadElement';

/** Each run of properties between spreads becomes an object of its own; the first one takes all the others. */
function assign(text: MagicString, { start, end }: Node, properties: readonly Node[]): void {
  text.overwrite(start, start + '{'.length, 'Object.assign({');
  let open = true;
  for (const property of properties) {
    if (isSpread(property)) text.overwrite(property.start, property.start + '...'.length, open ? '}, ' : '');
    else if (!open) text.appendLeft(property.start, '{');
    open = !isSpread(property);
  }
  text.overwrite(end - '}'.length, end, open ? '})' : ')');
}
