import { setTimeout as sleep } from 'node:timers/promises';
import { reasonOf } from '../../controller/context.js';
import { allFindings } from '../selectors.js';
import { alert, type ReviewContext, say, stateOf } from './context.js';

export interface Loading {
  /** Tells what earlier reviews left behind. */
  greet(): void;
  /** Reads and checks the report again, for example after it was mended in another program. */
  reload(): Promise<void>;
  /** Chinese or English; what was found is told anew. */
  switchLanguage(): Promise<void>;
}

/** Checking holds the process up, a second or so for a long report: so much time for the word that it is under way. */
const PAINT_MS = 30;

export function createLoading(context: ReviewContext): Loading {
  const { store, review } = context;

  const check = async (done: string) => {
    say(context, 'info', 'checking');
    await sleep(PAINT_MS);
    try {
      const report = await review.check(stateOf(context).language);
      store.dispatch({ type: 'checked', report });
      say(context, 'good', done, { count: allFindings(stateOf(context)).length });
    } catch (error) {
      alert(context, 'bad', 'check-failed', { reason: reasonOf(error, stateOf(context).language) });
    }
  };

  return {
    greet() {
      const { drafts, report } = stateOf(context);
      // A draft whose finding is gone is kept on disk, but there is nowhere to go on with it.
      const begun = allFindings({ report }).filter(({ fingerprint }) => fingerprint in drafts).length;
      if (begun > 0) alert(context, 'info', 'reasons-recovered', { count: begun });
      const stale = report.staleDecisions.length;
      if (stale > 0) alert(context, 'warn', 'stale', { count: stale });
    },
    reload: () => check('reloaded'),
    switchLanguage() {
      const language = stateOf(context).language === 'zh' ? 'en' : 'zh';
      store.dispatch({ type: 'language', language });
      return check('language');
    },
  };
}
