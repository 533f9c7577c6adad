import { describe, expect, it } from 'vitest';
import type { Facts, Language } from '../../src/core/index.js';
import { extractFacts } from '../../src/facts/index.js';
import { parseReport } from '../../src/parse/index.js';
import { sourceOf } from '../helpers/rule-tester.js';

const factsOf = (text: string, language: Language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en'): Facts =>
  extractFacts({ ...parseReport(sourceOf(text)), language });

describe('sums', () => {
  it.each<[string, string, string[], string]>([
    ['受理问题21起：包装9起、交期7起、标签5起。', '21起', ['9起', '7起', '5起'], 'yes'],
    ['公司88人，其中管理14人、生产66人。', '88人', ['14人', '66人'], 'no'],
    ['台账记录9件：噪声4、停车3、保洁2。', '9件', ['4', '3', '2'], 'yes'],
    ['供方30家，其中原料类14家、包材类9家。', '30家', ['14家', '9家'], 'no'],
    ['甲班9人、乙班6人，共15人。', '15人', ['9人', '6人'], 'yes'],
    ['全年共转移污泥18.6吨，联单2份：3月8.2吨，6月10.4吨。', '18.6吨', ['8.2吨', '10.4吨'], 'yes'],
    ['占比为甲厂48%、乙厂33%。', '100%', ['48%', '33%'], 'no'],
    ['Of the 44 actions, 31 are closed and 13 are open.', '44', ['31', '13'], 'likely'],
    ['The site has 61 people: 40 in the hall, 21 in the office.', '61 people', ['40', '21'], 'yes'],
    ['Twenty-one staff (hall 12, office 9).', 'Twenty-one', ['12', '9'], 'yes'],
    ['Waste was 4.2 t of ash and 3.1 t of sludge, in total 7.3 t.', '7.3 t', ['4.2 t', '3.1 t'], 'yes'],
  ])('%s', (text, total, parts, exhaustive) => {
    const [sum, ...others] = factsOf(text).sums;
    expect(others).toEqual([]);
    expect([sum?.total.raw, sum?.parts.map(({ raw }) => raw), sum?.exhaustive]).toEqual([
      total,
      parts,
      exhaustive,
    ]);
  });

  it('adds subtotals, and totals of rows', () => {
    const table =
      '| 班 | 一季度 | 二季度 | 合计 |\n|---|---|---|---|\n| 甲 | 1 | 2 | 3 |\n| 乙 | 2 | 4 | 6 |\n| 小计 | 3 | 6 | 9 |\n| 丙 | 1 | 1 | 2 |\n| 合计 | 4 | 7 | 11 |';
    const sums = factsOf(table).sums.map(({ total, parts }) => [
      total.value,
      parts.map(({ value }) => value),
    ]);
    expect(sums).toContainEqual([9, [3, 6]]);
    expect(sums).toContainEqual([11, [9, 2]]);
    expect(sums).toContainEqual([6, [2, 4]]);
  });
});

describe('rates and means', () => {
  it.each<[string, string, string, string, boolean]>([
    ['共装配217台，合格214台，合格率98.6%。', '98.6%', '214台', '217台', false],
    ['共检验40批，不合格2批，合格率95%。', '95%', '2批', '40批', true],
    ['合格率98%（全月50台中49台合格）。', '98%', '49台', '50台', false],
    ['26 of 27 drivers briefed, 96.3 %.', '96.3 %', '26', '27', false],
  ])('%s', (text, rate, part, whole, complement) => {
    const [fact] = factsOf(text).rates;
    expect([fact?.rate.raw, fact?.part.raw, fact?.whole.raw, fact?.complement]).toEqual([
      rate,
      part,
      whole,
      complement,
    ]);
  });

  it('reads the values of a mean', () => {
    const [fact] = factsOf('厚度2.1、2.2、2.3mm，平均2.2mm。').averages;
    expect([fact?.mean.raw, fact?.values.map(({ raw }) => raw)]).toEqual(['2.2mm', ['2.1', '2.2', '2.3mm']]);
  });

  it('reads a rate of a number of things', () => {
    const [fact] = factsOf('抽检20件，合格率95%。').populationRates;
    expect([fact?.population.raw, fact?.rate.raw, fact?.eitherOr]).toEqual(['20件', '95%', false]);
  });
});

describe('measurements', () => {
  it.each<[string, number | null, number | null, string[]]>([
    ['壁厚10.6mm（≥10.5mm），合格。', 0.0105, null, ['10.6mm']],
    ['工艺要求温度(120±5)℃，实测118℃，符合。', 115, 125, ['118℃']],
    ['要求厚度22（0/+1）mm，实测22.0、22.4，合格。', 0.022, 0.023, ['22.0', '22.4']],
    ['噪声62dB(A)（限值65dB(A)），达标。', null, 65, ['62dB(A)']],
    ['Required 5 °C or below, readings 3.8 and 4.1 °C, acceptable.', null, 5, ['3.8', '4.1 °C']],
  ])('%s', (text, low, high, values) => {
    const [fact] = factsOf(text).measurements;
    expect([fact?.limit.low?.value ?? null, fact?.limit.high?.value ?? null]).toEqual([low, high]);
    expect(fact?.values.map(({ raw }) => raw)).toEqual(values);
  });

  it.each(['壁厚10.2mm（≥10.5mm），不合格。', '壁厚10.2mm（≥10.5mm）。', '合格率目标≥98%，实测97%，符合。'])(
    'leaves out what nobody calls conforming, and objectives: %s',
    (text) => {
      expect(factsOf(text).measurements).toEqual([]);
    },
  );
});
