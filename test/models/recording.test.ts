import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { costOf } from '../../src/app/draft/counted-client.js';
import { type ModelClient, ModelError, type ModelRequest } from '../../src/core/index.js';
import {
  meteredClient,
  noTotals,
  parseRecording,
  pseudonymousClient,
  pseudonymsOf,
  type Recorded,
  recordingClient,
  renderRecorded,
  replayClient,
  requestHash,
} from '../../src/models/index.js';

const schema = z.object({ text: z.string(), notes: z.array(z.string()) });
type Value = z.infer<typeof schema>;
const request = (content: string, over: Partial<ModelRequest<Value>> = {}): ModelRequest<Value> => ({
  messages: [
    { role: 'system', content: '系统 甲公司' },
    { role: 'user', content },
  ],
  schemaName: 's',
  schema,
  ...over,
});

/** Answers with what it was asked and how often; fails where it is told to. */
function echo(fail: (content: string) => ModelError | null = () => null) {
  const asked: string[] = [];
  const client: ModelClient = {
    id: 'echo-1',
    async complete<T>({ messages, schema: wanted }: ModelRequest<T>) {
      const content = messages.map((message) => message.content).join('|');
      asked.push(content);
      const error = fail(content);
      if (error) throw error;
      const value = wanted.parse({ text: `${messages.at(-1)?.content} #${asked.length}`, notes: ['n1'] });
      return { value, mode: 'text', usage: { inputTokens: 10, outputTokens: 5 }, repairs: asked.length - 1 };
    },
  };
  return { client, asked };
}

async function record(
  contents: string[],
  fail?: (content: string) => ModelError | null,
): Promise<Recorded[]> {
  const kept: Recorded[] = [];
  const client = recordingClient(
    echo(fail).client,
    (one) => void kept.push(one),
    () => 5,
  );
  for (const content of contents) await client.complete(request(content)).catch(() => null);
  return kept;
}

describe('a recording', () => {
  it('is replayed in order, the same question as often as it was asked', async () => {
    const kept = await record(['a', 'b', 'a']);
    expect(kept.map(({ index }) => index)).toEqual([0, 0, 1]);
    const text = kept.map(renderRecorded).join('');
    const client = replayClient('r.jsonl', parseRecording('r.jsonl', `\ufeff${text}\r\n`));
    expect(client.id).toBe('echo-1');
    const said = [];
    for (const content of ['a', 'a', 'b']) said.push((await client.complete(request(content))).value.text);
    expect(said).toEqual(['a #1', 'a #3', 'b #2']);
  });

  it.each<[string, ModelRequest<Value>]>([
    ['another question', request('c')],
    ['another schema name', request('a', { schemaName: 't' })],
    ['another schema', request('a', { schema: z.object({ text: z.string() }) as never })],
    ['another system message', { ...request('a'), messages: [{ role: 'user', content: 'a' }] }],
  ])('has no answer to %s', async (_, asked) => {
    const client = replayClient('r.jsonl', await record(['a']));
    await expect(client.complete(asked)).rejects.toMatchObject({
      code: 'recording-miss',
      params: { file: 'r.jsonl', schema: asked.schemaName, number: 1 },
    });
  });

  it('has no third answer where two were given', async () => {
    const client = replayClient('r.jsonl', await record(['a', 'a']));
    await client.complete(request('a'));
    await client.complete(request('a'));
    await expect(client.complete(request('a'))).rejects.toMatchObject({ params: { number: 3 } });
  });

  it('fails where the run failed, and forgets what the user cancelled', async () => {
    const failures = { a: new ModelError('refusal', 'no'), b: new ModelError('cancelled', 'x') };
    const kept = await record(['a', 'b', 'c'], (content) => failures[content.at(-1) as 'a'] ?? null);
    expect(kept.map(({ messages }) => messages.at(-1)?.content)).toEqual(['a', 'c']);
    const client = replayClient('r.jsonl', kept);
    await expect(client.complete(request('a'))).rejects.toMatchObject({ failure: 'refusal', detail: 'no' });
  });

  it('is of one model, and not empty', async () => {
    expect(() => replayClient('r.jsonl', [])).toThrow('recording-empty');
    const [one] = await record(['a']);
    if (!one) throw new Error('nothing recorded');
    expect(() => replayClient('r.jsonl', [one, { ...one, model: 'm2' }])).toThrow('recording-mixed');
  });

  it.each(['{', '{"version":2}', '[]'])('refuses the line %s and says which', (line) => {
    expect(() => parseRecording('r.jsonl', `\n${line}\n`)).toThrow(
      expect.objectContaining({ code: 'recording-invalid', params: { file: 'r.jsonl', line: 2 } }),
    );
  });

  it('names requests by what decides about the answer, not by the signal', () => {
    const hash = requestHash(request('a'));
    expect(requestHash(request('a', { signal: new AbortController().signal }))).toBe(hash);
    expect(hash).toMatch(/^[0-9a-f]{32}$/u);
  });
});

