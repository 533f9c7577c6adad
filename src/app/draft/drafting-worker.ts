import type { ClauseDraft, Finding, VerifierFlag } from '../../core/index.js';
import { serve } from '../../retrieve/index.js';
import { exportIntoFolder } from '../export/export-into-folder.js';
import type { ExportAnswer } from '../services.js';
import { checkText } from './check-text.js';
import type { DraftingTask, Notes } from './drafting-thread.js';
import { createNoteReader } from './note-reader.js';
import { flagsOf, ownHands } from './writer.js';

/** The value before, where one is the same that came as a copy: what was read of it need not be read again. */
function createMemory<Value>(): (value: Value) => Value {
  let last: { value: Value; written: string } | null = null;
  return (value) => {
    const written = JSON.stringify(value);
    if (last?.written !== written) last = { value, written };
    return last.value;
  };
}

type Answer = ClauseDraft | VerifierFlag[] | Finding[] | ExportAnswer;

const read = createNoteReader();
const knownFiles = createMemory<Notes['files']>();
const knownProfile = createMemory<Notes['profile']>();

async function answer(task: DraftingTask): Promise<Answer> {
  if (task.kind === 'export') return exportIntoFolder(task.request);
  const profile = knownProfile(task.profile);
  if (task.kind === 'check') {
    const language = profile?.language ?? 'zh';
    return checkText({ path: 'narratives', text: task.text, profile, language });
  }
  const notes = read(knownFiles(task.files), profile);
  if (task.kind === 'compose') return ownHands.compose(task.group, notes, task.exemplars);
  const { narrative, clause, clauseNoteIds, exemplars } = task;
  return flagsOf(narrative, clause, notes.notes, notes.header.language, clauseNoteIds, exemplars);
}

/** Drafts, verifies, checks and exports where no key has to wait for it. */
serve<DraftingTask, Answer>(async (task) => ({
  result: await answer(task),
}));
