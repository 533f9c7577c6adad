import { ModelError } from '../core/index.js';
import type { Asker } from './asker.js';
import { type CapabilityCache, capabilityKey } from './capability.js';
import type { ModelEventListener } from './events.js';
import type { LadderStep } from './ladder.js';
import { probe } from './probe.js';
import type { ProtocolPrompts } from './protocol.js';
import { type Clock, cancelled } from './retry.js';
import type { Endpoint } from './settings.js';
import { shareWork } from './shared-task.js';

/** Milliseconds for which a failed probe stands, so that forty clauses do not knock at a dead server in turn. */
const COOL_DOWN = 30_000;

export interface Prober {
  /** The step that the canary proved: from memory, from the cache, or by probing once for all who wait. */
  step(signal: AbortSignal | undefined): Promise<LadderStep>;
  /** Drops what the cache holds: the server no longer does what the canary once proved. */
  forget(): Promise<void>;
}

export function createProber(
  endpoint: Endpoint,
  asker: Asker,
  prompts: () => ProtocolPrompts,
  openCache: () => Promise<CapabilityCache>,
  clock: Clock,
  onEvent: ModelEventListener | undefined,
): Prober {
  const key = capabilityKey(endpoint);
  let known: LadderStep | null = null;
  let failed: { error: ModelError; at: number } | null = null;

  const find = shareWork(async (signal) => {
    const cache = await openCache();
    const cached = await cache.get(key);
    if (cached) {
      for (const name of cached.omit) asker.omitted.add(name);
      return cached.step;
    }
    const { capability, certain } = await probe({ endpoint, asker, prompts: prompts(), onEvent }, signal);
    if (certain) await cache.set(key, capability);
    return capability.step;
  });

  return {
    async step(signal) {
      if (known) return known;
      if (failed && clock.now() - failed.at < COOL_DOWN) throw failed.error;
      try {
        known = await find(signal);
        return known;
      } catch (error) {
        if (signal?.aborted) throw cancelled();
        if (error instanceof ModelError && error.failure !== 'cancelled') failed = { error, at: clock.now() };
        throw error;
      }
    },
    forget: async () => (await openCache()).delete(key),
  };
}
