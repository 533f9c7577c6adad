import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import envPaths from 'env-paths';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { InputError } from '../core/index.js';
import { type EmbedderConfig, embedderConfigSchema, modelConfigSchema } from '../models/index.js';
import { nearestKey } from './engagement/nearest-key.js';

/** A firm's corpus on a PostgreSQL server; a password is better kept in `PGPASSWORD` or `~/.pgpass`. */
const sharedSchema = z.strictObject({
  url: z.string().regex(/^postgres(?:ql)?:\/\//u),
  team: z.string().min(1),
});
export type SharedConfig = z.infer<typeof sharedSchema>;

/** A vector store of LangChain: the module, the class that it exports, and what that wants to be told. */
const vectorStoreSchema = z.strictObject({
  module: z.string().regex(/^@langchain\/[\w./-]+$/u),
  name: z.string().regex(/^[A-Za-z]\w*$/u),
  options: z.record(z.string(), z.unknown()).optional(),
});

const corpusConfigSchema = z.strictObject({
  directory: z.string().min(1).optional(),
  postgres: sharedSchema.optional(),
  embedder: embedderConfigSchema.optional(),
  vectorStore: vectorStoreSchema.optional(),
});

/** What a million tokens of the model cost, so that drafting can say what it spent. */
const pricesSchema = z.strictObject({
  input: z.number().min(0),
  output: z.number().min(0),
  currency: z.string().min(1).max(8),
});

/** Per program: a command, and the key or keys that it gets in the place of its own. */
const bindingsSchema = z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1)]));
const keysSchema = z.strictObject({
  start: bindingsSchema.optional(),
  workbench: bindingsSchema.optional(),
  review: bindingsSchema.optional(),
});

/** How drafting may use a model. */
const draftingConfigSchema = z.strictObject({
  /** Send names of organisations and people, phones and addresses as they are, instead of placeholders. */
  sendNames: z.boolean().optional(),
  /** Clauses in work at once. */
  concurrency: z.int().min(1).max(16).optional(),
  /** Tokens, in and out, after which a run goes on offline. */
  budgetTokens: z.int().min(1).optional(),
});

/** The user configuration, `config.yaml` in the platform's config folder; every key may be absent. */
const configSchema = z.strictObject({
  language: z.enum(['zh', 'en']).optional(),
  corpus: corpusConfigSchema.optional(),
  model: modelConfigSchema.optional(),
  drafting: draftingConfigSchema.optional(),
  keys: keysSchema.optional(),
  prices: pricesSchema.optional(),
});
export type UserConfig = z.infer<typeof configSchema>;

type Environment = Readonly<Record<string, string | undefined>>;

const paths = envPaths('clausewright', { suffix: '' });

export const configPath = (env: Environment): string =>
  env.CLAUSEWRIGHT_CONFIG || join(env.CLAUSEWRIGHT_CONFIG_DIR || paths.config, 'config.yaml');

/** Where the user's past reports are kept. */
export const corpusDirectoryOf = (env: Environment, config: UserConfig): string =>
  env.CLAUSEWRIGHT_CORPUS_DIR || config.corpus?.directory || join(paths.data, 'corpus');

/**
 * The firm's shared corpus, where one is configured: `CLAUSEWRIGHT_CORPUS_URL` and `CLAUSEWRIGHT_CORPUS_TEAM`, else the
 * configuration. @throws InputError `config-value` for a variable that cannot be meant.
 */
export function sharedCorpusOf(env: Environment, config: UserConfig): SharedConfig | null {
  const url = env.CLAUSEWRIGHT_CORPUS_URL || config.corpus?.postgres?.url;
  const team = env.CLAUSEWRIGHT_CORPUS_TEAM || config.corpus?.postgres?.team;
  if (!url) return null;
  const parsed = sharedSchema.safeParse({ url, team });
  if (parsed.success) return parsed.data;
  const key = parsed.error.issues[0]?.path[0] === 'team' ? 'TEAM' : 'URL';
  throw new InputError('config-value', { file: 'CLAUSEWRIGHT_CORPUS_*', key: `CLAUSEWRIGHT_CORPUS_${key}` });
}

export interface DraftingConfig {
  sendNames: boolean;
  concurrency: number;
  budgetTokens: number | undefined;
}

const DRAFTING_VARIABLES = {
  sendNames: 'CLAUSEWRIGHT_SEND_NAMES',
  concurrency: 'CLAUSEWRIGHT_CONCURRENCY',
  budgetTokens: 'CLAUSEWRIGHT_BUDGET_TOKENS',
} as const;

const YES_OR_NO: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
]);

/**
 * How drafting may use a model: `CLAUSEWRIGHT_SEND_NAMES=1`, `CLAUSEWRIGHT_CONCURRENCY`, `CLAUSEWRIGHT_BUDGET_TOKENS`
 * before the configuration. @throws InputError `model-setting-invalid` for a variable that cannot be meant.
 */
