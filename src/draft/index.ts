export { type ComposeInput, composeClause } from './compose/compose.js';
export type { Exemplar } from './compose/context.js';
export { withoutInstructions } from './notes/instructions.js';
export { readNotes } from './notes/read.js';
export type { NoteDetail, NoteFile, NoteGroup, NoteHeader, NoteSet } from './types.js';
export {
  draftWithModel,
  type ModelDraftInput,
  type RenderPrompt,
  type VerifyDraft,
  withFlags,
} from './with-model.js';
