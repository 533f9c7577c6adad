export {
  type Capability,
  type CapabilityCache,
  fileCapabilityCache,
  memoryCapabilityCache,
  userCapabilityCache,
} from './capability.js';
export { createModelClient, type ModelClientOptions } from './client.js';
export { describeModelError } from './describe.js';
export type { ModelEvent, ModelEventListener } from './events.js';
export { LADDER, type LadderStep } from './ladder.js';
export { loadPrompt, type Prompt, promptsDirectory, renderPrompt } from './prompts.js';
export { proveModel } from './prove.js';
export { PROVIDER_IDS, PROVIDERS, type Provider, type ProviderId } from './providers.js';
export type { Clock } from './retry.js';
export {
  type ModelConfig,
  type ModelSettings,
  modelConfigSchema,
  modelSettingsFromEnvironment,
} from './settings.js';
