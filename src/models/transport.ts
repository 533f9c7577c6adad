import type OpenAI from 'openai';
import { ModelError } from '../core/index.js';
import { AnswerTooLargeError, boundedFetch, MAX_ANSWER_BYTES } from './bounded-fetch.js';
import { networkError, retryAfter, safeDetail, statusRow, TransportError } from './failure.js';
import { parseReply, wrappedError } from './reply.js';
import { type Clock, cancelled } from './retry.js';
import type { Endpoint } from './settings.js';
import { type AnswerListener, readStreamedReply, type StreamedReply } from './streamed-reply.js';

/**
 * Sends one chat completions body and reads the reply: no retry, no ladder. What the server streams is told to the
 * listener on the way. Throws `TransportError`.
 */
export type Transport = (
  body: Record<string, unknown>,
  signal: AbortSignal | undefined,
  listener?: AnswerListener,
) => Promise<StreamedReply>;

type Sdk = typeof import('openai');

const failed = (failure: ModelError['failure'], detail: string, status: number | null = null) =>
  new TransportError(failure, detail, { status, retryable: false, retryAfter: null, parameter: null });

const timedOut = ({ timeoutMs }: Endpoint) =>
  new TransportError('timeout', `no answer within ${timeoutMs} ms`, {
    status: null,
    retryable: true,
    retryAfter: null,
    parameter: null,
  });

function openClient({ OpenAI }: Sdk, endpoint: Endpoint): OpenAI {
  return new OpenAI({
    baseURL: endpoint.baseUrl,
    // The library insists on a key; servers without one get no header instead of an invented key.
    apiKey: endpoint.apiKey ?? 'none',
    defaultHeaders: endpoint.apiKey ? {} : { Authorization: null },
    // Whatever the environment holds for OpenAI itself must not travel to another server.
    adminAPIKey: null,
    organization: null,
    project: null,
    // Ours: the library's retries sleep through a cancellation and do not cover a body that breaks off.
    maxRetries: 0,
    // The library would print whole requests, and with them client data, when OPENAI_LOG is set.
    logLevel: 'off',
    fetch: boundedFetch(MAX_ANSWER_BYTES),
  });
}

/** Aborts after `ms` or with the caller, and tells which of the two it was. Covers the body, not only the headers. */
function startDeadline(ms: number, signal: AbortSignal | undefined) {
  const controller = new AbortController();
  const state = { expired: false };
  const timer = setTimeout(() => {
    state.expired = true;
    controller.abort();
  }, ms);
  const forward = () => controller.abort();
  signal?.addEventListener('abort', forward, { once: true });
  const stop = () => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', forward);
  };
  return { signal: controller.signal, state, stop };
}

/** Turns what the library or the network threw into a failure; anything else is a bug and passes through. */
function explain(error: unknown, sdk: Sdk, endpoint: Endpoint, now: number): unknown {
  if (error instanceof ModelError) return error;
  if (error instanceof AnswerTooLargeError)
    return failed('invalid-answer', `answer too large: ${error.message}`);
  if (error instanceof SyntaxError) return networkError(error, 'the answer broke off or is no JSON');
  if (error instanceof sdk.APIConnectionTimeoutError) return timedOut(endpoint);
  if (error instanceof sdk.APIConnectionError) {
    return networkError(error, safeDetail(error.message, endpoint.apiKey));
  }
  if (error instanceof sdk.APIError && typeof error.status === 'number') {
    const code = typeof error.code === 'string' ? error.code : null;
    const row = statusRow(error.status, code);
    return new TransportError(row.failure, safeDetail(error.message, endpoint.apiKey), {
      status: error.status,
      retryable: row.retryable,
      retryAfter: retryAfter(error.headers, now),
      parameter: error.param ?? null,
    });
  }
  // undici reports a connection that is cut within the body as a bare "terminated".
  if (error instanceof TypeError && error.message === 'terminated')
    return networkError(error, 'connection cut off');
  return error;
}

/** The library parses by content type, which some gateways get wrong. */
function parsedBody(raw: unknown): unknown {
  if (typeof raw !== 'string') return raw;
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}

/** Throws the failure that a body of a 200 holds. */
function refuseWrapped(body: unknown, endpoint: Endpoint): void {
  const wrapped = wrappedError(body);
  if (!wrapped) return;
  const row = statusRow(wrapped.status);
  throw new TransportError(row.failure, safeDetail(wrapped.message, endpoint.apiKey), {
    status: wrapped.status,
    retryable: row.retryable,
    retryAfter: null,
    parameter: null,
  });
}

function readBody(raw: unknown, endpoint: Endpoint): StreamedReply {
  const body = parsedBody(raw);
  refuseWrapped(body, endpoint);
  const reply = parseReply(body);
  if (!reply)
    throw failed('bad-request', 'the address answers, but not as a chat model; check the base URL', 200);
  return { reply, isCounted: true };
}

/** Some servers are asked for a stream and send the whole. */
async function readResponse(
  response: Response,
  endpoint: Endpoint,
  listener: AnswerListener,
): Promise<StreamedReply> {
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  if (!isStream || !response.body) return readBody(await response.text(), endpoint);
  return readStreamedReply(response.body, listener, (event) => refuseWrapped(event, endpoint));
}

/** Opens a server. The library is loaded with the first request, since it costs every start 60 ms otherwise. */
export function createTransport(endpoint: Endpoint, clock: Clock): Transport {
  let opening: Promise<{ sdk: Sdk; client: OpenAI }> | null = null;
  const open = async () => {
    const sdk = await import('openai');
    return { sdk, client: openClient(sdk, endpoint) };
  };
  return async (body, signal, listener) => {
    opening ??= open();
    const { sdk, client } = await opening;
    if (signal?.aborted) throw cancelled();
    const deadline = startDeadline(endpoint.timeoutMs, signal);
    try {
      const options = { signal: deadline.signal, timeout: endpoint.timeoutMs + 1000 };
      const request = client.post('/chat/completions', { body, ...options });
      if (!listener) return readBody(await request, endpoint);
      listener.begin();
      return await readResponse(await request.asResponse(), endpoint, listener);
    } catch (error) {
      if (signal?.aborted) throw cancelled();
      if (deadline.state.expired) throw timedOut(endpoint);
      throw explain(error, sdk, endpoint, clock.now());
    } finally {
      deadline.stop();
    }
  };
}
