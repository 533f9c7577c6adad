import { HttpResponse } from 'msw';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ModelError, modelDraftSchema } from '../../src/core/index.js';
import { memoryCapabilityCache } from '../../src/models/index.js';
import { type Behaviour, chat, failure, fakeServer, KEY, openClient, toolCall } from './fake-server.js';

const server = fakeServer();
beforeAll(server.listen);
afterEach(server.reset);
afterAll(server.close);

const draft = {
  clause: '8.4',
  verdict: 'conform',
  sentences: [{ text: '抽查供方“虹溪模具”2025年3月的评价记录，结论为合格。', notes: ['n1', 'n2'] }],
  objectives: [{ name: '交付及时率', target: '≥95%', actual: '96.2%', period: '2025年1~6月' }],
  questions: [],
};
const json = JSON.stringify(draft);
const request = {
  messages: [
    { role: 'system' as const, content: 'You write audit reports.' },
    { role: 'user' as const, content: 'Draft 8.4.' },
  ],
  schemaName: 'clause_draft',
  schema: modelDraftSchema,
};

const says =
  (...args: Parameters<typeof chat>): Behaviour =>
  () =>
    HttpResponse.json(chat(...args));
const fails =
  (...args: Parameters<typeof failure>): Behaviour =>
  () =>
    failure(...args);

/** The real requests, without the canary of each fresh client. */
const asked = () => server.seen.filter(({ isCanary }) => !isCanary);

describe('an answer is found however it is wrapped', () => {
  const cases: { name: string; answer: Behaviour }[] = [
    { name: 'plain', answer: says(json) },
    {
      name: 'pretty-printed, with a byte order mark',
      answer: says(`\uFEFF${JSON.stringify(draft, null, 2)}\n`),
    },
    { name: 'a Markdown fence', answer: says(`\`\`\`json\n${json}\n\`\`\``) },
    {
      name: 'a fence between words',
      answer: says(`Here is the draft:\n\`\`\`\n${json}\n\`\`\`\nLet me know {if} it helps.`),
    },
    { name: 'text after the object', answer: says(`${json}\n\n以上内容依据 n1、n2 整理。`) },
    {
      name: 'reasoning before it',
      answer: says(`<think>\nMaybe {"verdict": "nonconform"}? No.\n</think>\n\n${json}`),
    },
    { name: 'reasoning whose opening tag was cut off', answer: says(`The notes say OK.\n</think>${json}`) },
    { name: 'an empty thought', answer: says(`<think>\n\n</think>\n\n${json}`) },
    { name: 'another object first', answer: says(`Schema: {"type":"object"}\n${json}`) },
    { name: 'a list of one', answer: says(`[${json}]`) },
    { name: 'JSON within a JSON string', answer: says(JSON.stringify(json)) },
    {
      name: 'content in parts',
      answer: says([
        { type: 'text', text: json.slice(0, 40) },
        { type: 'text', text: json.slice(40) },
      ]),
    },
    { name: 'a tool call with blank content', answer: () => HttpResponse.json(toolCall(json)) },
    { name: 'a tool call with an object for arguments', answer: () => HttpResponse.json(toolCall(draft)) },
    { name: 'fields nobody asked for', answer: says(JSON.stringify({ ...draft, confidence: 0.9 })) },
    {
      name: 'complete although the limit was reached after it',
      answer: says(`${json}\n\n补充说明：以上`, { finish: 'length' }),
    },
    { name: 'no usage', answer: () => HttpResponse.json({ choices: [{ message: { content: json } }] }) },
    { name: 'sent as text/plain', answer: () => new HttpResponse(JSON.stringify(chat(json))) },
  ];
  it.each(cases)('$name', async ({ answer }) => {
    server.answers = [answer];
    const { client } = openClient();
    expect(await client.complete(request)).toMatchObject({ value: draft, repairs: 0 });
    expect(asked()).toHaveLength(1);
  });
});

