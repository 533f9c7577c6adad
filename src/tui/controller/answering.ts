import { openQuestions, refOf } from '../../app/engagement/index.js';
import { translator } from '../../messages/index.js';
import type { ChooserAction } from '../chooser/reducer.js';
import type { EditTarget, Purpose } from '../state.js';
import { type Context, currentRow, readyServices, refusesWriting, say, stateOf } from './context.js';
import { placeFor } from './placing.js';

/** Stands for the answer while a place for it is sought. */
const ANY_ANSWER = '已核实';

export interface Answering {
  /** Opens the question of the selected draft, or a list of them. */
  begin(): void;
  open(question: string): void;
  /** The question is no longer asked once something was answered. */
  settle(target: EditTarget & { kind: 'answer' }, answer: string): void;
}

/** Questions of the composer, answered where they stand; the answer is a note of the clause from the first key on. */
export function createAnswering(context: Context): Answering {
  const { store, engagement } = context;

  const open = (question: string) => {
    const row = currentRow(context);
    const services = readyServices(context);
    const { files, profile, language } = stateOf(context);
    if (!row?.draft || !row.ref || !services) return;
    const destination = { key: row.key, title: row.title, department: null };
    const place = placeFor(ANY_ANSWER, destination, files, { services, profile, language });
    if (!place) {
      say(context, 'warn', 'route-impossible', { clause: row.key });
      return;
    }
    const original = files.find(({ path }) => path === place.file)?.text ?? null;
    const target: EditTarget = { kind: 'answer', ref: refOf(row.draft), question, original, ...place };
    store.dispatch({ type: 'edit', target, text: '', caret: 0 });
  };

  return {
    open,
    begin() {
      if (refusesWriting(context)) return;
      const draft = currentRow(context)?.draft;
      const questions = draft ? openQuestions(draft) : [];
      const [first] = questions;
      if (first === undefined) {
        say(context, 'info', 'no-questions');
        return;
      }
      if (questions.length === 1) {
        open(first);
        return;
      }
      const title = translator(stateOf(context).language)('tui:chooser.question');
      const options = questions.map((text) => ({ id: text, mark: '?', text, note: '' }));
      const action: ChooserAction<Purpose> = { type: 'open', purpose: { kind: 'question' }, title, options };
      store.dispatch({ type: 'chooser', action });
    },
    settle({ ref, question }, answer) {
      const stored = engagement.draftOf(ref);
      if (answer.trim() === '' || !stored) return;
      engagement.writeDraft({ ...stored, answered: [...stored.answered, question] });
      say(context, 'good', 'answered');
    },
  };
}
