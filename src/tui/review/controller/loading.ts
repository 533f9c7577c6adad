import { reasonOf } from '../../controller/context.js';
import { allFindings } from '../selectors.js';
import { alert, type ReviewContext, say, stateOf } from './context.js';

export interface Loading {
  /** Reads and checks the report behind the first frame. Where it cannot be read, the review ends. */
  open(): Promise<void>;
  /** Reads it again, for example after it was mended in another program. */
  reload(): Promise<void>;
  /** Chinese or English; what was found is told anew. */
  switchLanguage(): Promise<void>;
}

export function createLoading(context: ReviewContext): Loading {
  const { store, review } = context;
  let turn = 0;

  const check = async () => {
    const mine = ++turn;
    const report = await review.check(stateOf(context).language);
    if (mine === turn) store.dispatch({ type: 'checked', report });
  };

  const again = async (done: string) => {
    try {
      await check();
      const { length } = allFindings(stateOf(context));
      say(context, 'good', done, { count: length });
    } catch (error) {
      alert(context, 'bad', 'check-failed', { reason: reasonOf(error, stateOf(context).language) });
    }
  };

  return {
    async open() {
      try {
        const drafts = await review.loadReasons();
        // Checking a long report holds the process up: the first frame goes out before.
        await new Promise((resolve) => setTimeout(resolve, 0));
        await check();
        store.dispatch({ type: 'drafts', drafts });
        const count = Object.keys(drafts).length;
        if (count > 0) alert(context, 'info', 'reasons-recovered', { count });
        const stale = stateOf(context).report?.staleDecisions.length ?? 0;
        if (stale > 0) alert(context, 'warn', 'stale', { count: stale });
      } catch (error) {
        context.fail(error);
      }
    },
    reload: () => again('reloaded'),
    switchLanguage() {
      const language = stateOf(context).language === 'zh' ? 'en' : 'zh';
      store.dispatch({ type: 'language', language });
      return again('language');
    },
  };
}