describe('a defective answer is handed back', () => {
  const invalid = says(JSON.stringify({ ...draft, verdict: 'ok', sentences: [{ text: 'x' }] }));
  const cases: { name: string; answers: Behaviour[]; repairs: number; told: RegExp }[] = [
    {
      name: 'wrong fields',
      answers: [invalid, says(json)],
      repairs: 1,
      told: /verdict: Invalid option.*\nsentences\.0\.notes: Invalid input/u,
    },
    {
      name: 'no JSON',
      answers: [says('I drafted it.'), says(json)],
      repairs: 1,
      told: /no complete JSON object/u,
    },
    {
      name: 'half an object',
      answers: [says(json.slice(0, -9)), says(json)],
      repairs: 1,
      told: /no complete JSON object/u,
    },
    {
      name: 'a comma too many',
      answers: [says(json.replace(']}', '],}')), says(json)],
      repairs: 1,
      told: /double-quoted property name/u,
    },
    {
      name: 'twice wrong',
      answers: [says('{}'), invalid, says(json)],
      repairs: 2,
      told: /sentences\.0\.notes/u,
    },
    { name: 'blank', answers: [says(' \n\t '), says(json)], repairs: 1, told: /came back empty/u },
    {
      name: 'thoughts and nothing else',
      answers: [says('<think>hm</think>\n'), says(json)],
      repairs: 1,
      told: /came back empty/u,
    },
    {
      name: 'no choice at all',
      answers: [() => HttpResponse.json({ choices: [] }), says(json)],
      repairs: 1,
      told: /came back empty/u,
    },
  ];
  it.each(cases)('$name', async ({ answers, repairs, told }) => {
    server.answers = answers;
    const { client, events } = openClient();
    const answer = await client.complete(request);
    expect(answer.value).toEqual(draft);
    expect(answer.repairs).toBe(repairs);
    expect(events.filter(({ type }) => type === 'repair')).toHaveLength(repairs);
    expect(asked().at(-1)?.body.messages.at(-1)?.content).toMatch(told);
  });

  it('with what the model said, its thoughts removed, and roles alternating', async () => {
    server.answers = [says('<think>secret</think>{"clause":"8.4"}'), says('   '), says(json)];
    const { client } = openClient();
    expect(await client.complete(request)).toMatchObject({
      repairs: 2,
      usage: { inputTokens: 300, outputTokens: 60 },
    });
    expect(asked().map(({ body }) => body.messages.map(({ role }) => role))).toEqual([
      ['system', 'user'],
      ['system', 'user', 'assistant', 'user'],
      ['system', 'user'],
    ]);
    expect(asked()[1]?.body.messages[2]?.content).toBe('{"clause":"8.4"}');
  });
});

