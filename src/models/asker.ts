import pLimit from 'p-limit';
import type { ModelMessage } from '../core/index.js';
import type { ModelEventListener } from './events.js';
import { TransportError } from './failure.js';
import type { JsonSchema } from './json-schema.js';
import { isPromptOnly, type LadderStep, stepParameters } from './ladder.js';
import type { ChatReply } from './reply.js';
import { type Clock, retryLimit, withRetries } from './retry.js';
import type { Endpoint } from './settings.js';
import { untilAborted } from './shared-task.js';
import type { AnswerListener } from './streamed-reply.js';
import type { Transport } from './transport.js';

export interface Question {
  messages: readonly ModelMessage[];
  step: LadderStep;
  schemaName: string;
  schema: JsonSchema;
  /** Limit on output tokens; none when absent. */
  maxTokens?: number;
  /** How often to try again after this failure; the configured number when absent. */
  retryLimit?: (error: TransportError) => number;
  signal: AbortSignal | undefined;
  /** Hears the answer where the server streams it. */
  listener?: AnswerListener | undefined;
}

/** Asks a server, with retries, at its pace, and without the parameters that it refuses. */
export interface Asker {
  ask(question: Question): Promise<ChatReply>;
  /** Names of parameters that are left out; grows when the server refuses one. */
  readonly omitted: Set<string>;
  /** True where the prompt has to show the schema. */
  showsSchema(step: LadderStep): boolean;
}

/** The optional parameter that a refusal names, or null: `temperature` of reasoning models, for example. */
function refusedParameter(error: unknown, optional: readonly string[]): string | null {
  if (!(error instanceof TransportError) || error.failure !== 'bad-request') return null;
  const { parameter } = error.facts;
  const words = new Set(error.detail.match(/\w+/gu));
  return optional.find((name) => name === parameter || words.has(name)) ?? null;
}

/** A request that is refused while it asks for a stream is asked once more without. */
const refusedStream = (error: unknown, optional: Record<string, unknown>): 'stream' | null =>
  error instanceof TransportError && error.failure === 'bad-request' && optional.stream === true
    ? 'stream'
    : null;

export function createAsker(
  endpoint: Endpoint,
  transport: Transport,
  clock: Clock,
  onEvent: ModelEventListener | undefined,
): Asker {
  const { profile } = endpoint;
  const omitted = new Set<string>();
  const limit = pLimit(profile.concurrency);

  /** Streams only where the server tells what that used: whoever pays wants it counted. */
  const streaming = () => !omitted.has('stream') && !omitted.has('stream_options');

  const optionalParameters = (question: Question): Record<string, unknown> => {
    const all = {
      temperature: endpoint.temperature,
      ...profile.body,
      [profile.tokenLimit]: question.maxTokens,
      ...(question.listener && streaming() ? { stream_options: { include_usage: true }, stream: true } : {}),
    };
    return Object.fromEntries(
      Object.entries(all).filter(([name, value]) => value !== undefined && !omitted.has(name)),
    );
  };

  const once = async (question: Question, optional: Record<string, unknown>): Promise<ChatReply> => {
    const body = {
      model: endpoint.model,
      messages: question.messages,
      ...optional,
      ...stepParameters(question.step, question.schemaName, question.schema),
    };
    const listener = optional.stream === true ? question.listener : undefined;
    const { reply, isCounted } = await transport(body, question.signal, listener);
    if (listener && !isCounted) omitted.add('stream');
    return reply;
  };

  const send = (question: Question, optional: Record<string, unknown>) =>
    withRetries(() => once(question, optional), {
      limit: question.retryLimit ?? ((error) => retryLimit(error, endpoint.maxRetries)),
      clock,
      signal: question.signal,
      onRetry: (error, delay) => onEvent?.({ type: 'retry', failure: error.failure, delay }),
    });

  const adapt = async (question: Question): Promise<ChatReply> => {
    for (;;) {
      const optional = optionalParameters(question);
      try {
        return await send(question, optional);
      } catch (error) {
        const refused = refusedParameter(error, Object.keys(optional)) ?? refusedStream(error, optional);
        if (!refused) throw error;
        omitted.add(refused);
      }
    }
  };

  return {
    ask: (question) =>
      untilAborted(
        limit(() => adapt(question)),
        question.signal,
      ),
    omitted,
    showsSchema: (step) => isPromptOnly(step) || (profile.schemaUnseen && step !== 'tool_call'),
  };
}
