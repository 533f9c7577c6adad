export {
  type Capability,
  type CapabilityCache,
  fileCapabilityCache,
  memoryCapabilityCache,
  userCapabilityCache,
} from './capability.js';
export { createModelClient, type ModelClientOptions } from './client.js';
export { describeModelError } from './describe.js';
export { type EmbedderConfig, embedderConfigSchema, openEmbedder } from './embedder.js';
export type { ModelEvent, ModelEventListener } from './events.js';
export { LADDER, type LadderStep } from './ladder.js';
export { type Budget, type ModelTotals, meteredClient, noTotals } from './metered.js';
export { loadPrompt, type Prompt, promptsDirectory, renderPrompt } from './prompts.js';
export { proveModel } from './prove.js';
export { PROVIDER_IDS, PROVIDERS, type Provider, type ProviderId } from './providers.js';
export { type Pseudonym, type Pseudonyms, pseudonymousClient, pseudonymsOf } from './pseudonyms.js';
export {
  parseRecording,
  type Recorded,
  recordingClient,
  renderRecorded,
  replayClient,
  requestHash,
} from './recording.js';
export type { Clock } from './retry.js';
export {
  type ModelConfig,
  type ModelSettings,
  modelConfigSchema,
  modelSettingsFromEnvironment,
  resolveEndpoint,
} from './settings.js';