describe('failures', () => {
  const three = (behaviour: Behaviour) => [behaviour, behaviour, behaviour];
  const cases: {
    name: string;
    answers: Behaviour[];
    failure: string;
    detail: string | RegExp;
    requests: number;
  }[] = [
    {
      name: 'invalid to the end',
      answers: three(says('{"clause":"8.4"}')),
      failure: 'invalid-answer',
      detail: /^verdict: /u,
      requests: 3,
    },
    {
      name: 'blank to the end',
      answers: three(says('')),
      failure: 'blank',
      detail: 'the answer has no content',
      requests: 3,
    },
    {
      name: 'cut off',
      answers: [says(json.slice(0, 80), { finish: 'length' })],
      failure: 'invalid-answer',
      detail: 'the answer was cut off at the limit of output tokens',
      requests: 1,
    },
    {
      name: 'refused',
      answers: [says(null, { refusal: 'I cannot help with that.' })],
      failure: 'refusal',
      detail: 'I cannot help with that.',
      requests: 1,
    },
    {
      name: 'filtered',
      answers: [says('', { finish: 'content_filter' })],
      failure: 'refusal',
      detail: 'stopped by the content filter',
      requests: 1,
    },
    {
      name: 'wrong key',
      answers: [fails(401, `Incorrect API key provided: ${KEY}.`)],
      failure: 'auth',
      detail: '401 Incorrect API key provided: ***.',
      requests: 1,
    },
    {
      name: 'wrong key, half masked',
      answers: [fails(403, 'Bearer sk-fict********cdef has no access')],
      failure: 'auth',
      detail: '403 *** has no access',
      requests: 1,
    },
    {
      name: 'no quota',
      answers: [fails(429, 'You exceeded your quota', {}, { code: 'insufficient_quota' })],
      failure: 'rate-limit',
      detail: '429 You exceeded your quota',
      requests: 1,
    },
    {
      name: 'no credit',
      answers: [fails(402, 'Insufficient Balance')],
      failure: 'rate-limit',
      detail: '402 Insufficient Balance',
      requests: 1,
    },
    {
      name: 'asked to come back in an hour',
      answers: [fails(429, 'slow down', { 'retry-after': '3600' })],
      failure: 'rate-limit',
      detail: '429 slow down',
      requests: 1,
    },
    {
      name: 'down',
      answers: Array(4).fill(fails(503, 'overloaded')),
      failure: 'server',
      detail: '503 overloaded',
      requests: 4,
    },
    {
      name: 'an error inside a 200',
      answers: Array(4).fill(() =>
        HttpResponse.json({ error: { message: 'upstream \u001b[31mgone', code: 502 } }),
      ),
      failure: 'server',
      detail: 'upstream  [31mgone',
      requests: 4,
    },
    {
      name: 'connection refused',
      answers: Array(4).fill(() => HttpResponse.error()),
      failure: 'network',
      detail: 'Connection error.',
      requests: 4,
    },
    {
      name: 'JSON that breaks off',
      answers: Array(4).fill(
        () => new HttpResponse('{"choices":[{"mess', { headers: { 'content-type': 'application/json' } }),
      ),
      failure: 'network',
      detail: 'the answer broke off or is no JSON',
      requests: 4,
    },
  ];
  it.each(cases)('$name', async ({ answers, failure: kind, detail, requests }) => {
    server.answers = answers;
    const { client } = openClient();
    const error = await client.complete(request).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ModelError);
    expect(error).toMatchObject({
      failure: kind,
      detail: typeof detail === 'string' ? detail : expect.stringMatching(detail),
    });
    expect(asked()).toHaveLength(requests);
  });

  it('a login page is no chat model, on any step', async () => {
    server.answers = Array.from(
      { length: 5 },
      () => () => new HttpResponse('<html>Sign in</html>', { headers: { 'content-type': 'text/html' } }),
    );
    await expect(openClient().client.complete(request)).rejects.toMatchObject({
      failure: 'bad-request',
      detail: 'the address answers, but not as a chat model; check the base URL',
    });
  });

  it('an answer of nine megabytes is not read to its end', async () => {
    server.answers = [() => HttpResponse.json(chat('x'.repeat(9 * 1024 * 1024)))];
    await expect(openClient().client.complete(request)).rejects.toMatchObject({
      failure: 'invalid-answer',
      detail: 'answer too large: more than 8388608 bytes',
    });
  });

  it('the key is nowhere in what is thrown', async () => {
    server.answers = [fails(401, `bad key ${KEY}`, { 'x-echo': KEY })];
    const error = await openClient()
      .client.complete(request)
      .catch((reason: unknown) => reason);
    const { inspect } = await import('node:util');
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('0123456789');
  });
});

describe('requests under way at once', () => {
  it.each([
    ['ollama', 1],
    ['openai', 4],
  ] as const)('%s: %i at most', async (provider, expected) => {
    let underWay = 0;
    let most = 0;
    const slow: Behaviour = async () => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, 5));
      underWay--;
      return HttpResponse.json(chat(json));
    };
    server.answers = Array(9).fill(slow);
    const { client } = openClient({ provider });
    await Promise.all(Array.from({ length: 9 }, () => client.complete(request)));
    expect(most).toBe(expected);
  });
});

