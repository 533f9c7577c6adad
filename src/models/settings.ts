import { z } from 'zod';
import { InputError } from '../core/index.js';
import { PROVIDER_IDS, PROVIDERS, type Provider, type ProviderId } from './providers.js';

export interface ModelSettings {
  /** As the provider names it. */
  model: string;
  /** Up to and without `/chat/completions`; the provider's own where absent. */
  baseUrl?: string;
  apiKey?: string;
  /** For one attempt, from sending to the last byte of the answer. */
  timeoutMs: number;
  /** Further attempts after failures that may pass. */
  maxRetries: number;
  /** 0..2 */
  temperature: number;
  /** Where the base URL does not tell, for example vLLM on a port of its own. */
  provider?: ProviderId;
}

/** The model part of the user configuration; every key may be absent. */
export const modelConfigSchema = z.strictObject({
  model: z.string().min(1).optional(),
  baseUrl: z.string().min(1).optional(),
  apiKey: z
    .string()
    .regex(/^[\x21-\x7e]+$/u)
    .optional(),
  // Node's fetch gives up on its own after five minutes without a first byte.
  timeoutMs: z.int().min(1000).max(300_000).optional(),
  maxRetries: z.int().min(0).max(10).optional(),
  temperature: z.number().min(0).max(2).optional(),
  provider: z.enum(PROVIDER_IDS).optional(),
});
export type ModelConfig = z.infer<typeof modelConfigSchema>;

/** Settings with the address made definite. */
export interface Endpoint extends ModelSettings {
  baseUrl: string;
  profile: Provider;
}

const DEFAULTS = { timeoutMs: 120_000, maxRetries: 3, temperature: 0.2 } as const;

type Environment = Readonly<Record<string, string | undefined>>;

const VARIABLES: Readonly<Record<keyof ModelConfig, { name: string; numeric?: true }>> = {
  model: { name: 'CLAUSEWRIGHT_MODEL' },
  baseUrl: { name: 'CLAUSEWRIGHT_BASE_URL' },
  apiKey: { name: 'CLAUSEWRIGHT_API_KEY' },
  timeoutMs: { name: 'CLAUSEWRIGHT_TIMEOUT_MS', numeric: true },
  maxRetries: { name: 'CLAUSEWRIGHT_MAX_RETRIES', numeric: true },
  temperature: { name: 'CLAUSEWRIGHT_TEMPERATURE', numeric: true },
  provider: { name: 'CLAUSEWRIGHT_PROVIDER' },
};

const read = (env: Environment, name: string): string | undefined => env[name]?.trim() || undefined;

function configFromVariables(env: Environment): ModelConfig {
  const raw = Object.entries(VARIABLES).flatMap(([key, { name, numeric }]) => {
    const value = read(env, name);
    return value === undefined ? [] : [[key, numeric ? Number(value) : value] as const];
  });
  return validated(Object.fromEntries(raw), (key) => VARIABLES[key].name);
}

/** The value itself stays out of the error: it may be a key that was pasted into the wrong setting. */
function validated(raw: unknown, nameOf: (key: keyof ModelConfig) => string): ModelConfig {
  const parsed = modelConfigSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const key = String(issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0]);
  throw new InputError('model-setting-invalid', {
    name: key in VARIABLES ? nameOf(key as keyof ModelConfig) : key,
  });
}

const isPrivateHost = (host: string): boolean =>
  /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1\]|\[f[cd])/u.test(host) ||
  host.endsWith('.local') ||
  !host.includes('.');

const liesBelow = (host: string, parent: string): boolean => host === parent || host.endsWith(`.${parent}`);

/** Which provider a base URL belongs to; `generic` where nothing tells. */
export function recogniseProvider(baseUrl: string): ProviderId {
  const { hostname, port } = new URL(baseUrl);
  const found = Object.values(PROVIDERS).find(
    (provider) =>
      provider.hosts.some((host) => liesBelow(hostname, host)) ||
      (isPrivateHost(hostname) && provider.ports.includes(Number(port))),
  );
  return found?.id ?? 'generic';
}

function parseBaseUrl(text: string): URL {
  const address = text.replace(/\/(?:chat\/completions)?\/?$/u, '');
  if (!URL.canParse(address)) throw new InputError('model-base-url-invalid');
  const url = new URL(address);
  const isPlain = !url.username && !url.password && !url.search && !url.hash;
  if (!isPlain || !/^https?:$/u.test(url.protocol)) throw new InputError('model-base-url-invalid');
  return url;
}

/** Makes the address definite. Throws InputError for a base URL that is none, or that carries a password or query. */
export function resolveEndpoint(settings: ModelSettings): Endpoint {
  // A key with a line break would end up in the words of the error that refuses it as a header.
  validated({ apiKey: settings.apiKey }, (key) => key);
  const given = settings.baseUrl ?? PROVIDERS[settings.provider ?? 'openai'].baseUrl;
  if (!given) throw new InputError('model-base-url-invalid');
  const url = parseBaseUrl(given);
  const profile = PROVIDERS[settings.provider ?? recogniseProvider(url.href)];
  if (url.pathname === '/' && profile.path) url.pathname = profile.path;
  return { ...settings, baseUrl: url.href.replace(/\/$/u, ''), profile };
}

/**
 * `OPENAI_API_KEY` is taken for the address it belongs to: OpenAI's own or `OPENAI_BASE_URL`. A key in the shell
 * must not travel to whatever server this program alone was pointed at.
 */
function openAiKey(env: Environment, config: ModelConfig): string | undefined {
  const own = config.baseUrl ?? (config.provider && PROVIDERS[config.provider].baseUrl);
  const isForeign =
    own && own !== read(env, 'OPENAI_BASE_URL') && recogniseProvider(parseBaseUrl(own).href) !== 'openai';
  return isForeign ? undefined : read(env, 'OPENAI_API_KEY');
}

/**
 * Gathers the settings: `CLAUSEWRIGHT_*` before the user configuration before `OPENAI_API_KEY` and
 * `OPENAI_BASE_URL`. Null when nothing is configured, which means offline. Throws InputError for settings that
 * cannot work: `model-setting-invalid`, `model-base-url-invalid`, `model-key-missing`, `model-name-missing`.
 */
export function modelSettingsFromEnvironment(
  env: Environment,
  userConfig: ModelConfig = {},
): ModelSettings | null {
  const config = { ...validated(userConfig, (key) => key), ...configFromVariables(env) };
  const apiKey = config.apiKey ?? openAiKey(env, config);
  const baseUrl = config.baseUrl ?? (config.provider ? undefined : read(env, 'OPENAI_BASE_URL'));
  if (!config.model && !config.provider && !baseUrl && !apiKey) return null;
  const endpoint = resolveEndpoint({ ...DEFAULTS, ...config, model: config.model ?? '', baseUrl, apiKey });
  if (!apiKey && endpoint.profile.id === 'openai') throw new InputError('model-key-missing');
  const model = config.model ?? endpoint.profile.defaultModel;
  if (!model) throw new InputError('model-name-missing', { baseUrl: endpoint.baseUrl });
  const { profile, ...settings } = endpoint;
  return { ...settings, model, provider: profile.id };
}
