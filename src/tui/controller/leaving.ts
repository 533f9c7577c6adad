import type { Question } from '../notices/reducer.js';
import { ask, type Context, isAnswer, say, stateOf } from './context.js';

export interface Leaving {
  quit(asked: Question | null): void;
  /** Ctrl-C: explains at first, leaves at the second press. */
  interrupt(asked: Question | null): void;
  suspend(): void;
  saveNow(): Promise<void>;
}

/** Ways out, none of which loses anything. */
/** `parts` whose work is waited for. */
export function createLeaving(context: Context, parts: readonly { settled(): Promise<void> }[]): Leaving {
  const { engagement } = context;

  const leaveSaved = async () => {
    await Promise.all(parts.map((part) => part.settled()));
    await engagement.flush();
    if (engagement.unsaved) ask(context, { kind: 'quit', subject: 'unsaved' }, 'quit-unsaved');
    else context.quit();
  };

  return {
    quit(asked) {
      const isForced = isAnswer(asked, { kind: 'quit', subject: 'unsaved' });
      const question: Question = { kind: 'quit', subject: 'work' };
      if (isForced) context.quit();
      else if (stateOf(context).work && !isAnswer(asked, question))
        ask(context, question, 'quit-while-drafting');
      else void leaveSaved();
    },
    interrupt(asked) {
      const question: Question = { kind: 'interrupt', subject: '' };
      if (isAnswer(asked, question)) {
        context.quit();
        return;
      }
      void engagement.flush();
      ask(context, question, 'interrupt');
    },
    suspend() {
      engagement.flushSync();
      context.suspend();
    },
    async saveNow() {
      await engagement.flush();
      if (!engagement.unsaved) say(context, 'good', 'saved');
    },
  };
}
