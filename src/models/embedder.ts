import { z } from 'zod';
import { type Embedder, InputError } from '../core/index.js';
import { boundedFetch } from './bounded-fetch.js';

/** An embeddings endpoint as OpenAI's, which Ollama, vLLM, LM Studio and most gateways offer as well. */
export const embedderConfigSchema = z.strictObject({
  /** Up to and without `/embeddings`. */
  baseUrl: z.string().regex(/^https?:\/\//u),
  model: z.string().min(1),
  apiKey: z
    .string()
    .regex(/^[\x21-\x7e]+$/u)
    .optional(),
  /** Asked of the endpoint where it is not given, with one call at every start. */
  dimensions: z.int().min(1).max(8192).optional(),
});
export type EmbedderConfig = z.infer<typeof embedderConfigSchema>;

/** Texts that go with one call: enough to keep a server busy, few enough to lose little where it fails. */
const PER_CALL = 32;
const TIMEOUT_MS = 120_000;
const RETRIES = 3;
/** 32 vectors of 8,192 numbers of twenty characters. */
const MOST_BYTES = 16 * 1024 * 1024;

const answerSchema = z.object({
  data: z.array(z.object({ index: z.int().optional(), embedding: z.array(z.number()) })),
});

function unit(values: readonly number[]): Float32Array {
  const length = Math.hypot(...values);
  return Float32Array.from(values, (value) => (length === 0 ? 0 : value / length));
}

/** What went wrong, without the texts and without the key. */
const reasonOf = (error: unknown, { apiKey }: EmbedderConfig): string => {
  const text = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return (apiKey ? text.replaceAll(apiKey, '***') : text).slice(0, 200);
};

type Embed = (texts: readonly string[]) => Promise<Float32Array[]>;

/** @throws InputError `embedder-failed` */
function callOf(config: EmbedderConfig): Embed {
  const { baseUrl, model, apiKey, dimensions } = config;
  let opening: Promise<import('openai').OpenAI> | undefined;
  // The library is loaded with the first call, since it costs every start 60 ms otherwise.
  const open = async () => {
    const { OpenAI } = await import('openai');
    return new OpenAI({
      baseURL: baseUrl,
      apiKey: apiKey ?? 'none',
      // Servers without a key get no header instead of an invented one, and nothing meant for OpenAI travels elsewhere.
      defaultHeaders: apiKey ? {} : { Authorization: null },
      ...{ adminAPIKey: null, organization: null, project: null },
      logLevel: 'off',
      timeout: TIMEOUT_MS,
      maxRetries: RETRIES,
      fetch: boundedFetch(MOST_BYTES),
    });
  };
  return async (texts) => {
    try {
      opening ??= open();
      const body = { model, input: texts, encoding_format: 'float', ...(dimensions ? { dimensions } : {}) };
      const { data } = answerSchema.parse(await (await opening).post('/embeddings', { body }));
      const vectors = [...data].sort((a, b) => (a.index ?? 0) - (b.index ?? 0));
      if (vectors.length !== texts.length)
        throw new Error(`${vectors.length} vectors for ${texts.length} texts`);
      return vectors.map(({ embedding }) => unit(embedding));
    } catch (error) {
      const reason = error instanceof z.ZodError ? 'no embeddings in the answer' : reasonOf(error, config);
      throw new InputError('embedder-failed', { url: baseUrl, model, reason }, { cause: error });
    }
  };
}

/** Empty texts have no meaning, and some servers refuse them. */
const sendable = (text: string): string => (text.trim() === '' ? '-' : text);

/**
 * Opens an embeddings endpoint. Vectors come as unit vectors.
 * @throws InputError `embedder-failed`, `embedder-dimensions`
 */
export async function openEmbedder(config: EmbedderConfig): Promise<Embedder> {
  const call = callOf(config);
  const dimensions = config.dimensions ?? (await call(['dimensions']))[0]?.length ?? 0;
  const { host } = new URL(config.baseUrl);
  return {
    id: `${host}/${config.model}`,
    dimensions,
    async embed(texts) {
      const vectors: Float32Array[] = [];
      for (let at = 0; at < texts.length; at += PER_CALL) {
        vectors.push(...(await call(texts.slice(at, at + PER_CALL).map(sendable))));
      }
      const other = vectors.find(({ length }) => length !== dimensions);
      if (other) {
        throw new InputError('embedder-dimensions', {
          model: config.model,
          wanted: dimensions,
          given: other.length,
        });
      }
      return vectors;
    },
  };
}
