import { refOf, type StoredDraft } from '../../app/engagement/index.js';
import { VERDICTS, type Verdict, type VerifierFlag } from '../../core/index.js';
import { translator } from '../../messages/index.js';
import type { ClauseRow } from '../clause-list/rows.js';
import type { Question } from '../notices/reducer.js';
import { knownFlags } from '../selectors.js';
import {
  alertFailed,
  ask,
  type Context,
  currentRow,
  isAnswer,
  readyServices,
  refusesWriting,
  say,
  stateOf,
} from './context.js';

export interface Decisions {
  /** At once where the flags are known, else as soon as they are. */
  accept(asked: Question | null): void;
  /** Resolves when nothing waits for flags. */
  settled(): Promise<void>;
  cycleVerdict(): void;
  /** Lists the verdicts. */
  chooseVerdict(): void;
  setVerdict(verdict: string): void;
}

/** What a person decides about a draft: that it stands, and what the verdict is. */
export function createDecisions(context: Context): Decisions {
  let pending: Promise<void> = Promise.resolve();

  const write = (draft: StoredDraft) =>
    context.engagement.writeDraft({ ...draft, updatedAt: context.now().toISOString() });

  const unaccepted = (draft: StoredDraft): StoredDraft => ({
    ...draft,
    status: draft.narrative === draft.base && draft.verdict === draft.draft.verdict ? 'drafted' : 'edited',
    acceptance: null,
  });

  const acceptWith = (
    key: string,
    draft: StoredDraft,
    flags: readonly VerifierFlag[],
    asked: Question | null,
  ) => {
    const question: Question = { kind: 'accept', subject: `${key}\n${draft.narrative}` };
    if (flags.length > 0 && !isAnswer(asked, question)) {
      ask(context, question, 'accept-with-flags', { count: flags.length, quote: flags[0]?.quote ?? '' });
      return;
    }
    const accepted = flags.map(({ kind, quote, message }) => ({ kind, quote, message }));
    const acceptance = { at: context.now().toISOString(), flags: accepted };
    write({ ...draft, status: 'accepted', acceptance });
    say(context, 'good', flags.length > 0 ? 'accepted-with-flags' : 'accepted', {
      clause: key,
      count: flags.length,
    });
  };

  /** Accepts once the verifier has looked, unless the draft became another meanwhile. */
  const acceptVerified = async ({ key, ref }: ClauseRow, draft: StoredDraft, asked: Question | null) => {
    const services = readyServices(context);
    if (!services) return;
    const { files, profile } = stateOf(context);
    const clause = ref ?? refOf(draft);
    say(context, 'info', 'accept-verifying', { clause: key });
    try {
      const flags = await services.verify(draft.narrative, clause, files, profile);
      const now = context.engagement.draftOf(refOf(draft));
      if (now?.narrative === draft.narrative && now.verdict === draft.verdict && now.status === draft.status)
        acceptWith(key, now, flags, asked);
    } catch (error) {
      alertFailed(context, 'analysis-failed', error);
    }
  };

  /** The draft that a verdict may be given to; a word to the user where there is none. */
  const judgedDraft = (): StoredDraft | null => {
    if (refusesWriting(context)) return null;
    const draft = currentRow(context)?.draft ?? null;
    if (!draft) say(context, 'info', 'verdict-needs-draft');
    return draft;
  };

  const judge = (draft: StoredDraft, verdict: Verdict | undefined) => {
    if (!verdict) return;
    if (verdict !== draft.verdict) write(unaccepted({ ...draft, verdict }));
    say(context, 'info', `verdict-${verdict}`, { clause: currentRow(context)?.key ?? '' });
  };

  return {
    accept(asked) {
      const row = currentRow(context);
      const draft = row?.draft;
      if (refusesWriting(context)) return;
      if (!row || !draft || (draft.narrative.trim() === '' && draft.verdict !== 'not_applicable')) {
        say(context, 'info', 'accept-needs-draft');
        return;
      }
      if (draft.status === 'accepted') {
        write(unaccepted(draft));
        say(context, 'info', 'acceptance-withdrawn', { clause: row.key });
        return;
      }
      if (draft.verdict === 'insufficient') {
        say(context, 'warn', 'accept-needs-verdict');
        return;
      }
      const known = knownFlags(stateOf(context), row);
      if (known) acceptWith(row.key, draft, known, asked);
      else pending = acceptVerified(row, draft, asked);
    },
    settled: () => pending,
    cycleVerdict() {
      const draft = judgedDraft();
      if (draft) judge(draft, VERDICTS[(VERDICTS.indexOf(draft.verdict) + 1) % VERDICTS.length]);
    },
    chooseVerdict() {
      const draft = judgedDraft();
      if (!draft) return;
      const t = translator(stateOf(context).language);
      const options = VERDICTS.map((id) => ({ id, mark: '', text: t(`tui:verdict.${id}`), note: '' }));
      const at = VERDICTS.indexOf(draft.verdict);
      const title = t('tui:chooser.verdict', { clause: currentRow(context)?.key ?? '' });
      const purpose = { kind: 'verdict' as const };
      context.store.dispatch({ type: 'chooser', action: { type: 'open', purpose, title, options, at } });
    },
    setVerdict(verdict) {
      const draft = judgedDraft();
      const wanted = VERDICTS.find((known) => known === verdict);
      if (draft) judge(draft, wanted);
    },
  };
}
