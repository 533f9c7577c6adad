import { draftLines } from '../draft/lines.js';
import { findingsLines } from '../findings/lines.js';
import { notesLines } from '../notes/lines.js';
import type { PaneContent } from '../reading/content.js';
import { similarLines } from '../similar/lines.js';
import type { ContentPane, WorkbenchState } from '../state.js';

const CONTENT: Readonly<Record<ContentPane, (state: WorkbenchState, columns: number) => PaneContent>> = {
  notes: notesLines,
  draft: draftLines,
  similar: similarLines,
  findings: findingsLines,
};

/** What a reading pane shows at a width. */
export const paneContent = (state: WorkbenchState, pane: ContentPane, columns: number): PaneContent =>
  CONTENT[pane](state, columns);
