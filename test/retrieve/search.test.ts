import { beforeAll, describe, expect, it } from 'vitest';
import type { Embedder, SearchQuery } from '../../src/core/index.js';
import {
  buildIndex,
  type CorpusSearch,
  createSearch,
  offlineEmbedder,
  type SearchIndex,
} from '../../src/retrieve/index.js';
import { SHARES, TOTAL_SHARES } from '../../src/retrieve/search/shares.js';
import { turnsDuring, writeupOf } from './helpers.js';

const CALIBRATION = '抽查外径千分尺三把，校准证书在有效期内，标识与台账一致，标准器具已溯源到国家基准。';
const WRITEUPS = [
  writeupOf({ id: 'cal', clauses: ['7.1.5'], title: '监视和测量资源', text: CALIBRATION }),
  writeupOf({
    id: 'buy',
    clauses: ['8.4'],
    title: '外部供方的控制',
    text: '新增供方先评价后采购，年度复评按质量、交付、服务三项打分，末位供方已约谈。',
  }),
  writeupOf({
    id: 'waste',
    clauses: ['8.1'],
    standards: ['EMS'],
    title: '运行策划和控制',
    text: '危险废物分区贮存，台账与现场称重一致，转移联单齐全，接收单位资质有效。',
  }),
  writeupOf({
    id: 'aspects',
    clauses: ['6.1.2'],
    standards: ['EMS'],
    title: '环境因素',
    text: '逐工序识别废气、废水、固废和能耗，按打分准则评出重要环境因素十二项。',
  }),
  writeupOf({
    id: 'hazards',
    clauses: ['6.1.2'],
    standards: ['OHSMS'],
    title: '危险源辨识',
    text: '逐岗位辨识触电、坠落、机械伤害等危险源，用作业条件危险性评价法分级。',
  }),
  writeupOf({
    id: 'audit',
    clauses: ['9.2'],
    standards: ['QMS', 'EMS', 'OHSMS'],
    title: '内部审核',
    text: '按方案实施内审，内审员不审核自己的部门，开具的不符合均已关闭并验证。',
  }),
  writeupOf({
    id: 'bad',
    clauses: ['8.7', '10.2'],
    title: '不合格与纠正措施',
    text: '返工、降级、报废均有评审记录；投诉分析了根本原因，纠正措施经验证有效。',
  }),
];

let index: SearchIndex;
let corpus: CorpusSearch;
beforeAll(async () => {
  index = await buildIndex(WRITEUPS, offlineEmbedder);
  corpus = createSearch({ sources: [index], embedder: offlineEmbedder });
});

const ids = async (text: string, query: Partial<SearchQuery> = {}): Promise<string[]> =>
  (await corpus.search({ text, limit: 3, ...query })).map(({ id }) => id);

