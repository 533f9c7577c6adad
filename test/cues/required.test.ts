import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requirementOf } from '../../src/cues/required.js';

const clausesOf = (pattern: RegExp): readonly (readonly string[])[] =>
  requirementOf(pattern.source, pattern.flags).clauses;

describe('requirementOf', () => {
  it.each<[RegExp, string[][]]>([
    [/外包|委外/u, [['外包', '委外']]],
    [/无(?:任何)?外包/u, [['无任何外包', '无外包']]],
    [/不超过\s?\d{1,3}\s?天/u, [['不超过'], ['天'], ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']]],
    [/Outsourc(?:ed|ing)/iu, [['outsourced', 'outsourcing']]],
    [/\bOutsourc(?:ed|ing)/iu, [['outsou']]],
    [/[收接]到(?!了)[^。]{0,9}投诉/u, [['投诉'], ['接到', '收到']]],
    [
      /(?<=共)(?<n>\d+)\s?项|其中\S*/u,
      [
        ['共', '其中'],
        ['其中', '项'],
        [...'0123456789', '其中'],
      ],
    ],
    [/(?<!不)合格(?=率)/u, [['合格'], ['率']]],
    [/(?:甲|乙){2}丙/u, [['乙乙丙', '乙甲丙', '甲乙丙', '甲甲丙']]],
    [/甲+乙*丙?/u, [['甲']]],
    [/(["'])货\1/u, [['"货', "'货"]]],
    [/\u0041\x42\u{43}/u, [['abc']]],
    [
      /[a-c]-[^\d]|[\d-]%/u,
      [['0%', '1%', '2%', '3%', '4%', '5%', '6%', '7%', '8%', '9%', '-%', 'a-', 'b-', 'c-'].sort()],
    ],
    [/甲*/u, []],
    [/\p{Script=Han}{2,4}/u, []],
    [/甲|/u, []],
    [/[Ωé]/iu, []],
    [/𠮷/u, []],
  ])('%s needs %j', (pattern, clauses) => {
    expect(clausesOf(pattern)).toEqual(clauses);
  });

  it.each<[RegExp, string | null, string | null, boolean]>([
    [/^(?:无|没有)外包/u, '无没', null, true],
    [/(?:为|是)$/u, null, '为是', false],
    [/^(?:a|甲?乙)[，,]?$/iu, 'a乙甲', ',a乙，', true],
    [/^甲|乙/u, null, null, false],
    [/^甲|^乙$/u, '乙甲', null, true],
    [/(?:甲|乙$)/u, null, null, false],
    [/^(?=甲)乙/u, '乙', null, true],
    [/^\d*$/u, null, null, true],
    [/^\p{L}甲$/u, null, '甲', true],
    [/^甲$/mu, null, null, false],
  ])('%s begins with %j and ends with %j', (pattern, first, last, anchored) => {
    expect(requirementOf(pattern.source, pattern.flags)).toMatchObject({ first, last, anchored });
  });

  it.each<[RegExp, number | null]>([
    [/外包[^。\n]{0,20}(?:过程|活动)/u, 0],
    [/外包[^。]{0,9}过程/u, 9],
    [/外包[^。]*过程/u, null],
    [/外包\s?过程\s{0,2}(?!\s)/u, 4],
    [/(?<=[\s|])外包(?:\n|。)?/u, 2],
    [/外包\n过程/u, null],
    [/^外包.$/u, 0],
    [/外包./su, 1],
    [/外包[\t-~]?[^\t-~]/u, 2],
    [/\P{L}外包\p{L}[^\P{L}]/u, 1],
    [/(外包.)\1/u, null],
  ])('%s looks over %j line breaks', (pattern, breaks) => {
    expect(requirementOf(pattern.source, pattern.flags).breaks).toBe(breaks);
  });

  it.each<[RegExp, boolean]>([
    [/外包|外协|分包[商方]?/u, true],
    [/第[一二]{1,2}阶段/u, true],
    [/outsourc/iu, true],
    [/outsourc/u, false],
    [/外包|\bNC\b/iu, false],
    [/外包(?!商)/u, false],
    [/^外包/u, false],
    [/外包.?/u, false],
    [/外包|/u, false],
    [/外{20}/u, false],
  ])('%s is fulfilled by a word alone: %j', (pattern, sufficient) => {
    expect(requirementOf(pattern.source, pattern.flags).sufficient).toBe(sufficient);
  });

  it('knows white space at the edges', () => {
    const { last } = requirementOf('甲\\s?$', 'u');
    expect([...(last ?? '')].filter((unit) => /[^甲\s]/u.test(unit))).toEqual([]);
    expect(last).toHaveLength(26);
  });

  const unit = fc.constantFrom('甲', '乙', 'a', 'B', '1', '。');
  const source = fc.letrec<{ pattern: string }>((tie) => ({
    pattern: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      unit,
      fc.constantFrom('[甲a]', '[^乙]', '\\d', '\\S', '.', '^', '$', '\\b'),
      fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `${a}${b}`),
      fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(?:${a}|${b})`),
      fc
        .tuple(tie('pattern'), fc.constantFrom('?', '*', '+', '{0,2}', '{2}', '{1,3}?'))
        .map(([a, mark]) => `(?:${a})${mark}`),
      fc.tuple(fc.constantFrom('?=', '?!', '?<=', '?<!'), tie('pattern')).map(([head, a]) => `(${head}${a})`),
    ),
  })).pattern;

  it('never requires what a match lacks', () => {
    let matched = 0;
    fc.assert(
      fc.property(
        source,
        fc.string({ unit, maxLength: 12 }),
        fc.constantFrom('u', 'iu'),
        (pattern, text, flags) => {
          if (!new RegExp(pattern, flags).test(text)) return;
          matched++;
          const folded = text.toLowerCase();
          for (const clause of requirementOf(pattern, flags).clauses)
            expect(clause.some((word) => folded.includes(word))).toBe(true);
        },
      ),
      { numRuns: 3000, seed: 7 },
    );
    expect(matched).toBeGreaterThan(500);
  });
});