export function draftingConfigOf(env: Environment, config: UserConfig): DraftingConfig {
  const given = Object.entries(DRAFTING_VARIABLES).flatMap(([key, name]) => {
    const text = env[name]?.trim();
    if (!text) return [];
    const value = key === 'sendNames' ? (YES_OR_NO.get(text) ?? text) : Number(text);
    return [[key, value] as const];
  });
  const parsed = draftingConfigSchema.safeParse({ ...config.drafting, ...Object.fromEntries(given) });
  if (!parsed.success) {
    const key = String(parsed.error.issues[0]?.path[0]) as keyof typeof DRAFTING_VARIABLES;
    throw new InputError('model-setting-invalid', { name: DRAFTING_VARIABLES[key] ?? key });
  }
  const { sendNames = false, concurrency = 4, budgetTokens } = parsed.data;
  return { sendNames, concurrency, budgetTokens };
}

/** Where the log of what was sent to models lies. */
export const sentLogDirectoryOf = (env: Environment): string =>
  env.CLAUSEWRIGHT_LOG_DIR || join(paths.data, 'log');

/** Where the runs of evals are kept. */
export const runsDirectoryOf = (env: Environment): string =>
  env.CLAUSEWRIGHT_RUNS_DIR || join(paths.data, 'runs');

/**
 * The embeddings endpoint, where one is configured: `CLAUSEWRIGHT_EMBED_BASE_URL`, `CLAUSEWRIGHT_EMBED_MODEL` and
 * `CLAUSEWRIGHT_EMBED_API_KEY`, else the configuration. @throws InputError `config-value` for a variable that cannot be meant.
 */
export function embedderOf(env: Environment, config: UserConfig): EmbedderConfig | null {
  const { CLAUSEWRIGHT_EMBED_BASE_URL, CLAUSEWRIGHT_EMBED_MODEL, CLAUSEWRIGHT_EMBED_API_KEY } = env;
  const own = config.corpus?.embedder;
  const baseUrl = CLAUSEWRIGHT_EMBED_BASE_URL || own?.baseUrl;
  if (!baseUrl) return null;
  const apiKey = CLAUSEWRIGHT_EMBED_API_KEY || own?.apiKey;
  const parsed = embedderConfigSchema.safeParse({
    baseUrl,
    model: CLAUSEWRIGHT_EMBED_MODEL || own?.model,
    ...(apiKey ? { apiKey } : {}),
    ...(own?.dimensions ? { dimensions: own.dimensions } : {}),
  });
  if (parsed.success) return parsed.data;
  const key = { model: 'MODEL', apiKey: 'API_KEY' }[String(parsed.error.issues[0]?.path[0])] ?? 'BASE_URL';
  throw new InputError('config-value', { file: 'CLAUSEWRIGHT_EMBED_*', key: `CLAUSEWRIGHT_EMBED_${key}` });
}

/** Where computed things lie that may be deleted at any time. */
export const cacheDirectoryOf = (env: Environment): string => env.CLAUSEWRIGHT_CACHE_DIR || paths.cache;

/** @throws InputError for a file that is no valid configuration; unknown keys name the nearest known one. */
export function loadConfig(env: Environment): UserConfig {
  const file = configPath(env);
  const text = readIfPresent(file);
  if (text === null) return {};
  const document = parseDocument(text);
  const [problem] = document.errors;
  if (problem) throw new InputError('config-invalid', { file, reason: problem.message.split('\n')[0] ?? '' });
  const parsed = configSchema.safeParse(document.toJS() ?? {});
  if (parsed.success) return parsed.data;
  throw describeIssue(file, parsed.error.issues[0]);
}

function readIfPresent(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new InputError('file-unreadable', { file, reason: code }, { cause: error });
  }
}

const KNOWN_KEYS: Readonly<Record<string, readonly string[]>> = {
  model: Object.keys(modelConfigSchema.shape),
  corpus: Object.keys(corpusConfigSchema.shape),
  keys: Object.keys(keysSchema.shape),
  prices: Object.keys(pricesSchema.shape),
  'corpus.postgres': Object.keys(sharedSchema.shape),
  'corpus.embedder': Object.keys(embedderConfigSchema.shape),
  'corpus.vectorStore': Object.keys(vectorStoreSchema.shape),
  drafting: Object.keys(draftingConfigSchema.shape),
};

/** Values stay out of the message: one of them may be a key. */
function describeIssue(file: string, issue: z.core.$ZodIssue | undefined): InputError {
  const place = issue?.path.join('.') ?? '';
  if (issue?.code !== 'unrecognized_keys') return new InputError('config-value', { file, key: place });
  const key = issue.keys[0] ?? '';
  const known = KNOWN_KEYS[place] ?? Object.keys(configSchema.shape);
  return new InputError('config-unknown-key', {
    file,
    key: [place, key].filter(Boolean).join('.'),
    nearest: nearestKey(key, known),
  });
}
