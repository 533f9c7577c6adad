export { loadSegmenter } from './reading/segmenter.js';
export { type VerifyDraftInput, verifyDraft } from './verify-draft.js';
export { type VerifyInput, verifyNarrative } from './verify-narrative.js';