describe('search', () => {
  it.each([
    ['the same words', '千分尺校准证书', 'cal'],
    ['a synonym', '供应商怎么打分', 'buy'],
    ['an abbreviation', '内审员有没有查自己部门', 'audit'],
    ['English', 'internal audit findings closed', 'audit'],
    ['traditional width and case', 'ＩＮＴＥＲＮＡＬ　ＡＵＤＩＴ', 'audit'],
  ])('finds a writeup by %s', async (_, query, id) => {
    expect((await ids(query))[0]).toBe(id);
  });

  it('answers as the contract says', async () => {
    const [first] = await corpus.search({ text: '千分尺校准证书', limit: 1 });
    expect(first).toEqual({
      id: 'cal',
      clause: '7.1.5',
      standard: 'QMS',
      title: '监视和测量资源',
      text: CALIBRATION,
      score: expect.any(Number),
      report: 'past',
    });
    expect(first?.score).toBeGreaterThan(0);
    expect(first?.score).toBeLessThanOrEqual(1);
  });

  it('names the clause of a writeup that the query is about', async () => {
    const [corrective] = await corpus.search({ text: '投诉的根本原因和纠正措施', limit: 1 });
    const [output] = await corpus.search({ text: '不合格品返工、报废，隔离存放', limit: 1 });
    expect([corrective?.id, corrective?.clause]).toEqual(['bad', '10.2']);
    expect([output?.id, output?.clause]).toEqual(['bad', '8.7']);
  });

  it.each<[string, Partial<SearchQuery>, string[]]>([
    ['clause', { clause: '8.4' }, ['buy']],
    ['a child of the clause', { clause: '7.1' }, ['cal']],
    ['a parent of the clause', { clause: '8.4.1' }, ['buy']],
    ['clause with a prefix', { clause: 'S6.1.2' }, ['hazards']],
    ['clause of several standards', { clause: 'ES6.1.2' }, ['aspects', 'hazards']],
    ['standard', { standard: 'OHSMS' }, ['audit', 'hazards']],
    ['clause and standard', { clause: '6.1.2', standard: 'EMS' }, ['aspects']],
    ['a clause that nobody wrote about', { clause: '8.3' }, []],
    ['contradicting filters', { clause: 'E6.1.2', standard: 'OHSMS' }, []],
  ])('filters by %s', async (_, query, expected) => {
    expect((await ids('逐岗位打分辨识', { limit: 10, ...query })).sort()).toEqual(expected);
  });

  it('names the clause and standard that the filter asked for', async () => {
    const [audit] = await corpus.search({ text: '内审', limit: 1, standard: 'OHSMS' });
    const [corrective] = await corpus.search({ text: '返工', limit: 1, clause: '10.2' });
    expect([audit?.clause, audit?.standard]).toEqual(['9.2', 'OHSMS']);
    expect([corrective?.id, corrective?.clause]).toEqual(['bad', '10.2']);
  });

  it('lists the writeups of a clause where the query has no word', async () => {
    expect(await ids('', { clause: '7.1.5' })).toEqual(['cal']);
  });

  it.each(['', '？！', '的', 'xyzzy'])('finds nothing for a query that says nothing: %j', async (text) => {
    expect(await ids(text)).toEqual([]);
  });

  it('gives at most as many as asked for', async () => {
    expect(await ids('评价 打分 台账', { limit: 2 })).toHaveLength(2);
    expect(await ids('评价 打分 台账', { limit: 0 })).toEqual([]);
  });

  it('refuses a clause filter that names no clause', async () => {
    await expect(ids('内审', { clause: '3.1' })).rejects.toMatchObject({
      code: 'clause-unknown',
      params: { clause: '3.1' },
    });
  });

  it('refuses an index made by another embedder', async () => {
    const other: Embedder = { ...offlineEmbedder, id: 'other' };
    await expect(
      createSearch({ sources: [index], embedder: other }).search({ text: '内审', limit: 1 }),
    ).rejects.toMatchObject({
      code: 'corpus-other-embedder',
    });
  });

  it('explains every result by parts that make up its score', async () => {
    const results = await corpus.explain({ text: '供应商怎么打分', limit: 5 });
    expect(results[0]?.explain.lexical).toBe(1);
    expect(results[0]?.explain.total).toBeCloseTo(results[0]?.score ?? 0, 4);
    for (const { explain, score } of results) {
      for (const part of Object.values(explain)) expect(part).toBeGreaterThanOrEqual(0);
      expect(explain.total).toBeGreaterThanOrEqual(score - 1e-4);
      const { total, ...parts } = explain;
      const sum = (Object.keys(SHARES) as (keyof typeof SHARES)[]).reduce(
        (all, part) => all + SHARES[part] * parts[part],
        0,
      );
      expect(total).toBeCloseTo(sum / TOTAL_SHARES, 4);
    }
  });

  it('tells with a result what added to its score, where the query asks for it', async () => {
    const query = { text: '供应商怎么打分', limit: 5 };
    const results = await corpus.search({ ...query, explain: true });
    for (const { explain, score } of results) {
      const sum = Object.values(explain ?? {}).reduce((all, points) => all + points, 0);
      expect(sum).toBeCloseTo(score, 3);
    }
    expect(results.map(({ explain: _, ...result }) => result)).toEqual(await corpus.search(query));
  });

  it('never lets the score rise', async () => {
    const scores = (await corpus.search({ text: '评价 打分 台账', limit: 10 })).map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(3);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('gives the same order every time', async () => {
    const query = { text: '有没有评价', limit: 10 };
    expect(await corpus.search(query)).toEqual(await corpus.search(query));
  });
});

describe('search over several indexes', () => {
  it('ranks as over one, and leaves out what nearly repeats', async () => {
    const twin = writeupOf({
      ...(WRITEUPS[0] as (typeof WRITEUPS)[number]),
      id: 'twin',
      text: CALIBRATION.replace('三', '⟨NUM1⟩'),
    });
    const own = writeupOf({
      id: 'own',
      clauses: ['7.1.5'],
      text: '卡尺一把没有校准标识，台账上也查不到，开具不符合。',
    });
    const second = await buildIndex([twin, own], offlineEmbedder);
    const both = createSearch({
      sources: [index, { searchIndex: async () => second }],
      embedder: offlineEmbedder,
    });
    const found = await both.search({ text: '校准证书和标识', limit: 10, clause: '7.1.5' });
    expect(found.map(({ id }) => (id === 'twin' ? 'cal' : id))).toEqual(['cal', 'own']);
  });

  it('works with an empty index beside', async () => {
    const empty = await buildIndex([], offlineEmbedder);
    const both = createSearch({ sources: [empty, index], embedder: offlineEmbedder });
    expect((await both.search({ text: '千分尺校准', limit: 1 })).map(({ id }) => id)).toEqual(['cal']);
    expect(
      await createSearch({ sources: [empty], embedder: offlineEmbedder }).search({ text: '校准', limit: 3 }),
    ).toEqual([]);
  });
});

describe('many searches', () => {
  it('one after another leave others of the thread their turn', async () => {
    const ask = async () => {
      for (let i = 0; i < 400; i++) await corpus.search({ text: `校准证书第${i}号和标识`, limit: 5 });
    };
    expect(await turnsDuring(ask)).toBeGreaterThan(3);
  });
});

describe('many writeups', () => {
  it('of which few are looked at closely, give what comparing with all of them gives', async () => {
    const things = ['千分尺', '卡尺', '压力表', '天平', '烘箱', '量规', '温度计', '硬度计'];
    const acts = ['校准', '送检', '评价', '复评', '放行', '返工', '隔离', '巡检'];
    const many = Array.from({ length: 900 }, (_, i) =>
      writeupOf({
        id: `m${i}`,
        clauses: [['7.1.5', '8.4', '8.6', '8.7'][i % 4] ?? '8.1'],
        text: `${things[i % 8]}第${i}号由${acts[(i >> 3) % 8]}组${acts[(i >> 6) % 8]}，批号${i * 7919}，${things[(i * 5) % 8]}共${i}件。`,
      }),
    );
    const source = await buildIndex(many, offlineEmbedder);
    const ids = async (text: string, exhaustive: boolean) => {
      const search = createSearch({ sources: [source], embedder: offlineEmbedder, exhaustive });
      return (await search.search({ text, limit: 10 })).map(({ id }) => id);
    };
    for (const text of ['卡尺送检没有', '外协的活儿谁放行', '返工的隔离了吗，复评呢', '天平第77号']) {
      expect(await ids(text, false)).toEqual(await ids(text, true));
    }
  });
});
