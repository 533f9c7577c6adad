import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { CharacterTally } from '../../src/retrieve/terms/character-tally.js';
import { conceptsOf, synonymsOf } from '../../src/retrieve/terms/concepts.js';
import { phraseFinder } from '../../src/retrieve/terms/phrases.js';
import { queryTerms } from '../../src/retrieve/terms/query.js';
import { stem } from '../../src/retrieve/terms/stem.js';
import { charactersOf, loadTokeniser, type Tokeniser } from '../../src/retrieve/terms/tokenise.js';

let tokeniser: Tokeniser;
beforeAll(async () => {
  tokeniser = await loadTokeniser();
});

describe('stem', () => {
  it.each([
    ['suppliers', 'supplier'],
    ['policies', 'policy'],
    ['processes', 'process'],
    ['boxes', 'box'],
    ['calibrated', 'calibrat'],
    ['calibration', 'calibration'],
    ['planning', 'plan'],
    ['audits', 'audit'],
    ['auditing', 'audit'],
    ['released', 'releas'],
    ['release', 'releas'],
    ['organization', 'organisation'],
    ['organised', 'organis'],
    ['organize', 'organis'],
    ['status', 'status'],
    ['analysis', 'analysis'],
    ['loss', 'loss'],
    ['using', 'using'],
    ['gas', 'gas'],
    ['iso', 'iso'],
  ])('%s -> %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });
});

describe('a tally of characters', () => {
  it('counts those of a text, again and again', () => {
    const character = fc.constantFrom(...'审核的了是々𠮷𪚥a1，⟨O⟩ Ａ⺁\ud842');
    const tally = new CharacterTally();
    fc.assert(
      fc.property(fc.array(character), (characters) => {
        const text = characters.join('');
        const counted: string[] = [];
        tally.forEach(text, (one, count) => counted.push(...Array<string>(count).fill(one)));
        expect(counted.sort()).toEqual(charactersOf(text).sort());
      }),
    );
  });
});

describe('tokeniser', () => {
  it('finds words of the domain whole and in parts', () => {
    const { words } = tokeniser.terms('内部审核检查表');
    expect(words).toEqual(expect.arrayContaining(['内部', '审核', '内部审核', '检查表']));
  });

  it('takes pairs of neighbouring characters within a run only', () => {
    expect(tokeniser.terms('卡尺，证书').pairs).toEqual(['卡尺', '证书']);
  });

  it.each([
    ['slots', '⟨ORG1⟩ ⟨NUM12⟩', []],
    ['stop words', 'the audit of the suppliers', ['audit', 'supplier']],
    ['short numbers', '18 12 audits in 30871', ['audit', '30871']],
    ['full width', 'ＩＳＯ９００１', ['iso9001', 'iso', '9001']],
    ['short mixed terms whole', '5S 8D', ['5s', '8d']],
    ['nothing', '', []],
  ])('leaves out or folds %s', (_, text, words) => {
    expect(tokeniser.terms(text).words).toEqual(words);
  });

  it('reads the same terms wherever lines are broken between sentences', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('内部审核已实施', 'records were checked', '校准证书在有效期内', '⟨ORG1⟩', '2.5'),
        ),
        (parts) => {
          const joined = tokeniser.terms(parts.join('\n'));
          const separate = parts.map((part) => tokeniser.terms(part));
          expect(joined.words).toEqual(separate.flatMap(({ words }) => words));
          expect(joined.pairs).toEqual(separate.flatMap(({ pairs }) => pairs));
        },
      ),
    );
  });

  it('never throws, and gives folded terms without white space or marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { words, pairs } = tokeniser.terms(text);
        for (const term of [...words, ...pairs]) {
          expect(term).toMatch(/^[\p{Script=Han}a-z0-9]+$/u);
          expect([...term].length).toBeGreaterThan(1);
        }
        for (const pair of pairs) expect([...pair]).toHaveLength(2);
      }),
    );
  });
});

describe('phrase finder', () => {
  const finder = phraseFinder(['供方', '外部供方', 'nc', 'customer', '审核']);

  it.each([
    ['the longest phrase wins', '外部供方的审核', ['外部供方', '审核']],
    ['repeats stay', '供方和供方', ['供方', '供方']],
    ['Latin phrases stand alone', 'incident nc nc1', ['nc']],
    ['the plural is the same phrase', 'customers, customer', ['customer', 'customer']],
    ['Latin beside Chinese', '开了nc单', ['nc']],
  ])('%s', (_, text, found) => {
    expect(finder.find(text)).toEqual(found);
  });

  it('agrees with a search at every place', () => {
    const phrases = ['ab', 'abc', 'bc', 'cab', 'aa'].map((phrase) =>
      phrase.replace(/a/gu, '甲').replace(/b/gu, '乙').replace(/c/gu, '丙'),
    );
    const naive = (text: string): string[] => {
      const longest = phrases
        .filter((phrase) => text.startsWith(phrase))
        .sort((a, b) => b.length - a.length)[0];
      if (text === '') return [];
      return longest === undefined ? naive(text.slice(1)) : [longest, ...naive(text.slice(longest.length))];
    };
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 40 }), (text) => {
        expect(phraseFinder(phrases).find(text)).toEqual(naive(text));
      }),
    );
  });
});

describe('concepts', () => {
  it('gives words of the same meaning the same concept, across languages', () => {
    expect(conceptsOf('客户')).toEqual(conceptsOf('customers'));
    expect(conceptsOf('客户')).toEqual(['顾客']);
  });

  it('offers synonyms that a text does not use itself', () => {
    const synonyms = synonymsOf('供应商和供方');
    expect(synonyms).toContain('外部供方');
    expect(synonyms).not.toContain('供方');
    expect(synonyms).not.toContain('供应商');
  });
});

describe('query terms', () => {
  it('weighs a query’s own words above their synonyms', () => {
    const { words } = queryTerms('内审', tokeniser);
    expect(words.get('内审')).toBe(1);
    expect(words.get('内部审核')).toBeGreaterThan(0);
    expect(words.get('内部审核')).toBeLessThan(1);
  });

  it('counts a repeated word once', () => {
    expect(queryTerms('校准 校准 校准', tokeniser).words.get('校准')).toBe(1);
  });

  it('is empty for a query without words', () => {
    const { words, pairs } = queryTerms('？！…', tokeniser);
    expect([words.size, pairs.size]).toEqual([0, 0]);
  });
});
