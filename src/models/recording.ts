import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  InputError,
  MODEL_FAILURES,
  type ModelAnswer,
  type ModelClient,
  ModelError,
  type ModelRequest,
} from '../core/index.js';
import { toModelSchema } from './json-schema.js';

const usageSchema = z.object({ inputTokens: z.number(), outputTokens: z.number() });

/** One line of a recording: what was asked, and what came of it. */
const recordedSchema = z.object({
  version: z.literal(1),
  model: z.string().min(1),
  /** Of the request; see `requestHash`. */
  hash: z.string().min(1),
  /** The how-manieth request of that hash it was, from 0. */
  index: z.int().nonnegative(),
  schemaName: z.string(),
  messages: z.array(z.object({ role: z.enum(['system', 'user', 'assistant']), content: z.string() })),
  /** Milliseconds from request to answer. */
  ms: z.number().nonnegative(),
  outcome: z.union([
    z.object({ value: z.unknown(), mode: z.string(), usage: usageSchema, repairs: z.int().nonnegative() }),
    z.object({ failure: z.enum(MODEL_FAILURES), detail: z.string() }),
  ]),
});
export type Recorded = z.infer<typeof recordedSchema>;

/** Names a request by all that decides about its answer: messages, name and shape of the schema. */
export const requestHash = ({ messages, schemaName, schema }: ModelRequest<unknown>): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        messages.map(({ role, content }) => [role, content]),
        schemaName,
        toModelSchema(schema),
      ]),
    )
    .digest('hex')
    .slice(0, 32);

/** Numbers the requests of each hash in the order in which they are made. */
function repeatCounter(): (hash: string) => number {
  const seen = new Map<string, number>();
  return (hash) => {
    const index = seen.get(hash) ?? 0;
    seen.set(hash, index + 1);
    return index;
  };
}

/**
 * Hands every request with its outcome to `keep`. Failures are kept, too, so that a replay falls back where the run
 * did; only what the user cancelled is not.
 */
export function recordingClient(
  client: ModelClient,
  keep: (recorded: Recorded) => void,
  now: () => number = Date.now,
): ModelClient {
  const repeat = repeatCounter();
  return {
    id: client.id,
    async complete<T>(request: ModelRequest<T>): Promise<ModelAnswer<T>> {
      const hash = requestHash(request);
      const { messages, schemaName } = request;
      const head = { version: 1 as const, model: client.id, hash, index: repeat(hash), schemaName };
      const started = now();
      const write = (outcome: Recorded['outcome']) =>
        keep({ ...head, messages: [...messages], ms: now() - started, outcome });
      try {
        const answer = await client.complete(request);
        write(answer);
        return answer;
      } catch (error) {
        if (error instanceof ModelError && error.failure !== 'cancelled')
          write({ failure: error.failure, detail: error.detail });
        throw error;
      }
    },
  };
}

/** A recording as the text of its file: one JSON document a line. */
export const renderRecorded = (recorded: Recorded): string => `${JSON.stringify(recorded)}\n`;

/** Reads the text of a recording. @throws InputError that names the file and the line. */
export function parseRecording(file: string, text: string): Recorded[] {
  return text
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [recordedSchema.parse(JSON.parse(line))];
      } catch (cause) {
        throw new InputError('recording-invalid', { file, line: index + 1 }, { cause });
      }
    });
}

/**
 * A model that gives the answers of a recording, again and in the same order, and asks nobody. Strict: a request that
 * was not recorded, or not that often, is an InputError `recording-miss`, since any other answer would be made up.
 * @throws InputError `recording-empty` for nothing recorded, `recording-mixed` for several models in one file.
 */
export function replayClient(file: string, recording: readonly Recorded[]): ModelClient {
  const models = [...new Set(recording.map(({ model }) => model))];
  const [id] = models;
  if (id === undefined) throw new InputError('recording-empty', { file });
  if (models.length > 1) throw new InputError('recording-mixed', { file, models: models.join(', ') });
  const repeat = repeatCounter();
  const byKey = new Map(recording.map((one) => [`${one.hash} ${one.index}`, one]));
  return {
    id,
    async complete<T>(request: ModelRequest<T>): Promise<ModelAnswer<T>> {
      if (request.signal?.aborted) throw new ModelError('cancelled', 'cancelled by the user');
      const hash = requestHash(request);
      const index = repeat(hash);
      const found = byKey.get(`${hash} ${index}`);
      const { schemaName } = request;
      if (!found) throw new InputError('recording-miss', { file, schema: schemaName, number: index + 1 });
      if ('failure' in found.outcome) throw new ModelError(found.outcome.failure, found.outcome.detail);
      const { mode, usage, repairs, value } = found.outcome;
      return { value: request.schema.parse(value), mode, usage, repairs };
    },
  };
}
