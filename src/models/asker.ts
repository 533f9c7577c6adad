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

export function createAsker(
  endpoint: Endpoint,
  transport: Transport,
  clock: Clock,
  onEvent: ModelEventListener | undefined,
): Asker {
  const { profile } = endpoint;
  const omitted = new Set<string>();
  const limit = pLimit(profile.concurrency);

  const optionalParameters = (question: Question): Record<string, unknown> => {
    const all = {
      temperature: endpoint.temperature,
      ...profile.body,
      [profile.tokenLimit]: question.maxTokens,
    };
    return Object.fromEntries(
      Object.entries(all).filter(([name, value]) => value !== undefined && !omitted.has(name)),
    );
  };

  const send = (question: Question, optional: Record<string, unknown>) =>
    withRetries(
      () =>
        transport(
          {
            model: endpoint.model,
            messages: question.messages,
            ...optional,
            ...stepParameters(question.step, question.schemaName, question.schema),
          },
          question.signal,
        ),
      {
        limit: question.retryLimit ?? ((error) => retryLimit(error, endpoint.maxRetries)),
        clock,
        signal: question.signal,
        onRetry: (error, delay) => onEvent?.({ type: 'retry', failure: error.failure, delay }),
      },
    );

  const adapt = async (question: Question): Promise<ChatReply> => {
    for (;;) {
      const optional = optionalParameters(question);
      try {
        return await send(question, optional);
      } catch (error) {
        const refused = refusedParameter(error, Object.keys(optional));
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
