import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesNear } from '../../src/core/index.js';

const BOX = /□/u;
const LABELLED_BOX = /(?<label>[一-龥]{1,4}):?\s?□/gu;

describe('matches near an anchor', () => {
  const places = (text: string) => matchesNear(text, BOX, LABELLED_BOX).map(({ index }) => index);

  it.each([
    ['in one line', '变更:□', [0]],
    ['over a line break', '变更:\n□', [0]],
    ['in the last line of several', '正文\n正文\n变更□', [6]],
    ['one a line', '变更□\n投诉□', [0, 4]],
    ['several in a line', '变更□ 投诉□', [0, 4]],
    ['none without the anchor', '变更:\n\n投诉:', []],
    ['none in nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it('keep offsets, groups and input of the whole text', () => {
    const [match] = matchesNear('正文\n变更:□', BOX, LABELLED_BOX);
    expect({ index: match?.index, input: match?.input, label: match?.groups?.label }).toEqual({
      index: 3,
      input: '正文\n变更:□',
      label: '变更',
    });
  });

  it('show the line break before a line to lookbehinds', () => {
    expect(matchesNear('甲□\n乙□', BOX, /(?<=\n)乙□/gu).map(({ index }) => index)).toEqual([3]);
  });

  it('are those of the pattern alone wherever every match holds the anchor', () => {
    const texts = fc.string({ unit: fc.constantFrom('甲', '乙', '□', ':', ' ', '\n', 'a'), maxLength: 60 });
    fc.assert(
      fc.property(texts, (text) => {
        expect(places(text)).toEqual([...text.matchAll(LABELLED_BOX)].map(({ index }) => index));
      }),
    );
  });
});
