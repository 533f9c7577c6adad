import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partialStrings } from '../../src/models/partial-strings.js';

const PATH = ['sentences', 'text'];

const read = (pieces: readonly string[], most?: number): readonly string[] => {
  const reader = partialStrings(PATH, most);
  for (const piece of pieces) reader.push(piece);
  return reader.strings();
};

describe('strings of a document that is still arriving', () => {
  it.each<[name: string, text: string, strings: string[]]>([
    ['nothing yet', '', []],
    ['before the list', '{"clause":"8.4","verdict":"conf', []],
    ['within a string', '{"sentences":[{"text":"抽查3份', ['抽查3份']],
    ['within the second', '{"sentences":[{"text":"一。","notes":["n1"]},{"text":"二', ['一。', '二']],
    ['an escape that has begun', '{"sentences":[{"text":"a\\', ['a']],
    ['a character that has begun', '{"sentences":[{"text":"a\\u4e', ['a']],
    ['escapes', '{"sentences":[{"text":"\\u4e2d\\n\\"x\\" \\\\', ['中\n"x" \\']],
    ['no hexadecimal digits', '{"sentences":[{"text":"\\uzzzz', ['\ufffd']],
    [
      'the same key elsewhere',
      '{"text":"no","objectives":[{"text":"no"}],"sentences":[{"text":"yes"',
      ['yes'],
    ],
    ['a key written with escapes', '{"sentences":[{"te\\u0078t":"yes"', ['yes']],
    ['brackets and keys in strings', '{"clause":"]}\\"text\\":","sentences":[{"text":"{[', ['{[']],
    ['numbers and literals between', '{"a":[1,-2.5e3,null,true],"sentences":[{"n":0,"text":"x"', ['x']],
    ['a fence and words in front', 'Here it is:\n```json\n{"sentences":[{"text":"x', ['x']],
    [
      'braces in the reasoning',
      '<think>{"sentences":[{"text":"no"}]}</think>{"sentences":[{"text":"x',
      ['x'],
    ],
    ['reasoning that goes on', '<think>{"sentences":[{"text":"no"}]}', []],
    ['another document behind', '{"sentences":[{"text":"x"}]}\n{"sentences":[{"text":"y"}]}', ['x']],
    ['no JSON', '对不起，我不能回答。', []],
    ['brackets that do not match', '{"sentences":]]]}}}{{{"text":"x', []],
  ])('%s', (_, text, strings) => {
    expect(read([text])).toEqual(strings);
    expect(read(text.split(''))).toEqual(strings);
  });

  it('says whether something was added', () => {
    const reader = partialStrings(PATH);
    const grew = ['{"sentences":', '[{"te', 'xt":"', '中', '","notes":["n1"]}', ',{"text":"a'].map(
      reader.push,
    );
    expect(grew).toEqual([false, false, true, true, false, true]);
  });

  it('shows no more than it is told to', () => {
    expect(read([`{"sentences":[{"text":"${'长'.repeat(50)}"},{"text":"x"}]}`], 10)).toEqual([
      '长'.repeat(10),
      '',
    ]);
  });

  it('finds the strings of any document, however it is cut', () => {
    const text = fc.string({ unit: 'binary' });
    const document = fc.record({
      clause: text,
      sentences: fc.array(fc.record({ text, notes: fc.array(text), more: fc.jsonValue() })),
      questions: fc.array(text),
    });
    fc.assert(
      fc.property(document, fc.array(fc.nat(), { maxLength: 8 }), (value, cuts) => {
        const json = JSON.stringify(value);
        const at = [...cuts.map((cut) => cut % (json.length + 1)), json.length].sort((a, b) => a - b);
        const pieces = at.map((end, index) => json.slice(at[index - 1] ?? 0, end));
        expect(read(pieces)).toEqual(value.sentences.map((sentence) => sentence.text));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', 'u', ',', ':', 'a') })),
        (pieces) => {
          expect(read(pieces)).toBeInstanceOf(Array);
        },
      ),
    );
  });
});
