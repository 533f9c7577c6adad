import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cuePatterns } from '../../scripts/cue-patterns.js';

const fact = resolve(import.meta.dirname, '../../src/facts/roles.ts');
const transform = (code: string, id = fact, inline = true): string =>
  (cuePatterns({ inline }).transform(code, id)?.code ?? code).replace(/^import .*?pattern\.ts";/u, '');

describe('cuePatterns', () => {
  it.each<[string, string]>([
    [
      'const A: RegExp = /外包过程|外协/giu;',
      ' const A: RegExp = cued$("外包过程|外协", "giu", {"clauses":[["外包过程","外协"]],"first":null,"last":null,"anchored":false,"breaks":0,"sufficient":true});',
    ],
    ['const A = new RegExp(B + "外包", "u");', ' const A = cuedFrom$(B + "外包", "u");'],
    ['const f = () => new RegExp("外包");', ' const f = () => cuedEarly$("外包");'],
    [
      'const f = (t: string) => /外包/u.test(t);',
      'const cue$0 = cued$("外包", "u", {"clauses":[["外包"]],"first":null,"last":null,"anchored":false,"breaks":0,"sufficient":true}); const f = (t: string) => cue$0.test(t);',
    ],
    [
      'const f = (t: string) => t.replace(/外包/gu, "");',
      'const cue$0 = cued$("外包", "gu", {"clauses":[["外包"]],"first":null,"last":null,"anchored":false,"breaks":0,"sufficient":true}); const f = (t: string) => t.replace(cue$0, "");',
    ],
    // Each call has a place of its own in a global pattern that is asked again and again.
    [
      'const f = () => { const g = /外包/gu; return g; };',
      'const f = () => { const g = /外包/gu; return g; };',
    ],
    ['const a = "/外包/u";', 'const a = "/外包/u";'],
  ])('%s', (code, made) => {
    expect(transform(code)).toBe(made);
  });

  it('leaves the words out where they are kept elsewhere', () => {
    expect(transform('const A = /外包/u;', fact, false)).toBe(' const A = cued$("外包", "u");');
  });

  it('leaves other rooms and other files alone', () => {
    const code = 'const A = /外包/u;';
    expect(transform(code, resolve(fact, '../../../report/page.ts'))).toBe(code);
    expect(transform(code, resolve(fact, '../data.json'))).toBe(code);
    expect(transform(code, resolve(fact, '../../cues/syntax.ts'))).toBe(code);
  });
});
