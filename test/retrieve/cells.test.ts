import { describe, expect, it } from 'vitest';
import { closeNames, fieldsOfCells, rowsOfCells } from '../../src/retrieve/slots/cells.js';
import { tableNames } from '../../src/retrieve/slots/table-names.js';

describe('tables that stand cell by cell', () => {
  it('gets its rows back, with what stands above it', () => {
    const text = '主要供方\n\t名称\n\t产品\n\t结论\n\t岚塑\n\t粒料\n\t合格\n\t沛安快运\n\t运输\n\t合格\n其后';
    expect(rowsOfCells(text)).toBe('主要供方\n名称|产品|结论\n岚塑|粒料|合格\n沛安快运|运输|合格\n');
    expect(tableNames(rowsOfCells(text)).organisations).toEqual(['岚塑', '沛安快运']);
  });

  it.each([
    ['a run without a head', '名单\n\t岚塑\n\t粒料\n\t合格\n其后'],
    ['a head without rows', '名单\n\t名称\n\t产品\n其后'],
    ['lines that hold several cells', '名单\n\t名称\t产品\n\t岚塑\t粒料\n其后'],
  ])('leaves %s alone', (_what, text) => {
    expect(
      rowsOfCells(text)
        .trim()
        .split('\n')
        .filter((line) => line.includes('|')),
    ).toEqual([]);
  });

  it('reads names only beneath a caption that speaks of firms', () => {
    expect(tableNames('主要设备\n名称|数量\n岚塑|2').organisations).toEqual([]);
    expect(tableNames('主要顾客\n名称|数量\n岚塑|2').organisations).toEqual(['岚塑']);
  });
});

describe('fields whose value stands in the next cell', () => {
  it.each([
    ['联系人\n\t禾初晗\n\t电话\n\t13900001111', '联系人:禾初晗\n电话:13900001111'],
    ['注册地址\n\t岚州市清溪路61号', '注册地址:岚州市清溪路61号'],
    ['姓名\n\t岗位\n\t禾初晗', ''],
    ['经营范围\n\t阀门销售', ''],
  ])('%j', (text, expected) => {
    expect(fieldsOfCells(text)).toBe(expected);
  });
});

describe('names set with a space', () => {
  it.each([
    ['审核员：禾 晗　组长：云　帆', '审核员：禾晗　组长：云帆'],
    ['禾初晗 云帆', '禾初晗 云帆'],
    ['日 期', '日期'],
    ['查 看了 三 份记录', '查 看了 三 份记录'],
  ])('%s', (text, expected) => {
    expect(closeNames(text)).toBe(expected);
  });
});
