import { beforeAll, describe, expect, it } from 'vitest';
import { buildIndex, createSearch, offlineEmbedder, type SearchIndex } from '../../src/retrieve/index.js';
import { dayOf, NO_DAY, newestOf, recencyOf } from '../../src/retrieve/search/recency.js';
import { RECENCY_SHARE, TOTAL_SHARES } from '../../src/retrieve/search/shares.js';
import { writeupOf } from './helpers.js';

describe('the day of an audit', () => {
  it.each([
    ['1970-01-02', 1],
    ['2026-11-22', 20_779],
    ['2149-06-06', 65_535],
    ['2149-06-07', NO_DAY],
    ['1970-01-01', NO_DAY],
    ['1956-02-29', NO_DAY],
    ['', NO_DAY],
    ['last week', NO_DAY],
    [null, NO_DAY],
  ])('%j is day %i', (date, day) => {
    expect(dayOf(date)).toBe(day);
  });
});

describe('recency', () => {
  it('halves with every cycle of certification, from the newest of all lists', () => {
    const lists = [Uint16Array.from([20_000, NO_DAY]), Uint16Array.from([20_000 + 3 * 365, 1])];
    const [first = new Uint16Array(), second = new Uint16Array()] = lists;
    const newest = newestOf(lists);
    expect(newest).toBe(20_000 + 3 * 365);
    expect(recencyOf(second, newest)(0)).toBeCloseTo(RECENCY_SHARE, 6);
    expect(recencyOf(first, newest)(0) / RECENCY_SHARE).toBeCloseTo(0.5, 2);
    expect(recencyOf(first, newest)(1)).toBe(0);
    expect(recencyOf(second, newest)(1)).toBeLessThan(1e-7);
  });

  it('is nothing where no day is known', () => {
    const days = Uint16Array.from([NO_DAY, NO_DAY]);
    expect(newestOf([days])).toBe(NO_DAY);
    expect(newestOf([])).toBe(NO_DAY);
    expect(recencyOf(days, NO_DAY)(1)).toBe(0);
  });
});

/** The words are the same, the texts are no near repeats of one another. */
const SAME = [
  '供方年度复评按质量、交付和服务打分，末位供方已约谈',
  '末位供方已约谈，供方年度复评按服务、交付和质量打分',
];
const BETTER = '供方年度复评按质量、交付和服务三项打分，评分表齐全，末位供方已约谈并限期整改';
const buying = (id: string, text: string, date: string | null) =>
  writeupOf({ id, clauses: ['8.4'], title: '外部供方的控制', text, date });

describe('of writeups that fit as well', () => {
  const query = { text: '供方复评评分表', limit: 5 };
  const first = async (...indexes: SearchIndex[]) =>
    (await createSearch({ sources: indexes, embedder: offlineEmbedder }).explain(query))[0];
  let old: SearchIndex;
  beforeAll(async () => {
    old = await buildIndex([buying('old', SAME[0] ?? '', '2019-05-10')], offlineEmbedder);
  });

  it.each([
    ['the newer', '2024-05-10', 'new'],
    ['the one with a date', null, 'old'],
    ['the newer, whichever it is', '2018-05-10', 'old'],
  ])('%s comes first', async (_, date, id) => {
    const other = await buildIndex([buying('new', SAME[0] ?? '', date)], offlineEmbedder);
    expect((await first(old, other))?.id).toBe(id);
    expect((await first(other, old))?.id).toBe(id);
  });

  it('the newer comes first within an index, and says so', async () => {
    const [one = '', two = ''] = SAME;
    const index = await buildIndex(
      [buying('old', one, '2019-05-10'), buying('new', two, '2025-05-10')],
      offlineEmbedder,
    );
    const best = await first(index);
    expect(best?.id).toBe('new');
    expect(best?.explain.recency).toBeCloseTo(1, 6);
    expect(best?.points.recency).toBeCloseTo(RECENCY_SHARE / TOTAL_SHARES, 4);
  });

  it('an older one that fits better stays before', async () => {
    const index = await buildIndex(
      [buying('better', BETTER, '2010-05-10'), buying('new', SAME[0] ?? '', '2026-05-10')],
      offlineEmbedder,
    );
    expect((await first(index))?.id).toBe('better');
  });
});
