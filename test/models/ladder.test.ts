import { HttpResponse } from 'msw';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { modelDraftSchema } from '../../src/core/index.js';
import { LADDER, type LadderStep, memoryCapabilityCache } from '../../src/models/index.js';
import { type Behaviour, chat, failure, fakeServer, openClient, sample } from './fake-server.js';

const server = fakeServer();
beforeAll(server.listen);
afterEach(server.reset);
afterAll(server.close);

const request = {
  messages: [{ role: 'user' as const, content: 'Draft 8.4.' }],
  schemaName: 'clause_draft',
  schema: modelDraftSchema,
};
const sampled = {
  clause: 'sampled',
  verdict: 'conform',
  sentences: [{ text: 'sampled', notes: ['sampled'] }],
  objectives: [{ name: 'sampled', target: 'sampled', actual: 'sampled', period: 'sampled' }],
  questions: ['sampled'],
};

const unavailable: Behaviour = () => failure(400, 'This response_format type is unavailable now');
const blank: Behaviour = () => HttpResponse.json(chat('   \n \n', { finish: 'length' }));

describe('the probe finds the first step that really constrains', () => {
  const cases: {
    name: string;
    canary: Partial<Record<LadderStep, Behaviour>>;
    provider?: 'deepseek';
    tried: LadderStep[];
    /** The last one tried where absent. */
    mode?: LadderStep;
  }[] = [
    { name: 'OpenAI enforces strict schemas', canary: {}, tried: ['json_schema_strict'] },
    {
      name: 'strict is not known',
      canary: {
        json_schema_strict: () => failure(400, "Unknown parameter: 'response_format.json_schema.strict'."),
      },
      tried: ['json_schema_strict', 'json_schema'],
    },
    {
      name: 'a 200 with prose, as llama.cpp without a grammar',
      canary: { json_schema_strict: 'ignores', json_schema: 'ignores' },
      tried: ['json_schema_strict', 'json_schema', 'tool_call'],
    },
    {
      name: 'a 200 with JSON that the schema knows nothing of',
      canary: { json_schema_strict: 'chatty', json_schema: 'chatty', tool_call: 'chatty' },
      tried: ['json_schema_strict', 'json_schema', 'tool_call', 'json_object'],
    },
    {
      name: 'refusals by 400, 422, 404, 501 and 500',
      canary: {
        json_schema_strict: () => failure(422, 'json_schema is unavailable now'),
        json_schema: () => failure(404, 'No endpoints found that support structured outputs'),
        tool_call: () => failure(500, 'tools param requires --jinja flag'),
        json_object: () => failure(501, 'not supported'),
      },
      tried: ['json_schema_strict', 'json_schema', 'tool_call', 'tool_call', 'json_object'],
      mode: 'text',
    },
    {
      name: 'DeepSeek is not asked for what it is known to refuse, and returns blanks in JSON mode',
      provider: 'deepseek',
      canary: {
        json_schema_strict: unavailable,
        json_schema: unavailable,
        tool_call: unavailable,
        json_object: blank,
      },
      tried: ['tool_call', 'json_object'],
      mode: 'text',
    },
    {
      name: 'blank content and runaway output',
      canary: { json_schema_strict: blank, json_schema: () => HttpResponse.json(chat(null)) },
      tried: ['json_schema_strict', 'json_schema', 'tool_call'],
    },
  ];
  it.each(cases)('$name', async ({ canary, provider, tried, mode = tried.at(-1) }) => {
    server.canary = canary;
    const { client } = openClient({ provider });
    const answer = await client.complete(request);
    expect(server.seen.filter(({ isCanary }) => isCanary).map(({ step }) => step)).toEqual(tried);
    expect(answer).toEqual({
      value: sampled,
      mode,
      usage: { inputTokens: 100, outputTokens: 20 },
      repairs: 0,
    });
  });

  it('asks in plain text where no step is proven, and lets the answers speak', async () => {
    server.canary = Object.fromEntries(LADDER.map((step) => [step, 'ignores' as const]));
    const { client, events } = openClient();
    expect(await client.complete(request)).toMatchObject({ value: sampled, mode: 'text' });
    server.answers = Array(3).fill('ignores');
    await expect(client.complete(request)).rejects.toMatchObject({
      failure: 'invalid-answer',
      detail: 'no complete JSON object',
    });
    expect(events.filter(({ type }) => type === 'probe')).toHaveLength(4);
  });

  it('reports a model that does not exist, and looks anew when it is there', async () => {
    const cache = memoryCapabilityCache();
    const missing: Behaviour = () => failure(404, "model 'fictional-1' not found");
    server.canary = Object.fromEntries(LADDER.map((step) => [step, missing]));
    server.answers = [missing];
    await expect(openClient({}, cache).client.complete(request)).rejects.toMatchObject({
      failure: 'bad-request',
      detail: "404 model 'fictional-1' not found",
    });
    server.canary = {};
    expect((await openClient({}, cache).client.complete(request)).mode).toBe('json_schema_strict');
  });
});