describe('metering', () => {
  it('counts answers, repairs, failures and what they cost', async () => {
    const totals = noTotals();
    const spent = { usage: { inputTokens: 100, outputTokens: 1 } };
    const { client } = echo((content) =>
      content.endsWith('bad') ? new ModelError('invalid-answer', 'x', spent) : null,
    );
    let now = 0;
    const metered = meteredClient(client, totals, {}, () => (now += 7));
    await metered.complete(request('a'));
    await metered.complete(request('b'));
    await expect(metered.complete(request('bad'))).rejects.toThrow('invalid-answer');
    expect(totals).toEqual({
      requests: 3,
      inputTokens: 120,
      outputTokens: 11,
      validFirst: 1,
      validRepaired: 1,
      failures: 1,
      ms: 21,
    });
    const prices = { input: 2, output: 8, currency: 'CNY' };
    expect(costOf(totals, prices)?.amount).toBeCloseTo(0.000328, 9);
    expect(costOf(totals, undefined)).toBeNull();
  });

  it('asks nothing more once the budget is used up', async () => {
    const { client, asked } = echo();
    const metered = meteredClient(client, noTotals(), { tokens: 30 });
    await metered.complete(request('a'));
    await metered.complete(request('b'));
    await expect(metered.complete(request('c'))).rejects.toMatchObject({ failure: 'budget' });
    expect(asked).toHaveLength(2);
  });
});

describe('pseudonyms', () => {
  const pseudonyms = pseudonymsOf([
    ['岚屿精密部件有限公司', '«ORG1»'],
    ['岚屿精密', '«ORG2»'],
    ['Li Wen', '«PER1»'],
    ['Li', '«PER2»'],
    ['a.b+c@x.test', '«MAIL1»'],
  ]);

  it.each([
    ['岚屿精密部件有限公司，简称岚屿精密', '«ORG1»，简称«ORG2»'],
    ['Li Wen and Li, not Limit or OLi', '«PER1» and «PER2», not Limit or OLi'],
    ['mail a.b+c@x.test', 'mail «MAIL1»'],
    ['nobody', 'nobody'],
  ])('hide %s', (text, hidden) => {
    expect(pseudonyms.hide(text)).toBe(hidden);
    expect(pseudonyms.restore(hidden)).toBe(text);
  });

  it.each([
    ['« org1 »说', '岚屿精密部件有限公司说'],
    ['<<PER_1>> 《ORG 2》 “PER2”', 'Li Wen 岚屿精密 Li'],
    ['«ORG9» ⟨ORG1⟩ ORG1', '«ORG9» ⟨ORG1⟩ ORG1'],
  ])('are restored from %s', (text, restored) => expect(pseudonyms.restore(text)).toBe(restored));

  it('keep names from the server, and give them back in every part of the answer', async () => {
    const { client, asked } = echo();
    const { value } = await pseudonymousClient(client, pseudonyms).complete(request('问岚屿精密的Li Wen'));
    expect(asked).toEqual(['系统 甲公司|问«ORG2»的«PER1»']);
    expect(value).toEqual({ text: '问岚屿精密的Li Wen #1', notes: ['n1'] });
  });

  it('do nothing without names', () => {
    const none = pseudonymsOf([]);
    expect([none.hide('甲'), none.restore('«ORG1»')]).toEqual(['甲', '«ORG1»']);
  });
});
