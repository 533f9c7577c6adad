import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareClauseNumbers,
  foldWidth,
  formatClauseRef,
  parseChineseNumeral,
  parseClauseRef,
  ViewBuilder,
} from '../../src/core/index.js';

describe('parseChineseNumeral', () => {
  it.each<[string, number | null]>([
    ['九十六', 96],
    ['二〇二四', 2024],
    ['一百零三', 103],
    ['十二', 12],
    ['两', 2],
    ['九十八点五', 98.5],
    ['三千八百六十', 3860],
    ['一万二千', 12_000],
    ['壹佰贰拾', 120],
    ['点五', null],
    ['九点', null],
    ['合格', null],
    ['', null],
  ])('%s is %s', (text, value) => {
    expect(parseChineseNumeral(text)?.value ?? null).toBe(value);
  });
});

describe('parseClauseRef', () => {
  it.each<[string, string | null]>([
    ['8.4', '8.4'],
    ['ES6.1.2', 'ES6.1.2'],
    ['QES 9.2', 'QES9.2'],
    ['Ｓ：5.4', 'S5.4'],
    ['O8.1.2', 'S8.1.2'],
    ['10', '10'],
    ['3.2', null],
    ['11.1', null],
    ['2024.3.15', null],
    ['目标', null],
  ])('%s reads as %s', (text, expected) => {
    const ref = parseClauseRef(text);
    expect(ref && formatClauseRef(ref)).toBe(expected);
  });

  it('orders clauses as a standard does', () => {
    expect(['10.2', '8.5.10', '8.5.2', '8.5', '9.1'].sort(compareClauseNumbers)).toEqual([
      '8.5',
      '8.5.2',
      '8.5.10',
      '9.1',
      '10.2',
    ]);
  });
});

describe('foldWidth', () => {
  it('folds one unit to one', () => {
    expect(foldWidth('（９８％），Ａ：≧３—〜')).toBe('(98%),A:≥3—~');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(foldWidth(text).length).toBe(text.length);
      }),
    );
  });
});

describe('ViewBuilder', () => {
  it('maps every span back to where it was read', () => {
    const view = new ViewBuilder(1).copy('达到', 0).replace('≥', { start: 2, end: 8 }).copy('95%', 9).build();
    expect(view.text).toBe('达到≥95%');
    expect(view.toSource({ start: 2, end: 6 })).toEqual({ start: 2, end: 12 });
    expect(view.toSource({ start: 0, end: 1 })).toEqual({ start: 0, end: 1 });
    expect(view.toSource({ start: 6, end: 6 })).toEqual({ start: 12, end: 12 });
    expect(view.fromSource(9)).toBe(3);
  });
});
