import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { chat, sample } from '../../models/fake-server.js';

/** What a request holds, as far as answers depend on it. */
export interface Body {
  messages: { role: string; content: string }[];
  response_format?: { type: string; json_schema?: { name: string; schema: never } };
  tools?: { function: { parameters: never } }[];
}

/** Answers the `turn`-th request for a draft, from 0. */
export type Answer = (response: ServerResponse, turn: number, body: Body) => void | Promise<void>;

export interface Loopback {
  url: string;
  /** Every request for a draft, as it came over the wire. */
  asked: Body[];
}

export const json = (response: ServerResponse, body: unknown, status = 200, headers = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
};

async function bodyOf(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Body;
}

/** A real server on this machine. The question by which a server is tried out it answers well, unless told otherwise. */
export async function serve(answer: Answer, { probes = true } = {}): Promise<Loopback> {
  const asked: Body[] = [];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const isProbe = JSON.stringify(body.messages).includes('connection test');
    if (isProbe && probes) {
      const schema = body.response_format?.json_schema?.schema ?? body.tools?.[0]?.function.parameters;
      return json(response, chat(JSON.stringify(schema ? sample(schema) : {})));
    }
    const turn = isProbe ? 0 : asked.push(body) - 1;
    await answer(response, turn, body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  );
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked };
}
