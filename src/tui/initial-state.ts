import { type Engagement, plannedClauses } from '../app/engagement/index.js';
import type { Language } from '../core/index.js';
import { initialList } from './clause-list/reducer.js';
import { plainWords } from './editor/words.js';
import type { WorkbenchKeys } from './keys.js';
import { noNotices } from './notices/reducer.js';
import { initialReading } from './reading/reducer.js';
import type { FindState, Size, WorkbenchState } from './state.js';
import type { Theme } from './theme.js';

/** The workbench as it opens: everything that is known before the services are loaded. */
export const noFind: FindState = { open: false, query: '', kept: false, match: null };

export function initialState(
  engagement: Engagement,
  language: Language,
  theme: Theme,
  size: Size,
  keys: WorkbenchKeys,
): WorkbenchState {
  return {
    language,
    theme,
    size,
    keys,
    cutWords: plainWords,
    profile: engagement.profile,
    planned: plannedClauses(engagement.profile),
    readOnly: engagement.lockedBy,
    services: 'loading',
    provider: null,
    files: engagement.notes(),
    notesVersion: 0,
    routed: null,
    drafts: engagement.drafts(),
    flags: {},
    findings: [],
    similar: { status: 'idle' },
    list: initialList,
    focus: 'clauses',
    content: 'notes',
    reading: {
      notes: initialReading,
      draft: initialReading,
      similar: initialReading,
      findings: initialReading,
    },
    editing: null,
    chooser: null,
    help: null,
    work: null,
    notices: noNotices,
    find: noFind,
    clipboard: '',
    save: { status: engagement.unsaved ? 'unsaved' : 'saved' },
  };
}
