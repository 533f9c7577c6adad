import type { Language } from '../core/index.js';
import { createAsker } from './asker.js';
import { memoryCapabilityCache } from './capability.js';
import type { LadderStep } from './ladder.js';
import { createProber } from './prober.js';
import { promptsDirectory } from './prompts.js';
import { loadProtocolPrompts } from './protocol.js';
import { systemClock } from './retry.js';
import { type ModelSettings, resolveEndpoint } from './settings.js';
import { createTransport } from './transport.js';

/**
 * Asks the model the canary question now, whatever is remembered of it, and tells which step of the ladder serves.
 * Nothing but the canary is sent. Throws ModelError where no step serves, InputError for an address that is none.
 */
export function proveModel(settings: ModelSettings, language: Language): Promise<LadderStep> {
  const endpoint = resolveEndpoint(settings);
  const asker = createAsker(endpoint, createTransport(endpoint, systemClock), systemClock, undefined);
  const prober = createProber(
    endpoint,
    asker,
    () => loadProtocolPrompts(language, promptsDirectory()),
    async () => memoryCapabilityCache(),
    systemClock,
    undefined,
  );
  return prober.step(undefined);
}
