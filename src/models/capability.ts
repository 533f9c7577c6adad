import { createHash } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { LADDER } from './ladder.js';
import type { Endpoint } from './settings.js';

const capabilitySchema = z.object({
  /** The first step of the ladder that the canary proved. */
  step: z.enum(LADDER),
  /** Optional parameters that the server refused by name. */
  omit: z.array(z.string()),
});
/** What a probe found out about one model at one address. */
export type Capability = z.infer<typeof capabilitySchema>;

/** Keeps what probes found out. No method rejects: a lost entry costs one probe, never an answer. */
export interface CapabilityCache {
  get(key: string): Promise<Capability | null>;
  set(key: string, capability: Capability): Promise<void>;
  delete(key: string): Promise<void>;
}

/** Raised when the ladder or the canary change, so that older findings no longer count. */
const LADDER_VERSION = 1;

/** One key per ladder, provider profile, address and model. The API key takes no part. */
export const capabilityKey = (endpoint: Endpoint): string =>
  createHash('sha256')
    .update(JSON.stringify([LADDER_VERSION, endpoint.profile.id, endpoint.baseUrl, endpoint.model]))
    .digest('hex')
    .slice(0, 32);

export function memoryCapabilityCache(): CapabilityCache {
  const entries = new Map<string, Capability>();
  return {
    get: async (key) => entries.get(key) ?? null,
    set: async (key, capability) => void entries.set(key, capability),
    delete: async (key) => void entries.delete(key),
  };
}

const entrySchema = z.object({ savedAt: z.number(), capability: capabilitySchema });
/** Servers learn: after thirty days a model is probed anew. */
const MAX_AGE = 30 * 24 * 3600 * 1000;

/** One small file per entry in `directory`, so that two processes never write the same one by halves. */
export function fileCapabilityCache(directory: string, now: () => number = Date.now): CapabilityCache {
  const pathOf = (key: string) => join(directory, `${key}.json`);
  const load = async (key: string): Promise<Capability | null> => {
    const entry = entrySchema.parse(JSON.parse(await readFile(pathOf(key), 'utf8')));
    return Math.abs(now() - entry.savedAt) < MAX_AGE ? entry.capability : null;
  };
  const save = async (key: string, capability: Capability) => {
    const { default: writeFileAtomic } = await import('write-file-atomic');
    await mkdir(directory, { recursive: true });
    await writeFileAtomic(pathOf(key), JSON.stringify({ savedAt: now(), capability }));
  };
  return {
    get: (key) => load(key).catch(() => null),
    set: (key, capability) => save(key, capability).catch(() => undefined),
    delete: (key) => rm(pathOf(key), { force: true }).catch(() => undefined),
  };
}

/** The cache of this user, in the platform's cache folder. */
export async function userCapabilityCache(): Promise<CapabilityCache> {
  const { default: envPaths } = await import('env-paths');
  return fileCapabilityCache(join(envPaths('clausewright', { suffix: '' }).cache, 'models'));
}
