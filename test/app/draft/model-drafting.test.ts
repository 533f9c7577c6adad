import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Corpus, type DraftRequest, draftNotes } from '../../../src/app/index.js';
import { temporaryFolder } from '../../helpers/cli.js';
import { chat } from '../../models/fake-server.js';
import { type Answer, type Body, json, serve } from './loopback.js';

const NAMES = ['岚屿精密部件有限公司', '沈知遥', '138-0013-8000', '虚舟市听潮路88号'];
const NOTES = [
  `受审核方：${NAMES[0]}`,
  `2025-11-12 品质部 陪同：${NAMES[1]}`,
  `地址：${NAMES[3]}`,
  '',
  '## 7.2',
  `培训计划12项完成11项，${NAMES[1]}说余下1项12月补`,
  '## 8.6',
  `抽10月成品检验记录12份，均有签字，联系电话 ${NAMES[2]}`,
  '## 9.2',
  '6月内审开出3项不符合，均已关闭',
  '',
].join('\n');

const corpus = Corpus.ofSamples();
let home = '';
let env: Record<string, string> = {};
beforeEach(() => {
  home = temporaryFolder();
  env = {
    CLAUSEWRIGHT_MODEL: 'm',
    CLAUSEWRIGHT_MAX_RETRIES: '0',
    CLAUSEWRIGHT_CONFIG_DIR: home,
    CLAUSEWRIGHT_LOG_DIR: join(home, 'log'),
  };
  vi.stubEnv('XDG_CACHE_HOME', home);
  return () => vi.unstubAllEnvs();
});

