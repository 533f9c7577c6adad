import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { announceTexts, cued, cuedFrom, cuedPatterns } from '../../src/cues/pattern.js';
import '../../src/facts/index.js';
import '../../src/rules/index.js';

const TEXTS = [
  '',
  '无',
  '本公司无外包过程。',
  '外包、外包给 A 厂',
  '没有任何外协',
  'no Outſourcing here',
  'x\n外包\n',
];
const PATTERNS = [
  /(?:无|没有)(?:任何)?(?<what>外包|外协|分包)/u,
  /外包|外协|outsourc(?:ed|ing)/giu,
  /(?<=给 )[A-Z](?= 厂)|不存在的词/gu,
  /^外包$/gmu,
];

/** Everything strings and readers do with a pattern. */
const uses = (pattern: RegExp, text: string): unknown[] => [
  new RegExp(pattern).source,
  pattern.flags,
  `${pattern}`,
  pattern.test(text),
  pattern.exec(text),
  pattern.exec(text)?.groups?.what,
  pattern.exec(text)?.index,
  text.search(pattern),
  text.match(pattern),
  text.replace(pattern, '[$&]'),
  text.replace(pattern, (found) => `${found.length}`),
  text.split(pattern),
  ...(pattern.global
    ? [[...text.matchAll(pattern)].map((match) => [match.index, ...match]), text.replaceAll(pattern, '-')]
    : []),
];

describe('cued', () => {
  it.each(PATTERNS)('stands in for %s', (pattern) => {
    for (const announced of [[], TEXTS]) {
      announceTexts(announced);
      for (const text of TEXTS) {
        const plain = new RegExp(pattern.source, pattern.flags);
        expect(uses(cued(pattern.source, pattern.flags), text)).toEqual(uses(plain, text));
        expect(uses(cuedFrom(pattern), text)).toEqual(uses(plain, text));
      }
    }
  });

  it('tries a pattern on no text that lacks its words', () => {
    const pattern = cued('(?:无|没有)外包过程', 'u') as unknown as { mayMatch(text: string): boolean };
    announceTexts(['本公司设有三个部门。']);
    expect(pattern.mayMatch('本公司设有三个部门。')).toBe(false);
    expect(pattern.mayMatch('本公司没有外包过程。')).toBe(true);
  });

  it('forgets no word of a pattern made after texts were announced', () => {
    announceTexts(['后来才有的词也在这里。']);
    expect(cued('后来才有|另外的一个', 'u').test('后来才有的词也在这里。')).toBe(true);
  });

  const part = fc.letrec<{ pattern: string }>((tie) => ({
    pattern: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom(
        '甲',
        '乙',
        '甲乙',
        'a',
        '\\d',
        '\\s',
        '\\n',
        '.',
        '[^乙]',
        '[^甲\\n]',
        '^',
        '$',
        '\\b',
      ),
      fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `${a}${b}`),
      fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(?:${a}|${b})`),
      fc
        .tuple(tie('pattern'), fc.constantFrom('?', '{0,2}', '{2}', '{1,3}?'))
        .map(([a, mark]) => `(?:${a})${mark}`),
      fc.tuple(fc.constantFrom('?=', '?!', '?<=', '?<!'), tie('pattern')).map(([head, a]) => `(${head}${a})`),
    ),
  })).pattern;
  const line = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', 'a', 'A', '1', '。', ' '), maxLength: 5 });

  it('finds in a text of many lines what the pattern finds', () => {
    const pairs = fc.sample(part, { numRuns: 160, seed: 3 }).map((inner, index) => {
      const source = `甲(?:${inner})|(?:${inner})1`;
      const flags = ['gu', 'gmu', 'giu', 'gsu'][index % 4] ?? 'gu';
      return {
        plain: new RegExp(source, flags),
        all: cued(source, flags),
        first: cued(source, flags.slice(1)),
      };
    });
    const lines = fc.array(
      fc.oneof({ weight: 4, arbitrary: fc.constant('丙。丙丙') }, { weight: 1, arbitrary: line }),
      {
        minLength: 90,
        maxLength: 120,
      },
    );
    const texts = fc.sample(lines, { numRuns: 20, seed: 9 }).map((own) => own.join('\n'));
    announceTexts(texts);
    const placesOf = (text: string, pattern: RegExp): unknown[] =>
      [...text.matchAll(pattern)].map((match) => [match.index, match.input.length, ...match]);
    let matched = 0;
    for (const text of texts)
      for (const { plain, all, first } of pairs) {
        const found = placesOf(text, plain);
        matched += found.length;
        expect(placesOf(text, all), `${plain}`).toEqual(found);
        expect([first.test(text), first.exec(text)?.index ?? -1]).toEqual([
          found.length > 0,
          text.search(plain),
        ]);
      }
    expect(matched).toBeGreaterThan(5000);
  });

  it('never keeps a pattern of the readers from what it matches', () => {
    const folder = resolve(import.meta.dirname, '../../evals/cases/check');
    const reports = readdirSync(folder)
      .filter((name) => /\.(?:txt|md)$/u.test(name))
      .filter((_, index) => index % 9 === 0);
    const lines = new Set(reports.flatMap((name) => readFileSync(resolve(folder, name), 'utf8').split('\n')));
    announceTexts(lines);
    const patterns = cuedPatterns();
    expect(patterns.length).toBeGreaterThan(1500);
    const kept = patterns.flatMap((pattern) =>
      [...lines]
        .filter((line) => !pattern.mayMatch(line) && line.search(pattern.plain()) >= 0)
        .map((line) => `${pattern} ${line}`),
    );
    expect(kept).toEqual([]);
  });
});
