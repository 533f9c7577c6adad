import { z } from 'zod';
import type { ModelFailure, ModelMessage } from '../core/index.js';
import { readAnswer } from './answer.js';
import type { Asker } from './asker.js';
import type { Capability } from './capability.js';
import type { ModelEventListener } from './events.js';
import { TransportError } from './failure.js';
import { type JsonSchema, toModelSchema } from './json-schema.js';
import { appendToLast, isPromptOnly, type LadderStep, stepsFrom } from './ladder.js';
import { renderPrompt } from './prompts.js';
import { formatParagraph, type ProtocolPrompts } from './protocol.js';
import { retryLimit } from './retry.js';
import type { Endpoint } from './settings.js';

/**
 * Names and values that no model writes unasked: whoever answers with them has seen the schema or was held to it.
 * Shaped like a draft (an enum, a list of objects, a list within), since some servers give up at nesting.
 */
export const canarySchema = z.object({
  zq_marker: z.enum(['ultramarine-7', 'vermilion-3']),
  zq_rows: z.array(z.object({ zq_label: z.string(), zq_refs: z.array(z.string()) })),
});

/** Room for the thoughts of a reasoning model, and an end for one that runs on in blanks. */
const CANARY_TOKENS = 2048;

/** Failures that say "not this way", on which the next step is tried. 500 is what older llama.cpp says to `tools`. */
const isRefusal = (error: unknown): error is TransportError =>
  error instanceof TransportError &&
  (error.failure === 'bad-request' || error.failure === 'invalid-answer' || error.facts.status === 500);

export interface ProbeContext {
  endpoint: Endpoint;
  asker: Asker;
  prompts: ProtocolPrompts;
  onEvent: ModelEventListener | undefined;
}

interface Trial {
  outcome: 'serves' | 'refused' | 'unproven';
  detail: string;
  failure?: ModelFailure;
}

/** 500 may be a step that is not known, or a server in trouble: one more try tells them apart well enough. */
const canaryRetryLimit = (error: TransportError, configured: number): number =>
  error.facts.status === 500 ? Math.min(1, configured) : retryLimit(error, configured);

/** The canary as it is put on a step. Where the server is to enforce the schema, the prompt keeps silent about it:
 * else a model that merely obeys its prompt would pass for a server that constrains it. */
function canaryMessages(step: LadderStep, schema: JsonSchema, prompts: ProtocolPrompts): ModelMessage[] {
  const messages = renderPrompt(prompts.canary, {});
  return isPromptOnly(step) ? appendToLast(messages, formatParagraph(prompts, schema)) : messages;
}

async function tryStep(
  step: LadderStep,
  { asker, endpoint, prompts }: ProbeContext,
  signal: AbortSignal,
): Promise<Trial> {
  const schema = toModelSchema(canarySchema);
  try {
    const reply = await asker.ask({
      messages: canaryMessages(step, schema, prompts),
      step,
      schemaName: 'connection_test',
      schema,
      maxTokens: CANARY_TOKENS,
      retryLimit: (error) => canaryRetryLimit(error, endpoint.maxRetries),
      signal,
    });
    const reading = readAnswer(reply, canarySchema);
    if (reading.kind === 'value') return { outcome: 'serves', detail: '' };
    return { outcome: 'unproven', detail: reading.kind === 'invalid' ? reading.problems : reading.kind };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { outcome: 'refused', detail: error.detail, failure: error.failure };
  }
}

/** What a probe found; `certain` is false where it may find better another day, so that it is not to be kept. */
export interface ProbeResult {
  capability: Capability;
  certain: boolean;
}

/**
 * Walks down the ladder until the canary comes back as demanded. Plain text is the floor and needs no canary: there
 * is nothing to prove, and the answers themselves show what they are worth. Throws the `ModelError` of a server that
 * cannot be used at all (key, network, overload).
 */
export async function probe(context: ProbeContext, signal: AbortSignal): Promise<ProbeResult> {
  const { asker, endpoint, onEvent } = context;
  const found = (step: LadderStep): Capability => ({ step, omit: [...asker.omitted] });
  const trials: Trial[] = [];
  const isSound = () => trials.every(({ failure }) => failure !== 'server');
  for (const step of stepsFrom('json_schema_strict', endpoint.profile.skip)) {
    if (step === 'text') break;
    const trial = await tryStep(step, context, signal);
    onEvent?.({ type: 'probe', step, outcome: trial.outcome, detail: trial.detail });
    trials.push(trial);
    if (trial.outcome === 'serves') return { capability: found(step), certain: isSound() };
  }
  // Where every step was refused, the model may simply not be there yet.
  const isModelThere = trials.some(({ outcome }) => outcome === 'unproven');
  return { capability: found('text'), certain: isModelThere && isSound() };
}
