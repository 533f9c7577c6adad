import type { Decision } from '../../../core/index.js';
import { reasonOf } from '../../controller/context.js';
import { allFindings, countAll, selectedFinding, titleOfRule } from '../selectors.js';
import { alert, type ReviewContext, say, stateOf } from './context.js';

export interface Deciding {
  /** Opens the box for the reason, with what was begun or decided before. */
  begin(status: Decision): void;
  record(): void;
  /** Lays a reason aside. */
  layAside(): void;
  /** Takes back what was decided on the selected finding. */
  reopen(): void;
  undo(): void;
  /** Resolves when everything that was asked for is on disk, or could not be brought there. */
  settled(): Promise<void>;
}

/** What a person decides about findings. A decision shows only when it is on disk. */
export function createDeciding(context: ReviewContext): Deciding {
  const { store, review } = context;
  const { dispatch } = store;
  /** One at a time, so that undoing never overtakes what it undoes. */
  let last: Promise<void> = Promise.resolve();

  const queue = (work: () => Promise<void>, failure: string) => {
    last = last.then(async () => {
      try {
        await work();
      } catch (error) {
        alert(context, 'bad', failure, { reason: reasonOf(error, stateOf(context).language) });
      }
    });
  };

  const ruleOf = (fingerprint: string): string => {
    const state = stateOf(context);
    const finding = allFindings(state).find((candidate) => candidate.fingerprint === fingerprint);
    return titleOfRule(state, finding?.ruleId ?? fingerprint);
  };

  return {
    begin(status) {
      const state = stateOf(context);
      const finding = selectedFinding(state);
      if (!finding) {
        say(context, 'info', 'nothing-selected');
        return;
      }
      const { fingerprint, disposition } = finding;
      const begun = state.drafts[fingerprint]?.text;
      const decided = disposition?.status === status ? disposition.reason : '';
      dispatch({ type: 'select', fingerprint });
      dispatch({ type: 'reason-open', fingerprint, status, text: begun ?? decided });
      if (begun !== undefined) say(context, 'info', 'reason-kept');
    },
    record() {
      const { reason } = stateOf(context);
      if (!reason) return;
      const { fingerprint, status, editor } = reason;
      const text = editor.model.text.trim();
      if (text === '') {
        say(context, 'warn', 'reason-missing');
        return;
      }
      // The words stay as a draft until the decision is on disk.
      dispatch({ type: 'reason-edit', action: { type: 'edge', of: 'text', at: 'end' } });
      dispatch({ type: 'reason-close' });
      queue(async () => {
        const recorded = await review.decide(stateOf(context).report, fingerprint, status, text);
        dispatch({ type: 'decided', ...recorded, fingerprint });
        say(context, 'good', status, {
          rule: ruleOf(fingerprint),
          open: countAll(stateOf(context)).open,
        });
      }, 'decision-failed');
    },
    layAside() {
      const { reason } = stateOf(context);
      dispatch({ type: 'reason-close' });
      if (reason && reason.editor.model.text.trim() !== '') say(context, 'info', 'reason-laid-aside');
    },
    reopen() {
      const finding = selectedFinding(stateOf(context));
      if (!finding?.disposition) {
        say(context, 'info', 'nothing-to-reopen');
        return;
      }
      const { fingerprint } = finding;
      dispatch({ type: 'select', fingerprint });
      queue(async () => {
        const recorded = await review.restore(stateOf(context).report, fingerprint, null);
        dispatch({ type: 'reopened', ...recorded, fingerprint });
        say(context, 'info', 'reopened', { rule: ruleOf(fingerprint) });
      }, 'reopen-failed');
    },
    undo() {
      queue(async () => {
        // Looked up in its turn: two quick presses undo two decisions.
        const undoable = stateOf(context).undo.at(-1);
        if (!undoable) {
          say(context, 'info', 'nothing-to-undo');
          return;
        }
        const { fingerprint, before } = undoable;
        const { report: restored } = await review.restore(stateOf(context).report, fingerprint, before);
        dispatch({ type: 'undone', report: restored, undoable });
        say(context, 'info', 'undone', { rule: ruleOf(fingerprint) });
      }, 'undo-failed');
    },
    settled: () => last,
  };
}