describe('what is sent', () => {
  const schemaIn = (text: string) => text.includes('<schema>');
  it('the canary names its schema in the prompt only where nothing else does', async () => {
    server.canary = {
      json_schema_strict: 'ignores',
      json_schema: 'ignores',
      tool_call: 'ignores',
      json_object: 'ignores',
    };
    await openClient().client.complete(request);
    const shown = server.seen
      .filter(({ isCanary }) => isCanary)
      .map(({ step, body }) => [step, schemaIn(JSON.stringify(body.messages))]);
    expect(shown).toEqual([
      ['json_schema_strict', false],
      ['json_schema', false],
      ['tool_call', false],
      ['json_object', true],
    ]);
    expect(server.seen.slice(0, 3).some(({ body }) => JSON.stringify(body.messages).includes('zq_'))).toBe(
      false,
    );
  });

  it('one system message at most, and the format at the end of the last message', async () => {
    server.canary = { json_schema_strict: 'ignores', json_schema: 'ignores', tool_call: 'ignores' };
    await openClient().client.complete(request);
    const { messages } = server.seen.at(-1)?.body ?? { messages: [] };
    expect(messages.map(({ role }) => role)).toEqual(['user']);
    expect(messages[0]?.content).toMatch(/^Draft 8\.4\.\n\nAnswer with exactly one JSON object/u);
  });

  it('parameters of the provider, one that the server refuses by name left out from then on', async () => {
    server.canary = {
      json_schema_strict: ({ body }) =>
        'temperature' in body
          ? failure(
              400,
              "Unsupported value: 'temperature' does not support 0.2 with this model.",
              {},
              { param: 'temperature' },
            )
          : HttpResponse.json(chat(JSON.stringify(sample(body.response_format?.json_schema?.schema ?? {})))),
    };
    const { client } = openClient({ provider: 'qwen' });
    await client.complete(request);
    const sent = server.seen.map(({ isCanary, body }) => ({
      isCanary,
      model: body.model,
      temperature: body.temperature,
      enable_thinking: body.enable_thinking,
      max_tokens: body.max_tokens,
    }));
    const common = { model: 'fictional-1', enable_thinking: false };
    expect(sent).toEqual([
      { ...common, isCanary: true, temperature: 0.2, max_tokens: 2048 },
      { ...common, isCanary: true, temperature: undefined, max_tokens: 2048 },
      { ...common, isCanary: false, temperature: undefined, max_tokens: undefined },
    ]);
  });

  it('the key as a bearer token, and no header at all without one', async () => {
    await openClient().client.complete(request);
    await openClient({ apiKey: undefined }).client.complete(request);
    expect(
      server.seen.filter(({ isCanary }) => !isCanary).map(({ headers }) => headers.get('authorization')),
    ).toEqual(['Bearer sk-fictional-0123456789abcdef', null]);
  });
});

describe('what a probe found is kept', () => {
  const canaries = () => server.seen.filter(({ isCanary }) => isCanary).length;

  it('a second client finds it in the cache', async () => {
    const cache = memoryCapabilityCache();
    await openClient({}, cache).client.complete(request);
    await openClient({}, cache).client.complete(request);
    expect(canaries()).toBe(1);
  });

  it('another model or address is probed for itself', async () => {
    const cache = memoryCapabilityCache();
    await openClient({}, cache).client.complete(request);
    await openClient({ model: 'fictional-2' }, cache).client.complete(request);
    expect(canaries()).toBe(2);
  });

  it('parallel requests wait for one probe', async () => {
    const { client } = openClient();
    await Promise.all(Array.from({ length: 6 }, () => client.complete(request)));
    expect(canaries()).toBe(1);
    expect(server.seen).toHaveLength(7);
  });

  it('a parameter that was refused once is remembered with it', async () => {
    const cache = memoryCapabilityCache();
    server.canary = {
      json_schema_strict: ({ body }) =>
        'temperature' in body
          ? failure(400, 'temperature is not supported')
          : HttpResponse.json(chat(JSON.stringify(sample(body.response_format?.json_schema?.schema ?? {})))),
    };
    await openClient({}, cache).client.complete(request);
    await openClient({}, cache).client.complete(request);
    expect(server.seen.map(({ body }) => 'temperature' in body)).toEqual([true, false, false, false]);
  });

  it('a step that failed with 500 is not held against the server for ever', async () => {
    const cache = memoryCapabilityCache();
    server.canary = { json_schema_strict: () => failure(500, 'internal error') };
    const { client } = openClient({}, cache);
    expect((await client.complete(request)).mode).toBe('json_schema');
    server.canary = {};
    expect((await client.complete(request)).mode).toBe('json_schema');
    expect((await openClient({}, cache).client.complete(request)).mode).toBe('json_schema_strict');
  });

  it('a refusal of the real schema leads further down, and the cache forgets', async () => {
    const cache = memoryCapabilityCache();
    server.answers = [() => failure(400, 'schema too complex'), 'enforces', 'enforces'];
    const { client, events } = openClient({}, cache);
    expect((await client.complete(request)).mode).toBe('json_schema');
    expect((await client.complete(request)).mode).toBe('json_schema');
    expect(events).toContainEqual({ type: 'step-down', from: 'json_schema_strict', to: 'json_schema' });
    await openClient({}, cache).client.complete(request);
    expect(canaries()).toBe(2);
  });

  it('a request that every step refuses keeps the cache and throws the first refusal', async () => {
    const cache = memoryCapabilityCache();
    server.answers = LADDER.map((step) => () => failure(400, `maximum context length exceeded (${step})`));
    await expect(openClient({}, cache).client.complete(request)).rejects.toMatchObject({
      failure: 'bad-request',
      detail: '400 maximum context length exceeded (json_schema_strict)',
    });
    await openClient({}, cache).client.complete(request);
    expect(canaries()).toBe(1);
  });
});
