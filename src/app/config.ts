import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import envPaths from 'env-paths';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { InputError } from '../core/index.js';
import { modelConfigSchema } from '../models/index.js';
import { nearestKey } from './engagement/nearest-key.js';

/** The user configuration, `config.yaml` in the platform's config folder; every key may be absent. */
const configSchema = z.strictObject({
  language: z.enum(['zh', 'en']).optional(),
  corpus: z.strictObject({ directory: z.string().min(1).optional() }).optional(),
  model: modelConfigSchema.optional(),
});
export type UserConfig = z.infer<typeof configSchema>;

type Environment = Readonly<Record<string, string | undefined>>;

const paths = envPaths('clausewright', { suffix: '' });

export const configPath = (env: Environment): string =>
  env.CLAUSEWRIGHT_CONFIG || join(env.CLAUSEWRIGHT_CONFIG_DIR || paths.config, 'config.yaml');

/** Where the user's past reports are kept. */
export const corpusDirectoryOf = (env: Environment, config: UserConfig): string =>
  env.CLAUSEWRIGHT_CORPUS_DIR || config.corpus?.directory || join(paths.data, 'corpus');

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

/** Values stay out of the message: one of them may be a key. */
function describeIssue(file: string, issue: z.core.$ZodIssue | undefined): InputError {
  const place = issue?.path.join('.') ?? '';
  if (issue?.code !== 'unrecognized_keys') return new InputError('config-value', { file, key: place });
  const key = issue.keys[0] ?? '';
  const known =
    place === 'model'
      ? Object.keys(modelConfigSchema.shape)
      : place === 'corpus'
        ? ['directory']
        : Object.keys(configSchema.shape);
  return new InputError('config-unknown-key', {
    file,
    key: [place, key].filter(Boolean).join('.'),
    nearest: nearestKey(key, known),
  });
}
