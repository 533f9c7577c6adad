import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedShapes } from '../../scripts/shared-shapes.js';

const inRoom = resolve(import.meta.dirname, '../../src/facts/anything.ts');
const transformed = (code: string, id = inRoom): string | undefined => sharedShapes.transform(code, id)?.code;

describe('sharedShapes', () => {
  const line = { start: 1, end: 5, kind: 'row' };
  const more = { end: 9, note: 'x' };
  it.each([
    '{ ...line }',
    '{ ...line, kind: "text" }',
    '{ kind: "text", ...line }',
    '{ start: 0, ...line, end: 7, kind: "a", ...more, last: true }',
    '{ ...line, ...more, }',
    '{ ...(line.start > 0 ? more : line), ["end"]: 3 }',
    '{ ...(line.start > 9 && more), nested: { ...more, deep: { ...line } }, ...{ ...more } }',
    '{ ...null, ...undefined, start: 1 }',
  ])('%s makes the same object', (source) => {
    const made = (code: string): Record<string, unknown> =>
      new Function('line', 'more', `${code}; return it;`)(line, more) as Record<string, unknown>;
    const code = `const it = ${source}`;
    const shared = transformed(code) ?? '';
    expect(shared).not.toContain('...');
    expect(Object.entries(made(shared))).toEqual(Object.entries(made(code)));
  });

  it('leaves arrays, calls, patterns and other rooms as they are', () => {
    expect(transformed('const { a, ...rest } = b; f(...rest); [...rest];')).toBeUndefined();
    expect(transformed('const a = { ...b };', '/elsewhere/a.ts')).toBeUndefined();
  });
});
