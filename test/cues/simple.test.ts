import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuedPatterns } from '../../src/cues/pattern.js';
import { isSimple, simpleForm } from '../../src/cues/simple.js';
import '../../src/facts/index.js';
import '../../src/rules/index.js';

/** All that is found, with its groups. */
const found = (source: string, flags: string, text: string): unknown[] => {
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  return [...text.matchAll(pattern)].map((match) => [match.index, [...match], { ...match.groups }]);
};

describe('simpleForm', () => {
  it.each<[RegExp, string | null, string | null]>([
    [/外包[^。]{0,9}(?<who>\w+)\k<who>/u, '外包[^。]{0,9}(?<who>\\w+)\\k<who>', null],
    [/Iso[^-x]\d[a-f~.]/u, 'Iso[^-x]\\d[a-f~.]', '[iI][sS][oO][^-xX]\\d[a-fA-F~.]'],
    [/[A-Z][\u4e00-\u9fff]\W/u, '[A-Z][\\u4e00-\\u9fff]\\W', '[a-zA-Z][\\u4e00-\\u9fff]\\W'],
    [/[ -~]|\x41/u, '[ -~]|\\x41', null],
    [/é|Ω/u, 'é|Ω', null],
    [/\p{Lu}\p{Ll}/u, expect.stringMatching(/^\[\\u0041-\\u005a/u), null],
    [/\u{41}/u, null, null],
    [/𠮷|[😀]/u, null, null],
    [/\P{L}/u, null, null],
  ])('%s without flags', (pattern, simple, inAnyCase) => {
    expect(simpleForm(pattern.source, 'gu')?.source ?? null).toEqual(simple);
    expect(simpleForm(pattern.source, 'giu')?.source ?? null).toEqual(inAnyCase);
    expect(simpleForm('a', 'gimu')?.flags).toBe('gm');
  });

  it.each(['𠮷', 'ſ', '\u212a', 'ͅ', 'a\udc00'])('takes no text with %s for simple', (odd) => {
    expect(isSimple(`外包 ${odd}`)).toBe(false);
    expect(isSimple('外包 ISO Ωé')).toBe(true);
  });

  const unit = fc.constantFrom('甲', 'a', 'B', '1', '。', 'é', 'É', 'Ⅳ', 'µ', ' ', '_');
  const source = fc.letrec<{ pattern: string }>((tie) => ({
    pattern: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      unit,
      fc.constantFrom(
        '[甲a]',
        '[^a-c]',
        '[^甲]',
        '\\d',
        '\\S',
        '\\w',
        '\\W',
        '.',
        '\\b',
        '\\p{L}',
        '[^\\p{L}_]',
        '[B-b]',
      ),
      fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `${a}${b}`),
      fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(?:${a}|${b})`),
      fc
        .tuple(tie('pattern'), fc.constantFrom('?', '*', '{0,2}', '{1,3}?'))
        .map(([a, mark]) => `(?:${a})${mark}`),
      fc.tuple(fc.constantFrom('?=', '?!', '?<=', '?<!'), tie('pattern')).map(([head, a]) => `(${head}${a})`),
    ),
  })).pattern;

  it('finds the same as any pattern', () => {
    let simple = 0;
    fc.assert(
      fc.property(
        source,
        fc.string({ unit, maxLength: 12 }),
        fc.constantFrom('u', 'iu'),
        (pattern, text, flags) => {
          const form = simpleForm(pattern, flags);
          if (form === null) return;
          simple++;
          expect(found(form.source, form.flags, text)).toEqual(found(pattern, flags, text));
        },
      ),
      { numRuns: 5000, seed: 11 },
    );
    expect(simple).toBeGreaterThan(2000);
  });

  it('finds the same as every pattern of the readers', () => {
    const folder = resolve(import.meta.dirname, '../../evals/cases/check');
    const lines = readdirSync(folder)
      .filter((name) => /\.(?:txt|md)$/u.test(name))
      .filter((_, index) => index % 17 === 0)
      .flatMap((name) => readFileSync(resolve(folder, name), 'utf8').split('\n'))
      .filter(isSimple);
    const text = lines.join('\n');
    const forms = cuedPatterns().flatMap(({ source, flags }) => {
      const form = simpleForm(source, flags);
      return form === null ? [] : [{ source, flags, form }];
    });
    expect(forms.length).toBeGreaterThan(2000);
    for (const { source, flags, form } of forms)
      expect(found(form.source, form.flags, text), source).toEqual(found(source, flags, text));
  });
});
