import { HttpResponse } from 'msw';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { modelDraftSchema } from '../../src/core/index.js';
import { pseudonymousClient, pseudonymsOf } from '../../src/models/index.js';
import { type Behaviour, chat, failure, fakeServer, openClient } from './fake-server.js';

const server = fakeServer();
beforeAll(server.listen);
afterEach(server.reset);
afterAll(server.close);

const TEXTS = ['抽查«ORG1»2031年的评价记录。', '结论为合格。'];
const draft = {
  clause: '8.4',
  verdict: 'conform',
  sentences: TEXTS.map((text) => ({ text, notes: ['n1'] })),
  objectives: [],
  questions: [],
};
const json = JSON.stringify(draft);

const cutInto = (text: string, count: number): string[] => {
  const size = Math.ceil(text.length / count);
  return Array.from({ length: count }, (_, at) => text.slice(at * size, (at + 1) * size));
};

interface StreamOptions {
  /** What the last event of a choice says; null where the stream breaks off before. */
  finish?: string | null;
  usage?: boolean;
  done?: boolean;
  asTool?: boolean;
}

/** A streamed completion, its bytes cut without regard to characters and lines. */
function streams(
  pieces: readonly string[],
  { finish = 'stop', usage = true, done = true, asTool = false }: StreamOptions = {},
): Behaviour {
  const event = (value: unknown) => `data: ${JSON.stringify(value)}\r\n\r\n`;
  const choice = (delta: object, reason: string | null = null) =>
    event({ choices: [{ index: 0, delta, finish_reason: reason }] });
  const delta = (text: string) =>
    asTool ? { tool_calls: [{ index: 0, function: { arguments: text } }] } : { content: text };
  const text = [
    ': keep-alive\n\n',
    choice({ role: 'assistant', content: '' }),
    ...pieces.map((piece) => choice(delta(piece))),
    finish === null ? '' : choice({}, finish),
    usage ? event({ choices: [], usage: { prompt_tokens: 100, completion_tokens: 20 } }) : '',
    done ? 'data: [DONE]\n\n' : '',
  ].join('');
  return () => {
    const bytes = new TextEncoder().encode(text);
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 7) controller.enqueue(bytes.subarray(at, at + 7));
        controller.close();
      },
    });
    return new HttpResponse(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
  };
}

/** What was heard, one string for each time. */
let heard: string[] = [];
beforeEach(() => {
  heard = [];
});

const request = {
  messages: [{ role: 'user' as const, content: 'Draft 8.4.' }],
  schemaName: 'clause_draft',
  schema: modelDraftSchema,
  watch: {
    path: ['sentences', 'text'],
    hear: (texts: readonly string[]) => void heard.push(texts.join('')),
  },
};

const asked = () => server.seen.filter(({ isCanary }) => !isCanary);
const wantsStream = () => asked().map(({ body }) => body.stream === true);