describe('retries', () => {
  const cases: { name: string; answers: Behaviour[]; slept: number[] }[] = [
    { name: '429, then an answer', answers: [fails(429, 'slow down'), says(json)], slept: [250] },
    {
      name: '429 with seconds to wait',
      answers: [fails(429, 'slow down', { 'retry-after': '7' }), says(json)],
      slept: [7250],
    },
    {
      name: '429 with milliseconds to wait',
      answers: [fails(429, 'slow down', { 'retry-after-ms': '40' }), says(json)],
      slept: [290],
    },
    {
      name: '503 with a date to wait for',
      answers: [fails(503, 'x', { 'retry-after': 'Thu, 01 Jan 2026 00:00:03 GMT' }), says(json)],
      slept: [3250],
    },
    {
      name: '500, 502, 529: the wait doubles',
      answers: [fails(500, 'x'), fails(502, 'x'), fails(529, 'x'), says(json)],
      slept: [250, 500, 1000],
    },
    {
      name: 'no connection, then an answer',
      answers: [() => HttpResponse.error(), says(json)],
      slept: [250],
    },
  ];
  it.each(cases)('$name', async ({ answers, slept }) => {
    server.answers = answers;
    const { client, clock } = openClient();
    expect((await client.complete(request)).value).toEqual(draft);
    expect(clock.slept).toEqual(slept);
  });

  it('as often as configured', async () => {
    server.answers = Array(3).fill(fails(500, 'x'));
    await expect(openClient({ maxRetries: 0 }).client.complete(request)).rejects.toMatchObject({
      failure: 'server',
    });
    expect(asked()).toHaveLength(1);
  });

  it('a dead server is not probed again by the clauses that follow', async () => {
    server.canary = { json_schema_strict: fails(503, 'down') };
    const { client } = openClient();
    await expect(client.complete(request)).rejects.toMatchObject({ failure: 'server' });
    await expect(client.complete(request)).rejects.toMatchObject({ failure: 'server' });
    expect(server.seen).toHaveLength(4);
  });
});

describe('cancellation', () => {
  const cache = memoryCapabilityCache();
  beforeEach(async () => {
    await openClient({}, cache).client.complete(request);
    server.reset();
  });

  it('before anything is sent', async () => {
    const { client } = openClient({}, cache);
    await expect(client.complete({ ...request, signal: AbortSignal.abort() })).rejects.toMatchObject({
      failure: 'cancelled',
    });
    expect(server.seen).toHaveLength(0);
  });

  it('while the model writes', async () => {
    const controller = new AbortController();
    server.answers = [
      () => {
        controller.abort();
        return new Promise<Response>(() => undefined);
      },
    ];
    const { client } = openClient({}, cache);
    await expect(client.complete({ ...request, signal: controller.signal })).rejects.toMatchObject({
      failure: 'cancelled',
    });
    expect(server.seen).toHaveLength(1);
  });

  it('while waiting for a retry', async () => {
    const controller = new AbortController();
    server.answers = [
      () => {
        queueMicrotask(() => controller.abort());
        return failure(429, 'slow down', { 'retry-after': '30' });
      },
    ];
    const { client } = openClient({}, cache);
    await expect(client.complete({ ...request, signal: controller.signal })).rejects.toMatchObject({
      failure: 'cancelled',
    });
    expect(server.seen).toHaveLength(1);
  });

  it('of one request leaves the probe to the others', async () => {
    const controller = new AbortController();
    server.canary = {
      json_schema_strict: async (seen) => {
        controller.abort();
        await new Promise((resolve) => setTimeout(resolve, 20));
        return HttpResponse.json(
          chat(JSON.stringify({ zq_marker: 'vermilion-3', zq_rows: [] }), { seen: seen.step }),
        );
      },
    };
    const { client } = openClient();
    const [first, second] = await Promise.allSettled([
      client.complete({ ...request, signal: controller.signal }),
      client.complete(request),
    ]);
    expect(first).toMatchObject({ status: 'rejected', reason: { failure: 'cancelled' } });
    expect(second).toMatchObject({ status: 'fulfilled', value: { mode: 'json_schema_strict' } });
  });

  it('of the only request ends the probe, and the next request probes again', async () => {
    const controller = new AbortController();
    server.canary = {
      json_schema_strict: () => {
        controller.abort();
        return new Promise<Response>(() => undefined);
      },
    };
    const { client } = openClient();
    await expect(client.complete({ ...request, signal: controller.signal })).rejects.toMatchObject({
      failure: 'cancelled',
    });
    server.canary = {};
    expect((await client.complete(request)).mode).toBe('json_schema_strict');
  });
});
