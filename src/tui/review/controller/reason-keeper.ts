import { codeInWords } from '../../controller/context.js';
import { alert, type ReviewContext, stateOf } from './context.js';

/** How long after the last change unfinished reasons are written, in milliseconds. */
const PAUSE_MS = 300;

export interface ReasonKeeper {
  observe(): void;
  /** Brings what was typed to disk, now. */
  flush(): void;
  stop(): void;
}

/** Keeps the reasons that are being typed on disk, so that nothing typed is lost with the process. */
export function createReasonKeeper(context: ReviewContext): ReasonKeeper {
  let kept = stateOf(context).drafts;
  let timer: NodeJS.Timeout | undefined;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const { drafts, language } = stateOf(context);
    if (drafts === kept) return;
    try {
      context.review.saveReasons(drafts);
      kept = drafts;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? String(error);
      alert(context, 'bad', 'reason-unsaved', { reason: codeInWords('system', code, language) });
    }
  };

  return {
    observe() {
      if (stateOf(context).drafts !== kept) timer ??= setTimeout(flush, PAUSE_MS);
    },
    flush,
    stop: () => clearTimeout(timer),
  };
}