describe('an answer that is watched', () => {
  it.each([
    ['content', {}],
    ['arguments of a tool call', { asTool: true }],
    ['without an end mark', { done: false }],
    ['without a reason for its end', { finish: null }],
  ])('is told while it comes: %s', async (_, options) => {
    server.answers = [streams(cutInto(json, 40), options)];
    const { value, usage } = await openClient().client.complete(request);
    expect(value).toEqual(draft);
    expect(usage).toEqual({ inputTokens: 100, outputTokens: 20 });
    expect(asked()[0]?.body).toMatchObject({ stream: true, stream_options: { include_usage: true } });
    expect(heard[0]).toBe('');
    expect(heard.at(-1)).toBe(TEXTS.join(''));
    expect(heard.length).toBeGreaterThan(5);
    expect(heard.every((text) => TEXTS.join('').startsWith(text))).toBe(true);
  });

  it('is not asked for as a stream by who does not watch', async () => {
    const { watch: _, ...unwatched } = request;
    server.answers = [() => HttpResponse.json(chat(json))];
    await openClient().client.complete(unwatched);
    expect(wantsStream()).toEqual([false]);
  });

  it('may come whole from a server that does not stream', async () => {
    server.answers = [() => HttpResponse.json(chat(json))];
    expect((await openClient().client.complete(request)).value).toEqual(draft);
    expect(heard).toEqual(['']);
  });

  it.each([
    ['by name', 'Unrecognized request argument supplied: stream_options'],
    ['in words of its own', 'Streaming cannot be combined with response_format'],
  ])('is asked for anew, on the same step, where the server refuses to stream %s', async (_, message) => {
    server.answers = [() => failure(400, message), () => HttpResponse.json(chat(json))];
    const { client, events } = openClient();
    expect((await client.complete(request)).value).toEqual(draft);
    expect(wantsStream()).toEqual([true, false]);
    expect(events.filter(({ type }) => type === 'step-down')).toEqual([]);
  });

  it('is not streamed again by a server that does not tell what a stream used', async () => {
    server.answers = [streams([json], { usage: false }), () => HttpResponse.json(chat(json))];
    const { client } = openClient();
    expect((await client.complete(request)).usage).toEqual({ inputTokens: 0, outputTokens: 0 });
    expect((await client.complete(request)).usage).toEqual({ inputTokens: 100, outputTokens: 20 });
    expect(wantsStream()).toEqual([true, false]);
  });

  it('is told from the front again when the stream breaks off', async () => {
    server.answers = [
      streams([json.slice(0, 80)], { finish: null, done: false, usage: false }),
      streams(cutInto(json, 3)),
    ];
    const { client, events } = openClient();
    expect((await client.complete(request)).value).toEqual(draft);
    expect(events).toContainEqual(expect.objectContaining({ type: 'retry', failure: 'network' }));
    expect(heard.filter((text) => text === '').length).toBe(2);
    expect(heard.at(-1)).toBe(TEXTS.join(''));
  });

  it('is told from the front again when it has to be mended', async () => {
    server.answers = [streams(['{"sentences":[{"text":"不成"}]}']), streams([json])];
    const { repairs } = await openClient().client.complete(request);
    expect(repairs).toBe(1);
    expect(heard).toEqual(['', '不成', '', TEXTS.join('')]);
  });

  it('fails as it would unwatched where a failure is sent in the stream', async () => {
    const event = `data: ${JSON.stringify({ error: { message: 'no such key', code: 401 } })}\n\n`;
    server.answers = [() => new HttpResponse(event, { headers: { 'content-type': 'text/event-stream' } })];
    await expect(openClient().client.complete(request)).rejects.toMatchObject({ failure: 'auth' });
  });

  it('is refused where the filter of the server ends it', async () => {
    server.answers = [streams([json.slice(0, 80)], { finish: 'content_filter' })];
    await expect(openClient().client.complete(request)).rejects.toMatchObject({ failure: 'refusal' });
  });

  it('ends at once when it is cancelled in the middle', async () => {
    const abort = new AbortController();
    const event = `data: ${JSON.stringify({ choices: [{ delta: { content: json.slice(0, 90) } }] })}\n\n`;
    server.answers = [
      () =>
        new HttpResponse(
          // Never ends by itself.
          new ReadableStream<Uint8Array>({
            start: (stream) => stream.enqueue(new TextEncoder().encode(event)),
          }),
          { headers: { 'content-type': 'text/event-stream' } },
        ),
    ];
    const watch = {
      path: request.watch.path,
      hear: (texts: readonly string[]) => {
        if (texts.length > 0) abort.abort();
      },
    };
    const answer = openClient().client.complete({ ...request, watch, signal: abort.signal });
    await expect(answer).rejects.toMatchObject({ failure: 'cancelled' });
  });

  it('shows names, never what stands for them', async () => {
    const text = JSON.stringify(draft);
    server.answers = [streams(text.split(''))];
    const { client } = openClient();
    const named = pseudonymousClient(client, pseudonymsOf([['虹溪模具', '«ORG1»']]));
    await named.complete(request);
    expect(heard.at(-1)).toBe('抽查虹溪模具2031年的评价记录。结论为合格。');
    expect(heard.filter((shown) => /[«»]|ORG/u.test(shown))).toEqual([]);
  });
});
