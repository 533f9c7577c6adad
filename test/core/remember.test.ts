import { describe, expect, it } from 'vitest';
import { beginReport, remember, rememberFor, rememberValue } from '../../src/core/index.js';

describe('rememberValue', () => {
  it('reads a text once, also where it finds nothing', () => {
    const read: string[] = [];
    const lengthOf = rememberValue((text): number | undefined => {
      read.push(text);
      return text.length || undefined;
    });
    expect([lengthOf('甲'), lengthOf(''), lengthOf('甲'), lengthOf('')]).toEqual([
      1,
      undefined,
      1,
      undefined,
    ]);
    expect(read).toEqual(['甲', '']);
  });

  it('keeps all of a long report, and forgets it when another is read', () => {
    const texts = Array.from({ length: 40_000 }, (_, index) => `第${index}句`);
    let reads = 0;
    const lengthOf = rememberValue((text) => {
      reads++;
      return text.length;
    });
    beginReport();
    for (const text of [...texts, ...texts]) lengthOf(text);
    expect(reads).toBe(texts.length);
    beginReport();
    lengthOf('另一份报告');
    lengthOf('第0句');
    expect(reads).toBe(texts.length + 2);
  });
});

describe('remember', () => {
  it('gives every caller an array of its own', () => {
    const letters = remember((text) => [...text]);
    letters('甲乙').pop();
    expect(letters('甲乙')).toEqual(['甲', '乙']);
  });
});

describe('rememberFor', () => {
  it('reads an object once, and another one with the same content again', () => {
    const read: string[] = [];
    const nameOf = rememberFor(({ name }: { name: string }) => {
      read.push(name);
      return name === '' ? null : name;
    });
    const [one, twin, nameless] = [{ name: '甲' }, { name: '甲' }, { name: '' }];
    expect([one, one, twin, nameless, nameless].map(nameOf)).toEqual(['甲', '甲', '甲', null, null]);
    expect(read).toEqual(['甲', '甲', '']);
  });
});
