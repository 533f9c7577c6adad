/** What the command that drafts needs of the app, and no more: it is loaded while past reports are being opened. */
export { loadProfile } from '../load-profile.js';
export { checkBeside } from './check-thread.js';
export { draftNotes } from './draft-notes.js';
export { configuredModel } from './drafting-model.js';
export { readNoteFiles } from './note-files.js';
