import { HttpResponse, http, type JsonBodyType } from 'msw';
import { setupServer } from 'msw/node';
import {
  type Clock,
  createModelClient,
  type ModelEvent,
  type ModelSettings,
  memoryCapabilityCache,
} from '../../src/models/index.js';
import type { LadderStep } from '../../src/models/ladder.js';

export const BASE_URL = 'https://models.test/v1';
export const KEY = 'sk-fictional-0123456789abcdef';

interface ChatBody {
  messages: { role: string; content: string }[];
  response_format?: { type: string; json_schema?: { name: string; schema: Schema; strict?: boolean } };
  tools?: { function: { name: string; parameters: Schema } }[];
  [parameter: string]: unknown;
}

interface Schema {
  type?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  items?: Schema;
}

export interface Seen {
  step: LadderStep;
  body: ChatBody;
  headers: Headers;
  isCanary: boolean;
}

/** What a sampler that is held to a schema would produce. */
export function sample(schema: Schema): unknown {
  if (schema.enum) return schema.enum[0];
  if (schema.properties) {
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, child]) => [name, sample(child)]),
    );
  }
  if (schema.items) return [sample(schema.items)];
  return 'sampled';
}

export const chat = (
  content: unknown,
  { finish = 'stop', ...message }: { finish?: string; [field: string]: unknown } = {},
): JsonBodyType => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  choices: [
    { index: 0, finish_reason: finish, message: { role: 'assistant', content, ...message } } as JsonBodyType,
  ],
  usage: { prompt_tokens: 100, completion_tokens: 20 },
});

export const toolCall = (args: unknown): JsonBodyType =>
  chat(null, {
    finish: 'tool_calls',
    tool_calls: [{ id: 'c1', type: 'function', function: { name: 'x', arguments: args } }],
  });

export const failure = (status: number, message: string, headers: Record<string, string> = {}, extra = {}) =>
  HttpResponse.json(
    { error: { message, type: 'error', param: null, code: null, ...extra } },
    { status, headers },
  );

/** `enforces`: constrains. `ignores`: answers 200 in prose. `chatty`: answers 200 with JSON of its own. Else the response. */
export type Behaviour = 'enforces' | 'ignores' | 'chatty' | ((seen: Seen) => Response | Promise<Response>);

const stepOf = ({ response_format: format, tools }: ChatBody): LadderStep => {
  if (tools) return 'tool_call';
  if (format?.type === 'json_object') return 'json_object';
  if (format?.json_schema) return format.json_schema.strict ? 'json_schema_strict' : 'json_schema';
  return 'text';
};

/** The schema a request carries: as a parameter, or shown in the prompt as a capable model would read it. */
function schemaOf(body: ChatBody): Schema {
  const shown = /<schema>\n(.*)\n<\/schema>/u.exec(body.messages.map(({ content }) => content).join('\n'));
  const given = body.response_format?.json_schema?.schema ?? body.tools?.[0]?.function.parameters;
  return given ?? (shown?.[1] ? JSON.parse(shown[1]) : {});
}

function obey(seen: Seen): Response {
  const text = JSON.stringify(sample(schemaOf(seen.body)));
  return HttpResponse.json(seen.step === 'tool_call' ? toolCall(text) : chat(text));
}

const respond = (behaviour: Behaviour, seen: Seen): Response | Promise<Response> => {
  if (behaviour === 'enforces') return obey(seen);
  if (behaviour === 'ignores') return HttpResponse.json(chat('Sure! This is a test record with two rows.'));
  if (behaviour === 'chatty') return HttpResponse.json(chat('{"test_record":{"rows":[{"id":1},{"id":2}]}}'));
  return behaviour(seen);
};

export interface FakeServer {
  seen: Seen[];
  /** How canaries are answered, per step; `enforces` where nothing is said. */
  canary: Partial<Record<LadderStep, Behaviour>>;
  /** Answers to other requests, in order; `enforces` when used up. */
  answers: Behaviour[];
  reset(): void;
  listen(): void;
  close(): void;
}

export function fakeServer(baseUrl = BASE_URL): FakeServer {
  const server: FakeServer = {
    seen: [],
    canary: {},
    answers: [],
    reset: () => Object.assign(server, { seen: [], canary: {}, answers: [] }),
    listen: () => network.listen({ onUnhandledRequest: 'error' }),
    close: () => network.close(),
  };
  const network = setupServer(
    http.post(`${baseUrl}/chat/completions`, async ({ request }) => {
      const body = (await request.json()) as ChatBody;
      const isCanary = JSON.stringify(body.messages).includes('connection test');
      const seen = { step: stepOf(body), body, headers: request.headers, isCanary };
      server.seen.push(seen);
      return respond(
        isCanary ? (server.canary[seen.step] ?? 'enforces') : (server.answers.shift() ?? 'enforces'),
        seen,
      );
    }),
  );
  return server;
}

/** A clock that never waits and notes what it was asked for; chance is always one half. */
export function stillClock(): Clock & { slept: number[] } {
  const slept: number[] = [];
  return {
    slept,
    now: () => Date.UTC(2026, 0, 1),
    random: () => 0.5,
    sleep: async (ms, signal) => {
      slept.push(ms);
      if (signal?.aborted) throw new Error('aborted');
    },
  };
}

export const settings = (changes: Partial<ModelSettings> = {}): ModelSettings => ({
  model: 'fictional-1',
  baseUrl: BASE_URL,
  apiKey: KEY,
  timeoutMs: 5000,
  maxRetries: 3,
  temperature: 0.2,
  ...changes,
});

export function openClient(changes: Partial<ModelSettings> = {}, cache = memoryCapabilityCache()) {
  const clock = stillClock();
  const events: ModelEvent[] = [];
  const client = createModelClient(settings(changes), {
    cache,
    clock,
    onEvent: (event) => events.push(event),
  });
  return { client, clock, events, cache };
}
