import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { capabilityKey } from '../../src/models/capability.js';
import { createModelClient, memoryCapabilityCache } from '../../src/models/index.js';
import { systemClock } from '../../src/models/retry.js';
import { resolveEndpoint } from '../../src/models/settings.js';
import { chat, settings, stillClock } from './fake-server.js';

type Turn = (response: ServerResponse, request: IncomingMessage) => void;

const schema = z.object({ a: z.string() });
const body = (content: string) => JSON.stringify(chat(content));

const send =
  (content: string): Turn =>
  (response) =>
    response.setHeader('content-type', 'application/json').end(body(content));

/** Sends the beginning of an answer, up to the middle of a character, and then does `then`. */
const beginning =
  (then: (response: ServerResponse) => void): Turn =>
  (response) => {
    const bytes = Buffer.from(body('{"a":"顾客满意"}'));
    const middle = bytes.indexOf(Buffer.from('客')) + 1;
    response.setHeader('content-type', 'application/json').setHeader('content-length', 1_000_000);
    response.write(bytes.subarray(0, middle), () => then(response));
  };
const cutOff = beginning((response) => setTimeout(() => response.destroy(), 20));
const drip = beginning((response) => {
  const timer = setInterval(() => response.write(' '), 10);
  response.on('close', () => clearInterval(timer));
});
const hangUp: Turn = (_, request) => request.socket.destroy();
const silence: Turn = () => undefined;

let server: Server | undefined;
let requests = 0;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A real server that plays its turns in order, and a client that need not probe it. */
async function play(turns: Turn[], changes: Parameters<typeof settings>[0] = {}, clock = stillClock()) {
  requests = 0;
  server = createServer((request, response) => {
    request.resume().on('end', () => {
      requests++;
      (turns.shift() ?? hangUp)(response, request);
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const given = settings({
    baseUrl: `http://127.0.0.1:${port}/v1`,
    timeoutMs: 20_000,
    maxRetries: 2,
    ...changes,
  });
  const cache = memoryCapabilityCache();
  await cache.set(capabilityKey(resolveEndpoint(given)), { step: 'json_object', omit: [] });
  return createModelClient(given, { cache, clock });
}

const ask = { messages: [{ role: 'user' as const, content: 'x' }], schemaName: 's', schema };

describe('a real connection', () => {
  const cases: { name: string; turns: Turn[]; outcome: unknown; requests: number; isSilent?: boolean }[] = [
    {
      name: 'cut within a character, then whole',
      turns: [cutOff, send('{"a":"顾客满意"}')],
      outcome: { value: { a: '顾客满意' } },
      requests: 2,
    },
    {
      name: 'hung up on, then answered',
      turns: [hangUp, hangUp, send('{"a":"b"}')],
      outcome: { value: { a: 'b' } },
      requests: 3,
    },
    { name: 'cut every time', turns: [cutOff, cutOff, cutOff], outcome: { failure: 'network' }, requests: 3 },
    {
      name: 'silent: tried twice',
      isSilent: true,
      turns: [silence, silence],
      outcome: { failure: 'timeout', detail: 'no answer within 800 ms' },
      requests: 2,
    },
    {
      name: 'dripping for ever after its headers',
      isSilent: true,
      turns: [drip, drip],
      outcome: { failure: 'timeout', detail: 'no answer within 800 ms' },
      requests: 2,
    },
    {
      name: 'silent, then quick',
      isSilent: true,
      turns: [silence, send('{"a":"b"}')],
      outcome: { value: { a: 'b' } },
      requests: 2,
    },
  ];
  it.each(cases)('$name', async ({ turns, outcome, requests: expected, isSilent }) => {
    const client = await play(turns, isSilent ? { timeoutMs: 800 } : {});
    const result = await client.complete(ask).catch((reason: unknown) => reason);
    expect(result).toMatchObject(outcome as object);
    expect(requests).toBe(expected);
  });

  it('to a port where nobody listens says so', async () => {
    const client = await play([]);
    await new Promise((resolve) => server?.close(resolve));
    await expect(client.complete(ask)).rejects.toMatchObject({
      failure: 'network',
      detail: expect.stringContaining('ECONNREFUSED'),
    });
  });

  it('is closed when the user cancels within a slow answer', async () => {
    const controller = new AbortController();
    let closed: Promise<unknown> = Promise.reject(new Error('never asked'));
    closed.catch(() => undefined);
    const slow: Turn = (response, request) => {
      closed = once(response, 'close');
      drip(response, request);
      setTimeout(() => controller.abort(), 20);
    };
    const client = await play([slow]);
    const answer = client.complete({ ...ask, signal: controller.signal });
    await expect(answer).rejects.toMatchObject({ failure: 'cancelled' });
    await closed;
  });

  it('a wait for a retry ends with the cancellation', async () => {
    const controller = new AbortController();
    const slow: Turn = (response) => {
      response.writeHead(429, { 'retry-after': '50' }).end('{}');
      setTimeout(() => controller.abort(), 20);
    };
    const clock = { ...systemClock, slept: [] };
    const client = await play([slow], {}, clock);
    await expect(client.complete({ ...ask, signal: controller.signal })).rejects.toMatchObject({
      failure: 'cancelled',
    });
    expect(requests).toBe(1);
  });
});