/** Says of each clause what its notes say, word for word. */
const faithful: Answer = (response, _, body) => {
  const asked = body.messages.at(-1)?.content ?? '';
  const notes = /<notes>\n([\s\S]*?)\n<\/notes>/u.exec(asked)?.[1] ?? '';
  const sentences = [...notes.matchAll(/^\[(n\d+)\] (?!\()(.*)$/gmu)].map(([, id, text]) => ({
    text: `${text}。`,
    notes: [id],
  }));
  const clause = /条款：(\S+)/u.exec(asked)?.[1] ?? '';
  json(
    response,
    chat(JSON.stringify({ clause, verdict: 'conform', sentences, objectives: [], questions: [] })),
  );
};

const draft = (url: string, over: Partial<DraftRequest> = {}, more: Record<string, string> = {}) =>
  draftNotes(
    { files: [{ path: 'day1.md', text: NOTES }], clauses: [], profile: null, offline: false, ...over },
    corpus,
    { ...env, CLAUSEWRIGHT_BASE_URL: url, ...more },
  );
const sent = (asked: readonly Body[]): string => JSON.stringify(asked);
const named = (text: string): string[] => NAMES.filter((name) => text.includes(name));
const logLines = (): Record<string, unknown>[] =>
  readdirSync(join(home, 'log')).flatMap((name) =>
    readFileSync(join(home, 'log', name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>),
  );

describe('drafting with a model', () => {
  it('sends no name, phone or address, and puts them back into the drafts', async () => {
    const { url, asked } = await serve(faithful);
    const { drafts } = await draft(url);
    expect(asked.length).toBeGreaterThanOrEqual(3);
    expect(named(sent(asked))).toEqual([]);
    expect(sent(asked)).toMatch(/«ORG\d+»/u);
    expect(sent(asked)).toMatch(/«PER\d+»/u);
    const written = drafts.map(({ narrative }) => narrative).join('\n');
    expect(named(written)).toEqual([NAMES[1], NAMES[2]]);
    expect(written).not.toMatch(/«/u);
  });

  it('sends names where that was configured', async () => {
    const { url, asked } = await serve(faithful);
    await draft(url, {}, { CLAUSEWRIGHT_SEND_NAMES: '1' });
    expect(named(sent(asked))).toContain(NAMES[1]);
  });

  it('logs what was sent where, about what, with which exemplars, and what became of it, in that order', async () => {
    const { url, asked } = await serve(faithful);
    await draft(url);
    const lines = logLines();
    const [first] = asked;
    expect(named(JSON.stringify(lines))).toEqual([]);
    expect(lines[0]).toMatchObject({ version: 1, type: 'sent', to: url, model: 'm', clause: '7.2' });
    expect(lines[0]?.exemplars).toHaveLength(3);
    const messages = (lines[0]?.messages ?? []) as { content: string }[];
    const content = messages.at(-1)?.content ?? '';
    expect(first?.messages.at(-1)).toMatchObject({ content: expect.stringContaining(content) });
    expect(content).not.toBe('');
    for (const clause of ['7.2', '8.6', '9.2']) {
      const types = lines.filter((line) => line.clause === clause).map(({ type }) => type);
      expect(types[0]).toBe('sent');
      expect(types.at(-1)).toBe('became');
      expect(types.filter((type) => type === 'answered').length).toBe(
        types.filter((type) => type === 'sent').length,
      );
    }
    const [file = ''] = readdirSync(join(home, 'log'));
    expect(file).toMatch(/^sent-\d{4}-\d{2}\.jsonl$/u);
    expect(statSync(join(home, 'log', file)).mode & 0o077).toBe(0);
    await draft(url);
    expect(logLines().slice(0, lines.length)).toEqual(lines);
  });

  it('tells in the log why the composer wrote instead', async () => {
    const { url } = await serve((response) => json(response, { error: { message: 'no' } }, 401));
    await draft(url);
    expect(logLines().map(({ type, outcome, became, reason }) => [type, outcome ?? became, reason])).toEqual([
      ['sent', undefined, undefined],
      ['answered', 'auth', undefined],
      ['became', 'composer', 'auth'],
    ]);
  });

  it('sends nothing where the log cannot be written', async () => {
    const { url, asked } = await serve(faithful);
    writeFileSync(join(home, 'log'), '');
    await expect(draft(url)).rejects.toMatchObject({ code: 'sent-log-unwritable' });
    expect(asked).toEqual([]);
  });

  it('works on several clauses at once, as many as allowed, and keeps their order', async () => {
    const [wide, narrow] = [await peak('3'), await peak('1')];
    expect(wide.most).toBeGreaterThan(1);
    expect(narrow.most).toBe(1);
    expect([wide.clauses, narrow.clauses]).toEqual([
      ['7.2', '8.6', '9.2'],
      ['7.2', '8.6', '9.2'],
    ]);
  });

  async function peak(concurrency: string) {
    let open = 0;
    let most = 0;
    const { url } = await serve(async (response, turn, body) => {
      most = Math.max(most, ++open);
      // The later is answered first.
      await wait(turn === 1 ? 150 : 40);
      open--;
      await faithful(response, turn, body);
    });
    const { drafts } = await draft(url, {}, { CLAUSEWRIGHT_CONCURRENCY: concurrency });
    return { most, clauses: drafts.map(({ clause }) => clause) };
  }

  it('goes on offline when the budget is used up, and counts what was used', async () => {
    const { url, asked } = await serve(faithful);
    const reasons: string[] = [];
    const used: number[] = [];
    const { drafts } = await draft(
      url,
      {
        onEvent: (event) => void (event.type === 'model-fallback' && reasons.push(event.reason)),
        onUsage: (totals) => void used.push(totals.requests, totals.inputTokens, totals.outputTokens),
      },
      { CLAUSEWRIGHT_BUDGET_TOKENS: '100', CLAUSEWRIGHT_CONCURRENCY: '1' },
    );
    expect([asked.length, reasons, drafts.length]).toEqual([1, ['budget'], 3]);
    expect(used).toEqual([1, 100, 20]);
  });

  it('stops at once when it is cancelled, and asks no more', async () => {
    const { url, asked } = await serve(() => {});
    const controller = new AbortController();
    const work = draft(url, { signal: controller.signal });
    await expect.poll(() => asked.length).toBe(1);
    controller.abort();
    await expect(work).rejects.toMatchObject({ failure: 'cancelled' });
    await wait(50);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['CLAUSEWRIGHT_SEND_NAMES', 'perhaps'],
    ['CLAUSEWRIGHT_BUDGET_TOKENS', '-1'],
    ['CLAUSEWRIGHT_CONCURRENCY', 'many'],
  ])('refuses %s=%s by name', async (name, value) => {
    const { url } = await serve(faithful);
    await expect(draft(url, {}, { [name]: value })).rejects.toMatchObject({
      code: 'model-setting-invalid',
      params: { name },
    });
  });
});
