import { isAnswer } from '../../controller/context.js';
import type { Question } from '../../notices/reducer.js';
import { ask, type ReviewContext } from './context.js';
import type { Deciding } from './deciding.js';
import type { ReasonKeeper } from './reason-keeper.js';

export interface Leaving {
  quit(): Promise<void>;
  /** Ctrl-C: explains at first, leaves at the second press. */
  interrupt(asked: Question | null): void;
  suspend(): void;
}

/** Ways out; decisions that are being written are waited for, and what was typed is kept. */
export function createLeaving(context: ReviewContext, deciding: Deciding, keeper: ReasonKeeper): Leaving {
  const quit = async () => {
    await deciding.settled();
    keeper.flush();
    context.quit();
  };
  return {
    quit,
    interrupt(asked) {
      const question: Question = { kind: 'interrupt', subject: '' };
      if (isAnswer(asked, question)) void quit();
      else ask(context, question, 'interrupt', {});
    },
    suspend() {
      keeper.flush();
      context.suspend();
    },
  };
}
