import {
  type Language,
  type ModelAnswer,
  type ModelClient,
  ModelError,
  type ModelRequest,
} from '../core/index.js';
import { createAsker } from './asker.js';
import { type CapabilityCache, userCapabilityCache } from './capability.js';
import { converse } from './conversation.js';
import type { ModelEventListener } from './events.js';
import { TransportError } from './failure.js';
import { toModelSchema } from './json-schema.js';
import { type LadderStep, stepsFrom } from './ladder.js';
import { createProber } from './prober.js';
import { promptsDirectory } from './prompts.js';
import { loadProtocolPrompts, type ProtocolPrompts } from './protocol.js';
import { type Clock, cancelled, systemClock } from './retry.js';
import { type ModelSettings, resolveEndpoint } from './settings.js';
import { createTransport } from './transport.js';

export interface ModelClientOptions {
  /** Where probes are remembered; the user's cache folder when absent. */
  cache?: CapabilityCache;
  /** Of the client's own words to the model (format, repairs); English when absent. */
  language?: Language;
  /** The package's own when absent. */
  promptsDirectory?: string;
  onEvent?: ModelEventListener;
  clock?: Clock;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** The step is refused for this request; a lower one may serve. */
const isRefusedStep = (error: unknown): error is TransportError =>
  error instanceof TransportError && error.failure === 'bad-request';

/**
 * A model behind one OpenAI-compatible address. Finds out once how that model can be held to a schema, validates
 * every answer with the request's zod schema, retries what may pass, and throws `ModelError` otherwise.
 * Throws InputError at once for an address that is none. Opens no connection before the first request.
 */
export function createModelClient(settings: ModelSettings, options: ModelClientOptions = {}): ModelClient {
  const { onEvent, clock = systemClock } = options;
  const endpoint = resolveEndpoint(settings);
  const asker = createAsker(endpoint, createTransport(endpoint, clock), clock, onEvent);
  const prompts = once<ProtocolPrompts>(() =>
    loadProtocolPrompts(options.language ?? 'en', options.promptsDirectory ?? promptsDirectory()),
  );
  const cache = once(async () => options.cache ?? (await userCapabilityCache()));
  const prober = createProber(endpoint, asker, prompts, cache, clock, onEvent);
  /** Steps that served where a better one refused this very schema. */
  const lowered = new Map<string, LadderStep>();

  return {
    id: settings.model,
    async complete<T>(request: ModelRequest<T>): Promise<ModelAnswer<T>> {
      if (request.signal?.aborted) throw cancelled();
      const schema = toModelSchema(request.schema);
      const proven = await prober.step(request.signal);
      const context = { asker, prompts: prompts(), apiKey: endpoint.apiKey, onEvent };
      const steps = stepsFrom(lowered.get(request.schemaName) ?? proven, endpoint.profile.skip);
      let refusal: TransportError | null = null;
      for (const [index, step] of steps.entries()) {
        try {
          const answer = await converse(step, request, schema, context);
          if (refusal) {
            lowered.set(request.schemaName, step);
            await prober.forget();
          }
          return answer;
        } catch (error) {
          if (!isRefusedStep(error)) throw error;
          refusal ??= error;
          const next = steps[index + 1];
          if (next) onEvent?.({ type: 'step-down', from: step, to: next });
        }
      }
      throw refusal ?? new ModelError('bad-request', 'no way of asking is left');
    },
  };
}
