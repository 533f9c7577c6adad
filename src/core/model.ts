import type { z } from 'zod';

export interface ModelMessage {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

/** Shows an answer while it comes: for the eye only, since nothing of it has been checked. */
export interface AnswerWatch {
  /** Keys of the strings that are told, from the root; lists between them do not count. */
  path: readonly string[];
  /** Told those strings as far as they have come; none where an attempt begins anew. */
  hear(strings: readonly string[]): void;
}

export interface ModelRequest<T> {
  messages: readonly ModelMessage[];
  /** Name sent with the schema; letters, digits, `_` and `-`. */
  schemaName: string;
  schema: z.ZodType<T>;
  signal?: AbortSignal;
  /** Where the server can, the answer is streamed to it. */
  watch?: AnswerWatch;
}

export interface ModelUsage {
  inputTokens: number;
  outputTokens: number;
}

export interface ModelAnswer<T> {
  value: T;
  /** Which step of the structured-output ladder served. */
  mode: string;
  usage: ModelUsage;
  /** How many repairs were needed, 0 at best. */
  repairs: number;
}

/** A model behind which every provider looks the same. Throws `ModelError` when no usable answer came. */
export interface ModelClient {
  /** For outputs and logs, for example `deepseek-chat`. */
  readonly id: string;
  complete<T>(request: ModelRequest<T>): Promise<ModelAnswer<T>>;
}

export const MODEL_FAILURES = [
  'auth',
  'rate-limit',
  'network',
  'timeout',
  'server',
  'refusal',
  'blank',
  'invalid-answer',
  'cancelled',
  'bad-request',
  'budget',
] as const;
export type ModelFailure = (typeof MODEL_FAILURES)[number];

/** A model could not give a usable answer. Callers fall back to the offline composer and say why. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  /** What answers that could not be used have cost; undefined where nothing was answered. */
  readonly usage: ModelUsage | undefined;

  constructor(
    readonly failure: ModelFailure,
    readonly detail: string,
    options?: ErrorOptions & { usage?: ModelUsage },
  ) {
    super(`${failure}: ${detail}`, options);
    this.usage = options?.usage;
  }
}
